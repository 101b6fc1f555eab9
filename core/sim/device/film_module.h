// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/capture_operation.h"

namespace nd::sim {

/// Videos and time lapses of both cameras. They are counted and told, but no film is written.
class FilmModule final : public CaptureOperation
{
public:
    explicit FilmModule(VirtualTelescope &telescope);

private:
    void handleEnd(CameraKind kind) override;
    void startVideo(CameraKind kind, const Request &request);
    void videoSecond(CameraKind kind);
    void startTimeLapse(CameraKind kind, const Request &request);
    void timeLapseStep(CameraKind kind);
    void sayTimeLapse(CameraKind kind, double interval, double seconds);
    /// Opens a file on the card, with its thumbnail.
    void beginFilm(CameraKind kind, const QString &name);
    QString &film(CameraKind kind) { return kind == CameraKind::Tele ? m_teleFilm : m_wideFilm; }

    QString m_teleFilm; ///< Path on the card; empty while there is none.
    QString m_wideFilm;
};

} // namespace nd::sim
