// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock_check.h"

#include <QRegularExpression>

#include <algorithm>

#include <sys/timex.h>

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

/// The kernel gives it up by itself once it may be off by 16 seconds.
bool isClockSynchronised()
{
    timex state = {};
    return adjtimex(&state) >= 0 && (state.status & STA_UNSYNC) == 0;
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
