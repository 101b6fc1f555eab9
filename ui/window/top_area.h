// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenuBar;
class QToolButton;

namespace nd {

class StatusStrip;
class StopButton;

/// The two rows above everything: menus, command search, layout lock and Night; below them the
/// status strip; STOP at the right across both. Put in place by QMainWindow::setMenuWidget().
class TopArea final : public QWidget
{
    Q_OBJECT

public:
    /// The actions of the three buttons; they outlive this.
    struct Actions
    {
        QAction &findCommand;
        QAction &lockLayout;
        QAction &night;
    };

    explicit TopArea(const Actions &actions, QWidget *parent = nullptr);

    QMenuBar &menuBar() { return *m_menuBar; }
    StatusStrip &strip() { return *m_strip; }
    StopButton &stop() { return *m_stop; }
    /// Full screen: the strip and STOP alone.
    void setMinimal(bool minimal);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int menuHeight() const;
    void showMark();
    void place();
    int placeButtons(int right);

    QAction &m_findAction;
    QLabel *m_mark;
    QMenuBar *m_menuBar;
    QToolButton *m_find;
    QToolButton *m_lock;
    QToolButton *m_night;
    StatusStrip *m_strip;
    StopButton *m_stop;
    bool m_minimal = false;
};

} // namespace nd
