// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_text.h"

#include "core/sky/refraction.h"
#include "core/sky/sexagesimal.h"
#include "core/sky/sky_frame.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <cmath>

namespace nd::text {

namespace {

/// Gives lupdate a context for the texts below.
struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

constexpr double kStraightUp = 75.0;

QString looking(double azimuth)
{
    switch (static_cast<int>(std::lround(azimuth / 45.0)) % 8) {
    case 0:
        return ChartText::tr("Looking north");
    case 1:
        return ChartText::tr("Looking north-east");
    case 2:
        return ChartText::tr("Looking east");
    case 3:
        return ChartText::tr("Looking south-east");
    case 4:
        return ChartText::tr("Looking south");
    case 5:
        return ChartText::tr("Looking south-west");
    case 6:
        return ChartText::tr("Looking west");
    default:
        return ChartText::tr("Looking north-west");
    }
}

/// To the minute and the degree: where a wide picture looks.
QString roughPlace(const ChartView &view)
{
    const int minutes = static_cast<int>(std::lround(view.longitudeDegrees * 4.0)) % 1440;
    const auto degrees = static_cast<int>(std::lround(view.latitudeDegrees));
    return QStringLiteral("%1h\u00A0%2m, %3%4\u00B0")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .arg(degrees < 0 ? QChar(0x2212) : QChar(u'+'))
        .arg(std::abs(degrees));
}

} // namespace

QString chartViewText(const ChartView &view)
{
    if (view.frame == ChartFrame::Equatorial) {
        return ChartText::tr("Around %1").arg(roughPlace(view));
    }
    if (view.latitudeDegrees > kStraightUp)
        return ChartText::tr("Looking straight up");
    if (view.latitudeDegrees < -kStraightUp)
        return ChartText::tr("Looking below the ground");
    return looking(view.longitudeDegrees);
}

QString chartDepthText(double magnitude)
{
    return ChartText::tr("stars to magnitude %1").arg(numberText(magnitude, 1));
}

QString chartPlaceText(const ChartMoment &moment, const SkyDirection &direction)
{
    if (!moment.site) {
        const Equatorial place = equatorialOf(direction);
        return QStringLiteral("%1, %2").arg(rightAscensionText(place.raDegrees),
                                            declinationText(place.declinationDegrees));
    }
    const Horizontal place = moment.horizon.placeOf(direction);
    const double altitude = apparentAltitudeDegrees(place.altitudeDegrees, Air::standard());
    return ChartText::tr("alt %1, az %2")
        .arg(degreesText(altitude, 1), degreesText(place.azimuthDegrees, 1));
}

QString chartFieldText(double degrees)
{
    if (degrees >= 10.0)
        return degreesText(degrees, 0);
    return degrees >= 1.0 ? degreesText(degrees, 1) : numberText(degrees * 60.0, 0) + QChar(0x2032);
}

} // namespace nd::text
