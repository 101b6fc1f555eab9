// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/target.h"

#include <QAbstractTableModel>

namespace nd {

class SkyDesk;

/// The rows of Tonight as a table: best first. GUI thread.
class TonightTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Object, Type, Altitude, Best, Up, Moon, Size, Magnitude, Score, ColumnCount };
    enum Role {
        SecondRole = Qt::UserRole + 1, ///< QString: what it is called, under its number.
        IsNowRole, ///< bool: it is as high now as it gets.
        IsUpRole, ///< bool: above the least altitude now.
    };

    /// `sky` outlives this.
    explicit TonightTable(SkyDesk &sky, QObject *parent = nullptr);

    std::optional<Target> targetAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Target &target) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    void refreshPlaces();
    void findPlaces();
    QString text(int row, int column) const;
    QString altitude(int row) const;
    QString best(int row) const;
    bool isBestNow(int row) const;

    SkyDesk &m_sky;
    QList<Target> m_targets;
    QList<double> m_altitudes; ///< Degrees, of this moment.
};

} // namespace nd
