// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacklog/stack_log_trouble.h"
#include "core/observatory/stacklog/stack_record.h"

#include <QString>

namespace nd::text {

/// "All frames taken", "Stopped"; `isGrowing`: it runs now.
QString stackEndingText(StackEnding ending, bool isGrowing);
/// What happened, without its time: "Another target was named: M 33".
QString stackMarkText(const StackRecordMark &mark);
/// "116 of 120", "116 kept", "not told".
QString stackFramesText(const std::optional<int> &stacked, const std::optional<int> &taken);
/// "29 min"; empty if it is not known.
QString lightText(const std::optional<double> &seconds);
/// "Tele", "Wide".
QString stackCameraText(Camera camera);
/// "4 stacks in 2 nights, 1 h 27 min of light"; empty for none.
QString stackSummaryText(const QList<StackRecord> &records);
/// What is wrong with the log's file; empty if nothing is.
QString stackLogTroubleText(StackLogTrouble trouble, const QString &path);

} // namespace nd::text
