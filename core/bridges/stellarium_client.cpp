// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/stellarium_client.h"

#include "core/base/secret_store.h"
#include "core/base/settings.h"
#include "core/bridges/http_errand.h"
#include "core/bridges/stellarium_script.h"
#include "core/dwarf/host_address.h"
#include "core/sky/sky_frame.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kLongestWait = 4s;
constexpr int kPlaces = 9; // digits of a direction: a thousandth of an arcsecond
constexpr double kNarrowestField = 0.1;
constexpr double kWidestField = 180.0;

const QString &hostKey()
{
    static const QString key = QStringLiteral("host");
    return key;
}

const QString &portKey()
{
    static const QString key = QStringLiteral("port");
    return key;
}

QByteArray numberText(double value)
{
    return QByteArray::number(value, 'f', kPlaces);
}

/// Source: RequestHandler::setPassword of the plug-in: the user has no name.
QByteArray basicAuthorization(const Secret &password)
{
    if (password.isEmpty())
        return {};
    return QByteArrayLiteral("Basic ") + (':' + password.view().toByteArray()).toBase64();
}

} // namespace

StellariumClient::StellariumClient(Settings &settings, FindSecrets secrets, QThread &linkThread,
                                   QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(std::move(secrets))
    , m_errand(std::make_unique<HttpErrand>().release())
{
    m_errand->moveToThread(&linkThread);
    connect(m_errand, &HttpErrand::answered, this, &StellariumClient::handleAnswer);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(settings_key::kStellarium))
            emit changed();
    });
}

StellariumClient::~StellariumClient()
{
    m_errand->deleteLater();
}

QString StellariumClient::host() const
{
    const QJsonObject address = m_settings.value(settings_key::kStellarium).toObject();
    const QString host = address.value(hostKey()).toString(QStringLiteral("localhost"));
    return isHostAddress(host) ? host : QString();
}

quint16 StellariumClient::port() const
{
    const QJsonObject address = m_settings.value(settings_key::kStellarium).toObject();
    const int port = address.value(portKey()).toInt(kUsualPort);
    const bool isPort = port > 0 && port <= std::numeric_limits<quint16>::max();
    return isPort ? quint16(port) : kUsualPort;
}

void StellariumClient::setAddress(const QString &newHost, quint16 port)
{
    if (newHost.trimmed() != host())
        m_password = Secret();
    m_settings.setValue(settings_key::kStellarium,
                        QJsonObject{{hostKey(), newHost.trimmed()}, {portKey(), port}});
}

HttpCall StellariumClient::callTo(const QString &path) const
{
    HttpCall call;
    call.url.setScheme(QStringLiteral("http"));
    call.url.setHost(host());
    call.url.setPort(port());
    call.url.setPath(path);
    call.maximumSize = kLargestStellariumAnswer;
    call.timeout = kLongestWait;
    return call;
}

/// Parameters of a command are read from a form only. Source: the plug-in's HttpRequest.
HttpCall StellariumClient::order(const QString &path, const QByteArray &form) const
{
    HttpCall call = callTo(path);
    call.method = HttpCall::Method::Post;
    call.contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    call.body = form;
    return call;
}

void StellariumClient::takeSelected()
{
    HttpCall call = callTo(QStringLiteral("/api/objects/info"));
    call.url.setQuery(QStringLiteral("format=json"));
    start(call, &StellariumClient::finishSelected);
}

void StellariumClient::takeSite()
{
    start(callTo(QStringLiteral("/api/main/status")), &StellariumClient::finishSite);
}

void StellariumClient::show(const Equatorial &icrs, double widthDegrees,
                            const std::vector<Equatorial> &outline)
{
    const SkyDirection direction = directionOf(icrs);
    const QByteArray vector = '[' + numberText(direction.x) + ',' + numberText(direction.y) + ','
        + numberText(direction.z) + ']';
    if (!m_isBusy) {
        m_widthDegrees = widthDegrees;
        m_outline = outline;
    }
    start(order(QStringLiteral("/api/main/focus"), "position=" + vector.toPercentEncoding()),
          &StellariumClient::finishFocus);
}

void StellariumClient::start(const HttpCall &call, Finish finish)
{
    if (m_isBusy)
        return;
    if (!hasAddress())
        return end(StellariumProblem::NoAddress);
    m_call = call;
    m_finish = finish;
    m_isBusy = true;
    m_askedKeyring = false;
    m_problem.reset();
    emit changed();
    send();
}

void StellariumClient::send()
{
    m_call.authorization = basicAuthorization(m_password);
    QMetaObject::invokeMethod(m_errand, [errand = m_errand, serial = ++m_serial, call = m_call] {
        errand->run(serial, call);
    });
}

/// The keyring is opened only for a Stellarium that wants a password.
void StellariumClient::handleAnswer(quint64 serial, const HttpAnswer &answer)
{
    if (serial != m_serial || m_finish == nullptr)
        return;
    const bool isLocked = !answer.problem && answer.status == 401;
    if (isLocked && !std::exchange(m_askedKeyring, true))
        return askKeyring();
    const Finish finish = std::exchange(m_finish, nullptr);
    (this->*finish)(answer);
}

/// Nobody said since it began that Stellarium is elsewhere.
bool StellariumClient::isSameHost() const
{
    return m_call.url.host() == callTo(m_call.url.path()).url.host();
}

void StellariumClient::askKeyring()
{
    if (!isSameHost())
        return end(StellariumProblem::PasswordWanted);
    m_secrets().read(secret_key::stellarium(host()), this,
                     [this](const std::optional<Secret> &found) {
                         if (m_finish == nullptr)
                             return;
                         const bool isNone = !found || found->isEmpty() || *found == m_password;
                         if (isNone || !isSameHost())
                             return end(StellariumProblem::PasswordWanted);
                         m_password = *found;
                         send();
                     });
}

void StellariumClient::finishSelected(const HttpAnswer &answer)
{
    const auto read = readStellariumObject(answer);
    if (const auto *problem = std::get_if<StellariumProblem>(&read))
        return end(*problem);
    end(std::nullopt);
    emit taken(std::get<StellariumObject>(read));
}

void StellariumClient::finishSite(const HttpAnswer &answer)
{
    const auto read = readStellariumSite(answer);
    if (const auto *problem = std::get_if<StellariumProblem>(&read))
        return end(*problem);
    end(std::nullopt);
    emit siteTaken(std::get<StellariumSite>(read));
}

void StellariumClient::finishFocus(const HttpAnswer &answer)
{
    if (const auto problem = stellariumProblemOf(answer))
        return end(problem);
    if (!isSameHost()) // another address was set: what is shown there is not to be changed
        return end(StellariumProblem::Interrupted);
    const double width = std::clamp(m_widthDegrees, kNarrowestField, kWidestField);
    continueWith(order(QStringLiteral("/api/main/fov"), "fov=" + numberText(width)),
                 &StellariumClient::finishWidth);
}

/// Source: ScriptService::postImpl of the plug-in: "direct" runs `code`.
void StellariumClient::finishWidth(const HttpAnswer &answer)
{
    const auto problem = stellariumProblemOf(answer);
    if (!problem && !isSameHost())
        return end(StellariumProblem::Interrupted);
    if (!problem && !m_outline.empty())
        return continueWith(order(QStringLiteral("/api/scripts/direct"),
                                  "code=" + stellariumMarkScript(m_outline).toPercentEncoding()),
                            &StellariumClient::finishMarks);
    end(problem);
    if (!problem)
        emit shown();
}

/// One that was built without scripts answers 404; one that runs a script "error: ...".
void StellariumClient::finishMarks(const HttpAnswer &answer)
{
    const auto problem = stellariumProblemOf(answer);
    const bool isNo
        = problem == StellariumProblem::Declined || problem == StellariumProblem::NotStellarium;
    end(isNo ? StellariumProblem::NoMarks : problem);
    if (!problem)
        emit shown();
}

void StellariumClient::continueWith(const HttpCall &call, Finish finish)
{
    m_call = call;
    m_finish = finish;
    send();
}

void StellariumClient::end(std::optional<StellariumProblem> problem)
{
    m_finish = nullptr;
    m_isBusy = false;
    m_problem = problem;
    m_call.authorization.clear();
    emit changed();
}

} // namespace nd
