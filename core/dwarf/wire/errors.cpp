// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/errors.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr auto kShared = std::to_array<ErrorInfo>({
    {-1, "WS_PARSE_PROTOBUF_ERROR"},
    {-2, "WS_SDCARD_NOT_EXIST"},
    {-3, "WS_INVALID_PARAM"},
    {-4, "WS_SDCARD_WRITE_ERROR"},
    {-5, "WS_DEVICE_NOT_ACTIVATED"},
    {-6, "WS_SDCARD_FULL_ERROR"},
    {-10500, "CODE_CAMERA_TELE_OPENED"},
    {-10501, "CODE_CAMERA_TELE_CLOSED"},
    {-10502, "CODE_CAMERA_TELE_ISP_SET_FAILED"},
    {-11500, "CODE_ASTRO_PLATE_SOLVING_FAILED"},
    {-11501, "CODE_ASTRO_FUNCTION_BUSY"},
    {-11502, "CODE_ASTRO_DARK_GAIN_OUT_OF_RANGE"},
    {-11503, "CODE_ASTRO_DARK_NOT_FOUND"},
    {-11504, "CODE_ASTRO_CALIBRATION_FAILED"},
    {-11505, "CODE_ASTRO_GOTO_FAILED"},
    {-11506, "CODE_ASTRO_DARK_RUNNING"},
    {-11507, "CODE_ASTRO_CALIBRATION_RUNNING"},
    {-11508, "CODE_ASTRO_GOTO_RUNNING"},
    {-11509, "CODE_ASTRO_STACKING_RUNNING"},
    {-11510, "CODE_ASTRO_RESET_PITCH_FAILED"},
    {-11511, "CODE_ASTRO_NEED_CALIBRATION"},
    {-11512, "CODE_ASTRO_GOTO_READ_POS_FAILED"},
    {-11513, "CODE_ASTRO_NEED_GOTO"},
    {-11514, "CODE_ASTRO_NEED_ADJUST_SHOOT_PARAM"},
    {-11515, "CODE_ASTRO_CALIB_SOLVE_TOO_MANY"},
    {-11516, "CODE_ASTRO_EQ_SOLVING_FAILED"},
    {-11517, "CODE_ASTRO_SKY_SEARCH_FAILED"},
    {-11518, "CODE_ASTRO_NEED_GOTO_DSO"},
    {-11526, "CODE_ASTRO_OVEREXPOSURE_WARNING"},
    {-11527, "CODE_ASTRO_EXP_TOO_LONG"},
    {-11528, "CODE_ASTRO_NEED_EQ"},
    {-11529, "CODE_ASTRO_STAR_TOO_FEW"},
    {-11530, "CODE_ASTRO_DARK_TEMP_MISMATCH"},
    {-11531, "CODE_ASTRO_SUN_MOON_NOT_FOUND"},
    {-12500, "CODE_CAMERA_WIDE_OPENED"},
    {-12501, "CODE_CAMERA_WIDE_CLOSED"},
    {-12502, "CODE_CAMERA_WIDE_CANNOT_FOUND"},
    {-12503, "CODE_CAMERA_WIDE_OPEN_FAILED"},
    {-12504, "CODE_CAMERA_WIDE_CLOSE_FAILED"},
    {-12505, "CODE_CAMERA_WIDE_SET_ISP_FAILED"},
    {-12506, "CODE_CAMERA_WIDE_PHOTOGRAPHING"},
    {-12508, "CODE_CAMERA_WIDE_EXP_TOO_LONG"},
    {-13300, "CODE_SYSTEM_SET_TIME_FAILED"},
    {-13301, "CODE_SYSTEM_SET_TIMEZONE_FAILED"},
    {-13302, "CODE_SYSTEM_SET_TIMEZONE_FAILED"},
    {-13800, "CODE_RGB_POWER_UART_INIT_FAILED"},
    {-14504, "CODE_STEP_MOTOR_INVALID_PARAMETER_ID"},
    {-14518, "CODE_STEP_MOTOR_LIMIT_POSITION_WARNING"},
    {-14519, "CODE_STEP_MOTOR_LIMIT_POSITION_HITTED"},
    {-14520, "CODE_STEP_MOTOR_POSITION_NEED_RESET"},
    {-14900, "CODE_TRACK_TRACKER_INITING"},
    {-14901, "CODE_TRACK_TRACKER_FAILED"},
    {-15100, "CODE_FOCUS_ASTRO_AUTO_FOCUS_SLOW_ERROR"},
    {-15101, "CODE_FOCUS_ASTRO_AUTO_FOCUS_FAST_ERROR"},
    {-15106, "CODE_FOCUS_EXP_TOO_LONG"},
    {-15600, "CODE_PANORAMA_PHOTO_FAILED"},
    {-15601, "CODE_PANORAMA_MOTOR_RESET_FAILED"},
    {-16300, "CODE_SHOOTING_SCHEDULE_DEVICE_MISMATCH"},
    {-16301, "CODE_SHOOTING_SCHEDULE_DURATION"},
    {-16302, "CODE_SHOOTING_SCHEDULE_CONFLICT"},
    {-16306, "CODE_SHOOTING_SCHEDULE_PASSWORD"},
    {-16307, "CODE_SHOOTING_SCHEDULE_SHOOTING"},
    {-16308, "CODE_SHOOTING_SCHEDULE_TOO_FAR"},
    {-16309, "CODE_SHOOTING_SCHEDULE_BUSY"},
    {-16310, "CODE_SHOOTING_SCHEDULE_INTERRUPTED"},
    {-16311, "CODE_SHOOTING_SCHEDULE_NOT_SYNCED"},
    {-16312, "CODE_SHOOTING_SCHEDULE_TOO_SHORT"},
    {-16313, "CODE_SHOOTING_SCHEDULE_EXPIRED"},
    {-16600, "CODE_GLOBAL_TASK_MANAGER_BUSY"},
});

constexpr auto kTeleV2 = std::to_array<ErrorInfo>({
    {-10504, "CODE_CAMERA_TELE_OPEN_FAILED"},
    {-10506, "CODE_CAMERA_TELE_RECORDING"},
    {-10507, "CODE_CAMERA_TELE_WORKING_BUSY_STACK"},
    {-10510, "CODE_CAMERA_TELE_CAPTURE_RAW_FAILED"},
    {-10511, "CODE_CAMERA_TELE_WORKING_BUSY"},
});

/// V3 gave most numbers of the tele block another meaning.
constexpr auto kTeleV3 = std::to_array<ErrorInfo>({
    {-10503, "CODE_CAMERA_TELE_OPEN_FAILED"},
    {-10504, "CODE_CAMERA_TELE_START_RECORD_FAILED"},
    {-10505, "CODE_CAMERA_TELE_STOP_RECORD_FAILED"},
    {-10506, "CODE_CAMERA_TELE_CAPTURE_RAW_FAILED"},
    {-10507, "CODE_CAMERA_TELE_WORKING_BUSY"},
    {-10508, "CODE_CAMERA_TELE_GET_IMAGE_FAILED"},
    {-10509, "CODE_CAMERA_TELE_RUNNING_PHOTO"},
    {-10510, "CODE_CAMERA_TELE_RUNNING_RECORD"},
    {-10511, "CODE_CAMERA_TELE_RUNNING_PANORAMA"},
    {-10512, "CODE_CAMERA_TELE_RUNNING_TIMELAPSE"},
    {-10513, "CODE_CAMERA_TELE_RUNNING_CAPTURE_DARK"},
    {-10514, "CODE_CAMERA_TELE_RUNNING_LIVE_STACKING"},
    {-10515, "CODE_CAMERA_TELE_EXP_TOO_LONG"},
    {-10516, "CODE_CAMERA_TELE_SWITCH_WORK_MODE_FAILED"},
    {-10517, "CODE_CAMERA_TELE_RUNNING_TRACK"},
    {-10518, "CODE_CAMERA_TELE_RECORD_FILE_ERROR"},
});

constexpr auto kHttp = std::to_array<ErrorInfo>({
    {-1, "HTTP_FILE_NOT_EXIST"},
    {-2, "HTTP_INVALID_PARAM"},
    {-3, "HTTP_CHECK_MD5_ERROR"},
    {-5, "HTTP_SET_DEVICE_NAME_PASSWORD_FAILED"},
    {-6, "HTTP_SET_DEVICE_NAME_OLD_PASSWORD_ERROR"},
});

constexpr auto kBlocks = std::to_array<ErrorRange>({
    {10500, 10999, "CODE_CAMERA_TELE"},
    {11519, 11525, "CODE_ASTRO_RESTACK"},
    {11532, 11533, "CODE_ASTRO_GUIDING"},
    {11500, 11999, "CODE_ASTRO"},
    {12500, 12999, "CODE_CAMERA_WIDE"},
    {13300, 13499, "CODE_SYSTEM"},
    {13800, 13999, "CODE_RGB_POWER"},
    {14500, 14799, "CODE_STEP_MOTOR"},
    {14900, 14999, "CODE_TRACK"},
    {15100, 15199, "CODE_FOCUS"},
    {15602, 15615, "CODE_PANORAMA_UPLOAD"},
    {15600, 15699, "CODE_PANORAMA"},
    {16300, 16399, "CODE_SHOOTING_SCHEDULE"},
    {16600, 16699, "CODE_GLOBAL_TASK_MANAGER"},
});

const char *find(std::span<const ErrorInfo> names, int code)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [code](const ErrorInfo &entry) { return entry.code == code; });
    return found != names.end() ? found->name : nullptr;
}

const char *teleName(int code, Generation generation)
{
    switch (generation) {
    case Generation::V2:
        return find(kTeleV2, code);
    case Generation::V3:
        return find(kTeleV3, code);
    case Generation::Unknown:
        break;
    }
    const char *old = find(kTeleV2, code);
    const char *recent = find(kTeleV3, code);
    return old == nullptr ? recent : recent == nullptr ? old : nullptr;
}

} // namespace

std::span<const ErrorInfo> sharedErrors()
{
    return kShared;
}

std::span<const ErrorInfo> teleErrors(Generation generation)
{
    return generation == Generation::V3 ? std::span<const ErrorInfo>(kTeleV3) : kTeleV2;
}

std::span<const ErrorInfo> httpErrors()
{
    return kHttp;
}

std::span<const ErrorRange> errorRanges()
{
    return kBlocks;
}

int deviceCode(int code)
{
    return code > 0 ? -code : code;
}

bool isSuccess(int code)
{
    return code == 0 || isAlreadyOpen(code);
}

bool isAlreadyOpen(int code)
{
    return deviceCode(code) == kTeleOpened || deviceCode(code) == kWideOpened;
}

const char *errorName(int code, Generation generation)
{
    const int negative = deviceCode(code);
    if (const char *name = find(kShared, negative))
        return name;
    return teleName(negative, generation);
}

const char *errorBlock(int code)
{
    const int negative = deviceCode(code);
    const auto *found
        = std::find_if(kBlocks.begin(), kBlocks.end(), [negative](const ErrorRange &block) {
              return negative <= -block.first && negative >= -block.last;
          });
    return found != kBlocks.end() ? found->name : nullptr;
}

const char *httpErrorName(int code)
{
    return find(kHttp, deviceCode(code));
}

} // namespace nd
