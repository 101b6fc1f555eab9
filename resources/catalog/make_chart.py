#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes constellations.tsv, constellation_lines.tsv and milky_way.tsv.

Usage: make_chart.py D3_DATA_FOLDER OUT_FOLDER, with the data of the npm package d3-celestial 0.7.35.
"""
import json
import math
import sys

MILKY_WAY_TOLERANCE_DEGREES = 0.12


def features(folder, name):
    with open(f"{folder}/{name}.json", encoding="utf-8") as source:
        return json.load(source)["features"]


def text(value, digits):
    return f"{value:.{digits}f}".rstrip("0").rstrip(".")


def points(line, digits):
    return " ".join(f"{text(ra % 360.0, digits)},{text(dec, digits)}" for ra, dec in line)


def distance(point, start, end):
    """Of a point from a short line on the sphere, in degrees, flat enough for outlines."""
    scale = math.cos(math.radians(start[1]))
    ax, ay = ((end[0] - start[0] + 180) % 360 - 180) * scale, end[1] - start[1]
    px, py = ((point[0] - start[0] + 180) % 360 - 180) * scale, point[1] - start[1]
    length = ax * ax + ay * ay
    along = max(0.0, min(1.0, (px * ax + py * ay) / length)) if length else 0.0
    return math.hypot(px - along * ax, py - along * ay)


def simplified(line):
    """Douglas and Peucker."""
    keep = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        far = max(range(first + 1, last), default=None,
                  key=lambda i: distance(line[i], line[first], line[last]))
        if far is not None and distance(line[far], line[first], line[last]) > MILKY_WAY_TOLERANCE_DEGREES:
            keep.add(far)
            spans += [(first, far), (far, last)]
    return [line[i] for i in sorted(keep)]


def halves(ring):
    """A closed ring has no ends: cut it in two."""
    middle = len(ring) // 2
    return simplified(ring[:middle + 1])[:-1] + simplified(ring[middle:])


def write(path, head, lines):
    with open(path, "w", encoding="utf-8") as out:
        out.write(f"# {head} ICRS. Origin and licence: README.md.\n")
        out.writelines(line + "\n" for line in lines)


def main():
    folder, out = sys.argv[1:]
    names = []
    for feature in features(folder, "constellations"):
        words = feature["properties"]
        ra, dec = feature["geometry"]["coordinates"]
        names.append("\t".join([words["desig"][:3], words["la"] or words["name"], words["gen"], words["en"], words["de"],
                                words["rank"], text(ra % 360.0, 2), text(dec, 2)]))
    write(out + "/constellations.tsv", "code, Latin, genitive, English, German, rank, place of the name.", names)
    write(out + "/constellation_lines.tsv", "code, then points.",
          [f"{feature['id'][:3]}\t{points(line, 3)}" for feature in features(folder, "constellations.lines")
           for line in feature["geometry"]["coordinates"]])
    write(out + "/milky_way.tsv", "level of brightness (1 the outline), then points of a ring.",
          [f"{feature['id'][2:]}\t{points(halves(ring), 2)}" for feature in features(folder, "mw")
           for polygon in feature["geometry"]["coordinates"] for ring in polygon if len(ring) > 8])


main()
