// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/motion_panel.h"

#include "core/base/settings.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/motion_model.h"
#include "core/input/gamepad.h"
#include "ui/panels/gamepad_driver.h"
#include "ui/panels/motion_keys.h"
#include "ui/panels/note_line.h"
#include "ui/panels/property_grid.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/text/sun_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/joystick_pad.h"
#include "ui/widgets/panel_body.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr int kPadding = 10;
constexpr int kSpacing = 8;
constexpr int kSliderHeight = 24;
constexpr int kUsualGear = 17; // 2.4 degrees per second

} // namespace

MotionPanel::MotionPanel(MotionModel &motion, Settings &settings, Gamepad *gamepad, QWidget *parent)
    : QWidget(parent)
    , m_motion(motion)
    , m_settings(settings)
    , m_pad(new JoystickPad(this))
    , m_gamepad(new GamepadDriver(motion, gamepad, *this))
    , m_sun(new NoteLine(this))
    , m_reason(new NoteLine(this))
    , m_stop(new NoteLine(this))
    , m_speed(new QLabel(this))
    , m_rate(new QLabel(this))
    , m_gear(new QSlider(Qt::Horizontal, this))
    , m_gamepadButton(new QPushButton(tr("Gamepad"), this))
{
    setObjectName(QStringLiteral("motionPanel"));
    PanelBody::fill(*this, buildBody(), buildFooter());
    connectInputs();
    connectModel();
    setGear(m_settings.value(settings_key::kMotionGear, kUsualGear).toInt(kUsualGear));
    refresh();
    refreshGamepad();
}

QWidget *MotionPanel::buildBody()
{
    m_sun->setObjectName(QStringLiteral("sunWarning"));
    m_reason->setObjectName(QStringLiteral("motionReason"));
    m_stop->setObjectName(QStringLiteral("stopNote"));
    m_speed->setObjectName(QStringLiteral("motionSpeed"));
    m_rate->setObjectName(QStringLiteral("motionRate"));
    m_gear->setObjectName(QStringLiteral("motionGear"));
    m_gear->setAccessibleName(tr("Rate"));
    m_gear->setMinimumHeight(Theme::px(kSliderHeight));
    m_gear->setRange(0, MotionModel::kHighestGear);
    Theme::setRole(*m_speed, "value");
    m_rate->setFont(Theme::font(TextSize::Body, true));
    m_rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rate->setMinimumWidth(m_rate->fontMetrics().horizontalAdvance(text::speedText(30.0)));

    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    const int padding = Theme::px(kPadding);
    grid->setContentsMargins(padding, padding, padding, padding);
    grid->setSpacing(Theme::px(kSpacing));
    grid->addWidget(m_sun, 0, 0, 1, 3);
    grid->addWidget(m_pad, 1, 0, 2, 2, Qt::AlignCenter);
    grid->addWidget(makeCaption(tr("Speed"), body), 1, 2, Qt::AlignBottom);
    grid->addWidget(m_speed, 2, 2, Qt::AlignTop);
    grid->addWidget(makeCaption(tr("Rate"), body), 3, 0);
    grid->addWidget(m_gear, 3, 1);
    grid->addWidget(m_rate, 3, 2);
    grid->addWidget(m_stop, 4, 0, 1, 3);
    grid->setRowStretch(5, 1);
    grid->setColumnStretch(1, 1);
    return body;
}

/// Why nothing moves stands below what scrolls: in a low window it was out of sight.
QWidget *MotionPanel::buildFooter()
{
    m_gamepadButton->setObjectName(QStringLiteral("motionGamepad"));
    m_gamepadButton->setCheckable(true);
    m_gamepadButton->setIcon(IconTheme::icon(QStringLiteral("gamepad-2")));
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(m_reason);
    column->addWidget(m_gamepadButton);
    return footer;
}

void MotionPanel::connectInputs()
{
    auto *keys = new MotionKeys(m_motion, *m_pad, m_scheduler, this);
    connect(m_pad, &JoystickPad::moved, &m_motion, &MotionModel::move);
    connect(m_pad, &JoystickPad::released, &m_motion, &MotionModel::release);
    connect(m_pad, &JoystickPad::nudged, &m_motion,
            [this](Direction direction) { m_motion.nudge(direction); });
    connect(keys, &MotionKeys::vectorChanged, m_pad, &JoystickPad::showVector);
    connect(m_gamepad, &GamepadDriver::vectorChanged, m_pad, &JoystickPad::showVector);
    connect(m_gamepad, &GamepadDriver::changed, this, &MotionPanel::refreshGamepad);
    connect(m_gamepadButton, &QPushButton::clicked, m_gamepad, &GamepadDriver::setOn);
    connect(m_gear, &QSlider::valueChanged, this, &MotionPanel::setGear);
}

void MotionPanel::connectModel()
{
    connect(&m_motion, &MotionModel::changed, this, &MotionPanel::refresh);
    connect(&m_motion, &MotionModel::stopStateChanged, this, &MotionPanel::refresh);
    connect(&m_motion, &MotionModel::refused, this, &MotionPanel::showRefused);
}

void MotionPanel::setGear(int gear)
{
    const int valid = qBound(0, gear, MotionModel::kHighestGear);
    m_gear->setValue(valid);
    m_motion.setGear(valid);
    m_settings.setValue(settings_key::kMotionGear, valid);
    refresh();
}

void MotionPanel::refresh()
{
    const Refusal refusal = m_motion.canMove();
    const QString reason = text::refusalSentence(refusal);
    m_pad->setEnabled(refusal == Refusal::None);
    m_pad->setToolTip(reason);
    m_reason->setNote(Mark::Warning, reason);
    m_speed->setText(text::speedText(m_motion.commandedSpeed()));
    m_gear->setValue(m_motion.gear()); // an axis that is held changes it, too
    m_rate->setText(text::speedText(m_motion.speed()));
    m_sun->setNote(Mark::Warning, sunText());
    const StopState stop = m_motion.stopState();
    m_stop->setNote(stop == StopState::Unconfirmed ? Mark::Error : Mark::Ok, text::stopText(stop));
}

QString MotionPanel::sunText() const
{
    const std::optional<double> limit = m_motion.speedLimit();
    if (const SunGuard *guard = m_motion.sunGuard()) {
        if (const auto left = guard->answerLasts())
            return text::answerLastsSentence(*left, guard->watchesSteering());
        return text::sunWarning(guard->watch(), guard->sunDistanceDegrees(), limit,
                                guard->wayAway());
    }
    return limit ? text::sunWarning(SunWatch::UnknownPlace, std::nullopt, limit) : QString();
}

void MotionPanel::refreshGamepad()
{
    const bool present = m_gamepad->isPresent();
    m_gamepadButton->setEnabled(present);
    m_gamepadButton->setChecked(present && m_gamepad->isOn());
    m_gamepadButton->setToolTip(present ? tr("Move with %1").arg(m_gamepad->name())
                                        : tr("No gamepad is plugged in."));
}

void MotionPanel::showRefused(const Error &error)
{
    m_reason->setNote(Mark::Warning, text::requestText(error, m_motion.generation()));
}

} // namespace nd
