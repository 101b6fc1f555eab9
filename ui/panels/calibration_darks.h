// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/refusal.h"
#include "core/observatory/darks/calibration_row.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace nd {

class CalibrationTable;
class DarkDesk;
class NoteLine;

/// The part of the Darks panel about V3's collection of calibration frames: which darks it has,
/// shooting for what is set, deleting. Not shown for a telescope without one. GUI thread.
class CalibrationDarks final : public QWidget
{
    Q_OBJECT

public:
    explicit CalibrationDarks(QWidget *parent = nullptr);

    /// Of which camera; outlives this.
    void setDesk(DarkDesk &desk);
    void refresh(int frames);

private:
    void refreshRun();
    void refreshActions();
    void askToDelete();
    static void allow(QPushButton &button, Refusal refusal, const QString &otherReason);

    DarkDesk *m_desk = nullptr;
    NoteLine *m_need;
    NoteLine *m_problem;
    QLabel *m_empty;
    CalibrationTable *m_table;
    QLabel *m_run;
    QPushButton *m_shoot;
    QPushButton *m_delete;
    QPushButton *m_stop;
    int m_frames = 1;
};

} // namespace nd
