// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/jpeg_header.h"

#include <QtEndian>

namespace nd {

namespace {

constexpr int kStartOfImage = 0xd8;
constexpr int kStartOfScan = 0xda;
constexpr qsizetype kFrameHeader = 9; // Marker, length, precision, height, width.

bool isStartOfFrame(int marker)
{
    constexpr int kHuffmanTables = 0xc4;
    constexpr int kReserved = 0xc8;
    constexpr int kArithmetic = 0xcc;
    return marker >= 0xc0 && marker <= 0xcf && marker != kHuffmanTables && marker != kReserved
        && marker != kArithmetic;
}

int byteAt(QByteArrayView file, qsizetype index)
{
    return static_cast<unsigned char>(file[index]);
}

} // namespace

std::optional<QSize> jpegSize(QByteArrayView file)
{
    if (file.size() < 4 || byteAt(file, 0) != 0xff || byteAt(file, 1) != kStartOfImage)
        return std::nullopt;
    qsizetype at = 2;
    while (at + 4 <= file.size() && byteAt(file, at) == 0xff) {
        const int marker = byteAt(file, at + 1);
        if (marker == 0xff) { // A fill byte.
            ++at;
            continue;
        }
        if (isStartOfFrame(marker) && at + kFrameHeader <= file.size())
            return QSize(qFromBigEndian<quint16>(file.data() + at + 7),
                         qFromBigEndian<quint16>(file.data() + at + 5));
        if (marker == kStartOfScan)
            return std::nullopt;
        at += 2 + qFromBigEndian<quint16>(file.data() + at + 2);
    }
    return std::nullopt;
}

} // namespace nd
