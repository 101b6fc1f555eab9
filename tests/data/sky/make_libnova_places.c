// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes libnova_places.tsv: geocentric astrometric places (with light time, without aberration; the
// equator and equinox of J2000) of Sun, Moon and planets by libnova, at the instants of
// star_places.tsv. libnova's functions for planets give that frame, not the one of date, when they
// are handed terrestrial time; those for Sun and Moon do not, so these are made here from its
// heliocentric Earth and geocentric Moon, which are by the ecliptic of J2000.
//
//   cc make_libnova_places.c -o make_libnova_places -lnova -lerfa -lm
//   ./make_libnova_places < star_places.tsv > libnova_places.tsv
#include <erfa.h>
#include <libnova/libnova.h>

#include <math.h>
#include <stdio.h>

static const double kRadians = M_PI / 180.0;
static const double kAuKilometres = 149597870.7;
static const double kDaysPerAu = 499.004782 / 86400.0;
static const double kObliquity = 84381.448 / 3600.0; // of J2000

typedef void (*PlanetFunction)(double, struct ln_equ_posn *);
static const PlanetFunction kPlanets[] = {ln_get_mercury_equ_coords, ln_get_venus_equ_coords,
                                          ln_get_mars_equ_coords,    ln_get_jupiter_equ_coords,
                                          ln_get_saturn_equ_coords,  ln_get_uranus_equ_coords,
                                          ln_get_neptune_equ_coords};

static void earthAt(double jd, double ecliptic[3])
{
    struct ln_helio_posn earth;
    ln_get_earth_helio_coords(jd, &earth);
    ecliptic[0] = earth.R * cos(earth.B * kRadians) * cos(earth.L * kRadians);
    ecliptic[1] = earth.R * cos(earth.B * kRadians) * sin(earth.L * kRadians);
    ecliptic[2] = earth.R * sin(earth.B * kRadians);
}

static void printPlace(const double ecliptic[3])
{
    const double e = kObliquity * kRadians;
    const double y = ecliptic[1] * cos(e) - ecliptic[2] * sin(e);
    const double z = ecliptic[1] * sin(e) + ecliptic[2] * cos(e);
    const double ra = atan2(y, ecliptic[0]) / kRadians;
    printf("%.4f\t%.4f", ra < 0.0 ? ra + 360.0 : ra, atan2(z, hypot(ecliptic[0], y)) / kRadians);
}

static void printMoon(double jd)
{
    double now[3], then[3], sight[3];
    struct ln_rect_posn moon;
    double distance = 384400.0 / kAuKilometres;
    for (int turn = 0; turn < 2; ++turn) {
        const double left = jd - distance * kDaysPerAu;
        earthAt(jd, now);
        earthAt(left, then);
        ln_get_lunar_geo_posn(left, &moon, 0);
        sight[0] = moon.X / kAuKilometres + then[0] - now[0];
        sight[1] = moon.Y / kAuKilometres + then[1] - now[1];
        sight[2] = moon.Z / kAuKilometres + then[2] - now[2];
        distance = sqrt(sight[0] * sight[0] + sight[1] * sight[1] + sight[2] * sight[2]);
    }
    printPlace(sight);
}

int main(void)
{
    char line[512];
    printf("# sun_ra_deg\tsun_dec_deg\tmoon_ra_deg\tmoon_dec_deg\tmercury_ra_deg\tmercury_dec_deg"
           "\tvenus_ra_deg\tvenus_dec_deg\tmars_ra_deg\tmars_dec_deg\tjupiter_ra_deg\tjupiter_dec_deg"
           "\tsaturn_ra_deg\tsaturn_dec_deg\turanus_ra_deg\turanus_dec_deg\tneptune_ra_deg"
           "\tneptune_dec_deg\n");
    while (fgets(line, sizeof line, stdin)) {
        int year, month, day, hour, minute;
        double second, difference, day1, day2;
        if (sscanf(line, "%d-%d-%dT%d:%d:%lf %lf", &year, &month, &day, &hour, &minute, &second,
                   &difference) != 7)
            continue;
        eraCal2jd(year, month, day, &day1, &day2);
        const double jd = day1 + day2 + (hour * 3600 + minute * 60 + second + difference) / 86400.0;
        double earth[3];
        earthAt(jd, earth);
        const double sun[3] = {-earth[0], -earth[1], -earth[2]};
        printPlace(sun);
        printf("\t");
        printMoon(jd);
        for (size_t planet = 0; planet < sizeof kPlanets / sizeof *kPlanets; ++planet) {
            struct ln_equ_posn place;
            kPlanets[planet](jd, &place);
            printf("\t%.4f\t%.4f", place.ra, place.dec);
        }
        printf("\n");
    }
    return 0;
}
