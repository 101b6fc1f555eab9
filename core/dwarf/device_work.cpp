// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/device_work.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/device_log_model.h"
#include "core/dwarf/models/firmware_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/video/video_stream.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

DeviceWork::Parts partsOf(DwarfDevice &device)
{
    return {{&device.tele().stream(), &device.wide().stream()},
            {&device.capture(Camera::Tele), &device.capture(Camera::Wide)},
            {&device.stacking(Camera::Tele), &device.stacking(Camera::Wide)},
            {&device.darks(Camera::Tele), &device.darks(Camera::Wide)},
            device.firmware(),
            device.deviceLog()};
}

template<typename Model>
bool runs(const QList<Model *> &models)
{
    return std::any_of(models.begin(), models.end(),
                       [](const Model *model) { return model->run().has_value(); });
}

Works worksOf(const DeviceWork::Parts &parts)
{
    const auto any = [&streams = parts.streams](auto condition) {
        return std::any_of(streams.begin(), streams.end(), condition);
    };
    const FirmwareModel &firmware = parts.firmware;
    const LogPhase log = parts.log.phase();
    Works works;
    works.setFlag(Work::LivePicture, any([](const VideoStream *stream) {
                      return stream->state() == StreamState::Playing;
                  }));
    works.setFlag(Work::Recording,
                  any([](const VideoStream *stream) { return stream->isRecording(); }));
    works.setFlag(Work::Capture, runs(parts.captures));
    works.setFlag(Work::Stack, runs(parts.stacks));
    works.setFlag(Work::DarkFrames, runs(parts.darks));
    works.setFlag(Work::Firmware,
                  firmware.isSending() || firmware.phase() == FirmwarePhase::Checking);
    // Asking alone also reads what there is, at every connection.
    works.setFlag(Work::DeviceLog, log == LogPhase::Downloading);
    return works;
}

} // namespace

DeviceWork::DeviceWork(DwarfDevice &device, QObject *parent) : DeviceWork(partsOf(device), parent)
{
}

DeviceWork::DeviceWork(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    const auto follow = [this](const auto &models, auto signal) {
        for (const auto *model : models)
            connect(model, signal, this, &DeviceWork::refresh);
    };
    follow(m_parts.streams, &VideoStream::stateChanged);
    follow(m_parts.streams, &VideoStream::recordingChanged);
    follow(m_parts.captures, &CaptureModel::changed);
    follow(m_parts.stacks, &StackingModel::changed);
    follow(m_parts.darks, &DarkModel::changed);
    connect(&m_parts.firmware, &FirmwareModel::changed, this, &DeviceWork::refresh);
    connect(&m_parts.log, &DeviceLogModel::changed, this, &DeviceWork::refresh);
    m_works = worksOf(m_parts);
}

void DeviceWork::refresh()
{
    const Works works = worksOf(m_parts);
    if (std::exchange(m_works, works) != works)
        emit changed();
}

} // namespace nd
