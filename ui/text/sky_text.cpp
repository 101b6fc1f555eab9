// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sky_text.h"

#include "core/sky/sexagesimal.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace nd::text {

namespace {

/// Gives lupdate a context for the texts below.
struct SkyText
{
    Q_DECLARE_TR_FUNCTIONS(SkyText)
};

constexpr QChar kPrime(0x2032);
constexpr QChar kDoublePrime(0x2033);
constexpr QChar kMinus(0x2212);
constexpr QChar kTimes(0x00D7);
constexpr QChar kSpace(0x00A0); // no-break
constexpr double kArcminutes = 60.0;

QString joined(const QString &a, const QString &b)
{
    return a + kSpace + kTimes + kSpace + b;
}

QString arcminutesText(double arcminutes)
{
    if (arcminutes >= 10.0)
        return numberText(arcminutes, 0) + kPrime;
    if (arcminutes >= 1.0)
        return numberText(arcminutes, 1) + kPrime;
    return numberText(arcminutes * kArcminutes, 0) + kDoublePrime;
}

/// "48° 12′ N"
QString sideText(double degrees, const QString &positive, const QString &negative)
{
    const auto minutes = static_cast<int>(std::lround(std::abs(degrees) * kArcminutes));
    return QStringLiteral("%1°%2%3%4%2%5")
        .arg(minutes / 60)
        .arg(kSpace)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .arg(kPrime)
        .arg(degrees < 0.0 ? negative : positive);
}

QString stellarTypeName(ObjectType type)
{
    switch (type) {
    case ObjectType::Star:
        return SkyText::tr("Star");
    case ObjectType::DoubleStar:
        return SkyText::tr("Double star");
    case ObjectType::Sun:
        return SkyText::tr("Sun");
    case ObjectType::Moon:
        return SkyText::tr("Moon");
    case ObjectType::Planet:
        return SkyText::tr("Planet");
    case ObjectType::Comet:
        return SkyText::tr("Comet");
    case ObjectType::OwnTarget:
        return SkyText::tr("Own target");
    default:
        return SkyText::tr("Object");
    }
}

QString nebulaTypeName(ObjectType type)
{
    switch (type) {
    case ObjectType::Nebula:
        return SkyText::tr("Nebula");
    case ObjectType::EmissionNebula:
        return SkyText::tr("Emission nebula");
    case ObjectType::ReflectionNebula:
        return SkyText::tr("Reflection nebula");
    case ObjectType::DarkNebula:
        return SkyText::tr("Dark nebula");
    case ObjectType::PlanetaryNebula:
        return SkyText::tr("Planetary nebula");
    case ObjectType::SupernovaRemnant:
        return SkyText::tr("Supernova remnant");
    default:
        return stellarTypeName(type);
    }
}

} // namespace

QString objectTypeName(ObjectType type)
{
    switch (type) {
    case ObjectType::Galaxy:
        return SkyText::tr("Galaxy");
    case ObjectType::GalaxyGroup:
        return SkyText::tr("Galaxy group");
    case ObjectType::GalaxyPart:
        return SkyText::tr("Part of a galaxy");
    case ObjectType::Quasar:
        return SkyText::tr("Quasar");
    case ObjectType::OpenCluster:
        return SkyText::tr("Open cluster");
    case ObjectType::GlobularCluster:
        return SkyText::tr("Globular cluster");
    case ObjectType::ClusterWithNebula:
        return SkyText::tr("Cluster with nebula");
    case ObjectType::StarCloud:
        return SkyText::tr("Star cloud");
    case ObjectType::Asterism:
        return SkyText::tr("Asterism");
    default:
        return nebulaTypeName(type);
    }
}

QString compassPoint(double azimuthDegrees)
{
    const std::array<QString, 8> points{SkyText::tr("N", "north"), SkyText::tr("NE", "north-east"),
                                        SkyText::tr("E", "east"),  SkyText::tr("SE", "south-east"),
                                        SkyText::tr("S", "south"), SkyText::tr("SW", "south-west"),
                                        SkyText::tr("W", "west"),  SkyText::tr("NW", "north-west")};
    const auto eighth = std::lround(azimuthDegrees / 45.0) % 8;
    return points.at(static_cast<std::size_t>((eighth + 8) % 8));
}

QString angularSizeText(double majorArcminutes, const std::optional<double> &minorArcminutes)
{
    QString major = arcminutesText(majorArcminutes);
    if (!minorArcminutes || *minorArcminutes <= 0.0 || *minorArcminutes == majorArcminutes)
        return major;
    return joined(major, arcminutesText(*minorArcminutes));
}

QString fieldText(const FieldOfView &field)
{
    return joined(degreesText(field.widthDegrees, 2), degreesText(field.heightDegrees, 2));
}

QString fieldFitSentence(const FieldFit &fit, const FieldOfView &field)
{
    switch (fit.kind) {
    case FitKind::Tiny:
        return SkyText::tr("Tiny in the field of the tele camera.");
    case FitKind::Fits: {
        const double part = std::max(fit.widthDegrees / field.widthDegrees,
                                     fit.heightDegrees / field.heightDegrees);
        return SkyText::tr("Fits: fills %1 of the field of the tele camera.")
            .arg(percentText(100.0 * part));
    }
    case FitKind::NeedsMosaic:
        return SkyText::tr("Larger than the field: a mosaic of %1 shows all of it.")
            .arg(joined(QString::number(fit.columns), QString::number(fit.rows)));
    }
    return {};
}

QString equatorialText(double raDegrees, double declinationDegrees)
{
    QString declination = declinationText(declinationDegrees);
    declination.replace(QLatin1Char('-'), kMinus);
    declination.replace(QLatin1Char('\''), kPrime);
    declination.replace(QLatin1Char('"'), kDoublePrime);
    QString text = rightAscensionText(raDegrees);
    text.replace(QLatin1Char(' '), kSpace);
    declination.replace(QLatin1Char(' '), kSpace);
    return text + QStringLiteral("  ") + declination;
}

QString clockText(const QDateTime &utc, const QTimeZone &zone)
{
    return utc.toTimeZone(zone).toString(QStringLiteral("HH:mm"));
}

QString siteText(const Site &site)
{
    return sideText(site.latitudeDegrees, SkyText::tr("N", "north"), SkyText::tr("S", "south"))
        + QStringLiteral(", ")
        + sideText(site.longitudeDegrees, SkyText::tr("E", "east"), SkyText::tr("W", "west"));
}

} // namespace nd::text
