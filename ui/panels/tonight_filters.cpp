// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tonight_filters.h"

#include "core/observatory/sky/tonight_model.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <cmath>

namespace nd {

namespace {

constexpr int kWidth = 420;
constexpr int kSpacing = 4;
constexpr int kHeight = 26; ///< Lower than elsewhere: the list needs the room.
constexpr int kAltitudeStep = 5;
constexpr int kHighestAltitude = 80;
constexpr int kTimeStep = 30;
constexpr int kLongestTime = 600;
constexpr int kMoonStep = 10;
constexpr int kFarthestMoon = 120;
constexpr int kBrightest = 1;
constexpr int kAnyMagnitude = 19; ///< The last step means any.
constexpr int kSizeStep = 5;
constexpr int kLargest = 120;

/// The nearest there is: a limit may come from elsewhere.
void showNearest(QComboBox &box, double value)
{
    int best = 0;
    for (int row = 1; row < box.count(); ++row) {
        if (std::abs(box.itemData(row).toInt() - value)
            < std::abs(box.itemData(best).toInt() - value))
            best = row;
    }
    box.setCurrentIndex(best);
}

} // namespace

TonightFilters::TonightFilters(TonightModel &tonight, QWidget *parent)
    : QWidget(parent)
    , m_tonight(tonight)
    , m_altitude(makeChoice("tonightAltitude", tr("Altitude")))
    , m_timeUp(makeChoice("tonightTimeUp", tr("Time up")))
    , m_moon(makeChoice("tonightMoon", tr("From the Moon")))
    , m_magnitude(makeChoice("tonightMagnitude", tr("Magnitude")))
    , m_size(makeChoice("tonightSize", tr("Size")))
    , m_fits(new QCheckBox(tr("Fits the field"), this))
{
    setMaximumWidth(Theme::px(kWidth));
    m_fits->setObjectName(QStringLiteral("tonightFits"));
    m_fits->setToolTip(tr("Only what fits the field"));
    fillChoices();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(Theme::px(kSpacing));
    int place = 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_altitude, m_timeUp, m_magnitude,
                                                            m_size, m_moon, m_fits}) {
        grid->addWidget(widget, place / 2, place % 2);
        ++place;
    }
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1);
    showFilter();
    for (QComboBox *box : {m_altitude, m_timeUp, m_moon, m_magnitude, m_size})
        connect(box, &QComboBox::currentIndexChanged, this, &TonightFilters::apply);
    connect(m_fits, &QCheckBox::toggled, this, &TonightFilters::apply);
    connect(&tonight, &TonightModel::changed, this, &TonightFilters::showFilter);
}

/// Each says by itself what it limits: a caption beside it would take half of the room.
QComboBox *TonightFilters::makeChoice(const char *id, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(id));
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setFixedHeight(Theme::px(kHeight));
    return box;
}

void TonightFilters::fillChoices()
{
    for (int degrees = 0; degrees <= kHighestAltitude; degrees += kAltitudeStep)
        m_altitude->addItem(tr("Above %1").arg(text::degreesText(degrees, 0)), degrees);
    for (int minutes = 0; minutes <= kLongestTime; minutes += kTimeStep) {
        m_timeUp->addItem(minutes == 0
                              ? tr("Up any time")
                              : tr("Up %1").arg(text::durationText(std::chrono::minutes(minutes))),
                          minutes);
    }
    for (int degrees = 0; degrees <= kFarthestMoon; degrees += kMoonStep) {
        m_moon->addItem(degrees == 0 ? tr("Moon anywhere")
                                     : tr("Moon %1 away").arg(text::degreesText(degrees, 0)),
                        degrees);
    }
    for (int magnitude = kBrightest; magnitude <= kAnyMagnitude; ++magnitude) {
        m_magnitude->addItem(magnitude == kAnyMagnitude
                                 ? tr("Any brightness")
                                 : tr("To %1 mag").arg(text::numberText(magnitude, 0)),
                             magnitude);
    }
    for (int arcminutes = 0; arcminutes <= kLargest; arcminutes += kSizeStep) {
        m_size->addItem(
            arcminutes == 0
                ? tr("Any size")
                : tr("From %1", "size").arg(text::angularSizeText(arcminutes, std::nullopt)),
            arcminutes);
    }
}

void TonightFilters::showFilter()
{
    const TonightFilter &filter = m_tonight.filter();
    const std::array blocked{QSignalBlocker(m_altitude), QSignalBlocker(m_timeUp),
                             QSignalBlocker(m_moon),     QSignalBlocker(m_magnitude),
                             QSignalBlocker(m_size),     QSignalBlocker(m_fits)};
    showNearest(*m_altitude, filter.leastAltitudeDegrees);
    showNearest(*m_timeUp, static_cast<double>(filter.leastTimeUp.count()));
    showNearest(*m_moon, filter.leastMoonSeparationDegrees);
    showNearest(*m_magnitude, filter.mostMagnitude.value_or(kAnyMagnitude));
    showNearest(*m_size, filter.leastArcminutes);
    m_fits->setChecked(filter.mustFit);
}

void TonightFilters::apply()
{
    const int magnitude = m_magnitude->currentData().toInt();
    TonightFilter filter = m_tonight.filter();
    filter.leastAltitudeDegrees = m_altitude->currentData().toInt();
    filter.leastTimeUp = std::chrono::minutes(m_timeUp->currentData().toInt());
    filter.leastMoonSeparationDegrees = m_moon->currentData().toInt();
    filter.mostMagnitude
        = magnitude == kAnyMagnitude ? std::nullopt : std::optional<double>(magnitude);
    filter.leastArcminutes = m_size->currentData().toInt();
    filter.mustFit = m_fits->isChecked();
    m_tonight.setFilter(filter);
}

} // namespace nd
