// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace nd {

class ProgressTrack;
class ReplayHost;
class ReplayPlayer;
class SegmentedControl;

/// Shown over the workspaces while a recording is played back: what it is, how far it is, play and
/// pause, the speed, and the way out. Hidden without a recording. GUI thread.
class ReplayBar final : public QWidget
{
    Q_OBJECT

public:
    /// `host` outlives this.
    explicit ReplayBar(ReplayHost &host, QWidget *parent = nullptr);

    /// The speeds offered.
    static QList<double> speeds();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildRow();
    void follow();
    void refresh();
    void refreshPosition();
    void togglePlay();
    void chooseSpeed(int index);

    ReplayHost &m_host;
    QLabel *m_title;
    QLabel *m_when;
    QLabel *m_note;
    QToolButton *m_play;
    SegmentedControl *m_speed;
    ProgressTrack *m_track;
    QLabel *m_position;
    QToolButton *m_close;
};

} // namespace nd
