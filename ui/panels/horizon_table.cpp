// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/horizon_table.h"

#include "ui/text/units.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <optional>

namespace nd {

namespace {

constexpr int kAzimuth = 0;
constexpr int kAltitude = 1;

QTableWidgetItem *numberItem(double degrees)
{
    auto *item = new QTableWidgetItem(text::degreesText(degrees, 1));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

std::optional<double> degreesIn(const QTableWidgetItem *item)
{
    if (item == nullptr)
        return std::nullopt;
    QString text = item->text();
    text.replace(QChar(0x2212), QLatin1Char('-'));
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    text.remove(QChar(0x00B0));
    bool valid = false;
    const double degrees = text.trimmed().toDouble(&valid);
    return valid ? std::optional(degrees) : std::nullopt;
}

} // namespace

HorizonTable::HorizonTable(QWidget *parent) : QTableWidget(0, 2, parent)
{
    setObjectName(QStringLiteral("horizonTable"));
    setAccessibleName(tr("Points of the horizon"));
    setHorizontalHeaderLabels({tr("Azimuth"), tr("Altitude")});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->hide();
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    connect(this, &QTableWidget::itemChanged, this,
            [this](QTableWidgetItem *item) { readRow(item->row()); });
    connect(this, &QTableWidget::currentCellChanged, this, &HorizonTable::currentPointChanged);
}

void HorizonTable::setMask(const HorizonMask &mask)
{
    m_mask = mask;
    fill();
}

void HorizonTable::setCurrentPoint(int index)
{
    setCurrentCell(index, kAltitude);
}

void HorizonTable::fill()
{
    const QSignalBlocker quiet(this);
    const std::vector<Horizontal> &points = m_mask.points();
    setRowCount(static_cast<int>(points.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Horizontal &point = points[static_cast<std::size_t>(row)];
        setItem(row, kAzimuth, numberItem(point.azimuthDegrees));
        setItem(row, kAltitude, numberItem(point.altitudeDegrees));
    }
}

void HorizonTable::readRow(int row)
{
    const auto azimuth = degreesIn(item(row, kAzimuth));
    const auto altitude = degreesIn(item(row, kAltitude));
    const bool isPoint = azimuth && altitude && HorizonMask::isPoint({*altitude, *azimuth});
    fill();
    if (isPoint)
        emit edited(row, {*altitude, *azimuth});
    else
        emit refused();
}

} // namespace nd
