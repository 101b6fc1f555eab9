// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/axis_section.h"

#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/motor_model.h"
#include "ui/panels/note_line.h"
#include "ui/panels/property_grid.h"
#include "ui/text/aim_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace nd {

namespace {

constexpr int kSpacing = 8;
constexpr int kFarthest = 360; // degrees
constexpr int kPulseStep = 100;
/// Pulses in a second. No source says how far one goes: few, so that there is time to stop them.
constexpr int kPulseFrequency = 100;
constexpr std::chrono::milliseconds kAtOnce{0};

} // namespace

AxisSection::AxisSection(MotorModel &motor, MotionModel &motion, QWidget *parent)
    : QWidget(parent)
    , m_motor(motor)
    , m_motion(motion)
    , m_axis(
          new SegmentedControl({text::axisName(Axis::Rotation), text::axisName(Axis::Pitch)}, this))
    , m_position(new QLabel(this))
    , m_less(new HoldButton(kAtOnce, this))
    , m_more(new HoldButton(kAtOnce, this))
    , m_target(new Stepper(this))
    , m_go(new QPushButton(tr("Go"), this))
    , m_pulses(new Stepper(this))
    , m_pulsesLess(new QPushButton(this))
    , m_pulsesMore(new QPushButton(this))
    , m_resetLess(new QPushButton(this))
    , m_resetMore(new QPushButton(this))
    , m_stop(new QPushButton(tr("Stop the axes"), this))
    , m_note(new NoteLine(this))
{
    setObjectName(QStringLiteral("axisSection"));
    buildRows();
    connectModel();
    refresh();
}

void AxisSection::buildRows()
{
    m_axis->setObjectName(QStringLiteral("axisChoice"));
    m_axis->setAccessibleName(tr("Axis"));
    m_position->setObjectName(QStringLiteral("axisPosition"));
    m_less->setObjectName(QStringLiteral("axisLess"));
    m_more->setObjectName(QStringLiteral("axisMore"));
    m_target->setObjectName(QStringLiteral("axisTarget"));
    m_target->setAccessibleName(tr("Run to"));
    m_target->setRange(-kFarthest, kFarthest);
    m_target->setFormatter([](int degrees) { return text::degreesText(degrees, 0); });
    m_go->setObjectName(QStringLiteral("axisGo"));
    m_pulses->setObjectName(QStringLiteral("axisPulses"));
    m_pulses->setAccessibleName(tr("Pulses"));
    m_pulses->setRange(kPulseStep, MotorModel::kMostPulses);
    m_pulses->setStep(kPulseStep);
    m_pulsesLess->setObjectName(QStringLiteral("axisPulsesLess"));
    m_pulsesMore->setObjectName(QStringLiteral("axisPulsesMore"));
    m_resetLess->setObjectName(QStringLiteral("axisResetLess"));
    m_resetMore->setObjectName(QStringLiteral("axisResetMore"));
    m_stop->setObjectName(QStringLiteral("axisStop"));
    m_note->setObjectName(QStringLiteral("axisNote"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(Theme::px(kSpacing));
    grid->addWidget(m_axis, 0, 0, 1, 3);
    grid->addWidget(makeCaption(tr("Position"), this), 1, 0);
    grid->addWidget(m_position, 1, 1, 1, 2, Qt::AlignRight);
    grid->addWidget(makeCaption(tr("Run while held"), this), 2, 0);
    grid->addWidget(m_less, 2, 1);
    grid->addWidget(m_more, 2, 2);
    grid->addWidget(makeCaption(tr("Run to"), this), 3, 0);
    grid->addWidget(m_target, 3, 1);
    grid->addWidget(m_go, 3, 2);
    grid->addWidget(makeCaption(tr("Pulses"), this), 4, 0);
    grid->addWidget(m_pulses, 4, 1, 1, 2);
    grid->addWidget(m_pulsesLess, 5, 1);
    grid->addWidget(m_pulsesMore, 5, 2);
    grid->addWidget(makeCaption(tr("Reset"), this), 6, 0);
    grid->addWidget(m_resetLess, 6, 1);
    grid->addWidget(m_resetMore, 6, 2);
    grid->addWidget(m_stop, 7, 0, 1, 3);
    grid->addWidget(m_note, 8, 0, 1, 3);
    for (HoldButton *button : {m_less, m_more}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    grid->setColumnStretch(1, 1);
}

void AxisSection::connectModel()
{
    connectHold(*m_less, AxisWay::LeftOrDown);
    connectHold(*m_more, AxisWay::RightOrUp);
    connect(m_axis, &SegmentedControl::currentChanged, this, &AxisSection::refresh);
    connect(m_go, &QPushButton::clicked, this, [this] {
        m_failure.clear();
        m_motor.runTo(axis(), m_target->value(), m_motion.speed());
    });
    connect(m_resetLess, &QPushButton::clicked, this,
            [this] { m_motor.reset(axis(), AxisWay::LeftOrDown); });
    connect(m_resetMore, &QPushButton::clicked, this,
            [this] { m_motor.reset(axis(), AxisWay::RightOrUp); });
    connect(m_pulsesLess, &QPushButton::clicked, this, [this] { runPulses(AxisWay::LeftOrDown); });
    connect(m_pulsesMore, &QPushButton::clicked, this, [this] { runPulses(AxisWay::RightOrUp); });
    connect(m_stop, &QPushButton::clicked, this, &AxisSection::stop);
    connect(&m_motor, &MotorModel::changed, this, &AxisSection::refresh);
    connect(&m_motor, &MotorModel::failed, this, &AxisSection::showFailed);
    connect(&m_motor, &MotorModel::turned, this, &AxisSection::handleTurned);
}

void AxisSection::connectHold(HoldButton &button, AxisWay way)
{
    button.installEventFilter(this);
    connect(&button, &HoldButton::held, this, [this, way] {
        m_failure.clear();
        m_running = true;
        m_way = way;
        m_asked.reset();
        m_motor.run(axis(), way, m_motion.speed());
    });
    connect(&button, &HoldButton::letGo, this, [this] {
        if (std::exchange(m_running, false))
            m_motor.stop();
    });
}

void AxisSection::runPulses(AxisWay way)
{
    m_failure.clear();
    if (m_motor.runPulses(axis(), way, kPulseFrequency, m_pulses->value()))
        m_pulsing = true;
    refresh();
}

void AxisSection::stop()
{
    m_pulsing = false;
    m_motor.stop();
    refresh();
}

/// Of the button that is held, which has the focus.
bool AxisSection::eventFilter(QObject *watched, QEvent *event)
{
    if (m_running && event->type() == QEvent::Wheel) {
        const int turned = static_cast<QWheelEvent *>(event)->angleDelta().y();
        if (turned != 0)
            changeRate(turned > 0 ? 1 : -1);
        return true;
    }
    if (m_running && event->type() == QEvent::KeyPress
        && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool AxisSection::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
        changeRate(1);
        return true;
    case Qt::Key_Minus:
        changeRate(-1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Down:
        turnTo(AxisWay::LeftOrDown);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Up:
        turnTo(AxisWay::RightOrUp);
        return true;
    }
    return false;
}

void AxisSection::changeRate(int gears)
{
    const double before = m_motion.speed();
    m_motion.setGear(m_motion.gear() + gears);
    if (m_motion.speed() != before)
        m_motor.changeSpeed(axis(), m_motion.speed());
}

void AxisSection::turnTo(AxisWay way)
{
    if (m_asked.value_or(m_way) == way)
        return;
    m_asked = way;
    m_motor.changeDirection(axis(), way);
}

void AxisSection::handleTurned(Axis turned, AxisWay way)
{
    if (turned != axis())
        return;
    m_way = way;
    if (m_asked == way)
        m_asked.reset();
}

Axis AxisSection::axis() const
{
    return m_axis->current() == 0 ? Axis::Rotation : Axis::Pitch;
}

/// A telescope that is connected while the section is open.
void AxisSection::readOnceConnected()
{
    const bool couldRead = std::exchange(m_couldRead, m_motor.canRead());
    if (m_couldRead && !couldRead && isVisible())
        m_motor.readPositions();
}

void AxisSection::refresh()
{
    const QString reason = text::refusalSentence(m_motor.canMove());
    readOnceConnected();
    m_position->setText(whereabouts());
    const QString less = text::axisWayName(axis(), AxisWay::LeftOrDown);
    const QString more = text::axisWayName(axis(), AxisWay::RightOrUp);
    m_less->setText(less);
    m_more->setText(more);
    m_pulsesLess->setText(less);
    m_pulsesMore->setText(more);
    m_pulsesLess->setAccessibleName(tr("So many pulses: %1").arg(less));
    m_pulsesMore->setAccessibleName(tr("So many pulses: %1").arg(more));
    m_resetLess->setText(less);
    m_resetMore->setText(more);
    m_resetLess->setAccessibleName(tr("Reset to the end stop: %1").arg(less));
    m_resetMore->setAccessibleName(tr("Reset to the end stop: %1").arg(more));
    for (QWidget *control :
         {static_cast<QWidget *>(m_less), static_cast<QWidget *>(m_more),
          static_cast<QWidget *>(m_go), static_cast<QWidget *>(m_pulsesLess),
          static_cast<QWidget *>(m_pulsesMore), static_cast<QWidget *>(m_resetLess),
          static_cast<QWidget *>(m_resetMore)}) {
        control->setEnabled(reason.isEmpty());
        control->setToolTip(reason);
    }
    if (reason.isEmpty()) {
        showHints();
        refreshPulses();
    }
    m_pulsing = m_pulsing && m_motor.canRead();
    m_stop->setEnabled(m_motor.job().has_value() || m_running || m_pulsing);
    m_stop->setToolTip(m_stop->isEnabled() ? QString() : tr("Nothing runs."));
    m_note->setNote(Mark::Warning, m_failure);
}

/// Where the axis is and, while it runs, which way and how fast.
QString AxisSection::whereabouts() const
{
    const auto position = m_motor.position(axis());
    QString place = position ? text::degreesText(*position, 1) : QStringLiteral("–");
    const auto run = m_motor.axisRun();
    if (!run || run->axis != axis())
        return place;
    return place + QStringLiteral(" · ") + text::axisWayName(run->axis, run->way) + u' '
        + text::speedText(run->degreesPerSecond);
}

void AxisSection::showHints()
{
    for (QWidget *button : {m_less, m_more})
        button->setToolTip(tr("While it is held, the wheel or + and − change the rate, and the "
                              "arrow keys the way"));
    for (QWidget *button : {m_resetLess, m_resetMore})
        button->setToolTip(tr("Drives to the end stop, from where the axis counts"));
}

void AxisSection::refreshPulses()
{
    const bool isNight = m_motor.mayPulse();
    for (QWidget *button : {m_pulsesLess, m_pulsesMore}) {
        button->setEnabled(isNight);
        button->setToolTip(
            isNight ? tr("Pulses of the motor, %1 in a second. Nobody has published how far one "
                         "goes.")
                          .arg(kPulseFrequency)
                    : tr("By day no pulses: nobody knows how far one goes."));
    }
}

void AxisSection::showFailed(const Error &error)
{
    m_asked.reset();
    m_failure = text::requestText(error, m_motor.generation());
    refresh();
}

void AxisSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_motor.readPositions();
}

void AxisSection::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    const bool wasRunning = std::exchange(m_running, false);
    if (std::exchange(m_pulsing, false) || wasRunning)
        m_motor.stop();
}

} // namespace nd
