// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace nd {

class DwarfDevice;
class Observatory;
class WindowActions;

/// What stands behind "Replay…" and "Save diagnostic bundle…". GUI thread; owned by the actions.
class ReplayCommands final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` is what dialogs belong to.
    ReplayCommands(Observatory &observatory, QWidget &window, WindowActions &actions,
                   QString dataFolder);

signals:
    /// The telescope of a recording came: it is what the person wants to see.
    void deviceCame(nd::DwarfDevice *device);

private:
    void chooseRecording();
    void saveBundle();

    Observatory &m_observatory;
    QWidget &m_window;
    QString m_dataFolder;
};

} // namespace nd
