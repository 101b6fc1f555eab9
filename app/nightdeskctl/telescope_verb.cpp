// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/telescope_verb.h"

#include "app/nightdeskctl/telescope_choice.h"
#include "core/base/scheduler.h"
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/command_table.h"
#include "core/observatory/observatory.h"
#include "ui/text/connection_text.h"
#include "ui/text/request_text.h"
#include "ui/text/site_text.h"
#include "ui/text/state_text.h"

#include <algorithm>
#include <utility>

namespace nd::ctl {

namespace {

QString overruleText()
{
    return QStringLiteral(" Where you are sure that no Sun can get in, --sun-ok sends it.");
}

} // namespace

void TelescopeVerb::start()
{
    if (!prepare())
        return;
    const QString last = observatory().settings().value(settings_key::kLastProfile).toString();
    const auto profile = chosenTelescope(line(), observatory(), last);
    if (!profile) {
        console().say(QStringLiteral("nightdeskctl: which telescope? Give --device NAME or HOST."));
        return end(exit_status::kUsage);
    }
    m_device = &observatory().addDevice(*profile);
    m_device->tele().setPicturesWanted(false);
    m_device->wide().setPicturesWanted(false);
    if (line().has("--sun-ok"))
        m_device->sunGuard().overrule();
    connect(&session(), &Session::linkStateChanged, this, &TelescopeVerb::handleLink);
    connect(&session(), &Session::problemChanged, this, &TelescopeVerb::handleProblem);
    connect(&session(), &Session::checklistChanged, this, &TelescopeVerb::handleChecklist);
    scheduler().after(line().timeout().value_or(kConnectLimit), this, [this] {
        if (!m_connected)
            endUnconnected(session().problem());
        else if (line().timeout() && !hasEnded())
            expire();
    });
    begin();
    session().open();
}

Session &TelescopeVerb::session() const
{
    return m_device->session();
}

Generation TelescopeVerb::generation() const
{
    return session().generation();
}

/// An address that can't be one never gets as far as another link state.
void TelescopeVerb::handleProblem()
{
    const bool isOver = session().linkState() == LinkState::Disconnected;
    if (isOver && session().problem() != ConnectProblem::None)
        endUnconnected(session().problem());
}

void TelescopeVerb::handleLink()
{
    switch (session().linkState()) {
    case LinkState::Connecting:
        return;
    case LinkState::Disconnected:
    case LinkState::Waiting:
        return endUnconnected(session().problem());
    case LinkState::Ready:
        break;
    }
    if (std::exchange(m_connected, true) || hasEnded())
        return;
    if (const auto limit = usualLimit(); limit && !line().timeout()) {
        scheduler().after(*limit, this, [this] {
            if (!hasEnded())
                expire();
        });
    }
    run();
}

/// The session asks a person when another client has control: the command line answered already.
void TelescopeVerb::handleChecklist()
{
    const QList<ConnectLine> lines = session().checklist();
    const bool isAsked = std::any_of(lines.begin(), lines.end(), [](const ConnectLine &row) {
        return row.step == ConnectStep::Control && row.status == StepStatus::NeedsPerson;
    });
    if (!isAsked)
        return;
    if (!line().has("--take-over"))
        return session().watchOnly();
    if (!std::exchange(m_decided, true))
        return session().takeOver();
    if (session().problem() == ConnectProblem::ControlRefused) {
        console().say(text::problemSentence(ConnectProblem::ControlRefused) + u' '
                      + text::problemAdvice(ConnectProblem::ControlRefused));
        end(exit_status::kRefused);
    }
}

/// Where connecting ended: "Command channel (9900): ".
QString TelescopeVerb::stepUnderWay() const
{
    const QList<ConnectLine> lines = session().checklist();
    const auto last = std::find_if(lines.begin(), lines.end(), [](const ConnectLine &row) {
        return row.status == StepStatus::Failed || row.status == StepStatus::Running;
    });
    if (last == lines.end())
        return {};
    const QString where
        = last->detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(last->detail);
    return text::stepName(last->step) + where + QStringLiteral(": ");
}

void TelescopeVerb::endUnconnected(ConnectProblem problem)
{
    if (hasEnded())
        return;
    if (problem == ConnectProblem::None)
        problem = m_connected ? ConnectProblem::LinkLost : ConnectProblem::NoAnswer;
    const QString step = m_connected ? QString() : stepUnderWay();
    console().say(step + text::problemSentence(problem) + u' ' + text::problemAdvice(problem));
    end(problem == ConnectProblem::NotActivated ? exit_status::kRefused
                                                : exit_status::kNoConnection);
}

void TelescopeVerb::expire()
{
    fail(Error{Error::Code::Timeout, 0, {}});
}

/// Why it may be day by a clock that says night.
QString TelescopeVerb::doubtText() const
{
    const auto ahead = observatory().clockDoubt();
    return ahead ? u' ' + text::clockDoubtSentence(*ahead) : QString();
}

QString TelescopeVerb::notAllowedText(const CommandInfo *row) const
{
    if (row != nullptr && !isSpokenBy(*row, generation()))
        return text::refusalSentence(Refusal::Unsupported);
    if (const Refusal refusal = session().canCommand(); refusal != Refusal::None)
        return text::refusalSentence(refusal);
    if (row != nullptr && row->moves == Moves::Manual)
        return text::daylightRefusal() + overruleText() + doubtText();
    return text::errorSentence(Error::Code::NotAllowed);
}

std::optional<Camera> TelescopeVerb::cameraFlag()
{
    const QString word = line().value("--camera");
    if (word.isEmpty() || word == QLatin1String("tele"))
        return Camera::Tele;
    if (word == QLatin1String("wide"))
        return Camera::Wide;
    complain(QStringLiteral("--camera needs tele or wide"));
    return std::nullopt;
}

bool TelescopeVerb::complain(const QString &text)
{
    console().say(QStringLiteral("nightdeskctl: ") + text);
    end(exit_status::kUsage);
    return false;
}

void TelescopeVerb::fail(const Error &error, const CommandInfo *row)
{
    QString text = error.code == Error::Code::NotAllowed ? notAllowedText(row)
                                                         : text::requestText(error, generation());
    if (isRefusedForTheSun(error.code))
        text += overruleText() + doubtText();
    fail(error, text);
}

void TelescopeVerb::fail(const Error &error, const QString &text)
{
    console().say(text);
    switch (error.code) {
    case Error::Code::Timeout:
        return end(exit_status::kTimeout);
    case Error::Code::Disconnected:
        return end(exit_status::kNoConnection);
    case Error::Code::Busy:
    case Error::Code::Malformed:
    case Error::Code::Rejected:
    case Error::Code::NotObeyed:
    case Error::Code::Cancelled:
    case Error::Code::NotAllowed:
    case Error::Code::NearSun:
    case Error::Code::SunAtStart:
    case Error::Code::SunOnWay:
    case Error::Code::SunOnLongWay:
    case Error::Code::SunAhead:
    case Error::Code::NoSunFilter:
    case Error::Code::Declined:
    case Error::Code::SunUnsure:
        return end(exit_status::kRefused);
    }
}

bool TelescopeVerb::allows(Refusal refusal)
{
    if (refusal == Refusal::None)
        return true;
    console().say(text::refusalSentence(refusal));
    end(exit_status::kRefused);
    return false;
}

} // namespace nd::ctl
