// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/param_echo.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/notify.pb.h"

namespace nd::sim {

proto::CommonParam messageOf(const ParamValue &value)
{
    proto::CommonParam message;
    message.set_hasauto(value.hasAuto);
    message.set_auto_mode(value.autoMode);
    message.set_id(value.id);
    message.set_mode_index(value.modeIndex);
    message.set_index(value.index);
    message.set_continue_value(value.continueValue);
    return message;
}

void applyAndEcho(VirtualTelescope &telescope, const VirtualCamera &camera, int paramId)
{
    telescope.setCamera(camera);
    const ParamValue *const value = camera.value(paramId);
    if (!value)
        return;
    proto::ResNotifyParam echo;
    *echo.add_param() = messageOf(*value);
    telescope.notify(camera.kind() == CameraKind::Tele ? notice::kTeleParam : notice::kWideParam,
                     echo);
}

} // namespace nd::sim
