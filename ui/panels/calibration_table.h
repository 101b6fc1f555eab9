// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/darks/calibration_row.h"

#include <QTableWidget>

namespace nd {

/// The darks of V3's collection, one each row, coloured by how well they suit. GUI thread.
class CalibrationTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit CalibrationTable(QWidget *parent = nullptr);

    /// What is chosen stays chosen if it is still there.
    void setRows(const QList<CalibrationRow> &rows, const std::optional<int> &sensorCelsius,
                 const QDateTime &utc);
    QList<CalibrationFrameInfo> chosen() const;
    /// "15 s, gain 80, 4k, 14 °C"
    static QString nameOf(const CalibrationFrameInfo &frame);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillRow(int row);
    QString sentenceOf(const CalibrationRow &row) const;

    QList<CalibrationRow> m_rows;
    std::optional<int> m_sensor;
    QDateTime m_utc;
    QString m_shown; ///< What was filled in.
};

} // namespace nd
