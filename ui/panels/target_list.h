// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/target.h"

#include <QAbstractListModel>

namespace nd {

class SkyDesk;

/// Targets to choose from, with where they stand now. GUI thread.
class TargetList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SecondRole = Qt::UserRole + 1, ///< QString: type, constellation, magnitude.
        AltitudeRole, ///< QString; empty if it is not known where the observer stands.
        IsUpRole, ///< bool
        IsFavouriteRole, ///< bool
    };

    /// `sky` outlives this.
    explicit TargetList(SkyDesk &sky, QObject *parent = nullptr);

    void setTargets(const QList<Target> &targets);
    const QList<Target> &targets() const { return m_targets; }
    /// Altitudes of this moment.
    void refreshPlaces();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString second(const Target &target) const;
    QString title(const Target &target) const;
    QString altitude(int row) const;
    void findPlaces();

    SkyDesk &m_sky;
    QList<Target> m_targets;
    QList<std::optional<Horizontal>> m_places;
};

/// Its id or name, the latter in the language of the program: "M 31", "Sun", "Sonne".
QString shownName(const Target &target);
/// What people call it in their language, if that is not shownName(): "Andromeda Galaxy". Empty if
/// it has no such name.
QString commonName(const Target &target);
/// "Galaxy in Andromeda"; empty for a typed place.
QString kindSentence(const Target &target, const SkyDesk &sky);
/// As the language calls it: "Andromeda", "Schwan".
QString constellationName(const Target &target, const SkyDesk &sky);

} // namespace nd
