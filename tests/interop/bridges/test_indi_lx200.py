# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""INDI's LX200 driver connects to the demo in its window and sends it to M 31.

Usage: test_indi_lx200.py NIGHTDESK. Skipped (77) where indi_lx200basic is not installed.
"""
import json
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

DEVICE = 'LX200 Basic'
SKIPPED = 77
PATIENCE = 40.0
# M 31 by the equator of the demo's night, 10 October 2026 (IAU 1976 precession): 0.7368 h, 41.415 degrees.
RA_HOURS, DEC_DEGREES = 0.7368, 41.415


def free_port():
    with socket.create_server(('127.0.0.1', 0)) as server:
        return server.getsockname()[1]


class Driver:
    """The driver without its server: it speaks XML over its standard input and output."""

    def __init__(self, program, home):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, env={'HOME': home})
        self.said = ''
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            self.said += line

    def say(self, kind, name, **values):
        items = ''.join(f"<one{kind} name='{key}'>{value}</one{kind}>" for key, value in values.items())
        self.process.stdin.write(f"<new{kind}Vector device='{DEVICE}' name='{name}'>{items}</new{kind}Vector>\n")
        self.process.stdin.flush()

    def wait_for(self, pattern):
        end = time.monotonic() + PATIENCE
        while not re.search(pattern, self.said, re.S):
            if time.monotonic() > end:
                raise AssertionError(f'{pattern} did not come: {self.said[-1500:]}')
            time.sleep(0.1)


def product_name(port):
    """What the server calls itself; empty while it does not answer."""
    try:
        with socket.create_connection(('127.0.0.1', port), 1) as client:
            client.settimeout(2)
            client.sendall(b':GVP#')
            return client.recv(64).decode()
    except OSError:
        return ''


def refusal(port):
    """Why it does not go near the south pole, which never rises in the demo."""
    with socket.create_connection(('127.0.0.1', port), 1) as client:
        client.settimeout(5)
        client.sendall(b':Sr 00:44:12#:Sd -89*00:00#:MS#')
        heard = b''
        while not heard.endswith(b'#'):
            heard += client.recv(256)
        return heard.decode()


def main():
    program = shutil.which('indi_lx200basic')
    if program is None:
        print('indi_lx200basic is not installed')
        return SKIPPED
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        with open(f'{folder}/settings.json', 'w', encoding='utf-8') as file:
            json.dump({'first_run_done': True,
                       'telescope_servers': {'lx200': {'on': True, 'port': port, 'epoch': 'JNow'}}}, file)
        window = subprocess.Popen([sys.argv[1], '--data-dir', folder, '--demo', '--size', '1366x768'],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        driver = None
        try:
            end = time.monotonic() + PATIENCE
            while product_name(port) != 'Nightdesk#':
                assert time.monotonic() < end, 'nobody listens'
                time.sleep(0.2)
            # The window's own sentence; until the demo is connected it is another one.
            while 'below the horizon' not in refusal(port):
                assert time.monotonic() < end, refusal(port)
                time.sleep(0.5)
            driver = Driver(program, folder)
            driver.process.stdin.write("<getProperties version='1.7'/>\n")
            driver.process.stdin.flush()
            driver.wait_for('CONNECTION_MODE')
            driver.say('Switch', 'CONNECTION_MODE', CONNECTION_TCP='On')
            driver.wait_for('DEVICE_ADDRESS')
            driver.say('Text', 'DEVICE_ADDRESS', ADDRESS='127.0.0.1', PORT=port)
            driver.say('Switch', 'CONNECTION', CONNECT='On')
            driver.wait_for('is online')
            driver.wait_for("EQUATORIAL_EOD_COORD.*'DEC'>\\s*90")  # nobody knows yet: the pole
            driver.say('Number', 'EQUATORIAL_EOD_COORD', RA=RA_HOURS, DEC=DEC_DEGREES)
            driver.wait_for(r'Slewing to RA:\s*0:44:1\d - DEC: 41:24:5\d')
            assert 'Error Slewing' not in driver.said, driver.said[-1500:]
        finally:
            if driver is not None:
                driver.process.kill()
            window.terminate()
            window.wait(20)
    return 0


if __name__ == '__main__':
    sys.exit(main())
