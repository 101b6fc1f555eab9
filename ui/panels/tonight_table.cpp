// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tonight_table.h"

#include "core/observatory/sky/sky_desk.h"
#include "core/sky/sky_frame.h"
#include "ui/panels/target_list.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"

#include <cmath>

namespace nd {

namespace {

/// So near its time it is as good as highest.
constexpr qint64 kNowSeconds = qint64(20) * 60;
constexpr double kFullScore = 100.0;

} // namespace

TonightTable::TonightTable(SkyDesk &sky, QObject *parent) : QAbstractTableModel(parent), m_sky(sky)
{
    connect(&sky.tonight(), &TonightModel::changed, this, &TonightTable::reload);
    connect(&sky, &SkyDesk::timePassed, this, &TonightTable::refreshPlaces);
    reload();
}

void TonightTable::reload()
{
    beginResetModel();
    m_targets.clear();
    const TonightModel &tonight = m_sky.tonight();
    const auto catalog = tonight.catalog();
    for (const TonightRow &row : tonight.rows()) {
        if (const auto target = targetOf(catalog, *row.object))
            m_targets.append(*target);
        else // keeps the rows of both alike
            m_targets.append({row.object->id(), row.object->label(), row.place, nullptr});
    }
    findPlaces();
    endResetModel();
}

void TonightTable::refreshPlaces()
{
    if (m_targets.isEmpty())
        return;
    findPlaces();
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TonightTable::findPlaces()
{
    m_altitudes.clear();
    const auto &site = m_sky.site();
    if (!site)
        return;
    const QDateTime utc = m_sky.utc();
    const SkyFrame frame(*site, utc, Air::standard());
    for (const Target &target : std::as_const(m_targets))
        m_altitudes.append(frame.horizontalOf(placeAt(target, site, utc)).altitudeDegrees);
}

std::optional<Target> TonightTable::targetAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_targets.size())
        return std::nullopt;
    return m_targets.at(index.row());
}

QModelIndex TonightTable::indexOf(const Target &target) const
{
    for (int row = 0; row < m_targets.size(); ++row) {
        if (m_targets.at(row).isSame(target))
            return index(row, 0);
    }
    return {};
}

int TonightTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

int TonightTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool TonightTable::isBestNow(int row) const
{
    const QDateTime &best = m_sky.tonight().rows().at(static_cast<std::size_t>(row)).highestAt;
    return std::abs(best.secsTo(m_sky.utc())) < kNowSeconds;
}

QString TonightTable::altitude(int row) const
{
    return row < m_altitudes.size() ? text::degreesText(m_altitudes.at(row), 0) : QString();
}

QString TonightTable::best(int row) const
{
    const TonightRow &entry = m_sky.tonight().rows().at(static_cast<std::size_t>(row));
    return isBestNow(row) ? tr("now") : text::clockText(entry.highestAt, m_sky.zone());
}

QString TonightTable::text(int row, int column) const
{
    const TonightRow &entry = m_sky.tonight().rows().at(static_cast<std::size_t>(row));
    const SkyObject &object = *entry.object;
    switch (Column(column)) {
    case Object:
        return shownName(m_targets.at(row));
    case Type:
        return text::objectTypeName(object.type);
    case Altitude:
        return altitude(row);
    case Best:
        return best(row);
    case Up:
        return text::durationText(entry.up);
    case Moon:
        return text::degreesText(entry.moonSeparationDegrees, 0);
    case Size:
        return object.majorArcminutes
            ? text::angularSizeText(*object.majorArcminutes, object.minorArcminutes)
            : QString();
    case Magnitude:
        return entry.magnitude ? text::numberText(*entry.magnitude, 1) : QString();
    case Score:
        return text::numberText(kFullScore * entry.score, 0);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TonightTable::data(const QModelIndex &index, int role) const
{
    const bool known = index.isValid() && index.row() < m_targets.size()
        && static_cast<std::size_t>(index.row()) < m_sky.tonight().rows().size();
    if (!known)
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Object ? kindSentence(m_targets.at(row), m_sky) + QLatin1Char('\n')
                + commonName(m_targets.at(row))
                                        : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() > Type ? Qt::AlignRight : Qt::AlignLeft));
    case SecondRole:
        return commonName(m_targets.at(row));
    case IsNowRole:
        return isBestNow(row);
    case IsUpRole:
        return row < m_altitudes.size()
            && m_altitudes.at(row) >= m_sky.tonight().filter().leastAltitudeDegrees;
    default:
        return {};
    }
}

QVariant TonightTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section > Type ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Object:
        return tr("Object");
    case Type:
        return tr("Type");
    case Altitude:
        return tr("Altitude");
    case Best:
        return tr("Best");
    case Up:
        return tr("Up for");
    case Moon:
        return tr("Moon");
    case Size:
        return tr("Size");
    case Magnitude:
        return tr("Mag");
    case Score:
        return tr("Score");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nd
