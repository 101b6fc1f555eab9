// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/param_names.h"
#include "core/dwarf/models/param_spec.h"
#include "core/dwarf/models/refusal.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace nd {

class Scheduler;
class Session;
class SettingsQueue;

/// Feature parameters of a telescope (10037, 10038, 15217; by number in V3: 16703, 15264): binning,
/// frames and format of stacks, burst, time lapse, panorama, film size. GUI thread; owned by
/// DwarfDevice.
///
/// A feature exists when the telescope both lists it (getDefaultParamsConfig) and tells its value,
/// or, in V3, when the list of the shooting mode (getParamAndSetting) has it, which goes before
/// 10037 and 10038: the DWARF mini never answers these. What a mode lists is gone once the
/// telescope is in another. Values go by the same rules as those of CameraSettingsModel.
class FeatureModel : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Result<Done> &)>;

    /// Session and queue outlive this.
    FeatureModel(Session &session, SettingsQueue &queue, QObject *parent = nullptr);
    /// With a clock of the caller's, which outlives this.
    FeatureModel(Session &session, SettingsQueue &queue, Scheduler &scheduler,
                 QObject *parent = nullptr);
    ~FeatureModel() override;

    /// The one that values are read for; V3.
    int shootingMode() const;
    /// Null if the telescope does not have it.
    const ParamSpec *spec(Feature feature) const;
    /// What the telescope says it is.
    std::optional<ParamValue> value(Feature feature) const;
    /// What was asked for while the telescope has not answered, else value().
    std::optional<ParamValue> shown(Feature feature) const;
    /// The one that counts the frames of a stack of that camera: the wide one's own, if it has one.
    Feature stackFrames(Camera camera) const;
    bool isPending(Feature feature) const;

    Refusal canSet(Feature feature) const;
    /// As CameraSettingsModel::set().
    void set(Feature feature, const ParamValue &value, QObject *context = nullptr,
             Handler done = {});
    void refresh();

    /// For scripts, as those of CameraSettingsModel.
    QList<ParamInfo> list() const;
    void setByName(const QString &key, const QString &text, QObject *context, Handler done);

signals:
    /// A value, or which features there are.
    void changed();
    void rejected(nd::Feature feature, const nd::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd
