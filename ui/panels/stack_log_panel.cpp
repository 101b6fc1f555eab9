// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_log_panel.h"

#include "core/base/pool_work.h"
#include "core/observatory/observatory.h"
#include "core/observatory/stacklog/stack_keeper.h"
#include "ui/panels/note_line.h"
#include "ui/panels/question.h"
#include "ui/panels/stack_log_detail.h"
#include "ui/panels/stack_log_table.h"
#include "ui/panels/stack_log_view.h"
#include "ui/text/stack_log_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTableView>

namespace nd {

namespace {

constexpr int kPadding = 8;
constexpr int kTargetWidth = 150;
constexpr int kAllTargets = 0;
constexpr int kNamePlace = Qt::UserRole;

QString proposedPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(QStringLiteral("stacks.csv"));
}

} // namespace

StackLogPanel::StackLogPanel(Observatory &observatory, QWidget *parent)
    : QWidget(parent)
    , m_observatory(observatory)
    , m_keeper(observatory.stackKeeper())
    , m_stacks(new StackLogTable(this))
    , m_nights(new StackNightTable(this))
    , m_target(new QComboBox(this))
    , m_page(new SegmentedControl({tr("Stacks"), tr("Nights")}, this))
    , m_summary(new QLabel(this))
    , m_export(new QPushButton(IconTheme::icon(QStringLiteral("save")), tr("Export…"), this))
    , m_delete(new QPushButton(IconTheme::icon(QStringLiteral("trash-2")), tr("Delete…"), this))
    , m_trouble(new NoteLine(this))
    , m_exported(new NoteLine(this))
    , m_stackView(new QTableView)
    , m_nightView(new QTableView)
    , m_detail(new StackLogDetail)
    , m_empty(new QLabel)
    , m_pages(new QStackedLayout)
{
    setObjectName(QStringLiteral("stackLogPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_trouble->setObjectName(QStringLiteral("stackLogTrouble"));
    m_exported->setObjectName(QStringLiteral("stackLogExported"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildTools());
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(Theme::px(kPadding), 0, Theme::px(kPadding), 0);
    notes->addWidget(m_trouble);
    notes->addWidget(m_exported);
    column->addLayout(notes);
    column->addWidget(buildPages(), 1);
    connectParts();
    refresh();
}

QWidget *StackLogPanel::buildTools()
{
    m_target->setObjectName(QStringLiteral("stackLogTarget"));
    m_target->setAccessibleName(tr("Target"));
    m_target->setMinimumWidth(Theme::px(kTargetWidth));
    m_page->setObjectName(QStringLiteral("stackLogPage"));
    m_page->setAccessibleName(tr("Show"));
    m_page->setCurrent(0);
    m_summary->setObjectName(QStringLiteral("stackLogSummary"));
    Theme::setRole(*m_summary, "secondary");
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_export->setObjectName(QStringLiteral("stackLogExport"));
    m_delete->setObjectName(QStringLiteral("stackLogDelete"));
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    const int padding = Theme::px(kPadding);
    row->setContentsMargins(padding, padding, padding, padding);
    row->setSpacing(padding);
    row->addWidget(m_target);
    row->addWidget(m_page);
    row->addWidget(m_summary, 1);
    row->addWidget(m_export);
    row->addWidget(m_delete);
    return tools;
}

QWidget *StackLogPanel::buildPages()
{
    m_stackView->setObjectName(QStringLiteral("stackLogTable"));
    m_stackView->setModel(m_stacks);
    StackLogView::style(*m_stackView, {tr("Stacks"), tr("Select all")});
    StackLogView::sizeColumns(*m_stackView);
    m_nightView->setObjectName(QStringLiteral("stackLogNights"));
    m_nightView->setModel(m_nights);
    StackLogView::style(*m_nightView, {tr("Sums by night and filter"), tr("Select all")});
    m_nightView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *stacks = new QWidget;
    auto *row = new QHBoxLayout(stacks);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_stackView, 1);
    row->addWidget(m_detail);
    m_empty->setObjectName(QStringLiteral("stackLogEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    Theme::setRole(*m_empty, "secondary");
    auto *pages = new QWidget;
    pages->setLayout(m_pages);
    m_pages->addWidget(stacks);
    m_pages->addWidget(m_nightView);
    m_pages->addWidget(m_empty);
    return pages;
}

void StackLogPanel::connectParts()
{
    connect(&m_keeper.log(), &StackLog::changed, this, &StackLogPanel::refresh);
    connect(&m_observatory, &Observatory::siteChanged, this, &StackLogPanel::refresh);
    connect(m_target, &QComboBox::currentIndexChanged, this, &StackLogPanel::refresh);
    connect(m_page, &SegmentedControl::currentChanged, this, &StackLogPanel::refresh);
    connect(m_stackView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_selectedKey = m_stacks->records().at(current.row()).key;
                refreshDetail();
            });
    connect(m_export, &QPushButton::clicked, this, &StackLogPanel::chooseFile);
    connect(m_delete, &QPushButton::clicked, this, &StackLogPanel::askToDelete);
}

void StackLogPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    StackLogView::fitColumns(*m_stackView, width());
}

QList<StackRecord> StackLogPanel::shown() const
{
    const QList<StackRecord> &records = m_keeper.log().records();
    if (m_target->currentIndex() <= kAllTargets)
        return records;
    return ofTarget(records, m_target->currentData(kNamePlace).toString());
}

void StackLogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// A stack that grows changes the log with each frame: behind other panels that costs nothing.
void StackLogPanel::refresh()
{
    if (!isVisible())
        return;
    refreshTargets();
    const QList<StackRecord> records = shown();
    QSet<QString> growing;
    for (const StackRecord &record : records) {
        if (record.ending == StackEnding::Open && m_keeper.isGrowing(record.key))
            growing.insert(record.key);
    }
    const QString key = m_selectedKey;
    m_stacks->setRecords(records, growing, m_observatory.siteZone());
    m_nights->setSums(sumsByNight(records));
    const int row = m_stacks->rowOf(key);
    if (row >= 0)
        m_stackView->selectRow(row);
    else if (!records.isEmpty())
        m_stackView->selectRow(0);
    m_summary->setText(text::stackSummaryText(records));
    m_empty->setText(m_keeper.log().isLoaded()
                         ? tr("Nothing was stacked yet. Each stack is written down here as it "
                              "grows.")
                         : tr("The log is being read."));
    m_pages->setCurrentIndex(records.isEmpty() ? 2 : m_page->current());
    const StackLog &log = m_keeper.log();
    m_trouble->setNote(
        Mark::Warning,
        text::stackLogTroubleText(log.trouble(), QDir::toNativeSeparators(log.troublePath())));
    refreshDetail();
}

/// The choice stays as long as there is a stack of that target.
void StackLogPanel::refreshTargets()
{
    const QList<StackSum> sums = sumsByTarget(m_keeper.log().records());
    const QSignalBlocker blocker(m_target);
    const bool isOne = m_target->currentIndex() > kAllTargets;
    const QString chosenName = m_target->currentData(kNamePlace).toString();
    m_target->clear();
    m_target->addItem(tr("All targets"));
    for (const StackSum &sum : sums) {
        m_target->addItem(sum.target.isEmpty() ? tr("No name") : sum.target);
        m_target->setItemData(m_target->count() - 1, sum.target, kNamePlace);
        if (isOne && sum.target.compare(chosenName, Qt::CaseInsensitive) == 0)
            m_target->setCurrentIndex(m_target->count() - 1);
    }
}

std::optional<StackRecord> StackLogPanel::selected() const
{
    const QModelIndex current = m_stackView->currentIndex();
    if (!current.isValid() || current.row() >= m_stacks->records().size())
        return std::nullopt;
    return m_stacks->records().at(current.row());
}

void StackLogPanel::refreshDetail()
{
    const auto record = selected();
    m_detail->setRecord(record, m_observatory.siteZone());
    refreshActions();
}

void StackLogPanel::refreshActions()
{
    const auto record = selected();
    const bool isGrowing = record && m_keeper.isGrowing(record->key);
    const bool isOnStacks = m_page->current() == 0;
    m_delete->setEnabled(record && !isGrowing && isOnStacks);
    QString reason;
    if (isGrowing)
        reason = tr("This stack is still growing.");
    else if (!record || !isOnStacks)
        reason = tr("Choose a stack in the list first.");
    m_delete->setToolTip(reason);
    m_export->setEnabled(!m_stacks->records().isEmpty());
    m_export->setToolTip(m_export->isEnabled() ? tr("What is shown, as CSV or JSON")
                                               : tr("There is nothing to export."));
}

void StackLogPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export stacks"), proposedPath(),
                                   tr("Tables (*.csv);;JSON (*.json)"));
    dialog->setObjectName(QStringLiteral("stackLogFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // so that the night veil covers it
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("json")) ? QStringLiteral("json")
                                                                        : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &StackLogPanel::exportTo);
    dialog->open();
}

void StackLogPanel::exportTo(const QString &path)
{
    const bool isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const StackFormat format = isJson ? StackFormat::Json : StackFormat::Csv;
    const auto write = [records = shown(), path, format] {
        return std::make_shared<Result<Done>>(writeStacks(path, exportedStacks(records, format)));
    };
    workInPool(this, write, [this, path](const std::shared_ptr<Result<Done>> &written) {
        const QString shownPath = QDir::toNativeSeparators(path);
        if (*written)
            m_exported->setNote(Mark::Ok, tr("Exported to %1").arg(shownPath));
        else
            m_exported->setNote(Mark::Error,
                                tr("It could not be exported: %1").arg(written->error().detail));
    });
}

void StackLogPanel::askToDelete()
{
    const auto record = selected();
    if (!record)
        return;
    const QString name = record->target.isEmpty() ? tr("No name") : record->target;
    const Question question{tr("Delete from the log"),
                            tr("Delete the stack of %1 from the log?").arg(name),
                            tr("Its numbers and events are gone then. The pictures on the scope's "
                               "card stay."),
                            tr("Delete it"), false};
    ask(*this, question, this, [this, key = record->key] {
        if (!m_keeper.isGrowing(key))
            m_keeper.log().remove(key);
    });
}

} // namespace nd
