// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QLineEdit>

#include <vector>

class QCompleter;
class QStringListModel;

namespace nd {

class PlaceFinder;
class PlaceList;
struct ListedPlace;

/// Finds a town as one types and hands over the one that is chosen. GUI thread.
class TownEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// `places` outlives this; its list is loaded.
    explicit TownEdit(PlaceFinder &places, QWidget *parent = nullptr);

    /// "Munich, Bavaria, Germany", in the language of the program.
    static QString labelOf(const PlaceList &list, const ListedPlace &place);
    /// "Munich", in the language of the program.
    static QString nameOf(const ListedPlace &place);

signals:
    void chosen(const QString &name, const nd::Site &site, const QByteArray &zone);

private:
    void search();
    void choose(int row);

    PlaceFinder &m_places;
    QStringListModel *m_labels;
    std::vector<const ListedPlace *> m_found; ///< By row; of the finder's list.
};

} // namespace nd
