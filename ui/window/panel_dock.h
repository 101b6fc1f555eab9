// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel_registry.h"

#include <QDockWidget>
#include <QHash>

class QMenu;
class QStackedWidget;

namespace nd {

class DockTitleBar;
class DwarfDevice;

/// One kind of panel in a dock of its workspace: for all telescopes one, or one for each, of which
/// that of the current telescope is seen. So a layout is that of the person, however many
/// telescopes there are.
class PanelDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit PanelDock(const PanelSpec &spec, QWidget *parent = nullptr);

    const PanelSpec &spec() const { return m_spec; }
    /// Takes ownership of `panel`; `device` is null if it is for all.
    void addPanel(QWidget *panel, const DwarfDevice *device);
    /// Deletes it at once: it must not outlive the telescope it shows.
    void removePanel(const DwarfDevice &device);
    /// Whose panel is seen.
    void showDevice(const DwarfDevice *device);
    /// The one that is seen; null without any.
    QWidget *panel() const;
    QList<QWidget *> panels() const;

    /// Locked docks can't be moved, floated or closed.
    void setLocked(bool locked);
    /// Where there are several, the title names the telescope and offers the others.
    void nameDevices(const QStringList &names, int current);
    /// See DockTitleBar::setTabbed().
    void setTabbed(bool tabbed);
    /// Float, close, reset, help.
    QMenu &menu();

signals:
    void deviceChosen(int index);
    void resetRequested();
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PanelSpec m_spec;
    DockTitleBar *m_bar;
    QStackedWidget *m_pages;
    QHash<const DwarfDevice *, QWidget *> m_panels;
};

} // namespace nd
