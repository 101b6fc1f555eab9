# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Stack workspace costs, as rows of the table of targets."""

import json
import os
import subprocess

from harness import BIN


FEWEST_STEPS = 40


def _gesture_row(name, steps):
    """The worst of a gesture's steps and of what was handled between them, such as a picture that came, if it was long
    enough and all it should show was seen."""
    count = steps["steps"]
    step, handler = steps.get("worst_ms", 0.0), steps["longest_handler_ms"]
    shown = steps.get("shown", count)
    print(f"  {name}: {count} steps, {shown} of them shown, median {steps.get('median_ms', 0.0):.1f} ms, "
          f"worst {step:.1f} ms (of processor time {steps.get('worst_cpu_ms', 0.0):.1f}), longest handler "
          f"{handler:.1f} ms ({steps['longest_handler']})", flush=True)
    worst = max(step, handler)
    return {"what": f"stack, 2,000 frames: {name}, worst frame or handler of {shown} shown",
            "ours": f"{worst:.1f} ms", "must": f"<= 16 ms, all of more than {FEWEST_STEPS} shown",
            "reached": count > FEWEST_STEPS and shown == count and worst <= 16}


def stack():
    """The Stack workspace with 2,000 frames of history, and its memory while 2,000 are taken."""
    print("stack: a night of 2,000 frames in the window", flush=True)
    output = subprocess.run(["chrt", "-r", "10", BIN / "bench_stack"], check=True,
                            capture_output=True, text=True, timeout=300,
                            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
    figures = json.loads(output)
    night, gestures = figures["night"], figures["gestures"]
    rows = [_gesture_row(name, steps) for name, steps in gestures.items()]
    print(f"  memory: {night['first_mb']:.1f} MB after a fifth of the night, {night['last_mb']:.1f} "
          f"MB at its end; longest handler {night['longest_handler_ms']:.1f} ms", flush=True)
    rows.append({"what": f"stack: memory over a night of {night['frames']} frames",
                 "ours": f"{night['growth_mb']:+.1f} MB", "must": "<= 10 MB",
                 "reached": night["frames"] == 2000 and night["growth_mb"] <= 10})
    return rows
