// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_strip.h"

#include "ui/theme/theme.h"

#include <QEvent>

#include <utility>

namespace nd {

namespace {

constexpr int kHeight = 40;

/// What a narrow window gives up, in this order.
constexpr std::array kDropOrder{StripPlace::Awake,   StripPlace::Temperature, StripPlace::Card,
                                StripPlace::Battery, StripPlace::Clock,       StripPlace::Demo};
constexpr std::array kWordsOrder{StripPlace::Temperature, StripPlace::Card,    StripPlace::Awake,
                                 StripPlace::Clock,       StripPlace::Device,  StripPlace::Battery,
                                 StripPlace::Control,     StripPlace::Activity};

constexpr std::array<std::pair<StripPlace, const char *>, 6> kNames{
    {{StripPlace::Sun, "stripSun"},
     {StripPlace::Battery, "stripBattery"},
     {StripPlace::Card, "stripCard"},
     {StripPlace::Temperature, "stripTemperature"},
     {StripPlace::Clock, "stripClock"},
     {StripPlace::Activity, "stripActivity"}}};

constexpr std::size_t indexOf(StripPlace place)
{
    return static_cast<std::size_t>(place);
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("statusStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (Entry &entry : m_entries)
        entry.cell = new StripCell(this);
    for (const auto &[place, name] : kNames)
        m_entries[indexOf(place)].cell->setObjectName(QLatin1String(name));
}

void StatusStrip::setFact(StripPlace place, const StripFact &fact)
{
    m_entries[indexOf(place)].cell->setFact(fact);
    fit();
}

const StripCell &StatusStrip::cell(StripPlace place) const
{
    return *m_entries[indexOf(place)].cell;
}

QSize StatusStrip::minimumSizeHint() const
{
    return {0, Theme::px(kHeight)};
}

QSize StatusStrip::sizeHint() const
{
    int full = 0;
    for (const Entry &entry : m_entries)
        full += entry.cell->widthNeeded(true);
    return {full, Theme::px(kHeight)};
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

bool StatusStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void StatusStrip::fit()
{
    for (Entry &entry : m_entries) {
        entry.words = true;
        entry.shown = !entry.cell->isEmpty();
    }
    for (const StripPlace place : kWordsOrder) {
        if (widthNeeded() <= width())
            break;
        Entry &entry = m_entries[indexOf(place)];
        // A cell of words alone would be left with nothing but its icon.
        entry.words = entry.cell->widthNeeded(false) == entry.cell->widthNeeded(true);
    }
    for (const StripPlace place : kDropOrder) {
        if (widthNeeded() <= width())
            break;
        m_entries[indexOf(place)].shown = false;
    }
    place();
}

void StatusStrip::place()
{
    int left = 0;
    for (const Entry &entry : m_entries) {
        entry.cell->setVisible(entry.shown);
        if (!entry.shown)
            continue;
        entry.cell->showWords(entry.words);
        const int needed = entry.cell->widthNeeded(entry.words);
        entry.cell->setGeometry(left, 0, qMin(needed, qMax(0, width() - left)), height());
        left += needed;
    }
}

int StatusStrip::widthNeeded() const
{
    int needed = 0;
    for (const Entry &entry : m_entries)
        needed += entry.shown ? entry.cell->widthNeeded(entry.words) : 0;
    return needed;
}

} // namespace nd
