// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/refusal.h"
#include "core/observatory/darks/dark_cell.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QPushButton;

namespace nd {

class CalibrationDarks;
class DarkDesk;
class DarkMatrix;
class DarkPick;
class DarkModel;
class DeepSkySwitch;
class NoteLine;
class ProgressTrack;
class SegmentedControl;
class StackingModel;
class Stepper;
struct DarkRun;

/// Dark frames of both cameras: which there are, which are missing, shooting and deleting. GUI
/// thread.
class DarksPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive this; `stacking` is of the tele camera, which keeps the shooting mode.
    DarksPanel(DarkDesk &tele, DarkDesk &wide, StackingModel &stacking, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBody();
    QWidget *buildFooter();
    void connectParts();
    void refresh();
    void refreshNeed();
    void refreshRun();
    void refreshActions();
    void askForList();
    void shootChosen();
    void askToDelete();
    QString runText(const DarkRun &run) const;
    QString problemText() const;
    DarkDesk &desk() const;
    DarkModel &model() const;
    static void allow(QPushButton &button, Refusal refusal, const QString &otherReason = {});

    std::array<DarkDesk *, 2> m_desks;
    StackingModel &m_stacking;
    std::array<bool, 2> m_asked{}; ///< For the list, since the connection.
    SegmentedControl *m_camera;
    NoteLine *m_need;
    DeepSkySwitch *m_switch;
    NoteLine *m_problem;
    DarkMatrix *m_matrix;
    QLabel *m_empty;
    Stepper *m_frames;
    DarkPick *m_pick;
    CalibrationDarks *m_calibration;
    QPushButton *m_asSet;
    QCheckBox *m_again;
    QPushButton *m_shootChosen;
    QPushButton *m_delete;
    QPushButton *m_shootMissing;
    QPushButton *m_stop;
    ProgressTrack *m_track;
    QLabel *m_runText;
};

} // namespace nd
