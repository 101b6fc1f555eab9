// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"
#include "core/dwarf/models/capture_types.h"

#include <functional>

namespace nd {
class CaptureModel;
} // namespace nd

namespace nd::ctl {

/// `photo`, `burst`, `record`, `timelapse`, `panorama`: one run of one camera, to its end, with
/// progress on stderr. Ctrl-C and --seconds end what goes on until it is stopped; the files are
/// whole.
class CaptureVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

    void interrupt() override;

private:
    bool prepare() override;
    void run() override;
    void expire() override;
    bool readJob();
    bool readZoom();
    bool readNumbers();
    bool readAngles();
    void startJob();
    bool isGridAFeature() const;
    void setGrid(int triesLeft);
    void setGridPart(const QString &key, int number, std::function<void()> then);
    void stopJob();
    void tellProgress();
    void handleEnded(const CaptureEnd &end);
    CaptureModel &model() const;

    CaptureJob m_job = CaptureJob::Photo;
    Camera m_camera = Camera::Tele;
    std::optional<PhotoZoom> m_zoom;
    QList<int> m_numbers; ///< Count of a burst; rows and columns of a panorama.
    std::optional<PanoramaAngles> m_angles;
    std::optional<double> m_seconds;
    QString m_told;
    bool m_started = false;
    bool m_expired = false;
};

} // namespace nd::ctl
