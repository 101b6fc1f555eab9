// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/firmware_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace nd {

namespace {

constexpr qint64 kLargest = 2'000'000'000; // the known ones have some hundred megabytes
constexpr qint64 kChunk = 1'048'576;

// Source: PKWARE APPNOTE 6.3.
constexpr quint32 kLocalHeader = 0x04034b50;
constexpr quint32 kCentralHeader = 0x02014b50;
constexpr quint32 kEnd = 0x06054b50;
constexpr qint64 kEndSize = 22;
constexpr qint64 kLongestComment = 65'535;
constexpr qint64 kCountAt = 10;
constexpr qint64 kDirectorySizeAt = 12;
constexpr qint64 kDirectoryOffsetAt = 16;
constexpr qint64 kCommentAt = 20;

FirmwareCheck failed(FirmwareFault fault)
{
    return {std::nullopt, fault};
}

quint32 number32(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 number16(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 signatureAt(QFile &file, qint64 offset)
{
    const QByteArray bytes = file.seek(offset) ? file.read(4) : QByteArray();
    return bytes.size() == 4 ? number32(bytes, 0) : 0;
}

/// Where the end record stands in `tail`, the last bytes of the file; -1 if nowhere.
qint64 endRecordIn(const QByteArray &tail)
{
    for (qint64 at = tail.size() - kEndSize; at >= 0; --at) {
        if (number32(tail, at) == kEnd
            && at + kEndSize + number16(tail, at + kCommentAt) == tail.size())
            return at;
    }
    return -1;
}

bool hasWholeDirectory(QFile &file)
{
    const qint64 length = std::min(file.size(), kEndSize + kLongestComment);
    if (length < kEndSize || !file.seek(file.size() - length))
        return false;
    const QByteArray tail = file.read(length);
    const qint64 at = tail.size() == length ? endRecordIn(tail) : -1;
    if (at < 0 || number16(tail, at + kCountAt) == 0)
        return false;
    const qint64 offset = number32(tail, at + kDirectoryOffsetAt);
    const qint64 size = number32(tail, at + kDirectorySizeAt);
    const qint64 endOfFile = file.size() - length + at;
    return offset + size <= endOfFile && signatureAt(file, offset) == kCentralHeader;
}

std::optional<QString> versionOf(const QString &fileName)
{
    static const QRegularExpression kName(
        QStringLiteral("^update_package_v(\\d{1,3}\\.\\d{1,3}\\.\\d{1,4})[^/]{0,40}\\.zip$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kName.match(fileName);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

std::optional<QByteArray> hashOf(QFile &file, const std::atomic<bool> &stop)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    if (!file.seek(0))
        return std::nullopt;
    while (!file.atEnd() && !stop) {
        const QByteArray chunk = file.read(kChunk);
        if (chunk.isEmpty())
            return std::nullopt;
        hash.addData(chunk);
    }
    return hash.result().toHex();
}

} // namespace

FirmwareCheck checkFirmwareFile(const QString &path, const std::atomic<bool> &stop)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failed(FirmwareFault::Unreadable);
    if (file.size() > kLargest)
        return failed(FirmwareFault::TooLarge);
    if (signatureAt(file, 0) != kLocalHeader)
        return failed(FirmwareFault::WrongKind);
    const auto version = versionOf(name);
    if (!version)
        return failed(FirmwareFault::WrongName);
    if (!hasWholeDirectory(file))
        return failed(FirmwareFault::Incomplete);
    const auto md5 = hashOf(file, stop);
    if (stop)
        return failed(FirmwareFault::Stopped);
    if (!md5)
        return failed(FirmwareFault::Unreadable);
    return {FirmwareFile{path, name, *version, file.size(), *md5}, FirmwareFault::None};
}

} // namespace nd
