// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/http_api.h"

#include <utility>

namespace nd {

namespace {

constexpr qint64 kSmallAnswer = 65'536;
constexpr qint64 kParamsAnswer = 2'097'152; // the known ones have 55 KB

/// True for what the next call would meet as well.
bool isHopeless(LinkProblem problem)
{
    return problem == LinkProblem::Refused || problem == LinkProblem::NoRoute
        || problem == LinkProblem::HostNotFound || problem == LinkProblem::Timeout;
}

/// Why an answer is of no use.
QString complaint(const HttpAnswer &answer)
{
    if (answer.problem)
        return answer.detail;
    if (!answer.isGood())
        return QStringLiteral("status %1").arg(answer.status);
    return QStringLiteral("not what was asked for");
}

} // namespace

HttpApi::HttpApi(HttpClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void HttpApi::identify(const QHostAddress &address, quint16 port, Handler done)
{
    cancel();
    m_base = QUrl();
    m_base.setScheme(QStringLiteral("http"));
    m_base.setHost(address.toString());
    m_base.setPort(port);
    m_done = std::move(done);
    m_outcome = {};
    m_identity = {};
    m_isDwarf = false;
    start(call(HttpCall::Method::Post, "/deviceInfo", kSmallAnswer), &HttpApi::handleDeviceInfo);
}

void HttpApi::cancel()
{
    ++m_serial;
    m_done = {};
    m_client.cancelAll();
}

HttpCall HttpApi::call(HttpCall::Method method, const char *path, qint64 maximumSize) const
{
    HttpCall call;
    call.method = method;
    call.url = m_base;
    call.url.setPath(QLatin1String(path));
    if (method == HttpCall::Method::Post)
        call.body = QByteArrayLiteral("{}");
    call.maximumSize = maximumSize;
    return call;
}

void HttpApi::start(const HttpCall &call, void (HttpApi::*then)(const HttpAnswer &))
{
    const quint64 serial = m_serial;
    m_client.start(call, this, [this, serial, then](const HttpAnswer &answer) {
        if (serial == m_serial)
            (this->*then)(answer);
    });
}

/// `data` of a good answer; says what is wrong with any other.
std::optional<QJsonObject> HttpApi::usable(const char *name, const HttpAnswer &answer)
{
    if (answer.isGood()) {
        if (std::optional<QJsonObject> data = dataOfAnswer(answer.body))
            return data;
    }
    emit odd(QStringLiteral("http %1: %2").arg(QLatin1String(name), complaint(answer)));
    return std::nullopt;
}

void HttpApi::handleDeviceInfo(const HttpAnswer &answer)
{
    if (answer.problem && isHopeless(*answer.problem)) {
        m_outcome.problem = answer.problem;
        m_outcome.detail = answer.detail;
        return finish();
    }
    const auto data = usable("deviceInfo", answer);
    m_isDwarf = data && addDeviceInfo(m_identity, *data);
    start(call(HttpCall::Method::Get, "/getDefaultParamsConfig", kParamsAnswer),
          &HttpApi::handleParamsConfig);
}

void HttpApi::handleParamsConfig(const HttpAnswer &answer)
{
    const auto data = usable("getDefaultParamsConfig", answer);
    const bool told = data && addParamsConfig(m_identity, *data);
    m_isDwarf = m_isDwarf || told;
    if (!m_isDwarf && answer.problem) {
        m_outcome.problem = answer.problem;
        m_outcome.detail = answer.detail;
    }
    if (!m_isDwarf || m_identity.firmware)
        return finish();
    start(call(HttpCall::Method::Post, "/firmwareVersion", kSmallAnswer), &HttpApi::handleFirmware);
}

void HttpApi::handleFirmware(const HttpAnswer &answer)
{
    if (const auto data = usable("firmwareVersion", answer))
        addFirmwareVersion(m_identity, *data);
    finish();
}

void HttpApi::finish()
{
    if (m_isDwarf)
        m_outcome.identity = m_identity;
    const Handler done = std::exchange(m_done, {});
    if (done)
        done(m_outcome);
}

} // namespace nd
