// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_info.h"
#include "core/dwarf/models/refusal.h"

#include <QJsonObject>
#include <QObject>

#include <array>
#include <functional>
#include <optional>

namespace nd {

class DeviceHttp;
class Scheduler;
class Session;
struct HttpCallInfo;

/// What DeviceSettingsModel does, one at a time each.
enum class SettingJob { Refresh, Rename, Password, Reset };
inline constexpr int kSettingJobs = 4;

enum class JobPhase { Idle, Running, Done, Failed };

/// How a job stands. `error` is set if it failed.
struct JobState
{
    JobPhase phase = JobPhase::Idle;
    Error error;

    bool operator==(const JobState &) const = default;
};

/// Name, password and facts of one telescope, over HTTP. GUI thread; owned by DwarfDevice.
///
/// Passwords pass through to the telescope and are kept nowhere; those that the telescope tells are
/// not read. A name is shown as the telescope confirmed it.
class DeviceSettingsModel : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the model.
    DeviceSettingsModel(Session &session, DeviceHttp &http, QObject *parent = nullptr);
    /// With a clock of the caller's, which outlives this.
    DeviceSettingsModel(Session &session, DeviceHttp &http, Scheduler &scheduler,
                        QObject *parent = nullptr);

    /// nullopt before it was read.
    const std::optional<DeviceInfo> &info() const { return m_info; }
    const JobState &job(SettingJob job) const { return m_jobs.at(std::size_t(job)); }

    Refusal canRefresh() const;
    /// deviceInfo. Happens by itself when the telescope is connected.
    void refresh();

    /// For renaming, changing the password and resetting.
    Refusal canChange() const;
    /// A name with a problem is not sent: the job fails as NotAllowed.
    void rename(const QString &name);
    void changePassword(const QString &oldPassword, const QString &newPassword);
    /// Name and password of the factory; done when getResetState says so.
    void reset();

    /// While firmware is being sent nothing is changed.
    void setFirmwareUpload(bool running);

signals:
    void changed();
    /// A job ended, well or not.
    void finished(nd::SettingJob job);

private:
    void handleLinkState();
    void read();
    void handleOverheard(const HttpCallInfo &info, const QJsonObject &body,
                         const QJsonObject &answer);
    void setNameAndPassword(SettingJob job, const QJsonObject &body);
    void adoptName(const std::optional<QString> &name);
    void handleNameAnswer(SettingJob job, const QJsonObject &body,
                          const Result<QJsonObject> &answer);
    void askResetState(int askedBefore);
    void begin(SettingJob job);
    void end(SettingJob job, const std::optional<Error> &error = {});
    bool isChanging() const;

    Session &m_session;
    DeviceHttp &m_http;
    Scheduler &m_scheduler;
    std::optional<DeviceInfo> m_info;
    std::array<JobState, kSettingJobs> m_jobs;
    bool m_firmwareUpload = false;
    quint64 m_connection = 0; ///< Outdates what an earlier connection asked.
};

} // namespace nd

Q_DECLARE_METATYPE(nd::SettingJob)
