// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/rtp_depacketizer.h"
#include "core/video/source_reader.h"

#include <QUrl>

namespace nd {

class RtspSession;

/// Shows an RTSP stream: our own receiver over TCP, FFmpeg's where the server wants something else.
class RtspReader final : public SourceReader
{
public:
    RtspReader(QUrl url, ReaderEvents events);
    ~RtspReader() override;

protected:
    Error attempt() override;

private:
    Error play(RtspSession &session, RtpDepacketizer &depacketizer);
    /// With FFmpeg's receiver, for a server that refused ours.
    Error playWithFallback(bool udp);
    void show(std::vector<EncodedPicture> &pictures, RtpDepacketizer &depacketizer);

    const QUrl m_url;
    bool m_beganLast = true; ///< The last session that was promised pictures sent something.
    quint64 m_reportedDamage = 0;
};

} // namespace nd
