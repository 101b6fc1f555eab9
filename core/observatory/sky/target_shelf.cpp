// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/target_shelf.h"

#include "core/base/settings.h"
#include "core/observatory/sky/sky_library.h"
#include "core/observatory/sky/target_model.h"

namespace nd {

namespace {

/// What the settings hold, however damaged, at most `most` of it.
QJsonArray listFrom(const Settings &settings, const char *key, int most)
{
    QJsonArray list = settings.value(key).toArray();
    while (list.size() > most)
        list.removeLast();
    return list;
}

int indexOf(const QJsonArray &list, const QString &id)
{
    for (int i = 0; i < list.size(); ++i) {
        if (list.at(i).toObject().value(QLatin1String("id")).toString() == id)
            return i;
    }
    return -1;
}

/// At the front, once; `most` stay.
void bringForward(QJsonArray &list, const Target &target, int most)
{
    const int known = indexOf(list, target.id);
    if (known >= 0)
        list.removeAt(known);
    list.prepend(toJson(target));
    while (list.size() > most)
        list.removeLast();
}

} // namespace

TargetShelf::TargetShelf(Settings &settings, const SkyLibrary &library, TargetModel &selected)
    : m_settings(settings)
    , m_library(library)
    , m_selected(selected)
    , m_favourites(listFrom(settings, settings_key::kFavouriteTargets, kMostFavourites))
    , m_recent(listFrom(settings, settings_key::kRecentTargets, kMostRecent))
{
    connect(&library, &SkyLibrary::changed, this, &TargetShelf::changed);
    connect(&selected, &TargetModel::changed, this, &TargetShelf::remember);
}

bool TargetShelf::isFavourite(const Target &target) const
{
    return indexOf(m_favourites, target.id) >= 0;
}

void TargetShelf::setFavourite(const Target &target, bool favourite)
{
    if (favourite == isFavourite(target))
        return;
    if (favourite)
        bringForward(m_favourites, target, kMostFavourites);
    else
        m_favourites.removeAt(indexOf(m_favourites, target.id));
    m_settings.setValue(settings_key::kFavouriteTargets, m_favourites);
    emit changed();
}

void TargetShelf::forgetRecent()
{
    m_recent = {};
    m_settings.setValue(settings_key::kRecentTargets, m_recent);
    emit changed();
}

QList<Target> TargetShelf::known(const QJsonArray &list) const
{
    QList<Target> targets;
    const auto catalog = m_library.catalog();
    if (catalog == nullptr)
        return targets;
    for (const auto &entry : list) {
        if (const auto target = targetFromJson(entry.toObject(), catalog))
            targets.append(*target);
    }
    return targets;
}

void TargetShelf::remember()
{
    if (!m_selected.target())
        return;
    bringForward(m_recent, *m_selected.target(), kMostRecent);
    m_settings.setValue(settings_key::kRecentTargets, m_recent);
    emit changed();
}

} // namespace nd
