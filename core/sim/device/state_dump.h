// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/virtual_telescope.h"

#include "proto/notify.pb.h"

#include <QByteArray>
#include <QList>

namespace nd::sim {

/// A notification that has not been sent yet.
struct Notice
{
    quint32 command = 0;
    QByteArray data;
};

/// 15203.
Notice cardNotice(const VirtualTelescope &telescope);
/// Battery, card and temperatures, which change by themselves.
QList<Notice> vitalsNotices(const VirtualTelescope &telescope);
/// Everything the telescope tells of itself after 10039 or 16405, in its order, without host and
/// slave, which depends on who asks.
QList<Notice> stateNotices(const VirtualTelescope &telescope);
/// The answer to 16405 (V3).
QByteArray stateMessage(const VirtualTelescope &telescope, bool isSlave, bool locked);
/// How far the stack of a camera is, whole.
proto::ResNotifyProgressCaptureRawLiveStacking stackingProgress(const VirtualTelescope &telescope,
                                                                CameraKind kind);
/// 15223.
Notice hostSlaveNotice(bool isSlave, bool locked);

} // namespace nd::sim
