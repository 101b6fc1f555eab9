// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/refusal.h"

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <optional>

namespace nd {

class DaylightGuard;
class Scheduler;
class Session;
class SunGuard;

/// The two cameras as one: a point of the wide picture becomes the middle of the tele's. GUI
/// thread; owned by DwarfDevice.
class LinkageModel : public QObject
{
    Q_OBJECT

public:
    LinkageModel(Session &session, const DaylightGuard &guard, QObject *parent = nullptr);
    LinkageModel(Session &session, const DaylightGuard &guard, Scheduler &scheduler,
                 QObject *parent = nullptr);
    ~LinkageModel() override;

    /// Whose questions are waited for; it outlives this, which does not hear of its changes.
    void setSunGuard(const SunGuard &guard) { m_sun = &guard; }

    Refusal canPoint() const;
    /// `point` in parts (0..1) of the wide picture. Never sent again. An aimed motion: it passes
    /// the session's gate.
    void pointTo(const QPointF &point);
    /// It was asked for, or the telescope says so (15215 and 15216, function 12; V3: 15282).
    bool isPointing() const;
    /// While true, a person has to see to it that the Sun is not there.
    bool sunMayBeUp() const;

    /// The tele field in the wide picture, in parts (0..1) of it, as the telescope matched it.
    std::optional<QRectF> teleField() const;
    /// Width and height of the fields in degrees, which tell the size of the telescope's pixels.
    void setFields(const std::optional<QSizeF> &tele, const std::optional<QSizeF> &wide);

signals:
    void changed();
    void failed(const nd::Error &error);
    /// The motion that was asked for is over.
    void finished(const nd::Result<nd::Done> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
    const SunGuard *m_sun = nullptr;
};

} // namespace nd
