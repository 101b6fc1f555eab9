// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/alarm_player.h"

#include <QObject>

namespace nd {

class Observatory;
class StackWatch;
struct StackEvent;

/// Rings for what goes wrong with any stack, and when one ends by itself. GUI thread; owned by the
/// program, so that it rings whatever the window shows.
class AlarmBell final : public QObject
{
    Q_OBJECT

public:
    /// `observatory` outlives this.
    explicit AlarmBell(Observatory &observatory, QObject *parent = nullptr);

private:
    void handleEvent(const StackWatch &watch, const StackEvent &event);

    Observatory &m_observatory;
    AlarmPlayer m_player;
};

} // namespace nd
