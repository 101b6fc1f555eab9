// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/darks/calibration_desk.h"

#include "core/base/settings.h"
#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/observatory/darks/dark_desk.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kMostDates = 500; ///< As many as of the other dark frames, which share the place.
/// The filter that lets no light through, so that a mini needs no cover. Source: field notes
/// section 2, IR cut.
constexpr int kMiniDarkFilter = 3;

} // namespace

CalibrationDesk::CalibrationDesk(CalibrationFrameModel &frames, const DarkDesk &desk,
                                 Settings &memory, QString deviceId, QObject *parent)
    : QObject(parent)
    , m_frames(frames)
    , m_desk(desk)
    , m_memory(memory)
    , m_deviceId(std::move(deviceId))
{
    connect(&frames, &CalibrationFrameModel::changed, this, &CalibrationDesk::changed);
    connect(&frames, &CalibrationFrameModel::ended, this, &CalibrationDesk::handleEnded);
    connect(&frames, &CalibrationFrameModel::listed, this, &CalibrationDesk::handleListed);
}

QList<CalibrationRow> CalibrationDesk::rows() const
{
    const auto list = m_frames.list();
    if (!list)
        return {};
    return calibrationRows(*list, m_desk.asSet(), m_desk.sensorCelsius(),
                           [this](const CalibrationFrameInfo &frame) { return shotAt(frame); });
}

std::optional<bool> CalibrationDesk::hasSuiting() const
{
    if (!m_frames.list() || !isSetKnown())
        return std::nullopt;
    const QList<CalibrationRow> all = rows();
    return std::any_of(all.begin(), all.end(), [](const CalibrationRow &row) {
        return row.isAsSet && row.match != DarkMatch::OtherTemperature;
    });
}

Refusal CalibrationDesk::canShoot() const
{
    if (m_desk.model().run())
        return Refusal::InProgress;
    return m_frames.canShoot();
}

bool CalibrationDesk::isSetKnown() const
{
    const auto set = m_desk.asSet();
    return set && calibrationWish(*set, 1);
}

void CalibrationDesk::shoot(int frames)
{
    const auto set = m_desk.asSet();
    auto wish = set ? calibrationWish(*set, frames) : std::nullopt;
    if (!wish || canShoot() != Refusal::None)
        return;
    if (m_frames.hasDarkFilter())
        wish->filter = kMiniDarkFilter;
    m_before = m_frames.list().value_or(QList<CalibrationFrameInfo>());
    m_exposure = set->exposure;
    m_underWay = wish;
    m_isShot = false;
    m_frames.shoot(*wish);
}

void CalibrationDesk::handleEnded(const DarkEnd &end)
{
    m_isShot = m_underWay && !end.error && !end.wasStopped;
    if (!m_isShot)
        m_underWay.reset();
}

/// What is new in the list after it, and like it, is what was shot.
void CalibrationDesk::handleListed()
{
    const auto list = m_frames.list();
    if (!list || !m_isShot)
        return;
    const CalibrationWish wish = *std::exchange(m_underWay, std::nullopt);
    m_isShot = false;
    QJsonObject dates = m_memory.value(settings_key::kDarkDates).toObject();
    if (dates.size() >= kMostDates)
        dates = {};
    for (const CalibrationFrameInfo &frame : *list) {
        if (frame.id && isOfWish(frame, wish, m_exposure) && !m_before.contains(frame))
            dates.insert(keyOf(frame), m_desk.utc().toUTC().toString(Qt::ISODate));
    }
    m_memory.setValue(settings_key::kDarkDates, dates);
    emit changed();
}

/// A number may be given anew after a deletion: so it is kept with what it stood for.
QString CalibrationDesk::keyOf(const CalibrationFrameInfo &frame) const
{
    const bool isTele = m_frames.camera() == Camera::Tele;
    return QStringLiteral("%1 %2 c%3 %4 %5 %6")
        .arg(m_deviceId, isTele ? QStringLiteral("tele") : QStringLiteral("wide"))
        .arg(frame.id.value_or(0))
        .arg(frame.exposure)
        .arg(frame.gain)
        .arg(frame.temperatureCelsius.value_or(0));
}

std::optional<QDateTime> CalibrationDesk::shotAt(const CalibrationFrameInfo &frame) const
{
    if (!frame.id)
        return std::nullopt;
    const QJsonObject dates = m_memory.value(settings_key::kDarkDates).toObject();
    const QDateTime utc
        = QDateTime::fromString(dates.value(keyOf(frame)).toString().left(40), Qt::ISODate);
    return utc.isValid() ? std::optional(utc.toUTC()) : std::nullopt;
}

} // namespace nd
