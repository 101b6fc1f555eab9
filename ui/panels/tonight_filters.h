// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace nd {

class Stepper;
class TonightModel;

/// What Tonight leaves out, besides types: limits one by one. GUI thread.
class TonightFilters final : public QWidget
{
    Q_OBJECT

public:
    /// `tonight` outlives this.
    explicit TonightFilters(TonightModel &tonight, QWidget *parent = nullptr);

private:
    Stepper *addStepper(QGridLayout &grid, const char *id, const QString &caption);
    void showFilter();
    void apply();

    TonightModel &m_tonight;
    Stepper *m_altitude = nullptr;
    Stepper *m_timeUp = nullptr;
    Stepper *m_moon = nullptr;
    Stepper *m_magnitude = nullptr;
    Stepper *m_size = nullptr;
    QCheckBox *m_fits;
};

} // namespace nd
