// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Serves an encoded video file over RTSP in an endless loop, without re-encoding, and notes when
// each picture leaves: one line "frame N t NS" in the file given by --log, N counted from 0 within
// the file, NS of CLOCK_MONOTONIC when its first packet leaves the payloader.

#include "access_units.h"
#include "core/sim/rtsp/frame_feed.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <ctime>

#include <gst/rtsp-server/rtsp-server.h>

using namespace nd;

namespace {

constexpr const char *kJobKey = "nd-job";

struct Options
{
    std::shared_ptr<bench::AccessUnits> units;
    int framesPerSecond = 30;
    std::FILE *log = nullptr;
};

/// One run of the file, from the first client's arrival to the last one's departure.
struct Job
{
    std::shared_ptr<bench::AccessUnits> units;
    std::FILE *log = nullptr;
    GstClockTime lastTime = GST_CLOCK_TIME_NONE;
    size_t leaving = 0;
    std::unique_ptr<sim::FrameFeed> feed;
};

long long monotonicNanoseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

GstPadProbeReturn handleLeaving(GstPad *, GstPadProbeInfo *info, gpointer data)
{
    const long long now = monotonicNanoseconds();
    auto *job = static_cast<Job *>(data);
    const bool list = (info->type & GST_PAD_PROBE_TYPE_BUFFER_LIST) != 0;
    GstBuffer *buffer = list ? gst_buffer_list_get(gst_pad_probe_info_get_buffer_list(info), 0)
                             : gst_pad_probe_info_get_buffer(info);
    if (GST_BUFFER_PTS(buffer) == job->lastTime)
        return GST_PAD_PROBE_OK;
    job->lastTime = GST_BUFFER_PTS(buffer);
    if (job->log != nullptr)
        std::fprintf(job->log, "frame %zu t %lld\n", job->leaving % job->units->pictures.size(),
                     now);
    ++job->leaving;
    return GST_PAD_PROBE_OK;
}

void deleteJob(gpointer job)
{
    delete static_cast<Job *>(job);
}

void handleUnprepared(GstRTSPMedia *media, gpointer)
{
    static_cast<Job *>(g_object_get_data(G_OBJECT(media), kJobKey))->feed->stop();
}

void handleConfigure(GstRTSPMediaFactory *, GstRTSPMedia *media, gpointer data)
{
    const auto *options = static_cast<const Options *>(data);
    const sim::GObjectHandle<GstElement> bin(gst_rtsp_media_get_element(media));
    const sim::GObjectHandle<GstElement> source(gst_bin_get_by_name(GST_BIN(bin.get()), "source"));
    gst_app_src_set_caps(GST_APP_SRC(source.get()), options->units->caps.get());
    g_object_set(source.get(), "is-live", TRUE, "do-timestamp", TRUE, "format", GST_FORMAT_TIME,
                 "max-bytes", guint64(0), nullptr);
    auto *job = new Job{options->units, options->log, GST_CLOCK_TIME_NONE, 0, nullptr};
    g_object_set_data_full(G_OBJECT(media), kJobKey, job, deleteJob);
    const sim::GObjectHandle<GstPad> pad(
        gst_rtsp_stream_get_srcpad(gst_rtsp_media_get_stream(media, 0)));
    gst_pad_add_probe(
        pad.get(),
        static_cast<GstPadProbeType>(GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_BUFFER_LIST),
        handleLeaving, job, nullptr);
    job->feed = std::make_unique<sim::FrameFeed>(
        GST_APP_SRC(source.get()), options->framesPerSecond,
        [units = options->units, next = size_t(0)]() mutable {
            GstBuffer *picture = units->pictures[next++ % units->pictures.size()].get();
            return sim::GstBufferHandle(gst_buffer_copy(picture));
        });
    g_signal_connect(media, "unprepared", G_CALLBACK(handleUnprepared), nullptr);
}

GstRTSPFilterResult dropSession(GstRTSPClient *client, GstRTSPSession *session, gpointer)
{
    const sim::GObjectHandle<GstRTSPSessionPool> pool(gst_rtsp_client_get_session_pool(client));
    gst_rtsp_session_pool_remove(pool.get(), session);
    return GST_RTSP_FILTER_REMOVE;
}

void handleClosed(GstRTSPClient *client, gpointer)
{
    g_list_free(gst_rtsp_client_session_filter(client, dropSession, nullptr));
}

void handleConnected(GstRTSPServer *, GstRTSPClient *client, gpointer)
{
    g_signal_connect(client, "closed", G_CALLBACK(handleClosed), nullptr);
}

int serve(Options &options, const QString &port, const QString &path)
{
    GstRTSPServer *server = gst_rtsp_server_new();
    gst_rtsp_server_set_address(server, "127.0.0.1");
    gst_rtsp_server_set_service(server, port.toLatin1().constData());
    g_signal_connect(server, "client-connected", G_CALLBACK(handleConnected), nullptr);
    GstRTSPMediaFactory *factory = gst_rtsp_media_factory_new();
    gst_rtsp_media_factory_set_launch(
        factory,
        options.units->isH265
            ? "( appsrc name=source ! rtph265pay name=pay0 pt=96 config-interval=0 )"
            : "( appsrc name=source ! rtph264pay name=pay0 pt=96 config-interval=0 )");
    gst_rtsp_media_factory_set_shared(factory, TRUE);
    gst_rtsp_media_factory_set_latency(factory, 0);
    g_signal_connect(factory, "media-configure", G_CALLBACK(handleConfigure), &options);
    const sim::GObjectHandle<GstRTSPMountPoints> points(gst_rtsp_server_get_mount_points(server));
    gst_rtsp_mount_points_add_factory(points.get(), path.toUtf8().constData(), factory);
    if (gst_rtsp_server_attach(server, nullptr) == 0) {
        std::fprintf(stderr, "rtsp_file_server: port %s can't be bound\n",
                     port.toLatin1().constData());
        return 1;
    }
    std::printf("{\"ready\":true,\"port\":%d,\"frames\":%zu}\n",
                gst_rtsp_server_get_bound_port(server), options.units->pictures.size());
    std::fflush(stdout);
    g_main_loop_run(g_main_loop_new(nullptr, FALSE));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("file"), QStringLiteral("Video: .h264, .h265 or .mkv"),
          QStringLiteral("file")},
         {QStringLiteral("h265"), QStringLiteral("The file holds H.265")},
         {QStringLiteral("fps"), QStringLiteral("Frames per second"), QStringLiteral("n"),
          QStringLiteral("30")},
         {QStringLiteral("port"), QStringLiteral("0: a free one"), QStringLiteral("n"),
          QStringLiteral("0")},
         {QStringLiteral("path"), QStringLiteral("Of the stream"), QStringLiteral("path"),
          QStringLiteral("/ch0/stream0")},
         {QStringLiteral("log"), QStringLiteral("Where send times go"), QStringLiteral("file")}});
    parser.process(application);
    gst_init(nullptr, nullptr);
    const auto units = bench::readAccessUnits(parser.value(QStringLiteral("file")),
                                              parser.isSet(QStringLiteral("h265")));
    if (!units) {
        std::fprintf(stderr, "rtsp_file_server: %s\n", qPrintable(units.error().detail));
        return 1;
    }
    Options options{units.value(), parser.value(QStringLiteral("fps")).toInt(), nullptr};
    if (parser.isSet(QStringLiteral("log"))) {
        options.log
            = std::fopen(parser.value(QStringLiteral("log")).toLocal8Bit().constData(), "w");
        if (options.log == nullptr)
            return 1;
        std::setvbuf(options.log, nullptr, _IOLBF, BUFSIZ);
    }
    return serve(options, parser.value(QStringLiteral("port")),
                 parser.value(QStringLiteral("path")));
}
