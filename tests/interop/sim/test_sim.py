# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""nightdesk-sim against programs that know nothing of it: curl, ffprobe, mpv, raw sockets.

Usage: test_sim.py BINARY [unittest arguments]
"""
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

from sim_client import Client, Simulator, decode, encode

BINARY = sys.argv.pop(1)


def run(*arguments, seconds=60):
    return subprocess.run(arguments, capture_output=True, timeout=seconds, check=False)


def curl(url, *arguments, seconds=20):
    return run('curl', '-s', '-m', str(seconds), *arguments, url).stdout


def http(sim, path, device=0):
    row = sim.devices[device]
    return f'http://{row["host"]}:{row["http"]}{path}'


def rtsp(sim, path, device=0):
    row = sim.devices[device]
    return f'rtsp://{row["host"]}:{row["rtsp"]}/{path}'


def probe(url):
    answer = run('ffprobe', '-v', 'error', '-rtsp_transport', 'tcp', '-of', 'json', '-show_streams', url)
    streams = json.loads(answer.stdout or b'{}').get('streams', [])
    return streams[0] if streams else None


def until(condition, seconds=20):
    """For what only the control port tells, and nobody announces."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError('waited in vain')


def without_time(fits):
    """The cards of the checksums say when they were reckoned."""
    return re.sub(rb'(?:CHECKSUM|DATASUM ).{72}', b'', fits, flags=re.DOTALL)


class CommandLine(unittest.TestCase):
    def test_unknown_words_are_refused(self):
        for words in (['--bogus'], ['--zwo', 'asi1600mm'], ['--model', 'dwarf9'], ['--fault', 'nonsense'],
                      ['--speed', '0'], ['--frame-rate', '0'], ['--frame-rate', '61'], ['--model']):
            answer = run(BINARY, *words)
            self.assertEqual(answer.returncode, 2, words)
            self.assertEqual(answer.stdout, b'')
            self.assertEqual(answer.stderr.count(b'\n'), 1, answer.stderr)

    def test_help_and_version(self):
        self.assertIn(b'--model', run(BINARY, '--help').stdout)
        self.assertRegex(run(BINARY, '--version').stdout, rb'^nightdesk-sim \d+\.\d+\.\d+\n$')

    def test_a_taken_port_is_named(self):
        with socket.socket() as taken:
            taken.bind(('127.0.0.1', 0))
            taken.listen()
            port = taken.getsockname()[1]
            answer = run(BINARY, '--ephemeral', '--http-port', str(port))
        self.assertEqual(answer.returncode, 1)
        self.assertIn(f'http port {port}'.encode(), answer.stderr)

    def test_the_video_comes_as_often_as_asked(self):
        with Simulator(BINARY, '--model', 'dwarf2', '--frame-rate', '5') as sim:
            client = sim.client()
            client.call(1, 10000)
            answer = run('ffprobe', '-v', 'error', '-rtsp_transport', 'tcp', '-select_streams', 'v', '-count_packets',
                         '-read_intervals', '%+3', '-show_entries', 'stream=nb_read_packets', '-of', 'csv=p=0',
                         rtsp(sim, 'ch0/stream0'))
            client.close()
        self.assertTrue(12 <= int(answer.stdout) <= 18, answer)

    def test_ends_on_sigterm(self):
        sim = Simulator(BINARY)
        sim.process.send_signal(signal.SIGTERM)
        self.assertEqual(sim.process.wait(10), 0)
        sim.process.stdin.close()
        sim.process.stdout.close()


class OneTelescope(unittest.TestCase):
    """DWARF II, generation V2."""

    @classmethod
    def setUpClass(cls):
        cls.sim = Simulator(BINARY, '--model', 'dwarf2', '--model', 'mini').__enter__()
        cls.addClassCleanup(cls.sim.__exit__)
        cls.client = cls.sim.client()
        cls.addClassCleanup(cls.client.close)
        cls.client.call(1, 10039)
        cls.client.call(1, 10000)
        cls.client.call(2, 12000)

    def test_second_device_has_its_own_address(self):
        self.assertEqual([row['host'] for row in self.sim.devices], ['127.0.0.1', '127.0.0.2'])
        info = json.loads(curl(http(self.sim, '/deviceInfo', 1), '-X', 'POST'))
        self.assertEqual(info['data']['deviceID'], 4)
        self.assertFalse(info['data']['sn'].startswith('D3'), 'the serial number of a DWARF 3')

    def test_heartbeat(self):
        self.client.text('ping')
        self.client.wait('pong', lambda: 'pong' in self.client.texts)

    def test_json_over_http(self):
        info = json.loads(curl(http(self.sim, '/deviceInfo'), '-X', 'POST'))
        self.assertEqual((info['code'], info['data']['deviceId']), (0, 1))
        version = json.loads(curl(http(self.sim, '/firmwareVersion'), '-X', 'POST'))
        self.assertEqual(version['data'], {'majorVersion': 2, 'minorVersion': 1, 'patchVersion': 6})
        config = json.loads(curl(http(self.sim, '/getDefaultParamsConfig')))['data']
        self.assertEqual((config['id'], config['name']), (1, 'DWARF II'))
        gears = config['cameras'][0]['supportParams'][0]['gearMode']
        self.assertEqual(gears['defaultValueIndex'], 75)
        self.assertIn({'index': 120, 'name': '1'}, gears['values'])

    def test_mjpeg(self):
        row = self.sim.devices[0]
        for path in ('mainstream', 'secondstream'):
            stream = curl(f'http://{row["host"]}:{row["jpeg"]}/{path}', '-i', seconds=5)
            self.assertIn(b'multipart/x-mixed-replace', stream)
            pictures = re.findall(rb'Content-Length: (\d+)\r\n\r\n\xff\xd8', stream)
            self.assertGreater(len(pictures), 2)

    def test_wide_path_by_model(self):
        for index, there, gone in ((0, 'secondstream', 'thirdstream'), (1, 'thirdstream', 'secondstream')):
            row = self.sim.devices[index]
            for path, status in ((there, b'200'), (gone, b'404')):
                answer = curl(f'http://{row["host"]}:{row["jpeg"]}/{path}', '-i', seconds=2)
                self.assertIn(status, answer.split(b'\r\n')[0], (index, path))

    def test_rtsp(self):
        for path in ('ch0/stream0', 'ch1/stream0'):
            stream = probe(rtsp(self.sim, path))
            self.assertEqual((stream['codec_name'], stream['width'], stream['height']), ('h264', 1280, 720))

    def test_rtsp_in_mpv(self):
        mpv = shutil.which('mpv')
        if mpv is None:
            self.skipTest('mpv is missing (packaging/packages-test.txt)')
        for path in ('ch0/stream0', 'ch1/stream0'):
            answer = run(mpv, '--no-config', '--vo=null', '--ao=null', '--frames=10', '--rtsp-transport=tcp',
                         '--term-status-msg=FRAME ${estimated-frame-number}', rtsp(self.sim, path))
            said = (answer.stdout + answer.stderr).decode(errors='replace')
            self.assertEqual(answer.returncode, 0, said)
            self.assertIn('VO: [null] 1280x720', said)
            self.assertGreater(max(map(int, re.findall(r'FRAME (\d+)', said))), 5, said)

    def test_discovery(self):
        row = self.sim.devices[0]
        ping = encode([(1, 1), (2, 1234567), (3, 'txtl')])
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
            udp.settimeout(5)
            udp.sendto(b'not a ping', (row['host'], row['udp']))
            udp.sendto(ping, (row['host'], row['udp']))
            echo = decode(udp.recv(2048))
        self.assertEqual((echo[1][0], echo[4][0], echo[3][0]), (2, 1234567, b'txtl'))
        self.assertEqual(echo[8][0], b'DWARF_8FD078')

    def test_joystick_moves_the_sky(self):
        before = self.sim.state()
        self.assertEqual(self.client.call(6, 14006, [(1, 90.0), (2, 1.0), (3, 5.0)]).data, b'')
        until(lambda: self.sim.state()['alt_deg'] > before['alt_deg'] + 0.2)
        self.client.call(6, 14008)
        after = self.sim.state()
        self.assertFalse(after['moving'])
        self.assertEqual(self.sim.state()['alt_deg'], after['alt_deg'])
        self.assertNotEqual(after['dec_deg'], before['dec_deg'])

    def test_control_port_refuses_nonsense(self):
        control = f'http://127.0.0.1:{self.sim.devices[0]["control"]}'
        for path, body in (('/fault', '{"name":"ftp_cut"}'), ('/fault', 'x'), ('/time', '{"speed":-1}')):
            answer = curl(control + path, '-X', 'POST', '-d', body, '-o', '/dev/null', '-w', '%{http_code}')
            self.assertEqual(answer, b'400', path)

    def test_a_frame_is_always_the_same(self):
        with Simulator(BINARY, '--model', 'dwarf2', '--speed', '0.000001') as one, \
                Simulator(BINARY, '--model', 'dwarf2', '--speed', '0.000001') as two:
            path = '/frame?camera=tele&format=fits'
            frames = [without_time(sim.control('GET', path, raw=True)) for sim in (one, two)]
            self.assertEqual(*frames)


class Troubles(unittest.TestCase):
    def test_wrong_camera_order_powers_off_v3(self):
        with Simulator(BINARY, '--model', 'dwarf3:v3') as sim:
            client = sim.client(query='?client_id=test-client')
            client.notice(15223, accept=lambda packet: packet.field(1) == 0)
            client.send(1, 10000, [(2, 1)])
            client.notice(15229)
            client.wait('the end of the connection', lambda: client.closed)
            with self.assertRaises(OSError):
                sim.client()
            sim.control('POST', '/reboot')
            self.reconnect(sim).close()

    def test_h265_when_asked_for(self):
        with Simulator(BINARY, '--model', 'mini') as sim:
            client = sim.client()
            client.call(14, 16404, [(3, encode([(1, 1)]))])
            self.assertEqual(probe(rtsp(sim, 'ch0/stream0'))['codec_name'], 'hevc')
            client.close()

    def test_route_goes_and_comes_with_the_exposure(self):
        with Simulator(BINARY, '--model', 'dwarf2', '--speed', '20') as sim:
            client = sim.client()
            self.assertIsNone(probe(rtsp(sim, 'ch0/stream0')))
            client.call(1, 10000)
            client.call(1, 10007, [(1, 1)])
            since = len(client.packets)
            client.call(1, 10009, [(1, 120)])
            client.notice(15234, since, lambda packet: packet.field(1) == 2)
            self.assertIsNone(probe(rtsp(sim, 'ch0/stream0')))
            client.call(1, 10009, [(1, 75)])
            self.assertIsNotNone(probe(rtsp(sim, 'ch0/stream0')))
            client.close()

    def test_slave_and_locked_host(self):
        with Simulator(BINARY, '--model', 'dwarf2', '--fault', 'slave=locked') as sim:
            client = sim.client()
            client.call(1, 10039)
            client.notice(15223, accept=lambda packet: packet.field(1) == 1 and packet.field(2) == 1)
            self.assertLess(client.call(4, 13004, [(1, 1)]).field(1), 0)
            sim.control('DELETE', '/fault/slave')
            client.notice(15223, accept=lambda packet: packet.field(1) == 0)
            client.close()

    def test_wifi_comes_back(self):
        with Simulator(BINARY, '--model', 'dwarf2') as sim:
            client = sim.client()
            sim.control('POST', '/fault', {'name': 'wifi_drop'})
            client.wait('the end of the connection', lambda: client.closed)
            sim.control('DELETE', '/fault/wifi_drop')
            self.reconnect(sim).close()
            self.assertEqual(json.loads(curl(http(sim, '/deviceInfo'), '-X', 'POST'))['code'], 0)

    def test_bad_frames(self):
        with Simulator(BINARY, '--model', 'dwarf2') as sim:
            client = sim.client()
            for name in ('garbage', 'huge_length', 'stale_reply'):
                sim.control('POST', '/fault', {'name': name})
            client.wait('2 GiB', lambda: any(b'\x3a\xff\xff\xff\xff\x07' in raw for raw in client.raw))
            client.packet(3, 11002)
            for name in ('garbage', 'huge_length', 'stale_reply'):
                sim.control('DELETE', f'/fault/{name}')
            sim.control('POST', '/fault', {'name': 'truncated_protobuf'})
            since = len(client.raw)
            client.send(1, 10039)
            cut = client.wait('a cut frame', lambda: client.raw[since + 5:since + 6])[0]
            with self.assertRaises((ValueError, IndexError)):
                decode(decode(cut)[7][0])
            client.close()

    def test_flood(self):
        with Simulator(BINARY, '--model', 'dwarf2') as sim:
            client = sim.client()
            client.call(1, 10039)
            sim.control('POST', '/fault', {'name': 'flood', 'value': 10000})
            start, since = time.monotonic(), len(client.raw)
            client.wait('5000 notifications', lambda: len(client.raw) - since >= 5000, 30)
            self.assertGreater(5000 / (time.monotonic() - start), 500)
            client.close()

    def test_half_open(self):
        with Simulator(BINARY, '--model', 'dwarf2', '--fault', 'half_open') as sim:
            row = sim.devices[0]
            with socket.create_connection((row['host'], row['websocket']), 5) as silent:
                silent.sendall(b'GET / HTTP/1.1\r\n\r\n')
                silent.settimeout(1)
                with self.assertRaises(socket.timeout):
                    silent.recv(1)

    def test_http_troubles(self):
        with Simulator(BINARY, '--model', 'dwarf2') as sim:
            url = http(sim, '/getDefaultParamsConfig')
            whole = curl(url)
            sim.control('POST', '/fault', {'name': 'cut_http', 'value': 1000})
            self.assertLess(len(curl(url)), 1000)
            sim.control('DELETE', '/fault/cut_http')
            sim.control('POST', '/fault', {'name': 'slow_http', 'value': 4000})
            self.assertLess(len(curl(url, seconds=1)), len(whole) / 2)
            sim.control('DELETE', '/fault/slow_http')
            sim.control('POST', '/fault', {'name': 'endless_http'})
            self.assertGreater(len(curl(url, seconds=1)), 1_000_000)

    def test_card_over_http(self):
        with tempfile.TemporaryDirectory() as folder:
            os.makedirs(f'{folder}/card/Astronomy')
            for name in ('card/Astronomy/a b.fits', 'secret'):
                with open(f'{folder}/{name}', 'w', encoding='ascii') as file:
                    file.write(name)
            with Simulator(BINARY, '--model', 'dwarf3:v3', '--album-dir', f'{folder}/card') as sim:
                root = f'http://{sim.devices[0]["host"]}:{sim.devices[0]["files"]}'
                self.assertIn(b'<a href="Astronomy/">', curl(root + '/'))
                self.assertIn(b'<a href="a%20b.fits">a b.fits</a>', curl(root + '/Astronomy/'))
                self.assertEqual(curl(root + '/Astronomy/a%20b.fits'), b'card/Astronomy/a b.fits')
                for path in ('/../secret', '/%2e%2e/secret', '/Astronomy/../../secret'):
                    self.assertNotIn(b'secret', curl(root + path, '--path-as-is'))

    def test_photo_lands_on_the_card(self):
        with tempfile.TemporaryDirectory() as folder:
            with Simulator(BINARY, '--model', 'dwarf2', '--album-dir', folder) as sim:
                client = sim.client()
                client.call(1, 10000)
                client.call(1, 10002)
                root = f'http://{sim.devices[0]["host"]}:{sim.devices[0]["files"]}'
                photos = f'{root}/sdcard/DWARF_II/Normal_Photos/'
                deadline = time.monotonic() + 20
                while b'.jpg' not in (page := curl(photos)) and time.monotonic() < deadline:
                    time.sleep(0.2)
                name = page.split(b'<a href="DWARF_TELE_')[1].split(b'"')[0].decode('ascii')
                self.assertEqual(curl(photos + 'DWARF_TELE_' + name)[:3], b'\xff\xd8\xff')
                client.close()

    def test_rtsp_troubles(self):
        with Simulator(BINARY, '--model', 'dwarf2') as sim:
            client = sim.client()
            client.call(1, 10000)
            url = rtsp(sim, 'ch0/stream0')
            for name in ('rtsp_stall', 'no_rtsp'):
                sim.control('POST', '/fault', {'name': name})
                frames = run('timeout', '4', 'ffmpeg', '-v', 'error', '-rtsp_transport', 'tcp', '-i', url,
                             '-frames:v', '3', '-f', 'null', '-')
                self.assertNotEqual(frames.returncode, 0, name)
                sim.control('DELETE', f'/fault/{name}')
            self.assertIsNotNone(probe(url))
            client.close()

    def test_jpeg_bomb(self):
        with Simulator(BINARY, '--model', 'dwarf2', '--fault', 'jpeg_bomb') as sim:
            client = sim.client()
            client.call(1, 10000)
            row = sim.devices[0]
            stream = curl(f'http://{row["host"]}:{row["jpeg"]}/mainstream', seconds=5)
            self.assertIn(b'\xff\xc0\x00\x11\x08\xff\xff\xff\xff', stream)
            client.close()

    def reconnect(self, sim, seconds=30):
        deadline = time.monotonic() + seconds
        while True:
            try:
                return sim.client()
            except OSError:
                self.assertLess(time.monotonic(), deadline, 'the telescope did not come back')
                time.sleep(0.2)


if __name__ == '__main__':
    unittest.main()
