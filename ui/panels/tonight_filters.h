// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace nd {

class TonightModel;

/// What Tonight leaves out, besides types: limits one by one. GUI thread.
class TonightFilters final : public QWidget
{
    Q_OBJECT

public:
    /// `tonight` outlives this.
    explicit TonightFilters(TonightModel &tonight, QWidget *parent = nullptr);

private:
    QComboBox *makeChoice(const char *id, const QString &name);
    void fillChoices();
    void showFilter();
    void apply();

    TonightModel &m_tonight;
    QComboBox *m_altitude;
    QComboBox *m_timeUp;
    QComboBox *m_moon;
    QComboBox *m_magnitude;
    QComboBox *m_size;
    QCheckBox *m_fits;
};

} // namespace nd
