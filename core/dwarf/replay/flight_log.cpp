// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/replay/flight_log.h"

#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace nd {

namespace {

FlightLog failed(FlightProblem problem, const QString &detail = {})
{
    FlightLog log;
    log.problem = problem;
    log.detail = detail;
    return log;
}

void noteProfile(FlightLog &log, const QByteArray &json)
{
    const auto profile = recordedProfile(json);
    if (!profile || log.profiles.size() >= FlightLog::kMostTelescopes)
        return;
    const bool known = std::any_of(log.profiles.begin(), log.profiles.end(),
                                   [&profile](const auto &seen) { return seen.id == profile->id; });
    if (!known)
        log.profiles.append(*profile);
}

FlightEnd endOf(FlightCursor::State state)
{
    if (state == FlightCursor::State::Cut)
        return FlightEnd::Cut;
    return state == FlightCursor::State::Damaged ? FlightEnd::Damaged : FlightEnd::Whole;
}

} // namespace

std::optional<DeviceProfile> recordedProfile(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString id = object.value(QLatin1String("id")).toString();
    if (QUuid(id).isNull())
        object.insert(QStringLiteral("id"),
                      QUuid::createUuidV5(QUuid(), id).toString(QUuid::WithoutBraces));
    return profileFromJson(object);
}

FlightLog FlightLog::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(FlightProblem::CannotOpen, file.errorString());
    if (file.size() > kLargestFile)
        return failed(FlightProblem::TooLarge);
    // Not more than was there when it was opened: it may be the one that is being written.
    return of(file.read(std::min(file.size(), kLargestFile)));
}

FlightLog FlightLog::of(const QByteArray &file)
{
    FlightCursor cursor(file);
    if (cursor.state() == FlightCursor::State::TooNew)
        return failed(FlightProblem::TooNew);
    if (cursor.state() != FlightCursor::State::Good)
        return failed(FlightProblem::NotARecording);
    FlightLog log;
    while (const auto record = cursor.next()) {
        ++log.count;
        log.duration += record->sinceLast;
        if (record->event.kind == TapKind::Profile)
            noteProfile(log, record->event.data);
        if (record->event.kind == flight_kind::kStart && log.startUtc.isNull())
            log.startUtc = QDateTime::fromMSecsSinceEpoch(record->event.value, Qt::UTC);
    }
    log.end = endOf(cursor.state());
    log.bytes = file.left(cursor.position());
    log.problem = log.profiles.isEmpty() ? FlightProblem::NoTelescope : FlightProblem::None;
    return log;
}

} // namespace nd
