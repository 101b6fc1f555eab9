# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Stack workspace costs, as rows of the table of targets."""

import json
import os
import subprocess

from harness import BIN


def stack():
    """The Stack workspace with 2,000 frames of history, and its memory while 2,000 are taken."""
    print("stack: a night of 2,000 frames in the window", flush=True)
    output = subprocess.run(["chrt", "-r", "10", BIN / "bench_stack"], check=True,
                            capture_output=True, text=True, timeout=300,
                            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
    figures = json.loads(output)
    night, gestures = figures["night"], figures["gestures"]
    rows = []
    for name, steps in gestures.items():
        if not isinstance(steps, dict):
            continue
        print(f"  {name}: {steps['steps']} steps, median {steps['median_ms']:.1f} ms, worst "
              f"{steps['worst_ms']:.1f} ms (of processor time {steps['worst_cpu_ms']:.1f})", flush=True)
        rows.append({"what": f"stack, 2,000 frames: {name}, worst frame",
                     "ours": f"{steps['worst_ms']:.1f} ms", "must": "<= 16 ms",
                     "reached": steps["steps"] > 40 and steps["worst_ms"] <= 16})
    longest = gestures["longest_handler_ms"]
    rows.append({"what": "stack, 2,000 frames: longest event handler", "ours": f"{longest:.1f} ms",
                 "must": "<= 16 ms", "reached": longest <= 16})
    print(f"  memory: {night['first_mb']:.1f} MB after a fifth of the night, {night['last_mb']:.1f} "
          f"MB at its end; longest handler {night['longest_handler_ms']:.1f} ms", flush=True)
    rows.append({"what": f"stack: memory over a night of {night['frames']} frames",
                 "ours": f"{night['growth_mb']:+.1f} MB", "must": "<= 10 MB",
                 "reached": night["frames"] == 2000 and night["growth_mb"] <= 10})
    return rows
