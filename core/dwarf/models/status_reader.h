// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/status_model.h"

#include <QByteArray>

namespace nd {

/// Merges one notification into `status`; what it does not speak of stays as it is. Unreadable
/// payloads and values that can't be (a battery of 300 %) change nothing. Pure.
///
/// Knows 15201, 15202, 15203, 15208 (the end of a mosaic), 15221, 15222, 15230, 15243, 15263,
/// 15292, 15295 and 15296; the session sends the parts of a V3 device's whole state (16405) as
/// these.
void mergeNotification(DeviceStatus &status, quint32 id, const QByteArray &payload,
                       Generation generation, const ProtocolQuirks &quirks = {});

} // namespace nd
