// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/dark_types.h"
#include "core/dwarf/models/refusal.h"
#include "core/observatory/darks/calibration_row.h"

#include <QObject>

namespace nd {

class CalibrationFrameModel;
class DarkDesk;
class Settings;

/// V3's collection of darks of one camera as one plans them. GUI thread; owned by DarkDesk.
///
/// When they were shot is remembered in the settings, for those that were shot while this looked
/// on, and that a list from before did not have: the telescope does not tell.
class CalibrationDesk final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    CalibrationDesk(CalibrationFrameModel &frames, const DarkDesk &desk, Settings &memory,
                    QString deviceId, QObject *parent = nullptr);

    CalibrationFrameModel &model() const { return m_frames; }
    QList<CalibrationRow> rows() const;
    /// Whether one suits what the camera is set to; nothing while that, or the list, is not known.
    std::optional<bool> hasSuiting() const;

    /// Of what the camera is set to.
    Refusal canShoot() const;
    /// The settings can't be told to the telescope, or are not known.
    bool isSetKnown() const;
    void shoot(int frames);

signals:
    void changed();

private:
    void handleEnded(const DarkEnd &end);
    void handleListed(bool isGood);
    QString keyOf(const CalibrationFrameInfo &frame) const;
    std::optional<QDateTime> shotAt(const CalibrationFrameInfo &frame) const;

    CalibrationFrameModel &m_frames;
    const DarkDesk &m_desk;
    Settings &m_memory;
    QString m_deviceId;
    /// The list when the one under way was begun; if it was not known, none of the next is new.
    std::optional<QList<CalibrationFrameInfo>> m_before;
    std::optional<CalibrationWish> m_underWay;
    QString m_exposure; ///< What the telescope calls its exposure.
    std::optional<QDateTime> m_shotUtc; ///< It is shot, and waits for the list.
};

} // namespace nd
