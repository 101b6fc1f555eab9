// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/focus_curve.h"
#include "core/dwarf/models/focus_types.h"
#include "core/dwarf/models/refusal.h"
#include "core/video/star_size.h"

#include <QObject>
#include <QPointF>

#include <memory>
#include <optional>

namespace nd {

class Scheduler;
class Session;
class VideoStream;

/// Focus of the tele camera: by hand, by the telescope itself, and what the stars say of it. GUI
/// thread; owned by DwarfDevice. The wide camera has no focus that a client can move.
///
/// Position and activity are what the telescope tells (15257; 15215 or 15278 to 15281), never what
/// was asked. A held motion ends by release(), loss of the link or of control; who holds the input
/// must call release() on focus loss and hide. An autofocus ends with its answer and with the
/// telescope's word that it is over, whichever is later.
class FocusModel : public QObject
{
    Q_OBJECT

public:
    /// `picture` is what the stars are measured on; may be null, outlives this.
    FocusModel(Session &session, VideoStream *picture, QObject *parent = nullptr);
    FocusModel(Session &session, VideoStream *picture, Scheduler &scheduler,
               QObject *parent = nullptr);
    ~FocusModel() override;

    Generation generation() const; ///< Of the firmware: which words its error codes have.
    std::optional<int> position() const;
    /// 15300, of a wide camera that can focus; no known one can.
    std::optional<int> widePosition() const;
    /// What runs, by the telescope's word or because it was just asked for.
    std::optional<FocusActivity> activity() const;
    /// The area of the last autofocus that has one, in parts (0..1) of the tele picture.
    std::optional<QPointF> area() const;
    std::optional<FocusDirection> held() const;

    /// Why the lens can't be moved now, by hand or by an autofocus.
    Refusal canMove() const;
    Refusal canStop() const; ///< Only an astro autofocus can be stopped.
    void autoFocus();
    /// Around a point of the tele picture, in parts of it (0..1).
    void autoFocusAt(const QPointF &point);
    void astroAutoFocus(AstroFocus speed);
    void stopAstroAutoFocus();
    void step(FocusDirection direction);
    void hold(FocusDirection direction);
    void release();

    /// The position for the stars that the telescope keeps; V3 only.
    bool hasInfinity() const;
    std::optional<int> infinity() const;
    Refusal canSetInfinity() const;
    void readInfinity();
    void setInfinity(int position);

    /// Measures the live picture once a second while `on`.
    void setMeasuring(bool on);
    const FocusCurve &curve() const;
    void clearCurve();
    /// False if the last picture had no star to measure.
    bool seesStars() const;
    /// A measurement, also from elsewhere.
    void noteStars(const std::optional<nd::StarSize> &size);

signals:
    void changed();
    void curveChanged();
    /// Refused, timed out or cut off; not for what was stopped.
    void failed(const nd::Error &error);
    /// An autofocus that was asked for is over. A stopped one is Done.
    void finished(nd::FocusActivity what, const nd::Result<nd::Done> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd
