# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""nightdeskctl goto against the simulator: the frame shows what was asked for, says astrometry.net.

Usage: test_goto.py SIMULATOR NIGHTDESKCTL [MODEL | --random N [SEED [NUMBER [FOLDER]]]]

Without more, or with a model, the four fixed targets (a share of them per model); --random prints a
line for each of N targets all over the sky, at least a fifth within 10 degrees of the Milky Way's
plane and a fifth within 10 degrees of its poles, and a summary. With NUMBER, of that target alone;
with FOLDER, solved by the index that near_index.py made there.
"""
import datetime
import json
import math
import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'sim'))
from plate import TELE_INDEXES, separation_arcmin, solve  # noqa: E402
from sim_client import Simulator  # noqa: E402

MODELS = {'dwarf2': 3.19, 'dwarf3:v2': 2.95, 'dwarf3:v3': 2.95, 'mini': 2.14}
LIMIT_ARCMIN = 1.0
# Name, RA and Dec in degrees (SIMBAD): both hemispheres, plane and poles of the Milky Way.
FIXED = {'dwarf2': ('NGC 7000', 314.75, 44.33), 'dwarf3:v2': ('M 64', 194.1821, 21.6830),
         'dwarf3:v3': ('NGC 3372', 161.265, -59.684), 'mini': ('NGC 253', 11.8881, -25.2882)}
NAMED_LIMIT_ARCMIN = 20.0  # where the middle of a nebula is, catalogues disagree
# Of the galactic pole, ICRS.
POLE_RA, POLE_DEC = 192.8595, 27.1283


def galactic_latitude(ra, dec):
    return 90.0 - separation_arcmin(ra, dec, POLE_RA, POLE_DEC) / 60.0


def days_since_2000(now):
    return (now - datetime.datetime(2000, 1, 1, 12, tzinfo=datetime.timezone.utc)).total_seconds() / 86400.0


def sidereal_degrees(now):
    return (280.46061837 + 360.98564736629 * days_since_2000(now)) % 360.0


def night_for(ra, now):
    """The same sidereal time within a year, with the Sun on the other side of the sky."""
    sun_ra = 280.46 + 0.9856474 * days_since_2000(now)
    return now + datetime.timedelta(seconds=86164.0905 * round((ra + 180.0 - sun_ra) % 360.0 / 0.9856474))


def site_for(ra, dec, now):
    """A place where the target stands some 60 degrees high, an hour past the meridian."""
    latitude = max(-75.0, min(75.0, dec - math.copysign(25.0, dec)))
    longitude = (ra + 15.0 - sidereal_degrees(now) + 180.0) % 360.0 - 180.0
    return f'{latitude:.3f},{longitude:.3f}'


def coordinates(ra, dec):
    hours, degrees = ra / 15.0, abs(dec)
    ra_minutes, dec_minutes = hours % 1 * 60, degrees % 1 * 60
    return (f'{int(hours)}h{int(ra_minutes)}m{ra_minutes % 1 * 60:.3f}s '
            f'{"-" if dec < 0 else "+"}{int(degrees)}d{int(dec_minutes)}m{dec_minutes % 1 * 60:.2f}s')


class Goto:
    def __init__(self, simulator, ctl, near_folder=None):
        self.simulator, self.ctl, self.near_folder = simulator, ctl, near_folder

    def run(self, model, text, ra, dec):
        """Where the tele camera looks afterwards, in arcminutes from where it should."""
        now = datetime.datetime.now(datetime.timezone.utc)
        site = site_for(ra, dec, now)
        night = night_for(ra, now).strftime('%Y-%m-%dT%H:%M:%SZ')
        with Simulator(self.simulator, '--model', model, '--speed', '10', '--site', site,
                       '--time', night) as sim, \
                tempfile.TemporaryDirectory() as folder:
            row = sim.devices[0]
            answer = subprocess.run(
                [self.ctl, '--data-dir', folder, '--device', f'{row["host"]}:{row["websocket"]}:{row["http"]}',
                 'goto', text, '--site', site, '--sun-ok'],
                capture_output=True, timeout=120, check=False, text=True)
            if answer.returncode != 0:
                raise AssertionError(f'{text}: exit status {answer.returncode}: {answer.stderr}')
            found = json.loads(answer.stdout.splitlines()[-1])
            assert found['found'] and found['followed'], found
            fits = sim.control('GET', '/frame?camera=tele&format=fits', raw=True)
            solution = solve(fits, MODELS[model], TELE_INDEXES, self.near_folder)
            if 'ra_deg' in found:  # what the catalogue has is what was asked for
                missed = separation_arcmin(solution.ra, solution.dec, found['ra_deg'], found['dec_deg'])
                assert missed < LIMIT_ARCMIN, (text, missed)
            return separation_arcmin(solution.ra, solution.dec, ra, dec)


def fixed(goto, models):
    for model in models:
        name, ra, dec = FIXED[model]
        error = goto.run(model, name, ra, dec)
        print(f'{model} {name}: {error:.2f} arcmin from its place in SIMBAD')
        assert error < NAMED_LIMIT_ARCMIN, (model, name, error)


def random_targets(count, seed):
    """A fifth near the plane, a fifth near the poles, the rest anywhere."""
    draw = random.Random(seed)
    wanted = {'plane': count // 5, 'pole': count // 5}
    targets = []
    while len(targets) < count:
        ra, dec = draw.uniform(0.0, 360.0), math.degrees(math.asin(draw.uniform(-1.0, 1.0)))
        latitude = abs(galactic_latitude(ra, dec))
        kind = 'plane' if latitude < 10.0 else 'pole' if latitude > 80.0 else 'rest'
        if sum(wanted.values()) > 0 and not wanted.get(kind):
            continue
        if wanted.get(kind):
            wanted[kind] -= 1
        targets.append((ra, dec, kind))
    return targets


def survey(goto, count, seed, only):
    errors, failed = [], 0
    for number, (ra, dec, kind) in enumerate(random_targets(count, seed)):
        if only not in (0, number + 1):
            continue
        model = list(MODELS)[number % len(MODELS)]
        text = coordinates(ra, dec)
        try:
            error = goto.run(model, text, ra, dec)
            errors.append(error)
            failed += error >= LIMIT_ARCMIN
            print(f'{number + 1} {model} {text} {kind}: {error:.3f} arcmin', flush=True)
        except (AssertionError, subprocess.TimeoutExpired) as problem:
            failed += 1
            print(f'{number + 1} {model} {text} {kind}: {str(problem)[-300:]}', flush=True)
    if not errors:
        return False
    errors.sort()
    print(f'{len(errors)} of {1 if only else count} solved, {failed} failed; '
          f'median {errors[len(errors) // 2]:.3f}, worst {errors[-1]:.3f} arcmin')
    return failed == 0


def main():
    rest = sys.argv[3:]
    goto = Goto(sys.argv[1], sys.argv[2], rest[4] if rest[4:] else None)
    if rest[:1] == ['--random']:
        seed, only = (int(rest[at]) if rest[at:] else usual for at, usual in ((2, 1), (3, 0)))
        return 0 if survey(goto, int(rest[1]), seed, only) else 1
    fixed(goto, rest or list(FIXED))
    return 0


if __name__ == '__main__':
    sys.exit(main())
