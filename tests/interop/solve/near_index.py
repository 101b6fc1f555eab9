# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An index of astrometry.net with small quads, for the narrowest field where stars are few.

Debian's tycho2 indexes 10 and up have quads of a degree and more. The field of the mini (2.14 x 1.20
degrees) holds few of them, fifteen at most and sometimes none, as in the dark clouds of Ophiuchus.
This one has quads of 28 to 60 arcminutes of the same stars, all over the sky.

Usage: near_index.py FOLDER   (a minute and a half; 27 MB)
"""
import math
import struct
import subprocess
import sys

SOURCE = '/usr/share/astrometry/index-tycho2-10.littleendian.fits'
NAME = 'index-near'
BLOCK = 2880


def header_at(data, at):
    """Cards of the FITS header there, and where it ends."""
    cards = {}
    while True:
        card = data[at:at + 80].decode('ascii')
        at += 80
        if card.rstrip() == 'END':
            return cards, -(-at // BLOCK) * BLOCK
        if card[8:10] == '= ':
            cards[card[:8].strip()] = card[10:].split('/')[0].strip().strip("'").strip()


def columns(path):
    """Bytes of each table's only column, by its name."""
    with open(path, 'rb') as file:
        data = file.read()
    found, at = {}, 0
    while at < len(data):
        cards, at = header_at(data, at)
        size = int(cards.get('NAXIS1', 0)) * int(cards.get('NAXIS2', 1)) if cards['NAXIS'] == '2' else 0
        if 'TTYPE1' in cards:
            found[cards['TTYPE1']] = data[at:at + size]
        at += -(-size // BLOCK) * BLOCK
    return found


def stars(path):
    """Direction cosines, as integers in a box, and magnitudes."""
    parts = columns(path)
    low = struct.unpack('<7d', parts['kdtree_range_stars'])
    places = struct.unpack(f'<{len(parts["kdtree_data_stars"]) // 4}I', parts['kdtree_data_stars'])
    magnitudes = struct.unpack(f'>{len(parts["MAG_VT"]) // 4}f', parts['MAG_VT'])
    for number, magnitude in enumerate(magnitudes):
        x, y, z = (low[axis] + places[3 * number + axis] / low[6] for axis in range(3))
        yield (math.degrees(math.atan2(y, x)) % 360.0,
               math.degrees(math.atan2(z, math.hypot(x, y))), magnitude)


def table(rows):
    """A FITS table of three columns of doubles: RA, DEC, MAG."""
    def block(cards):
        text = ''.join(f'{key:8}= {value:>20}'.ljust(80) for key, value in cards) + 'END'.ljust(80)
        return text.ljust(-(-len(text) // BLOCK) * BLOCK).encode('ascii')
    body = b''.join(struct.pack('>3d', *row) for row in rows)
    head = [('XTENSION', "'BINTABLE'"), ('BITPIX', 8), ('NAXIS', 2), ('NAXIS1', 24),
            ('NAXIS2', len(body) // 24), ('PCOUNT', 0), ('GCOUNT', 1), ('TFIELDS', 3)]
    for number, name in enumerate(('RA', 'DEC', 'MAG'), 1):
        head += [(f'TTYPE{number}', f"'{name:8}'"), (f'TFORM{number}', "'D       '")]
    primary = block([('SIMPLE', 'T'), ('BITPIX', 8), ('NAXIS', 0), ('EXTEND', 'T')])
    return primary + block(head) + body.ljust(-(-len(body) // BLOCK) * BLOCK, b'\0')


def make(folder):
    with open(f'{folder}/stars.fits', 'wb') as file:
        file.write(table(stars(SOURCE)))
    subprocess.run(['build-astrometry-index', '-i', f'{folder}/stars.fits', '-o', f'{folder}/{NAME}.fits',
                    '-l', '28', '-u', '60', '-N', '64', '-n', '20', '-S', 'MAG', '-p', '16', '-j', '0.2'],
                   check=True, capture_output=True, timeout=600)


if __name__ == '__main__':
    make(sys.argv[1])
