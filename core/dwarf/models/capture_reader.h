// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/capture_types.h"
#include "core/dwarf/models/function_states.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSize>

namespace nd {

// What CaptureModel reads. Pure; numbers that can't be are no news.

/// How far a running job is.
struct CaptureNews
{
    Camera camera = Camera::Tele;
    CaptureJob job = CaptureJob::Burst;
    std::optional<int> done;
    std::optional<int> total;
    std::optional<std::chrono::seconds> recorded;
    std::optional<std::chrono::seconds> film;
};

struct ExposureNews
{
    Camera camera = Camera::Tele;
    ExposureProgress progress;
};

/// Burst 15218, 15220, 15285; panorama 15219; video 15204, 15235, 15286; time lapse 15205, 15226,
/// 15287. Source: dwarf-api-2.0 sections 4.16.9 to 4.16.11 and 4.16.22; V3: field notes 1.4.
std::optional<CaptureNews> readCaptureNews(quint32 id, const QByteArray &payload);

/// 15241, 15242, 15288. The generations number its fields differently.
/// Source: field notes 1.2.5.
std::optional<ExposureNews> readExposure(quint32 id, const QByteArray &payload,
                                         Generation generation);

/// 15244, 15245, 15246 and 15293. Source: dwarf-api-2.0 section 4.16.1.
std::optional<PanoramaUpload> readUpload(quint32 id, const QByteArray &payload);

/// Whether getDefaultParamsConfig lists a feature; nothing while it is not known.
std::optional<bool> hasFeature(const QJsonObject &paramsConfig, int feature);

/// previewWidth and previewHeight of getDefaultParamsConfig. Source: field notes section 2.
std::optional<QSize> readPreviewSize(const QJsonObject &paramsConfig, Camera camera);

/// The job that a function is, if it is one.
std::optional<CaptureJob> jobOf(CameraFunction function);

} // namespace nd
