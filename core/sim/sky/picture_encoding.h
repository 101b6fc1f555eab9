// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sim/camera_snapshot.h"
#include "core/sim/sky/sensor_frame.h"
#include "core/sim/stack_files.h"

#include <QByteArray>
#include <QImage>

#include <span>

namespace nd::sim {

// What becomes of a SensorFrame. Pure functions, callable from any thread.

/// Bytes of an I420 picture: luma plane, then two chroma planes of half width and height (rounded
/// up).
qsizetype i420Size(const QSize &size);
/// Writes the picture as a camera would show it (tone curve, colours) into `i420`, which has
/// i420Size() bytes.
void writeI420(const SensorFrame &frame, std::span<quint8> i420);
/// The same picture as RGB32.
QImage toImage(const SensorFrame &frame);
/// The same picture as JPEG; `quality` 1 to 100.
QByteArray encodeJpeg(const SensorFrame &frame, int quality = 85);
/// Only `part` of it, enlarged to as many pixels.
QByteArray encodeJpeg(const SensorFrame &frame, const QRect &part);
/// The raw counts as a 16-bit FITS file, bottom row first, with exposure, gain and time in the
/// header but nothing that says where the camera points.
Result<QByteArray> encodeFits(const SensorFrame &frame, const CameraSnapshot &snapshot);
/// The same as the telescopes write a frame of a stack, with place, filter and optics.
/// Source: keywords of frames of a DWARF 3, as public test data mirror them.
Result<QByteArray> encodeFits(const SensorFrame &frame, const CameraSnapshot &snapshot,
                              const FrameFacts &facts);

} // namespace nd::sim
