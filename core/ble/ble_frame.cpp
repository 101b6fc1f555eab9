// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/ble_frame.h"

#include <array>
#include <utility>

namespace nd {

namespace {

constexpr char kHead = '\xAA';
constexpr char kVersion = '\x01'; // written; one public client writes 02: both are read
constexpr char kTail = '\x0D';
constexpr qsizetype kHeaderSize = 9;
constexpr qsizetype kTrailerSize = 3; // checksum and tail
constexpr qsizetype kCommandAt = 2;
constexpr qsizetype kNumberAt = 3;
constexpr qsizetype kPackagesAt = 4;
constexpr qsizetype kLengthAt = 7;
constexpr int kMostHeads = 8; // bounds the work that one notification can cause
constexpr quint16 kPolynomial = 0xA001;
constexpr quint16 kStart = 0xFFFF;

quint16 bigEndianAt(QByteArrayView bytes, qsizetype place)
{
    return quint16((quint8(bytes[place]) << 8) | quint8(bytes[place + 1]));
}

void appendBigEndian(QByteArray &bytes, quint16 value)
{
    bytes.append(char(value >> 8));
    bytes.append(char(value & 0xFF));
}

} // namespace

quint16 bleChecksum(QByteArrayView bytes)
{
    quint16 crc = kStart;
    for (const char byte : bytes) {
        crc = quint16(crc ^ quint8(byte));
        for (int bit = 0; bit < 8; ++bit) {
            const bool carry = (crc & 1) != 0;
            crc = quint16(crc >> 1);
            if (carry)
                crc = quint16(crc ^ kPolynomial);
        }
    }
    return crc;
}

Secret makeBleFrame(quint8 command, QByteArrayView body)
{
    QByteArray frame;
    frame.reserve(kHeaderSize + body.size() + kTrailerSize); // no copy is left behind by growing
    const std::array head{kHead, kVersion, char(command), '\x00', '\x01', '\x00', '\x00'};
    frame.append(head.data(), qsizetype(head.size()));
    appendBigEndian(frame, quint16(body.size()));
    frame.append(body.data(), body.size());
    appendBigEndian(frame, bleChecksum(frame));
    frame.append(kTail);
    Secret secret = Secret::fromBytes(frame);
    wipe(frame);
    return secret;
}

struct BleFrameReader::Package
{
    quint8 command = 0;
    int number = 0;
    int packages = 0;
    QByteArray body;
};

void BleFrameReader::feed(QByteArrayView bytes)
{
    // next() leaves at most one unfinished frame; only a caller that never reads gets here with
    // more.
    m_input.append(bytes.data(), bytes.size());
    const qsizetype most = 2 * (kLongestMessage + kHeaderSize + kTrailerSize);
    if (m_input.size() > most)
        skip(m_input.size() - most);
}

std::optional<BleMessage> BleFrameReader::next()
{
    while (const std::optional<Package> package = takePackage()) {
        if (std::optional<BleMessage> message = add(*package))
            return message;
    }
    return std::nullopt;
}

bool BleFrameReader::takeDamage()
{
    return std::exchange(m_damaged, false);
}

void BleFrameReader::clear()
{
    *this = {};
}

void BleFrameReader::skip(qsizetype count)
{
    m_input.remove(0, count);
    m_damaged = true;
}

/// What stands at `start`, which is a head: a whole frame, the beginning of one, or neither.
BleFrameReader::Finding BleFrameReader::inspect(qsizetype start) const
{
    const QByteArrayView bytes = QByteArrayView(m_input).sliced(start);
    if (bytes.size() < kHeaderSize)
        return Finding::Incomplete;
    const qsizetype length = bigEndianAt(bytes, kLengthAt);
    const qsizetype size = kHeaderSize + length + kTrailerSize;
    if (length > kLongestMessage || quint8(bytes[kNumberAt]) >= quint8(bytes[kPackagesAt]))
        return Finding::Nothing;
    if (bytes.size() < size)
        return Finding::Incomplete;
    const qsizetype bodyEnd = kHeaderSize + length;
    const bool whole = bytes[size - 1] == kTail
        && bigEndianAt(bytes, bodyEnd) == bleChecksum(bytes.first(bodyEnd));
    return whole ? Finding::Frame : Finding::Nothing;
}

/// Drops what can't begin a frame; false when nothing is left.
bool BleFrameReader::skipToHead()
{
    const qsizetype head = m_input.indexOf(kHead);
    if (head > 0)
        skip(head);
    else if (head < 0 && !m_input.isEmpty())
        skip(m_input.size());
    return !m_input.isEmpty();
}

/// Where a whole frame begins behind a head whose own frame is not whole yet: noise that looks like
/// the head of a long one must not swallow the real one. Negative when there is none.
qsizetype BleFrameReader::laterFrame() const
{
    qsizetype head = 0;
    for (int i = 0; i < kMostHeads; ++i) {
        head = m_input.indexOf(kHead, head + 1);
        if (head < 0 || inspect(head) == Finding::Frame)
            return head;
    }
    return -1;
}

std::optional<BleFrameReader::Package> BleFrameReader::takePackage()
{
    while (skipToHead()) {
        const Finding finding = inspect(0);
        if (finding == Finding::Nothing) {
            skip(1);
            continue;
        }
        const qsizetype head = finding == Finding::Frame ? 0 : laterFrame();
        if (head < 0)
            return std::nullopt; // the rest is on its way
        if (head > 0)
            skip(head);
        return cutPackage();
    }
    return std::nullopt;
}

BleFrameReader::Package BleFrameReader::cutPackage()
{
    const qsizetype length = bigEndianAt(m_input, kLengthAt);
    Package package{quint8(m_input[kCommandAt]), quint8(m_input[kNumberAt]),
                    quint8(m_input[kPackagesAt]), m_input.mid(kHeaderSize, length)};
    m_input.remove(0, kHeaderSize + length + kTrailerSize);
    return package;
}

/// Packages come in order; one that does not fit drops the message that was begun.
std::optional<BleMessage> BleFrameReader::add(const Package &package)
{
    const bool continues = package.number != 0 && package.number == m_expectedPackage
        && package.packages == m_packages && package.command == m_message.command
        && m_message.body.size() + package.body.size() <= kLongestMessage;
    if (package.number != 0 && !continues) {
        m_damaged = true;
        m_expectedPackage = 0;
        m_message = {};
        return std::nullopt;
    }
    if (package.number == 0) {
        m_damaged = m_damaged || m_expectedPackage != 0;
        m_message = {package.command, {}};
        m_packages = package.packages;
    }
    m_message.body.append(package.body);
    m_expectedPackage = package.number + 1;
    if (m_expectedPackage < m_packages)
        return std::nullopt;
    m_expectedPackage = 0;
    return std::exchange(m_message, {});
}

} // namespace nd
