// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace nd {

class WatchedApplication;

/// The whole program in its window while a telescope counts 2,000 frames, of which pictures come:
/// how much memory it takes more at the end than after a fifth of them, and the longest handler.
QJsonObject growingNight(WatchedApplication &application, int framesPerSecond);

} // namespace nd
