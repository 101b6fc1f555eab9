# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the session and the recorder cost, as rows of the table of targets."""

import json
import os
import subprocess

from harness import BIN


def flood(name, figure):
    """The rows of one flood."""
    return [
        {"what": f"{name}: notifications per second", "ours": f"{figure['sent_per_second']:.0f}",
         "must": ">= 9900", "reached": figure["sent_per_second"] >= 9900},
        {"what": f"{name}: the last state arrived", "ours": str(figure["last_state_arrived"]),
         "must": "True", "reached": figure["ready"] and figure["last_state_arrived"]},
        {"what": f"{name}: longest event handler", "ours": f"{figure['longest_handler_ms']:.1f} ms",
         "must": "<= 16 ms", "reached": figure["longest_handler_ms"] <= 16},
        {"what": f"{name}: GUI thread", "ours": f"{100 * figure['gui_thread_share']:.1f} %",
         "must": "< 50 %", "reached": figure["gui_thread_share"] < 0.5},
    ]


def session(seconds):
    """Two floods for `seconds`, round trips, and the recorder at 1,000 packets per second."""
    print(f"session: round trips, recorder, {seconds} s of 10,000 notifications per second", flush=True)
    output = subprocess.run([BIN / "bench_session", str(seconds)], check=True, capture_output=True,
                            text=True, timeout=2 * seconds + 180).stdout
    figures = {row["bench"]: row for row in map(json.loads, output.splitlines())}
    trip, recorder = figures["round_trip"], figures["recorder"]
    return [
        {"what": "command: median round trip", "ours": f"{trip['session_median_ms']:.3f} ms",
         "reference": f"{trip['bare_median_ms']:.3f} ms", "must": "+0.3 ms",
         "reached": trip["ready"] and trip["added_ms"] < 0.3},
        *flood("flood", figures["flood"]),
        *flood("mixed flood", figures["mixed_flood"]),
        {"what": "recorder at 1,000 packets/s", "must": "< 3 %",
         "ours": f"{100 * recorder['share_of_one_core']:.2f} %",
         "reached": recorder["share_of_one_core"] < 0.03 and recorder["dropped"] == 0},
    ]


def window_flood(seconds):
    """The whole window in a mixed flood, with one panel after the other in front; the worst counts."""
    print(f"window: {seconds} s of 10,000 notifications per second", flush=True)
    output = subprocess.run([BIN / "bench_window_flood", str(seconds)], check=True,
                            capture_output=True, text=True, timeout=2 * seconds + 240,
                            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
    rows = list(map(json.loads, output.splitlines()))
    for row in rows:
        print(f"  {row['panel']}: {row['longest_handler_ms']:.1f} ms (of processor time "
              f"{row['longest_handler_cpu_ms']:.1f}) in {row['longest_handler']}, the most processor "
              f"time of one {row['most_cpu_ms']:.1f} ms, "
              f"{100 * row['gui_thread_share']:.1f} %, painted {row['paints_per_second']:.0f} "
              "times a second", flush=True)
    longest = max(row["longest_handler_ms"] for row in rows)
    share = max(row["gui_thread_share"] for row in rows)
    paints = min(row["paints_per_second"] for row in rows)
    sent = min(row["sent_per_second"] for row in rows)
    arrived = all(row["last_state_arrived"] for row in rows)
    return [
        {"what": "window in a flood: notifications/s", "ours": f"{sent:.0f}", "must": ">= 9900",
         "reached": sent >= 9900},
        {"what": "window in a flood: the last state arrived", "ours": str(arrived),
         "must": "True", "reached": arrived},
        {"what": "window in a flood: longest event handler", "ours": f"{longest:.1f} ms",
         "must": "<= 16 ms", "reached": longest <= 16},
        {"what": "window in a flood: GUI thread", "ours": f"{100 * share:.1f} %",
         "must": "< 50 %", "reached": share < 0.5},
        {"what": "window in a flood: painted per second", "ours": f"{paints:.0f}",
         "must": ">= 10", "reached": paints >= 10},
    ]
