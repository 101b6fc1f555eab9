// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace nd {

class Settings;

struct NamedSite
{
    QString name;
    Site site;
    QByteArray zone = {}; ///< IANA, "Europe/Berlin"; empty: this computer's.

    bool operator==(const NamedSite &) const = default;
};

/// The zone of that name; this computer's for an empty or unknown one.
QTimeZone timeZoneOf(const QByteArray &id);

/// The places the user observes from, kept in the settings; one of them is the current one.
/// GUI thread; owned by SkyDesk.
class SiteList final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostSites = 50;
    static constexpr int kLongestName = 60;

    /// `settings` outlives this.
    explicit SiteList(Settings &settings);

    QList<NamedSite> sites() const;
    /// The one that is used; nothing if none was told.
    std::optional<NamedSite> current() const;
    /// Makes it the current one; one of the same name is replaced. Damaged values are ignored.
    void use(const NamedSite &site);
    void forget(const QString &name);

signals:
    void changed();

private:
    void takeHorizonAlong(const Site &from, const Site &to);

    Settings &m_settings;
};

} // namespace nd
