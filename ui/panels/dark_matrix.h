// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/darks/dark_cell.h"

#include <QTableWidget>

namespace nd {

/// Dark frames as a table: exposure and binning down, gain across, coloured by how well they suit.
/// GUI thread.
class DarkMatrix final : public QTableWidget
{
    Q_OBJECT

public:
    explicit DarkMatrix(QWidget *parent = nullptr);

    /// What is chosen stays chosen if it is still there.
    void setCells(const QList<DarkCell> &cells, const std::optional<int> &sensorCelsius,
                  const QDateTime &utc);
    QList<DarkCell> chosen() const;
    /// All rows, up to six: more are scrolled to.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QTableWidgetItem *itemOf(const DarkCell &cell) const;
    static QString wordsOf(const DarkCell &cell);
    QString sentenceOf(const DarkCell &cell) const;

    QList<DarkCell> m_cells;
    QList<DarkCell> m_filled; ///< Those that the items are of.
    std::optional<int> m_sensor;
    QDateTime m_utc;
    QString m_shown; ///< What was filled in.
};

} // namespace nd
