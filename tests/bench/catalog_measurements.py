# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the catalogue costs, as rows of the table of targets."""

import json
import subprocess

from harness import BIN


def catalog():
    """Loading, the slowest keystroke of a search, a night and a filter over all objects."""
    print("catalogue: load, search, tonight", flush=True)
    output = subprocess.run([BIN / "bench_catalog"], check=True, capture_output=True, text=True,
                            timeout=300).stdout
    figures = json.loads(output)
    targets = [("catalogue: load", "load_ms", 50), ("search: slowest keystroke", "keystroke_ms", 5),
               ("tonight: a night over the catalogue", "night_ms", 10),
               ("tonight: a night behind trees", "night_behind_trees_ms", 10),
               ("tonight: a filter over the catalogue", "filter_ms", 10)]
    return [{"what": what, "ours": f"{figures[key]:.2f} ms", "must": f"<= {most} ms",
             "reached": figures[key] <= most} for what, key, most in targets]
