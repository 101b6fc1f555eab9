// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/refresher.h"
#include "ui/window/strip_facts.h"

#include <QBasicTimer>
#include <QObject>

namespace nd {

class CurrentDevice;
class DwarfDevice;
class Observatory;
class StatusStrip;
class StopButton;

/// Keeps the status strip and the STOP button true: follows the current telescope and the clock.
class StripDriver final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Surroundings
    {
        Observatory &observatory;
        CurrentDevice &current;
        StatusStrip &strip;
        StopButton &stop;
    };

    explicit StripDriver(const Surroundings &surroundings, QObject *parent = nullptr);

    void setSleepState(SleepState state, Works works);
    /// What STOP shows: the worst over all telescopes.
    void refreshStop();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void follow(DwarfDevice &device);
    void refreshIfCurrent(const DwarfDevice &device);
    void refresh();
    void refreshClock();

    Surroundings m_surroundings;
    QBasicTimer m_second;
    SleepState m_sleepState = SleepState::NotNeeded;
    Works m_works; ///< Why it should not sleep.
    Refresher m_refresher;
};

} // namespace nd
