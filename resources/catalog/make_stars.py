#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes stars.tsv: the stars that have a name, a Bayer letter or a Flamsteed number.

Usage: make_stars.py D3_DATA_FOLDER stars.tsv, with the data of the npm package d3-celestial 0.7.35.
"""
import json
import sys

# Names in German that d3-celestial has none for, and the ones everybody says.
GERMAN = {"Vega": "Wega", "Altair": "Atair", "Castor": "Kastor", "Canopus": "Kanopus", "Capella": "Kapella",
          "Spica": "Spika", "Polaris": "Polarstern|Nordstern", "Alcor": "Alkor|Reiterlein", "Mira": "Mira"}
EXTRA_NAMES = {"Polaris": "North Star"}


def number(value, digits):
    return f"{value:.{digits}f}".rstrip("0").rstrip(".")


def clean(text):
    return text.replace("\u2009", " ").replace("\u200e", "").strip()


def unique(words):
    return list(dict.fromkeys(word for word in words if word))


def line(star, place):
    constellation = star.get("c", "")
    name = clean(star.get("name", ""))
    bayer = clean(star.get("bayer", ""))
    flamsteed = clean(star.get("flam", ""))
    aliases = [f"{bayer} {constellation}" if bayer and constellation else "",
               f"{bayer[:-1]} {constellation}" if bayer.endswith("1") and constellation else "",
               f"{flamsteed} {constellation}" if flamsteed and constellation else "", clean(star.get("hd", ""))]
    german = unique(GERMAN.get(name, "").split("|") + [clean(star.get("de", ""))])
    ra, dec = place["geometry"]["coordinates"]
    return "\t".join([clean(star["hip"]), number(ra % 360.0, 4), number(dec, 4),
                      number(place["properties"]["mag"], 2), constellation, "|".join(unique(aliases)),
                      "|".join(unique([name, EXTRA_NAMES.get(name, "")])),
                      "|".join(entry for entry in german if entry != name)])


def main():
    folder, out_path = sys.argv[1:]
    with open(folder + "/stars.14.json", encoding="utf-8") as source:
        places = {str(feature["id"]): feature for feature in json.load(source)["features"]}
    with open(folder + "/starnames.json", encoding="utf-8") as source:
        stars = json.load(source)
    known = [(places[key], star) for key, star in stars.items() if key in places
             and any(star.get(field) for field in ("name", "bayer", "flam"))]
    with open(out_path, "w", encoding="utf-8") as out:
        out.write("# Stars with names, ICRS, epoch 2000. Origin and licence: README.md.\n")
        out.write("# id\tra_deg\tdec_deg\tmagnitude\tconstellation\taliases\tnames\tgerman\n")
        for place, star in sorted(known, key=lambda pair: pair[0]["properties"]["mag"]):
            out.write(line(star, place) + "\n")


main()
