// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/horizon/horizon_mask.h"

#include <QTableWidget>

namespace nd {

/// The points of a horizon, to select and to type. GUI thread.
class HorizonTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit HorizonTable(QWidget *parent = nullptr);

    void setMask(const HorizonMask &mask);
    void setCurrentPoint(int index);

signals:
    void currentPointChanged();
    /// Somebody typed a point.
    void edited(int index, const nd::Horizontal &point);
    /// Somebody typed what is none: the table shows the old one again.
    void refused();

private:
    void fill();
    void readRow(int row);

    HorizonMask m_mask;
};

} // namespace nd
