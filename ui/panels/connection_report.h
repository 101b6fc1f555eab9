// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nd {

class DwarfDevice;

/// Everything that helps somebody else to see why a connection fails: facts and codes, never a
/// password. English, for pasting into a report.
QString connectionReport(DwarfDevice &device);

} // namespace nd
