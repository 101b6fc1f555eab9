// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QActionGroup;

namespace nd {

class CurrentDevice;
class Observatory;
class WindowActions;

/// Gives the device commands their effect on the current telescope and says why one is disabled.
/// Owned by the actions.
class DeviceCommands final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    DeviceCommands(Observatory &observatory, CurrentDevice &current, WindowActions &actions);
    ~DeviceCommands() override;

    bool isAnyMoving() const;
    /// A STOP waits for its acknowledgement.
    bool isAnyStopping() const;
    /// One command for each telescope, to look at it. Valid until the next call.
    QList<QAction *> choices();

private:
    void followAll();
    void refresh();
    void finish();
    void showNext();

    Observatory &m_observatory;
    CurrentDevice &m_current;
    WindowActions &m_actions;
    std::unique_ptr<QActionGroup> m_choices;
};

} // namespace nd
