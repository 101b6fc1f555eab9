#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes comet_places.tsv: comets on orbits of every kind as XEphem's library sees them (Debian's python3-ephem 4.1.4).

Usage: make_comet_places.py comet_places.tsv

Columns: perihelion (Julian date, TT), perihelion distance (au), eccentricity, argument, node, inclination (degrees,
J2000), UTC, RA, Dec (degrees, astrometric J2000), distance from the Sun and from the Earth (au). The elements are
invented, each near those of a known comet: only the way from them to a place is compared.
"""
import math
import sys

import ephem

ORBITS = [  # q, e, argument, node, inclination, perihelion
    (0.586, 0.9672, 111.33, 58.42, 162.26, (1986, 2, 9.46)),  # Halley
    (0.336, 0.8483, 186.5, 334.6, 11.78, (2023, 10, 22.5)),  # Encke
    (3.457, 0.6412, 358.0, 48.4, 21.3, (2021, 11, 2.1)),
    (0.914, 0.99510, 130.59, 282.47, 89.43, (1997, 4, 1.14)),  # Hale-Bopp
    (0.391, 1.00010, 308.49, 21.56, 139.11, (2024, 9, 27.74)),
    (0.325, 1.0, 12.3, 115.0, 77.7, (2026, 1, 10.25)),
    (1.9, 1.0, 250.0, 301.0, 60.1, (2025, 6, 1.0)),
    (2.0066, 3.3565, 209.12, 308.15, 44.05, (2019, 12, 8.55)),  # Borisov
    (0.2559, 1.2011, 241.81, 24.6, 122.74, (2017, 9, 9.5)),
]


def body_of(q, e, argument, node, inclination, perihelion):
    epoch = ephem.Date(f"{perihelion[0]}/{perihelion[1]}/{perihelion[2]}")
    if e < 1:
        body = ephem.EllipticalBody()
        body._a, body._e, body._M, body._epoch_M = q / (1 - e), e, 0.0, epoch
    else:
        # Its parabolas leave the light time out, 20 arcseconds: a hyperbola that is nearly one.
        body = ephem.HyperbolicBody()
        body._q, body._e, body._epoch_p = q, max(e, 1.0000001), epoch
    body._inc, body._Om, body._om = inclination, node, argument
    body._epoch = ephem.J2000
    return body, epoch


def main():
    with open(sys.argv[1], "w", encoding="ascii") as out:
        out.write("# Written by make_comet_places.py, which says what the columns are.\n")
        for orbit in ORBITS:
            body, epoch = body_of(*orbit)
            q, e, argument, node, inclination, _ = orbit
            for days in (-900, -211.3, -40, -3.5, 0.4, 12, 97.7, 365, 1100):
                utc = ephem.Date(epoch + days)
                body.compute(utc, epoch=ephem.J2000)
                stamp = "{:04d}-{:02d}-{:02d}T{:02d}:{:02d}:{:06.3f}".format(*utc.tuple())
                out.write(f"{float(epoch) + 2415020.0:.6f}\t{q}\t{e}\t{argument}\t{node}\t{inclination}\t{stamp}\t"
                          f"{math.degrees(body.a_ra):.5f}\t{math.degrees(body.a_dec):.5f}\t"
                          f"{body.sun_distance:.6f}\t{body.earth_distance:.6f}\n")


main()
