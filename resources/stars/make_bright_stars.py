#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes bright_stars.tsv: the stars to magnitude 6 that the Tycho-2 index of astrometry.net lacks.

Usage: make_bright_stars.py data/stars.6.json INDEX bright_stars.tsv
where stars.6.json comes from the npm package d3-celestial 0.7.35 (BSD-3-Clause, Copyright (c) 2015
Olaf Frohn; positions and magnitudes from the extended Hipparcos compilation) and INDEX is
/usr/share/astrometry/index-tycho2-10.littleendian.fits.

A star counts as present if the index has one within 40 arcsec and 1.2 magnitudes.
"""
import json
import sys

import numpy as np
from astropy.io import fits

SAME_PLACE_ARCSEC = 40.0
SAME_MAGNITUDE = 1.2


def unit_vector(ra_deg, dec_deg):
    ra, dec = np.radians([ra_deg, dec_deg])
    return np.array([np.cos(dec) * np.cos(ra), np.cos(dec) * np.sin(ra), np.sin(dec)])


def read_index(path):
    vectors = magnitudes = None
    with fits.open(path) as hdus:
        for hdu in hdus[1:]:
            column = hdu.header.get("TTYPE1")
            if column == "MAG_VT":
                magnitudes = hdu.data["MAG_VT"].astype(float)
            if column == "kdtree_data_stars":
                raw = np.fromfile(path, dtype="<u4", count=3 * hdu.header["NAXIS2"],
                                  offset=hdu.fileinfo()["datLoc"])
                vectors = -1.0 + raw.reshape(-1, 3) * (2.0 / (2**32 - 1))
    return vectors, magnitudes


def main():
    stars_path, index_path, out_path = sys.argv[1:]
    vectors, magnitudes = read_index(index_path)
    missing = []
    with open(stars_path, encoding="utf-8") as source:
        features = json.load(source)["features"]
    for feature in features:
        ra, dec = feature["geometry"]["coordinates"]
        magnitude = feature["properties"]["mag"]
        chord = np.linalg.norm(vectors - unit_vector(ra, dec), axis=1)
        near = np.degrees(2 * np.arcsin(np.clip(chord / 2, 0, 1))) * 3600 < SAME_PLACE_ARCSEC
        if not np.any(np.abs(magnitudes[near] - magnitude) < SAME_MAGNITUDE):
            missing.append((magnitude, feature["id"], ra % 360.0, dec))
    with open(out_path, "w", encoding="ascii") as out:
        out.write("# Stars to magnitude 6 missing from index-tycho2-10; see make_bright_stars.py.\n")
        out.write("# Origin: d3-celestial 0.7.35 data/stars.6.json, BSD-3-Clause, (c) 2015 Olaf Frohn.\n")
        out.write("# hip\tra_deg\tdec_deg\tmag\n")
        for magnitude, hip, ra, dec in sorted(missing):
            out.write(f"{hip}\t{ra:.4f}\t{dec:.4f}\t{magnitude:.2f}\n")


main()
