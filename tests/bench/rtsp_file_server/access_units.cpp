// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_units.h"

#include <QFileInfo>

#include <gst/app/gstappsink.h>

namespace nd::bench {

namespace {

QByteArray pipelineText(const QString &path, bool isH265)
{
    const bool container = path.endsWith(QStringLiteral(".mkv"));
    const QByteArray demuxer = container ? "matroskademux ! " : "";
    const QByteArray codec = isH265 ? "h265" : "h264";
    return "filesrc name=file ! " + demuxer + codec + "parse config-interval=-1 ! video/x-" + codec
        + ",stream-format=byte-stream,alignment=au ! appsink name=sink sync=false";
}

void pullAll(GstAppSink *sink, AccessUnits &units)
{
    while (GstSample *sample = gst_app_sink_pull_sample(sink)) {
        GstBuffer *picture = gst_buffer_copy(gst_sample_get_buffer(sample));
        GST_BUFFER_PTS(picture) = GST_CLOCK_TIME_NONE;
        GST_BUFFER_DTS(picture) = GST_CLOCK_TIME_NONE;
        units.pictures.emplace_back(picture);
        if (!units.caps)
            units.caps.reset(gst_caps_copy(gst_sample_get_caps(sample)));
        gst_sample_unref(sample);
    }
}

} // namespace

Result<std::shared_ptr<AccessUnits>> readAccessUnits(const QString &path, bool isH265)
{
    const Error unreadable{Error::Code::Malformed, 0, path + QStringLiteral(": no video in it")};
    if (!QFileInfo::exists(path))
        return unreadable;
    auto units = std::make_shared<AccessUnits>();
    units->isH265 = isH265;
    const sim::GObjectHandle<GstElement> pipeline(
        gst_parse_launch(pipelineText(path, isH265).constData(), nullptr));
    if (!pipeline)
        return unreadable;
    const sim::GObjectHandle<GstElement> file(gst_bin_get_by_name(GST_BIN(pipeline.get()), "file"));
    const sim::GObjectHandle<GstElement> sink(gst_bin_get_by_name(GST_BIN(pipeline.get()), "sink"));
    g_object_set(file.get(), "location", path.toUtf8().constData(), nullptr);
    gst_element_set_state(pipeline.get(), GST_STATE_PLAYING);
    pullAll(GST_APP_SINK(sink.get()), *units);
    gst_element_set_state(pipeline.get(), GST_STATE_NULL);
    if (units->pictures.empty())
        return unreadable;
    return units;
}

} // namespace nd::bench
