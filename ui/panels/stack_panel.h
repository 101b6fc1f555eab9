// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/refusal.h"
#include "ui/panels/stack_sources.h"
#include "ui/widgets/refresher.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace nd {

class NoteLine;
class Settings;
class SegmentedControl;
class StackProgress;
class StackStart;
class StackStarter;

/// Begins a stack with either camera, shows how it grows, and ends it. GUI thread.
///
/// What runs is what the telescope says, whoever began it. What it warns of is asked in words.
class StackPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` outlives this; whether one press starts both cameras is kept there.
    StackPanel(const StackSources &sources, Settings &settings, QWidget *parent = nullptr);

    /// As high as it is when all that a telescope has is shown.
    QSize sizeHint() const override;

signals:
    /// Somebody wants to send the telescope to a target.
    void pointRequested();
    /// Somebody wants to end the night.
    void finishRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBody();
    QWidget *buildFooter();
    void refresh();
    void refreshCameras();
    Refusal startRefusal() const;
    void refreshButtons();
    QString reasonText(Refusal refusal) const;
    void stop(bool isFast);
    QString stopTip(Refusal refusal, bool isFast) const;
    Camera camera() const;
    const StackSide &side() const { return m_sources.side(camera()); }
    const StackSide &otherSide() const;

    StackSources m_sources;
    Settings &m_settings;
    SegmentedControl *m_camera;
    StackStart *m_start;
    StackProgress *m_progress;
    StackStarter *m_starter;
    NoteLine *m_reason;
    QCheckBox *m_both;
    QPushButton *m_begin;
    QPushButton *m_stop;
    QPushButton *m_fastStop;
    QPushButton *m_finish;
    Refresher m_refresher;
};

} // namespace nd
