#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes deep_stars.bin: the stars of the chart down to magnitude 9.5, the brightest first.

Usage: make_deep_stars.py D3_DATA_FOLDER INDEX deep_stars.bin, with the data of the npm package d3-celestial 0.7.35
and /usr/share/astrometry/index-tycho2-10.littleendian.fits of Debian's astrometry-data-tycho2-10-19-littleendian.

Hipparcos has all stars to 7.3 and many of the fainter ones. To magnitude 8.5 those that it lacks come from the Tycho-2
index: what is farther than 10 arcseconds from every star of Hipparcos. The index holds no colours, so its VT becomes V
by the colour that most stars have. What both lack to magnitude 8.0 is estimated from what each lacks of the other.

"NDS1", the number of stars, then eight bytes for each, least significant byte first: right ascension in
2^-24 of a turn (24 bits), declination from the south pole in 2^-24 of half a turn (24 bits), magnitude in
sixteenths from -2 (8 bits), colour index B-V in eightieths from -0.5, 255 where it is unknown (8 bits).
"""
import json
import struct
import sys

import numpy as np
from astropy.io import fits

FAINTEST = 9.5
FAINTEST_ADDED = 8.5
COMPLETE_TO = 8.0
ALL_IN_HIPPARCOS = 6.0  # the index lacks many of the brighter ones
SAME_PLACE_ARCSEC = 10.0
# V = VT - 0.09 (BT - VT), with the median of both: Hipparcos and Tycho Catalogues, volume 1, section 1.3, appendix 4;
# the median of VT - V of the stars in both is 0.077.
VT_OVER_V = 0.077


def clamped(value, most):
    return max(0, min(most, round(value)))


def colour(text):
    try:
        return clamped((float(text) + 0.5) * 80.0, 254)
    except (TypeError, ValueError):
        return 255


def unit_vectors(places):
    ra, dec = np.radians(np.array(places)).T
    return np.stack([np.cos(dec) * np.cos(ra), np.cos(dec) * np.sin(ra), np.sin(dec)], axis=1)


def places_of(vectors):
    return list(zip(np.degrees(np.arctan2(vectors[:, 1], vectors[:, 0])) % 360.0,
                    np.degrees(np.arcsin(np.clip(vectors[:, 2], -1.0, 1.0)))))


def read_index(path):
    with fits.open(path) as hdus:
        for hdu in hdus[1:]:
            column = hdu.header.get("TTYPE1")
            if column == "MAG_VT":
                magnitudes = hdu.data["MAG_VT"].astype(float)
            if column == "kdtree_data_stars":
                raw = np.fromfile(path, dtype="<u4", count=3 * hdu.header["NAXIS2"],
                                  offset=hdu.fileinfo()["datLoc"])
                vectors = -1.0 + raw.reshape(-1, 3) * (2.0 / (2**32 - 1))
    return vectors, magnitudes - VT_OVER_V


class Places:
    """Finds out whether something is near a direction."""

    CELL = 2.0 * np.sin(np.radians(SAME_PLACE_ARCSEC / 3600.0) / 2.0) * 1.01

    def __init__(self, vectors):
        self.vectors, self.cells = vectors, {}
        for number, cell in enumerate(map(tuple, np.floor(vectors / self.CELL).astype(int))):
            self.cells.setdefault(cell, []).append(number)

    def has(self, vector):
        x, y, z = np.floor(vector / self.CELL).astype(int)
        for cell in ((x + i, y + j, z + k) for i in (-1, 0, 1) for j in (-1, 0, 1) for k in (-1, 0, 1)):
            for number in self.cells.get(cell, ()):
                if np.linalg.norm(self.vectors[number] - vector) < self.CELL / 1.01:
                    return True
        return False


def row(place, magnitude, colour_index):
    ra, dec = place
    turn = round(ra % 360.0 / 360.0 * 2**24) % 2**24
    height = clamped((dec + 90.0) / 180.0 * 2**24, 2**24 - 1)
    return (turn.to_bytes(3, "little") + height.to_bytes(3, "little")
            + bytes([clamped((magnitude + 2.0) * 16.0, 255), colour_index]))


def local_limit(vectors, magnitudes):
    """Down to which magnitude the index goes where it goes least deep: it keeps the brightest of each field."""
    cells = {}
    for cell, magnitude in zip(map(tuple, np.floor(vectors * 20.0).astype(int)), magnitudes):
        cells.setdefault(cell, []).append(magnitude)
    return min(np.percentile(list_, 90) for list_ in cells.values() if len(list_) >= 20)


def main():
    folder, index_path, out_path = sys.argv[1:]
    with open(folder + "/stars.14.json", encoding="utf-8") as source:
        features = json.load(source)["features"]
    places = [feature["geometry"]["coordinates"] for feature in features]
    magnitudes = np.array([feature["properties"]["mag"] for feature in features])
    hipparcos = unit_vectors(places)
    index, index_magnitudes = read_index(index_path)
    known, indexed = Places(hipparcos), Places(index)

    stars = [(magnitude, number, row(place, magnitude, colour(feature["properties"].get("bv"))))
             for number, (place, magnitude, feature) in enumerate(zip(places, magnitudes, features))
             if magnitude <= FAINTEST]
    wanted = np.nonzero(index_magnitudes <= FAINTEST_ADDED)[0]
    added = [number for number in wanted if not known.has(index[number])]
    for number, place in zip(added, places_of(index[added])):
        stars.append((index_magnitudes[number], len(features) + number, row(place, index_magnitudes[number], 255)))
    stars.sort(key=lambda star: star[:2])
    with open(out_path, "wb") as out:
        out.write(b"NDS1" + struct.pack("<I", len(stars)))
        for star in stars:
            out.write(star[2])

    bright = np.nonzero((magnitudes > ALL_IN_HIPPARCOS) & (magnitudes <= COMPLETE_TO))[0]
    only = sum(not indexed.has(hipparcos[number]) for number in bright)
    more = sum(ALL_IN_HIPPARCOS < index_magnitudes[number] <= COMPLETE_TO for number in added)
    print(f"{len(stars)} stars, {len(added)} of them from the index; in the richest field that goes down to "
          f"{local_limit(index, index_magnitudes):.1f}")
    print(f"{ALL_IN_HIPPARCOS} to {COMPLETE_TO}: {len(bright)} of Hipparcos ({only} not in the index) and {more} of "
          f"the index alone; about {only * more / (len(bright) - only):.0f} in neither")


main()
