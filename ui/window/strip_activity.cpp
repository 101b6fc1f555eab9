// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/strip_activity.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/video/video_stream.h"
#include "ui/text/pointing_text.h"
#include "ui/window/strip_facts.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace nd {

namespace {

bool isStepOver(const ConnectLine &line)
{
    return line.status == StepStatus::Done || line.status == StepStatus::Warning
        || line.status == StepStatus::Skipped;
}

bool plays(DwarfDevice &device)
{
    return device.tele().stream().state() == StreamState::Playing
        || device.wide().stream().state() == StreamState::Playing;
}

bool records(DwarfDevice &device)
{
    return device.tele().stream().isRecording() || device.wide().stream().isRecording();
}

} // namespace

StripFact motionActivity(MotionModel &motion)
{
    StripFact fact{.icon = QStringLiteral("move")};
    switch (motion.stopState()) {
    case StopState::Stopping:
        fact.value = StripFacts::tr("Stopping");
        return fact;
    case StopState::Unconfirmed:
        fact.mark = Mark::Error;
        fact.state = Mark::Error;
        fact.value = StripFacts::tr("Stop not confirmed");
        fact.words = StripFacts::tr("sent again until it is");
        return fact;
    case StopState::Idle:
    case StopState::Stopped:
        break;
    }
    if (!motion.isMoving())
        return {};
    fact.value = StripFacts::tr("Moving");
    fact.words = QLocale().toString(motion.commandedSpeed(), 'f', 1) + QChar(0x202F)
        + StripFacts::tr("°/s");
    return fact;
}

StripFact linkActivity(ConnectionModel &connection)
{
    const QList<ConnectLine> lines = connection.checklist();
    const auto over = static_cast<int>(std::count_if(lines.begin(), lines.end(), isStepOver));
    StripFact fact{.icon = QStringLiteral("plug")};
    switch (connection.linkState()) {
    case LinkState::Disconnected:
        fact.icon = QStringLiteral("unplug");
        fact.words = StripFacts::tr("Not connected");
        return fact;
    case LinkState::Connecting:
        fact.value = StripFacts::tr("Connecting");
        fact.words
            = StripFacts::tr("step %1 of %2").arg(qMin(over + 1, lines.size())).arg(lines.size());
        fact.done = over;
        fact.total = static_cast<int>(lines.size());
        return fact;
    case LinkState::Waiting:
        fact.value = StripFacts::tr("No link");
        if (const auto left = connection.retryIn()) {
            const auto seconds = std::chrono::ceil<std::chrono::seconds>(*left).count();
            fact.words = StripFacts::tr("trying again in %1 s").arg(seconds);
        }
        fact.state = Mark::Warning;
        return fact;
    case LinkState::Ready:
        break;
    }
    return {};
}

StripFact pointingActivity(const PointingModel &pointing)
{
    const auto run = pointing.run();
    if (!run)
        return {};
    StripFact fact{.icon = QStringLiteral("crosshair"), .tip = text::pointingStageText(*run)};
    switch (run->task) {
    case PointingTask::Calibration:
        fact.value = StripFacts::tr("Calibrating");
        break;
    case PointingTask::PolarAlignment:
        fact.value = StripFacts::tr("Measuring the polar axis");
        break;
    case PointingTask::Goto:
    case PointingTask::OneClickGoto:
        fact.value = StripFacts::tr("Going there");
        fact.words = run->name;
        break;
    }
    if (fact.words.isEmpty() && run->solves > 0)
        fact.words = StripFacts::tr("picture %1").arg(run->solves);
    return fact;
}

QString followedText(const PointingModel &pointing)
{
    if (const auto body = pointing.followedBody())
        return text::bodyName(*body);
    return pointing.followedName().value_or(QString());
}

StripFact pictureActivity(DwarfDevice &device)
{
    if (records(device))
        return {.icon = QStringLiteral("circle-dot"),
                .value = StripFacts::tr("Recording"),
                .words = StripFacts::tr("to this laptop"),
                .tip = StripFacts::tr("The live picture is recorded onto this laptop.")};
    const QString followed = followedText(device.pointing());
    if (plays(device))
        return {.icon = QStringLiteral("play"),
                .value = StripFacts::tr("Live"),
                .words = followed.isEmpty() ? QString() : StripFacts::tr("on %1").arg(followed)};
    return {.icon = QStringLiteral("check"), .words = StripFacts::tr("Ready")};
}

} // namespace nd
