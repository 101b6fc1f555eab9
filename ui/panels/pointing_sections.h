// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/pointing_types.h"
#include "ui/panels/device_section.h"

#include <QTimeZone>

#include <optional>

namespace nd {

class PointingModel;
class PolarArrows;

/// What was picked in the sky, to be gone to.
struct PickedTarget
{
    SkyTarget place;
    QString name;
    QString hidden = {}; ///< That it stands behind trees or houses; empty if it doesn't.
};

/// Where to, and how far it is. The model outlives it.
class GotoSection final : public DeviceSection
{
    Q_OBJECT

public:
    explicit GotoSection(PointingModel &pointing, QWidget *parent = nullptr);

    void setPicked(const std::optional<PickedTarget> &picked);
    /// To be put where it is always in sight.
    QPushButton &goButton() { return *m_go; }
    /// To be put below the calibration, which it does, too.
    QPushButton &inOneButton() { return *m_inOne; }

private:
    void go(bool inOne);
    void refresh();
    void refreshNote();
    void showEnd(const PointingEnd &end);
    QString obstacle() const;

    PointingModel &m_pointing;
    std::optional<PickedTarget> m_picked;
    QLabel *m_target;
    QLabel *m_now;
    QPushButton *m_go;
    QPushButton *m_inOne;
};

/// Whether it knows how it stands, and finding that out.
class CalibrationSection final : public DeviceSection
{
    Q_OBJECT

public:
    explicit CalibrationSection(PointingModel &pointing, QWidget *parent = nullptr);

    /// To be put where it is always in sight.
    QPushButton &startButton() { return *m_button; }

private:
    void press();
    void refresh();
    bool isRunning() const;

    PointingModel &m_pointing;
    QLabel *m_state;
    QLabel *m_pictures;
    QPushButton *m_button;
};

/// Staying on Sun or Moon.
class SunMoonSection final : public DeviceSection
{
    Q_OBJECT

public:
    explicit SunMoonSection(PointingModel &pointing, QWidget *parent = nullptr);

private:
    void choose(int index);
    void refresh();

    PointingModel &m_pointing;
    SegmentedControl *m_body;
    QString m_failure; ///< Of the last order; shown until the next one.
};

/// How the tripod is to be turned towards the pole.
class PolarSection final : public DeviceSection
{
    Q_OBJECT

public:
    explicit PolarSection(PointingModel &pointing, QWidget *parent = nullptr);

    /// By whose clock the tries are told; this computer's until then.
    void setZone(const QTimeZone &zone);

private:
    void press();
    void refresh();
    void refreshTries();
    bool isRunning() const;

    PointingModel &m_pointing;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    PolarArrows *m_arrows;
    QLabel *m_tries = nullptr;
    QPushButton *m_measure;
    QPushButton *m_clear;
};

} // namespace nd
