# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measurements share: a screen, the encoded clip, servers, players, a proxy."""

import json
import os
import pathlib
import select
import shutil
import signal
import socket
import subprocess
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = ROOT / "build/release/bin"
BENCH = ROOT / "build/bench"
WIDTH, HEIGHT, RATE = 1920, 1080, 30
CLIP_SECONDS = 20  # The server plays it in a loop.


def now():
    """CLOCK_MONOTONIC in nanoseconds, as the programs measured here use it."""
    return time.monotonic_ns()


class Process:
    """A child that is ended with its block."""

    def __init__(self, command, core=None, **options):
        if core is not None and os.cpu_count() > 1:
            command = ["taskset", "-c", str(core), *map(str, command)]
        self.popen = subprocess.Popen(list(map(str, command)), **options)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.popen.poll() is None:
            self.popen.send_signal(signal.SIGTERM)
            try:
                self.popen.wait(3)
            except subprocess.TimeoutExpired:
                self.popen.kill()
                self.popen.wait()

    @property
    def pid(self):
        return self.popen.pid

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident_bytes(self):
        pages = pathlib.Path(f"/proc/{self.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGESIZE")


class Screen:
    """A virtual X server of our own."""

    def __enter__(self):
        BENCH.mkdir(parents=True, exist_ok=True)
        reader, writer = os.pipe()
        self.server = Process(["Xvfb", "-displayfd", writer, "-screen", "0",
                               f"{WIDTH}x{HEIGHT}x24"], pass_fds=[writer],
                              stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            self.display = ":" + answer.readline().strip()
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self.environment.setdefault("XDG_RUNTIME_DIR", str(BENCH))
        return self

    def __exit__(self, *arguments):
        self.server.__exit__(*arguments)

    def start(self, command, **options):
        return Process(command, env=self.environment, stderr=subprocess.DEVNULL, **options)

    def watch(self, path, mode="numbers"):
        return self.start([BIN / "bench_screen_watch", mode, WIDTH, HEIGHT],
                          stdout=open(path, "w"))


def clip():
    """The pre-encoded file: 6 Mb/s, one slice, the frame number burnt in twice."""
    path = BENCH / f"live_{WIDTH}x{HEIGHT}.h264"
    if path.exists():
        return path
    print("encoding the clip (once)...", flush=True)
    part = path.with_suffix(".part.h264")
    source = subprocess.Popen([BIN / "bench_picture_source", str(WIDTH), str(HEIGHT),
                               str(RATE * CLIP_SECONDS)], stdout=subprocess.PIPE)
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "yuv420p",
                    "-s", f"{WIDTH}x{HEIGHT}", "-r", str(RATE), "-i", "-", "-c:v", "libx264",
                    "-preset", "veryfast", "-tune", "zerolatency", "-x264-params",
                    f"sliced-threads=0:slices=1:keyint={RATE}:scenecut=0", "-b:v", "6M",
                    "-maxrate", "6M", "-bufsize", "1M", str(part)], stdin=source.stdout, check=True)
    part.rename(path)
    return path


class FileServer(Process):
    """Serves the clip and writes down when each picture leaves."""

    def __init__(self, core=None):
        self.log = BENCH / f"sent_{id(self)}.txt"
        super().__init__([BIN / "rtsp_file_server", "--file", clip(), "--log", self.log],
                         core=core, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.port = json.loads(self.popen.stdout.readline())["port"]
        self.url = f"rtsp://127.0.0.1:{self.port}/ch0/stream0"

    def sent(self):
        """[(frame number, nanoseconds)]"""
        rows = (line.split() for line in self.log.read_text().splitlines())
        return [(int(row[1]), int(row[3])) for row in rows if len(row) == 4]


def read_seen(path):
    """[(frame number, nanoseconds, intact)] of what appeared on the screen."""
    rows = (line.split() for line in pathlib.Path(path).read_text().splitlines())
    return [(int(row[0]), int(row[1]), row[2] == "intact") for row in rows if len(row) == 3]


def wait_for_picture(path, seconds=15):
    """True once something was seen on the screen."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if pathlib.Path(path).stat().st_size > 0:
            return True
        time.sleep(0.05)
    return False


def player_command(name, *urls):
    if name == "nightdesk":
        return [BIN / "bench_player", *urls]
    mpv = shutil.which("mpv")
    if not mpv:
        raise SystemExit("mpv is missing: ./nd bench installs it")
    return [mpv, "--no-config", "--profile=low-latency", "--untimed", "--vo=x11", "--no-audio",
            "--no-osc", "--no-input-default-bindings", "--really-quiet", "--no-border",
            f"--geometry={WIDTH}x{HEIGHT}+0+0", "--rtsp-transport=tcp", *urls]


class Proxy:
    """Between player and server: notes when DESCRIBE was answered, cuts and stalls on demand."""

    def __init__(self, target_port):
        self.target_port = target_port
        self.described = None
        self.cut = False
        self.stalled = False
        self.closing = False
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.url = f"rtsp://127.0.0.1:{self.port}/ch0/stream0"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self.closing = True
        self.listener.close()

    def _accept(self):
        while not self.closing:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            if self.cut:
                client.close()
                continue
            threading.Thread(target=self._forward, args=(client,), daemon=True).start()

    def _forward(self, client):
        server = socket.create_connection(("127.0.0.1", self.target_port))
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        other = {client: server, server: client}
        try:
            while not (self.cut or self.closing):
                if self.stalled:
                    time.sleep(0.02)
                    continue
                for source in select.select([client, server], [], [], 0.1)[0]:
                    data = source.recv(65536)
                    if not data:
                        return
                    if source is server and b"application/sdp" in data and self.described is None:
                        self.described = now()
                    other[source].sendall(data)
        except OSError:
            pass
        finally:
            client.close()
            server.close()
