# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What astronomy costs, as rows of the table of targets."""

import json
import subprocess

from harness import BIN


def sky():
    """The whole catalogue to altitude and azimuth, beside ERFA's functions with one context."""
    print("sky: a catalogue to altitude and azimuth", flush=True)
    output = subprocess.run([BIN / "bench_sky"], check=True, capture_output=True, text=True,
                            timeout=120).stdout
    chart = json.loads(subprocess.run(["chrt", "-r", "10", BIN / "bench_chart"], check=True,
                                      capture_output=True, text=True, timeout=120).stdout)
    full, pan = chart["full"], chart["pan"]
    figures = json.loads(output)
    ours, erfa = figures["catalogue_ms"], figures["erfa_ms"]
    return [
        {"what": f"sky: {figures['objects']} places to altitude", "ours": f"{ours:.2f} ms",
         "reference": f"{erfa:.2f} ms", "ratio": round(ours / erfa, 3), "must": "<= 10 ms",
         "reached": ours <= 10 and figures["worst_difference_arcsec"] < 0.05},
        {"what": "sky: a night with its twilights", "ours": f"{figures['night_ms']:.2f} ms",
         "must": "<= 16 ms", "reached": figures["night_ms"] <= 16},
        {"what": f"sky: a chart of {full['stars_in_view']} stars, 1920 x 1080",
         "ours": f"{full['median_ms']:.1f} ms", "must": "<= 8 ms",
         "reached": full["median_ms"] <= 8 and full["stars_in_view"] >= 50_000},
        {"what": f"sky: a pan of 3 s, {pan['stars_in_view']} stars, 1920 x 1080",
         "ours": f"{pan['frames_per_second']:.1f} frames/s, worst {pan['worst_ms']:.1f} ms",
         "must": ">= 60 frames/s, <= 16.7 ms",
         "reached": pan["frames_per_second"] >= 59.9 and pan["worst_ms"] <= 16.7
         and pan["stars_in_view"] >= 50_000},
    ]


def pictures():
    """The preview of a stack, 1920 x 1080, from the file to its stars and their sizes."""
    print("pictures: a preview measured", flush=True)
    figures = json.loads(subprocess.run(["chrt", "-r", "10", BIN / "bench_pictures"], check=True,
                                        capture_output=True, text=True, timeout=120).stdout)
    return [
        {"what": f"pictures: a preview of {figures['stars']} stars measured",
         "ours": f"{figures['preview_ms']:.1f} ms", "must": "<= 60 ms",
         "reached": figures["preview_ms"] <= 60},
    ]
