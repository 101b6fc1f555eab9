// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/log_panel.h"

#include "ui/panels/event_delegate.h"
#include "ui/panels/event_filter.h"
#include "ui/panels/event_table.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kPadding = 8;
constexpr int kRow = 28;
constexpr int kTimeWidth = 88;
constexpr int kLevelWidth = 124;
constexpr int kDeviceWidth = 132;
constexpr int kSearchWidth = 220;
constexpr int kLongestSearch = 200;

} // namespace

LogPanel::LogPanel(EventLog &log, ClockOf clockOf, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_table(new EventTable(log, std::move(clockOf), this))
    , m_filter(new EventFilter(this))
    , m_view(new QTableView)
    , m_severity(new SegmentedControl({tr("All"), tr("Warnings"), tr("Problems")}, this))
    , m_search(new QLineEdit(this))
    , m_empty(new QLabel)
    , m_count(new QLabel(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("logPanel"));
    buildTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(QStringLiteral("logEmpty"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addLayout(m_stack, 1);
    connectParts();
    refresh();
    m_view->scrollToBottom();
}

void LogPanel::buildTable()
{
    m_filter->setSourceModel(m_table);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new EventDelegate(m_view));
    m_view->setObjectName(QStringLiteral("logTable"));
    m_view->setAccessibleName(tr("Messages"));
    if (auto *corner = m_view->findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Select all"));
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(Theme::px(kRow));
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(EventTable::Time, Theme::px(kTimeWidth));
    header->resizeSection(EventTable::Level, Theme::px(kLevelWidth));
    header->resizeSection(EventTable::Device, Theme::px(kDeviceWidth));
}

QWidget *LogPanel::buildTools()
{
    m_severity->setObjectName(QStringLiteral("logSeverity"));
    m_severity->setAccessibleName(tr("Least severity"));
    m_severity->setCurrent(0);
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setPlaceholderText(tr("Find in the log"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(kLongestSearch);
    m_search->setFixedWidth(Theme::px(kSearchWidth));
    for (auto *button : m_search->findChildren<QAbstractButton *>())
        button->setAccessibleName(tr("Empty the search"));
    Theme::setRole(*m_count, "secondary");
    auto *copyButton = new QPushButton(IconTheme::icon(QStringLiteral("copy")), tr("Copy"));
    copyButton->setObjectName(QStringLiteral("logCopy"));
    auto *clear = new QPushButton(IconTheme::icon(QStringLiteral("trash-2")), tr("Clear"));
    clear->setObjectName(QStringLiteral("logClear"));
    connect(copyButton, &QPushButton::clicked, this, &LogPanel::copy);
    connect(clear, &QPushButton::clicked, &m_log, &EventLog::clear);

    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(Theme::px(kPadding), Theme::px(kPadding), Theme::px(kPadding),
                            Theme::px(kPadding));
    row->setSpacing(Theme::px(kPadding));
    row->addWidget(m_severity);
    row->addWidget(m_search);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(copyButton);
    row->addWidget(clear);
    return tools;
}

void LogPanel::connectParts()
{
    connect(m_severity, &SegmentedControl::currentChanged, this, [this](int index) {
        m_filter->setLeast(Severity(index));
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        refresh();
    });
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_view->verticalScrollBar();
        m_following = bar->value() == bar->maximum();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LogPanel::followNewest);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LogPanel::refresh);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LogPanel::refresh);
    auto *copyRows = new QAction(tr("Copy"), m_view);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copyRows);
    connect(copyRows, &QAction::triggered, this, &LogPanel::copy);
}

void LogPanel::followNewest()
{
    refresh();
    if (m_following)
        m_view->scrollToBottom();
}

void LogPanel::refresh()
{
    const int shown = m_filter->rowCount();
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    m_empty->setText(m_table->rowCount() > 0 ? tr("Nothing matches.")
                                             : tr("Nothing happened yet."));
    m_count->setText(tr("%n message(s)", nullptr, shown));
}

void LogPanel::copy() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.append(m_filter->index(row, 0));
    QString text;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < EventTable::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace nd
