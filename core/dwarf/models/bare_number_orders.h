// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/command_port.h"

#include <QHash>

namespace nd {

// What BareNumbersModel sends. Pure.

using BareValues = QHash<BareNumber, int>;

/// What may be sent; the specs live for ever.
const ParamSpec &bareSpec(BareNumber number);
/// Level and quality of the preview go in one message.
bool isPreview(BareNumber number);
/// The number that stands for the whole command.
BareNumber commandOf(BareNumber number);
/// `values` has all that the command carries.
Order bareOrder(Camera camera, BareNumber command, const BareValues &values);
/// What a command of a camera carried; empty: none of these numbers.
BareValues bareValuesOf(Camera camera, quint32 command, const QByteArray &payload);

} // namespace nd
