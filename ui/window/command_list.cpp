// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_list.h"

#include <QMenu>

#include <algorithm>
#include <utility>
#include <vector>

namespace nd {

namespace {

constexpr int kLetter = 1;
constexpr int kNeighbour = 2;
constexpr int kWordStart = 4;
constexpr int kWholeStart = 8;

QString placeOf(const QAction &action)
{
    const QList<QObject *> owners = action.associatedObjects();
    for (const QObject *owner : owners) {
        const auto *menu = qobject_cast<const QMenu *>(owner);
        if (menu != nullptr && !menu->title().isEmpty())
            return menu->title().remove(QLatin1Char('&'));
    }
    return {};
}

} // namespace

void CommandList::setActions(const QList<QAction *> &actions)
{
    m_all.clear();
    for (QAction *action : actions) {
        const bool useful = action != nullptr && !action->isSeparator() && action->menu() == nullptr
            && action->isVisible() && !action->text().isEmpty();
        if (useful && !m_all.contains(action))
            m_all.append(action);
    }
    setFilter({});
}

void CommandList::setFilter(const QString &text)
{
    struct Match
    {
        int score;
        QPointer<QAction> action;
    };
    std::vector<Match> matches;
    for (const QPointer<QAction> &action : std::as_const(m_all)) {
        const int value = action.isNull() ? -1 : score(nameOf(*action), text);
        if (value >= 0)
            matches.push_back({value, action});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.score > b.score; });
    beginResetModel();
    m_shown.clear();
    for (const Match &match : matches)
        m_shown.append(match.action);
    endResetModel();
}

QAction *CommandList::action(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? m_shown[index.row()].data() : nullptr;
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    const QAction *item = action(index);
    if (item == nullptr)
        return {};
    switch (role) { // an int of Qt's open set of roles
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return nameOf(*item);
    case Qt::DecorationRole:
        return item->icon();
    case KeyRole:
        return item->shortcut().toString(QKeySequence::NativeText);
    case PlaceRole:
        return placeOf(*item);
    case ReasonRole:
        return item->isEnabled() ? QString() : item->toolTip();
    default:
        return {};
    }
}

Qt::ItemFlags CommandList::flags(const QModelIndex &index) const
{
    const QAction *item = action(index);
    return item != nullptr && item->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                : Qt::ItemIsSelectable;
}

QString CommandList::nameOf(const QAction &action)
{
    QString name = action.text();
    name.remove(QLatin1Char('&'));
    while (name.endsWith(QChar(0x2026)) || name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name;
}

int CommandList::score(const QString &name, const QString &typed)
{
    const QString wanted = typed.simplified().toCaseFolded();
    const QString text = name.toCaseFolded();
    int total = text.startsWith(wanted) && !wanted.isEmpty() ? kWholeStart : 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : wanted) {
        const qsizetype at = text.indexOf(letter, from);
        if (at < 0)
            return -1;
        const bool start = at == 0 || text[at - 1].isSpace();
        total += start ? kWordStart : at == last + 1 ? kNeighbour : kLetter;
        last = at;
        from = at + 1;
    }
    return total;
}

} // namespace nd
