// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/stack_verbs.h"

#include "app/nightdeskctl/verbs/dark_verb.h"
#include "app/nightdeskctl/verbs/stack_json.h"
#include "app/nightdeskctl/verbs/stack_log_verb.h"
#include "app/nightdeskctl/verbs/stack_watch.h"
#include "core/base/scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/session/session.h"
#include "ui/text/device_error_text.h"
#include "ui/text/stacking_text.h"

#include <utility>

using namespace std::chrono_literals;

namespace nd::ctl {

namespace {

constexpr auto kQuiet = 1s; // no wait worth a word

} // namespace

bool StackVerb::prepare()
{
    const QString word = line().words.value(0);
    if (line().words.size() > 1)
        return complain(QStringLiteral("too many words after stack %1").arg(word));
    if (word == QLatin1String("start"))
        m_task = Task::Start;
    else if (word == QLatin1String("stop"))
        m_task = Task::Stop;
    else if (word == QLatin1String("go-live"))
        m_task = Task::GoLive;
    else
        return complain(QStringLiteral("stack needs start, stop, go-live, watch, darks or log"));
    const auto camera = cameraFlag();
    if (!camera)
        return false;
    m_camera = *camera;
    return true;
}

StackingModel &StackVerb::model() const
{
    return device().stacking(m_camera);
}

/// Stopping waits for the frame under way and for the files, whatever is to be stopped.
std::optional<std::chrono::milliseconds> StackVerb::usualLimit() const
{
    constexpr auto kStartLimit = 60s;
    if (m_task == Task::Stop)
        return kLongestStop;
    return line().has("--stop-first") ? kLongestStop + kStartLimit : kStartLimit;
}

void StackVerb::run()
{
    connect(&model(), &StackingModel::changed, this, &StackVerb::handleChanged);
    connect(&model(), &StackingModel::ended, this, &StackVerb::handleEnded);
    connect(&model(), &StackingModel::noticed, this, &StackVerb::handleNotice);
    switch (m_task) {
    case Task::Start:
        return startStack();
    case Task::Stop:
        return stopStack();
    case Task::GoLive:
        return goLive();
    }
}

void StackVerb::startStack()
{
    StackOptions options;
    options.withoutDark = line().has("--without-dark");
    if (options.withoutDark && generation() != Generation::V3) {
        allows(Refusal::Unsupported);
        return;
    }
    const Refusal refusal = model().canStart();
    if (refusal != Refusal::BeingSet && !allows(refusal))
        return;
    m_asked = true;
    model().start(options);
    scheduler().after(kQuiet, this, [this] { sayThatItWaits(); });
}

/// A telescope tells what it is set to only a moment after it is connected, and a start says which
/// filter it is meant for.
void StackVerb::sayThatItWaits()
{
    const auto run = model().run();
    const bool isStarting = run && run->phase == StackPhase::Starting;
    if (!hasEnded() && !m_hasStopped && isStarting && model().canStop() == Refusal::None)
        console().say(QStringLiteral("waiting for the scope to tell what it is set to"));
}

/// What the start waited for in vain is named as it is to whoever asks for one.
bool StackVerb::hasSaidWhy(const Error &error)
{
    const Refusal refusal = model().canStart();
    const bool isHere = error.code == Error::Code::NotAllowed
        || (error.code == Error::Code::Timeout && refusal == Refusal::BeingSet);
    return isHere && !allows(refusal);
}

/// What the telescope is busy with may be somebody's work: it ends only if that was asked for.
void StackVerb::failOrStop(const Error &error)
{
    const auto rival = model().busyWith();
    if (!rival && hasSaidWhy(error))
        return;
    if (!rival)
        return fail(error);
    const QString what = text::stackRivalSentence(*rival);
    if (!line().has("--stop-first"))
        return fail(error, what + QStringLiteral(" (--stop-first)"));
    if (std::exchange(m_hasStopped, true))
        return fail(error, what);
    console().say(what);
    m_asked = false; // until it begins again
    QMetaObject::invokeMethod(
        this,
        [this] {
            const Refusal refusal = model().canStopAndStart();
            if (hasEnded() || (refusal != Refusal::BeingSet && !allows(refusal)))
                return;
            m_asked = true;
            model().stopAndStart();
        },
        Qt::QueuedConnection);
}

void StackVerb::stopStack()
{
    if (!allows(session().canCommand()))
        return;
    if (!model().run())
        return putAwayUnknown();
    const bool isFast = line().has("--fast");
    if (!allows(isFast ? model().canFastStop() : model().canStop()))
        return;
    m_asked = true;
    if (isFast)
        model().fastStop();
    else
        model().stop();
}

/// It may be stuck in a stack that ended while nobody was there.
void StackVerb::putAwayUnknown()
{
    if (!allows(model().canGoLive()))
        return;
    console().say(
        QStringLiteral("no stack is known to run: stop and go-live are sent all the same"));
    m_asked = true;
    m_last = StackRun();
    model().stopUnknown();
}

void StackVerb::goLive()
{
    if (!allows(model().canGoLive()))
        return;
    m_asked = true;
    model().goLive();
}

void StackVerb::handleChanged()
{
    if (!m_asked || hasEnded())
        return;
    const auto run = model().run();
    switch (m_task) {
    case Task::Start:
        if (run && run->isOurs && run->phase == StackPhase::Running) {
            printRun(*run, true);
            end(exit_status::kDone);
        } else if (!run && model().problem()) { // the stack before could not be put away
            failOrStop(*model().problem());
        }
        return;
    case Task::Stop:
        if (m_last)
            return endWhenLive();
        if (run && run->phase == StackPhase::Running && model().stopFailure())
            fail(*model().stopFailure());
        return;
    case Task::GoLive:
        return endWhenLive();
    }
}

void StackVerb::endWhenLive()
{
    if (hasEnded() || model().goLiveState() == GoLive::UnderWay)
        return;
    if (model().goLiveState() == GoLive::Needed && model().problem())
        return fail(*model().problem());
    if (model().goLiveState() != GoLive::NotNeeded)
        return;
    printRun(m_last.value_or(StackRun()), false);
    end(exit_status::kDone);
}

void StackVerb::handleEnded(const StackEnd &end)
{
    if (!m_asked || hasEnded())
        return;
    if (end.error)
        return failOrStop(*end.error);
    m_last = end.run;
    if (m_task == Task::Stop)
        endWhenLive();
}

void StackVerb::handleNotice(const StackNotice &notice)
{
    if (notice.kind == StackNotice::Kind::ParametersUnsuited)
        console().say(text::deviceErrorText(notice.now, generation()).what);
}

void StackVerb::printRun(const StackRun &run, bool isRunning)
{
    QJsonObject object = runJson(m_camera, run);
    object.insert(QStringLiteral("running"), isRunning);
    console().print(object);
}

std::unique_ptr<Verb> makeStackVerb(const Surroundings &surroundings)
{
    const QString word = surroundings.line.words.value(0);
    if (word == QLatin1String("watch"))
        return std::make_unique<StackWatchVerb>(surroundings);
    if (word == QLatin1String("darks"))
        return std::make_unique<DarkVerb>(surroundings);
    if (word == QLatin1String("log"))
        return std::make_unique<StackLogVerb>(surroundings);
    return std::make_unique<StackVerb>(surroundings);
}

} // namespace nd::ctl
