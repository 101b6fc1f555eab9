#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes deep_stars.bin: the stars of the chart down to magnitude 9.5, the brightest first.

Usage: make_deep_stars.py D3_DATA_FOLDER deep_stars.bin, with the data of the npm package d3-celestial 0.7.35.

"NDS1", the number of stars, then eight bytes for each, least significant byte first: right ascension in
2^-24 of a turn (24 bits), declination from the south pole in 2^-24 of half a turn (24 bits), magnitude in
sixteenths from -2 (8 bits), colour index B-V in eightieths from -0.5, 255 where it is unknown (8 bits).
"""
import json
import struct
import sys

FAINTEST = 9.5


def clamped(value, most):
    return max(0, min(most, round(value)))


def colour(text):
    try:
        return clamped((float(text) + 0.5) * 80.0, 254)
    except (TypeError, ValueError):
        return 255


def row(star):
    ra, dec = star["geometry"]["coordinates"]
    turn = round(ra % 360.0 / 360.0 * 2**24) % 2**24
    height = clamped((dec + 90.0) / 180.0 * 2**24, 2**24 - 1)
    magnitude = clamped((star["properties"]["mag"] + 2.0) * 16.0, 255)
    return (turn.to_bytes(3, "little") + height.to_bytes(3, "little")
            + bytes([magnitude, colour(star["properties"].get("bv"))]))


def main():
    folder, out_path = sys.argv[1:]
    with open(folder + "/stars.14.json", encoding="utf-8") as source:
        stars = [star for star in json.load(source)["features"] if star["properties"]["mag"] <= FAINTEST]
    stars.sort(key=lambda star: (star["properties"]["mag"], star["id"]))
    with open(out_path, "wb") as out:
        out.write(b"NDS1" + struct.pack("<I", len(stars)))
        for star in stars:
            out.write(row(star))


main()
