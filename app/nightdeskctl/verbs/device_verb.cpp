// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/device_verb.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/device_log_model.h"
#include "core/dwarf/models/firmware_model.h"
#include "ui/text/device_text.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace nd::ctl {

namespace {

constexpr std::chrono::milliseconds kLimit{60'000};
constexpr int kPercentStep = 5;

struct WhatRow
{
    const char *word;
    int fewest; ///< Words after this one.
    int most;
    bool needsYes;
};

/// In the order of DeviceVerb::What.
constexpr std::array kRows{WhatRow{"info", 0, 0, false},     WhatRow{"name", 1, 1, false},
                           WhatRow{"password", 0, 0, false}, WhatRow{"reset", 0, 0, true},
                           WhatRow{"firmware", 0, 1, false}, WhatRow{"log", 1, 1, false}};

template<typename T>
QJsonValue valueOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue wifiWord(const std::optional<WifiMode> &mode)
{
    if (!mode)
        return {};
    return *mode == WifiMode::Station ? QStringLiteral("station") : QStringLiteral("access_point");
}

QJsonObject infoJson(const DeviceInfo &info)
{
    return {{QStringLiteral("name"), valueOrNull(info.name)},
            {QStringLiteral("mac_address"), valueOrNull(info.macAddress)},
            {QStringLiteral("serial_number"), valueOrNull(info.serialNumber)},
            {QStringLiteral("wifi_mode"), wifiWord(info.wifiMode)},
            {QStringLiteral("station_name"), valueOrNull(info.stationName)},
            {QStringLiteral("station_address"), valueOrNull(info.stationAddress)},
            {QStringLiteral("access_point_address"), valueOrNull(info.accessPointAddress)},
            {QStringLiteral("has_card"), valueOrNull(info.hasCard)},
            {QStringLiteral("card_free_bytes"), valueOrNull(info.cardFreeBytes)},
            {QStringLiteral("card_total_bytes"), valueOrNull(info.cardTotalBytes)},
            {QStringLiteral("activated"), valueOrNull(info.activated)}};
}

/// The ending of a transfer, for the exit status.
Error errorOf(const std::optional<Error> &answer)
{
    return answer.value_or(Error{Error::Code::Rejected, 0, {}});
}

} // namespace

bool DeviceVerb::prepare()
{
    const auto *const row = std::find_if(kRows.begin(), kRows.end(), [this](const WhatRow &each) {
        return line().words.first() == QLatin1String(each.word);
    });
    if (row == kRows.end())
        return complain(QStringLiteral("unknown word: %1").arg(line().words.first()));
    m_what = static_cast<What>(row - kRows.begin());
    const qsizetype count = line().words.size() - 1;
    if (count < row->fewest || count > row->most)
        return complain(
            QStringLiteral("device %1: wrong number of words").arg(line().words.first()));
    const bool sends = m_what == What::Firmware && count == 1;
    if ((row->needsYes || sends) && !line().has("--yes"))
        return complain(QStringLiteral("device %1 needs --yes").arg(line().words.first()));
    if (m_what == What::Name)
        return isNameGood();
    return m_what != What::Password || readPasswords();
}

bool DeviceVerb::isNameGood()
{
    const QString problem = text::nameProblem(problemOfName(line().words.at(1)));
    return problem.isEmpty() || complain(problem);
}

bool DeviceVerb::readPasswords()
{
    const Result<Secret> old = console().ask(QStringLiteral("Old password:"));
    const Result<Secret> wanted = old ? console().ask(QStringLiteral("New password:")) : old;
    if (!wanted && wanted.error().code == Error::Code::Cancelled) {
        end(kInterrupted);
        return false;
    }
    if (!wanted)
        return complain(QStringLiteral("device password reads the old and the new one from stdin"));
    m_oldPassword = old.value().toText();
    m_newPassword = wanted.value().toText();
    const QString problem = text::passwordProblem(problemOfPassword(m_newPassword));
    return problem.isEmpty() || complain(problem);
}

std::optional<std::chrono::milliseconds> DeviceVerb::usualLimit() const
{
    const bool isTransfer = m_what == What::Firmware || m_what == What::Log;
    return isTransfer ? std::nullopt : std::optional(kLimit);
}

void DeviceVerb::run()
{
    switch (m_what) {
    case What::Info:
        return doSetting(SettingJob::Refresh);
    case What::Name:
        return doSetting(SettingJob::Rename);
    case What::Password:
        return doSetting(SettingJob::Password);
    case What::Reset:
        return doSetting(SettingJob::Reset);
    case What::Firmware:
        return checkFirmware();
    case What::Log:
        return downloadLog();
    }
}

void DeviceVerb::doSetting(SettingJob job)
{
    DeviceSettingsModel &model = device().deviceSettings();
    const bool isRead = job == SettingJob::Refresh;
    // What it is called now goes with a change, and what it reads by itself when connected may be
    // under way.
    if (!isRead && !model.info() && model.job(SettingJob::Refresh).phase == JobPhase::Running) {
        connect(
            &model, &DeviceSettingsModel::finished, this, [this, job] { doSetting(job); },
            Qt::SingleShotConnection);
        return;
    }
    connect(&model, &DeviceSettingsModel::finished, this, [this, job](SettingJob ended) {
        if (ended == job)
            handleSetting(job);
    });
    // It reads by itself when connected: that is the one to wait for.
    if (isRead && model.job(job).phase == JobPhase::Running)
        return;
    if (!allows(isRead ? model.canRefresh() : model.canChange()))
        return;
    if (isRead)
        model.refresh();
    else if (job == SettingJob::Rename)
        model.rename(line().words.at(1));
    else if (job == SettingJob::Password)
        model.changePassword(m_oldPassword, m_newPassword);
    else
        model.reset();
}

void DeviceVerb::handleSetting(SettingJob job)
{
    DeviceSettingsModel &model = device().deviceSettings();
    const JobState &state = model.job(job);
    const QString name = model.info() ? model.info()->name.value_or(QString()) : QString();
    if (state.phase == JobPhase::Failed)
        return fail(state.error, text::settingJobText(job, state, name));
    if (job == SettingJob::Reset)
        return doSetting(SettingJob::Refresh); // what the factory's name is, it alone knows
    printInfo();
}

void DeviceVerb::printInfo()
{
    const std::optional<DeviceInfo> &info = device().deviceSettings().info();
    QJsonObject object = info ? infoJson(*info) : infoJson({});
    const QString version = device().firmware().version();
    object.insert(QStringLiteral("firmware"),
                  version.isEmpty() ? QJsonValue() : QJsonValue(version));
    console().print(object);
    end(exit_status::kDone);
}

void DeviceVerb::checkFirmware()
{
    FirmwareModel &model = device().firmware();
    connect(&model, &FirmwareModel::finished, this, &DeviceVerb::handleFirmware);
    connect(&model, &FirmwareModel::changed, this, [this, &model] {
        if (model.isSending() && model.file())
            tellShare(model.moved(), model.file()->size);
    });
    if (line().words.size() == 1) {
        console().print({{QStringLiteral("firmware"), model.version()}});
        return end(exit_status::kDone);
    }
    if (allows(model.canCheck()))
        model.check(line().words.at(1));
}

void DeviceVerb::handleFirmware()
{
    FirmwareModel &model = device().firmware();
    switch (model.phase()) {
    case FirmwarePhase::Checked:
        if (allows(model.canSend()))
            model.send();
        return;
    case FirmwarePhase::Sent:
        console().print({{QStringLiteral("sent"), line().words.at(1)}});
        return end(exit_status::kDone);
    case FirmwarePhase::Failed:
        return fail(errorOf(model.problem().answer),
                    text::firmwareText(model.phase(), model.problem()));
    case FirmwarePhase::Cancelled:
        return end(kInterrupted);
    case FirmwarePhase::Idle:
    case FirmwarePhase::Checking:
    case FirmwarePhase::Sending:
    case FirmwarePhase::Installing:
        return;
    }
}

void DeviceVerb::downloadLog()
{
    DeviceLogModel &model = device().deviceLog();
    connect(&model, &DeviceLogModel::finished, this, &DeviceVerb::handleLog);
    connect(&model, &DeviceLogModel::changed, this,
            [this, &model] { tellShare(model.moved(), model.total()); });
    if (model.phase() == LogPhase::Asking)
        return; // it reads by itself when connected: handleLog() goes on from there
    if (allows(model.canDownload()))
        model.download(QFileInfo(line().words.at(1)).absoluteFilePath());
}

void DeviceVerb::handleLog()
{
    DeviceLogModel &model = device().deviceLog();
    const QString path = QFileInfo(line().words.at(1)).absoluteFilePath();
    if (model.path() != path) {
        if (allows(model.canDownload()))
            model.download(path);
        return;
    }
    switch (model.phase()) {
    case LogPhase::Done:
        console().print({{QStringLiteral("file"), path},
                         {QStringLiteral("size_bytes"), QFileInfo(path).size()}});
        return end(exit_status::kDone);
    case LogPhase::Failed:
        return fail(errorOf(model.problem().answer),
                    text::logText(model.phase(), model.problem(), path));
    case LogPhase::Cancelled:
        return end(kInterrupted);
    case LogPhase::Idle:
    case LogPhase::Asking:
    case LogPhase::Downloading:
        return;
    }
}

void DeviceVerb::tellShare(qint64 moved, qint64 total)
{
    const int percent = total > 0 ? int(moved * 100 / total) : 0;
    if (total <= 0 || percent < m_toldPercent + kPercentStep)
        return;
    m_toldPercent = percent;
    console().say(QStringLiteral("%1 %").arg(percent));
}

void DeviceVerb::interrupt()
{
    if (isConnected() && m_what == What::Firmware
        && device().firmware().canCancel() == Refusal::None)
        device().firmware().cancel();
    else if (isConnected() && m_what == What::Log
             && device().deviceLog().canCancel() == Refusal::None)
        device().deviceLog().cancel();
    else
        end(kInterrupted);
}

} // namespace nd::ctl
