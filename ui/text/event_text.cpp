// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/event_text.h"

#include "ui/text/command_text.h"
#include "ui/text/connection_text.h"
#include "ui/text/device_error_text.h"
#include "ui/text/state_text.h"
#include "ui/text/sun_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

/// Enum values travel as numbers; what is out of range is dropped.
template<typename Enum>
std::optional<Enum> enumOf(const QString &number, Enum last)
{
    bool valid = false;
    const int value = number.toInt(&valid);
    if (!valid || value < 0 || value > static_cast<int>(last))
        return std::nullopt;
    return static_cast<Enum>(value);
}

QString problemOf(const QString &number)
{
    const auto problem = enumOf(number, ConnectProblem::NoPicture);
    return problem ? problemSentence(*problem) : QString();
}

QString lostSentence(const QString &problem)
{
    const QString why = problemOf(problem);
    const QString lost = problemSentence(ConnectProblem::LinkLost);
    return why.isEmpty() || why == lost ? lost : lost + QLatin1Char(' ') + why;
}

QString failedSentence(const QString &step, const QString &problem)
{
    const auto known = enumOf(step, ConnectStep::Pictures);
    const QString name = known ? stepName(*known) : QString();
    return EventText::tr("Not connected. It ended at \"%1\": %2").arg(name, problemOf(problem));
}

/// In the words of the firmware that refused: the generations number some codes differently.
QString commandSentence(const QString &command, const QString &generation, const Error &error)
{
    const auto known = enumOf(generation, Generation::V3);
    const QString why = error.code == Error::Code::Rejected
        ? deviceErrorText(error.deviceCode, known.value_or(Generation::Unknown)).what
        : errorSentence(error.code);
    return EventText::tr("%1: %2", "command: why it failed").arg(commandName(command), why);
}

QString streamProblem(const QString &camera, const QString &what)
{
    const QString name
        = camera == QLatin1String("wide") ? cameraName(Camera::Wide) : cameraName(Camera::Tele);
    return EventText::tr("%1 picture: %2", "camera: what is wrong").arg(name, what);
}

/// What came and how many: that is for the log.
QString oddSentence(EventKind kind)
{
    switch (kind) {
    case EventKind::MalformedMessage:
        return EventText::tr("A message could not be read and was ignored. The log says more.");
    case EventKind::StaleReply:
        return EventText::tr("An answer came that nothing waits for; it was ignored. "
                             "The log says more.");
    case EventKind::UnknownMessage:
        return EventText::tr("An unknown message was ignored. The log says more.");
    case EventKind::MessageFlood:
        return EventText::tr("Too many messages came; some were left out. The log says more.");
    case EventKind::HttpProblem:
        return EventText::tr("An answer over HTTP was of no use. The log says more.");
    default:
        return {};
    }
}

QString sunStopped(const QString &why)
{
    const auto known = enumOf(why, SunStop::Steered);
    return known ? sunStopSentence(*known) : EventText::tr("The sun guard stopped the scope.");
}

/// The sentence of a kind of event and which of its arguments fill %1 and %2.
struct Row
{
    EventKind kind;
    const char *text;
    int first = 0;
    int second = 0;
};

constexpr auto kRows = std::to_array<Row>({
    {EventKind::Connected, QT_TRANSLATE_NOOP("EventText", "Connected: %1, firmware %2."), 1, 2},
    {EventKind::Disconnected, QT_TRANSLATE_NOOP("EventText", "Disconnected."), 0, 0},
    {EventKind::Reconnecting, QT_TRANSLATE_NOOP("EventText", "Trying again in %1 s."), 1, 0},
    {EventKind::PoweredOff,
     QT_TRANSLATE_NOOP("EventText",
                       "The scope switched itself off. It is not connected again by itself."),
     0, 0},
    {EventKind::ControlGained, QT_TRANSLATE_NOOP("EventText", "You have control."), 0, 0},
    {EventKind::ControlLost, QT_TRANSLATE_NOOP("EventText", "The phone app took control."), 0, 0},
    {EventKind::ControlRefused,
     QT_TRANSLATE_NOOP("EventText", "Control was refused. Unlock the host in the phone app."), 0,
     0},
    {EventKind::NotActivated,
     QT_TRANSLATE_NOOP("EventText", "The scope is not activated. Activate it in the maker's app."),
     0, 0},
    {EventKind::StopSent, QT_TRANSLATE_NOOP("EventText", "STOP sent."), 0, 0},
    {EventKind::StopConfirmed, QT_TRANSLATE_NOOP("EventText", "STOP confirmed."), 0, 0},
    {EventKind::StopUnconfirmed,
     QT_TRANSLATE_NOOP("EventText", "STOP was not confirmed. It is sent again."), 0, 0},
    {EventKind::StopGivenUp,
     QT_TRANSLATE_NOOP("EventText", "STOP was not obeyed within a minute. It is sent no more."), 0,
     0},
    {EventKind::MalformedMessage,
     QT_TRANSLATE_NOOP("EventText", "A message could not be read and was ignored: %1 (%2)"), 1, 2},
    {EventKind::StaleReply,
     QT_TRANSLATE_NOOP("EventText",
                       "An answer came that nothing waits for; it was ignored: %1 (%2)"),
     1, 2},
    {EventKind::UnknownMessage,
     QT_TRANSLATE_NOOP("EventText", "An unknown message was ignored: %1."), 1, 0},
    {EventKind::MessageFlood, QT_TRANSLATE_NOOP("EventText", "Too many messages came: %1."), 1, 0},
    {EventKind::HttpProblem,
     QT_TRANSLATE_NOOP("EventText", "An answer over HTTP was of no use: %1"), 1, 0},
    {EventKind::SnapshotSaved, QT_TRANSLATE_NOOP("EventText", "Snapshot saved: %1"), 0, 0},
    {EventKind::RecordingSaved, QT_TRANSLATE_NOOP("EventText", "Live picture recorded: %1"), 0, 0},
    {EventKind::FileFailed, QT_TRANSLATE_NOOP("EventText", "Not written: %1 (%2)"), 0, 1},
    {EventKind::GamepadConnected, QT_TRANSLATE_NOOP("EventText", "Gamepad connected: %1."), 0, 0},
    {EventKind::GamepadLost,
     QT_TRANSLATE_NOOP("EventText", "Gamepad lost: %1. Motion was stopped."), 0, 0},
    {EventKind::DemoStarted, QT_TRANSLATE_NOOP("EventText", "The demo started."), 0, 0},
    {EventKind::DemoEnded, QT_TRANSLATE_NOOP("EventText", "The demo ended. %1"), 0, 0},
});

QString tableSentence(const Event &event)
{
    const auto *row = std::find_if(kRows.begin(), kRows.end(), [&event](const Row &candidate) {
        return candidate.kind == event.kind;
    });
    if (row == kRows.end())
        return {};
    QString text = EventText::tr(row->text);
    const QString first = event.arguments.value(row->first);
    if (text.contains(QLatin1String("%2")))
        text = text.arg(first, event.arguments.value(row->second));
    else if (text.contains(QLatin1String("%1")))
        text = text.arg(first);
    return text.trimmed();
}

} // namespace

QString eventSentence(const Event &event)
{
    const auto argument = [&event](int index) { return event.arguments.value(index); };
    if (event.kind == EventKind::LinkLost)
        return lostSentence(argument(1));
    if (event.kind == EventKind::ConnectFailed)
        return failedSentence(argument(1), argument(2));
    if (event.kind == EventKind::CommandFailed)
        return commandSentence(argument(1), argument(2), event.error);
    if (event.kind == EventKind::StreamProblem)
        return streamProblem(argument(1), argument(2));
    if (event.kind == EventKind::SunStopped)
        return sunStopped(argument(1));
    return tableSentence(event);
}

QString toastSentence(const Event &event)
{
    QString odd = oddSentence(event.kind);
    if (!odd.isEmpty())
        return odd;
    if (event.kind == EventKind::StreamProblem)
        return streamProblem(event.arguments.value(1),
                             EventText::tr("it does not come. The log says more."));
    return eventSentence(event);
}

QString eventDevice(const Event &event)
{
    switch (event.kind) {
    case EventKind::SnapshotSaved:
    case EventKind::RecordingSaved:
    case EventKind::FileFailed:
    case EventKind::GamepadConnected:
    case EventKind::GamepadLost:
    case EventKind::DemoStarted:
    case EventKind::DemoEnded:
        return {};
    case EventKind::Connected:
    case EventKind::Disconnected:
    case EventKind::LinkLost:
    case EventKind::Reconnecting:
    case EventKind::ConnectFailed:
    case EventKind::PoweredOff:
    case EventKind::ControlGained:
    case EventKind::ControlLost:
    case EventKind::ControlRefused:
    case EventKind::NotActivated:
    case EventKind::CommandFailed:
    case EventKind::StopSent:
    case EventKind::StopConfirmed:
    case EventKind::StopUnconfirmed:
    case EventKind::StopGivenUp:
    case EventKind::SunStopped:
    case EventKind::MalformedMessage:
    case EventKind::StaleReply:
    case EventKind::UnknownMessage:
    case EventKind::MessageFlood:
    case EventKind::HttpProblem:
    case EventKind::StreamProblem:
        break;
    }
    return event.arguments.value(0);
}

} // namespace nd::text
