// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/sky/catalog/field_fit.h"
#include "core/sky/chart/mosaic_grid.h"
#include "ui/chart/chart_content.h"

#include <QObject>
#include <QPointer>

namespace nd {

class CurrentDevice;
class DwarfDevice;
class Settings;
struct Target;

/// What the cameras of the current telescope see, as marks of a chart: where it points, as far as
/// that is known, and what they would see of a target. GUI thread.
///
/// A plan needs no telescope: while there is none, or none whose model is known, it is made for the
/// last one that was looked at, from `settings`, else for a DWARF 3. The marks name the model then.
class ChartFields final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this; `current` may be null: then there is no telescope.
    ChartFields(Settings &settings, CurrentDevice *current, QObject *parent);

    /// Where the telescope looks: what its last GOTO found, as long as it follows that and nothing
    /// turned it since, else where the Sun guard reckons it to be. Nothing while neither is known.
    std::optional<SkyDirection> pointing(const ChartMoment &moment) const;
    std::vector<ChartFieldMark> marks(const std::optional<Target> &target,
                                      const ChartMoment &moment) const;
    /// Panes around the target instead of one field of the tele camera.
    void setMosaic(const MosaicPlan &plan);

signals:
    void changed();

private:
    struct Sight
    {
        SkyDirection direction;
        std::optional<double> errorDegrees{}; ///< Of reckoning; nothing: it was solved.
    };

    /// One camera of a telescope, or of the model that stands for one.
    struct View
    {
        FieldOfView field;
        QString model; ///< That stands for the telescope's own.
    };

    void follow();
    void unfollow();
    void rememberModel();
    View viewOf(Camera camera) const;
    double uprightAngle(const Equatorial &centre, const ChartMoment &moment) const;
    std::optional<Sight> sight(const ChartMoment &moment) const;
    void addNow(std::vector<ChartFieldMark> &marks, const Sight &now,
                const ChartMoment &moment) const;
    void addAround(std::vector<ChartFieldMark> &marks, const Equatorial &centre,
                   const ChartMoment &moment, bool isPlanned) const;
    void addMosaic(std::vector<ChartFieldMark> &marks, const ChartField &field,
                   const QString &model) const;

    Settings &m_settings;
    CurrentDevice *m_current;
    MosaicPlan m_mosaic;
    QPointer<DwarfDevice> m_device;
};

} // namespace nd
