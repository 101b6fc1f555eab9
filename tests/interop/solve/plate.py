# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What astrometry.net says of a frame."""
import math
import re
import subprocess
import tempfile

INDEX_FOLDER = '/usr/share/astrometry'
# Quads of a tenth to the whole of the field's width. In the wide field smaller ones may stand far
# from the middle, where the gnomonic picture is no plane around them, and mislead the solver.
TELE_INDEXES = range(10, 14)
WIDE_INDEXES = range(17, 20)


def separation_arcmin(ra_a, dec_a, ra_b, dec_b):
    a, b = math.radians(dec_a), math.radians(dec_b)
    half = (math.sin((a - b) / 2) ** 2
            + math.cos(a) * math.cos(b) * math.sin(math.radians(ra_a - ra_b) / 2) ** 2)
    return math.degrees(2 * math.asin(min(1.0, math.sqrt(half)))) * 60


class Solution:
    def __init__(self, text):
        place = re.search(r'Field center: \(RA,Dec\) = \(([\d.]+), (-?[\d.]+)\)', text)
        size = re.search(r'Field size: ([\d.]+) x [\d.]+ degrees', text)
        if not place or not size:
            raise AssertionError('not solved: ' + text[-800:])
        self.ra, self.dec = float(place[1]), float(place[2])
        self.width = float(size[1])
        self.parity = re.search(r'Field parity: (\w+)', text)[1]


def solve(fits, width, indexes, near_folder=None):
    """With `near_folder`, by the index that near_index.py made there, instead of Debian's."""
    with tempfile.TemporaryDirectory() as folder:
        with open(f'{folder}/frame.fits', 'wb') as file:
            file.write(fits)
        with open(f'{folder}/backend.cfg', 'w', encoding='ascii') as file:
            file.write(f'cpulimit 60\nadd_path {near_folder or INDEX_FOLDER}\n')
            file.writelines(['index index-near\n'] if near_folder else
                            [f'index index-tycho2-{number}.littleendian\n' for number in indexes])
        answer = subprocess.run(
            ['solve-field', '--config', f'{folder}/backend.cfg', '--no-plots', '--overwrite',
             '--uniformize', '0', '--crpix-center', '--tweak-order', '1', '-u', 'degwidth', '-L', str(width * 0.9),
             '-H', str(width * 1.1), f'{folder}/frame.fits'],
            capture_output=True, timeout=150, check=False, text=True)
    return Solution(answer.stdout)
