// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/device_error_rows.h"

#include <array>

namespace nd::text {

namespace {

using Row = DeviceErrorRow;

// Advice that many codes share.
constexpr const char *kValue
    = QT_TRANSLATE_NOOP("DeviceErrors", "Choose another value; if it stays, connect again.");
constexpr const char *kClock
    = QT_TRANSLATE_NOOP("DeviceErrors", "Set it again in the Device panel, System.");
constexpr const char *kRoom
    = QT_TRANSLATE_NOOP("DeviceErrors", "Check that the card is in and has room, then try again.");
constexpr const char *kStopFirst
    = QT_TRANSLATE_NOOP("DeviceErrors", "Stop what the scope is doing, then try again.");
constexpr const char *kRestart
    = QT_TRANSLATE_NOOP("DeviceErrors", "If it stays, switch the scope off and on.");
constexpr const char *kWait
    = QT_TRANSLATE_NOOP("DeviceErrors", "Wait until it is done, or stop it first.");
constexpr const char *kSky = QT_TRANSLATE_NOOP(
    "DeviceErrors",
    "Check that the sky is clear and free of trees, focus on the stars, then try again.");
constexpr const char *kOtherWay
    = QT_TRANSLATE_NOOP("DeviceErrors", "Turn the scope the other way.");
constexpr const char *kOpen = QT_TRANSLATE_NOOP("DeviceErrors", "Connect again to open it.");
constexpr const char *kShorten = QT_TRANSLATE_NOOP("DeviceErrors", "Shorten the exposure.");
constexpr const char *kCalibrate = QT_TRANSLATE_NOOP("DeviceErrors", "Calibrate first.");
constexpr const char *kGoto = QT_TRANSLATE_NOOP("DeviceErrors", "Go to a target first.");
constexpr const char *kUpdate
    = QT_TRANSLATE_NOOP("DeviceErrors", "Check for a firmware update, then try again.");
constexpr const char *kCard
    = QT_TRANSLATE_NOOP("DeviceErrors", "Put a card in, or use another one.");

// Source: error tables of dwarf-api-2.0; field notes 1.2.1 and 1.4.
constexpr auto kShared = std::to_array<Row>({
    {-1, QT_TRANSLATE_NOOP("DeviceErrors", "The scope did not understand a command."), kUpdate},
    {-2, QT_TRANSLATE_NOOP("DeviceErrors", "There is no card in the scope."), kCard},
    {-3, QT_TRANSLATE_NOOP("DeviceErrors", "The scope did not accept a value."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Choose another value.")},
    {-4, QT_TRANSLATE_NOOP("DeviceErrors", "The scope could not write to its card."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Check the card, or use another one.")},
    {-5, QT_TRANSLATE_NOOP("DeviceErrors", "The scope is not activated."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Activate it in the maker's app.")},
    {-6, QT_TRANSLATE_NOOP("DeviceErrors", "The card of the scope is full."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Bring pictures home and free space on it.")},
    {-10500, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera is open already."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Nothing is to be done.")},
    {-10501, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera is closed."), kOpen},
    {-10502, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera did not take a setting."), kValue},
    {-11500,
     QT_TRANSLATE_NOOP("DeviceErrors", "The scope could not tell from the stars where it points."),
     kSky},
    {-11501, QT_TRANSLATE_NOOP("DeviceErrors", "The scope is busy with another astronomy task."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Stop the stack, go live, then try again.")},
    {-11502, QT_TRANSLATE_NOOP("DeviceErrors", "Dark frames can't be taken at this gain."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Choose a gain between 40 and 150.")},
    {-11503, QT_TRANSLATE_NOOP("DeviceErrors", "There is no dark frame for these settings."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Take dark frames, or continue without.")},
    {-11504, QT_TRANSLATE_NOOP("DeviceErrors", "The calibration failed."), kSky},
    {-11505, QT_TRANSLATE_NOOP("DeviceErrors", "The scope did not reach the target."),
     QT_TRANSLATE_NOOP("DeviceErrors",
                       "Calibrate, and check that the target is up and in clear sky.")},
    {-11506, QT_TRANSLATE_NOOP("DeviceErrors", "Dark frames are being taken."), kWait},
    {-11507, QT_TRANSLATE_NOOP("DeviceErrors", "A calibration is running."), kWait},
    {-11508, QT_TRANSLATE_NOOP("DeviceErrors", "A GOTO is running."), kWait},
    {-11509, QT_TRANSLATE_NOOP("DeviceErrors", "A stack is running."), kWait},
    {-11510, QT_TRANSLATE_NOOP("DeviceErrors", "The scope could not return to its start position."),
     kRestart},
    {-11511, QT_TRANSLATE_NOOP("DeviceErrors", "The scope is not calibrated."), kCalibrate},
    {-11512, QT_TRANSLATE_NOOP("DeviceErrors", "The scope could not read where its axes are."),
     kRestart},
    {-11513, QT_TRANSLATE_NOOP("DeviceErrors", "The scope was not sent to a target."), kGoto},
    {-11514,
     QT_TRANSLATE_NOOP("DeviceErrors",
                       "The exposure does not suit the target. The capture goes on."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Change exposure or gain for the next one.")},
    {-11515, QT_TRANSLATE_NOOP("DeviceErrors", "The calibration needed too many tries."), kSky},
    {-11516, QT_TRANSLATE_NOOP("DeviceErrors", "The polar alignment could not be measured."), kSky},
    {-11517, QT_TRANSLATE_NOOP("DeviceErrors", "No sky was found."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Point the scope at open sky.")},
    {-11518, QT_TRANSLATE_NOOP("DeviceErrors", "The scope was not sent to a deep-sky target."),
     kGoto},
    {-11526, QT_TRANSLATE_NOOP("DeviceErrors", "The picture is overexposed."), kShorten},
    {-11527, QT_TRANSLATE_NOOP("DeviceErrors", "The exposure is too long for this."), kShorten},
    {-11528, QT_TRANSLATE_NOOP("DeviceErrors", "This needs the scope in EQ mode."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Tilt the scope to the pole and align it first.")},
    {-11529, QT_TRANSLATE_NOOP("DeviceErrors", "Too few stars are in the picture."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Expose longer, focus, or choose another field.")},
    {-11530,
     QT_TRANSLATE_NOOP("DeviceErrors", "The dark frames were taken at another temperature."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Take dark frames now, or continue with the old ones.")},
    {-11531, QT_TRANSLATE_NOOP("DeviceErrors", "Neither Sun nor Moon was found."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Bring it into the wide picture, then try again.")},
    {-12500, QT_TRANSLATE_NOOP("DeviceErrors", "The wide camera is open already."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Nothing is to be done.")},
    {-12501, QT_TRANSLATE_NOOP("DeviceErrors", "The wide camera is closed."), kOpen},
    {-12502, QT_TRANSLATE_NOOP("DeviceErrors", "The wide camera was not found."), kRestart},
    {-12503, QT_TRANSLATE_NOOP("DeviceErrors", "The wide camera could not be opened."), kRestart},
    {-12504, QT_TRANSLATE_NOOP("DeviceErrors", "The wide camera could not be closed."), kRestart},
    {-12505, QT_TRANSLATE_NOOP("DeviceErrors", "The wide camera did not take a setting."), kValue},
    {-12506, QT_TRANSLATE_NOOP("DeviceErrors", "The wide camera is taking a picture."), kWait},
    {-12508,
     QT_TRANSLATE_NOOP("DeviceErrors", "The exposure of the wide camera is too long for this."),
     kShorten},
    {-13300, QT_TRANSLATE_NOOP("DeviceErrors", "The clock of the scope could not be set."), kClock},
    {-13301, QT_TRANSLATE_NOOP("DeviceErrors", "The time zone of the scope could not be set."),
     kClock},
    {-13302, QT_TRANSLATE_NOOP("DeviceErrors", "The time zone of the scope was refused."), kClock},
    {-13800, QT_TRANSLATE_NOOP("DeviceErrors", "The lights of the scope do not answer."), kRestart},
    {-14504, QT_TRANSLATE_NOOP("DeviceErrors", "The scope has no such axis."), kUpdate},
    {-14518, QT_TRANSLATE_NOOP("DeviceErrors", "The mechanical limit is ahead."), kOtherWay},
    {-14519, QT_TRANSLATE_NOOP("DeviceErrors", "The mechanical limit is reached."), kOtherWay},
    {-14520, QT_TRANSLATE_NOOP("DeviceErrors", "The axes do not know their place."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Let the scope return to its start position first.")},
    {-14900, QT_TRANSLATE_NOOP("DeviceErrors", "Tracking is being prepared."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Wait a moment, then try again.")},
    {-14901, QT_TRANSLATE_NOOP("DeviceErrors", "The object was lost."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Choose it again.")},
    {-15100, QT_TRANSLATE_NOOP("DeviceErrors", "The slow autofocus failed."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Point at a field with bright stars, then try again.")},
    {-15101, QT_TRANSLATE_NOOP("DeviceErrors", "The fast autofocus failed."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Run the slow autofocus first.")},
    {-15106, QT_TRANSLATE_NOOP("DeviceErrors", "The exposure is too long for autofocus."),
     kShorten},
    {-15600, QT_TRANSLATE_NOOP("DeviceErrors", "A picture of the panorama failed."), kRoom},
    {-15601, QT_TRANSLATE_NOOP("DeviceErrors", "The panorama could not return to its start."),
     kRestart},
    {-16300, QT_TRANSLATE_NOOP("DeviceErrors", "The plan is for another scope."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Choose the scope it was made for.")},
    {-16301, QT_TRANSLATE_NOOP("DeviceErrors", "The length of the plan does not fit."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Change its times.")},
    {-16302, QT_TRANSLATE_NOOP("DeviceErrors", "Two plans are at the same time."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Move one of them.")},
    {-16306, QT_TRANSLATE_NOOP("DeviceErrors", "The password of the plan is wrong."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Enter the password it was locked with.")},
    {-16307, QT_TRANSLATE_NOOP("DeviceErrors", "The plan is being shot."), kWait},
    {-16308, QT_TRANSLATE_NOOP("DeviceErrors", "The plan is too far ahead."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Choose an earlier night.")},
    {-16309, QT_TRANSLATE_NOOP("DeviceErrors", "The scope is busy with a plan."), kWait},
    {-16310, QT_TRANSLATE_NOOP("DeviceErrors", "The plan was interrupted."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Start it again.")},
    {-16311, QT_TRANSLATE_NOOP("DeviceErrors", "The plan is not on the scope yet."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Send it first.")},
    {-16312, QT_TRANSLATE_NOOP("DeviceErrors", "The plan is too short."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Make it longer.")},
    {-16313, QT_TRANSLATE_NOOP("DeviceErrors", "The plan is over."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Choose a later time.")},
    {-16600, QT_TRANSLATE_NOOP("DeviceErrors", "The scope is busy with a long task."), kWait},
});

constexpr auto kTeleV2 = std::to_array<Row>({
    {-10504, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera could not be opened."), kRestart},
    {-10506, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera is recording."), kWait},
    {-10507, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera is busy with a stack."), kWait},
    {-10510, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera could not take a raw picture."),
     kRoom},
    {-10511, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera is busy."), kWait},
});

constexpr auto kTeleV3 = std::to_array<Row>({
    {-10503, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera could not be opened."), kRestart},
    {-10504, QT_TRANSLATE_NOOP("DeviceErrors", "The recording could not be started."), kRoom},
    {-10505, QT_TRANSLATE_NOOP("DeviceErrors", "The recording could not be ended."),
     QT_TRANSLATE_NOOP("DeviceErrors",
                       "Stop it once more; if it stays, switch the scope off and on.")},
    {-10506, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera could not take a raw picture."),
     kRoom},
    {-10507, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera is busy."), kWait},
    {-10508, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera sent no picture."), kOpen},
    {-10509, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera is taking a photo."), kWait},
    {-10510, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera is recording."), kWait},
    {-10511, QT_TRANSLATE_NOOP("DeviceErrors", "A panorama is being taken."), kWait},
    {-10512, QT_TRANSLATE_NOOP("DeviceErrors", "A time lapse is being taken."), kWait},
    {-10513, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera is taking dark frames."), kWait},
    {-10514, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera is stacking."), kWait},
    {-10515,
     QT_TRANSLATE_NOOP("DeviceErrors", "The exposure of the tele camera is too long for this."),
     kShorten},
    {-10516, QT_TRANSLATE_NOOP("DeviceErrors", "The scope could not change its mode."), kStopFirst},
    {-10517, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera is tracking."), kWait},
    {-10518, QT_TRANSLATE_NOOP("DeviceErrors", "The recording could not be written."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Check the card, or use another one.")},
});

// Source: dwarf-api-2.0 sections 2.1, 3.6.1 and 3.10.1.
constexpr auto kHttp = std::to_array<Row>({
    {-1, QT_TRANSLATE_NOOP("DeviceErrors", "The scope found no file in what was sent."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Choose the package again and send it once more.")},
    {-2, QT_TRANSLATE_NOOP("DeviceErrors", "The scope did not accept what it was asked for."),
     kUpdate},
    {-3, QT_TRANSLATE_NOOP("DeviceErrors", "The package reached the scope damaged."),
     QT_TRANSLATE_NOOP("DeviceErrors",
                       "Go closer to the scope and send it again; nothing was changed on it.")},
    {-5, QT_TRANSLATE_NOOP("DeviceErrors", "The scope could not store the name or the password."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Choose another one, of plain letters and digits.")},
    {-6, QT_TRANSLATE_NOOP("DeviceErrors", "The old password is wrong."),
     QT_TRANSLATE_NOOP("DeviceErrors",
                       "Enter the password that the scope has now. If it is lost, a reset brings "
                       "back the factory's.")},
});

constexpr auto kBlocks = std::to_array<DeviceErrorBlock>({
    {10500, 10999, QT_TRANSLATE_NOOP("DeviceErrors", "The tele camera refused."), kStopFirst},
    {11519, 11525, QT_TRANSLATE_NOOP("DeviceErrors", "The pictures could not be stacked again."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Check that they are on the card and of one target.")},
    {11532, 11533, QT_TRANSLATE_NOOP("DeviceErrors", "Guiding failed."), kSky},
    {11500, 11999, QT_TRANSLATE_NOOP("DeviceErrors", "The scope could not do this astronomy task."),
     kStopFirst},
    {12500, 12999, QT_TRANSLATE_NOOP("DeviceErrors", "The wide camera refused."), kStopFirst},
    {13300, 13499, QT_TRANSLATE_NOOP("DeviceErrors", "The scope did not take a system setting."),
     kRestart},
    {13800, 13999,
     QT_TRANSLATE_NOOP("DeviceErrors", "The lights or the power of the scope reported a problem."),
     kRestart},
    {14500, 14799, QT_TRANSLATE_NOOP("DeviceErrors", "The motors of the scope reported a problem."),
     kRestart},
    {14900, 14999, QT_TRANSLATE_NOOP("DeviceErrors", "Tracking reported a problem."),
     QT_TRANSLATE_NOOP("DeviceErrors",
                       "Choose the object again; it must differ from what is behind it.")},
    {15100, 15199, QT_TRANSLATE_NOOP("DeviceErrors", "Focusing reported a problem."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Point at a field with bright stars, then try again.")},
    {15602, 15615, QT_TRANSLATE_NOOP("DeviceErrors", "The panorama could not be uploaded."),
     QT_TRANSLATE_NOOP("DeviceErrors", "The phone app uploads panoramas: try again there.")},
    {15600, 15699, QT_TRANSLATE_NOOP("DeviceErrors", "The panorama reported a problem."),
     QT_TRANSLATE_NOOP("DeviceErrors",
                       "Stop it, let the scope return to its start position, then try again.")},
    {16300, 16399, QT_TRANSLATE_NOOP("DeviceErrors", "The plan was refused."),
     QT_TRANSLATE_NOOP("DeviceErrors", "Check its times, then try again.")},
    {16600, 16699, QT_TRANSLATE_NOOP("DeviceErrors", "The scope could not start a long task."),
     kWait},
});

} // namespace

std::span<const DeviceErrorRow> sharedErrorRows()
{
    return kShared;
}

std::span<const DeviceErrorRow> teleErrorRowsV2()
{
    return kTeleV2;
}

std::span<const DeviceErrorRow> teleErrorRowsV3()
{
    return kTeleV3;
}

std::span<const DeviceErrorRow> httpErrorRows()
{
    return kHttp;
}

std::span<const DeviceErrorBlock> errorBlocks()
{
    return kBlocks;
}

} // namespace nd::text
