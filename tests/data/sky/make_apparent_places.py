#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the reference tables of tst_apparent_place.

Horizontal places come from astropy (packages python3-astropy, 5.2.1) with the conventions of
core/sky: UT1 = UTC, no polar motion, no refraction. Places of the Sun come from PyEphem (package
python3-ephem, 4.1.4), which uses VSOP87 and shares no code with ERFA.

Usage: make_apparent_places.py FOLDER
"""
import sys

import astropy.coordinates.builtin_frames.utils as frame_utils
import astropy.coordinates.builtin_frames.intermediate_rotation_transforms as rotation
import astropy.coordinates.erfa_astrom as erfa_astrom
import astropy.units as u
import ephem
import numpy as np
from astropy.coordinates import AltAz, CIRS, EarthLocation, SkyCoord
from astropy.time import Time
from astropy.utils import iers

iers.conf.auto_download = False
iers.conf.iers_degraded_accuracy = "ignore"


def no_polar_motion(time):
    return np.zeros(time.shape), np.zeros(time.shape)


for module in (frame_utils, rotation, erfa_astrom):
    module.get_polar_motion = no_polar_motion

TIMES = ["2024-02-29T23:59:59.500", "2025-06-21T03:12:45.000", "2026-10-10T20:00:00.000",
         "2026-12-31T12:34:56.789", "2030-03-20T00:00:00.000"]
SITES = [(48.2, 11.5, 520.0), (-33.9, 151.2, 10.0), (0.0, 0.0, 0.0), (89.9, -120.0, 0.0),
         (-90.0, 0.0, 2835.0), (90.0, 0.0, 0.0), (28.3, -16.5, 2390.0)]
DIRECTIONS = [(0.0, 90.0), (0.0, -90.0), (123.456, 89.99), (210.0, -89.99), (10.6847, 41.2688),
              (83.8221, -5.3911), (279.2347, 38.7837), (359.9999, 0.0), (201.3, -43.0), (180.0, 15.0)]


def horizontal_rows():
    for time_text in TIMES:
        for latitude, longitude, elevation in SITES:
            where = EarthLocation.from_geodetic(longitude * u.deg, latitude * u.deg, elevation * u.m)
            when = Time(time_text, scale="utc")
            when.delta_ut1_utc = 0.0
            frame = AltAz(obstime=when, location=where, pressure=0 * u.hPa)
            for ra, declination in DIRECTIONS:
                place = SkyCoord(ra * u.deg, declination * u.deg, frame="icrs").transform_to(frame)
                yield (time_text, latitude, longitude, elevation, ra, declination,
                       f"{place.alt.deg:.7f}", f"{place.az.deg:.7f}")


def sun_rows():
    for month in range(60):
        time_text = f"{2024 + month // 12}-{month % 12 + 1:02d}-{month % 27 + 1:02d}T{month % 24:02d}:30:00.000"
        when = Time(time_text, scale="utc")
        sun = ephem.Sun()
        # PyEphem adds its own estimate of TT - UT: hand it the date whose TT is right.
        moment = ephem.Date(when.tt.to_datetime()) - ephem.delta_t(ephem.Date(when.to_datetime())) * ephem.second
        sun.compute(ephem.Date(moment), epoch=ephem.J2000)
        yield time_text, f"{np.degrees(sun.a_ra):.7f}", f"{np.degrees(sun.a_dec):.7f}"


def write(path, header, rows):
    with open(path, "w", encoding="ascii") as out:
        out.write("# " + "\t".join(header) + "\n")
        for row in rows:
            out.write("\t".join(str(value) for value in row) + "\n")


def main():
    folder = sys.argv[1]
    write(f"{folder}/horizontal_places.tsv",
          ("utc", "latitude_deg", "longitude_deg", "elevation_m", "ra_deg", "dec_deg", "alt_deg", "az_deg"),
          horizontal_rows())
    write(f"{folder}/sun_places.tsv", ("utc", "ra_deg", "dec_deg"), sun_rows())


main()
