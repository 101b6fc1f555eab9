// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/camera_settings_private.h"

#include "core/base/logging.h"
#include "core/base/scheduler.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/task_center.h"
#include "core/dwarf/wire/notification_ids.h"

#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// Echoes come before or right after the answer; later than this there is none.
constexpr auto kEchoDelay = 1500ms;

QString queueKey(Camera camera, int setting)
{
    return QStringLiteral("%1/%2").arg(int(camera)).arg(setting);
}

} // namespace

CameraSettingsModel::Private::Private(CameraSettingsModel &model, Session &theSession,
                                      SettingsQueue &theQueue, Camera camera,
                                      Scheduler &theScheduler)
    : q(model)
    , session(theSession)
    , queue(theQueue)
    , scheduler(theScheduler)
    , store(camera)
    , numbers(theSession, theQueue, camera)
    , others(theSession, theQueue, camera)
{
}

void CameraSettingsModel::Private::start()
{
    connect(&session, &Session::linkStateChanged, &q, [this] { handleLinkState(); });
    connect(&session, &Session::identityChanged, &q, [this] { handleGeneration(); });
    connect(&session, &Session::paramsConfigChanged, &q, [this] { handleConfig(); });
    connect(&session, &Session::roleChanged, &q, [this] { emit q.changed(); });
    connect(&session, &Session::notified, &q,
            [this](quint32 id, const QByteArray &payload) { handleNotification(id, payload); });
    connect(&queue, &SettingsQueue::answered, &q, [this](quint32 id, const QByteArray &reply) {
        if (id == kSwitchShootingMode.info.id)
            adoptMode(readModeReply(reply));
    });
    connect(&session, &Session::overheard, &q,
            [this](quint32 id, const QByteArray &reply) { handleOverheard(id, reply); });
    connect(&session, &Session::overheardHttp, &q, [this](const OverheardCall &call) {
        if (isCatalogOf(store.context().shootingMode, call) && adoptCatalog(call.answer))
            emit q.changed();
    });
    connect(&others, &OtherParamsModel::outdated, &q, [this] { refresh(); });
    handleGeneration();
    handleConfig();
    handleLinkState();
}

void CameraSettingsModel::Private::handleGeneration()
{
    const QList<ParamSpec> before = store.specs();
    store.setContext(session.generation(), session.profile().quirks);
    if (store.specs() != before) {
        emit q.specsChanged();
        emit q.changed();
    }
}

void CameraSettingsModel::Private::handleConfig()
{
    const ParamsTables tables = readParamsConfig(session.paramsConfig());
    if (store.context().camera == Camera::Tele)
        logOdd(tables.odd);
    if (store.setConfig(tables.of(store.context().camera))) {
        emit q.specsChanged();
        emit q.changed();
    }
}

/// Once for each list.
void CameraSettingsModel::Private::logOdd(const QStringList &odd)
{
    if (odd.isEmpty() || odd == m_toldOdd)
        return;
    m_toldOdd = odd;
    qCWarning(lcModels).noquote() << "settings left out:" << odd.join(QStringLiteral("; "));
}

void CameraSettingsModel::Private::handleLinkState()
{
    switch (session.linkState()) {
    case LinkState::Connecting:
        break;
    case LinkState::Ready:
        if (const auto state = session.lastNotification(notification::kDeviceState))
            adoptMode(readModeOfState(*state));
        handleGeneration(); // a quirk may have been changed
        refresh();
        break;
    case LinkState::Waiting:
    case LinkState::Disconnected:
        ++m_connection;
        m_isReading = false;
        hasRead = false;
        const QList<ParamSpec> before = store.specs();
        store.forget();
        isSwitchingFilm = false;
        others.forget();
        endAll(Error{Error::Code::Disconnected, 0, {}});
        if (store.specs() != before)
            emit q.specsChanged();
        break;
    }
    emit q.changed();
}

void CameraSettingsModel::Private::endAll(const Error &error)
{
    for (const int id : wanted.all())
        wanted.end(id, error);
}

void CameraSettingsModel::Private::handleNotification(quint32 id, const QByteArray &payload)
{
    if (id == notification::kDeviceState)
        return adoptMode(readModeOfState(payload));
    if (id == notification::kShootingMode)
        return adoptMode(readModeSwitch(payload));
    const QList<ParamSpec> before = store.specs();
    const bool changed = applyNotification(id, payload);
    // The list of V3 comes by another way, and may have been written before.
    if (changed && m_isReading && store.context().generation == Generation::V3)
        m_isOutdated = true;
    if (store.specs() != before)
        emit q.specsChanged();
    tell(changed);
}

bool CameraSettingsModel::Private::applyNotification(quint32 id, const QByteArray &payload)
{
    const bool isTele = store.context().camera == Camera::Tele;
    if (id == (isTele ? notification::kTeleParam : notification::kWideParam))
        return store.apply(readParamEcho(payload));
    if (id == notification::kIntParam) {
        const auto echo = readNumberEcho(payload);
        if (echo && store.isAbout(*echo) && endsAllAutomatic(*echo))
            others.noteManual();
        return echo && store.apply(*echo);
    }
    if (id == notification::kWhiteBalance) {
        const auto echo = readWhiteBalance(payload);
        return echo && store.apply(*echo);
    }
    if (id == notification::kFilmSwitch) {
        const auto film = readFilmSwitch(payload);
        return film && film->camera == store.context().camera
            && std::exchange(isSwitchingFilm, film->isRunning) != film->isRunning;
    }
    if (id == notification::kResolution) {
        const auto echo = readResolution(payload);
        return echo && store.apply(*echo);
    }
    return false;
}

/// Another shooting mode has other lists and other values.
void CameraSettingsModel::Private::adoptMode(const std::optional<int> &mode)
{
    if (!mode || !store.setShootingMode(*mode))
        return;
    hasRead = false;
    if (session.linkState() != LinkState::Ready)
        return;
    refresh();
    emit q.changed();
}

void CameraSettingsModel::Private::send(Setting setting, const ParamValue &value, QObject *context,
                                        Handler done)
{
    const int id = int(setting);
    const quint64 serial = wanted.put(id, value, context, std::move(done));
    queue.put(queueKey(store.context().camera, id), settingOrders(store.context(), setting, value),
              &q,
              [this, id, serial](const Result<Done> &result) { handleSent(id, serial, result); });
    emit q.changed();
}

void CameraSettingsModel::Private::sendAll(const QHash<Setting, ParamValue> &values)
{
    const Order order = allSettingsOrder(store.context(), values);
    queue.put(queueKey(store.context().camera, -1), {order}, &q,
              [this](const Result<Done> &result) {
                  if (!result && result.error().code != Error::Code::Busy)
                      emit q.rejected(Setting::Exposure, result.error());
                  refresh();
              });
}

void CameraSettingsModel::Private::handleSent(int id, quint64 serial, const Result<Done> &result)
{
    if (!wanted.isCurrent(id, serial))
        return; // a newer value is on its way
    if (!result) {
        wanted.end(id, result);
        emit q.changed();
        emit q.rejected(static_cast<Setting>(id), result.error());
        return;
    }
    wanted.accept(id);
    settle();
    if (wanted.isCurrent(id, serial))
        awaitEcho(id, serial);
}

void CameraSettingsModel::Private::awaitEcho(int id, quint64 serial)
{
    scheduler.after(kEchoDelay, &q, [this, id, serial] {
        if (wanted.isCurrent(id, serial))
            refresh();
    });
}

void CameraSettingsModel::Private::settle()
{
    bool changed = false;
    for (const int id : wanted.accepted()) {
        if (!wanted.isFulfilled(id, store.value(static_cast<Setting>(id))))
            continue;
        wanted.end(id, Done{});
        changed = true;
    }
    if (changed)
        emit q.changed();
}

void CameraSettingsModel::Private::tell(bool changed)
{
    settle();
    if (changed)
        emit q.changed();
}

} // namespace nd
