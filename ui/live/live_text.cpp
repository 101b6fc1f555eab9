// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_text.h"

#include "ui/text/connection_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>

namespace nd {

using namespace std::chrono_literals;
using std::chrono::floor;

namespace {

/// Gives lupdate a context for the sentences below.
struct LiveText
{
    Q_DECLARE_TR_FUNCTIONS(LiveText)
};

constexpr auto kOldPicture = 2s;

QString unknown()
{
    return {QChar(0x2013)}; // en dash
}

QString sourceText(const StreamStatistics &statistics)
{
    QString source = text::sourceName(statistics.source);
    if (statistics.codec.isEmpty() || statistics.codec == source)
        return source;
    return LiveText::tr("%1, %2").arg(source, statistics.codec);
}

QString fieldText(const QSizeF &degrees)
{
    return LiveText::tr("%1 × %2", "field of view")
        .arg(text::degreesText(degrees.width(), 2), text::degreesText(degrees.height(), 2));
}

HudContent notLinkedText(LinkState link)
{
    switch (link) {
    case LinkState::Disconnected:
        return {HudMark::None,
                LiveText::tr("No scope is connected."),
                {{LiveText::tr("Open Devices to connect one."), {}}}};
    case LinkState::Connecting:
        return {HudMark::None, LiveText::tr("Connecting to the scope."), {}};
    case LinkState::Waiting:
        return {HudMark::Warning,
                LiveText::tr("The link to the scope is down."),
                {{LiveText::tr("It is tried again by itself."), {}}}};
    case LinkState::Ready:
        break;
    }
    return {};
}

HudContent streamText(StreamState stream, const QList<HudContent::Row> &age)
{
    const bool troubled = stream == StreamState::Stalled || stream == StreamState::Unreachable;
    const QString sentence = text::streamSentence(stream);
    if (sentence.isEmpty())
        return {};
    return {troubled ? HudMark::Warning : HudMark::None, sentence, age};
}

} // namespace

QString pipCaption(Camera camera, const std::optional<QSizeF> &fieldDegrees)
{
    if (!fieldDegrees)
        return text::cameraName(camera);
    return LiveText::tr("%1 %2", "camera and field")
        .arg(text::cameraName(camera), text::degreesText(fieldDegrees->width(), 1));
}

HudContent statisticsText(Camera camera, const StreamStatistics &statistics,
                          const std::optional<QSizeF> &fieldDegrees)
{
    const QString name = text::cameraName(camera);
    const bool live = statistics.framesPerSecond.value_or(0.0) > 0.0;
    HudContent content{live ? HudMark::Ok : HudMark::Warning,
                       live ? LiveText::tr("%1, live").arg(name)
                            : LiveText::tr("%1, no new pictures").arg(name),
                       {}};
    const auto add = [&content](const QString &label, const QString &value) {
        content.rows.append({label, value.isEmpty() ? unknown() : value});
    };
    const auto &fps = statistics.framesPerSecond;
    const auto &rate = statistics.bitsPerSecond;
    const auto &latency = statistics.latency;
    add(LiveText::tr("Source"), sourceText(statistics));
    add(LiveText::tr("Size"),
        statistics.size.isEmpty() ? QString() : text::sizeText(statistics.size));
    add(LiveText::tr("Pictures"),
        fps ? LiveText::tr("%1 a second").arg(text::numberText(*fps, 1)) : QString());
    add(LiveText::tr("Latency"), latency ? text::latencyText(*latency) : QString());
    add(LiveText::tr("Bit rate"), rate ? text::bitRateText(*rate) : QString());
    add(LiveText::tr("Dropped"), text::numberText(double(statistics.dropped), 0));
    add(LiveText::tr("Damaged"), text::numberText(double(statistics.damaged), 0));
    if (fieldDegrees)
        add(LiveText::tr("Field"), fieldText(*fieldDegrees));
    return content;
}

HudContent noticeText(const LiveSituation &situation)
{
    if (situation.isRecording)
        return {HudMark::None,
                text::refusalSentence(Refusal::Recording),
                {{LiveText::tr("It holds no pictures."), {}}}};
    QList<HudContent::Row> age;
    if (situation.age && *situation.age > kOldPicture)
        age.append({LiveText::tr("This picture is %1 old.")
                        .arg(text::durationText(floor<std::chrono::seconds>(*situation.age))),
                    {}});
    const bool isOff = situation.isCameraOff && situation.stream != StreamState::Playing;
    if (situation.link == LinkState::Ready && isOff)
        return {HudMark::None, LiveText::tr("The camera is switched off."), age};
    if (situation.link == LinkState::Ready)
        return streamText(situation.stream, age);
    HudContent notice = notLinkedText(situation.link);
    notice.rows += age;
    return notice;
}

} // namespace nd
