// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes jpl_places.tsv: geocentric astrometric places (with light time, without aberration and the
// bending of light; ICRS) of Sun, Moon and planets by a JPL ephemeris, at the instants of
// star_places.tsv. The Swiss Ephemeris carries JPL's numbers as packed polynomials: no series is
// summed, so it is independent of VSOP87 and of ELP. Fails where those files are not found, rather
// than fall back to the library's own series.
//
//   apt-get download libswe2.0 libswe-dev swe-basic-data    # then dpkg-deb -x each into a folder
//   cc make_jpl_places.c -I$FOLDER/usr/include $FOLDER/usr/lib/*/libswe.a -lm -ldl -o make_jpl_places
//   ./make_jpl_places $FOLDER/usr/share/libswe/ephe < star_places.tsv > jpl_places.tsv
#include <swephexp.h>

#include <stdio.h>

static const int kBodies[]
    = {SE_SUN, SE_MOON, SE_MERCURY, SE_VENUS, SE_MARS, SE_JUPITER, SE_SATURN, SE_URANUS, SE_NEPTUNE};
static const int kFlags = SEFLG_SWIEPH | SEFLG_EQUATORIAL | SEFLG_J2000 | SEFLG_ICRS | SEFLG_NONUT
    | SEFLG_NOABERR | SEFLG_NOGDEFL;

static int printPlaces(double terrestrial)
{
    for (size_t body = 0; body < sizeof kBodies / sizeof *kBodies; ++body) {
        double place[6];
        char problem[AS_MAXCH] = "";
        const int flags = swe_calc(terrestrial, kBodies[body], kFlags, place, problem);
        if (flags < 0 || (flags & SEFLG_MOSEPH) || !(flags & SEFLG_SWIEPH)) {
            fprintf(stderr, "no JPL place: %s\n", problem);
            return 0;
        }
        printf("%s%.6f\t%.6f", body > 0 ? "\t" : "", place[0], place[1]);
    }
    printf("\n");
    return 1;
}

static void sayWhichEphemeris(void)
{
    double first, last;
    int number = 0;
    swe_get_current_file_data(0, &first, &last, &number);
    fprintf(stderr, "JPL DE%d\n", number);
}

int main(int argc, char **argv)
{
    char line[512];
    if (argc != 2)
        return 2;
    swe_set_ephe_path(argv[1]);
    printf("# sun_ra_deg\tsun_dec_deg\tmoon_ra_deg\tmoon_dec_deg\tmercury_ra_deg\tmercury_dec_deg"
           "\tvenus_ra_deg\tvenus_dec_deg\tmars_ra_deg\tmars_dec_deg\tjupiter_ra_deg\tjupiter_dec_deg"
           "\tsaturn_ra_deg\tsaturn_dec_deg\turanus_ra_deg\turanus_dec_deg\tneptune_ra_deg"
           "\tneptune_dec_deg\n");
    while (fgets(line, sizeof line, stdin)) {
        int year, month, day, hour, minute;
        double second, difference;
        if (sscanf(line, "%d-%d-%dT%d:%d:%lf %lf", &year, &month, &day, &hour, &minute, &second,
                   &difference) != 7)
            continue;
        const double midnight = swe_julday(year, month, day, 0.0, SE_GREG_CAL);
        if (!printPlaces(midnight + (hour * 3600 + minute * 60 + second + difference) / 86400.0))
            return 1;
    }
    sayWhichEphemeris();
    swe_close();
    return 0;
}
