// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacklog/stack_record.h"

#include <QTimeZone>
#include <QUuid>

namespace nd {

inline QDateTime evening(int minutes)
{
    return QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC).addSecs(qint64{60} * minutes);
}

/// A whole record that began so many minutes after the evening's first.
inline StackRecord madeRecord(const char *target = "M 31", int minutes = 0)
{
    StackRecord record;
    record.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.deviceId = QStringLiteral("device");
    record.deviceName = QStringLiteral("DWARF 3");
    record.target = QString::fromLatin1(target);
    record.night = QDate(2026, 10, 10);
    record.startedUtc = evening(minutes);
    record.heardUtc = evening(minutes + 30);
    record.endedUtc = evening(minutes + 30);
    record.ending = StackEnding::Complete;
    record.isOurs = true;
    record.taken = 120;
    record.stacked = 116;
    record.total = 120;
    record.exposure = QStringLiteral("15");
    record.exposureSeconds = 15.0;
    record.gain = QStringLiteral("80");
    record.filter = QStringLiteral("Duo-Band");
    record.binning = QStringLiteral("4k");
    record.format = QStringLiteral("FITS");
    record.sensorCelsiusFirst = 12;
    record.sensorCelsiusLast = -3;
    record.batteryFirst = 90;
    record.batteryLast = 71;
    record.thumbnail = QStringLiteral("/tmp/m31.jpg");
    record.marks = {{evening(minutes + 5), StackMark::LinkLost, 0, {}},
                    {evening(minutes + 6), StackMark::Alarm, 1, QStringLiteral("clouds"), 34, 30}};
    return record;
}

} // namespace nd
