// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/earth_orientation.h"

#include <numbers>
#include <optional>

namespace nd {

namespace {

constexpr double kUnixEpochJulianDate = 2440587.5;
constexpr double kJ2000JulianDate = 2451545.0;
constexpr qint64 kMillisecondsPerDay = 86'400'000;
constexpr double kRadians = std::numbers::pi / 180.0;
/// Any wavelength does: without air pressure there is no refraction.
constexpr double kWavelengthMicrometres = 0.55;

struct Remembered
{
    Site site;
    qint64 millisecondsSinceEpoch = 0;
    eraASTROM astrom = {};
};

eraASTROM computeOrientation(const Site &site, const QDateTime &utc)
{
    eraASTROM astrom = {};
    double equationOfOrigins = 0.0;
    const auto date = utcJulianDate(utc);
    eraApco13(date.day, date.fraction, 0.0, site.longitudeDegrees * kRadians,
              site.latitudeDegrees * kRadians, site.elevationMetres, 0.0, 0.0, 0.0, 0.0, 0.0,
              kWavelengthMicrometres, &astrom, &equationOfOrigins);
    return astrom;
}

} // namespace

UtcJulianDate utcJulianDate(const QDateTime &utc)
{
    if (!utc.isValid())
        return {kJ2000JulianDate, 0.0};
    const qint64 milliseconds = utc.toMSecsSinceEpoch();
    qint64 days = milliseconds / kMillisecondsPerDay;
    qint64 rest = milliseconds % kMillisecondsPerDay;
    if (rest < 0) {
        rest += kMillisecondsPerDay;
        --days;
    }
    return {kUnixEpochJulianDate + static_cast<double>(days),
            static_cast<double>(rest) / static_cast<double>(kMillisecondsPerDay)};
}

UtcJulianDate terrestrialTime(const UtcJulianDate &utc)
{
    double tai1 = utc.day;
    double tai2 = utc.fraction;
    UtcJulianDate terrestrial;
    eraUtctai(utc.day, utc.fraction, &tai1, &tai2);
    eraTaitt(tai1, tai2, &terrestrial.day, &terrestrial.fraction);
    return terrestrial;
}

eraASTROM &earthOrientation(const Site &site, const QDateTime &utc)
{
    thread_local std::optional<Remembered> last;
    const qint64 milliseconds = utc.isValid() ? utc.toMSecsSinceEpoch() : 0;
    if (!last || last->site != site || last->millisecondsSinceEpoch != milliseconds)
        last = Remembered{site, milliseconds, computeOrientation(site, utc)};
    return last->astrom;
}

} // namespace nd
