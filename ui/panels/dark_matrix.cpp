// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/dark_matrix.h"

#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kRow = 28;
constexpr int kColumn = 88; ///< For "! missing" in bold.
constexpr int kRowsSeen = 6;
constexpr int kColumnsSeen = 2; ///< As many as fit beside the names of rows.
constexpr int kIndexRole = Qt::UserRole;

QString nameOf(const QString &name, int index)
{
    return name.isEmpty() ? QStringLiteral("#%1").arg(index) : name;
}

QString rowName(const DarkSetting &setting)
{
    const QString exposure = nameOf(setting.exposure, setting.exposureIndex);
    const QString binning = setting.binning.isEmpty() ? QString() : u' ' + setting.binning;
    return DarkMatrix::tr("%1 s").arg(exposure) + binning;
}

QString gainName(const DarkSetting &setting)
{
    return nameOf(setting.gain, setting.gainIndex.value_or(0));
}

/// The place of `value` in `list`, appended if it is new.
template<typename Value>
int placeOf(QList<Value> &list, const Value &value)
{
    if (!list.contains(value))
        list.append(value);
    return static_cast<int>(list.indexOf(value));
}

QColor colourOf(const DarkCell &cell, const QDateTime &utc)
{
    const Tokens &tokens = Theme::tokens();
    switch (cell.match) {
    case DarkMatch::Missing:
        return cell.isNeeded ? tokens.warning : tokens.secondary;
    case DarkMatch::Fits:
        return cell.isOld(utc) ? tokens.warning : tokens.ok;
    case DarkMatch::OtherTemperature:
        return tokens.warning;
    case DarkMatch::UnknownTemperature:
        return tokens.text;
    }
    return tokens.text;
}

} // namespace

DarkMatrix::DarkMatrix(QWidget *parent) : QTableWidget(parent)
{
    setAccessibleName(tr("Dark frames by exposure and gain"));
    if (auto *corner = findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Select all"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setDefaultSectionSize(Theme::px(kColumn));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(Theme::px(kRow));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
}

QSize DarkMatrix::sizeHint() const
{
    const int rows = std::clamp(rowCount(), 1, kRowsSeen);
    const bool mayScroll = columnCount() > kColumnsSeen;
    const int bar = mayScroll ? horizontalScrollBar()->sizeHint().height() : 0;
    const int head = horizontalHeader()->sizeHint().height();
    return {Theme::px(260), head + rows * Theme::px(kRow) + bar + 2 * frameWidth()};
}

QSize DarkMatrix::minimumSizeHint() const
{
    return {QTableWidget::minimumSizeHint().width(), sizeHint().height()};
}

void DarkMatrix::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_cells.isEmpty())
        fill();
}

void DarkMatrix::setCells(const QList<DarkCell> &cells, const std::optional<int> &sensorCelsius,
                          const QDateTime &utc)
{
    m_cells = cells;
    m_sensor = sensorCelsius;
    m_utc = utc;
    QString shown;
    for (const DarkCell &cell : cells)
        shown += rowName(cell.setting) + gainName(cell.setting) + sentenceOf(cell) + u'\n';
    if (std::exchange(m_shown, shown) != shown)
        fill();
}

void DarkMatrix::fill()
{
    const QList<DarkCell> before = chosen();
    m_filled = m_cells;
    const QSignalBlocker blocker(this);
    clear();
    QList<std::pair<int, int>> rows; // binning, exposure
    QStringList columns;
    for (const DarkCell &cell : std::as_const(m_cells)) {
        placeOf(rows, {cell.setting.binIndex, cell.setting.exposureIndex});
        placeOf(columns, gainName(cell.setting));
    }
    std::stable_sort(columns.begin(), columns.end(), [](const QString &left, const QString &right) {
        return left.toInt() < right.toInt();
    });
    setRowCount(static_cast<int>(rows.size()));
    setColumnCount(static_cast<int>(columns.size()));
    updateGeometry();
    for (int i = 0; i < m_cells.size(); ++i) {
        const DarkCell &cell = m_cells.at(i);
        const int row = placeOf(rows, {cell.setting.binIndex, cell.setting.exposureIndex});
        const int column = placeOf(columns, gainName(cell.setting));
        setVerticalHeaderItem(row, new QTableWidgetItem(rowName(cell.setting)));
        setHorizontalHeaderItem(column,
                                new QTableWidgetItem(tr("Gain %1").arg(columns.at(column))));
        QTableWidgetItem *item = itemOf(cell);
        item->setData(kIndexRole, i);
        setItem(row, column, item);
        const bool wasChosen
            = std::any_of(before.begin(), before.end(), [&cell](const DarkCell &one) {
                  return one.setting.isSame(cell.setting);
              });
        item->setSelected(wasChosen);
    }
}

QString DarkMatrix::wordsOf(const DarkCell &cell)
{
    if (!cell.isThere())
        return tr("missing");
    if (!cell.celsius)
        return tr("there");
    const QString celsius = text::temperatureText(*cell.celsius);
    return cell.match == DarkMatch::OtherTemperature ? tr("(%1)").arg(celsius) : celsius;
}

QString DarkMatrix::sentenceOf(const DarkCell &cell) const
{
    QStringList parts;
    switch (cell.match) {
    case DarkMatch::Missing:
        parts.append(tr("There are none."));
        break;
    case DarkMatch::Fits:
        parts.append(tr("They suit the sensor as it is now."));
        break;
    case DarkMatch::OtherTemperature:
        parts.append(tr("The sensor has %1 now: they suit it less.")
                         .arg(text::temperatureText(m_sensor.value_or(0))));
        break;
    case DarkMatch::UnknownTemperature:
        parts.append(tr("Whether their temperature suits is not known."));
        break;
    }
    if (cell.isThere() && cell.shotUtc)
        parts.append(cell.isOld(m_utc) ? tr("Shot %n day(s) ago: hot pixels may have changed.",
                                            nullptr, static_cast<int>(cell.shotUtc->daysTo(m_utc)))
                                       : tr("Shot %n day(s) ago.", nullptr,
                                            static_cast<int>(cell.shotUtc->daysTo(m_utc))));
    else if (cell.isThere())
        parts.append(tr("How old they are is not known: they were not shot from here."));
    if (cell.isNeeded)
        parts.append(tr("Needed."));
    return parts.join(u' ');
}

QTableWidgetItem *DarkMatrix::itemOf(const DarkCell &cell) const
{
    const QString mark = cell.isWanting() ? QStringLiteral("! ") : QString();
    auto *item = new QTableWidgetItem(mark + wordsOf(cell));
    item->setToolTip(sentenceOf(cell));
    item->setTextAlignment(Qt::AlignCenter);
    item->setForeground(colourOf(cell, m_utc));
    QFont font = Theme::font(TextSize::Body, cell.isNeeded);
    item->setFont(font);
    return item;
}

QList<DarkCell> DarkMatrix::chosen() const
{
    QList<DarkCell> cells;
    const QList<QTableWidgetItem *> items = selectedItems();
    for (const QTableWidgetItem *item : items) {
        const int index = item->data(kIndexRole).toInt();
        if (index >= 0 && index < m_filled.size())
            cells.append(m_filled.at(index));
    }
    return cells;
}

} // namespace nd
