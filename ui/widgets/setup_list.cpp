// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/setup_list.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace nd {

namespace {

constexpr int kEntryHeight = 32;
constexpr int kNarrowestColumn = 88; ///< As wide as their words they touched each other.
constexpr int kKeyRole = Qt::UserRole;

QTreeWidgetItem *itemOf(const QTreeWidget &list, const QString &key)
{
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        if (list.topLevelItem(i)->data(0, kKeyRole).toString() == key)
            return list.topLevelItem(i);
    }
    return nullptr;
}

} // namespace

QTreeWidget *newSetupList(const QStringList &columns, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionsMovable(false);
    list->header()->setSectionsClickable(false);
    list->header()->setMinimumSectionSize(Theme::px(kNarrowestColumn));
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    return list;
}

void fillSetupList(QTreeWidget &list, const QList<SetupRow> &rows, const QString &icon)
{
    const QString chosen = chosenKey(list);
    while (list.topLevelItemCount() > rows.size())
        delete list.takeTopLevelItem(list.topLevelItemCount() - 1);
    for (int i = 0; i < rows.size(); ++i) {
        QTreeWidgetItem *item = list.topLevelItem(i);
        if (item == nullptr) {
            item = new QTreeWidgetItem(&list);
            item->setIcon(0, IconTheme::icon(icon, IconRole::Secondary));
            item->setSizeHint(0, {0, Theme::px(kEntryHeight)});
        }
        item->setData(0, kKeyRole, rows.at(i).key);
        for (int column = 0; column < rows.at(i).columns.size(); ++column)
            item->setText(column, rows.at(i).columns.at(column));
    }
    const bool unchanged = list.currentItem() != nullptr && chosenKey(list) == chosen;
    if (list.topLevelItemCount() == 0 || unchanged)
        return;
    QTreeWidgetItem *again = itemOf(list, chosen);
    list.setCurrentItem(again == nullptr ? list.topLevelItem(0) : again);
}

QString chosenKey(const QTreeWidget &list)
{
    const QTreeWidgetItem *item = list.currentItem();
    return item == nullptr ? QString() : item->data(0, kKeyRole).toString();
}

} // namespace nd
