// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/rtsp_reader.h"

#include "core/base/logging.h"
#include "core/video/ffmpeg_rtsp.h"
#include "core/video/late_pictures.h"
#include "core/video/rtsp_session.h"

#include <optional>
#include <utility>

namespace nd {

namespace {

using namespace std::chrono_literals;

constexpr auto kSilenceLimit = 2500ms;
/// Now and then a server answers PLAY and plays to nobody: a new session after this helps. Once
/// only: some devices take long to begin.
constexpr auto kStartLimit = 1200ms;

} // namespace

RtspReader::RtspReader(QUrl url, ReaderEvents events)
    : SourceReader(std::move(events))
    , m_url(std::move(url))
{
}

RtspReader::~RtspReader()
{
    shutDown();
}

Error RtspReader::attempt()
{
    std::optional<RtspSession> session(std::in_place, m_url, interruption());
    const auto video = session->open();
    if (!video) {
        const RtspSession::Refusal refusal = session->refusal();
        session.reset(); // Closed before the other receiver connects.
        if (refusal == RtspSession::Refusal::NoRoute)
            events().routeGone();
        const bool udp = refusal == RtspSession::Refusal::NotInterleaved;
        if (udp || refusal == RtspSession::Refusal::NotUnderstood)
            return playWithFallback(udp);
        return video.error();
    }
    RtpDepacketizer depacketizer(video.value().codec, video.value().payloadType);
    for (const QByteArray &nal : video.value().parameterSets)
        depacketizer.addParameterSet(nal);
    m_reportedDamage = 0;
    return play(*session, depacketizer);
}

Error RtspReader::play(RtspSession &session, RtpDepacketizer &depacketizer)
{
    std::vector<EncodedPicture> pictures;
    bool began = false;
    auto silenceEnds = Clock::now() + (m_beganLast ? kStartLimit : kSilenceLimit);
    m_beganLast = false;
    while (!depacketizer.sawAbsurdSize()) {
        const bool alive = session.receive(silenceEnds);
        const auto now = Clock::now();
        events().received(session.takeReceivedBytes());
        for (auto bytes = session.nextPacket(); !bytes.isEmpty(); bytes = session.nextPacket()) {
            if (const auto packet = parseRtpPacket(bytes))
                depacketizer.push(*packet, pictures);
            m_beganLast = true;
        }
        if (!pictures.empty() || began != m_beganLast)
            silenceEnds = now + kSilenceLimit;
        began = m_beganLast;
        for (EncodedPicture &picture : pictures) {
            picture.received = now;
            events().encoded(picture);
        }
        show(pictures, depacketizer);
        if (!alive || session.error())
            return session.error().value_or(Error{});
    }
    return {Error::Code::Malformed, 0, QStringLiteral("picture of an absurd size refused")};
}

Error RtspReader::playWithFallback(bool udp)
{
    FfmpegRtsp session(interruption());
    const auto transport = udp ? FfmpegRtsp::Transport::Udp : FfmpegRtsp::Transport::Tcp;
    if (const auto opened = session.open(m_url, transport); !opened)
        return opened.error();
    qCInfo(lcVideo) << "RTSP with FFmpeg's receiver:" << m_url.host();
    bool needsKey = true;
    for (;;) {
        const auto picture = session.next();
        if (!picture)
            return picture.error();
        events().received(picture.value().data.size());
        if (needsKey && !picture.value().key)
            continue;
        events().encoded(picture.value());
        needsKey = !deliver(picture.value(), PictureSource::Rtsp);
    }
}

void RtspReader::show(std::vector<EncodedPicture> &pictures, RtpDepacketizer &depacketizer)
{
    if (dropLatePictures(pictures))
        depacketizer.waitForKey();
    bool intact = true;
    for (const EncodedPicture &picture : pictures)
        intact = (intact || picture.key) && deliver(picture, PictureSource::Rtsp);
    if (!intact)
        depacketizer.waitForKey();
    pictures.clear();
    const quint64 damaged = depacketizer.damagedPictures();
    if (damaged > m_reportedDamage)
        events().damaged(damaged - std::exchange(m_reportedDamage, damaged));
}

} // namespace nd
