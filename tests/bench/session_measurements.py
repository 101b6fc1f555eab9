# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the session and the recorder cost, as rows of the table of targets."""

import json
import subprocess

from harness import BIN


def session(seconds):
    """A flood for `seconds`, round trips, and the recorder at 1,000 packets per second."""
    print(f"session: round trips, recorder, {seconds} s of 10,000 notifications per second", flush=True)
    output = subprocess.run([BIN / "bench_session", str(seconds)], check=True, capture_output=True,
                            text=True, timeout=seconds + 120).stdout
    figures = {row["bench"]: row for row in map(json.loads, output.splitlines())}
    flood, trip, recorder = figures["flood"], figures["round_trip"], figures["recorder"]
    return [
        {"what": "command: median round trip", "ours": f"{trip['session_median_ms']:.3f} ms",
         "reference": f"{trip['bare_median_ms']:.3f} ms", "must": "+0.3 ms",
         "reached": trip["ready"] and trip["added_ms"] < 0.3},
        {"what": "flood: notifications per second", "ours": f"{flood['sent_per_second']:.0f}",
         "must": ">= 9900", "reached": flood["sent_per_second"] >= 9900},
        {"what": "flood: the last state arrived", "ours": str(flood["last_state_arrived"]),
         "must": "True", "reached": flood["ready"] and flood["last_state_arrived"]},
        {"what": "flood: longest event handler", "ours": f"{flood['longest_handler_ms']:.1f} ms",
         "must": "<= 16 ms", "reached": flood["longest_handler_ms"] <= 16},
        {"what": "flood: GUI thread", "ours": f"{100 * flood['gui_thread_share']:.1f} %",
         "must": "< 50 %", "reached": flood["gui_thread_share"] < 0.5},
        {"what": "recorder at 1,000 packets/s", "must": "< 3 %",
         "ours": f"{100 * recorder['share_of_one_core']:.2f} %",
         "reached": recorder["share_of_one_core"] < 0.03 and recorder["dropped"] == 0},
    ]
