// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QList>
#include <QPointer>

namespace nd {

/// The commands that match what was typed, best first. Holds no action alive.
class CommandList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, PlaceRole, ReasonRole };

    using QAbstractListModel::QAbstractListModel;

    /// Separators, submenus and hidden actions are left out.
    void setActions(const QList<QAction *> &actions);
    void setFilter(const QString &text);
    QAction *action(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The text of an action without mnemonic and trailing dots.
    static QString nameOf(const QAction &action);
    /// How well `name` fits `typed`, higher is better, negative: not at all. Letters in order
    /// suffice; starts of words count more.
    static int score(const QString &name, const QString &typed);

private:
    QList<QPointer<QAction>> m_all;
    QList<QPointer<QAction>> m_shown;
};

} // namespace nd
