// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/chart/mosaic_grid.h"

#include <QDialog>
#include <QJsonObject>

class QLabel;

namespace nd {

class Stepper;

/// How many pictures the chart plans around the target, and how much they overlap. Each change
/// takes effect at once. GUI thread.
class MosaicDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MosaicDialog(const MosaicPlan &plan, QWidget *parent = nullptr);

    MosaicPlan plan() const;

signals:
    void planChanged(const nd::MosaicPlan &plan);

private:
    void refresh();

    Stepper *m_columns;
    Stepper *m_rows;
    Stepper *m_overlap;
    QLabel *m_count;
};

/// For the settings.
QJsonObject toJson(const MosaicPlan &plan);
/// What is missing takes its default, what is out of bounds the nearest.
MosaicPlan mosaicPlanFromJson(const QJsonObject &object);

} // namespace nd
