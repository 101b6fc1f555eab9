# SPDX-FileCopyrightText: 2026 The Nightdesk Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A DWARF client in nothing but Python's standard library: the third opinion on the wire.

Knows neither the program's command table nor the simulator's, nor any generated protobuf code.
"""
import base64
import json
import os
import socket
import struct
import subprocess
import threading
import time
import urllib.request


def varint(value):
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def encode(fields):
    """[(number, int | float | str | bytes)] as protobuf; bool counts as int."""
    out = bytearray()
    for number, value in fields:
        if isinstance(value, float):
            out += varint(number << 3 | 1) + struct.pack('<d', value)
        elif isinstance(value, int):
            out += varint(number << 3) + varint(value)
        else:
            data = value.encode() if isinstance(value, str) else value
            out += varint(number << 3 | 2) + varint(len(data)) + data
    return bytes(out)


def decode(data):
    """Protobuf as {number: [values]}; integers are signed 64-bit."""
    fields, at = {}, 0

    def read_varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                return value - (1 << 64) if value >> 63 else value

    while at < len(data):
        key = read_varint()
        number, kind = key >> 3, key & 7
        if kind == 0:
            value = read_varint()
        elif kind == 1:
            value = struct.unpack_from('<d', data, at)[0]
            at += 8
        elif kind == 2:
            length = read_varint()
            value = data[at:at + length]
            if length < 0 or len(value) != length:
                raise ValueError('truncated')
            at += length
        elif kind == 5:
            value = struct.unpack_from('<f', data, at)[0]
            at += 4
        else:
            raise ValueError(f'wire type {kind}')
        fields.setdefault(number, []).append(value)
    return fields


class Packet:
    def __init__(self, frame):
        fields = decode(frame)
        self.module = fields.get(4, [0])[0]
        self.command = fields.get(5, [0])[0]
        self.type = fields.get(6, [0])[0]
        self.data = fields.get(7, [b''])[0]
        self.fields = decode(self.data)

    def field(self, number, default=0):
        return self.fields.get(number, [default])[0]


class Client:
    """One WebSocket to a telescope; frames are kept in the order in which they came."""

    def __init__(self, host, port, client_id='test-client', query=''):
        self.client_id = client_id
        self.socket = socket.create_connection((host, port), 10)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f'GET /{query} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\n'
                             f'Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n'
                             'Sec-WebSocket-Version: 13\r\nAccept-Encoding: gzip\r\n'
                             'Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n').encode())
        head = b''
        while not head.endswith(b'\r\n\r\n'):
            byte = self.socket.recv(1)
            if not byte:
                raise ConnectionError('closed during the handshake')
            head += byte
        assert b' 101 ' in head.split(b'\r\n')[0], head
        self.packets, self.texts, self.raw = [], [], []
        self.closed = False
        self.changed = threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()

    def _exactly(self, count):
        data = b''
        while len(data) < count:
            part = self.socket.recv(count - len(data))
            if not part:
                raise ConnectionError
            data += part
        return data

    def _read(self):
        try:
            while True:
                first, second = self._exactly(2)
                length = second & 0x7F
                if length == 126:
                    length = struct.unpack('>H', self._exactly(2))[0]
                elif length == 127:
                    length = struct.unpack('>Q', self._exactly(8))[0]
                self._take(first & 0x0F, self._exactly(length))
        except (OSError, ConnectionError):
            with self.changed:
                self.closed = True
                self.changed.notify_all()

    def _take(self, opcode, data):
        if opcode == 8:
            raise ConnectionError
        with self.changed:
            if opcode == 1:
                self.texts.append(data.decode())
            else:
                self.raw.append(data)
                try:
                    self.packets.append(Packet(data))
                except (ValueError, IndexError):
                    pass
            self.changed.notify_all()

    def _send(self, opcode, data):
        mask = os.urandom(4)
        length = len(data)
        head = bytes([0x80 | opcode])
        head += bytes([0x80 | length]) if length < 126 else bytes([0xFE]) + struct.pack('>H', length)
        self.socket.sendall(head + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(data)))

    def text(self, text):
        self._send(1, text.encode())

    def send(self, module, command, fields=()):
        self._send(2, encode([(1, 1), (2, 9), (3, 2), (4, module), (5, command), (6, 0),
                              (7, encode(fields)), (8, self.client_id)]))

    def wait(self, what, condition, seconds=20):
        """Waits until condition() is true and returns its value."""
        deadline = time.monotonic() + seconds
        with self.changed:
            while True:
                value = condition()
                if value:
                    return value
                left = deadline - time.monotonic()
                if left <= 0 or self.closed and not condition():
                    raise AssertionError(f'{what}: {"closed" if self.closed else "timed out"}')
                self.changed.wait(left)

    def packet(self, kind, command, since=0, accept=lambda packet: True, seconds=20):
        return self.wait(f'type {kind} command {command}',
                         lambda: next((p for p in self.packets[since:] if p.type == kind
                                       and p.command == command and accept(p)), None), seconds)

    def call(self, module, command, fields=(), seconds=20):
        """Sends a command and returns the reply."""
        since = len(self.packets)
        self.send(module, command, fields)
        return self.packet(3, command, since, seconds=seconds)

    def notice(self, command, since=0, accept=lambda packet: True, seconds=20):
        return self.packet(2, command, since, accept, seconds)

    def close(self):
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()


class Simulator:
    """The real binary with its pipes."""

    def __init__(self, binary, *arguments):
        self.process = subprocess.Popen([binary, '--ephemeral', '--seed', '1', '--time',
                                         '2026-10-10T20:00:00Z', '--site', '48.2,11.5', *arguments],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        line = self.process.stdout.readline()
        self.devices = json.loads(line)['devices']

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.stdout.close()
        assert self.process.wait(10) == 0, 'the simulator did not end with its stdin'

    def control(self, method, path, body=None, device=0, raw=False):
        url = f'http://127.0.0.1:{self.devices[device]["control"]}{path}'
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(url, data, method=method), timeout=30) as answer:
            content = answer.read()
        return content if raw else json.loads(content)

    def state(self, device=0):
        return self.control('GET', '/state', device=device)

    def client(self, device=0, **arguments):
        row = self.devices[device]
        return Client(row['host'], row['websocket'], **arguments)
