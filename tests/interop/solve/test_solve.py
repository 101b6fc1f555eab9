# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The simulator's sky against astrometry.net: after a GOTO both cameras see where they were sent.

Usage: test_solve.py BINARY [unittest arguments]
"""
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'sim'))
from plate import TELE_INDEXES, WIDE_INDEXES, separation_arcmin, solve  # noqa: E402
from sim_client import Simulator, encode  # noqa: E402

BINARY = sys.argv.pop(1)


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
