// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/pointing_verbs.h"

#include "app/nightdeskctl/verbs/sky_catalog.h"
#include "app/nightdeskctl/verbs/sky_options.h"
#include "core/base/sky_clock.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/observatory/observatory.h"
#include "core/observatory/sky/horizon_store.h"
#include "core/sky/rise_set.h"
#include "ui/text/horizon_text.h"
#include "ui/text/pointing_text.h"

namespace nd::ctl {

namespace {

/// Longer than anything the telescope takes: the model has limits of its own.
constexpr std::chrono::milliseconds kLimit{900'000};

} // namespace

bool PointingVerb::prepare()
{
    if (!line().has("--site"))
        return true;
    const std::optional<Site> site = siteIn(line().value("--site"));
    if (!site)
        return complain(QStringLiteral("--site needs LAT,LON in degrees, east positive"));
    observatory().useSite(*site);
    return true;
}

std::optional<std::chrono::milliseconds> PointingVerb::usualLimit() const
{
    return kLimit;
}

PointingModel &PointingVerb::model() const
{
    return device().pointing();
}

void PointingVerb::run()
{
    if (!allows(refusal()))
        return;
    connect(&model(), &PointingModel::changed, this, &PointingVerb::handleChanged);
    connect(&model(), &PointingModel::ended, this, &PointingVerb::handleEnd);
    ask();
}

void PointingVerb::handleChanged()
{
    const auto now = model().run();
    if (!now || hasEnded() || now->stage == PointingStage::Starting)
        return; // whether it is sent at all is said by its end
    m_failedSolves = now->failedSolves;
    const QString text = text::pointingStageText(*now);
    if (text != m_said)
        console().say(text);
    m_said = text;
}

void PointingVerb::handleEnd(const PointingEnd &ending)
{
    if (ending.wasStopped) {
        console().say(text::pointingEndText(ending, generation()));
        return end(m_statusWhenStopped.value_or(exit_status::kRefused));
    }
    if (!ending.error)
        return done();
    if (isRefusedHere(*ending.error))
        fail(*ending.error);
    else
        fail(*ending.error, text::pointingEndText(ending, generation()));
}

void PointingVerb::done()
{
    console().print(result());
    end(exit_status::kDone);
}

void PointingVerb::stop(int exitStatus)
{
    const bool isOurs = isConnected() && model().run() && model().run()->isOurs;
    if (!isOurs || hasEnded() || m_statusWhenStopped)
        return end(exitStatus);
    m_statusWhenStopped = exitStatus;
    model().stop();
}

Refusal CalibrateVerb::refusal() const
{
    return model().canCalibrate();
}

void CalibrateVerb::ask()
{
    model().calibrate();
}

QJsonObject CalibrateVerb::result() const
{
    return {{QStringLiteral("calibrated"), true},
            {QStringLiteral("failed_solves"), failedSolves()}};
}

Refusal AlignVerb::refusal() const
{
    return model().canAlign();
}

void AlignVerb::ask()
{
    model().measurePolarAxis();
}

QJsonObject AlignVerb::result() const
{
    const PolarTry last = model().polarTries().back();
    console().say(text::polarAzimuthText(last.azimuthErrorDegrees));
    console().say(text::polarAltitudeText(last.altitudeErrorDegrees));
    return {{QStringLiteral("azimuth_error_deg"), last.azimuthErrorDegrees},
            {QStringLiteral("altitude_error_deg"), last.altitudeErrorDegrees},
            {QStringLiteral("total_error_deg"), last.totalDegrees()}};
}

bool GotoVerb::prepare()
{
    if (!PointingVerb::prepare())
        return false;
    const QDateTime now = observatory().skyClock().utc();
    const auto catalog = catalogOf(line(), console(), now);
    if (!catalog) {
        end(exit_status::kUsage);
        return false;
    }
    const Result<NamedTarget> named
        = namedTarget(line().words.join(QLatin1Char(' ')), *catalog, now);
    if (!named) {
        console().say(QStringLiteral("nightdeskctl: ") + named.error().detail);
        end(exit_status::kRefused);
        return false;
    }
    m_target = named.value().target;
    m_json = named.value().json;
    console().say(named.value().understood);
    const auto *body = std::get_if<Body>(&m_target);
    const bool canFollow = body != nullptr && (*body == Body::Sun || *body == Body::Moon);
    return canFollow || !line().has("--track")
        || complain(QStringLiteral("--track is for the Sun and the Moon"));
}

void GotoVerb::run()
{
    if (line().has("--track")) {
        connect(&model(), &PointingModel::failed, this,
                [this](const Error &error) { fail(error); });
        connect(&model(), &PointingModel::changed, this, &GotoVerb::handleFollowed);
    }
    PointingVerb::run();
}

Refusal GotoVerb::refusal() const
{
    if (line().has("--track"))
        return model().canTrack(std::get<Body>(m_target));
    return line().has("--one-click") ? model().canOneClick(m_target) : model().canGoTo(m_target);
}

/// It goes all the same: who asks for it may know of a gap.
void GotoVerb::sayWhatHides() const
{
    const std::optional<Site> site = observatory().daylight().site();
    if (!site)
        return;
    const Horizontal place
        = horizontalOf(m_target, *site, observatory().skyClock().utc(), Air::standard());
    const HorizonMask horizon = horizonOf(observatory().settings(), *site);
    if (!horizon.isEmpty() && horizon.hides(place))
        console().say(text::behindHorizonSentence(horizon.altitudeAt(place.azimuthDegrees)));
}

void GotoVerb::ask()
{
    sayWhatHides();
    const QString name = m_json.value(QLatin1String("name")).toString();
    if (line().has("--track"))
        model().track(std::get<Body>(m_target));
    else if (line().has("--one-click"))
        model().oneClick(m_target, name);
    else
        model().goTo(m_target, name);
}

void GotoVerb::handleFollowed()
{
    if (!hasEnded() && model().followedBody() == std::get<Body>(m_target))
        done();
}

QJsonObject GotoVerb::result() const
{
    QJsonObject json = m_json;
    json.insert(QStringLiteral("found"), true);
    json.insert(QStringLiteral("followed"),
                model().followedName().has_value() || model().followedBody().has_value());
    return json;
}

} // namespace nd::ctl
