// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/coordinate_text.h"

#include "core/sky/sexagesimal.h"

#include <QCoreApplication>

namespace nd::text {

namespace {

using Kind = CoordinateProblem::Kind;

/// Gives lupdate a context for the sentences below.
struct CoordinateText
{
    Q_DECLARE_TR_FUNCTIONS(CoordinateText)
};

constexpr qsizetype kLongestQuote = 20;

/// Of what could be understood in two ways.
QString doubtSentence(Kind kind)
{
    if (kind == Kind::AmbiguousComma)
        return CoordinateText::tr("This comma may be a decimal one, or stand before the "
                                  "declination. Write a point for the one, a semicolon for the "
                                  "other.");
    if (kind == Kind::MisplacedHemisphere)
        return CoordinateText::tr("North and south belong to the declination: N or S behind it, or "
                                  "a sign before it. Seconds are a small s.");
    return CoordinateText::tr("The sign before the declination says the opposite.");
}

QString problemSentence(Kind kind)
{
    switch (kind) {
    case Kind::Empty:
        return CoordinateText::tr(
            "Enter right ascension and declination, such as 5h35m17s -5°23'28\".");
    case Kind::TooLong:
        return CoordinateText::tr("This text is too long for coordinates.");
    case Kind::Unknown:
        return CoordinateText::tr("This is not part of coordinates.");
    case Kind::NoRightAscension:
        return CoordinateText::tr("The right ascension is missing.");
    case Kind::NoDeclination:
        return CoordinateText::tr("The declination is missing.");
    case Kind::NumberExpected:
        return CoordinateText::tr("A number is missing here.");
    case Kind::UnitOutOfOrder:
        return CoordinateText::tr("Hours or degrees come first, then minutes, then seconds.");
    case Kind::HoursInDeclination:
        return CoordinateText::tr("The declination is in degrees, not hours.");
    case Kind::FractionNotLast:
        return CoordinateText::tr("Only the last number may have decimals.");
    case Kind::SignInside:
        return CoordinateText::tr("A sign may stand before the degrees only.");
    case Kind::NegativeRightAscension:
        return CoordinateText::tr("The right ascension can't be negative.");
    case Kind::MinutesTooLarge:
        return CoordinateText::tr("Minutes must be under 60.");
    case Kind::SecondsTooLarge:
        return CoordinateText::tr("Seconds must be under 60.");
    case Kind::RightAscensionTooLarge:
        return CoordinateText::tr("The right ascension must be under 24 hours, or 360 degrees.");
    case Kind::DeclinationTooLarge:
        return CoordinateText::tr("The declination must lie between -90 and 90 degrees.");
    case Kind::TooManyNumbers:
        return CoordinateText::tr("There is a number too many.");
    case Kind::WrongEpoch:
        return CoordinateText::tr("Only J2000 and JNow are understood.");
    case Kind::AmbiguousComma:
    case Kind::MisplacedHemisphere:
    case Kind::SignAgainstHemisphere:
        return doubtSentence(kind);
    case Kind::AltitudeAzimuth:
        return CoordinateText::tr(
            "Altitude and azimuth are not understood, only right ascension and declination.");
    }
    return {};
}

} // namespace

QString coordinateEcho(const ParsedCoordinates &coordinates)
{
    const QString ra = rightAscensionText(coordinates.raDegrees);
    const QString declination = declinationText(coordinates.declinationDegrees);
    QString echo;
    if (coordinates.epoch == Epoch::OfDate)
        echo = CoordinateText::tr("RA %1, Dec %2 of today (JNow).").arg(ra, declination);
    else if (coordinates.epochSaid)
        echo = CoordinateText::tr("RA %1, Dec %2 (J2000).").arg(ra, declination);
    else
        echo = CoordinateText::tr("RA %1, Dec %2 (taken as J2000).").arg(ra, declination);
    if (!coordinates.raInHours)
        echo += QLatin1Char(' ') + CoordinateText::tr("Right ascension taken in degrees.");
    return echo;
}

QString coordinateProblemText(const CoordinateProblem &problem, const QString &text)
{
    QString sentence = problemSentence(problem.kind);
    if (problem.kind == Kind::Empty || problem.kind == Kind::TooLong)
        return sentence;
    const QString quote
        = text.mid(problem.position, qMin(problem.length, kLongestQuote)).simplified();
    if (quote.isEmpty())
        return CoordinateText::tr("After \"%1\": %2")
            .arg(text.right(kLongestQuote).simplified(), sentence);
    return CoordinateText::tr("Character %1, \"%2\": %3")
        .arg(QString::number(problem.position + 1), quote, sentence);
}

} // namespace nd::text
