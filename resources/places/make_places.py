#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes places.tsv and countries.tsv, see README.md.

  apt-get download stellarium-data libgweather-4-common    # then dpkg-deb -x each into a folder
  ./make_places.py FOLDER/usr /usr/share/zoneinfo
"""
import gettext
import gzip
import pathlib
import struct
import sys
import xml.etree.ElementTree as ElementTree

# Whose German name is that of another place.
MISTAKEN = {"Longyearbyen"}


class Stream:
    """What Qt's QDataStream wrote, big endian."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    def take(self, format):
        value = struct.unpack_from(">" + format, self.data, self.at)[0]
        self.at += struct.calcsize(">" + format)
        return value

    def text(self):
        size = self.take("I")
        if size == 0xFFFFFFFF:
            return ""
        value = self.data[self.at : self.at + size].decode("utf-16-be")
        self.at += size
        return " ".join(value.split())


def stellarium_places(path):
    stream = Stream(gzip.open(path).read())
    for _ in range(stream.take("I")):
        stream.text()  # its key
        name, state, _region = stream.text(), stream.text(), stream.text()
        role, population = chr(stream.take("H")), stream.take("i")
        latitude, longitude = stream.take("d"), stream.take("d")
        height, _bortle = stream.take("i"), stream.take("i")
        zone, planet, _landscape = stream.text(), stream.text(), stream.text()
        stream.take("?")
        if planet == "Earth":
            yield name, state, role, population, latitude, longitude, height, zone
    assert stream.at == len(stream.data)


def zones(folder):
    """Country of each zone that zone.tab lists; and what the old names of zones are links to."""
    lines = (folder / "zone.tab").read_text().splitlines()
    columns = [line.split("\t") for line in lines if not line.startswith("#")]
    countries = {column[2]: column[0] for column in columns}
    links = {}
    for line in (folder / "tzdata.zi").read_text().splitlines():
        if line.startswith("L "):
            target, old = line.split()[1:3]
            links[old] = target
    return countries, links


def canonical(zone, countries, links):
    """zone.tab lists a zone for each country, even where it is a link today."""
    for _ in range(3):
        if zone in countries:
            return zone
        zone = links.get(zone, zone)
    return None


def gweather(folder):
    """German names of places and of countries by their English ones."""
    catalog = gettext.GNUTranslations(
        (folder / "share/locale/de/LC_MESSAGES/libgweather-4.0-locations.mo").open("rb"))
    root = ElementTree.parse(folder / "share/libgweather-4/Locations.xml").getroot()

    def german(element):
        name = element.find("_name")
        context = name.get("msgctxt")
        if context:
            return catalog.pgettext(context, name.text)
        return catalog.gettext(name.text)

    countries, cities = {}, {}
    for country in root.iter("country"):
        code = country.findtext("iso-code")
        countries[code] = (country.findtext("_name"), german(country))
        for city in (each for each in country.iter("city") if each.find("_name") is not None):
            english, translated = city.findtext("_name"), german(city)
            if translated != english and english not in MISTAKEN:
                cities[code, english] = translated
    return countries, cities


def main():
    source, zoneinfo = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    country_of, links = zones(zoneinfo)
    names, german = gweather(source)
    iso = dict(line.split("\t")[:2] for line in (zoneinfo / "iso3166.tab").read_text().splitlines()
               if not line.startswith("#"))
    rows, left_out = [], 0
    path = source / "share/stellarium/data/base_locations.bin.gz"
    for name, state, role, population, latitude, longitude, height, zone in stellarium_places(path):
        zone = canonical(zone, country_of, links)
        if zone is None or not name:
            left_out += 1
            continue
        if state and name.endswith(f" ({state})"):
            name = name[: -len(state) - 3]
        country = country_of[zone]
        known = height if height != 0 or role != "O" else ""
        other = german.get((country, name), "")
        rows.append((-population, name, other, "" if state == name else state, country,
                     f"{latitude:.4f}", f"{longitude:.4f}", known, zone))
    rows.sort()
    with open("places.tsv", "w", encoding="utf-8") as out:
        out.write("# name\tgerman\tstate\tcountry\tlatitude_deg\tlongitude_deg\theight_m\tzone\n")
        for row in rows:
            out.write("\t".join(str(field) for field in row[1:]) + "\n")
    with open("countries.tsv", "w", encoding="utf-8") as out:
        out.write("# code\tenglish\tgerman\n")
        for code in sorted({row[4] for row in rows}):
            english, translated = names.get(code, (iso[code], ""))
            out.write(f"{code}\t{english}\t{translated if translated != english else ''}\n")
    print(f"{len(rows)} places, {left_out} left out")


main()
