// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace nd {

class CurrentDevice;
class GoButton;
class NoteLine;
class SkyDesk;
class StellariumClient;
class TargetDetails;
struct Target;

/// What is known of the selected target, and what one does with it. GUI thread.
class TargetPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive this. The scope of `current`, which may be null, is sent to the target; without
    /// `stellarium` there is no button for it.
    explicit TargetPanel(SkyDesk &sky, CurrentDevice *current = nullptr,
                         StellariumClient *stellarium = nullptr, QWidget *parent = nullptr);
    GoButton &goButton() { return *m_go; }
    /// Puts the keyboard on Go, so that Enter goes; on the panel, which says why, where it can't.
    void askToGo();

signals:
    /// The scope was asked to go: see what becomes of it.
    void went();

private:
    QWidget *buildBody();
    QWidget *buildFooter(StellariumClient *stellarium);
    void connectParts();
    void followDevice();
    void refresh();
    void refreshHead();
    void refreshNotes();
    void refreshReason();
    void copy() const;

    SkyDesk &m_sky;
    QPointer<CurrentDevice> m_current;
    QLabel *m_name;
    QLabel *m_common;
    QLabel *m_kind;
    QLabel *m_empty;
    QWidget *m_about;
    TargetDetails *m_details;
    NoteLine *m_fit;
    NoteLine *m_sight;
    GoButton *m_go;
    NoteLine *m_goReason;
    QPushButton *m_keep;
    QPushButton *m_copy;
};

} // namespace nd
