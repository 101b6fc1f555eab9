// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pointing_sections.h"

#include "core/dwarf/models/pointing_model.h"
#include "ui/panels/note_line.h"
#include "ui/panels/polar_arrows.h"
#include "ui/text/pointing_text.h"
#include "ui/text/request_text.h"
#include "ui/text/sky_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace nd {

namespace {

constexpr int kSun = 1;
constexpr int kMoon = 2;
constexpr int kShownTries = 5;

bool isRunOf(const PointingModel &pointing, PointingTask task)
{
    const auto run = pointing.run();
    return run && run->task == task;
}

bool goesSomewhere(PointingTask task)
{
    return task == PointingTask::Goto || task == PointingTask::OneClickGoto;
}

Mark markOf(const PointingEnd &end)
{
    if (end.wasStopped)
        return Mark::Off;
    return end.error ? Mark::Error : Mark::Ok;
}

/// The button that begins something also cancels it.
void refreshStartButton(QPushButton &button, const PointingModel &pointing, bool isRunning,
                        Refusal refusal)
{
    const Refusal reason = isRunning ? pointing.canStop() : refusal;
    button.setEnabled(reason == Refusal::None);
    button.setToolTip(text::refusalSentence(reason));
}

} // namespace

GotoSection::GotoSection(PointingModel &pointing, QWidget *parent)
    : DeviceSection(QStringLiteral("target"), tr("Target"), parent)
    , m_pointing(pointing)
    , m_target(addFact(tr("Picked"), "pointingTarget"))
    , m_now(addFact(tr("Now"), "pointingNow"))
    , m_go(makeButton(tr("Go"), "pointingGo"))
    , m_inOne(makeButton(tr("Focus, calibrate and go"), "pointingInOne"))
{
    Theme::setRole(*m_go, "primary");
    connect(m_go, &QPushButton::clicked, this, [this] { go(false); });
    connect(m_inOne, &QPushButton::clicked, this, [this] { go(true); });
    connect(&m_pointing, &PointingModel::changed, this, &GotoSection::refresh);
    refresh();
}

void GotoSection::setPicked(const std::optional<PickedTarget> &picked)
{
    m_picked = picked;
    refresh();
}

void GotoSection::go(bool inOne)
{
    if (!m_picked)
        return;
    if (inOne)
        m_pointing.oneClick(m_picked->place, m_picked->name);
    else
        m_pointing.goTo(m_picked->place, m_picked->name);
}

void GotoSection::refresh()
{
    m_target->setText(m_picked ? m_picked->name : tr("nothing"));
    const auto followed = m_pointing.followedName();
    setFact(m_now,
            followed ? tr("follows %1").arg(followed->isEmpty() ? tr("the stars") : *followed)
                     : QString());
    const QString missing = tr("Pick a target first: in Find, in Tonight or on the chart.");
    const Refusal go = m_picked ? m_pointing.canGoTo(m_picked->place) : m_pointing.canGoTo();
    const Refusal inOne = m_picked ? m_pointing.canOneClick(m_picked->place) : go;
    m_go->setEnabled(m_picked && go == Refusal::None);
    m_go->setToolTip(!m_picked                 ? missing
                         : go == Refusal::None ? m_picked->hidden
                                               : text::refusalSentence(go));
    m_inOne->setEnabled(m_picked && inOne == Refusal::None);
    m_inOne->setToolTip(inOne == Refusal::None && m_picked
                            ? tr("Looks for open sky, focuses, calibrates and goes there.")
                            : (m_picked ? text::refusalSentence(inOne) : missing));
    refreshNote();
}

/// What stands between the telescope and the target that it could be sent to.
QString GotoSection::obstacle() const
{
    const bool canGo = m_picked && m_pointing.canGoTo(m_picked->place) == Refusal::None;
    return canGo ? m_picked->hidden : QString();
}

/// With what stands before the target that is picked now.
void GotoSection::showEnd(const PointingEnd &end)
{
    const QString hidden = obstacle();
    QStringList said{text::pointingEndText(end, m_pointing.generation())};
    if (end.isDone())
        said += tr("Observe shows it, Stack makes a picture of it.");
    if (!hidden.isEmpty())
        said += hidden;
    note().setNote(hidden.isEmpty() || end.error ? markOf(end) : Mark::Warning, said.join(u' '));
}

/// What it does, how it ended, or why it can't be sent there.
void GotoSection::refreshNote()
{
    const auto run = m_pointing.run();
    const auto end = m_pointing.lastEnd();
    if (run && goesSomewhere(run->task)) {
        const QString stage = text::pointingStageText(*run);
        note().setNote(Mark::Ok,
                       run->name.isEmpty() ? stage : run->name + QStringLiteral(": ") + stage);
    } else if (end && goesSomewhere(end->task)) {
        showEnd(*end);
    } else if (m_picked && !run) {
        const Refusal refusal = m_pointing.canGoTo(m_picked->place);
        note().setNote(Mark::Warning,
                       refusal == Refusal::None ? obstacle() : text::refusalSentence(refusal));
    } else {
        note().setNote(Mark::Off, {});
    }
}

CalibrationSection::CalibrationSection(PointingModel &pointing, QWidget *parent)
    : DeviceSection(QStringLiteral("crosshair"), tr("Calibration"), parent)
    , m_pointing(pointing)
    , m_state(addFact(tr("State"), "calibrationState"))
    , m_pictures(addFact(tr("Pictures"), "calibrationPictures"))
    , m_button(makeButton(tr("Calibrate"), "calibrate"))
{
    connect(m_button, &QPushButton::clicked, this, &CalibrationSection::press);
    connect(&m_pointing, &PointingModel::changed, this, &CalibrationSection::refresh);
    refresh();
}

bool CalibrationSection::isRunning() const
{
    return isRunOf(m_pointing, PointingTask::Calibration);
}

void CalibrationSection::press()
{
    if (isRunning())
        m_pointing.stop();
    else
        m_pointing.calibrate();
}

void CalibrationSection::refresh()
{
    const auto run = m_pointing.run();
    const bool runs = isRunning();
    const auto calibrated = m_pointing.isCalibrated();
    m_state->setText(!calibrated ? tr("not known") : *calibrated ? tr("done") : tr("not done"));
    setFact(m_pictures,
            runs && run->solves > 0
                ? tr("%1, %2 without success").arg(run->solves).arg(run->failedSolves)
                : QString());
    m_button->setText(runs ? tr("Cancel") : tr("Calibrate"));
    refreshStartButton(*m_button, m_pointing, runs, m_pointing.canCalibrate());
    const auto end = m_pointing.lastEnd();
    if (runs)
        note().setNote(Mark::Ok, text::pointingStageText(*run));
    else if (end && end->task == PointingTask::Calibration)
        note().setNote(markOf(*end), text::pointingEndText(*end, m_pointing.generation()));
    else if (calibrated != true)
        note().setNote(Mark::Off, tr("Do it once after the tripod was set up, before you go."));
    else
        note().setNote(Mark::Off, {});
}

SunMoonSection::SunMoonSection(PointingModel &pointing, QWidget *parent)
    : DeviceSection(QStringLiteral("sun"), tr("Sun and Moon"), parent)
    , m_pointing(pointing)
    , m_body(makeSwitch(tr("Stay on the Sun or the Moon"), "pointingBody",
                        {tr("Off"), text::bodyName(Body::Sun), text::bodyName(Body::Moon)}))
{
    addRow(tr("Stay on"), m_body);
    connect(m_body, &SegmentedControl::currentChanged, this, &SunMoonSection::choose);
    connect(&m_pointing, &PointingModel::changed, this, &SunMoonSection::refresh);
    connect(&m_pointing, &PointingModel::failed, this, [this](const Error &error) {
        m_failure = text::requestText(error, m_pointing.generation());
        refresh();
    });
    refresh();
}

/// The choice goes back at once to what the telescope does: its word moves it.
void SunMoonSection::choose(int index)
{
    m_failure.clear();
    if (index == kSun)
        m_pointing.track(Body::Sun);
    else if (index == kMoon)
        m_pointing.track(Body::Moon);
    else if (m_pointing.followedBody())
        m_pointing.stop();
    refresh();
}

void SunMoonSection::refresh()
{
    const auto body = m_pointing.followedBody();
    setChoice(*m_body, !body ? 0 : *body == Body::Moon ? kMoon : kSun);
    for (const auto &[index, which] : {std::pair(kSun, Body::Sun), std::pair(kMoon, Body::Moon)}) {
        const Refusal refusal = m_pointing.canTrack(which);
        m_body->setChoiceEnabled(index, refusal == Refusal::None || body == which,
                                 text::refusalSentence(refusal));
    }
    if (!m_failure.isEmpty())
        note().setNote(Mark::Error, m_failure);
    else
        note().setNote(Mark::Ok, body ? tr("It stays on it.") : QString());
}

PolarSection::PolarSection(PointingModel &pointing, QWidget *parent)
    : DeviceSection(QStringLiteral("rotate-cw"), tr("Polar axis"), parent)
    , m_pointing(pointing)
    , m_arrows(new PolarArrows(this))
    , m_measure(makeButton(tr("Measure"), "polarMeasure"))
    , m_clear(makeButton(tr("Clear"), "polarClear"))
{
    m_arrows->setObjectName(QStringLiteral("polarArrows"));
    addWide(m_arrows);
    m_tries = addFact(tr("Tries"), "polarTries");
    addButtons({m_measure, m_clear});
    connect(m_measure, &QPushButton::clicked, this, &PolarSection::press);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_pointing.clearPolarTries(); });
    connect(&m_pointing, &PointingModel::changed, this, &PolarSection::refresh);
    refresh();
}

bool PolarSection::isRunning() const
{
    return isRunOf(m_pointing, PointingTask::PolarAlignment);
}

void PolarSection::press()
{
    if (isRunning())
        m_pointing.stop();
    else
        m_pointing.measurePolarAxis();
}

void PolarSection::refresh()
{
    const PolarTries &tries = m_pointing.polarTries();
    const bool runs = isRunning();
    m_arrows->setVisible(!tries.empty());
    if (!tries.empty())
        m_arrows->setErrors(tries.back().azimuthErrorDegrees, tries.back().altitudeErrorDegrees);
    refreshTries();
    m_measure->setText(runs ? tr("Cancel") : tries.empty() ? tr("Measure") : tr("Measure again"));
    refreshStartButton(*m_measure, m_pointing, runs, m_pointing.canAlign());
    m_clear->setVisible(!tries.empty() && !runs);
    const auto end = m_pointing.lastEnd();
    const bool ended = end && end->task == PointingTask::PolarAlignment;
    if (runs)
        note().setNote(Mark::Ok, text::pointingStageText(*m_pointing.run()));
    else if (ended && !end->isDone())
        note().setNote(markOf(*end), text::pointingEndText(*end, m_pointing.generation()));
    else if (tries.empty())
        note().setNote(Mark::Off, tr("Tilt the scope to the pole, then measure."));
    else
        note().setNote(tries.back().totalDegrees() <= text::kGoodPolarDegrees ? Mark::Ok
                                                                              : Mark::Warning,
                       text::polarVerdict(tries.back()));
}

void PolarSection::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refreshTries();
}

/// The newest first, as they got smaller.
void PolarSection::refreshTries()
{
    QStringList lines;
    const PolarTries &tries = m_pointing.polarTries();
    for (auto one = tries.rbegin(); one != tries.rend() && lines.size() < kShownTries; ++one) {
        lines += text::clockText(one->utc, m_zone) + QStringLiteral("  ")
            + text::degreesText(one->totalDegrees(), 2);
    }
    setFact(m_tries, lines.join(u'\n'));
}

} // namespace nd
