// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel_registry.h"

#include <QMainWindow>

namespace nd {

class CurrentDevice;
class DeviceDeck;
class LayoutStore;
class PanelDock;
class WorkspaceDocks;

/// One workspace: its panels in docks around its middle, for each telescope that there is.
///
/// Panels come and go with the telescopes; those of the current one are seen. Each workspace keeps
/// a layout for wide and one for narrow windows; both survive a restart.
class WorkspacePage final : public QMainWindow
{
    Q_OBJECT

public:
    struct Surroundings
    {
        PanelContext panels; ///< Without a device.
        CurrentDevice &current;
        LayoutStore &layouts;
        /// Called with each panel that is made, for whoever wires its own signals.
        std::function<void(QWidget *)> created;
    };

    /// `panels` are those of this workspace. Everything in `surroundings` outlives this.
    WorkspacePage(const QString &id, std::vector<PanelSpec> panels,
                  const Surroundings &surroundings, QWidget *parent = nullptr);
    ~WorkspacePage() override;

    QString id() const { return m_id; }
    QList<PanelDock *> docks() const;
    /// Every panel of this workspace, those in the middle too.
    QList<QWidget *> panels() const;
    /// The panel in the middle, of the current telescope if there is one for each.
    QWidget *middle() const;
    /// Brings the dock of this panel to the front; false if there is none.
    bool showPanel(const QString &panel);
    /// Help of the panel that `widget` belongs to; the middle's if it belongs to none.
    QString helpFor(const QWidget *widget) const;

    void setLayoutLocked(bool locked);
    void resetLayout();
    void saveLayout();
    /// Full screen: the middle alone.
    void setMinimal(bool minimal);
    /// Moves the keyboard to the next dock, after the last to the middle.
    void focusNextDock();

signals:
    void connectRequested();
    void helpRequested(const QString &help);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addDevice(DwarfDevice &device);
    void removeDevice(DwarfDevice &device);
    void addPanel(const PanelSpec &spec, DwarfDevice *device);
    void addDock(const PanelSpec &spec, DwarfDevice *device);
    void setMiddle(const PanelSpec &spec, DwarfDevice *device);
    QWidget *create(const PanelSpec &spec, DwarfDevice *device);
    /// The docks show the current telescope and say which it is.
    void followCurrent();

    QString m_id;
    std::vector<PanelSpec> m_panels;
    Surroundings m_surroundings;
    WorkspaceDocks *m_docks;
    QList<DwarfDevice *> m_devices;
    QList<QWidget *> m_middles;
    DeviceDeck *m_deck = nullptr;
    QString m_middleHelp;
};

} // namespace nd
