// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tonight_panel.h"

#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/site_dialog.h"
#include "ui/panels/tonight_delegate.h"
#include "ui/panels/tonight_filters.h"
#include "ui/panels/tonight_table.h"
#include "ui/text/site_text.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace nd {

namespace {

constexpr int kPadding = 8;
constexpr int kRow = 28;
constexpr int kTallRow = 40; ///< With the name below the number, where there is room for many.
constexpr int kTall = 600; ///< A panel of that height has that room.
constexpr int kLeastRows
    = 6; ///< With the header, however low the dock is and however tall the limits.
constexpr QSize kHint(288, 360);
/// Widths of the columns behind the first, and from which width of the panel on they are shown.
struct ColumnRoom
{
    TonightTable::Column column;
    int width;
    int from;
};
constexpr std::array kColumns{
    ColumnRoom{TonightTable::Type, 150, 640},     ColumnRoom{TonightTable::Altitude, 64, 0},
    ColumnRoom{TonightTable::Best, 56, 0},        ColumnRoom{TonightTable::Up, 96, 700},
    ColumnRoom{TonightTable::Moon, 60, 480},      ColumnRoom{TonightTable::Size, 92, 780},
    ColumnRoom{TonightTable::Magnitude, 52, 420}, ColumnRoom{TonightTable::Score, 54, 340},
};

using Types = std::set<ObjectType>;

constexpr int kPlanets = 4; ///< Of the choices below.

/// In the order of the buttons; empty: everything worth a picture.
const std::array<Types, 5> &typeChoices()
{
    static const std::array<Types, 5> choices{
        Types{},
        Types{ObjectType::Galaxy, ObjectType::GalaxyGroup, ObjectType::GalaxyPart,
              ObjectType::Quasar},
        Types{ObjectType::Nebula, ObjectType::EmissionNebula, ObjectType::ReflectionNebula,
              ObjectType::DarkNebula, ObjectType::PlanetaryNebula, ObjectType::SupernovaRemnant,
              ObjectType::ClusterWithNebula},
        Types{ObjectType::OpenCluster, ObjectType::GlobularCluster, ObjectType::ClusterWithNebula,
              ObjectType::StarCloud, ObjectType::Asterism},
        Types{ObjectType::Planet, ObjectType::Moon}};
    return choices;
}

} // namespace

TonightPanel::TonightPanel(SkyDesk &sky, QWidget *parent)
    : QWidget(parent)
    , m_sky(sky)
    , m_table(new TonightTable(sky, this))
    , m_view(new QTableView)
    , m_types(
          new SegmentedControl({tr("All"), tr("Galaxies"), tr("Nebulae"), tr("Clusters")}, this))
    , m_planets(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_filters(new TonightFilters(sky.tonight(), this))
    , m_summary(new QLabel(this))
    , m_empty(new QLabel)
    , m_emptyAction(new QPushButton)
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("tonightPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_stack->addWidget(m_view);
    m_stack->addWidget(buildEmpty());
    column->addLayout(m_stack, 1);
    connectParts();
    refresh();
}

QSize TonightPanel::sizeHint() const
{
    return {Theme::px(kHint.width()), Theme::px(kHint.height())};
}

QWidget *TonightPanel::buildHead()
{
    m_types->setObjectName(QStringLiteral("tonightTypes"));
    m_types->setAccessibleName(tr("Types"));
    m_types->setCurrent(0);
    const QString planets = tr("Planets and the Moon");
    m_planets->setObjectName(QStringLiteral("tonightPlanets"));
    m_planets->setIcon(IconTheme::icon(QStringLiteral("moon")));
    m_planets->setCheckable(true);
    m_planets->setToolTip(planets);
    m_planets->setAccessibleName(planets);
    m_more->setObjectName(QStringLiteral("tonightMore"));
    m_more->setIcon(IconTheme::icon(QStringLiteral("filter")));
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Limits: altitude, time, Moon, brightness, size"));
    m_more->setAccessibleName(tr("Limits"));
    m_summary->setObjectName(QStringLiteral("tonightSummary"));
    m_summary->setWordWrap(true);
    Theme::setRole(*m_summary, "caption");
    m_filters->hide();
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(6));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(4));
    row->addWidget(m_types);
    row->addWidget(m_planets); // a word more has no room beside the others
    row->addStretch(1);
    row->addWidget(m_more);
    column->addLayout(row);
    column->addWidget(m_filters);
    column->addWidget(m_summary);
    return head;
}

void TonightPanel::buildTable()
{
    m_view->setObjectName(QStringLiteral("tonightTable"));
    m_view->setAccessibleName(tr("What tonight offers"));
    m_view->setModel(m_table);
    m_view->setItemDelegate(new TonightDelegate(m_view));
    if (auto *corner = m_view->findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Select all"));
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(Theme::px(kRow));
    m_view->setMinimumHeight(Theme::px(kLeastRows * kRow));
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(Theme::px(40));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(TonightTable::Object, QHeaderView::Stretch);
    // In German the head may be wider than the numbers below it.
    for (const ColumnRoom &room : kColumns)
        header->resizeSection(
            room.column, std::max(Theme::px(room.width), header->sectionSizeHint(room.column)));
}

QWidget *TonightPanel::buildEmpty()
{
    m_empty->setObjectName(QStringLiteral("tonightEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    Theme::setRole(*m_empty, "secondary");
    m_emptyAction->setObjectName(QStringLiteral("tonightEmptyAction"));
    Theme::setRole(*m_emptyAction, "primary");
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(Theme::px(16), Theme::px(16), Theme::px(16), Theme::px(16));
    column->setSpacing(Theme::px(12));
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return empty;
}

void TonightPanel::connectParts()
{
    connect(m_types, &SegmentedControl::currentChanged, this, &TonightPanel::setTypes);
    connect(m_planets, &QToolButton::clicked, this,
            [this](bool on) { setTypes(on ? kPlanets : 0); });
    connect(m_more, &QToolButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_more, &QToolButton::toggled, this, &TonightPanel::refresh);
    connect(m_view, &QTableView::clicked, this, &TonightPanel::select);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        select(index);
        emit chosen();
    });
    connect(m_emptyAction, &QPushButton::clicked, this, &TonightPanel::actOnEmpty);
    connect(m_table, &QAbstractItemModel::modelReset, this, &TonightPanel::refresh);
    connect(&m_sky.tonight(), &TonightModel::changed, this, &TonightPanel::refresh);
    connect(&m_sky, &SkyDesk::siteChanged, this, &TonightPanel::refresh);
    connect(&m_sky.target(), &TargetModel::changed, this, &TonightPanel::markSelected);
}

void TonightPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

void TonightPanel::fitTable()
{
    for (const ColumnRoom &room : kColumns)
        m_view->setColumnHidden(room.column, width() < Theme::px(room.from));
    const bool isTall = height() >= Theme::px(kTall);
    m_view->verticalHeader()->setDefaultSectionSize(Theme::px(isTall ? kTallRow : kRow));
}

void TonightPanel::setTypes(int choice)
{
    TonightFilter filter = m_sky.tonight().filter();
    filter.types = typeChoices().at(static_cast<std::size_t>(choice));
    m_sky.tonight().setFilter(filter);
}

void TonightPanel::select(const QModelIndex &index)
{
    if (const auto target = m_table->targetAt(index))
        m_sky.target().select(*target);
}

void TonightPanel::markSelected()
{
    const auto &target = m_sky.target().target();
    const QModelIndex mark = target ? m_table->indexOf(*target) : QModelIndex();
    if (mark.isValid())
        m_view->setCurrentIndex(mark);
    else
        m_view->clearSelection();
}

void TonightPanel::refresh()
{
    const bool any = m_table->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_empty->setText(emptyText());
    const auto state = m_sky.tonight().state();
    m_emptyAction->setText(state == TonightModel::State::NoSite ? tr("Set the place…")
                                                                : tr("Take the limits away"));
    m_emptyAction->setVisible(state == TonightModel::State::NoSite
                              || state == TonightModel::State::Ready);
    m_summary->setText(summary());
    // In a low dock there is room for the limits or for the summary.
    m_summary->setVisible(!m_summary->text().isEmpty() && !m_more->isChecked());
    showTypes();
    markSelected();
}

void TonightPanel::showTypes()
{
    const auto &choices = typeChoices();
    const auto found = std::find(choices.begin(), choices.end(), m_sky.tonight().filter().types);
    if (found == choices.end())
        return;
    const auto choice = static_cast<int>(found - choices.begin());
    m_planets->setChecked(choice == kPlanets);
    if (choice == kPlanets)
        m_types->clearCurrent();
    else
        m_types->setCurrent(choice);
}

QString TonightPanel::emptyText() const
{
    switch (m_sky.tonight().state()) {
    case TonightModel::State::NoSite:
        return tr("What is up depends on where you stand, and that is not set yet.");
    case TonightModel::State::Working:
        return tr("The night is being worked out.");
    case TonightModel::State::NoNight:
        return tr("The Sun does not set at your place today: there is no night.");
    case TonightModel::State::Ready:
        return tr("Nothing is within the limits tonight.");
    }
    return {};
}

QString TonightPanel::summary() const
{
    const auto setting = m_sky.tonight().setting();
    if (!setting || m_sky.tonight().state() != TonightModel::State::Ready)
        return {};
    const TonightMoon moon = m_sky.tonight().moon();
    const QString moonText = moon.upFraction > 0.0
        ? tr("Moon %1 lit, up %2 of the time")
              .arg(text::percentText(100.0 * moon.illuminatedFraction),
                   text::percentText(100.0 * moon.upFraction))
        : tr("no Moon");
    return tr("Dark from %1 to %2, %3. Ranked by altitude, time, Moon, size and brightness.")
        .arg(text::clockText(setting->from, m_sky.zone()),
             text::zonedClockText(setting->to, m_sky.zone()), moonText);
}

void TonightPanel::actOnEmpty()
{
    if (m_sky.tonight().state() == TonightModel::State::NoSite)
        return openSiteDialog(m_sky, this);
    m_sky.tonight().setFilter({});
}

} // namespace nd
