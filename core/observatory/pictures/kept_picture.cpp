// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/kept_picture.h"

#include <QByteArrayView>

namespace nd {

namespace {

/// Start of image and a comment. Source: ITU-T T.81, B.1.1.3 and B.2.4.5.
constexpr QByteArrayView kStart("\xff\xd8");
constexpr QByteArrayView kComment("\xff\xfe");
constexpr QByteArrayView kWords("nightdesk frames=");
constexpr int kMostKeptFrames = 1'000'000;

} // namespace

QByteArray keptPicture(const QByteArray &jpeg, int stacked)
{
    if (!jpeg.startsWith(kStart))
        return jpeg;
    const QByteArray text = kWords.toByteArray() + QByteArray::number(stacked);
    const auto length = text.size() + 2; // its own two bytes
    QByteArray kept = jpeg;
    kept.insert(kStart.size(),
                kComment.toByteArray() + char(length >> 8) + char(length & 0xff) + text);
    return kept;
}

std::optional<int> framesOfKeptPicture(const QByteArray &jpeg)
{
    const qsizetype head = kStart.size() + kComment.size() + 2;
    const bool isKept = jpeg.startsWith(kStart.toByteArray() + kComment.toByteArray())
        && jpeg.mid(head, kWords.size()) == kWords;
    if (!isKept)
        return std::nullopt;
    const auto length = static_cast<unsigned char>(jpeg.at(head - 1)); // shorter than 256
    bool isNumber = false;
    const int frames = jpeg.mid(head + kWords.size(), length - 2 - kWords.size()).toInt(&isNumber);
    return isNumber && frames >= 0 && frames <= kMostKeptFrames ? std::optional(frames)
                                                                : std::nullopt;
}

} // namespace nd
