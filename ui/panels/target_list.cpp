// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/target_list.h"

#include "core/observatory/sky/sky_desk.h"
#include "core/sky/sky_frame.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QLocale>

namespace nd {

namespace {

/// Gives lupdate a context for the texts of the free functions.
struct TargetWords
{
    Q_DECLARE_TR_FUNCTIONS(TargetWords)
};

bool isGerman()
{
    return QLocale().language() == QLocale::German;
}

} // namespace

QString shownName(const Target &target)
{
    if (target.object == nullptr || !isGerman())
        return target.name;
    const QStringList names = target.object->names();
    const QStringList german = target.object->namesInGerman();
    const bool isTranslated = !names.isEmpty() && names.first() == target.name && !german.isEmpty();
    return isTranslated ? german.first() : target.name;
}

QString commonName(const Target &target)
{
    if (target.object == nullptr)
        return {};
    const QStringList german = target.object->namesInGerman();
    const QStringList names = isGerman() && !german.isEmpty() ? german : target.object->names();
    return names.isEmpty() || names.first() == shownName(target) ? QString() : names.first();
}

QString constellationName(const Target &target, const SkyDesk &sky)
{
    if (target.object == nullptr)
        return {};
    const std::string_view code = target.object->constellation;
    const Constellation *found = sky.library().constellation(
        QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
    if (found == nullptr)
        return {};
    return isGerman() ? found->german : found->name;
}

QString kindSentence(const Target &target, const SkyDesk &sky)
{
    if (target.object == nullptr)
        return {};
    if (target.place == SkyTarget(Body::Sun) || target.place == SkyTarget(Body::Moon))
        return TargetWords::tr("Solar system"); // the type is its name
    const QString type = text::objectTypeName(target.object->type);
    const QString constellation = constellationName(target, sky);
    return constellation.isEmpty()
        ? type
        : TargetWords::tr("%1 in %2", "type, constellation").arg(type, constellation);
}

TargetList::TargetList(SkyDesk &sky, QObject *parent) : QAbstractListModel(parent), m_sky(sky) {}

void TargetList::setTargets(const QList<Target> &targets)
{
    beginResetModel();
    m_targets = targets;
    findPlaces();
    endResetModel();
}

void TargetList::refreshPlaces()
{
    if (m_targets.isEmpty())
        return;
    findPlaces();
    emit dataChanged(index(0), index(rowCount() - 1));
}

void TargetList::findPlaces()
{
    m_places.clear();
    const auto &site = m_sky.site();
    if (!site)
        return;
    const QDateTime utc = m_sky.utc();
    const SkyFrame frame(*site, utc, Air::standard());
    for (const Target &target : std::as_const(m_targets)) {
        const auto *place = std::get_if<Equatorial>(&target.place);
        m_places.append(place != nullptr ? frame.horizontalOf(*place)
                                         : horizontalOf(target.place, *site, utc, Air::standard()));
    }
}

int TargetList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

QString TargetList::title(const Target &target) const
{
    const QString name = commonName(target);
    return name.isEmpty() ? shownName(target) : shownName(target) + QStringLiteral("  ") + name;
}

QString TargetList::second(const Target &target) const
{
    if (target.object == nullptr)
        return tr("Place by its coordinates");
    QString line = kindSentence(target, m_sky);
    if (target.object->magnitude)
        line += QStringLiteral(" · ")
            + tr("%1 mag").arg(text::numberText(*target.object->magnitude, 1));
    return line;
}

QString TargetList::altitude(int row) const
{
    if (row >= m_places.size() || !m_places.at(row))
        return {};
    return text::degreesText(m_places.at(row)->altitudeDegrees, 0);
}

QVariant TargetList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_targets.size())
        return {};
    const Target &target = m_targets.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownName(target);
    case Qt::ToolTipRole:
        return title(target);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, altitude %3").arg(title(target), second(target), altitude(index.row()));
    case SecondRole:
        return second(target);
    case AltitudeRole:
        return altitude(index.row());
    case IsUpRole:
        return index.row() < m_places.size() && m_places.at(index.row())
            && m_places.at(index.row())->altitudeDegrees > 0.0;
    case IsFavouriteRole:
        return m_sky.shelf().isFavourite(target);
    default:
        return {};
    }
}

} // namespace nd
