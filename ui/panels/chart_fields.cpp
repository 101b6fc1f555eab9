// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chart_fields.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/observatory/sky/camera_field.h"
#include "core/observatory/sky/target.h"
#include "core/sky/chart/chart_vector.h"
#include "core/sky/sky_frame.h"
#include "ui/text/connection_text.h"
#include "ui/text/sky_text.h"
#include "ui/window/current_device.h"

#include <QLocale>

#include <algorithm>

namespace nd {

namespace {

constexpr double kSameCosine = 1.0 - 1e-8; // half an arcminute
constexpr double kLeastSaid = 0.1; ///< Degrees of error: reckoning is never better.

/// Whose field it is, if it is not the current telescope's own.
QString withModel(const QString &what, const QString &model)
{
    return model.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, model);
}

} // namespace

ChartFields::ChartFields(Settings &settings, CurrentDevice *current, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_current(current)
{
    if (current == nullptr)
        return;
    connect(current, &CurrentDevice::changed, this, &ChartFields::follow);
    follow();
}

void ChartFields::unfollow()
{
    if (m_device == nullptr)
        return;
    disconnect(m_device, nullptr, this, nullptr);
    disconnect(&m_device->tele(), nullptr, this, nullptr);
    disconnect(&m_device->wide(), nullptr, this, nullptr);
    disconnect(&m_device->pointing(), nullptr, this, nullptr);
    disconnect(&m_device->sunGuard(), nullptr, this, nullptr);
}

void ChartFields::follow()
{
    unfollow();
    m_device = m_current->device();
    if (m_device != nullptr) {
        connect(m_device, &DwarfDevice::profileChanged, this, &ChartFields::rememberModel);
        connect(m_device, &DwarfDevice::profileChanged, this, &ChartFields::changed);
        connect(&m_device->tele(), &CameraModel::changed, this, &ChartFields::changed);
        connect(&m_device->wide(), &CameraModel::changed, this, &ChartFields::changed);
        connect(&m_device->pointing(), &PointingModel::changed, this, &ChartFields::changed);
        connect(&m_device->sunGuard(), &SunGuard::pointingChanged, this, &ChartFields::changed);
        rememberModel();
    }
    emit changed();
}

/// That of the user's own telescope: not of the demo's or of a recording's.
void ChartFields::rememberModel()
{
    const DeviceProfile &profile = m_device->profile();
    if (profile.model != DwarfModel::Unknown && !profile.demo && !m_device->isReplay())
        m_settings.setValue(settings_key::kLastModel, keyOf(profile.model));
}

ChartFields::View ChartFields::viewOf(Camera camera) const
{
    const FieldOfView own = m_device != nullptr ? cameraField(*m_device, camera) : FieldOfView();
    if (own.widthDegrees > 0.0 && own.heightDegrees > 0.0)
        return {own, {}};
    const DwarfModel last = modelOfKey(m_settings.value(settings_key::kLastModel).toString());
    const DwarfModel model = last == DwarfModel::Unknown ? DwarfModel::Dwarf3 : last;
    return {usualField(model, camera), text::modelName(model)};
}

double ChartFields::uprightAngle(const Equatorial &centre, const ChartMoment &moment) const
{
    return m_device != nullptr ? uprightAngleDegrees(*m_device, centre, moment.site, moment.utc)
                               : uprightAngleDegrees(centre, moment.site, moment.utc);
}

std::optional<SkyDirection> ChartFields::pointing(const ChartMoment &moment) const
{
    const auto known = sight(moment);
    return known ? std::optional(known->direction) : std::nullopt;
}

std::optional<ChartFields::Sight> ChartFields::sight(const ChartMoment &moment) const
{
    if (m_device == nullptr)
        return std::nullopt;
    if (const auto found = m_device->pointing().lookedAt()) {
        const Target target{{}, found->name, found->place, nullptr};
        return Sight{directionOf(placeAt(target, moment.site, moment.utc))};
    }
    const auto reckoned = m_device->sunGuard().pointing();
    if (!reckoned)
        return std::nullopt;
    return Sight{directionOf(reckoned->icrs), reckoned->errorDegrees};
}

/// How far off it may be stands beside the tele camera's field; the wide one's is as large.
void ChartFields::addNow(std::vector<ChartFieldMark> &marks, const Sight &now,
                         const ChartMoment &moment) const
{
    addAround(marks, equatorialOf(now.direction), moment, false);
    if (!now.errorDegrees)
        return;
    const QString error = QLocale().toString(std::max(*now.errorDegrees, kLeastSaid), 'f', 1);
    for (ChartFieldMark &mark : marks) {
        mark.isReckoned = true;
        if (mark.kind == ChartFieldMark::Kind::Tele)
            mark.label = tr("%1, about (± %2°)", "a camera, an error").arg(mark.label, error);
    }
}

void ChartFields::addAround(std::vector<ChartFieldMark> &marks, const Equatorial &centre,
                            const ChartMoment &moment, bool isPlanned) const
{
    for (const Camera camera : {Camera::Wide, Camera::Tele}) {
        const View view = viewOf(camera);
        const auto kind = isPlanned  ? ChartFieldMark::Kind::Planned
            : camera == Camera::Tele ? ChartFieldMark::Kind::Tele
                                     : ChartFieldMark::Kind::Wide;
        const ChartField place{centre, view.field.widthDegrees, view.field.heightDegrees,
                               uprightAngle(centre, moment)};
        if (isPlanned && camera == Camera::Tele && m_mosaic.isMosaic())
            addMosaic(marks, place, view.model);
        else
            marks.push_back({kind, place, withModel(text::cameraName(camera), view.model)});
    }
}

/// The lowest one says what they are.
void ChartFields::addMosaic(std::vector<ChartFieldMark> &marks, const ChartField &field,
                            const QString &model) const
{
    const std::vector<ChartField> panes = mosaicPanes(field, m_mosaic);
    const QString label
        = withModel(tr("Mosaic %1 × %2").arg(m_mosaic.columns).arg(m_mosaic.rows), model);
    const auto labelled = panes.size() - static_cast<std::size_t>(m_mosaic.columns + 1) / 2;
    for (std::size_t i = 0; i < panes.size(); ++i)
        marks.push_back(
            {ChartFieldMark::Kind::Planned, panes[i], i == labelled ? label : QString()});
}

void ChartFields::setMosaic(const MosaicPlan &plan)
{
    if (plan == m_mosaic)
        return;
    m_mosaic = plan;
    emit changed();
}

std::vector<ChartFieldMark> ChartFields::marks(const std::optional<Target> &target,
                                               const ChartMoment &moment) const
{
    std::vector<ChartFieldMark> marks;
    const auto now = sight(moment);
    if (now)
        addNow(marks, *now, moment);
    if (!target)
        return marks;
    const Equatorial wanted = placeAt(*target, moment.site, moment.utc);
    const bool isElsewhere = !now || dot(now->direction, directionOf(wanted)) < kSameCosine;
    if (isElsewhere || m_mosaic.isMosaic())
        addAround(marks, wanted, moment, true);
    return marks;
}

} // namespace nd
