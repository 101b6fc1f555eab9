#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes chart_places.tsv: stereographic places (FITS "STG") around 40 centres by astropy's WCS.

In degrees of the tangent plane; x grows to the east, y to the north.

Usage: make_chart_places.py FOLDER
"""
import random
import sys

from astropy.wcs import WCS


def main():
    draw = random.Random(41)
    with open(sys.argv[1] + "/chart_places.tsv", "w", encoding="utf-8") as out:
        out.write("# centre_ra centre_dec ra dec x y\n")
        for index in range(200):
            if index % 5 == 0:
                centre = (draw.uniform(0, 360), draw.uniform(-89, 89))
            wcs = WCS(naxis=2)
            wcs.wcs.ctype = ["RA---STG", "DEC--STG"]
            wcs.wcs.crval = centre
            wcs.wcs.cdelt = [1, 1]
            wcs.wcs.crpix = [0, 0]
            while True:
                place = (draw.uniform(0, 360), draw.uniform(-90, 90))
                x, y = (float(value) for value in wcs.wcs_world2pix(*place, 0))
                x, y = x + 1, y + 1
                if x * x + y * y < 200 ** 2:
                    break
            out.write("\t".join(f"{value:.9f}" for value in (*centre, *place, x, y)) + "\n")


main()
