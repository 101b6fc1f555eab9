// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel_registry.h"

#include <QObject>

class QMainWindow;
class QTabBar;

namespace nd {

class LayoutStore;
class PanelDock;

/// The docks of one workspace and how they lie: arranged, moved by the person, locked, remembered
/// for wide and for narrow windows. GUI thread; owned by its WorkspacePage.
class WorkspaceDocks final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this. `id` is that of the workspace.
    WorkspaceDocks(QMainWindow &page, QString id, LayoutStore &layouts);

    const QList<PanelDock *> &all() const { return m_docks; }
    PanelDock *find(const QString &panel) const;
    PanelDock &add(const PanelSpec &spec);
    /// With the panels in it.
    void remove(PanelDock &dock);

    void setLocked(bool locked);
    void save();
    /// What was saved for these docks at this width; arranges them anew if nothing was.
    void restore();
    void reset();
    /// Full screen: no docks, until it is over.
    void setMinimal(bool minimal);
    void setNarrow(bool narrow);
    /// Floating ones come back with restore().
    void hideFloating();

signals:
    void helpRequested(const QString &help);

private:
    void showTabs();
    void openTabMenu(const QTabBar &bar, const QPoint &place);
    QString layoutKey() const;

    QMainWindow &m_page;
    QString m_id;
    LayoutStore &m_layouts;
    QList<PanelDock *> m_docks;
    QList<PanelDock *> m_hiddenWhileMinimal;
    bool m_locked = true;
    bool m_narrow = false;
    bool m_minimal = false;
};

} // namespace nd
