#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes star_places.tsv: 1,000 random instants, sites and stars, their altitude and azimuth by astropy.

UT1 = UTC, no polar motion, no refraction. TT - UTC is what both sides take it to be: ERFA's table of
leap seconds, its last value for the future. The other scripts take their instants from this table.

Usage: make_star_places.py FOLDER
"""
import random
import sys
import warnings
from datetime import datetime, timedelta

import astropy.coordinates.builtin_frames.intermediate_rotation_transforms as rotation
import astropy.coordinates.builtin_frames.utils as frame_utils
import astropy.coordinates.erfa_astrom as erfa_astrom
import astropy.units as u
import numpy as np
from astropy.coordinates import AltAz, EarthLocation, SkyCoord
from astropy.time import Time
from astropy.utils import iers

iers.conf.auto_download = False
iers.conf.iers_degraded_accuracy = "ignore"
warnings.simplefilter("ignore")  # "dubious year" for most of the future

ROWS = 1000
FIRST, LAST = datetime(1950, 1, 1), datetime(2100, 1, 1)


def no_polar_motion(time):
    return np.zeros(time.shape), np.zeros(time.shape)


for module in (frame_utils, rotation, erfa_astrom):
    module.get_polar_motion = no_polar_motion


def random_latitude(generator, index):
    if index % 20 == 0:
        return 90.0
    if index % 20 == 10:
        return -90.0
    if index % 7 == 0:
        return round(generator.choice((-1, 1)) * generator.uniform(60, 90), 4)
    return round(float(np.degrees(np.arcsin(generator.uniform(-1, 1)))), 4)


def random_rows():
    generator = random.Random(20261121)
    span = (LAST - FIRST).total_seconds()
    for index in range(ROWS):
        when = FIRST + timedelta(milliseconds=round(generator.uniform(0, span) * 1000))
        yield (when.isoformat(timespec="milliseconds"), random_latitude(generator, index),
               round(generator.uniform(-180, 180), 4), round(generator.uniform(0, 4000)),
               round(generator.uniform(0, 360), 5),
               round(float(np.degrees(np.arcsin(generator.uniform(-1, 1)))), 5))


def main():
    rows = list(random_rows())
    texts, latitudes, longitudes, elevations, ras, declinations = (list(column) for column in zip(*rows))
    when = Time(texts, scale="utc")
    when.delta_ut1_utc = 0.0
    where = EarthLocation.from_geodetic(longitudes * u.deg, latitudes * u.deg, elevations * u.m)
    places = SkyCoord(ras * u.deg, declinations * u.deg, frame="icrs").transform_to(
        AltAz(obstime=when, location=where, pressure=0 * u.hPa))
    difference = ((when.tt.jd1 - when.jd1) + (when.tt.jd2 - when.jd2)) * 86400
    with open(f"{sys.argv[1]}/star_places.tsv", "w", encoding="ascii") as out:
        out.write("# utc\ttt_minus_utc_s\tlatitude_deg\tlongitude_deg\televation_m\tra_deg\tdec_deg\talt_deg\taz_deg\n")
        for row, tt, place in zip(rows, difference, places):
            values = [row[0], f"{tt:.3f}", *row[1:], f"{place.alt.deg:.6f}", f"{place.az.deg:.6f}"]
            out.write("\t".join(str(value) for value in values) + "\n")


main()
