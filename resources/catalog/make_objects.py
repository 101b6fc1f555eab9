#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes objects.tsv: the deep sky. README.md says where the inputs come from and what may be done with them.

Usage: make_objects.py OpenNGC.kscat catalog.dat names.dat D3_DATA_FOLDER objects.tsv

Positions, sizes and position angles of NGC and IC objects are OpenNGC's. Stellarium's catalogue gives what OpenNGC's
copy in kstars-data lacks: visual magnitudes (there, they are blue ones), kinds of nebulae, Caldwell numbers, other
designations, more names, and the objects of smaller catalogues. d3-celestial translates names and draws the borders
of the constellations.
"""
import collections
import json
import math
import pathlib
import re
import sqlite3
import sys

import stellarium_catalog

# OpenNGC's types as kstars numbers them.
KSTARS_TYPES = {0: "star", 3: "open_cluster", 4: "globular_cluster", 5: "nebula", 6: "planetary_nebula",
                7: "supernova_remnant", 8: "galaxy", 13: "asterism", 14: "galaxy_group", 17: "double_star"}
# Stellarium's numbers, Nebula.hpp of 0.22.
STELLARIUM_TYPES = {0: "galaxy", 1: "galaxy", 2: "galaxy", 3: "galaxy", 4: "quasar", 5: "open_cluster",
                    6: "open_cluster", 7: "globular_cluster", 8: "asterism", 9: "star_cloud", 10: "nebula",
                    11: "planetary_nebula", 12: "dark_nebula", 13: "reflection_nebula", 14: "nebula",
                    15: "emission_nebula", 16: "cluster_with_nebula", 17: "emission_nebula",
                    18: "supernova_remnant", 19: "nebula", 21: "quasar", 22: "galaxy", 23: "dark_nebula", 24: "star",
                    26: "planetary_nebula", 27: "planetary_nebula", 28: "star", 29: "star", 30: "star",
                    31: "supernova_remnant", 32: "supernova_remnant", 33: "galaxy_group", 34: "galaxy_part"}
NEBULAE = {"nebula", "reflection_nebula", "emission_nebula", "dark_nebula", "cluster_with_nebula", "supernova_remnant"}
# What the sources call by a number that says less than everyone knows.
KNOWN_TYPES = {"M 24": "star_cloud", "M 40": "double_star", "M 73": "asterism", "M 45": "cluster_with_nebula",
               "M 16": "cluster_with_nebula", "C 14": "open_cluster", "C 99": "dark_nebula", "C 41": "open_cluster",
               # OpenNGC has the star inside. Source: Cederblad 1946, Lunds Obs. Medd. Ser. 2, 119, numbers 176 and 55h.
               "IC 1318": "emission_nebula", "NGC 1990": "reflection_nebula"}
# What an object is that Stellarium calls a star, since SIMBAD has the star that shines in it under that number: what
# the catalogue lists. Sources: Sharpless 1959 and Rodgers, Campbell, Whiteoak 1960, H II regions; van den Bergh 1966,
# reflection nebulae; Green, supernova remnants; Lynds 1965, bright nebulae; Lynds 1962, dark nebulae.
LISTED_AS = [("Sh2", "emission_nebula"), ("RCW", "emission_nebula"), ("VdB", "reflection_nebula"),
             ("SNRG", "supernova_remnant"), ("LBN", "nebula"), ("LDN", "dark_nebula")]
# Of these it lists nothing else, though Stellarium has what lies behind one, and gives its opacity, 1 to 6, for a
# magnitude. Source: Lynds 1962, ApJS 7, 1; Barnard 1927.
DARK_CATALOGUES = ("LDN ", "B ")
# These list the magnitude of the star that lights the nebula. Source: Cederblad 1946; van den Bergh 1966, AJ 71, 990.
LIT_CATALOGUES = ("Ced ", "vdB ")
# Of these the sources have it now and then: it is the star's if a star so near is as bright, or if nothing has a size.
MIXED_CATALOGUES = ("LBN ", "Sh2-", "RCW ")
STAR_WITHIN_ARCMINUTES = 2.0
STAR_WITHIN_MAGNITUDES = 0.5
# Degrees, where OpenNGC has the middle of a part with the size of the whole.
KNOWN_PLACES = {"NGC 2237": (97.917, 4.963)}  # Sharpless 1959, ApJS 4, 257: Sh2-275
# Arcminutes where OpenNGC's copy has those of a part, or of the stars inside.
KNOWN_SIZES = {"IC 1318": (180, None),  # Sharpless 1959, ApJS 4, 257: largest diameter of Sh2-108
               "IC 1396": (170, None),  # the same, Sh2-131
               "NGC 7822": (180, None),  # the same, Sh2-171
               "IC 1848": (120, None),  # the same, Sh2-199
               "Sh2-308": (35, None),  # the same
               "IC 2177": (120, 40),  # as observers give it, head and wings; LBN 1027 is the head alone
               "NGC 2070": (40, 25),  # as observers give the nebula; OpenNGC has the cluster
               "NGC 6960": (70, 6),  # as observers give it; OpenNGC has the whole loop
               "NGC 2239": (24, None)}  # d3-celestial, NGC 2244: the cluster
# Names that a source gives to a neighbour of what has them. Source: SIMBAD, NAME Flame Nebula and NAME Ori B are
# NGC 2024; Alnilam and gamma Cygni are stars, which stars.tsv has.
WRONG_NAMES = {"IC 434": ["Flame Nebula", "Orion B"], "NGC 1990": ["Alnilam"], "IC 1318": ["Gam Cyg"],
               "DWB 26": ["Rosette Nebula"],  # a spot in Cygnus
               # Parts of NGC 2237 and the cluster in it.
               "NGC 2238": ["Rosette Nebula"], "NGC 2239": ["Rosette Nebula"], "NGC 2246": ["Rosette Nebula"]}
# Catalogues whose objects are listed for themselves; of the others only those that have a name.
LISTED = ["Sh2", "B", "VdB", "RCW", "LDN", "LBN", "Cr", "Mel", "Ced", "Tr", "St", "HCG"]
PREFIXES = [("M", "M "), ("C", "C "), ("NGC", "NGC "), ("IC", "IC "), ("Sh2", "Sh2-"), ("B", "B "), ("VdB", "vdB "),
            ("RCW", "RCW "), ("LDN", "LDN "), ("LBN", "LBN "), ("Cr", "Cr "), ("Mel", "Mel "), ("Ced", "Ced "),
            ("Tr", "Tr "), ("St", "St "), ("Ru", "Ru "), ("HCG", "HCG "), ("Arp", "Arp "), ("VV", "VV "),
            ("ACO", "Abell "), ("PK", "PK "), ("PNG", "PN G"), ("SNRG", "SNR G"), ("DWB", "DWB "), ("UGC", "UGC "),
            ("PGC", "PGC "), ("ESO", "ESO ")]
# Names in German that d3-celestial has none for.
GERMAN = {"Beehive": "Bienenkorb", "Praesepe Cluster": "Krippe", "Pleiades": "Plejaden|Siebengestirn",
          "Great Orion Nebula": "Großer Orionnebel", "Orion Nebula": "Orionnebel", "Ring Nebula": "Ringnebel",
          "Dumbbell Nebula": "Hantelnebel", "Lagoon Nebula": "Lagunennebel", "Eagle Nebula": "Adlernebel",
          "Crab Nebula": "Krebsnebel|Krabbennebel", "North America Nebula": "Nordamerikanebel",
          "Horsehead Nebula": "Pferdekopfnebel", "Rosette Nebula": "Rosettennebel", "Whirlpool Galaxy": "Strudelgalaxie",
          "Sombrero Galaxy": "Sombrerogalaxie", "Double Cluster": "Doppelsternhaufen|h und Chi Persei",
          "Hyades": "Hyaden|Regengestirn", "Coalsack": "Kohlensack", "Triangulum Galaxy": "Dreiecksnebel",
          "Andromeda Galaxy": "Andromedagalaxie|Andromedanebel", "Owl Nebula": "Eulennebel",
          "California Nebula": "Kaliforniennebel", "Elephant's Trunk Nebula": "Elefantenrüsselnebel",
          "Omega Nebula": "Omeganebel", "Swan Nebula": "Schwanennebel", "Pinwheel Galaxy": "Feuerradgalaxie",
          "Bode's Galaxy": "Bodes Galaxie", "Cigar Galaxy": "Zigarrengalaxie", "Wild Duck Cluster": "Wildentenhaufen",
          "Helix Nebula": "Helixnebel", "Cone Nebula": "Konusnebel", "Christmas Tree Cluster": "Weihnachtsbaum-Haufen",
          "Heart Nebula": "Herznebel", "Soul Nebula": "Seelennebel", "Bubble Nebula": "Blasennebel",
          "Cave Nebula": "Höhlennebel", "Cat's Eye Nebula": "Katzenaugennebel", "Flame Nebula": "Flammennebel"}
# What only the programs' skies, not their catalogues, say.
EXTRA_NAMES = {"C 14": ["Double Cluster", "h and Chi Persei", "Perseus Double Cluster"], "C 41": ["Hyades"],
               "C 99": ["Coalsack", "Coalsack Nebula"], "M 24": ["Sagittarius Star Cloud"],
               "M 102": ["Spindle Galaxy"], "NGC 2237": ["Rosette Nebula"]}
PLAIN_ID = re.compile(r"(NGC|IC)(\d{4})")


def plain_id(identifier):
    found = re.fullmatch(r"(NGC|IC)\s*0*(\d+)\s*(.*)", identifier)
    if not found:
        return identifier
    rest = found[3]
    return f"{found[1]} {found[2]}{' ' if rest[:3] == 'NED' else ''}{rest}"


def degrees_between(a, b):
    dec_a, dec_b = math.radians(a["dec"]), math.radians(b["dec"])
    dra = math.radians(a["ra"] - b["ra"])
    haversine = (math.sin((dec_a - dec_b) / 2) ** 2
                 + math.cos(dec_a) * math.cos(dec_b) * math.sin(dra / 2) ** 2)
    return math.degrees(2 * math.asin(min(1.0, math.sqrt(haversine))))


def designations(row):
    return [prefix + str(row[key]) for key, prefix in PREFIXES if row[key]]


def magnitude_of(row):
    if row["v"] < 90:
        return row["v"], "V"
    return (row["b"], "B") if row["b"] < 90 else (None, "")


def read_names(path):
    """Names by the designation Stellarium files them under."""
    upper = {key.upper(): prefix for key, prefix in PREFIXES}
    names = collections.defaultdict(list)
    for line in open(path, encoding="utf-8"):
        found = re.match(r"(\S+)\s+(\S+)\s+_\(\"(.+?)\"\)", line)
        if found and found[1] in upper:
            names[upper[found[1]] + found[2]].append(found[3])
    return names


def read_kstars(path):
    base = sqlite3.connect(path)
    base.row_factory = sqlite3.Row
    objects, by_place = [], {}
    rows = [dict(row) for row in base.execute("SELECT * FROM cat ORDER BY catalog_identifier")]
    rows = [row for row in rows if row["ra"] or row["dec"]]  # of ten objects it does not know where they are
    # A duplicate has the place of what it duplicates and no type of its own.
    for row in sorted(rows, key=lambda row: (row["type"] == 255, row["catalog_identifier"])):
        words = [word.strip() for word in row["long_name"].split(",") if word.strip()]
        is_id = re.compile(r"(NGC|IC|PGC|UGC|UGC A|M|C) ?\d.*")
        ids = [plain_id(row["catalog_identifier"]), row["name"]] + [w for w in words if is_id.fullmatch(w)]
        place = (round(row["ra"], 5), round(row["dec"], 5))
        if row["type"] == 255 and place in by_place:
            by_place[place]["ids"] += [plain_id(identifier) for identifier in ids]
            continue
        entry = {"ids": [plain_id(identifier) for identifier in ids], "ra": row["ra"], "dec": row["dec"],
                 "type": KSTARS_TYPES.get(row["type"]), "major": row["major_axis"], "minor": row["minor_axis"],
                 "pa": row["position_angle"], "mag": row["magnitude"], "band": "",
                 "names": [w for w in words if not is_id.fullmatch(w)]}
        objects.append(entry)
        by_place.setdefault(place, entry)
    return objects


def refined_type(ours, theirs):
    if ours is None:
        return theirs or "other"
    if ours in ("nebula", "open_cluster") and theirs in NEBULAE - {"nebula"}:
        is_cluster_in_nebula = ours == "open_cluster"
        return "cluster_with_nebula" if is_cluster_in_nebula else theirs
    if ours == "nebula" and theirs == "open_cluster":
        return "cluster_with_nebula"
    return ours


def merge(entry, row, by_id):
    # A number that OpenNGC gives to something elsewhere is that one's: IC 5195 is none of NGC 705.
    entry["ids"] += [identifier for identifier in designations(row)
                     if identifier[:2] not in ("NG", "IC") or degrees_between(by_id.get(identifier, entry), entry) < 1]
    entry["type"] = refined_type(entry["type"], STELLARIUM_TYPES.get(row["type"]))
    if entry["mag"] is not None and row["b"] < 90 and abs(entry["mag"] - row["b"]) < 0.06:
        entry["band"] = "B"
    magnitude, band = magnitude_of(row)
    # No galaxy or nebula is a magnitude fainter in visual than in blue light: such a figure is its central star's.
    is_likely = (entry["type"] not in ("galaxy", "planetary_nebula") or entry["mag"] is None or magnitude is None
                 or magnitude < entry["mag"] + 1.0)
    if magnitude is not None and is_likely and (band == "V" or entry["mag"] is None):
        entry["mag"], entry["band"] = magnitude, band
    if entry["major"] is None and row["maj"] > 0:
        entry["major"], entry["minor"] = row["maj"] * 60, row["min"] * 60 or None


def type_of(row):
    listed = STELLARIUM_TYPES.get(row["type"], "other")
    if listed != "star":
        return listed
    return next((is_a for catalogue, is_a in LISTED_AS if row[catalogue]), listed)


def own_entry(row):
    magnitude, band = magnitude_of(row)
    is_of_its_star = STELLARIUM_TYPES.get(row["type"]) == "star" and type_of(row) != "star"
    if is_of_its_star:
        magnitude, band = None, ""
    has_angle = row["min"] > 0 and row["pa"] and abs(row["maj"] - row["min"]) > 1e-6
    return {"ids": designations(row), "ra": row["ra"], "dec": row["dec"],
            "type": type_of(row), "major": row["maj"] * 60 or None,
            "minor": row["min"] * 60 or None, "pa": row["pa"] if has_angle else None, "mag": magnitude, "band": band,
            "names": []}


def double_cluster(by_id):
    """Caldwell 14 is two clusters: between them, as wide as both."""
    first, second = by_id["NGC 869"], by_id["NGC 884"]
    for entry in (first, second):
        entry["ids"] = [identifier for identifier in entry["ids"] if identifier != "C 14"]
    apart = degrees_between(first, second) * 60
    return {"ids": ["C 14"], "ra": (first["ra"] + second["ra"]) / 2, "dec": (first["dec"] + second["dec"]) / 2,
            "type": "open_cluster", "major": round(apart + (first["major"] + second["major"]) / 2, 1),
            "minor": max(first["major"], second["major"]), "pa": 90, "mag": 3.7, "band": "V", "names": []}


def is_same(entry, row):
    """Whether a number means the same thing in both: some NGC numbers were given to other objects later."""
    size = max(entry["major"] or 0, row["maj"] * 60)
    return degrees_between(entry, row) * 60 < max(5.0, size) or row["M"] or row["C"]


def join(objects, rows, names):
    by_id = {}
    for entry in objects:
        for identifier in entry["ids"]:
            by_id.setdefault(identifier, entry)
    for row in rows:
        ids = designations(row)
        known = [by_id[identifier] for identifier in ids if identifier in by_id and identifier[:2] in ("NG", "IC", "M ")]
        same = [entry for entry in known if is_same(entry, row)]
        if same:
            merge(same[0], row, by_id)
            continue
        is_listed = any(row[key] for key in LISTED + ["M", "C"]) or any(i in names for i in ids)
        if known or not (is_listed or row["NGC"] or row["IC"]):
            continue
        entry = own_entry(row)
        objects.append(entry)
        for identifier in ids:
            by_id.setdefault(identifier, entry)
    objects.append(double_cluster(by_id))


def primary(ids):
    for prefix in ("M ", "NGC ", "IC ", "C ", "Sh2-", "B "):
        for identifier in ids:
            if identifier.startswith(prefix):
                return identifier
    return ids[0]


def unique(words):
    seen = set()
    return [w for w in words if w and not (w.casefold() in seen or seen.add(w.casefold()))]


def capital(name):
    return name[:1].upper() + name[1:] if name[:1].islower() and name[1:2] != " " else name


def read_stars():
    """Place and magnitude of what stars.tsv beside this script has."""
    lines = pathlib.Path(__file__).with_name("stars.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [{"ra": float(row[1]), "dec": float(row[2]), "mag": float(row[3])} for row in rows]


def has_magnitude_of_star(entry, stars):
    if entry["type"] not in NEBULAE or entry["mag"] is None:
        return False
    if entry["id"].startswith(LIT_CATALOGUES):
        return True
    if not entry["id"].startswith(MIXED_CATALOGUES):
        return False
    return not entry["major"] or any(abs(star["dec"] - entry["dec"]) * 60 < STAR_WITHIN_ARCMINUTES
                                     and abs(star["mag"] - entry["mag"]) < STAR_WITHIN_MAGNITUDES
                                     and degrees_between(star, entry) * 60 < STAR_WITHIN_ARCMINUTES for star in stars)


def correct_light(entry, stars):
    is_dark = entry["id"].startswith(DARK_CATALOGUES)
    if is_dark:
        entry["type"] = "dark_nebula"
    if is_dark or has_magnitude_of_star(entry, stars):
        entry["mag"], entry["band"] = None, ""


def correct(entry, stars):
    known = KNOWN_TYPES.get(entry["id"], entry["type"] or "other")
    if entry["type"] == "star" and known in NEBULAE:
        entry["mag"], entry["band"] = None, ""  # the star's
    entry["type"] = known
    if entry["id"] in KNOWN_SIZES:
        entry["major"], entry["minor"] = KNOWN_SIZES[entry["id"]]
        entry["pa"] = None
    entry["ra"], entry["dec"] = KNOWN_PLACES.get(entry["id"], (entry["ra"], entry["dec"]))
    correct_light(entry, stars)


def finish(objects, names, german, borders):
    best = {}
    stars = read_stars()
    for entry in objects:
        ids = unique(entry["ids"])
        entry["id"] = primary(ids)
        entry["ids"] = [identifier for identifier in ids if identifier != entry["id"]]
        everything = [entry["id"]] + entry["ids"]
        found = EXTRA_NAMES.get(entry["id"], []) + entry["names"] + [n for i in everything for n in names.get(i, [])]
        wrong = WRONG_NAMES.get(entry["id"], [])
        entry["names"] = [name for name in unique(capital(name) for name in found) if name not in wrong]
        translated = [part for name in entry["names"] for part in german.get(name, "").split("|")]
        entry["german"] = [name for name in unique(translated) if name not in entry["names"]]
        correct(entry, stars)
        if entry["major"] and entry["minor"] and entry["minor"] > entry["major"]:
            entry["major"], entry["minor"] = entry["minor"], entry["major"]
            entry["pa"] = None if entry["pa"] is None else (entry["pa"] + 90) % 180
        entry["constellation"] = borders.constellation(entry["ra"], entry["dec"])
        best.setdefault(entry["id"], entry)
    for entry in objects:
        entry["ids"] = [identifier for identifier in entry["ids"] if identifier not in best]
    components = {re.sub(r"(?<=\d)( NED\d\d|[A-Z]+)$", "", identifier): identifier for identifier in reversed(best)}
    taken = {identifier for entry in best.values() for identifier in [entry["id"]] + entry["ids"]}
    for whole, part in components.items():
        if whole not in taken:
            best[part]["ids"].append(whole)
    best["M 40"]["major"] = 0.82  # 49 arcseconds, not minutes
    return sorted(best.values(), key=lambda entry: sort_key(entry["id"]))


def sort_key(identifier):
    found = re.match(r"(\D+)(\d+)(.*)", identifier)
    order = {"M ": 0, "C ": 1, "NGC ": 2, "IC ": 3}
    return (order.get(found[1], 9), found[1], int(found[2]), found[3]) if found else (10, identifier, 0, "")


class Borders:
    """Constellations by their borders; d3-celestial's polygons."""

    def __init__(self, path):
        self.polygons = []
        for feature in json.load(open(path, encoding="utf-8"))["features"]:
            shape = feature["geometry"]["coordinates"]
            rings = [shape[0]] if feature["geometry"]["type"] == "Polygon" else [part[0] for part in shape]
            self.polygons += [(feature["id"][:3], unwrapped(ring)) for ring in rings]

    def constellation(self, ra, dec):
        for name, ring in self.polygons:
            if any(inside(ring, ra + turn, dec) for turn in (-720, -360, 0, 360)):
                return name
        return "UMi" if dec > 0 else "Oct"  # the two whose borders go around a pole


def unwrapped(ring):
    points = [list(ring[0])]
    for ra, dec in ring[1:]:
        while ra - points[-1][0] > 180:
            ra -= 360
        while ra - points[-1][0] < -180:
            ra += 360
        points.append([ra, dec])
    return points


def inside(ring, x, y):
    result = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            result = not result
    return result


def number(value, digits):
    return "" if value is None else f"{value:.{digits}f}".rstrip("0").rstrip(".") if digits else str(round(value))


def main():
    kstars_path, catalog_path, names_path, d3_folder, out_path = sys.argv[1:]
    names = read_names(names_path)
    german = {}
    for entry in json.load(open(d3_folder + "/dsonames.json", encoding="utf-8")).values():
        if entry.get("de"):
            german.setdefault(entry["name"], entry["de"])
    for name, translated in GERMAN.items():
        german[name] = "|".join(unique([german.get(name, "")] + translated.split("|")))
    objects = read_kstars(kstars_path)
    join(objects, stellarium_catalog.read(catalog_path), names)
    objects = finish(objects, names, german, Borders(d3_folder + "/constellations.bounds.json"))
    with open(out_path, "w", encoding="utf-8") as out:
        out.write("# Deep-sky objects, ICRS. Origin and licence: README.md. Sizes in arcminutes.\n")
        out.write("# id\ttype\tra_deg\tdec_deg\tmajor\tminor\tangle\tmagnitude\tband\tconstellation\taliases\tnames\tgerman\n")
        for e in objects:
            minor = e["minor"] if e["minor"] != e["major"] else None
            out.write("\t".join([e["id"], e["type"], number(e["ra"], 5), number(e["dec"], 5), number(e["major"], 2),
                                 number(minor, 2), number(e["pa"], 0), number(e["mag"], 2), e["band"],
                                 e["constellation"], "|".join(e["ids"]), "|".join(e["names"]),
                                 "|".join(e["german"])]) + "\n")


if __name__ == "__main__":
    main()
