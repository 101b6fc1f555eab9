// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/telescope_bridge.h"

#include "core/base/settings.h"
#include "core/bridges/bridge_mount.h"
#include "core/bridges/bridge_server.h"

#include <QTimer>

#include <limits>
#include <memory>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// Planets move, and so does the equator of date.
constexpr auto kTellEvery = 1s;
constexpr const char *kOfDate = "JNow";

QString keyOf(BridgeKind kind)
{
    return kind == BridgeKind::Lx200 ? QStringLiteral("lx200") : QStringLiteral("stellarium");
}

BridgeOptions optionsFrom(const QJsonObject &json, BridgeKind kind)
{
    BridgeOptions options = usualBridgeOptions(kind);
    options.isOn = json.value(QLatin1String("on")).toBool(false);
    options.isOpenToOthers = json.value(QLatin1String("others")).toBool(false);
    const int port = json.value(QLatin1String("port")).toInt(options.port);
    if (port > 0 && port <= std::numeric_limits<quint16>::max())
        options.port = quint16(port);
    const QString epoch = json.value(QLatin1String("epoch")).toString();
    if (!epoch.isEmpty())
        options.epoch = epoch == QLatin1String(kOfDate) ? Epoch::OfDate : Epoch::J2000;
    return options;
}

QJsonObject toJson(const BridgeOptions &options)
{
    return {{QStringLiteral("on"), options.isOn},
            {QStringLiteral("port"), options.port},
            {QStringLiteral("others"), options.isOpenToOthers},
            {QStringLiteral("epoch"),
             options.epoch == Epoch::OfDate ? QLatin1String(kOfDate) : QLatin1String("J2000")}};
}

} // namespace

TelescopeBridge::TelescopeBridge(BridgeKind kind, Settings &settings, BridgeMount &mount,
                                 QThread &linkThread, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_settings(settings)
    , m_mount(mount)
    , m_server(std::make_unique<BridgeServer>(kind).release())
    , m_timer(new QTimer(this))
{
    m_server->moveToThread(&linkThread);
    connect(m_server, &BridgeServer::listening, this, &TelescopeBridge::handleListening);
    connect(m_server, &BridgeServer::gotoWished, this, &TelescopeBridge::handleGoto);
    connect(m_server, &BridgeServer::stopWished, this, &TelescopeBridge::handleStop);
    connect(m_server, &BridgeServer::clientsChanged, this, [this](int clients) {
        if (std::exchange(m_clients, clients) != clients)
            emit changed();
    });
    connect(&mount, &BridgeMount::changed, this, &TelescopeBridge::tell);
    connect(m_timer, &QTimer::timeout, this, &TelescopeBridge::tell);
    const QJsonObject all = settings.value(settings_key::kTelescopeServers).toObject();
    m_options = optionsFrom(all.value(keyOf(kind)).toObject(), kind);
    if (m_options.isOn)
        apply();
}

TelescopeBridge::~TelescopeBridge()
{
    m_server->deleteLater();
}

void TelescopeBridge::setOptions(const BridgeOptions &options)
{
    if (m_options == options)
        return;
    m_options = options;
    QJsonObject all = m_settings.value(settings_key::kTelescopeServers).toObject();
    all.insert(keyOf(m_kind), toJson(options));
    m_settings.setValue(settings_key::kTelescopeServers, all);
    apply();
    emit changed();
}

void TelescopeBridge::apply()
{
    m_port.reset(); // until the server tells
    m_problem.reset();
    if (m_options.isOn)
        m_timer->start(kTellEvery);
    else
        m_timer->stop();
    QMetaObject::invokeMethod(m_server,
                              [server = m_server, options = m_options] { server->apply(options); });
    m_told = m_mount.status(m_options.epoch);
    QMetaObject::invokeMethod(m_server,
                              [server = m_server, status = m_told] { server->setStatus(status); });
}

void TelescopeBridge::handleListening(quint16 port, std::optional<BridgeProblem> problem)
{
    m_port = port == 0 ? std::nullopt : std::optional(port);
    m_problem = problem;
    emit changed();
}

void TelescopeBridge::tell()
{
    if (!m_options.isOn)
        return;
    const BridgeStatus status = m_mount.status(m_options.epoch);
    if (status == m_told)
        return;
    m_told = status;
    QMetaObject::invokeMethod(m_server, [server = m_server, status] { server->setStatus(status); });
}

void TelescopeBridge::handleGoto(quint64 client, const std::optional<BridgePlace> &place)
{
    if (!m_options.isOn)
        return; // it was turned off meanwhile
    const BridgeAnswer answer = m_mount.goTo(place, m_options.epoch);
    const QString sentence = m_sentence ? m_sentence(answer) : QString();
    QMetaObject::invokeMethod(m_server, [server = m_server, client, answer, sentence] {
        server->answer(client, answer, sentence);
    });
    m_last = BridgeRequest{QDateTime::currentDateTimeUtc(), false, place, answer};
    emit changed();
}

void TelescopeBridge::handleStop()
{
    if (!m_options.isOn)
        return;
    m_mount.stop();
    m_last = BridgeRequest{QDateTime::currentDateTimeUtc(), true, std::nullopt, {}};
    emit changed();
}

} // namespace nd
