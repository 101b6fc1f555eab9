// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_log_table.h"

#include "ui/text/camera_text.h"
#include "ui/text/sky_text.h"
#include "ui/text/stack_log_text.h"

#include <QLocale>

#include <algorithm>

namespace nd {

namespace {

QString nightText(const QDate &night)
{
    return night.isValid() ? QLocale().toString(night, QLocale::ShortFormat) : QString();
}

int alignmentOf(bool isNumber)
{
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

bool isNumber(StackLogTable::Column column)
{
    return column == StackLogTable::Kept || column == StackLogTable::Light
        || column == StackLogTable::Exposure;
}

} // namespace

void StackLogTable::setRecords(const QList<StackRecord> &records, const QSet<QString> &growing,
                               const QTimeZone &zone)
{
    beginResetModel();
    m_records = records;
    m_growing = growing;
    m_zone = zone;
    endResetModel();
}

int StackLogTable::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&key](const auto &record) { return record.key == key; });
    return found == m_records.end() ? -1
                                    : static_cast<int>(std::distance(m_records.begin(), found));
}

int StackLogTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int StackLogTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString StackLogTable::text(const StackRecord &record, int column) const
{
    switch (Column(column)) {
    case Night:
        return nightText(record.night);
    case Start:
        return text::clockText(record.startedUtc, m_zone);
    case Target:
        return record.target.isEmpty() ? tr("No name") : record.target;
    case Camera:
        return text::stackCameraText(record.camera);
    case Kept:
        return text::stackFramesText(record.stacked, record.taken);
    case Light:
        return text::lightText(record.integrationSeconds());
    case Filter:
        return text::settingChoiceText(Setting::Filter, record.filter);
    case Exposure:
        return record.exposureSeconds ? tr("%1 s").arg(record.exposure) : record.exposure;
    case Ending:
        return text::stackEndingText(record.ending, m_growing.contains(record.key));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StackLogTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_records.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_records.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(isNumber(Column(index.column())));
    return {};
}

QVariant StackLogTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(isNumber(Column(section)));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Night:
        return tr("Night");
    case Start:
        return tr("Start");
    case Target:
        return tr("Target");
    case Camera:
        return tr("Camera");
    case Kept:
        return tr("Frames kept");
    case Light:
        return tr("Light");
    case Filter:
        return tr("Filter");
    case Exposure:
        return tr("Exposure");
    case Ending:
        return tr("End");
    case ColumnCount:
        break;
    }
    return {};
}

void StackNightTable::setSums(const QList<StackSum> &sums)
{
    beginResetModel();
    m_sums = sums;
    endResetModel();
}

int StackNightTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sums.size());
}

int StackNightTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant StackNightTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_sums.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column() >= Stacks);
    if (role != Qt::DisplayRole)
        return {};
    const StackSum &sum = m_sums.at(index.row());
    switch (Column(index.column())) {
    case Night:
        return nightText(sum.night);
    case Filter:
        return sum.filter.isEmpty() ? tr("not told")
                                    : text::settingChoiceText(Setting::Filter, sum.filter);
    case Stacks:
        return sum.stacks;
    case Kept:
        return text::stackFramesText(sum.stacked, sum.taken);
    case Light:
        return sum.isPartial ? tr("at least %1").arg(text::lightText(sum.integrationSeconds))
                             : text::lightText(sum.integrationSeconds);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StackNightTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section >= Stacks);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Night:
        return tr("Night");
    case Filter:
        return tr("Filter");
    case Stacks:
        return tr("Stacks");
    case Kept:
        return tr("Frames kept");
    case Light:
        return tr("Light");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nd
