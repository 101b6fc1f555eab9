// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_starter.h"

#include "core/dwarf/models/stacking_model.h"
#include "core/observatory/stacking/stack_watch.h"
#include "ui/panels/question.h"
#include "ui/text/request_text.h"
#include "ui/text/stacking_text.h"
#include "ui/text/state_text.h"

#include <QMessageBox>

#include <utility>

namespace nd {

namespace {

/// A start that was refused after it was granted has ended, too.
bool wasRefused(const StackEnd &end)
{
    const bool hasFrames = end.run.taken.value_or(0) > 0;
    return end.error || !(hasFrames || end.wasStopped || end.wasUnheard);
}

Camera otherThan(Camera camera)
{
    return camera == Camera::Tele ? Camera::Wide : Camera::Tele;
}

void endStack(StackingModel &model, bool isFast)
{
    if (isFast)
        model.fastStop();
    else
        model.stop();
}

QString missingDark(Camera camera)
{
    return camera == Camera::Tele
        ? StackStarter::tr("The tele camera has no dark frame for its exposure, gain and "
                           "temperature.")
        : StackStarter::tr("The wide camera has no dark frame for its exposure, gain and "
                           "temperature.");
}

QString whatItCosts()
{
    return u' '
        + StackStarter::tr("Hot pixels stay in the picture. Cancel to shoot dark frames first.");
}

Question questionOfOne(Camera refused)
{
    return {StackStarter::tr("No dark frame"), StackStarter::tr("Stack without a dark frame?"),
            missingDark(refused) + whatItCosts(), StackStarter::tr("Stack without"), false};
}

Question questionOfBoth(Camera refused)
{
    const QString other = refused == Camera::Tele
        ? StackStarter::tr("The wide camera begins next, without one if it has none either.")
        : StackStarter::tr("The tele camera begins next, without one if it has none either.");
    return {StackStarter::tr("No dark frame"),
            StackStarter::tr("Stack with both cameras without dark frames?"),
            missingDark(refused) + u' ' + other + whatItCosts(), StackStarter::tr("Stack without"),
            false};
}

} // namespace

StackStarter::StackStarter(const StackSources &sources, QWidget &parent)
    : QObject(&parent)
    , m_sources(sources)
    , m_parent(parent)
{
    for (const Camera camera : {Camera::Tele, Camera::Wide}) {
        connect(&sources.side(camera).watch, &StackWatch::changed, this, &StackStarter::refresh);
        connect(&model(camera), &StackingModel::ended, this,
                [this, camera](const StackEnd &end) { handleEnded(camera, end); });
    }
}

StackingModel &StackStarter::model(Camera camera) const
{
    return m_sources.side(camera).watch.stacking();
}

void StackStarter::refresh()
{
    if (m_question && !m_isDue())
        m_question->close();
    for (const Camera camera : {Camera::Tele, Camera::Wide}) {
        if (side(camera).needsDark && !goOnWithoutDark(camera))
            m_next.reset();
    }
    startNext();
}

void StackStarter::start(Camera first, bool isBoth)
{
    withdrawQuestion();
    m_busy.reset();
    tell({});
    m_next = isBoth ? std::optional(Start{otherThan(first)}) : std::nullopt;
    side(first) = {Start{first}, std::nullopt, false};
    if (isBoth)
        side(otherThan(first)) = {std::nullopt, std::nullopt, true};
    model(first).start();
}

/// Not behind another's stack, and not hours later.
void StackStarter::startNext()
{
    if (!m_next)
        return;
    if (!m_sources.side(m_next->camera).watch.isLinked()) {
        const Camera lost = std::exchange(m_next, std::nullopt)->camera;
        return tell(NotStarted{lost, text::errorSentence(Error::Code::Disconnected)});
    }
    const auto run = model(otherThan(m_next->camera)).run();
    const bool isTurn = run && run->isOurs && run->phase == StackPhase::Running;
    StackingModel &waiting = model(m_next->camera);
    if (!isTurn || waiting.goLiveState() == GoLive::UnderWay)
        return;
    const Refusal refusal = waiting.canStart();
    if (refusal == Refusal::BeingSet)
        return; // in a moment
    const Start next = *std::exchange(m_next, std::nullopt);
    if (waiting.run())
        return; // somebody else was faster
    if (refusal != Refusal::None)
        return tell(NotStarted{next.camera, text::refusalSentence(refusal)});
    side(next.camera).asked = next;
    waiting.start();
}

void StackStarter::handleEnded(Camera which, const StackEnd &end)
{
    const std::optional<Start> ended = std::exchange(side(which).asked, std::nullopt);
    const bool isRefused = ended && wasRefused(end);
    const bool isAsked = isRefused && answer(*ended);
    const bool isNext = m_next && m_next->camera == which;
    if (!isAsked && !isNext)
        m_next.reset();
    if (isRefused && !isAsked && side(which).isSecond)
        tell(NotStarted{which, whyRefused(which)});
    else if (m_notStarted && m_notStarted->camera == which)
        tell({}); // that of the other camera stays: somebody may read it hours later
}

void StackStarter::tell(const std::optional<NotStarted> &notStarted)
{
    m_notStarted = notStarted;
    emit notStartedChanged();
}

QString StackStarter::notStarted() const
{
    const bool isTold = m_notStarted && !m_notStarted->why.isEmpty();
    if (!isTold || model(m_notStarted->camera).run())
        return {};
    return text::stackNotStarted(m_notStarted->camera, m_notStarted->why);
}

/// What was refused here is told by what refuses it still.
QString StackStarter::whyRefused(Camera which) const
{
    const StackingModel &refused = model(which);
    const Refusal refusal = refused.canStart();
    const std::optional<Error> problem = refused.problem();
    if (!problem)
        return {};
    const bool isHere = problem->code == Error::Code::NotAllowed && refusal != Refusal::None;
    return isHere ? text::refusalSentence(refusal)
                  : text::requestText(*problem, refused.generation());
}

/// A start that was refused can be repeated without a dark frame, or after what is in its way.
bool StackStarter::answer(const Start &refused)
{
    const StackObstacle obstacle = model(refused.camera).obstacle();
    m_busy = obstacle == StackObstacle::Busy ? std::optional(refused) : std::nullopt;
    if (m_busy)
        return askToStopAndStart(refused.camera);
    if (obstacle != StackObstacle::NeedsDark)
        return false;
    side(refused.camera).needsDark = refused;
    return goOnWithoutDark(refused.camera);
}

/// At once, or as soon as it can be: what was granted first has its live picture brought back
/// before. False: it can't be.
bool StackStarter::goOnWithoutDark(Camera which)
{
    const StackingModel &refused = model(which);
    const Refusal refusal = refused.canContinue();
    const bool isDue = refused.obstacle() == StackObstacle::NeedsDark && !refused.run();
    const bool isSoon
        = refused.goLiveState() == GoLive::UnderWay || refusal == Refusal::BeingSet || m_question;
    if (isDue && isSoon)
        return true;
    const std::optional<Start> start = std::exchange(side(which).needsDark, std::nullopt);
    if (!isDue || !start)
        return false;
    return start->goesWithoutDark ? continueSoon(which) : askToContinue(which);
}

/// What the answer to this start says is asked, too.
void StackStarter::stopAndStart(Camera which)
{
    withdrawQuestion();
    if (model(which).canStopAndStart() != Refusal::None)
        return m_next.reset();
    side(which).asked = m_busy && m_busy->camera == which ? *m_busy : Start{which};
    model(which).stopAndStart();
    if (model(which).run())
        return;
    side(which).asked.reset(); // nothing was sent: it is busy with something else by now
    if (!askToStopAndStart(which))
        m_next.reset();
}

void StackStarter::askWhile(std::function<bool()> isDue, const Question &question,
                            std::function<void()> act)
{
    m_isDue = isDue;
    const auto agree = [this, isDue = std::move(isDue), act = std::move(act)] {
        withdrawQuestion(); // it may not be gone yet
        if (isDue())
            act();
    };
    m_question = ask(m_parent, question, this, agree, [this] {
        m_question.clear();
        m_next.reset();
        m_busy.reset();
    });
}

/// It is answered elsewhere.
void StackStarter::withdrawQuestion()
{
    if (!m_question)
        return;
    m_question->disconnect(this);
    m_question->close();
    m_question.clear();
}

bool StackStarter::askToStopAndStart(Camera which)
{
    const auto isDue = [&busy = model(which)] { return busy.canStopAndStart() == Refusal::None; };
    if (m_question || !isDue())
        return false;
    askWhile(isDue,
             {tr("The scope is busy"), tr("Stop it and start the stack?"),
              text::stackRivalSentence(*model(which).busyWith()) + u' '
                  + tr("What is stopped can't be gone on with."),
              tr("Stop it and start"), false},
             [this, which] { stopAndStart(which); });
    return true;
}

/// Of both if the other is to follow: nobody wants to be asked the same again a moment later.
bool StackStarter::askToContinue(Camera which)
{
    const auto isDue = [this, which, wasBoth = m_next.has_value()] { // its words are still true
        return m_next.has_value() == wasBoth && model(which).canContinue() == Refusal::None;
    };
    if (m_question || !isDue())
        return false;
    askWhile(isDue, m_next ? questionOfBoth(which) : questionOfOne(which), [this, which] {
        if (m_next)
            m_next->goesWithoutDark = true;
        continueWithoutDark(which);
    });
    return true;
}

/// Others are still to hear that it ended.
bool StackStarter::continueSoon(Camera which)
{
    if (model(which).canContinue() != Refusal::None)
        return false;
    const auto go = [this, which] { continueWithoutDark(which); };
    return QMetaObject::invokeMethod(this, go, Qt::QueuedConnection);
}

void StackStarter::continueWithoutDark(Camera which)
{
    if (model(which).canContinue() != Refusal::None)
        return;
    side(which).asked = Start{which};
    model(which).continueWithoutDark();
}

void StackStarter::stop(Camera which, bool isFast)
{
    StackingModel &running = model(which);
    const auto run = running.run();
    if (run && run->phase == StackPhase::Starting)
        return endStack(running, isFast);
    if (m_question)
        m_question->close();
    askWhile([&running] { return running.canStop() == Refusal::None; },
             {tr("Stop the stack"), tr("Stop this stack?"),
              tr("A stack that was stopped can't be gone on with. What is stacked is kept "
                 "on the scope's card, and the live picture comes back."),
              tr("Stop the stack"), false},
             [&running, isFast] { endStack(running, isFast); });
}

} // namespace nd
