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
    figures = json.loads(output)
    ours, erfa = figures["catalogue_ms"], figures["erfa_ms"]
    return [
        {"what": f"sky: {figures['objects']} places to altitude", "ours": f"{ours:.2f} ms",
         "reference": f"{erfa:.2f} ms", "ratio": round(ours / erfa, 3), "must": "<= 10 ms",
         "reached": ours <= 10 and figures["worst_difference_arcsec"] < 0.05},
        {"what": "sky: a night with its twilights", "ours": f"{figures['night_ms']:.2f} ms",
         "must": "<= 16 ms", "reached": figures["night_ms"] <= 16},
    ]
