// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/rtsp/rtsp_server.h"

#include "core/base/logging.h"
#include "core/sim/rtsp/glib_loop.h"
#include "core/sim/rtsp/mount_media.h"

#include <QHash>

#include <gst/rtsp-server/rtsp-server.h>
#include <gst/video/video.h>

namespace nd::sim {

namespace {

constexpr const char *kFeedKey = "nd-feed";
constexpr const char *kEncoderKey = "nd-encoder";

QByteArray mountPoint(const QString &path)
{
    return path.startsWith(QLatin1Char('/')) ? path.toUtf8() : '/' + path.toUtf8();
}

GstRTSPFilterResult dropSession(GstRTSPClient *client, GstRTSPSession *session, gpointer)
{
    const GObjectHandle<GstRTSPSessionPool> pool(gst_rtsp_client_get_session_pool(client));
    if (pool)
        gst_rtsp_session_pool_remove(pool.get(), session);
    return GST_RTSP_FILTER_REMOVE;
}

/// A client that is gone watches no more, whatever its session's time-out says.
void handleClosed(GstRTSPClient *client, gpointer)
{
    g_list_free(gst_rtsp_client_session_filter(client, dropSession, nullptr));
}

/// Whoever starts to watch gets a whole picture at once.
void handlePlay(GstRTSPClient *, GstRTSPContext *context, gpointer)
{
    if (context->media == nullptr)
        return;
    auto *encoder
        = static_cast<GstElement *>(g_object_get_data(G_OBJECT(context->media), kEncoderKey));
    if (encoder != nullptr)
        gst_element_send_event(
            encoder, gst_video_event_new_upstream_force_key_unit(GST_CLOCK_TIME_NONE, TRUE, 0));
}

void handleConnected(GstRTSPServer *, GstRTSPClient *client, gpointer)
{
    g_signal_connect(client, "closed", G_CALLBACK(handleClosed), nullptr);
    g_signal_connect(client, "play-request", G_CALLBACK(handlePlay), nullptr);
}

GstRTSPFilterResult findMount(GstRTSPSession *, GstRTSPSessionMedia *media, gpointer path)
{
    gint matched = 0;
    const bool same
        = gst_rtsp_session_media_matches(media, static_cast<const char *>(path), &matched) != FALSE;
    return same ? GST_RTSP_FILTER_REF : GST_RTSP_FILTER_KEEP;
}

GstRTSPFilterResult findSession(GstRTSPClient *, GstRTSPSession *session, gpointer path)
{
    GList *media = gst_rtsp_session_filter(session, findMount, path);
    const bool watches = media != nullptr;
    g_list_free_full(media, g_object_unref);
    return watches ? GST_RTSP_FILTER_REF : GST_RTSP_FILTER_KEEP;
}

/// Removes a client that watches `path`; every client if `path` is null.
GstRTSPFilterResult dropWatcher(GstRTSPServer *, GstRTSPClient *client, gpointer path)
{
    if (path == nullptr)
        return GST_RTSP_FILTER_REMOVE;
    GList *sessions = gst_rtsp_client_session_filter(client, findSession, path);
    const bool watches = sessions != nullptr;
    g_list_free_full(sessions, g_object_unref);
    return watches ? GST_RTSP_FILTER_REMOVE : GST_RTSP_FILTER_KEEP;
}

GstRTSPFilterResult countClient(GstRTSPServer *, GstRTSPClient *, gpointer count)
{
    ++*static_cast<int *>(count);
    return GST_RTSP_FILTER_KEEP;
}

void deleteFeed(gpointer feed)
{
    auto *owner = static_cast<std::shared_ptr<FrameFeed> *>(feed);
    (*owner)->stop();
    delete owner;
}

void handleUnprepared(GstRTSPMedia *media, gpointer)
{
    g_object_set_data(G_OBJECT(media), kFeedKey, nullptr);
    g_object_set_data(G_OBJECT(media), kEncoderKey, nullptr);
}

void deleteState(gpointer state, GClosure *)
{
    delete static_cast<MountState *>(state);
}

/// A media is about to run: `data` is the MountState that its factory was made with.
void handleConfigure(GstRTSPMediaFactory *, GstRTSPMedia *media, gpointer data)
{
    const auto *state = static_cast<const MountState *>(data);
    const GObjectHandle<GstElement> bin(gst_rtsp_media_get_element(media));
    const GObjectHandle<GstElement> source(
        gst_bin_get_by_name_recurse_up(GST_BIN(bin.get()), "source"));
    GstElement *encoder = gst_bin_get_by_name_recurse_up(GST_BIN(bin.get()), "encoder");
    if (encoder != nullptr)
        g_object_set_data_full(G_OBJECT(media), kEncoderKey, encoder, g_object_unref);
    auto feed = startFeed(GST_APP_SRC(source.get()), *state, encoder == nullptr);
    g_object_set_data_full(G_OBJECT(media), kFeedKey,
                           new std::shared_ptr<FrameFeed>(std::move(feed)), deleteFeed);
    g_signal_connect(media, "unprepared", G_CALLBACK(handleUnprepared), nullptr);
}

} // namespace

class RtspServer::Private
{
public:
    void addFactory(const MountState &state);
    void removeFactory(const QString &path);
    void dropWatchers(const char *path);
    Result<quint16> attach(const QString &address, quint16 port);
    void detach();

    GlibLoop loop;
    GObjectHandle<GstRTSPServer> server;
    GSource *source = nullptr;
    QHash<QString, MountState> mounts;
    std::shared_ptr<std::atomic<bool>> stalled = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<FeedRegistry> feeds = std::make_shared<FeedRegistry>();
    bool absurd = false;
};

void RtspServer::Private::addFactory(const MountState &state)
{
    GstRTSPMediaFactory *factory = gst_rtsp_media_factory_new();
    const QByteArray launch = absurd ? readyPipeline(VideoCodec::H264) : livePipeline(state.mount);
    gst_rtsp_media_factory_set_launch(factory, launch.constData());
    gst_rtsp_media_factory_set_shared(factory, TRUE);
    gst_rtsp_media_factory_set_latency(factory, 0);
    gst_rtsp_media_factory_set_protocols(
        factory,
        static_cast<GstRTSPLowerTrans>(GST_RTSP_LOWER_TRANS_TCP | GST_RTSP_LOWER_TRANS_UDP));
    g_signal_connect_data(factory, "media-configure", G_CALLBACK(handleConfigure),
                          new MountState(state), deleteState, GConnectFlags(0));
    const GObjectHandle<GstRTSPMountPoints> points(gst_rtsp_server_get_mount_points(server.get()));
    gst_rtsp_mount_points_add_factory(points.get(), mountPoint(state.mount.path).constData(),
                                      factory);
}

void RtspServer::Private::removeFactory(const QString &path)
{
    const GObjectHandle<GstRTSPMountPoints> points(gst_rtsp_server_get_mount_points(server.get()));
    gst_rtsp_mount_points_remove_factory(points.get(), mountPoint(path).constData());
}

void RtspServer::Private::dropWatchers(const char *path)
{
    g_list_free_full(
        gst_rtsp_server_client_filter(server.get(), dropWatcher, const_cast<char *>(path)),
        g_object_unref);
}

Result<quint16> RtspServer::Private::attach(const QString &address, quint16 port)
{
    gst_rtsp_server_set_address(server.get(), address.toUtf8().constData());
    gst_rtsp_server_set_service(server.get(), QByteArray::number(port).constData());
    GError *failure = nullptr;
    source = gst_rtsp_server_create_source(server.get(), nullptr, &failure);
    if (source == nullptr) {
        const QString why = QString::fromUtf8(failure != nullptr ? failure->message : "");
        g_clear_error(&failure);
        return Error{Error::Code::NotAllowed, 0,
                     QStringLiteral("RTSP %1:%2: %3").arg(address).arg(port).arg(why)};
    }
    feeds->open();
    g_source_attach(source, loop.context());
    return static_cast<quint16>(gst_rtsp_server_get_bound_port(server.get()));
}

void RtspServer::Private::detach()
{
    if (source == nullptr)
        return;
    g_source_destroy(source);
    g_source_unref(source);
    source = nullptr;
    dropWatchers(nullptr);
    feeds->close();
}

RtspServer::RtspServer()
{
    gst_init(nullptr, nullptr);
    d = std::make_unique<Private>();
    d->server.reset(gst_rtsp_server_new());
    g_signal_connect(d->server.get(), "client-connected", G_CALLBACK(handleConnected), nullptr);
}

RtspServer::~RtspServer()
{
    stop();
}

void RtspServer::addMount(const RtspMount &mount)
{
    d->loop.run([this, &mount] {
        const MountState state{mount, true, d->stalled, d->feeds};
        d->mounts.insert(mount.path, state);
        d->addFactory(state);
    });
}

Result<quint16> RtspServer::start(const QString &address, quint16 port)
{
    Result<quint16> bound = Error{};
    d->loop.run([&] { bound = d->attach(address, port); });
    return bound;
}

void RtspServer::stop()
{
    d->loop.run([this] { d->detach(); });
}

void RtspServer::setRouteAvailable(const QString &path, bool available)
{
    d->loop.run([&] {
        const auto state = d->mounts.find(path);
        if (state == d->mounts.end() || state->available == available)
            return;
        state->available = available;
        if (available)
            return d->addFactory(*state);
        d->removeFactory(path);
        d->dropWatchers(mountPoint(path).constData());
    });
}

void RtspServer::setCodec(const QString &path, VideoCodec codec)
{
    d->loop.run([&] {
        const auto state = d->mounts.find(path);
        if (state == d->mounts.end() || state->mount.codec == codec)
            return;
        state->mount.codec = codec;
        if (!state->available)
            return;
        d->addFactory(*state);
        d->dropWatchers(mountPoint(path).constData());
    });
}

void RtspServer::setStalled(bool stalled)
{
    d->stalled->store(stalled);
}

void RtspServer::setAbsurd(bool absurd)
{
    d->loop.run([&] {
        if (std::exchange(d->absurd, absurd) == absurd)
            return;
        for (const MountState &state : d->mounts) {
            if (state.available)
                d->addFactory(state);
        }
    });
}

int RtspServer::clientCount() const
{
    int count = 0;
    d->loop.run([&] {
        g_list_free_full(gst_rtsp_server_client_filter(d->server.get(), countClient, &count),
                         g_object_unref);
    });
    return count;
}

} // namespace nd::sim
