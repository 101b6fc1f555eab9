// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/stack_json.h"

namespace nd::ctl {

namespace {

QJsonValue numberOrNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

QString cameraWord(Camera camera)
{
    return camera == Camera::Tele ? QStringLiteral("tele") : QStringLiteral("wide");
}

QString trendWord(Trend trend)
{
    switch (trend) {
    case Trend::Unknown:
        return QStringLiteral("unknown");
    case Trend::Falling:
        return QStringLiteral("falling");
    case Trend::Steady:
        return QStringLiteral("steady");
    case Trend::Rising:
        return QStringLiteral("rising");
    }
    return {};
}

QString noticeWord(StackNotice::Kind kind)
{
    switch (kind) {
    case StackNotice::Kind::CountsWentBack:
        return QStringLiteral("counts_went_back");
    case StackNotice::Kind::CountsImpossible:
        return QStringLiteral("counts_impossible");
    case StackNotice::Kind::TargetChanged:
        return QStringLiteral("target_changed");
    case StackNotice::Kind::UnknownState:
        return QStringLiteral("unknown_state");
    case StackNotice::Kind::ParametersUnsuited:
        return QStringLiteral("parameters_unsuited");
    case StackNotice::Kind::LateRefusal:
        return QStringLiteral("late_refusal");
    }
    return {};
}

QJsonObject runJson(Camera camera, const StackRun &run)
{
    const bool isKnown = run.taken && run.stacked;
    return {{QStringLiteral("camera"), cameraWord(camera)},
            {QStringLiteral("target"), run.target ? QJsonValue(*run.target) : QJsonValue()},
            {QStringLiteral("taken"), numberOrNull(run.taken)},
            {QStringLiteral("stacked"), numberOrNull(run.stacked)},
            {QStringLiteral("rejected"),
             isKnown ? QJsonValue(*run.taken - *run.stacked) : QJsonValue()},
            {QStringLiteral("total"), numberOrNull(run.total)}};
}

} // namespace nd::ctl
