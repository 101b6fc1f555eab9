// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/sdp.h"

#include <QByteArrayList>

namespace nd {

namespace {

constexpr qsizetype kMaxSize = qsizetype{64} * 1024;
constexpr qsizetype kMaxLines = 1000;
constexpr qsizetype kMaxParameterSets = 32;

/// "96 H264/90000" -> H264, if it is about `payloadType`.
void readMap(QByteArrayView value, SdpVideo &video)
{
    const qsizetype space = value.indexOf(' ');
    if (space < 0 || value.first(space).toByteArray() != QByteArray::number(video.payloadType))
        return;
    const QByteArray encoding = value.sliced(space + 1).toByteArray().trimmed().toUpper();
    if (encoding == "H264/90000")
        video.codec = VideoCodec::H264;
    else if (encoding == "H265/90000")
        video.codec = VideoCodec::H265;
}

void readParameterSets(const QByteArray &list, SdpVideo &video)
{
    for (const QByteArray &item : list.split(',')) {
        const auto decoded = QByteArray::fromBase64Encoding(item.trimmed());
        if (decoded && !(*decoded).isEmpty() && video.parameterSets.size() < kMaxParameterSets)
            video.parameterSets.append(*decoded);
    }
}

/// "96 packetization-mode=1;sprop-parameter-sets=Z0L...,aM4..."
void readFormat(QByteArrayView value, SdpVideo &video)
{
    const qsizetype space = value.indexOf(' ');
    if (space < 0 || value.first(space).toByteArray() != QByteArray::number(video.payloadType))
        return;
    for (const QByteArray &parameter : value.sliced(space + 1).toByteArray().split(';')) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray name = parameter.first(equals).trimmed().toLower();
        if (name == "sprop-parameter-sets" || name == "sprop-vps" || name == "sprop-sps"
            || name == "sprop-pps")
            readParameterSets(parameter.sliced(equals + 1), video);
    }
}

/// "video 0 RTP/AVP 96 97" -> 96; -1 if it is not about video over RTP.
int payloadTypeOf(const QByteArray &media)
{
    const QByteArrayList words = media.split(' ');
    if (words.size() < 4 || words[0] != "video" || !words[2].startsWith("RTP/"))
        return -1;
    bool ok = false;
    const int type = words[3].toInt(&ok);
    return ok && type >= 0 && type < 128 ? type : -1;
}

void readAttribute(QByteArrayView value, SdpVideo &video)
{
    if (value.startsWith("rtpmap:"))
        readMap(value.sliced(7), video);
    else if (value.startsWith("fmtp:"))
        readFormat(value.sliced(5), video);
    else if (value.startsWith("control:") && video.control.isEmpty())
        video.control = value.sliced(8).toByteArray().trimmed();
}

Error malformed(const char *why)
{
    return {Error::Code::Malformed, 0, QStringLiteral("SDP: ") + QString::fromLatin1(why)};
}

} // namespace

Result<SdpVideo> parseSdp(QByteArrayView text)
{
    if (text.size() > kMaxSize || text.count('\n') > kMaxLines)
        return malformed("too long");
    SdpVideo video;
    bool inVideo = false;
    for (const QByteArray &raw : text.toByteArray().split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith("m=") && video.payloadType >= 0)
            break; // Only the first video stream counts.
        if (line.startsWith("m=")) {
            video.payloadType = payloadTypeOf(line.sliced(2));
            inVideo = video.payloadType >= 0;
        } else if (inVideo && line.startsWith("a=")) {
            readAttribute(QByteArrayView(line).sliced(2), video);
        }
    }
    if (video.payloadType < 0)
        return malformed("no video stream");
    return video;
}

} // namespace nd
