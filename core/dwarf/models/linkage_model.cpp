// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/linkage_model.h"

#include "core/base/scheduler.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/linkage_reader.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/motor.h"
#include "core/dwarf/wire/notification_ids.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

// Source: field notes section 3, DualCameraLinkage.
constexpr double kWidth = 1920.0;
constexpr double kHeight = 1080.0;
constexpr auto kDaylightCheck = 30s;

int pixelOf(double part, double length)
{
    return int(std::clamp(std::floor(part * length), 0.0, length - 1.0));
}

} // namespace

/// All state of the model; `q` is the model, which owns it.
class LinkageModel::Private
{
public:
    Private(LinkageModel &model, Session &theSession, const DaylightGuard &theDaylight,
            Scheduler &theScheduler)
        : q(model)
        , session(theSession)
        , daylight(theDaylight)
        , scheduler(theScheduler)
    {
    }

    void handleNotification(quint32 id, const QByteArray &payload);
    void handleLink();
    void handleAnswer(const Result<proto::ComResponse> &reply);
    void watchDaylight();
    std::optional<double> teleOfWide() const;

    LinkageModel &q;
    Session &session;
    const DaylightGuard &daylight;
    Scheduler &scheduler;
    std::optional<QSizeF> teleDegrees;
    std::optional<QSizeF> wideDegrees;
    QByteArray matching; ///< The last 15200, read again when the fields become known.
    bool isMatched = false;
    bool told = false;
    bool asked = false;
    bool limited = false; ///< Whether the Sun might be up when last looked at.
};

std::optional<double> LinkageModel::Private::teleOfWide() const
{
    if (!teleDegrees || !wideDegrees || wideDegrees->width() <= 0.0)
        return std::nullopt;
    return teleDegrees->width() / wideDegrees->width();
}

void LinkageModel::Private::handleNotification(quint32 id, const QByteArray &payload)
{
    if (id == notification::kPictureMatching) {
        matching = payload;
        isMatched = true;
        emit q.changed();
    }
    const auto running = readLinkageRunning(id, payload);
    if (running && std::exchange(told, *running) != *running)
        emit q.changed();
}

void LinkageModel::Private::handleLink()
{
    const LinkState link = session.linkState();
    if (link == LinkState::Disconnected || link == LinkState::Waiting)
        isMatched = told = false;
    emit q.changed();
}

void LinkageModel::Private::handleAnswer(const Result<proto::ComResponse> &reply)
{
    asked = false;
    emit q.changed();
    if (!reply)
        emit q.failed(reply.error());
    emit q.finished(reply ? Result<Done>(Done{}) : reply.error());
}

void LinkageModel::Private::watchDaylight()
{
    scheduler.after(kDaylightCheck, &q, [this] {
        if (std::exchange(limited, daylight.sunMayBeUp()) != limited)
            emit q.changed();
        watchDaylight();
    });
}

LinkageModel::LinkageModel(Session &session, const DaylightGuard &guard, QObject *parent)
    : LinkageModel(session, guard, session.clock(), parent)
{
}

LinkageModel::LinkageModel(Session &session, const DaylightGuard &guard, Scheduler &scheduler,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, guard, scheduler))
{
    const auto refresh = [this] { d->handleLink(); };
    connect(&session, &Session::linkStateChanged, this, refresh);
    connect(&session, &Session::roleChanged, this, refresh);
    connect(&session, &Session::notified, this,
            [this](quint32 id, const QByteArray &payload) { d->handleNotification(id, payload); });
    if (const auto payload = session.lastNotification(notification::kPictureMatching))
        d->handleNotification(notification::kPictureMatching, *payload);
    d->limited = guard.sunMayBeUp();
    d->watchDaylight();
}

LinkageModel::~LinkageModel() = default;

Refusal LinkageModel::canPoint() const
{
    const Refusal refusal = d->session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    return isPointing() ? refusalInProgress(m_sun) : Refusal::None;
}

void LinkageModel::pointTo(const QPointF &point)
{
    // Written so that NaN fails.
    const bool inside
        = point.x() >= 0.0 && point.x() <= 1.0 && point.y() >= 0.0 && point.y() <= 1.0;
    if (!inside || canPoint() != Refusal::None)
        return;
    d->asked = true;
    proto::ReqDualCameraLinkage message;
    message.set_x(pixelOf(point.x(), kWidth));
    message.set_y(pixelOf(point.y(), kHeight));
    d->session.request(kDualCameraLinkage, message, this,
                       [this](const Result<proto::ComResponse> &reply) { d->handleAnswer(reply); });
    emit changed();
}

bool LinkageModel::isPointing() const
{
    return d->asked || d->told;
}

bool LinkageModel::sunMayBeUp() const
{
    return d->daylight.sunMayBeUp();
}

std::optional<QRectF> LinkageModel::teleField() const
{
    return d->isMatched ? readPictureMatching(d->matching, d->teleOfWide()) : std::nullopt;
}

void LinkageModel::setFields(const std::optional<QSizeF> &tele, const std::optional<QSizeF> &wide)
{
    if (d->teleDegrees == tele && d->wideDegrees == wide)
        return;
    d->teleDegrees = tele;
    d->wideDegrees = wide;
    emit changed();
}

} // namespace nd
