// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/site_list.h"

#include <QWidget>

class QLineEdit;

namespace nd {

class NoteLine;
class SkyDesk;
class TownEdit;
class ZoneBox;

/// The fields of a site: picked from the list of towns, or typed. What was understood is shown with
/// today's sunset by the clock of the place, by which a mistake is seen. GUI thread.
class SiteForm final : public QWidget
{
    Q_OBJECT

public:
    /// `sky` outlives this.
    explicit SiteForm(SkyDesk &sky, QWidget *parent = nullptr);

    void fill(const NamedSite &site);
    /// A place of unknown time zone: that of the next town.
    void fillPlace(const QString &name, const Site &site);
    QString name() const;
    /// Nothing is in the fields that say where it is, not even the beginning of a town.
    bool isEmpty() const;
    /// Nothing unless all of it makes sense.
    std::optional<NamedSite> site() const;
    /// What is missing or wrong; empty if site() is one.
    QString complaint() const;

signals:
    void changed();

private:
    bool hasNoCoordinates() const;
    void buildForm();
    void connectParts();
    void takeTown(const QString &name, const Site &site, const QByteArray &zone);
    void handlePlaceTyped();
    void refresh();
    QString echo(const NamedSite &site) const;
    QString nearbyText(const Site &site) const;

    SkyDesk &m_sky;
    TownEdit *m_town;
    QLineEdit *m_name;
    QLineEdit *m_latitude;
    QLineEdit *m_longitude;
    QLineEdit *m_height;
    ZoneBox *m_zone;
    NoteLine *m_echo;
};

} // namespace nd
