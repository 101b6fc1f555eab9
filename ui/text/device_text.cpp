// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/device_text.h"

#include "ui/text/device_error_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QStringList>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct DeviceText
{
    Q_DECLARE_TR_FUNCTIONS(DeviceText)
};

QString joined(const DeviceErrorText &about)
{
    return about.what + u' ' + about.advice;
}

QString fileFault(FirmwareFault fault)
{
    switch (fault) {
    case FirmwareFault::None:
    case FirmwareFault::Stopped:
        break;
    case FirmwareFault::Unreadable:
        return DeviceText::tr("The file can't be read.");
    case FirmwareFault::WrongName:
        return DeviceText::tr("This is no firmware package: the maker calls them "
                              "update_package_v2.0.01.zip. Choose that file, not renamed.");
    case FirmwareFault::WrongKind:
        return DeviceText::tr("This is no firmware package: it is not a zip archive. "
                              "Nothing was sent.");
    case FirmwareFault::Incomplete:
        return DeviceText::tr("The package is not whole. Download it from the maker again. "
                              "Nothing was sent.");
    case FirmwareFault::TooLarge:
        return DeviceText::tr("The file is too large to be a firmware package.");
    }
    return {};
}

QString transferFault(TransferProblem problem)
{
    switch (problem) {
    case TransferProblem::None:
    case TransferProblem::WrongSize:
        break;
    case TransferProblem::Cancelled:
        return DeviceText::tr("Cancelled.");
    case TransferProblem::Link:
        return DeviceText::tr("The link broke off. Go closer to the scope and try again.");
    case TransferProblem::Status:
        return DeviceText::tr("The scope does not offer this.");
    case TransferProblem::FileUnreadable:
        return DeviceText::tr("The file can't be read.");
    case TransferProblem::FileChanged:
        return DeviceText::tr("The file changed since it was checked. Choose it again.");
    case TransferProblem::FileNotWritable:
        return DeviceText::tr("The file can't be written. Choose a folder of yours with room.");
    case TransferProblem::TooLarge:
        return DeviceText::tr("The scope sends more than a log can be. It was stopped and "
                              "nothing was kept.");
    }
    return {};
}

QString settingDone(SettingJob job, const QString &name)
{
    switch (job) {
    case SettingJob::Refresh:
        break;
    case SettingJob::Rename:
        return DeviceText::tr("The scope is called “%1” now. Its own Wi-Fi takes the name too.")
            .arg(name);
    case SettingJob::Password:
        return DeviceText::tr("The password was changed.");
    case SettingJob::Reset:
        return DeviceText::tr("Name and password are those of the factory again.");
    }
    return {};
}

QString settingRunning(SettingJob job)
{
    switch (job) {
    case SettingJob::Refresh:
        break;
    case SettingJob::Rename:
        return DeviceText::tr("Renaming.");
    case SettingJob::Password:
        return DeviceText::tr("Changing the password.");
    case SettingJob::Reset:
        return DeviceText::tr("Resetting.");
    }
    return {};
}

QString scheduleResultText(int result)
{
    switch (result) {
    case 1:
        return DeviceText::tr("All is shot");
    case 2:
        return DeviceText::tr("Shot in part");
    case 3:
        return DeviceText::tr("Nothing was shot");
    default:
        return {};
    }
}

/// Empty for what is not known: a task was told of alone, or a newer firmware has more states.
/// Source of the numbers: field notes, shooting_schedule.proto.
QString scheduleStateText(const ScopeSchedule &schedule)
{
    if (schedule.id.isEmpty())
        return {};
    switch (schedule.state) {
    case 0:
    case 1:
        return DeviceText::tr("Waits for its time");
    case 2:
        return DeviceText::tr("Being shot");
    case 3:
        return scheduleResultText(schedule.result);
    case 4:
        return DeviceText::tr("Its time is over");
    default:
        return {};
    }
}

QString scheduleTaskText(int state)
{
    switch (state) {
    case 1:
        return DeviceText::tr("a target runs");
    case 2:
        return DeviceText::tr("a target is done");
    case 3:
        return DeviceText::tr("a target failed");
    case 4:
        return DeviceText::tr("a target was interrupted");
    default:
        return {};
    }
}

} // namespace

QString nameProblem(InputProblem problem)
{
    switch (problem) {
    case InputProblem::None:
        break;
    case InputProblem::Empty:
        return DeviceText::tr("The scope needs a name.");
    case InputProblem::TooShort:
    case InputProblem::TooLong:
        return DeviceText::tr("A name has at most %1 characters, fewer with letters like é or ü.")
            .arg(kLongestDeviceName);
    case InputProblem::BadCharacter:
        return DeviceText::tr("No spaces at the ends and no control characters.");
    }
    return {};
}

QString passwordProblem(InputProblem problem)
{
    switch (problem) {
    case InputProblem::None:
        break;
    case InputProblem::Empty:
        return DeviceText::tr("Enter the new password.");
    case InputProblem::TooShort:
        return DeviceText::tr("Wi-Fi needs at least %1 characters.").arg(kShortestDevicePassword);
    case InputProblem::TooLong:
        return DeviceText::tr("A password has at most %1 characters.").arg(kLongestDevicePassword);
    case InputProblem::BadCharacter:
        return DeviceText::tr("Only plain letters, digits and signs work for Wi-Fi.");
    }
    return {};
}

QString httpFailure(const Error &error)
{
    if (error.code == Error::Code::Rejected && error.deviceCode != 0)
        return joined(httpErrorText(error.deviceCode));
    if (error.code == Error::Code::Rejected)
        return DeviceText::tr("The scope does not offer this.");
    return errorSentence(error.code);
}

QString settingJobText(SettingJob job, const JobState &state, const QString &name)
{
    switch (state.phase) {
    case JobPhase::Idle:
        break;
    case JobPhase::Running:
        return settingRunning(job);
    case JobPhase::Done:
        return settingDone(job, name);
    case JobPhase::Failed:
        return httpFailure(state.error);
    }
    return {};
}

QString firmwareText(FirmwarePhase phase, const FirmwareProblem &problem)
{
    switch (phase) {
    case FirmwarePhase::Idle:
    case FirmwarePhase::Checked:
        break;
    case FirmwarePhase::Checking:
        return DeviceText::tr("Checking the file.");
    case FirmwarePhase::Sending:
        return DeviceText::tr("Sending. Leave the scope on and near.");
    case FirmwarePhase::Installing:
        return DeviceText::tr("All is sent. The scope checks the package: leave it on.");
    case FirmwarePhase::Sent:
        return DeviceText::tr("The scope has the package and found it whole. Leave it on: it may "
                              "restart by itself.");
    case FirmwarePhase::Cancelled:
        return DeviceText::tr("Cancelled. The scope keeps its firmware.");
    case FirmwarePhase::Failed:
        if (problem.answer)
            return httpFailure(*problem.answer);
        return problem.file != FirmwareFault::None ? fileFault(problem.file)
                                                   : transferFault(problem.transfer);
    }
    return {};
}

QString logText(LogPhase phase, const LogProblem &problem, const QString &path)
{
    switch (phase) {
    case LogPhase::Idle:
    case LogPhase::Downloading:
        break;
    case LogPhase::Asking:
        return DeviceText::tr("Asking the scope.");
    case LogPhase::Done:
        return DeviceText::tr("Saved as %1").arg(path);
    case LogPhase::Cancelled:
        return DeviceText::tr("Cancelled. Nothing was kept.");
    case LogPhase::Failed:
        if (problem.answer)
            return httpFailure(*problem.answer);
        if (problem.transfer != TransferProblem::WrongSize)
            return transferFault(problem.transfer);
        return DeviceText::tr("The scope said %1 bytes, but %2 came. What came is kept in %3; "
                              "try again for the whole log.")
            .arg(problem.announced)
            .arg(problem.received)
            .arg(problem.kept);
    }
    return {};
}

QString powerSwitchName(PowerSwitch which)
{
    switch (which) {
    case PowerSwitch::RingLight:
        return DeviceText::tr("Ring light");
    case PowerSwitch::Indicator:
        return DeviceText::tr("Battery lights");
    case PowerSwitch::LensDefog:
        return DeviceText::tr("Dew heater");
    case PowerSwitch::AutoCooling:
        return DeviceText::tr("Cooling");
    case PowerSwitch::AutoShutdown:
        return DeviceText::tr("Auto off");
    }
    return {};
}

QString powerOrderText(PowerOrder order)
{
    switch (order) {
    case PowerOrder::None:
        break;
    case PowerOrder::Reboot:
        return DeviceText::tr("Restarting. The scope comes back in about a minute.");
    case PowerOrder::ShutDown:
        return DeviceText::tr("Switching off.");
    }
    return {};
}

QString wifiText(const DeviceInfo &info)
{
    if (!info.wifiMode)
        return {};
    switch (*info.wifiMode) {
    case WifiMode::AccessPoint:
        return DeviceText::tr("Its own network");
    case WifiMode::Station:
        return info.stationName ? DeviceText::tr("Joined to “%1”").arg(*info.stationName)
                                : DeviceText::tr("Joined to a network");
    }
    return {};
}

QString scheduleText(const std::optional<ScopeSchedule> &schedule)
{
    if (!schedule)
        return {};
    const QString target = schedule->taskState ? scheduleTaskText(*schedule->taskState) : QString();
    const QString state = scheduleStateText(*schedule);
    if (state.isEmpty() || target.isEmpty())
        return state + target;
    return DeviceText::tr("%1; %2").arg(state, target);
}

QString worksText(Works works)
{
    QStringList names;
    const auto name = [&names, works](Work work, const QString &text) {
        if (works.testFlag(work))
            names.append(text);
    };
    name(Work::LivePicture, DeviceText::tr("live picture", "what goes on"));
    name(Work::Recording, DeviceText::tr("recording of the live picture", "what goes on"));
    name(Work::Capture, DeviceText::tr("capture", "what goes on"));
    name(Work::Stack, DeviceText::tr("stack", "what goes on"));
    name(Work::DarkFrames, DeviceText::tr("dark frames", "what goes on"));
    name(Work::Firmware, DeviceText::tr("firmware upload", "what goes on"));
    name(Work::DeviceLog, DeviceText::tr("download of the scope's log", "what goes on"));
    return names.join(QStringLiteral(", "));
}

} // namespace nd::text
