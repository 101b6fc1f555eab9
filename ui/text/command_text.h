// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nd::text {

/// What a command does, in the words of its control: "Photo, tele" for CMD_CAMERA_TELE_PHOTOGRAPH.
///
/// A command without a control of its own has the name of its kind ("Pointing"), so that no name of
/// the wire is ever shown. What is no such name comes back as it is.
QString commandName(const QString &wireName);

} // namespace nd::text
