// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "player_window.h"

#include <QFile>

#include <unistd.h>

namespace nd::bench {

namespace {

constexpr int kSmallViewDivisor = 4;

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList words = file.readAll().split(' ');
    return words.value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

QString stateName(StreamState state)
{
    switch (state) {
    case StreamState::Stopped:
        return QStringLiteral("stopped");
    case StreamState::Connecting:
        return QStringLiteral("connecting");
    case StreamState::Playing:
        return QStringLiteral("playing");
    case StreamState::Stalled:
        return QStringLiteral("stalled");
    case StreamState::Unreachable:
        return QStringLiteral("unreachable");
    }
    return {};
}

} // namespace

PlayerWindow::PlayerWindow(const QList<StreamAddresses> &streams)
{
    setWindowFlag(Qt::FramelessWindowHint);
    for (const StreamAddresses &addresses : streams) {
        Channel channel{std::make_unique<VideoStream>(), new ImageView(this)};
        channel.view->setOverlays(OverlaySet{});
        channel.view->setStream(channel.stream.get());
        channel.stream->start(addresses);
        m_channels.push_back(std::move(channel));
    }
}

void PlayerWindow::resizeEvent(QResizeEvent *)
{
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        const QSize size = i == 0 ? this->size() : this->size() / kSmallViewDivisor;
        m_channels[i].view->setGeometry(QRect(QPoint(width() - size.width(), 0), size));
    }
}

QJsonObject PlayerWindow::report() const
{
    const VideoStream &stream = *m_channels.front().stream;
    const StreamStatistics statistics = stream.statistics();
    QJsonObject object{
        {QStringLiteral("state"), stateName(stream.state())},
        {QStringLiteral("codec"), statistics.codec},
        {QStringLiteral("decoded"), static_cast<qint64>(statistics.decoded)},
        {QStringLiteral("dropped"), static_cast<qint64>(statistics.dropped)},
        {QStringLiteral("damaged"), static_cast<qint64>(statistics.damaged)},
        {QStringLiteral("resident_bytes"), residentBytes()},
        {QStringLiteral("problem"), stream.lastProblem()},
    };
    if (statistics.latency)
        object[QStringLiteral("receive_to_paint_ms")] = double(statistics.latency->count()) / 1000;
    if (statistics.framesPerSecond)
        object[QStringLiteral("frames_per_s")] = *statistics.framesPerSecond;
    return object;
}

} // namespace nd::bench
