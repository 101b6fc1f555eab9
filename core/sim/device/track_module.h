// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include <QRectF>

#include <optional>

namespace nd::sim {

/// Commands 14800 to 14812: following things that move, sentry and UFO mode.
///
/// There is nothing in the picture to recognise: boxes wander by formula. One that is followed goes
/// to the middle, as the mount would bring it there.
class TrackModule final : public CommandModule
{
public:
    /// The space of all boxes, whatever the stream's size. Source: field notes of public clients.
    static constexpr double kWidth = 1280.0;
    static constexpr double kHeight = 720.0;
    static constexpr int kObjects = 3; ///< That multi-object tracking finds, with ids from 1.

    explicit TrackModule(VirtualTelescope &telescope);

private:
    enum class Guard { None, Sentry, Ufo };

    void startOne(const Request &request);
    void startMany(const Request &request);
    void pickOne(const Request &request, CameraKind camera);
    void switchCamera(const Request &request);
    void switchHand(const Request &request);
    void stop(const Request &request);
    void startGuard(Guard guard, const Request &request);
    void stopGuard(Guard guard, const Request &request);

    bool isBlind(const Request &request);
    void follow(CameraKind camera, const QRectF &box, int id);
    /// The axes go with what is followed.
    void turn(bool flies);
    void tick(quint64 round);
    void tellBoxes();
    void keepStatus();
    void enter(int phase);
    void sayTracking(CameraKind camera, bool running);
    void sayPhase(Guard guard, int phase);
    void sayBox(quint32 notice, const QRectF &box, int id);
    QRectF objectAt(int id) const;
    double seconds() const;

    quint64 m_round = 0; ///< Ends the telling of what was before.
    std::optional<CameraKind> m_following;
    QRectF m_box;
    int m_boxId = 0;
    bool m_many = false;
    CameraKind m_manyOn = CameraKind::Tele;
    Guard m_guard = Guard::None;
    quint64 m_guardRound = 0;
};

} // namespace nd::sim
