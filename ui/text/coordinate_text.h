// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinate_parser.h"

#include <QString>

namespace nd::text {

/// What was understood, to be read before anything moves: "RA 05h 35m 17.3s, Dec -05° 23' 28", of
/// J2000, as nothing else was said."
QString coordinateEcho(const ParsedCoordinates &coordinates);
/// What is wrong with `text` and where: "Character 10: \"x\" is not part of coordinates."
QString coordinateProblemText(const CoordinateProblem &problem, const QString &text);

} // namespace nd::text
