# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the table. Each returns dicts: what, ours, reference, ratio, must, reached."""

import bisect
import json
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

from harness import (BENCH, BIN, FileServer, Proxy, now, player_command, read_seen,
                     wait_for_picture)

MS = 1e6
SETTLE_SECONDS = 2


def latencies_of(sent, seen, start, end):
    """Milliseconds from the server's send to the screen, and the numbers that never came intact."""
    by_number = {}
    for number, at in sent:
        by_number.setdefault(number, []).append(at)
    arrived, values = set(), []
    for number, at, intact in seen:
        times = by_number.get(number, [])
        index = bisect.bisect_right(times, at) - 1
        if index < 0:
            continue
        if intact:
            arrived.add((number, times[index]))
        if start <= times[index] <= end:
            values.append((at - times[index]) / MS)
    lost = sum(1 for number, at in sent if start <= at <= end and (number, at) not in arrived)
    return values, lost


def live_run(screen, player, seconds):
    """One player against a fresh server: median latency, CPU share, pictures lost."""
    seen_path = BENCH / f"seen_{player}.txt"
    with FileServer() as server, screen.watch(seen_path), \
            screen.start(player_command(player, server.url), stdout=open(BENCH / "out.txt", "w")) as process:
        if not wait_for_picture(seen_path):
            raise SystemExit(f"{player}: no picture")
        time.sleep(SETTLE_SECONDS)
        start, cpu = now(), process.cpu_seconds()
        time.sleep(seconds)
        end, cpu = now(), process.cpu_seconds() - cpu
        time.sleep(0.5)
        values, lost = latencies_of(server.sent(), read_seen(seen_path), start, end)
    run = {"latency_ms": statistics.median(values), "p95_ms": sorted(values)[len(values) * 95 // 100],
           "cpu": cpu * 1e9 / (end - start), "lost": lost, "pictures": len(values)}
    print(f"  {player}: latency {run['latency_ms']:.1f} ms (95 %: {run['p95_ms']:.1f}), "
          f"CPU {run['cpu'] * 100:.0f} %, {run['pictures']} pictures, {lost} lost or damaged", flush=True)
    return run


def ratio_row(what, ours, reference, must, unit, scale=1):
    ratio = ours / reference
    return {"what": what, "ours": f"{ours * scale:.1f} {unit}",
            "reference": f"{reference * scale:.1f} {unit}", "ratio": round(ratio, 3),
            "must": f"<= {must}", "reached": ratio <= must}


def live_view(screen, runs, seconds):
    results = {"nightdesk": [], "mpv": []}
    for index in range(runs):
        print(f"live view, run {index + 1} of {runs}", flush=True)
        for player, rows in results.items():
            rows.append(live_run(screen, player, seconds))

    def median(player, key):
        return statistics.median(run[key] for run in results[player])

    lost = sum(run["lost"] for run in results["nightdesk"])
    return [
        ratio_row("live view: send to painted pixel", median("nightdesk", "latency_ms"),
                  median("mpv", "latency_ms"), 0.55, "ms"),
        {"what": f"live view: pictures lost or damaged, {runs} x {seconds} s", "ours": str(lost),
         "reference": str(sum(run["lost"] for run in results["mpv"])), "must": "0",
         "reached": lost == 0},
        ratio_row("live view: processor time", median("nightdesk", "cpu"), median("mpv", "cpu"), 0.8,
                  "%", 100),
    ]


def first_run(screen, player):
    seen_path = BENCH / "seen_first.txt"
    with FileServer() as server:
        proxy = Proxy(server.port)
        with screen.watch(seen_path), screen.start(player_command(player, proxy.url),
                                                   stdout=open(BENCH / "out.txt", "w")):
            if not wait_for_picture(seen_path):
                raise SystemExit(f"{player}: no picture")
        proxy.close()
    return (read_seen(seen_path)[0][1] - proxy.described) / MS


def first_picture(screen, runs):
    print("first picture", flush=True)
    ours, reference = [], []
    for _ in range(runs):
        ours.append(first_run(screen, "nightdesk"))
        reference.append(first_run(screen, "mpv"))
        print(f"  nightdesk {ours[-1]:.0f} ms, mpv {reference[-1]:.0f} ms after DESCRIBE", flush=True)
    mine, theirs = statistics.median(ours), statistics.median(reference)
    row = ratio_row("first picture after DESCRIBE", mine, theirs, 1.0, "ms")
    row.update(must="<= 200 ms", reached=mine <= 200 and mine <= theirs)
    return [row]


def gui_lines(out):
    return [json.loads(line) for line in out.read_text().splitlines() if line.endswith("}")]


def gui_run(screen, seconds):
    """The whole window with its demo, the simulator on the other core: reports while both play."""
    out = BENCH / "gui.txt"
    with screen.start([BIN / "bench_window"], core=0, stdout=open(out, "w")):
        deadline = time.monotonic() + 40
        while not any(line["streams"] == 2 for line in gui_lines(out)):
            if time.monotonic() > deadline:
                raise SystemExit("nightdesk: the demo's streams do not play")
            time.sleep(0.2)
        simulator = gui_lines(out)[-1]["demo_pid"]
        subprocess.run(["taskset", "-a", "-c", "-p", "1", str(simulator)], check=True,
                       stdout=subprocess.DEVNULL)
        time.sleep(SETTLE_SECONDS)
        settled = len(gui_lines(out))
        time.sleep(seconds)
    return gui_lines(out)[settled:]


def gui_thread(screen, runs, seconds):
    """The longest event handler of the whole window while two streams are shown."""
    print("GUI thread", flush=True)
    worst = 0.0
    for _ in range(runs):
        lines = gui_run(screen, seconds)
        longest = max(lines, key=lambda line: line["longest_handler_ms"])
        worst = max(worst, longest["longest_handler_ms"])
        print(f"  {longest['longest_handler_ms']:.1f} ms (of processor time "
              f"{longest['longest_handler_cpu_ms']:.1f}) in {longest['longest_handler']}, "
              f"{min(line['streams'] for line in lines)} streams", flush=True)
    return [{"what": f"GUI thread: longest handler, worst of {runs}", "ours": f"{worst:.1f} ms",
             "must": "<= 16 ms", "reached": worst <= 16}]


def start_run(screen):
    """Milliseconds from the start of nightdesk to its painted Observe window, not the first run's page."""
    seen_path = BENCH / "painted.txt"
    folder = tempfile.mkdtemp(prefix="nightdesk-bench-")
    try:
        (pathlib.Path(folder) / "settings.json").write_text(json.dumps({"first_run_done": True}))
        with screen.watch(seen_path, "paint"):
            time.sleep(0.3)
            started = now()
            with screen.start([BIN / "nightdesk", "--data-dir", folder]):
                if not wait_for_picture(seen_path):
                    raise SystemExit("nightdesk: no window")
        return (int(pathlib.Path(seen_path).read_text().split()[0]) - started) / MS
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def start_up(screen, runs):
    print("start", flush=True)
    if not (BIN / "nightdesk").exists():
        print("  nightdesk is not built", flush=True)
        return []
    start_run(screen)  # Warms the page cache.
    times = [start_run(screen) for _ in range(max(runs, 3))]
    print("  " + ", ".join(f"{value:.0f}" for value in times) + " ms", flush=True)
    middle = statistics.median(times)
    return [{"what": "start to a painted Observe window, warm", "ours": f"{middle:.0f} ms",
             "must": "<= 400 ms", "reached": middle <= 400}]


def disturb(proxy, kind, seconds):
    """Takes the route away and gives it back; the time of the return."""
    setattr(proxy, kind, True)
    time.sleep(seconds)
    setattr(proxy, kind, False)
    return now()


def seconds_until_back(seen_path, returned):
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        later = [at for _, at, _ in read_seen(seen_path) if at > returned]
        if later:
            return (later[0] - returned) / 1e9
        time.sleep(0.1)
    return float("inf")


def median_latency(server, seen_path, start, end):
    values, _ = latencies_of(server.sent(), read_seen(seen_path), start, end)
    return statistics.median(values) if values else float("inf")


def soak(screen, seconds):
    """20 cuts and stalls; latency and memory at the end as at the beginning."""
    disturbances = 20
    period = seconds / (disturbances + 2)
    print(f"soak: {seconds} s, {disturbances} cuts and stalls", flush=True)
    seen_path = BENCH / "seen_soak.txt"
    longest_away = 0.0
    with FileServer() as server, screen.watch(seen_path):
        proxy = Proxy(server.port)
        with screen.start(player_command("nightdesk", proxy.url),
                          stdout=open(BENCH / "soak.txt", "w")) as player:
            wait_for_picture(seen_path)
            time.sleep(SETTLE_SECONDS)
            start = now()
            time.sleep(period - SETTLE_SECONDS)
            first = median_latency(server, seen_path, start, now())
            memory = None  # Taken after the longest cut and stall: buffers have grown to their bound.
            for index in range(disturbances):
                returned = disturb(proxy, "cut" if index % 2 == 0 else "stalled",
                                   min(period / 3, 9 - index % 5 * 2))
                away = seconds_until_back(seen_path, returned)
                longest_away = max(longest_away, away)
                if index == 1:
                    memory = player.resident_bytes()
                print(f"  {index + 1}: back after {away:.2f} s, "
                      f"{player.resident_bytes() / 1e6:.1f} MB", flush=True)
                time.sleep(max(0.5, period * 2 / 3 - min(away, period / 3)))
            start = now()
            time.sleep(period)
            last = median_latency(server, seen_path, start, now())
            growth = (player.resident_bytes() - memory) / 1e6
        proxy.close()
    return [
        {"what": "soak: longest time to be back", "ours": f"{longest_away:.2f} s", "must": "<= 3 s",
         "reached": longest_away <= 3},
        {"what": "soak: latency last against first", "ours": f"{last:.1f} ms",
         "reference": f"{first:.1f} ms", "ratio": round(last / first, 3), "must": "<= 1.15",
         "reached": last <= first * 1.15},
        {"what": "soak: memory", "ours": f"{growth:+.1f} MB", "must": "<= 5 MB",
         "reached": growth <= 5},
    ]
