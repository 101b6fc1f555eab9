// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/dark_types.h"
#include "core/dwarf/models/refusal.h"

#include <QList>
#include <QObject>

#include <memory>

namespace nd {

class CalibrationFrameModel;
class Session;

/// The dark frames of one camera: which there are, shooting more, deleting. GUI thread; owned by
/// DwarfDevice, made together with its session.
///
/// What is shot is what the device says is shot, whoever asked for it; what it still says of a run
/// that was stopped from here begins no other. The list is asked for once somebody wants it, and
/// again after each change; it is unknown without a connection. Nothing that shoots or deletes is
/// ever sent twice.
class DarkModel : public QObject
{
    Q_OBJECT

public:
    DarkModel(Session &session, Camera camera, QObject *parent = nullptr);
    ~DarkModel() override;

    Camera camera() const;
    Generation generation() const;

    /// V3's other collection, of the same camera.
    CalibrationFrameModel &calibrationFrames() const;

    Refusal canRefresh() const;
    void refresh();
    /// nullopt: not asked for, or no answer yet.
    std::optional<QList<DarkFrameInfo>> list() const;

    /// With the settings of the moment: 11007, only for the tele camera.
    Refusal canShootAsSet() const;
    void shootAsSet(bool reshoot);
    Refusal canShoot() const;
    void shoot(const DarkWish &wish);
    Refusal canStop() const;
    void stop();
    Refusal canRemove() const;
    void remove(const QList<DarkFrameInfo> &darks);

    /// nullopt: no dark frames are being shot that the device told of.
    std::optional<DarkRun> run() const;
    /// Why the last request failed; gone with the next.
    std::optional<Error> problem() const;

signals:
    void changed();
    /// Exactly once for each run that was ever shown.
    void ended(const nd::DarkEnd &end);
    /// A list was asked for, and came, or did not: see problem(). It is not older than the last
    /// change; one that a change has overtaken is asked for again first.
    void listed(bool isGood);
    /// A deletion was answered: see problem().
    void removed();

private:
    void handleLinkState();
    void handleNotification(quint32 id, const QByteArray &payload);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd
