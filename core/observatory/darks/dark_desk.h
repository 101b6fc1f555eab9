// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/refusal.h"
#include "core/observatory/darks/dark_cell.h"

#include <QObject>

#include <functional>
#include <memory>

namespace nd {

class CalibrationDesk;
class CameraSettingsModel;
class DarkModel;
class DwarfDevice;
class FeatureModel;
class Observatory;
class Settings;
class StackLog;
class StatusModel;
struct ParamChoice;

/// Dark frames of one camera as one plans them: which there are, which are needed, and shooting
/// several one after the other. GUI thread.
///
/// Needed is what the camera is set to, what its stacks of the last weeks were made with, and what
/// a person picked. When dark frames were shot is remembered in the settings, for those that were
/// shot while this looked on: the telescope does not tell.
class DarkDesk : public QObject
{
    Q_OBJECT

public:
    static constexpr int kUsualFrames = 10;
    static constexpr int kWeeks = 8;

    /// All outlive this.
    struct Sources
    {
        DarkModel &darks;
        const CameraSettingsModel &settings;
        const FeatureModel &features;
        const StatusModel &status;
        const StackLog &log;
        Settings &memory;
        QString deviceId;
        std::function<QDateTime()> utc;
    };
    explicit DarkDesk(Sources sources, QObject *parent = nullptr);
    /// That of a telescope's camera, which owns it; made when first asked for.
    static DarkDesk &of(Observatory &observatory, DwarfDevice &device, Camera camera);
    ~DarkDesk() override;

    /// V3's other collection of the same camera.
    CalibrationDesk &calibration() const { return *m_calibration; }
    DarkModel &model() const { return m_from.darks; }
    const CameraSettingsModel &settings() const { return m_from.settings; }
    Camera camera() const;
    QDateTime utc() const { return m_from.utc(); }
    /// Empty while the list is not known.
    const QList<DarkCell> &cells() const { return m_cells; }
    /// What is missing and can be ordered.
    QList<DarkSetting> wanting() const;
    std::optional<int> sensorCelsius() const;
    /// V3: what the camera is set to is for daylight, and no stack is made with it.
    bool isForDaylight() const;
    /// What the camera is set to for stacks; nullopt while the telescope chooses, or has not said.
    std::optional<DarkSetting> asSet() const;
    /// Two gears of the camera's settings, as dark frames of the binning that is set have them.
    DarkSetting settingOf(const ParamChoice &exposure, const ParamChoice &gain) const;

    /// Adds to what is needed, or takes it away again.
    void pick(const DarkSetting &setting, bool isPicked);

    Refusal canShoot() const;
    /// One after the other; one that fails ends the rest. What can't be ordered is left out.
    void shoot(const QList<DarkSetting> &settings, int frames);
    /// The one that is shot, and the rest.
    void stop();
    /// "2 of 5"; both 0 if it is not the desk that shoots.
    int shotNumber() const { return m_total > 0 ? m_total - int(m_waiting.size()) : 0; }
    int shotTotal() const { return m_total; }

signals:
    void changed();

private:
    void refresh();
    void shootNext();
    void handleEnded(const DarkEnd &end);
    DarkSetting settingOf(const ParamChoice &exposure, const ParamChoice &gain,
                          const ParamChoice *binning) const;
    QList<DarkSetting> needed() const;
    QList<DarkSetting> usedByStacks() const;
    QString keyOf(const DarkSetting &setting) const;
    std::optional<QDateTime> shotAt(const DarkSetting &setting) const;
    void remember(const DarkSetting &setting);

    Sources m_from;
    std::unique_ptr<CalibrationDesk> m_calibration;
    QList<DarkCell> m_cells;
    QList<DarkSetting> m_picked;
    QList<DarkSetting> m_waiting;
    std::optional<DarkSetting> m_underWay;
    int m_frames = kUsualFrames;
    int m_total = 0;
};

} // namespace nd
