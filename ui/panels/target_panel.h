// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace nd {

class NoteLine;
class SkyDesk;
class TargetDetails;

/// What is known of the selected target, and what one does with it. GUI thread.
class TargetPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `sky` outlives this.
    explicit TargetPanel(SkyDesk &sky, QWidget *parent = nullptr);

private:
    QWidget *buildBody();
    QWidget *buildFooter();
    void connectParts();
    void refresh();
    void refreshHead();
    void refreshNotes();
    void copy() const;

    SkyDesk &m_sky;
    QLabel *m_name;
    QLabel *m_common;
    QLabel *m_kind;
    QLabel *m_empty;
    QWidget *m_about;
    TargetDetails *m_details;
    NoteLine *m_fit;
    NoteLine *m_sight;
    QPushButton *m_keep;
    QPushButton *m_copy;
};

} // namespace nd
