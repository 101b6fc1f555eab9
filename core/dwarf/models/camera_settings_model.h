// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/param_names.h"
#include "core/dwarf/models/param_spec.h"
#include "core/dwarf/models/refusal.h"

#include <QObject>

#include <functional>
#include <memory>

namespace nd {

class BareNumbersModel;
class OtherParamsModel;
class Scheduler;
class Session;
class SettingsQueue;

/// The settings of one camera: what it can be set to, as its telescope says, and what it is set to.
/// GUI thread; owned by DwarfDevice.
///
/// The telescope's echo decides: a value that was asked for is only `shown` until the telescope
/// says what it has, and is dropped if it refuses or does not answer. All values become unknown
/// with the link and are read again with it. Of values set in quick succession only the newest is
/// sent.
class CameraSettingsModel : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Result<Done> &)>;

    /// Session and queue outlive this.
    CameraSettingsModel(Session &session, SettingsQueue &queue, Camera camera,
                        QObject *parent = nullptr);
    /// With a clock of the caller's, which outlives this.
    CameraSettingsModel(Session &session, SettingsQueue &queue, Camera camera, Scheduler &scheduler,
                        QObject *parent = nullptr);
    ~CameraSettingsModel() override;

    Camera camera() const;
    /// Of the telescope's firmware: the same error number may mean something else in another.
    Generation generation() const;
    /// The one that values are read for; V3.
    int shootingMode() const;
    /// V3 in the shooting mode of photos: stacks, and dark frames for them, are made in deep sky,
    /// which has other values.
    bool isForDaylight() const;
    /// What this camera has, in the order of a panel; others do not exist for it.
    const QList<ParamSpec> &specs() const;
    /// Null if the camera does not have it.
    const ParamSpec *spec(Setting setting) const;
    /// What the telescope says it is.
    std::optional<ParamValue> value(Setting setting) const;
    /// The number that the telescope's table has for a gear, by which dark frames are ordered and
    /// listed: V3 is told a gain and a color temperature by its value, and still counts gears
    /// there. Nothing for what is no gear, or not in the table. Source: field notes section 2, gain
    /// gears; dwarf-api-2.0 section 4.10.22.
    std::optional<int> gearNumber(Setting setting, const ParamValue &value) const;
    /// The inverse, of what the telescope says of itself. Source: dwarf-api-2.0, 15209.
    std::optional<ParamValue> valueOfGear(Setting setting, int number) const;
    /// What was asked for while the telescope has not answered, else value().
    std::optional<ParamValue> shown(Setting setting) const;
    bool isPending(Setting setting) const;
    /// The values were read, well or not, since the link is there and since the shooting mode
    /// changed. Until then nobody knows what the telescope is set to.
    bool hasRead() const;
    /// 15283: the telescope switches size and rate of the camera's films, whoever asked for it.
    bool isSwitchingFilm() const;

    Refusal canSet(Setting setting) const;
    /// `done` runs once: Done when the telescope confirmed; Malformed for a value that the setting
    /// does not have; Busy when a newer value came first. Never if `context` died.
    void set(Setting setting, const ParamValue &value, QObject *context = nullptr,
             Handler done = {});

    /// Whether everything can be put back to what the telescope calls the defaults.
    Refusal canRestoreDefaults() const;
    void restoreDefaults();
    /// Asks the telescope for all values again.
    void refresh();

    /// What else the camera can be told, of which nobody has published what it means.
    BareNumbersModel &numbers() const;
    /// What else a V3 telescope lists, and whether all settings of the camera are automatic.
    OtherParamsModel &others() const;

    /// For scripts: all settings, and setting one by name, e.g. "exposure" to "1/30" or "auto".
    QList<ParamInfo> list() const;
    void setByName(const QString &key, const QString &text, QObject *context, Handler done);

signals:
    void changed();
    /// Settings came or went, or their lists changed.
    void specsChanged();
    void rejected(nd::Setting setting, const nd::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd
