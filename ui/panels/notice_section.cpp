// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notice_section.h"

#include "core/dwarf/models/notification_tally.h"
#include "ui/panels/notice_table.h"
#include "ui/panels/wire_text.h"
#include "ui/text/protocol_text.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimerEvent>

#include <algorithm>

namespace nd {

namespace {

constexpr int kNoticeRow = 24;
constexpr int kNumberWidth = 58;
constexpr int kCountWidth = 50;
constexpr int kAgeWidth = 58;
constexpr int kNameWidth = 260; ///< Beside the content.
constexpr int kContentFrom = 640; ///< The content has a column where there is that room.
constexpr int kTableHeight = 150;
constexpr int kDetailHeight = 84;
constexpr int kSecond = 1'000; // milliseconds

/// As high as it must be, and higher where there is room.
class NoticeView final : public QTableView
{
public:
    using QTableView::QTableView;

    QSize sizeHint() const override { return {QTableView::sizeHint().width(), minimumHeight()}; }
};

} // namespace

NoticeSection::NoticeSection(const NotificationTally &tally, QWidget *parent)
    : DeviceSection(QStringLiteral("activity"), tr("Notifications"), parent)
    , m_tally(tally)
    , m_table(new NoticeTable(tally, this))
    , m_summary(new QLabel(this))
    , m_view(new NoticeView(this))
    , m_detail(makeWireText("noticeDetail", tr("Content of the selected notification"), this))
{
    m_summary->setObjectName(QStringLiteral("noticeSummary"));
    m_summary->setWordWrap(true);
    Theme::setRole(*m_summary, "secondary");
    buildTable();
    m_detail->setReadOnly(true);
    m_detail->setMinimumHeight(Theme::px(kDetailHeight));
    m_detail->setPlaceholderText(tr("Select a row to see all of what it said last."));
    addWide(m_summary);
    addWide(m_view);
    addWide(m_detail);
    connect(&m_tally, &NotificationTally::changed, this, &NoticeSection::handleChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (const NotificationRow *row = m_table->row(current.row()))
                    m_selected = row->id;
                refreshDetail();
            });
    refresh();
}

void NoticeSection::buildTable()
{
    m_view->setObjectName(QStringLiteral("notices"));
    m_view->setAccessibleName(tr("Notifications"));
    m_view->setModel(m_table);
    if (auto *corner = m_view->findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Select all"));
    m_view->setMinimumHeight(Theme::px(kTableHeight));
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(Theme::px(kNoticeRow));
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->resizeSection(NoticeTable::Number, Theme::px(kNumberWidth));
    // Another language may need more for its heading.
    const int count = header->sectionSizeHint(NoticeTable::Count);
    header->resizeSection(NoticeTable::Count, std::max(Theme::px(kCountWidth), count));
    header->resizeSection(NoticeTable::Age, Theme::px(kAgeWidth));
}

/// The content needs room; without it the field below has it.
void NoticeSection::resizeEvent(QResizeEvent *event)
{
    DeviceSection::resizeEvent(event);
    const bool isWide = width() >= Theme::px(kContentFrom);
    QHeaderView *header = m_view->horizontalHeader();
    m_view->setColumnHidden(NoticeTable::Content, !isWide);
    header->setSectionResizeMode(NoticeTable::Name,
                                 isWide ? QHeaderView::Fixed : QHeaderView::Stretch);
    header->setSectionResizeMode(NoticeTable::Content,
                                 isWide ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (isWide)
        header->resizeSection(NoticeTable::Name, Theme::px(kNameWidth));
}

void NoticeSection::handleChanged()
{
    if (!m_pause.isActive())
        m_pause.start(kPause, this);
}

void NoticeSection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_second.timerId())
        return m_table->refreshAges();
    if (event->timerId() != m_pause.timerId())
        return DeviceSection::timerEvent(event);
    m_pause.stop();
    refresh();
}

void NoticeSection::showEvent(QShowEvent *event)
{
    DeviceSection::showEvent(event);
    m_table->refreshAges();
    m_second.start(kSecond, this);
}

void NoticeSection::hideEvent(QHideEvent *event)
{
    m_second.stop();
    DeviceSection::hideEvent(event);
}

QString NoticeSection::summary() const
{
    if (m_tally.total() == 0)
        return tr("None came yet.");
    const QLocale locale;
    QString text
        = tr("%1 kinds since connecting, %2 in all.")
              .arg(locale.toString(m_tally.rows().size()), locale.toString(m_tally.total()));
    if (m_tally.beyond() > 0)
        text += u' '
            + tr("%1 more had numbers that there is no room for.")
                  .arg(locale.toString(m_tally.beyond()));
    return text;
}

void NoticeSection::refresh()
{
    m_table->refresh();
    m_summary->setText(summary());
    const int row = m_table->rowOf(m_selected);
    if (row >= 0 && row != m_view->currentIndex().row())
        m_view->selectRow(row);
    refreshDetail();
}

void NoticeSection::refreshDetail()
{
    const NotificationRow *row = m_table->row(m_table->rowOf(m_selected));
    const QString text
        = row != nullptr ? text::noticeDetail(*row, m_tally.fieldsOf(row->id)) : QString();
    if (text != m_detail->toPlainText())
        m_detail->setPlainText(text);
}

} // namespace nd
