// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/calibration_frame_types.h"
#include "core/dwarf/models/refusal.h"

#include <QList>
#include <QObject>

#include <memory>

namespace nd {

class Session;

/// The darks in V3's collection of calibration frames, of one camera: which there are, shooting
/// more, deleting. GUI thread; owned by DarkModel.
///
/// V2 has no such collection: everything is Unsupported there. What is shot is what the device says
/// is shot, whoever asked for it; what it still says of a run that was stopped from here begins no
/// other. The list is asked for once somebody wants it, and again after each change; it is unknown
/// without a connection. Nothing that shoots or deletes is ever sent twice.
class CalibrationFrameModel : public QObject
{
    Q_OBJECT

public:
    CalibrationFrameModel(Session &session, Camera camera, QObject *parent = nullptr);
    ~CalibrationFrameModel() override;

    Camera camera() const;
    Generation generation() const;
    /// A DWARF mini turns a filter before its tele camera that lets no light through.
    /// Source: field notes section 2, IR cut.
    bool hasDarkFilter() const;

    Refusal canRefresh() const;
    void refresh();
    /// nullopt: not asked for, or no answer yet.
    std::optional<QList<CalibrationFrameInfo>> list() const;

    Refusal canShoot() const;
    void shoot(const CalibrationWish &wish);
    Refusal canStop() const;
    void stop();
    Refusal canRemove() const;
    /// Those that have a number.
    void remove(const QList<CalibrationFrameInfo> &frames);

    /// nullopt: none are being shot that the device told of.
    std::optional<CalibrationRun> run() const;
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
    void handleOverheard(quint32 command, const QByteArray &answer, const QByteArray &request);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd
