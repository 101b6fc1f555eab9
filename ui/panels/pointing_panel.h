// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/pointing_sections.h"

#include <QWidget>

class QPushButton;

namespace nd {

/// Points one telescope at the stars: target, calibration, Sun and Moon, polar axis. GUI thread.
class PointingPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives the panel.
    explicit PointingPanel(PointingModel &pointing, QWidget *parent = nullptr);

    /// What the lists and the chart have selected.
    void setPicked(const std::optional<PickedTarget> &picked);
    /// By whose clock times are shown: the site's.
    void setZone(const QTimeZone &zone);

private:
    QWidget *makeFooter(CalibrationSection &calibration);
    void keepFocus();
    void refreshStop();

    PointingModel &m_pointing;
    GotoSection *m_goto;
    PolarSection *m_polar;
    QPushButton *m_stop;
};

} // namespace nd
