# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Stellarium's nebulae/default/catalog.dat, version 3.16: gzip of a QDataStream.

Source: Nebula::readDSO() of Stellarium 0.22.
"""
import gzip
import math
import struct


class Stream:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, form):
        values = struct.unpack_from(">" + form, self.data, self.at)
        self.at += struct.calcsize(">" + form)
        return values

    def text(self):
        size, = self.take("I")
        if size == 0xFFFFFFFF:
            return ""
        self.at += size
        return self.data[self.at - size:self.at].decode("utf-16-be").strip()


def read(path):
    """The objects as dictionaries; angles in degrees, magnitudes of 99 are unknown."""
    stream = Stream(gzip.open(path).read())
    if stream.text() != "3.16":
        raise SystemExit("another version of Stellarium's catalogue")
    stream.text()
    rows = []
    while stream.at < len(stream.data):
        row = {}
        _, ra, dec, row["b"], row["v"], row["type"] = stream.take("IddddI")
        row["ra"], row["dec"] = math.degrees(ra) % 360.0, math.degrees(dec)
        stream.text()
        row["maj"], row["min"], row["pa"] = stream.take("ddi")
        stream.take("dddddd")
        for key, value in zip(["NGC", "IC", "M", "C", "B", "Sh2", "VdB", "RCW", "LDN", "LBN", "Cr", "Mel", "PGC",
                               "UGC"], stream.take("14I")):
            row[key] = value
        row["Ced"] = stream.text()
        row["Arp"], row["VV"] = stream.take("2I")
        for key in ("PK", "PNG", "SNRG", "ACO", "HCG", "ESO", "VdBH"):
            row[key] = stream.text()
        row["DWB"], row["Tr"], row["St"], row["Ru"], row["VdBHa"] = stream.take("5I")
        rows.append(row)
    return rows
