// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/slider_row.h"

#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr int kSliderHeight = 24;
constexpr int kMostSteps = 10'000;
constexpr int kPagesOfRange = 10;

int decimalsOf(const ParamRange &range)
{
    return range.isWhole ? 0 : 2;
}

} // namespace

SliderRow::SliderRow(const ParamHandle &handle, QWidget *parent)
    : ParamRow(handle, parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_number(new QLabel(this))
{
    addControl(m_slider, "Slider");
    m_slider->setMinimumHeight(Theme::px(kSliderHeight));
    m_number->setObjectName(handle.key + QStringLiteral("Number"));
    m_number->setFont(Theme::font(TextSize::Body, true));
    m_number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_number->setMinimumWidth(
        m_number->fontMetrics().horizontalAdvance(text::numberText(-100.0, 0)));
    line().addWidget(m_slider, 1);
    line().addWidget(m_number);
    connect(m_slider, &QSlider::valueChanged, this, &SliderRow::handleMoved);
    refresh();
}

void SliderRow::display(const ParamSpec &spec, const std::optional<ParamValue> &value)
{
    if (!spec.range)
        return;
    m_range = *spec.range;
    const double steps = std::floor((m_range.highest - m_range.lowest) / m_range.step);
    const QSignalBlocker silent(m_slider);
    m_slider->setRange(0, static_cast<int>(std::clamp(steps, 1.0, double(kMostSteps))));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / kPagesOfRange));
    const std::optional<ParamValue> at = value ? value : spec.usual;
    if (at && !m_slider->isSliderDown())
        m_slider->setValue(qRound((at->number - m_range.lowest) / m_range.step));
    m_number->setText(value ? text::numberText(value->number, decimalsOf(m_range))
                            : QStringLiteral("\u2013"));
}

void SliderRow::handleMoved(int step)
{
    handle().set(ParamValue::of(std::min(m_range.lowest + step * m_range.step, m_range.highest)));
}

} // namespace nd
