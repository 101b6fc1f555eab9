// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/darks/calibration_desk.h"

#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/observatory/darks/dark_dates.h"
#include "core/observatory/darks/dark_desk.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr qsizetype kMostAtOnce = 8; ///< One is usual.
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
    m_before = m_frames.list();
    if (!m_before)
        m_frames.refresh(); // what is there is asked for before anything is shot
    m_exposure = set->exposure;
    m_underWay = wish;
    m_shotUtc.reset();
    m_frames.shoot(*wish);
}

void CalibrationDesk::handleEnded(const DarkEnd &end)
{
    if (!m_underWay || m_shotUtc)
        return;
    if (end.error || end.wasStopped)
        m_underWay.reset();
    else
        m_shotUtc = m_desk.utc();
}

/// What is new in the list after it, and like it, is what was shot.
void CalibrationDesk::handleListed(bool isGood)
{
    const auto list = m_frames.list();
    if (!isGood || !list || !m_underWay)
        return;
    if (!m_shotUtc) {
        if (!m_before)
            m_before = list;
        return;
    }
    const CalibrationWish wish = *std::exchange(m_underWay, std::nullopt);
    const auto before = std::exchange(m_before, std::nullopt);
    const QDateTime utc = *std::exchange(m_shotUtc, std::nullopt);
    QStringList keys;
    for (const CalibrationFrameInfo &frame : *list) {
        const bool isNew = frame.id && isOfWish(frame, wish, m_exposure) && before
            && !before->contains(frame) && keys.size() < kMostAtOnce;
        if (isNew)
            keys.append(keyOf(frame));
    }
    if (keys.isEmpty())
        return;
    rememberDarks(m_memory, keys, utc);
    emit changed();
}

/// A number may be given anew after a deletion: so it is kept with what it stood for.
QString CalibrationDesk::keyOf(const CalibrationFrameInfo &frame) const
{
    const bool isTele = m_frames.camera() == Camera::Tele;
    return QStringLiteral("%1 %2 c%3 %4 %5 %6")
        .arg(m_deviceId, isTele ? QStringLiteral("tele") : QStringLiteral("wide"),
             QString::number(frame.id.value_or(0)), frame.exposure, QString::number(frame.gain),
             QString::number(frame.temperatureCelsius.value_or(0)));
}

std::optional<QDateTime> CalibrationDesk::shotAt(const CalibrationFrameInfo &frame) const
{
    return frame.id ? darkShotAt(m_memory, keyOf(frame)) : std::nullopt;
}

} // namespace nd
