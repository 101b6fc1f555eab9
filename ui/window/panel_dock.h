// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/dwarf_device.h"
#include "ui/panel_registry.h"

#include <QDockWidget>
#include <QPointer>

class QMenu;

namespace nd {

class DockTitleBar;

/// One panel of one telescope (or of all) in a dock of its workspace.
class PanelDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `panel`. `slot` numbers the telescopes, so that layouts survive a new
    /// address.
    PanelDock(const PanelSpec &spec, const PanelContext &context, int slot,
              QWidget *parent = nullptr);

    const PanelSpec &spec() const { return m_spec; }
    DwarfDevice *device() const { return m_device; }
    QWidget *panel() const { return widget(); }
    /// Locked docks can't be moved, floated or closed.
    void setLocked(bool locked);
    /// With several telescopes the title names the one it belongs to.
    void setDeviceShown(bool shown);

    /// See DockTitleBar::setTabbed().
    void setTabbed(bool tabbed);
    /// Float, close, reset, help.
    QMenu &menu();

signals:
    void resetRequested();
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PanelSpec m_spec;
    QPointer<DwarfDevice> m_device;
    DockTitleBar *m_bar;
};

} // namespace nd
