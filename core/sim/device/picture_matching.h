// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/model_facts.h"

#include "proto/notify.pb.h"

#include <cmath>

namespace nd::sim {

/// Where the tele looks in the wide picture (15200): both cameras share their axis. V2 counts in
/// 1920 x 1080, V3 in twice that. Source: field reports of public clients name both.
inline proto::ResNotifyPictureMatching pictureMatching(const ModelFacts &facts)
{
    const double scale = facts.isV3() ? 2.0 : 1.0;
    const double width = 1920.0 * scale;
    const double height = 1080.0 * scale;
    const double boxWidth = width * facts.tele.fieldWidthDegrees / facts.wide.fieldWidthDegrees;
    const double boxHeight = height * facts.tele.fieldHeightDegrees / facts.wide.fieldHeightDegrees;
    proto::ResNotifyPictureMatching message;
    message.set_x(static_cast<quint32>(std::lround((width - boxWidth) / 2.0)));
    message.set_y(static_cast<quint32>(std::lround((height - boxHeight) / 2.0)));
    message.set_width(static_cast<quint32>(std::lround(boxWidth)));
    message.set_height(static_cast<quint32>(std::lround(boxHeight)));
    if (!facts.isV3())
        message.set_value(0.93); // How well it matches; V3 dropped it.
    return message;
}

} // namespace nd::sim
