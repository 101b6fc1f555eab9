// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration_table.h"

#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

namespace nd {

namespace {

constexpr int kFrameRowHeight = 28;
constexpr int kMostFrameRows = 5;
constexpr int kFrameTableWidth = 260;

QString frameSizeName(const std::optional<FrameSize> &size)
{
    if (!size)
        return QStringLiteral("–");
    switch (*size) {
    case FrameSize::Full4k:
        return CalibrationTable::tr("4k");
    case FrameSize::Hd1080:
        return CalibrationTable::tr("1080p");
    case FrameSize::Hd720:
        return CalibrationTable::tr("720p");
    }
    return {};
}

QString sensorText(const std::optional<int> &celsius)
{
    return celsius ? text::temperatureText(*celsius) : QStringLiteral("–");
}

QString frameExposure(const CalibrationFrameInfo &frame)
{
    return frame.exposure.isEmpty() ? QStringLiteral("–")
                                    : CalibrationTable::tr("%1 s").arg(frame.exposure);
}

QColor calibrationColour(const CalibrationRow &row, const QDateTime &utc)
{
    const Tokens &tokens = Theme::tokens();
    if (row.match == DarkMatch::OtherTemperature || row.isOld(utc))
        return tokens.warning;
    return row.match == DarkMatch::Fits ? tokens.ok : tokens.text;
}

} // namespace

CalibrationTable::CalibrationTable(QWidget *parent) : QTableWidget(parent)
{
    setAccessibleName(tr("Calibration darks"));
    if (auto *corner = findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Select all"));
    setColumnCount(4);
    setHorizontalHeaderLabels({tr("Exposure"), tr("Gain"), tr("Size"), tr("Sensor")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::px(kFrameRowHeight));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CalibrationTable::sizeHint() const
{
    const int rows = std::clamp(rowCount(), 1, kMostFrameRows);
    const int header = horizontalHeader()->sizeHint().height();
    return {Theme::px(kFrameTableWidth),
            header + verticalHeader()->defaultSectionSize() * rows + 2 * frameWidth() + 2};
}

void CalibrationTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_rows.isEmpty())
        fill();
}

void CalibrationTable::setRows(const QList<CalibrationRow> &rows,
                               const std::optional<int> &sensorCelsius, const QDateTime &utc)
{
    const QList<CalibrationFrameInfo> before = chosen();
    m_rows = rows;
    m_sensor = sensorCelsius;
    m_utc = utc;
    QString shown;
    for (const CalibrationRow &row : rows)
        shown += nameOf(row.frame) + QString::number(row.frame.id.value_or(-1)) + sentenceOf(row)
            + u'\n';
    if (std::exchange(m_shown, shown) == shown)
        return;
    fill();
    const QSignalBlocker blocker(this);
    clearSelection();
    const QAbstractItemView::SelectionMode mode = selectionMode();
    setSelectionMode(QAbstractItemView::MultiSelection);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (before.contains(m_rows.at(i).frame))
            selectRow(i);
    }
    setSelectionMode(mode);
}

void CalibrationTable::fill()
{
    const QSignalBlocker blocker(this);
    setRowCount(static_cast<int>(m_rows.size()));
    for (int i = 0; i < m_rows.size(); ++i)
        fillRow(i);
    updateGeometry();
}

void CalibrationTable::fillRow(int row)
{
    const CalibrationRow &shown = m_rows.at(row);
    const CalibrationFrameInfo &frame = shown.frame;
    const QString celsius = sensorText(frame.temperatureCelsius);
    const bool isLess = shown.match == DarkMatch::OtherTemperature;
    const std::array<QString, 4> texts{frameExposure(frame), QString::number(frame.gain),
                                       frameSizeName(frame.size),
                                       isLess ? tr("(%1)").arg(celsius) : celsius};
    const QFont font = Theme::font(TextSize::Body, shown.isAsSet);
    for (int column = 0; column < columnCount(); ++column) {
        auto *const cell = new QTableWidgetItem(texts.at(std::size_t(column)));
        cell->setToolTip(sentenceOf(shown));
        cell->setTextAlignment(Qt::AlignCenter);
        cell->setForeground(calibrationColour(shown, m_utc));
        cell->setFont(font);
        setItem(row, column, cell);
    }
}

QString CalibrationTable::nameOf(const CalibrationFrameInfo &frame)
{
    return tr("%1, gain %2, %3, %4")
        .arg(frameExposure(frame), QString::number(frame.gain), frameSizeName(frame.size),
             sensorText(frame.temperatureCelsius));
}

QString CalibrationTable::sentenceOf(const CalibrationRow &row) const
{
    QStringList parts;
    switch (row.match) {
    case DarkMatch::Fits:
        parts.append(tr("It suits the sensor as it is now."));
        break;
    case DarkMatch::OtherTemperature:
        parts.append(tr("The sensor has %1 now: it suits it less.")
                         .arg(text::temperatureText(m_sensor.value_or(0))));
        break;
    case DarkMatch::Missing:
    case DarkMatch::UnknownTemperature:
        parts.append(tr("Whether its temperature suits is not known."));
        break;
    }
    if (row.shotUtc) {
        const int days = static_cast<int>(row.shotUtc->daysTo(m_utc));
        parts.append(row.isOld(m_utc)
                         ? tr("Shot %n day(s) ago: hot pixels may have changed.", nullptr, days)
                         : tr("Shot %n day(s) ago.", nullptr, days));
    } else {
        parts.append(tr("How old it is is not known: it was not shot from here."));
    }
    if (row.isAsSet)
        parts.append(tr("It is of what is set now."));
    if (!row.frame.id)
        parts.append(tr("The scope gave it no number: it can't be deleted from here."));
    return parts.join(u' ');
}

QList<CalibrationFrameInfo> CalibrationTable::chosen() const
{
    QList<CalibrationFrameInfo> frames;
    const QModelIndexList rows
        = selectionModel() != nullptr ? selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex &index : rows) {
        if (index.row() < m_rows.size())
            frames.append(m_rows.at(index.row()).frame);
    }
    return frames;
}

} // namespace nd
