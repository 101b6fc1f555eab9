// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_run.h"

#include <QObject>

#include <memory>

namespace nd {

// The parts of the window, each tested with one telescope.
std::unique_ptr<QObject> makeCameraTest(const WindowModel &model);
std::unique_ptr<QObject> makeCaptureTest(const WindowModel &model);
std::unique_ptr<QObject> makeExposureTest(const WindowModel &model);
std::unique_ptr<QObject> makeFocusTest(const WindowModel &model);
std::unique_ptr<QObject> makeTrackingTest(const WindowModel &model);
std::unique_ptr<QObject> makeMotionTest(const WindowModel &model);
std::unique_ptr<QObject> makeDeviceTest(const WindowModel &model);
std::unique_ptr<QObject> makeUpkeepTest(const WindowModel &model);
std::unique_ptr<QObject> makeBluetoothTest(const WindowModel &model);
std::unique_ptr<QObject> makeConnectionTest(const WindowModel &model);
std::unique_ptr<QObject> makeSkyTest(const WindowModel &model);
std::unique_ptr<QObject> makeSunTest(const WindowModel &model);
std::unique_ptr<QObject> makeStackTest(const WindowModel &model);
std::unique_ptr<QObject> makeReplayTest(const WindowModel &model);
std::unique_ptr<QObject> makeNightTest(const WindowModel &model);

} // namespace nd
