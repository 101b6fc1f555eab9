// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run.h"

#include "core/base/settings.h"
#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/site_form.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/step_indicator.h"
#include "ui/window/choice_card.h"
#include "ui/window/language_list.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace nd {

namespace {

constexpr int kWidth = 1100;
constexpr int kMargin = 32;
constexpr int kFieldWidth = 320;
constexpr int kFormWidth = 560;
constexpr std::array kSizes{100, 120, 150};

} // namespace

FirstRun::FirstRun(Settings &settings, Theme &theme, SkyDesk &sky, QWidget *connection,
                   QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_sky(sky)
    , m_title(new QLabel)
    , m_line(new QLabel)
    , m_steps(
          new StepIndicator({tr("Language and look"), tr("Place"), tr("Device"), tr("Connect")}))
    , m_language(new QComboBox)
    , m_themes(new SegmentedControl({tr("Dark"), tr("Light"), tr("Night red")}))
    , m_sizes(new SegmentedControl({tr("Normal"), tr("Large"), tr("Very large")}))
    , m_place(new SiteForm(sky))
    , m_costs(new QLabel)
    , m_connect(new QPushButton(tr("Connect it")))
    , m_pages(new QStackedWidget)
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton(tr("Next")))
{
    setObjectName(QStringLiteral("firstRun"));
    m_back->setObjectName(QStringLiteral("firstRunBack"));
    m_next->setObjectName(QStringLiteral("firstRunNext"));
    m_pages->addWidget(buildLook());
    m_pages->addWidget(buildPlace());
    m_pages->addWidget(buildDevice());
    m_pages->addWidget(connection);
    auto *column = new QWidget;
    column->setMaximumWidth(Theme::px(kWidth));
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(Theme::px(kMargin), Theme::px(kMargin), Theme::px(kMargin),
                             Theme::px(16));
    rows->setSpacing(Theme::px(24));
    rows->addWidget(buildHeader());
    rows->addWidget(m_pages, 1);
    rows->addWidget(buildFooter());
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addStretch(1);
    page->addWidget(column, 20);
    page->addStretch(1);
    setStep(Step::Look);
}

FirstRun::Step FirstRun::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

void FirstRun::setStep(Step step)
{
    m_pages->setCurrentIndex(static_cast<int>(step));
    showStep();
}

QWidget *FirstRun::buildHeader()
{
    Theme::setRole(*m_title, "hero");
    Theme::setRole(*m_line, "secondary");
    auto *header = new QWidget;
    auto *grid = new QGridLayout(header);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_line, 1, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_steps, 0, 2);
    return header;
}

QWidget *FirstRun::buildLook()
{
    fillLanguages(*m_language, m_settings);
    m_themes->setCurrent(static_cast<int>(m_theme.id()));
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::px(24));
    form->setVerticalSpacing(Theme::px(16));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (QWidget *field : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_themes),
                           static_cast<QWidget *>(m_sizes)})
        field->setMinimumWidth(Theme::px(kFieldWidth));
    m_language->setAccessibleName(tr("Language"));
    m_themes->setAccessibleName(tr("Look"));
    m_sizes->setAccessibleName(tr("Size"));
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Look"), m_themes);
    form->addRow(tr("Size"), m_sizes);
    auto *hint = new QLabel(
        tr("Night red leaves not one green or blue pixel on the screen. Switch any time "
           "with N."));
    Theme::setRole(*hint, "caption");
    form->addRow(QString(), hint);
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(chosenLanguage(*m_language)); });
    connect(m_themes, &SegmentedControl::currentChanged, this,
            [this](int index) { m_theme.setId(static_cast<ThemeId>(index)); });
    connect(&m_theme, &Theme::changed, this,
            [this] { m_themes->setCurrent(static_cast<int>(m_theme.id())); });
    connect(m_sizes, &SegmentedControl::currentChanged, this, [this](int index) {
        m_theme.setScalePercent(kSizes[static_cast<std::size_t>(index)]);
    });
    return page;
}

QWidget *FirstRun::buildPlace()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(24));
    m_place->setMaximumWidth(Theme::px(kFormWidth));
    if (const auto current = m_sky.sites().current())
        m_place->fill(*current);
    column->addWidget(m_place);
    m_costs->setText(
        tr("Without a place there is no Tonight and no altitude, the scope can't be calibrated or "
           "sent to a target, and Nightdesk asks before motions that may lead to the Sun. You "
           "can set it at any time in Settings."));
    m_costs->setObjectName(QStringLiteral("firstRunCosts"));
    m_costs->setWordWrap(true);
    m_costs->setMaximumWidth(Theme::px(kFormWidth));
    Theme::setRole(*m_costs, "caption");
    column->addWidget(m_costs);
    column->addStretch(1);
    connect(m_place, &SiteForm::changed, this, &FirstRun::showNext);
    return page;
}

QWidget *FirstRun::buildDevice()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(8));
    Theme::setRole(*m_connect, "primary");
    connect(m_connect, &QPushButton::clicked, this, [this] { setStep(Step::Connect); });
    column->addWidget(
        new ChoiceCard(QStringLiteral("telescope"), tr("I have a DWARF telescope"),
                       tr("DWARF II, DWARF 3 or DWARF mini, switched on and on the same Wi-Fi "
                          "as this laptop."),
                       m_connect));
    auto *demo = new QPushButton(tr("Start demo"));
    connect(demo, &QPushButton::clicked, this, [this] {
        emit demoChosen();
        finish();
    });
    column->addWidget(new ChoiceCard(
        QStringLiteral("play"), tr("No hardware? Use the demo"),
        tr("A simulated DWARF 3 under a sky of real stars. Nothing can break."), demo));
    column->addStretch(1);
    return page;
}

QWidget *FirstRun::buildFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, Theme::px(8), 0, 0);
    auto *outside = new QPushButton(tr("I am outside now, night red"));
    outside->setIcon(IconTheme::icon(QStringLiteral("moon")));
    auto *skip = new QPushButton(tr("Skip for now"));
    m_back->setIcon(IconTheme::icon(QStringLiteral("arrow-left")));
    Theme::setRole(*m_next, "primary");
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(outside);
    row->addWidget(skip);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this,
            [this] { setStep(static_cast<Step>(m_pages->currentIndex() - 1)); });
    connect(m_next, &QPushButton::clicked, this, &FirstRun::goOn);
    connect(outside, &QPushButton::clicked, this, [this] { m_theme.setId(ThemeId::Night); });
    connect(skip, &QPushButton::clicked, this, &FirstRun::finish);
    return footer;
}

void FirstRun::showStep()
{
    const Step now = step();
    m_steps->setCurrent(m_pages->currentIndex());
    m_back->setVisible(now != Step::Look);
    m_next->setVisible(now == Step::Look || now == Step::Place);
    showNext();
    // The connection page has a title of its own.
    m_title->setVisible(now != Step::Connect);
    m_line->setVisible(now != Step::Connect);
    switch (now) {
    case Step::Look:
        m_title->setText(tr("Welcome to Nightdesk"));
        m_line->setText(tr("How should it look and speak?"));
        break;
    case Step::Place:
        m_title->setText(tr("Where do you observe?"));
        m_line->setText(tr("It decides what is up, and when. Only your scope is told."));
        m_place->setFocus();
        break;
    case Step::Device:
        m_title->setText(tr("What do you have?"));
        m_line->setText(tr("Nothing moves until you say so."));
        m_connect->setFocus();
        break;
    case Step::Connect:
        break;
    }
}

/// The button says what it does: a place that is half typed is neither used nor thrown away.
void FirstRun::showNext()
{
    const bool asksPlace = step() == Step::Place;
    const bool isEmpty = m_place->isEmpty();
    const bool isUsable = m_place->site().has_value();
    m_costs->setVisible(!isUsable);
    m_next->setEnabled(!asksPlace || isEmpty || isUsable);
    m_next->setToolTip(m_next->isEnabled() ? QString() : m_place->complaint());
    m_next->setText(!asksPlace    ? tr("Next")
                        : isEmpty ? tr("Go on without a place")
                                  : tr("Use this place"));
}

void FirstRun::goOn()
{
    if (step() == Step::Look)
        return setStep(Step::Place);
    if (const auto site = m_place->site())
        m_sky.sites().use(*site);
    setStep(Step::Device);
}

void FirstRun::finish()
{
    m_settings.setValue(settings_key::kFirstRunDone, true);
    emit finished();
}

} // namespace nd
