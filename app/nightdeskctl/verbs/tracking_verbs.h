// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"
#include "core/dwarf/models/tracking_types.h"

#include <QPointF>

namespace nd {
class TrackingModel;
} // namespace nd

namespace nd::ctl {

/// `link X Y`: the tele camera goes to a point of the wide picture, in parts (0..1) of it.
class LinkVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

private:
    bool prepare() override;
    void run() override;
    std::optional<std::chrono::milliseconds> usualLimit() const override;

    QPointF m_point;
};

/// `track [X Y WIDTH HEIGHT]` and `sentry`: what the telescope follows as JSON lines, until Ctrl-C,
/// --seconds or its own end; then it is told to stop.
class TrackVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

    void interrupt() override { stop(exit_status::kDone); }

private:
    bool prepare() override;
    void run() override;
    void expire() override { stop(exit_status::kDone); }
    bool readPlace();
    bool readSeconds();
    TrackingModel &model() const;
    void startMode();
    void stop(int exitStatus);
    void finish(int exitStatus);
    void handleChanged();
    void printBoxes();
    void follow();

    TrackingMode m_mode = TrackingMode::Multiple;
    Camera m_camera = Camera::Tele;
    QRectF m_place;
    std::optional<int> m_id; ///< --id: which of the boxes to follow.
    std::optional<double> m_seconds;
    bool m_started = false;
    std::optional<int> m_statusWhenOff; ///< Set when the stop was asked for.
};

} // namespace nd::ctl
