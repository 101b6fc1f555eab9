// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace nd {

class MainWindow;
class WatchedApplication;

/// Scrolls and zooms everything in the Stack workspace that can be, one step after the other, and
/// measures how long each takes from the event to the painted window, and the longest handler of
/// all that comes meanwhile, such as a picture that was decoded elsewhere.
QJsonObject gesturesOver(MainWindow &window, WatchedApplication &application);

} // namespace nd
