// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock_check.h"

#include <QRegularExpression>

#include <algorithm>

namespace nd {

namespace {

constexpr int kFirstClockYear = 2026;
constexpr int kLastClockYear = 2099;
/// Two dates of one night may differ by one, and so may those of two time zones.
constexpr int kClockLeewayDays = 1;

} // namespace

ClockFault clockFault(const QDateTime &utc, const ClockEvidence &evidence)
{
    if (!utc.isValid())
        return ClockFault::OutOfRange;
    const QDate today = utc.toUTC().date();
    if (today.year() < kFirstClockYear || today.year() > kLastClockYear)
        return ClockFault::OutOfRange;
    const auto isBefore = [&today](const QDate &known) {
        return known.isValid() && today.addDays(kClockLeewayDays) < known;
    };
    if (isBefore(evidence.built))
        return ClockFault::BeforeBuild;
    return isBefore(evidence.recorded) ? ClockFault::BeforeRecording : ClockFault::None;
}

QDate buildDate()
{
    return QDate::fromString(QStringLiteral(ND_BUILD_DATE), Qt::ISODate);
}

QDate newestNight(const QStringList &fileNames)
{
    static const QRegularExpression kNight(
        QStringLiteral("^night-(\\d{4}-\\d{2}-\\d{2})\\b.*\\.ndflight$"));
    QDate newest;
    for (const QString &name : fileNames) {
        const QDate date = QDate::fromString(kNight.match(name).captured(1), Qt::ISODate);
        if (date.isValid() && (!newest.isValid() || date > newest))
            newest = date;
    }
    return newest;
}

} // namespace nd
