// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/connection_model.h"

#include <QString>

namespace nd::text {

/// Name of a line of the checklist.
QString stepName(ConnectStep step);
/// "Done", "Needs you": the word beside the mark.
QString stepStatusWord(StepStatus status);
/// What happened, one sentence; empty for None.
QString problemSentence(ConnectProblem problem);
/// What the person can do about it; empty for None.
QString problemAdvice(ConnectProblem problem);
/// "DWARF 3"; "DWARF" while unknown.
QString modelName(DwarfModel model);
/// "V3"; empty while unknown.
QString generationName(Generation generation);
/// "Tele", "Wide"
QString cameraName(Camera camera);
/// "In control", "Watching: the phone app has control".
QString roleText(ControlRole role);
/// State of the link in one or two words.
QString linkStateText(LinkState state);
/// The same, and whether we command or watch.
QString linkWord(LinkState state, ControlRole role);

} // namespace nd::text
