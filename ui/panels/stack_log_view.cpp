// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_log_view.h"

#include "ui/panels/stack_log_table.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QTableView>

#include <array>

namespace nd {

namespace {

constexpr int kRowHeight = 26;
constexpr int kNarrowest = 40;

/// Widths of the columns beside the target's, and from which width of the panel on they are shown.
struct ColumnRoom
{
    StackLogTable::Column column;
    int width;
    int from;
};
constexpr std::array kColumns{
    ColumnRoom{StackLogTable::Night, 96, 0},      ColumnRoom{StackLogTable::Start, 56, 700},
    ColumnRoom{StackLogTable::Camera, 64, 900},   ColumnRoom{StackLogTable::Kept, 96, 0},
    ColumnRoom{StackLogTable::Light, 84, 0},      ColumnRoom{StackLogTable::Filter, 84, 860},
    ColumnRoom{StackLogTable::Exposure, 76, 980}, ColumnRoom{StackLogTable::Ending, 124, 780},
};

} // namespace

void StackLogView::style(QTableView &view, const Names &names)
{
    view.setAccessibleName(names.table);
    if (auto *corner = view.findChild<QAbstractButton *>())
        corner->setAccessibleName(names.corner);
    view.setShowGrid(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(Theme::px(kRowHeight));
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setMinimumSectionSize(Theme::px(kNarrowest));
}

void StackLogView::sizeColumns(QTableView &view)
{
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = view.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(StackLogTable::Target, QHeaderView::Stretch);
    for (const ColumnRoom &room : kColumns)
        header->resizeSection(room.column, Theme::px(room.width));
}

void StackLogView::fitColumns(QTableView &view, int width)
{
    for (const ColumnRoom &room : kColumns)
        view.setColumnHidden(room.column, width < Theme::px(room.from));
}

} // namespace nd
