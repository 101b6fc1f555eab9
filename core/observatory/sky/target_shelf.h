// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/target.h"

#include <QJsonArray>
#include <QList>
#include <QObject>

namespace nd {

class Settings;
class SkyLibrary;
class TargetModel;

/// The user's favourites and what was selected lately, the newest first; both survive a restart.
/// GUI thread; owned by SkyDesk.
class TargetShelf final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostFavourites = 200;
    static constexpr int kMostRecent = 20;

    /// All outlive this. What `selected` selects is kept as recent.
    TargetShelf(Settings &settings, const SkyLibrary &library, TargetModel &selected);

    /// Known ones; empty until the catalogue is loaded.
    QList<Target> favourites() const { return known(m_favourites); }
    QList<Target> recent() const { return known(m_recent); }
    bool isFavourite(const Target &target) const;
    /// Of more than kMostFavourites the oldest goes.
    void setFavourite(const Target &target, bool favourite);
    void forgetRecent();

signals:
    void changed();

private:
    QList<Target> known(const QJsonArray &list) const;
    void remember();

    Settings &m_settings;
    const SkyLibrary &m_library;
    TargetModel &m_selected;
    QJsonArray m_favourites;
    QJsonArray m_recent;
};

} // namespace nd
