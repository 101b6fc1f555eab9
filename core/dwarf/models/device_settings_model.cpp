// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/device_settings_model.h"

#include "core/base/scheduler.h"

#include "core/dwarf/session/device_http.h"
#include "core/dwarf/session/session.h"

#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

// Source: dwarf-api-2.0 section 3.10.2.
constexpr int kChangePassword = 0;
constexpr int kChangeName = 1;
/// A reset writes the telescope's settings: asked again until it says that it is done.
constexpr auto kResetInterval = 1s;
constexpr int kResetQuestions = 20;

const HttpCallInfo &callNamed(const char *name)
{
    return *httpCallByName(name);
}

QJsonObject dataOf(const QJsonObject &answer)
{
    return answer.value(QLatin1String("data")).toObject();
}

QJsonObject changeBody(int mode, const QString &oldValue, const QString &newValue)
{
    return {{QStringLiteral("mode"), mode},
            {QStringLiteral("oldValue"), oldValue},
            {QStringLiteral("newValue"), newValue}};
}

} // namespace

DeviceSettingsModel::DeviceSettingsModel(Session &session, DeviceHttp &http, QObject *parent)
    : DeviceSettingsModel(session, http, session.clock(), parent)
{
}

DeviceSettingsModel::DeviceSettingsModel(Session &session, DeviceHttp &http, Scheduler &scheduler,
                                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
    , m_scheduler(scheduler)
{
    connect(&session, &Session::linkStateChanged, this, &DeviceSettingsModel::handleLinkState);
    connect(&session, &Session::roleChanged, this, &DeviceSettingsModel::changed);
    connect(&session, &Session::problemChanged, this, &DeviceSettingsModel::changed);
    connect(&http, &DeviceHttp::overheard, this, &DeviceSettingsModel::handleOverheard);
    handleLinkState();
}

void DeviceSettingsModel::handleLinkState()
{
    if (m_session.linkState() == LinkState::Ready) {
        if (!m_info)
            read(); // in a recording, too: it has the answer
    } else {
        ++m_connection;
        m_info.reset();
        for (const SettingJob job :
             {SettingJob::Refresh, SettingJob::Rename, SettingJob::Password, SettingJob::Reset}) {
            if (this->job(job).phase == JobPhase::Running)
                end(job, Error{Error::Code::Disconnected, 0, {}});
        }
    }
    emit changed();
}

/// What is played back has no telescope to ask.
Refusal DeviceSettingsModel::canRefresh() const
{
    if (m_session.isReplay())
        return Refusal::Recording;
    if (m_session.linkState() == LinkState::Connecting)
        return Refusal::Connecting;
    if (m_session.linkState() != LinkState::Ready)
        return Refusal::NotConnected;
    return job(SettingJob::Refresh).phase == JobPhase::Running ? Refusal::InProgress
                                                               : Refusal::None;
}

bool DeviceSettingsModel::isChanging() const
{
    return job(SettingJob::Rename).phase == JobPhase::Running
        || job(SettingJob::Password).phase == JobPhase::Running
        || job(SettingJob::Reset).phase == JobPhase::Running;
}

Refusal DeviceSettingsModel::canChange() const
{
    const Refusal refusal = m_session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    if (m_firmwareUpload)
        return Refusal::FirmwareUpload;
    return isChanging() ? Refusal::InProgress : Refusal::None;
}

void DeviceSettingsModel::setFirmwareUpload(bool running)
{
    if (std::exchange(m_firmwareUpload, running) != running)
        emit changed();
}

void DeviceSettingsModel::begin(SettingJob job)
{
    m_jobs.at(std::size_t(job)) = {JobPhase::Running, {}};
    emit changed();
}

void DeviceSettingsModel::end(SettingJob job, const std::optional<Error> &error)
{
    m_jobs.at(std::size_t(job))
        = error ? JobState{JobPhase::Failed, *error} : JobState{JobPhase::Done, {}};
    emit changed();
    emit finished(job);
}

void DeviceSettingsModel::refresh()
{
    if (canRefresh() == Refusal::None)
        read();
}

void DeviceSettingsModel::read()
{
    begin(SettingJob::Refresh);
    m_http.call(callNamed("deviceInfo"), {}, this,
                [this, connection = m_connection](const Result<QJsonObject> &answer) {
                    if (connection != m_connection)
                        return;
                    if (!answer)
                        return end(SettingJob::Refresh, answer.error());
                    m_info = readDeviceInfo(dataOf(answer.value()));
                    end(SettingJob::Refresh);
                });
}

void DeviceSettingsModel::rename(const QString &name)
{
    if (canChange() != Refusal::None)
        return;
    begin(SettingJob::Rename);
    if (problemOfName(name) != InputProblem::None)
        return end(SettingJob::Rename, Error{Error::Code::NotAllowed, 0, {}});
    const QString old = m_info ? m_info->name.value_or(QString()) : QString();
    setNameAndPassword(SettingJob::Rename, changeBody(kChangeName, old, name));
}

void DeviceSettingsModel::changePassword(const QString &oldPassword, const QString &newPassword)
{
    if (canChange() != Refusal::None)
        return;
    begin(SettingJob::Password);
    if (oldPassword.isEmpty() || problemOfPassword(newPassword) != InputProblem::None)
        return end(SettingJob::Password, Error{Error::Code::NotAllowed, 0, {}});
    setNameAndPassword(SettingJob::Password, changeBody(kChangePassword, oldPassword, newPassword));
}

void DeviceSettingsModel::setNameAndPassword(SettingJob job, const QJsonObject &body)
{
    m_http.call(callNamed("setDeviceNameAndPsd"), body, this,
                [this, job, body, connection = m_connection](const Result<QJsonObject> &answer) {
                    if (connection == m_connection)
                        handleNameAnswer(job, body, answer);
                });
}

/// The name is that of the answer: a telescope that shortened it is shown as it is.
void DeviceSettingsModel::handleNameAnswer(SettingJob job, const QJsonObject &body,
                                           const Result<QJsonObject> &answer)
{
    if (!answer)
        return end(job, answer.error());
    if (job == SettingJob::Password)
        return end(job);
    const auto name = readDeviceInfo(dataOf(answer.value())).name;
    adoptName(name);
    const bool isAsAsked = name == body.value(QLatin1String("newValue")).toString();
    if (name && !isAsAsked)
        return end(job, Error{Error::Code::Malformed, 0, QStringLiteral("another name")});
    end(job);
    refresh();
}

void DeviceSettingsModel::adoptName(const std::optional<QString> &name)
{
    if (name && m_info)
        m_info->name = name;
}

/// What a person asked for when a recording was made.
void DeviceSettingsModel::handleOverheard(const HttpCallInfo &info, const QJsonObject &body,
                                          const QJsonObject &answer)
{
    const bool isInfo = &info == &callNamed("deviceInfo");
    const bool isName = &info == &callNamed("setDeviceNameAndPsd")
        && body.value(QLatin1String("mode")).toInt() == kChangeName;
    if (!isInfo && !isName)
        return;
    if (isInfo)
        m_info = readDeviceInfo(dataOf(answer));
    else
        adoptName(readDeviceInfo(dataOf(answer)).name);
    emit changed();
}

void DeviceSettingsModel::reset()
{
    if (canChange() != Refusal::None)
        return;
    begin(SettingJob::Reset);
    m_http.call(callNamed("resetDeviceInfo"), {}, this,
                [this, connection = m_connection](const Result<QJsonObject> &answer) {
                    if (connection != m_connection)
                        return;
                    if (!answer)
                        return end(SettingJob::Reset, answer.error());
                    askResetState(0);
                });
}

void DeviceSettingsModel::askResetState(int askedBefore)
{
    const auto handle
        = [this, askedBefore, connection = m_connection](const Result<QJsonObject> &answer) {
              if (connection != m_connection)
                  return;
              if (!answer)
                  return end(SettingJob::Reset, answer.error());
              if (dataOf(answer.value()).value(QLatin1String("isReseted")).toBool()) {
                  end(SettingJob::Reset);
                  return refresh();
              }
              if (askedBefore + 1 >= kResetQuestions)
                  return end(SettingJob::Reset, Error{Error::Code::Timeout, 0, {}});
              m_scheduler.after(kResetInterval, this, [this, askedBefore, connection] {
                  if (connection == m_connection)
                      askResetState(askedBefore + 1);
              });
          };
    m_http.call(callNamed("getResetState"), {}, this, handle);
}

} // namespace nd
