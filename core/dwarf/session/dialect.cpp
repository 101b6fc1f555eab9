// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/dialect.h"

#include "core/dwarf/session/clock_messages.h"
#include "core/dwarf/wire/commands.h"
#include "proto/camera.pb.h"
#include "proto/motor.pb.h"
#include "proto/task_center.pb.h"

namespace nd {

namespace {

using Action = SequenceStep::Action;

/// H.264: every laptop decodes it with less work. Source: field notes section 1.3, encode_type.
constexpr int kEncodeType = 0;
constexpr int kMinorV2 = 1;
constexpr int kMinorV3 = 20;

QByteArray bytes(const google::protobuf::MessageLite &message)
{
    return QByteArray::fromStdString(message.SerializeAsString());
}

SequenceStep mark(Action action, ConnectStep line)
{
    SequenceStep step;
    step.action = action;
    step.line = line;
    return step;
}

SequenceStep read(const CommandInfo &row, ConnectStep line)
{
    SequenceStep step;
    step.line = line;
    step.row = row;
    return step;
}

SequenceStep change(const CommandInfo &row, ConnectStep line, const QByteArray &payload)
{
    SequenceStep step = read(row, line);
    step.payload = payload;
    step.changes = true;
    return step;
}

SequenceStep open(Camera camera, const QByteArray &payload)
{
    const CommandInfo &row = camera == Camera::Tele ? kTeleOpen.info : kWideOpen.info;
    SequenceStep step = change(row, ConnectStep::Cameras, payload);
    step.opens = {camera};
    return step;
}

SequenceStep probeState(const SequenceContext &context)
{
    SequenceStep step = read(kGetDeviceStateInfo.info, ConnectStep::State);
    step.isProbe = true;
    step.row.timeout = context.timings.probe;
    step.row.retry = Retry::Never;
    return step;
}

SequenceStep setTime(const SequenceContext &context)
{
    return change(kSetTime.info, ConnectStep::Clock, bytes(timeMessage(context.now)));
}

SequenceStep setTimeZone(const SequenceContext &context)
{
    return change(kSetTimeZone.info, ConnectStep::Clock, bytes(zoneMessage(context.now)));
}

SequenceStep setLocation(const SequenceContext &context, const Site &site)
{
    return change(kSetLocation.info, ConnectStep::Clock,
                  bytes(locationMessage(site, context.quirks)));
}

class DialectV2 final : public Dialect
{
public:
    Generation generation() const override { return Generation::V2; }

    QByteArray joystick(double angleDegrees, double length, double speed) const override
    {
        proto::ReqMotorServiceJoystick message;
        message.set_vector_angle(angleDegrees);
        message.set_vector_length(length);
        message.set_speed(speed);
        return bytes(message);
    }

    std::vector<SequenceStep> connectSteps(const SequenceContext &context) const override
    {
        std::vector<SequenceStep> steps;
        steps.push_back(read(kTeleGetSystemWorkingState.info, ConnectStep::Control));
        steps.back().isArbiter = true;
        steps.push_back(mark(Action::SettleRole, ConnectStep::Control));
        if (!context.isCertain)
            steps.push_back(probeState(context));
        steps.push_back(mark(Action::Note, ConnectStep::State));
        for (const Camera camera : {Camera::Tele, Camera::Wide}) {
            steps.push_back(open(camera, openCamera()));
            steps.back().pause = context.timings.betweenV2Commands;
        }
        for (const CommandInfo &row :
             {kTeleGetAllParams.info, kWideGetAllParams.info, kTeleGetAllFeatureParams.info})
            steps.push_back(read(row, ConnectStep::Cameras));
        steps.push_back(setTime(context));
        steps.push_back(setTimeZone(context));
        return steps;
    }

protected:
    int minorVersion() const override { return kMinorV2; }
};

class DialectV3 final : public Dialect
{
public:
    Generation generation() const override { return Generation::V3; }

    QByteArray joystick(double angleDegrees, double length, double /*speed*/) const override
    {
        proto::ReqMotorServiceJoystick message;
        message.set_vector_angle(angleDegrees);
        message.set_vector_length(length);
        return bytes(message);
    }

    std::vector<SequenceStep> connectSteps(const SequenceContext &context) const override
    {
        std::vector<SequenceStep> steps;
        steps.push_back(mark(Action::AwaitNotice, ConnectStep::Control));
        steps.push_back(mark(Action::TakeControl, ConnectStep::Control));
        steps.push_back(setTime(context));
        steps.push_back(setTimeZone(context));
        if (context.site)
            steps.push_back(setLocation(context, *context.site));
        steps.push_back(read(kGetInfinityPosition.info, ConnectStep::State));
        steps.push_back(read(kGetDeviceStateInfo.info, ConnectStep::State));
        steps.back().isArbiter = true;
        addLists(steps, context);
        addCameras(steps, context);
        return steps;
    }

protected:
    int minorVersion() const override { return kMinorV3; }

private:
    /// The lists that the app reads between the state and the cameras: a DWARF 3 is known to switch
    /// off when its order is not kept. What they say is not needed, so none is waited for long.
    /// Source: field notes section 3.
    void addLists(std::vector<SequenceStep> &steps, const SequenceContext &context) const
    {
        for (const CommandInfo &row :
             {kGetSchedules.info, kGetCaliFrameList.info, kGetQuickSetList.info}) {
            steps.push_back(read(row, ConnectStep::State));
            steps.back().row.timeout = context.timings.probe;
            steps.back().row.retry = Retry::Never;
        }
    }
    void addCameras(std::vector<SequenceStep> &steps, const SequenceContext &context) const
    {
        proto::ReqEnterCamera enter;
        enter.mutable_client_param()->set_encode_type(kEncodeType);
        steps.push_back(change(kEnterCamera.info, ConnectStep::Cameras, bytes(enter)));
        if (!context.quirks.openCamerasInV3)
            steps.back().opens = {Camera::Tele, Camera::Wide};
        proto::ReqSetPreviewQuality preview;
        preview.set_level(kPreviewLevel);
        for (const CommandInfo &row : {kTeleSetPreviewQuality.info, kWideSetPreviewQuality.info})
            steps.push_back(change(row, ConnectStep::Cameras, bytes(preview)));
        if (!context.quirks.openCamerasInV3)
            return;
        for (const Camera camera : {Camera::Tele, Camera::Wide})
            steps.push_back(open(camera, openCamera()));
    }
};

int deviceIdOf(DwarfModel model)
{
    switch (model) {
    case DwarfModel::Dwarf3:
        return 2;
    case DwarfModel::Mini:
        return 4;
    case DwarfModel::Unknown:
    case DwarfModel::Dwarf2:
        break;
    }
    return 1;
}

} // namespace

const Dialect &Dialect::of(Generation generation)
{
    static const DialectV2 v2;
    static const DialectV3 v3;
    if (generation == Generation::V3)
        return v3;
    return v2;
}

Envelope Dialect::envelope(const DeviceProfile &profile, DwarfModel model,
                           const QString &clientId) const
{
    return {profile.quirks.minorVersion.value_or(minorVersion()),
            profile.quirks.deviceId.value_or(deviceIdOf(model)), clientId};
}

QByteArray Dialect::openCamera() const
{
    proto::ReqOpenCamera message;
    message.set_rtsp_encode_type(kEncodeType);
    return bytes(message);
}

} // namespace nd
