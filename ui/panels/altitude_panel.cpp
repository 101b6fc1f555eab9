// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/altitude_panel.h"

#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/altitude_chart.h"
#include "ui/text/site_text.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace nd {

namespace {

constexpr int kPadding = 8;

} // namespace

AltitudePanel::AltitudePanel(SkyDesk &sky, QWidget *parent)
    : QWidget(parent)
    , m_sky(sky)
    , m_chart(new AltitudeChart(this))
    , m_reading(new QLabel(this))
    , m_dark(new QLabel(this))
{
    setObjectName(QStringLiteral("altitudePanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_reading->setObjectName(QStringLiteral("altitudeReading"));
    m_dark->setObjectName(QStringLiteral("altitudeDark"));
    Theme::setRole(*m_dark, "secondary");
    m_dark->setAlignment(Qt::AlignRight);
    for (QLabel *label : {m_reading, m_dark})
        label->setMinimumWidth(Theme::px(60));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(kPadding));
    row->addWidget(m_reading, 1);
    row->addWidget(m_dark, 1);
    auto *column = new QVBoxLayout(this);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding / 2, padding, padding);
    column->setSpacing(Theme::px(4));
    column->addWidget(m_chart, 1);
    column->addLayout(row);
    connect(m_chart, &AltitudeChart::readingChanged, this, &AltitudePanel::refreshReading);
    connect(&m_sky.course(), &CourseModel::changed, this, &AltitudePanel::refresh);
    connect(&m_sky.target(), &TargetModel::changed, this, &AltitudePanel::refresh);
    connect(&m_sky, &SkyDesk::siteChanged, this, &AltitudePanel::refresh);
    connect(&m_sky, &SkyDesk::timePassed, this, &AltitudePanel::refresh);
    refresh();
}

void AltitudePanel::refresh()
{
    m_chart->setZone(m_sky.zone());
    m_chart->setNow(m_sky.utc());
    m_chart->setCourse(m_sky.course().course());
    m_dark->setText(darkness());
    refreshReading();
}

void AltitudePanel::refreshReading()
{
    if (!m_sky.site())
        m_reading->setText(tr("Where you observe is not set."));
    else if (!m_sky.target().target())
        m_reading->setText(tr("No target is selected: the dotted line is the Moon."));
    else
        m_reading->setText(legend());
}

QString AltitudePanel::legend() const
{
    const QString name = m_sky.target().target()->name;
    const QString reading = m_chart->reading();
    return reading.isEmpty() ? name : name + QStringLiteral(" · ") + reading;
}

QString AltitudePanel::darkness() const
{
    const auto &night = m_sky.tonight().night();
    if (!night)
        return {};
    const SunBelow &dark = night->below(Twilight::Astronomical);
    if (dark.sun == Visibility::AlwaysUp)
        return tr("It does not get fully dark");
    if (dark.begins && dark.ends)
        return tr("Dark from %1 to %2", "times")
            .arg(text::clockText(*dark.begins, m_sky.zone()),
                 text::zonedClockText(*dark.ends, m_sky.zone()));
    return tr("Dark all the time");
}

} // namespace nd
