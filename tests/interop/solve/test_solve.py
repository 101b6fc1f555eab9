# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The simulator's sky against astrometry.net: after a GOTO both cameras see where they were sent.

Usage: test_solve.py BINARY [unittest arguments]
"""
import math
import os
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'sim'))
from sim_client import Simulator, encode  # noqa: E402

BINARY = sys.argv.pop(1)
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


def solve(fits, width, indexes):
    with tempfile.TemporaryDirectory() as folder:
        with open(f'{folder}/frame.fits', 'wb') as file:
            file.write(fits)
        with open(f'{folder}/backend.cfg', 'w', encoding='ascii') as file:
            file.write(f'cpulimit 60\nadd_path {INDEX_FOLDER}\n')
            file.writelines(f'index index-tycho2-{number}.littleendian\n' for number in indexes)
        answer = subprocess.run(
            ['solve-field', '--config', f'{folder}/backend.cfg', '--no-plots', '--overwrite',
             '--uniformize', '0', '--crpix-center', '--tweak-order', '1', '-u', 'degwidth', '-L', str(width * 0.9),
             '-H', str(width * 1.1), f'{folder}/frame.fits'],
            capture_output=True, timeout=150, check=False, text=True)
    return Solution(answer.stdout)


class Solving(unittest.TestCase):
    def check(self, sim, place, tele_width, wide_width, newer=True):
        """GOTO `place` (RA in hours, Dec in degrees), then both frames of the control port."""
        ra_hours, dec = place
        client = sim.client()
        if newer:
            client.call(14, 16404, [(3, encode([(1, 0)]))])
        reply = client.call(3, 11002, [(1, ra_hours), (2, dec), (3, 'target')], seconds=60)
        self.assertEqual(reply.data, b'')
        client.close()
        for camera, width, indexes, limit in (('tele', tele_width, TELE_INDEXES, 1.0),
                                              ('wide', wide_width, WIDE_INDEXES, 10.0)):
            with self.subTest(place=place, camera=camera):
                fits = sim.control('GET', f'/frame?camera={camera}&format=fits', raw=True)
                solution = solve(fits, width, indexes)
                error = separation_arcmin(solution.ra, solution.dec, ra_hours * 15.0, dec)
                self.assertLess(error, limit)
                self.assertAlmostEqual(solution.width / width, 1.0, delta=0.01)
                self.assertEqual(solution.parity, 'pos')


class DwarfTwo(Solving):
    def test_lyra(self):
        with Simulator(BINARY, '--model', 'dwarf2', '--speed', '10') as sim:
            self.check(sim, (18.6156, 38.7837), 3.19, 38.9, newer=False)


class DwarfThree(Solving):
    def test_andromeda_and_the_pole(self):
        with Simulator(BINARY, '--model', 'dwarf3:v3', '--speed', '10') as sim:
            self.check(sim, (0.7123, 41.2688), 2.95, 45.06)
            self.check(sim, (2.5303, 89.2641), 2.95, 45.06)


class Mini(Solving):
    def test_orion_from_the_south(self):
        with Simulator(BINARY, '--model', 'mini', '--speed', '10', '--site', '-33.9,151.2',
                       '--time', '2026-10-10T15:00:00Z') as sim:
            self.check(sim, (5.5881, -5.3911), 2.14, 45.06)


if __name__ == '__main__':
    unittest.main()
