// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/notifications.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/panorama.pb.h"
#include "proto/task_center.pb.h"

#include <cstring>
#include <vector>

namespace nd {

namespace {

using NotificationTable = std::vector<NotificationInfo>;

/// One row, whose message is the same in both generations unless V3 has one of its own.
template<typename V2Message, typename V3Message = V2Message>
NotificationInfo row(quint32 id, const char *name)
{
    return {id, name, &V2Message::default_instance(), &V3Message::default_instance()};
}

/// 15200 to 15229.
NotificationTable astroAndDevice()
{
    return {
        row<proto::ResNotifyPictureMatching>(15200, "CMD_NOTIFY_TELE_WIDI_PICTURE_MATCHING"),
        row<proto::ComResWithInt, proto::BatteryInfo>(15201, "CMD_NOTIFY_ELE"),
        row<proto::ComResWithInt>(15202, "CMD_NOTIFY_CHARGE"),
        row<proto::ResNotifySDcardInfo, proto::StorageInfo>(15203, "CMD_NOTIFY_SDCARD_INFO"),
        row<proto::ResNotifyRecordTime>(15204, "CMD_NOTIFY_TELE_RECORD_TIME"),
        row<proto::ResNotifyTimeLapseOutTime>(15205, "CMD_NOTIFY_TELE_TIMELAPSE_OUT_TIME"),
        row<proto::ResNotifyOperationState, proto::CaptureRawDarkState>(
            15206, "CMD_NOTIFY_STATE_CAPTURE_RAW_DARK"),
        row<proto::ResNotifyProgressCaptureRawDark>(15207, "CMD_NOTIFY_PROGRASS_CAPTURE_RAW_DARK"),
        row<proto::ResNotifyOperationState, proto::CaptureRawState>(
            15208, "CMD_NOTIFY_STATE_CAPTURE_RAW_LIVE_STACKING"),
        row<proto::ResNotifyProgressCaptureRawLiveStacking>(
            15209, "CMD_NOTIFY_PROGRASS_CAPTURE_RAW_LIVE_STACKING"),
        row<proto::ResNotifyStateAstroCalibration>(15210, "CMD_NOTIFY_STATE_ASTRO_CALIBRATION"),
        row<proto::ResNotifyStateAstroGoto>(15211, "CMD_NOTIFY_STATE_ASTRO_GOTO"),
        row<proto::ResNotifyStateAstroTracking>(15212, "CMD_NOTIFY_STATE_ASTRO_TRACKING"),
        row<proto::ResNotifyParam>(15213, "CMD_NOTIFY_TELE_SET_PARAM"),
        row<proto::ResNotifyParam>(15214, "CMD_NOTIFY_WIDE_SET_PARAM"),
        row<proto::ResNotifyCamFunctionState>(15215, "CMD_NOTIFY_TELE_FUNCTION_STATE"),
        row<proto::ResNotifyCamFunctionState>(15216, "CMD_NOTIFY_WIDE_FUNCTION_STATE"),
        row<proto::ResNotifyParam>(15217, "CMD_NOTIFY_SET_FEATURE_PARAM"),
        row<proto::ResNotifyBurstProgress>(15218, "CMD_NOTIFY_TELE_BURST_PROGRESS"),
        row<proto::ResNotifyPanoramaProgress>(15219, "CMD_NOTIFY_PANORAMA_PROGRESS"),
        row<proto::ResNotifyBurstProgress>(15220, "CMD_NOTIFY_WIDE_BURST_PROGRESS"),
        row<proto::ResNotifyRgbState>(15221, "CMD_NOTIFY_RGB_STATE"),
        row<proto::ResNotifyPowerIndState>(15222, "CMD_NOTIFY_POWER_IND_STATE"),
        row<proto::ResNotifyHostSlaveMode>(15223, "CMD_NOTIFY_WS_HOST_SLAVE_MODE"),
        row<proto::ResNotifyMTPState>(15224, "CMD_NOTIFY_MTP_STATE"),
        row<proto::ResNotifyTrackResult>(15225, "CMD_NOTIFY_TRACK_RESULT"),
        row<proto::ResNotifyTimeLapseOutTime>(15226, "CMD_NOTIFY_WIDE_TIMELAPSE_OUT_TIME"),
        row<proto::ResNotifyCPUMode>(15227, "CMD_NOTIFY_CPU_MODE"),
        row<proto::ResNotifyStateAstroTrackingSpecial>(15228,
                                                       "CMD_NOTIFY_STATE_ASTRO_TRACKING_SPECIAL"),
        row<proto::ResNotifyPowerOff>(15229, "CMD_NOTIFY_POWER_OFF"),
    };
}

/// 15230 to 15263; what only V3 sends begins at 15253.
NotificationTable trackingAndPanorama()
{
    return {
        row<proto::ResNotifyAlbumUpdate>(15230, "CMD_NOTIFY_ALBUM_UPDATE"),
        row<proto::ResNotifyStateSentryMode, proto::SentryState>(15231,
                                                                 "CMD_NOTIFY_SENTRY_MODE_STATE"),
        row<proto::ResNotifyTrackResult>(15232, "CMD_NOTIFY_SENTRY_MODE_TRACK_RESULT"),
        row<proto::ResNotifyOneClickGotoState, proto::ResNotifyOneClickGotoStateV3>(
            15233, "CMD_NOTIFY_STATE_ASTRO_ONE_CLICK_GOTO"),
        row<proto::ResNotifyStreamType>(15234, "CMD_NOTIFY_STREAM_TYPE"),
        row<proto::ResNotifyRecordTime>(15235, "CMD_NOTIFY_WIDE_RECORD_TIME"),
        row<proto::ResNotifyOperationState, proto::CaptureRawState>(
            15236, "CMD_NOTIFY_STATE_WIDE_CAPTURE_RAW_LIVE_STACKING"),
        row<proto::ResNotifyProgressCaptureRawLiveStacking>(
            15237, "CMD_NOTIFY_PROGRASS_WIDE_CAPTURE_RAW_LIVE_STACKING"),
        row<proto::ResNotifyMultiTrackResult>(15238, "CMD_NOTIFY_MULTI_TRACK_RESULT"),
        row<proto::ResNotifyEqSolvingState, proto::ResNotifyEqSolvingStateV3>(
            15239, "CMD_NOTIFY_EQ_SOLVING_STATE"),
        row<proto::ResNotifyStateSentryMode, proto::SentryState>(15240,
                                                                 "CMD_NOTIFY_UFO_MODE_STATE"),
        row<proto::ResNotifyLongExpPhotoProgress, proto::ResNotifyLongExpPhotoProgressV3>(
            15241, "CMD_NOTIFY_TELE_LONG_EXP_PROGRESS"),
        row<proto::ResNotifyLongExpPhotoProgress, proto::ResNotifyLongExpPhotoProgressV3>(
            15242, "CMD_NOTIFY_WIDE_LONG_EXP_PROGRESS"),
        row<proto::ResNotifyTemperature>(15243, "CMD_NOTIFY_TEMPERATURE"),
        row<proto::ResNotifyPanoramaCompressionProgress>(
            15244, "CMD_NOTIFY_PANORAMA_UPLOAD_COMPRESS_PROGRESS"),
        row<proto::ResNotifyPanoramaUploadProgress>(15245,
                                                    "CMD_NOTIFY_PANORAMA_UPLOAD_UPLOAD_PROGRESS"),
        row<proto::ResNotifyPanoramaStitchUploadComplete>(15246,
                                                          "CMD_NOTIFY_PANORAMA_UPLOAD_COMPLETE"),
        row<proto::ResNotifyOperationState, proto::CaptureRawDarkState>(
            15247, "CMD_NOTIFY_STATE_CAPTURE_WIDE_RAW_DARK"),
        row<proto::ResNotifyShootingScheduleResultAndState>(
            15248, "CMD_NOTIFY_SHOOTING_SCHEDULE_RESULT_AND_STATE"),
        row<proto::ResNotifyShootingTaskState>(15249, "CMD_NOTIFY_SHOOTING_TASK_STATE"),
        row<proto::ResNotifySkySeacherState>(15250, "CMD_NOTIFY_SKY_SEACHER_STATE"),
        row<proto::ResNotifyMultiTrackResult>(15251, "CMD_NOTIFY_WIDE_MULTI_TRACK_RESULT"),
        row<proto::ResNotifyTrackResult>(15252, "CMD_NOTIFY_WIDE_TRACK_RESULT"),
        row<proto::Opaque>(15253, "CMD_NOTIFY_AI_ENHANCE_STATE"),
        row<proto::Opaque>(15254, "CMD_NOTIFY_AI_ENHANCE_PROGRESS"),
        row<proto::Opaque>(15255, "CMD_NOTIFY_WAIT_SHOOTING_PROGRESS"),
        row<proto::CalibrationResult>(15256, "CMD_NOTIFY_CALIBRATION_RESULT"),
        row<proto::ResNotifyFocus, proto::FocusPosition>(15257, "CMD_NOTIFY_FOCUS_POSITION"),
        row<proto::Opaque>(15258, "CMD_NOTIFY_15258"),
        row<proto::Opaque>(15259, "CMD_NOTIFY_15259"),
        row<proto::LowTempProtectionMode>(15260, "CMD_NOTIFY_LOW_TEMP_PROTECTION_MODE"),
        row<proto::ResNotifyTaskState>(15261, "CMD_NOTIFY_EXCLUSIVE_IO_TASK"),
        row<proto::BodyStatus>(15262, "CMD_NOTIFY_BODY_STATUS"),
        row<proto::ProgressCaptureMosaic>(15263, "CMD_NOTIFY_PROGRASS_CAPTURE_MOSAIC"),
    };
}

/// 15264 to 15303, V3 only.
NotificationTable settingsAndStates()
{
    return {
        row<proto::GeneralIntParam>(15264, "CMD_NOTIFY_GENERAL_INT_PARAM"),
        row<proto::GeneralFloatParam>(15265, "CMD_NOTIFY_GENERAL_FLOAT_PARAM"),
        row<proto::GeneralBoolParams>(15266, "CMD_NOTIFY_GENERAL_BOOL_PARAM"),
        row<proto::SwitchShootingMode>(15267, "CMD_NOTIFY_SWITCH_SHOOTING_MODE"),
        row<proto::SwitchCropRatioState>(15268, "CMD_NOTIFY_SWITCH_CROP_RATIO"),
        row<proto::Opaque>(15269, "CMD_NOTIFY_TECH_STATE_15269"),
        row<proto::Wb>(15270, "CMD_NOTIFY_WB"),
        row<proto::Opaque>(15271, "CMD_NOTIFY_TECH_STATE_15271"),
        row<proto::ResolutionParam>(15272, "CMD_NOTIFY_RESOLUTION_PARAM"),
        row<proto::PhotoState>(15273, "CMD_NOTIFY_PHOTO_STATE"),
        row<proto::BurstState>(15274, "CMD_NOTIFY_BURST_STATE"),
        row<proto::RecordState>(15275, "CMD_NOTIFY_RECORD_STATE"),
        row<proto::TimeLapseState>(15276, "CMD_NOTIFY_TIMELAPSE_STATE"),
        row<proto::PanoramaState>(15277, "CMD_NOTIFY_PANORAMA_STATE"),
        row<proto::AstroAutoFocusState>(15278, "CMD_NOTIFY_ASTRO_AUTO_FOCUS_STATE"),
        row<proto::NormalAutoFocusState>(15279, "CMD_NOTIFY_NORMAL_AUTO_FOCUS_STATE"),
        row<proto::AstroAutoFocusFastState>(15280, "CMD_NOTIFY_ASTRO_AUTO_FOCUS_FAST_STATE"),
        row<proto::AreaAutoFocusState>(15281, "CMD_NOTIFY_AREA_AUTO_FOCUS_STATE"),
        row<proto::DualCameraLinkageState>(15282, "CMD_NOTIFY_DUAL_CAMERA_LINKAGE_STATE"),
        row<proto::SwitchResolutionFpsState>(15283, "CMD_NOTIFY_SWITCH_RESOLUTION_FPS_STATE"),
        row<proto::NormalTrackState>(15284, "CMD_NOTIFY_NORMAL_TRACK_STATE"),
        row<proto::ResNotifyBurstProgress>(15285, "CMD_NOTIFY_BURST_PROGRESS"),
        row<proto::ResNotifyRecordTime>(15286, "CMD_NOTIFY_RECORD_TIME"),
        row<proto::ResNotifyTimeLapseOutTime>(15287, "CMD_NOTIFY_TIMELAPSE_OUT_TIME"),
        row<proto::ResNotifyLongExpPhotoProgressV3>(15288, "CMD_NOTIFY_LONG_EXP_PROGRESS"),
        row<proto::Opaque>(15289, "CMD_NOTIFY_15289"),
        row<proto::CaptureCaliFrameState>(15290, "CMD_NOTIFY_CAPTURE_CALI_FRAME_STATE"),
        row<proto::CaptureCaliFrameProgress>(15291, "CMD_NOTIFY_CAPTURE_CALI_FRAME_PROGRESS"),
        row<proto::CmosTemperature>(15292, "CMD_NOTIFY_CMOS_TEMPERATURE"),
        row<proto::ResNotifyPanoramaCompressionProgress>(15293,
                                                         "CMD_NOTIFY_PANORAMA_COMPRESS_15293"),
        row<proto::Opaque>(15294, "CMD_NOTIFY_PANORAMA_COMPRESS_15294"),
        row<proto::DeviceAttitude>(15295, "CMD_NOTIFY_DEVICE_ATTITUDE"),
        row<proto::SkyTargetFinderState>(15296, "CMD_NOTIFY_SKY_TARGET_FINDER_STATE"),
        row<proto::PanoramaFraming>(15297, "CMD_NOTIFY_PANORAMA_FRAMING_15297"),
        row<proto::PanoramaFraming>(15298, "CMD_NOTIFY_PANORAMA_FRAMING_15298"),
        row<proto::PanoramaFraming>(15299, "CMD_NOTIFY_PANORAMA_FRAMING_15299"),
        row<proto::FocusPosition>(15300, "CMD_NOTIFY_WIDE_FOCUS_POSITION"),
        row<proto::LensDefog>(15301, "CMD_NOTIFY_LENS_DEFOG"),
        row<proto::AutoCooling>(15302, "CMD_NOTIFY_AUTO_COOLING"),
        row<proto::AutoShutdown>(15303, "CMD_NOTIFY_AUTO_SHUTDOWN"),
    };
}

NotificationTable makeNotificationTable()
{
    NotificationTable table = astroAndDevice();
    for (const NotificationTable &more : {trackingAndPanorama(), settingsAndStates()})
        table.insert(table.end(), more.begin(), more.end());
    return table;
}

/// 15245 is both "so much is uploaded" and "the upload is complete" in the lists of the maker. Only
/// the progress has sizes (fields 5 and 6, 64 bit); field 5 of the other is a yes.
const google::protobuf::Message *uploadMessage(const QByteArray &payload)
{
    proto::ResNotifyPanoramaUploadProgress progress;
    const bool parsed = progress.ParseFromArray(payload.constData(), int(payload.size()));
    if (!parsed || (progress.total_size() == 1 && progress.uploaded_size() == 0))
        return &proto::ResNotifyPanoramaStitchUploadComplete::default_instance();
    return &proto::ResNotifyPanoramaUploadProgress::default_instance();
}

} // namespace

const std::vector<NotificationInfo> &notificationTable()
{
    static const NotificationTable table = makeNotificationTable();
    return table;
}

const NotificationInfo *notificationById(quint32 id)
{
    const NotificationTable &table = notificationTable();
    const quint32 first = table.front().id;
    return id >= first && id - first < table.size() ? &table[id - first] : nullptr;
}

const NotificationInfo *notificationByName(const QByteArray &name)
{
    for (const NotificationInfo &info : notificationTable()) {
        if (std::strcmp(info.name, name.constData()) == 0)
            return &info;
    }
    return nullptr;
}

const google::protobuf::Message *notificationMessage(quint32 id, const QByteArray &payload,
                                                     Generation generation)
{
    const NotificationInfo *info = notificationById(id);
    if (info == nullptr)
        return nullptr;
    if (id == kPanoramaUpload)
        return uploadMessage(payload);
    return generation == Generation::V3 ? info->v3 : info->v2;
}

bool isDelta(quint32 notification)
{
    return notification == 15209 || notification == 15237 || notification == 15263;
}

bool isObscure(quint32 notification)
{
    const NotificationInfo *info = notificationById(notification);
    return info != nullptr
        && (info->v3 == &proto::Opaque::default_instance()
            || info->v3 == &proto::PanoramaFraming::default_instance());
}

} // namespace nd
