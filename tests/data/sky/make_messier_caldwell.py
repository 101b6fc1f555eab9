#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes messier_caldwell.tsv: what the catalogue must hold, from sources its own places and types don't come from.

Usage: make_messier_caldwell.py catalog.dat D3_DATA_FOLDER messier_caldwell.tsv

Places are SIMBAD's as Stellarium 0.22 (Debian's stellarium-data) has them; types are the Saguaro Astronomy Club's as
d3-celestial 0.7.35 (npm) has them. resources/catalog takes the places of NGC and IC objects from OpenNGC; those of C 9,
C 41 and C 99, which are neither, come from the same source as here. C 14 is two clusters: the middle of both.
"""
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[3] / "resources" / "catalog"))
import stellarium_catalog  # noqa: E402

CLASSES = {"g": "galaxy", "s": "galaxy", "s0": "galaxy", "sd": "galaxy", "i": "galaxy", "e": "galaxy",
           "oc": "cluster", "gc": "globular", "dn": "dark", "bn": "nebula", "sfr": "nebula", "rn": "nebula",
           "en": "nebula", "pn": "planetary", "snr": "remnant", "pos": "stars"}


def main():
    catalog_path, folder, out_path = sys.argv[1:]
    types = {}
    for name in ("dsos.20", "dsos.14", "dsos.6", "messier"):
        for feature in json.load(open(f"{folder}/{name}.json", encoding="utf-8"))["features"]:
            properties = feature["properties"]
            for key in (feature["id"], properties.get("desig"), properties.get("name")):
                if key and properties["type"] in CLASSES:
                    types[str(key).replace(" ", "")] = CLASSES[properties["type"]]
    rows = {}
    for row in stellarium_catalog.read(catalog_path):
        for letter, last in (("M", 110), ("C", 109)):
            if 1 <= row[letter] <= last:
                name = f"{letter} {row[letter]}"
                other = f"NGC {row['NGC']}" if row["NGC"] else f"IC {row['IC']}" if row["IC"] else ""
                kind = types.get(name.replace(" ", "")) or types.get(other.replace(" ", ""), "")
                rows.setdefault(name, []).append((other, row["ra"], row["dec"], kind))
    with open(out_path, "w", encoding="utf-8") as out:
        out.write("# Written by make_messier_caldwell.py: id, NGC or IC number, ra_deg, dec_deg, class.\n")
        for name in sorted(rows, key=lambda name: (name[0] != "M", int(name[2:]))):
            parts = rows[name]
            ra = sum(part[1] for part in parts) / len(parts)
            dec = sum(part[2] for part in parts) / len(parts)
            other, kind = parts[0][0] if len(parts) == 1 else "", parts[0][3]
            out.write(f"{name}\t{other}\t{ra:.4f}\t{dec:.4f}\t{kind}\n")


main()
