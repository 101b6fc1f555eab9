// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tonight_filters.h"

#include "core/observatory/sky/tonight_model.h"
#include "ui/panels/property_grid.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stepper.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace nd {

namespace {

constexpr int kWidth = 420;
constexpr int kRowSpacing = 4;
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

} // namespace

TonightFilters::TonightFilters(TonightModel &tonight, QWidget *parent)
    : QWidget(parent)
    , m_tonight(tonight)
    , m_fits(new QCheckBox(tr("Only what fits the field"), this))
{
    setMaximumWidth(Theme::px(kWidth));
    QGridLayout *grid = makePropertyGrid(this);
    grid->setVerticalSpacing(Theme::px(kRowSpacing));
    m_altitude = addStepper(*grid, "tonightAltitude", tr("Above"));
    m_altitude->setRange(0, kHighestAltitude);
    m_altitude->setStep(kAltitudeStep);
    m_altitude->setFormatter([](int value) { return text::degreesText(value, 0); });
    m_timeUp = addStepper(*grid, "tonightTimeUp", tr("Up for"));
    m_timeUp->setRange(0, kLongestTime);
    m_timeUp->setStep(kTimeStep);
    m_timeUp->setFormatter([](int value) {
        return value == 0 ? tr("any time") : text::durationText(std::chrono::minutes(value));
    });
    m_moon = addStepper(*grid, "tonightMoon", tr("From Moon"));
    m_moon->setRange(0, kFarthestMoon);
    m_moon->setStep(kMoonStep);
    m_moon->setFormatter(
        [](int value) { return value == 0 ? tr("anywhere") : text::degreesText(value, 0); });
    m_magnitude = addStepper(*grid, "tonightMagnitude", tr("Brighter"));
    m_magnitude->setRange(kBrightest, kAnyMagnitude);
    m_magnitude->setFormatter([](int value) {
        return value == kAnyMagnitude ? tr("any") : tr("%1 mag").arg(text::numberText(value, 0));
    });
    m_size = addStepper(*grid, "tonightSize", tr("Larger"));
    m_size->setRange(0, kLargest);
    m_size->setStep(kSizeStep);
    m_size->setFormatter([](int value) {
        return value == 0 ? tr("any size") : text::angularSizeText(value, std::nullopt);
    });
    m_fits->setObjectName(QStringLiteral("tonightFits"));
    grid->addWidget(m_fits, grid->rowCount(), 0, 1, 2);
    showFilter();
    for (Stepper *stepper : {m_altitude, m_timeUp, m_moon, m_magnitude, m_size})
        connect(stepper, &Stepper::valueChanged, this, &TonightFilters::apply);
    connect(m_fits, &QCheckBox::toggled, this, &TonightFilters::apply);
    connect(&tonight, &TonightModel::changed, this, &TonightFilters::showFilter);
}

Stepper *TonightFilters::addStepper(QGridLayout &grid, const char *id, const QString &caption)
{
    auto *stepper = new Stepper(this);
    stepper->setObjectName(QLatin1String(id));
    stepper->setAccessibleName(caption);
    addProperty(grid, caption, stepper);
    return stepper;
}

void TonightFilters::showFilter()
{
    const TonightFilter &filter = m_tonight.filter();
    const std::array blocked{QSignalBlocker(m_altitude), QSignalBlocker(m_timeUp),
                             QSignalBlocker(m_moon),     QSignalBlocker(m_magnitude),
                             QSignalBlocker(m_size),     QSignalBlocker(m_fits)};
    m_altitude->setValue(qRound(filter.leastAltitudeDegrees));
    m_timeUp->setValue(static_cast<int>(filter.leastTimeUp.count()));
    m_moon->setValue(qRound(filter.leastMoonSeparationDegrees));
    m_magnitude->setValue(filter.mostMagnitude ? qRound(*filter.mostMagnitude) : kAnyMagnitude);
    m_size->setValue(qRound(filter.leastArcminutes));
    m_fits->setChecked(filter.mustFit);
}

void TonightFilters::apply()
{
    TonightFilter filter = m_tonight.filter();
    filter.leastAltitudeDegrees = m_altitude->value();
    filter.leastTimeUp = std::chrono::minutes(m_timeUp->value());
    filter.leastMoonSeparationDegrees = m_moon->value();
    filter.mostMagnitude = m_magnitude->value() == kAnyMagnitude
        ? std::nullopt
        : std::optional<double>(m_magnitude->value());
    filter.leastArcminutes = m_size->value();
    filter.mustFit = m_fits->isChecked();
    m_tonight.setFilter(filter);
}

} // namespace nd
