// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/tracking_types.h"
#include "ui/widgets/refresher.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace nd {

class AxisSection;
class LinkageModel;
class MotionModel;
class MotorModel;
class NoteLine;
class PictureGesture;
class SegmentedControl;
class TrackingModel;

/// What one telescope follows by itself, where a click on the wide picture points it, and its axes
/// one by one. GUI thread.
class TrackingPanel final : public QWidget
{
    Q_OBJECT

public:
    /// What the panel drives; all outlive it.
    struct Models
    {
        TrackingModel &tracking;
        LinkageModel &linkage;
        MotorModel &motor;
        MotionModel &motion;
        PictureGesture &gesture;
    };

    explicit TrackingPanel(const Models &models, QWidget *parent = nullptr);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBody();
    QWidget *buildFooter();
    void connectModels();
    void choose(int index);
    void refresh();
    void refreshChoice();
    void refreshNote();
    void refreshLink();
    QString hint() const;
    void showFailed(const Error &error);

    TrackingModel &m_tracking;
    LinkageModel &m_linkage;
    PictureGesture &m_gesture;
    QList<TrackingMode> m_modes; ///< Of the choices, in their order.
    NoteLine *m_sun;
    SegmentedControl *m_mode;
    NoteLine *m_note;
    QPushButton *m_camera;
    QPushButton *m_hand;
    QPushButton *m_link;
    QToolButton *m_axesToggle;
    AxisSection *m_axes;
    QPushButton *m_stop;
    QString m_failure; ///< Of the last command; shown until the next one.
    Refresher m_refresher;
};

} // namespace nd
