// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace nd {

/// Header of a panel: icon, semibold title, tool buttons, and a menu to float, close, reset, get
/// help.
class DockTitleBar final : public QWidget
{
    Q_OBJECT

public:
    DockTitleBar(QString icon, QDockWidget &dock);

    /// With several telescopes, a button behind the title names the one that is shown and offers
    /// the others.
    void setDevices(const QStringList &names, int current);
    /// In a group of tabs the tab is the title: the bar takes no room and its menu opens from the
    /// tab.
    void setTabbed(bool tabbed);
    QMenu &menu() { return *m_menu; }
    /// Locked panels can't be floated or closed.
    void setLocked(bool locked);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    void deviceChosen(int index);
    void resetRequested();
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenu();
    void refresh();
    void refreshDevice();

    QString m_icon;
    QDockWidget &m_dock;
    QLabel *m_picture;
    QLabel *m_title;
    QToolButton *m_device;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_float = nullptr;
    QAction *m_close = nullptr;
    bool m_tabbed = false;
};

} // namespace nd
