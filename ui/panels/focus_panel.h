// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/focus_types.h"
#include "ui/widgets/refresher.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace nd {

class FocusChart;
class FocusModel;
class HoldButton;
class NoteLine;
class PictureGesture;
class SegmentedControl;

/// Focus of one telescope: how sharp the stars are, the lens by hand and the autofocus. GUI thread.
///
/// Measures the live picture only while it is seen.
class FocusPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    FocusPanel(FocusModel &focus, PictureGesture &gesture, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBody();
    QWidget *buildFooter();
    void addPosition(QGridLayout &grid, int row);
    void addInfinity(QGridLayout &grid, int row);
    void connectModel();
    void connectHold(HoldButton &button, FocusDirection direction);
    void start();
    void refresh();
    void refreshCurve();
    void refreshButtons();
    void refreshNote();
    void showFailed(const Error &error);

    FocusModel &m_focus;
    PictureGesture &m_gesture;
    QLabel *m_radius;
    QLabel *m_best;
    FocusChart *m_chart;
    HoldButton *m_near;
    HoldButton *m_far;
    QLabel *m_position;
    QLabel *m_widePosition; ///< Only where the telescope tells one.
    SegmentedControl *m_kind;
    QLabel *m_infinityCaption;
    QLabel *m_infinity;
    QPushButton *m_setInfinity;
    QPushButton *m_start;
    QToolButton *m_clear;
    NoteLine *m_note;
    QString m_failure; ///< Of the last command; shown until the next one.
    Refresher m_refresher;
};

} // namespace nd
