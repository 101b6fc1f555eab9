// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/command_port.h"
#include "core/dwarf/models/dark_types.h"
#include "core/dwarf/models/function_states.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace nd {

// What DarkModel sends and reads. Pure.

/// 11007, which only the tele camera has.
Order startDarkOrder(bool reshoot);
/// 11021 and 11025.
Order startDarkOrder(Camera camera, const DarkWish &wish);
/// 11008 for what 11007 began, else 11022 and 11026.
Order stopDarkOrder(Camera camera, bool isAutomatic);
/// 11024 and 11028.
Order deleteDarksOrder(Camera camera, const QList<DarkFrameInfo> &darks, Generation generation);
/// 11009: its answer is for readDarkFraction().
Order checkDarkOrder();
/// 11023 and 11027: their answer is for readDarks().
Order listDarksOrder(Camera camera);

/// The answer to 11009, 0 to 1; nothing if it can't be. It counts hundredths of a percent.
/// Source: dwarf-api-2.0 section 4.10.13.
std::optional<double> readDarkFraction(const QByteArray &answer);
/// The answer to 11023 or 11027. "No dark field data" (-11503) is an empty list.
/// Source: dwarf-api-2.0 section 4.10.24.
Result<QList<DarkFrameInfo>> readDarks(const QByteArray &answer);

/// 15206 and 15247; nothing if it is of the other camera, or a number that nobody knows.
std::optional<FunctionPhase> readDarkState(quint32 id, const QByteArray &payload, Camera camera);
/// 15207. The unit of its progress is not published: only the time is read.
std::optional<std::chrono::seconds> readDarkRemaining(quint32 id, const QByteArray &payload,
                                                      Camera camera);

} // namespace nd
