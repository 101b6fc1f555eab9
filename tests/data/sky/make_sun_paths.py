#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the reference tables of tst_sun_geometry: how near the Sun 100,000 random motions come.

sun_days.tsv: 1,000 instants and places with the Sun above -10 degrees, and where it stands then and
50 seconds later. By astropy (package python3-astropy, 5.2.1) with the conventions of core/sky:
UT1 = UTC, no polar motion, no refraction.

sun_paths.txt: the smallest angle to the Sun, in thousandths of a degree, of 100 motions in each of
those (one line each), found by brute force: each way that the two axes may take is walked in steps
of a tenth of a degree while the Sun goes on along the table. The ways: one axis after the other,
both orders; both at once with seven ratios of their speeds, the faster one waiting at its end; each
of these with the rotation the shorter and the longer way round. The target moves with the sky until
the telescope arrives. Nothing is shared with core/sky but the random numbers (SplitMix64), of which
the test makes the same motions.

Usage: make_sun_paths.py FOLDER        some minutes
"""
import multiprocessing
import sys

import numpy as np

DAYS = 1000
MOTIONS_PER_DAY = 100
LONGEST_SECONDS = 50.0
STEP = 0.1
SIDEREAL = 15.041067 / 3600.0  # degrees per second
RATIOS = (None, 8.0, 4.0, 2.0, 1.0, 0.5, 0.25)  # of rotation to pitch; None: both arrive together
MASK = (1 << 64) - 1


def random_number(counter):
    """SplitMix64 as a number from 0 to 1."""
    z = (0x5344414D4E494748 + (counter + 1) * 0x9E3779B97F4A7C15) & MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    z ^= z >> 31
    return (z >> 11) / float(1 << 53)


def to_hour_angle(altitude, azimuth, latitude):
    """Horizontal to hour angle and declination, and, being its own inverse, back."""
    a, z, p = np.radians(altitude), np.radians(azimuth), np.radians(latitude)
    sin_dec = np.sin(a) * np.sin(p) + np.cos(a) * np.cos(p) * np.cos(z)
    x = np.sin(a) * np.cos(p) - np.cos(a) * np.sin(p) * np.cos(z)
    y = -np.cos(a) * np.sin(z)
    return np.degrees(np.arctan2(sin_dec, np.hypot(x, y))), np.degrees(np.arctan2(y, x)) % 360.0


def motion(index, latitude, sun):
    """mode, seconds, start and end as (pitch, rotation): altitude and azimuth, or declination and
    hour angle, at the beginning."""
    u = [random_number(index * 8 + k) for k in range(8)]
    tilted = u[0] < 0.5
    seconds = 2.0 + u[1] * (LONGEST_SECONDS - 2.0)
    lowest = -90.0 if tilted else -15.0
    first = lowest + u[2] * (90.0 - lowest)
    second = lowest + u[3] * (90.0 - lowest)
    if index % 4 == 0:  # close to the limit
        sun_pitch = to_hour_angle(sun[0], sun[1], latitude)[0] if tilted else sun[0]
        above = u[4] < 0.5
        edge = sun_pitch + (30.0 + (u[5] * 2.0 - 1.0) * 0.7) * (1.0 if above else -1.0)
        if lowest <= edge <= 90.0:
            far = edge + u[3] * ((90.0 if above else lowest) - edge)
            first, second = (edge, far) if u[2] < 0.5 else (far, edge)
    return tilted, seconds, (first, u[6] * 360.0), (second, u[7] * 360.0)


def arrival(end, tilted, latitude, seconds):
    """Where the axes have to go for a star that stood at `end` when the motion began."""
    if tilted:
        return end[0], end[1] + SIDEREAL * seconds
    declination, hour_angle = to_hour_angle(end[0], end[1], latitude)
    return to_hour_angle(declination, hour_angle + SIDEREAL * seconds, latitude)


def walk(length):
    return np.linspace(0.0, 1.0, max(2, int(np.ceil(abs(length) / STEP)) + 1))


def ways(start, end):
    """Every way as two arrays, pitch and rotation."""
    rise = end[0] - start[0]
    short = (end[1] - start[1] + 180.0) % 360.0 - 180.0
    for turn in (short, short - 360.0 if short > 0.0 else short + 360.0):
        up, round_ = start[0] + rise * walk(rise), start[1] + turn * walk(turn)
        yield (np.concatenate([np.full(len(round_), start[0]), up]),
               np.concatenate([round_, np.full(len(up), start[1] + turn)]))
        yield (np.concatenate([up, np.full(len(round_), start[0] + rise)]),
               np.concatenate([np.full(len(up), start[1]), round_]))
        for ratio in RATIOS:
            if ratio is None:
                part = walk(max(abs(rise), abs(turn)))
                yield start[0] + rise * part, start[1] + turn * part
                continue
            time_rise, time_turn = abs(rise), abs(turn) / ratio
            longest = max(time_rise, time_turn, 1e-9)
            time = walk(max(abs(rise), abs(turn), longest)) * longest
            yield (start[0] + rise * np.minimum(time / max(time_rise, 1e-9), 1.0),
                   start[1] + turn * np.minimum(time / max(time_turn, 1e-9), 1.0))


def nearest(index, day):
    _, latitude, _, altitude, azimuth, altitude2, azimuth2 = day
    first, last = (altitude, azimuth), (altitude2, azimuth2)
    tilted, seconds, start, end = motion(index, latitude, first)
    end = arrival(end, tilted, latitude, seconds)
    if tilted:
        first, last = to_hour_angle(*first, latitude), to_hour_angle(*last, latitude)
    turn = (last[1] - first[1] + 180.0) % 360.0 - 180.0
    best = -1.0
    for pitch, rotation in ways(start, end):
        time = np.linspace(0.0, seconds / LONGEST_SECONDS, len(pitch))
        sun_pitch = np.radians(first[0] + (last[0] - first[0]) * time)
        pitch, away = np.radians(pitch), np.radians(rotation - first[1] - turn * time)
        best = max(best, np.max(np.sin(pitch) * np.sin(sun_pitch)
                                + np.cos(pitch) * np.cos(sun_pitch) * np.cos(away)))
    return round(float(np.degrees(np.arccos(min(best, 1.0)))) * 1000.0)


def paths_of_day(job):
    number, day = job
    return [nearest(number * MOTIONS_PER_DAY + i, day) for i in range(MOTIONS_PER_DAY)]


def sun_days():
    import astropy.coordinates.builtin_frames.intermediate_rotation_transforms as rotation
    import astropy.coordinates.builtin_frames.utils as frame_utils
    import astropy.coordinates.erfa_astrom as erfa_astrom
    import astropy.units as u
    from astropy.coordinates import AltAz, EarthLocation, get_sun
    from astropy.time import Time
    from astropy.utils import iers
    iers.conf.auto_download = False
    iers.conf.iers_degraded_accuracy = "ignore"
    for module in (frame_utils, rotation, erfa_astrom):
        module.get_polar_motion = lambda time: (np.zeros(time.shape), np.zeros(time.shape))

    def horizontal(time, site):
        place = get_sun(time).transform_to(AltAz(obstime=time, location=site))
        return float(place.alt.deg), float(place.az.deg)

    days = []
    counter = 1 << 40
    begin, length = Time("1950-01-01T00:00:00", scale="utc"), 151 * 365.25
    while len(days) < DAYS:
        u0, u1, u2 = (random_number(counter + k) for k in range(3))
        counter += 3
        latitude = {0: 90.0, 1: -90.0}.get(len(days), round(np.degrees(np.arcsin(2 * u1 - 1)), 4))
        longitude = round(u2 * 360.0 - 180.0, 4)
        time = Time((begin + u0 * length * u.day).iso.split(".")[0].replace(" ", "T"), scale="utc")
        time.delta_ut1_utc = 0.0
        site = EarthLocation.from_geodetic(longitude * u.deg, latitude * u.deg)
        first = horizontal(time, site)
        if first[0] < -10.0:
            continue
        later = time + LONGEST_SECONDS * u.s
        later.delta_ut1_utc = 0.0
        # As written, so that the motions are made from the same numbers.
        days.append((time.isot[:19], latitude, longitude)
                    + tuple(round(x, 6) for x in first + horizontal(later, site)))
    return days


def main(folder):
    days = sun_days()
    with open(f"{folder}/sun_days.tsv", "w") as file:
        file.write("# utc\tlat_deg\tlon_deg\talt_deg\taz_deg\talt_50s_deg\taz_50s_deg\n")
        for day in days:
            file.write("{}\t{:.4f}\t{:.4f}\t{:.6f}\t{:.6f}\t{:.6f}\t{:.6f}\n".format(*day))
    with multiprocessing.Pool() as pool:
        rows = pool.map(paths_of_day, enumerate(days), chunksize=10)
    with open(f"{folder}/sun_paths.txt", "w") as file:
        for row in rows:
            file.write(" ".join(map(str, row)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
