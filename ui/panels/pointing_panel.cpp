// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pointing_panel.h"

#include "core/dwarf/models/pointing_model.h"
#include "ui/text/state_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_body.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace nd {

namespace {

constexpr int kPadding = 10;
constexpr int kSpacing = 12;
constexpr int kButtonSpacing = 8;

} // namespace

PointingPanel::PointingPanel(PointingModel &pointing, QWidget *parent)
    : QWidget(parent)
    , m_pointing(pointing)
    , m_goto(new GotoSection(pointing, this))
    , m_polar(new PolarSection(pointing, this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setObjectName(QStringLiteral("pointingPanel"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kSpacing));
    auto *calibration = new CalibrationSection(pointing, this);
    const std::array<DeviceSection *, 4> sections{m_goto, calibration,
                                                  new SunMoonSection(pointing, this), m_polar};
    for (DeviceSection *section : sections) {
        section->setDivided(section != m_goto);
        column->addWidget(section);
        if (section == calibration)
            column->addWidget(&m_goto->inOneButton());
    }
    column->addStretch(1);
    m_stop->setObjectName(QStringLiteral("pointingStop"));
    m_stop->setIcon(IconTheme::icon(QStringLiteral("square")));
    PanelBody::fill(*this, body, makeFooter(*calibration));
    connect(m_stop, &QPushButton::clicked, &m_pointing, &PointingModel::stop);
    for (QPushButton *start : {&m_goto->goButton(), &m_goto->inOneButton()})
        connect(start, &QPushButton::clicked, this, &PointingPanel::keepFocus);
    connect(&m_pointing, &PointingModel::changed, this, &PointingPanel::refreshStop);
    refreshStop();
}

/// What a night begins with is in sight however low the panel is.
QWidget *PointingPanel::makeFooter(CalibrationSection &calibration)
{
    auto *footer = new QWidget;
    auto *grid = new QGridLayout(footer);
    grid->setSpacing(Theme::px(kButtonSpacing));
    grid->addWidget(&calibration.startButton(), 0, 0);
    grid->addWidget(&m_goto->goButton(), 0, 1);
    grid->addWidget(m_stop, 1, 0, 1, 2);
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1);
    return footer;
}

void PointingPanel::setPicked(const std::optional<PickedTarget> &picked)
{
    m_goto->setPicked(picked);
}

void PointingPanel::setZone(const QTimeZone &zone)
{
    m_polar->setZone(zone);
}

/// What was pressed can't be pressed now: the keyboard would go on to whatever comes next.
void PointingPanel::keepFocus()
{
    if (m_stop->isEnabled())
        m_stop->setFocus();
}

void PointingPanel::refreshStop()
{
    const bool works = m_pointing.run() || m_pointing.followedBody() || m_pointing.followedName();
    const QString reason = text::refusalSentence(m_pointing.canStop());
    m_stop->setText(m_pointing.run() || !works ? tr("Stop") : tr("Stop following"));
    m_stop->setEnabled(works && reason.isEmpty());
    m_stop->setToolTip(works ? reason : tr("The scope stands still."));
}

} // namespace nd
