// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/function_states.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace nd {

// What StackingModel reads. Pure; numbers that can't be are passed on, for the model to judge.

/// What a camera says of its stack.
struct StackState
{
    Camera camera = Camera::Tele;
    int number = 0; ///< As it came.
    std::optional<FunctionPhase> phase; ///< Nothing for a number that nobody knows.
};

/// How far a stack is; nothing for what a report does not say.
struct StackNews
{
    Camera camera = Camera::Tele;
    std::optional<int> taken;
    std::optional<int> stacked;
    std::optional<int> total;
    std::optional<int> exposureIndex;
    std::optional<int> gainIndex;
    std::optional<QString> target;
};

/// 15208 and 15236; and 16405, the whole state of a V3 device, where a camera that does something
/// else, or nothing, is Idle. Source: dwarf-api-2.0 section 4.16.14; V3: field notes 1.3.
std::vector<StackState> readStackStates(quint32 id, const QByteArray &payload);

/// 15209 and 15237. V3 sends only what changed; V2 leaves out zeros, and `update_count_type` says
/// which counts are news. Source: dwarf-api-2.0 section 4.16.15; V3: field notes 1.3, sparse
/// deltas.
std::optional<StackNews> readStackNews(quint32 id, const QByteArray &payload,
                                       Generation generation);

/// What the telescope follows; empty: nothing. nullopt: nothing is said of it. 15212; and 16405.
/// Source: dwarf-api-2.0 section 4.16.18; V3: field notes 1.3, MotionMotorStateInfo.
std::optional<QString> readFollowedTarget(quint32 id, const QByteArray &payload);

/// The code, negative, of an answer to a start (11005, 11016, 11031, 11050) that came when nobody
/// waited for one any more; nothing for success and for what is none.
std::optional<int> readLateAnswer(quint32 id, const QByteArray &payload, Camera camera);

} // namespace nd
