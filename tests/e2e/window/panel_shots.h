// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nd {

class Photographer;
class WindowRun;

/// Pictures of each panel of a telescope, as it comes and with all that it can show.
bool shootPanels(WindowRun &run, Photographer &camera);

} // namespace nd
