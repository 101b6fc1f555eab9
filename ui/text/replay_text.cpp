// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/replay_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct ReplayText
{
    Q_DECLARE_TR_FUNCTIONS(ReplayText)
};

} // namespace

QString flightProblemSentence(FlightProblem value)
{
    switch (value) {
    case FlightProblem::None:
        break;
    case FlightProblem::CannotOpen:
        return ReplayText::tr("The file can't be opened.");
    case FlightProblem::NotARecording:
        return ReplayText::tr("This file is not a night recorded by Nightdesk.");
    case FlightProblem::TooNew:
        return ReplayText::tr("A newer Nightdesk recorded this night. Update to replay it.");
    case FlightProblem::TooLarge:
        return ReplayText::tr("This file is too large for a recorded night.");
    case FlightProblem::NoTelescope:
        return ReplayText::tr("There is no scope in this recorded night: it is empty or was cut.");
    }
    return {};
}

QString flightEndSentence(FlightEnd value)
{
    switch (value) {
    case FlightEnd::Whole:
        break;
    case FlightEnd::Cut:
        return ReplayText::tr("The recorded night was cut: it plays up to there.");
    case FlightEnd::Damaged:
        return ReplayText::tr("The recorded night is damaged: it plays up to there.");
    }
    return {};
}

QString replaySpeedText(double speed)
{
    return ReplayText::tr("%1×", "speed of a replay").arg(QLocale().toString(speed, 'g', 3));
}

QString clockText(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    const auto twoDigits
        = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString rest = twoDigits(seconds % 60);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QString::number(minutes) + QLatin1Char(':') + rest;
    return QString::number(minutes / 60) + QLatin1Char(':') + twoDigits(minutes % 60)
        + QLatin1Char(':') + rest;
}

} // namespace nd::text
