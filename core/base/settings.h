// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>

namespace nd {

/// The names of everything that survives a restart: the only place where a key is spelt.
namespace settings_key {
inline constexpr const char *kClientId = "client_id"; ///< UUID string, one per installation.
inline constexpr const char *kProfiles = "profiles"; ///< Array of device profiles.
inline constexpr const char *kLastProfile = "last_profile"; ///< Id of the profile to reconnect to.
inline constexpr const char *kLastModel = "last_model"; ///< "dwarf2", "dwarf3", "mini".
inline constexpr const char *kLanguage = "language"; ///< "en", "de"; empty: the system's.
inline constexpr const char *kTheme = "theme"; ///< "dark", "light", "night".
inline constexpr const char *kScalePercent = "scale_percent"; ///< 100 to 200.
inline constexpr const char *kNightDimPercent = "night_dim_percent"; ///< 20 to 100.
inline constexpr const char *kFirstRunDone = "first_run_done";
inline constexpr const char *kWorkspace = "workspace"; ///< Id of the last workspace.
inline constexpr const char *kLayouts = "layouts"; ///< Object: workspace id to base64 of saveState.
inline constexpr const char *kLayoutLocked = "layout_locked";
inline constexpr const char *kWindowGeometry = "window_geometry"; ///< base64
inline constexpr const char *kOverlays = "overlays"; ///< Object: crosshair, grid, statistics, pip.
inline constexpr const char *kChartLayers = "chart_layers"; ///< Object: grid, figures, objects, ...
inline constexpr const char *kMotionGear = "motion_gear"; ///< 0 to 40.
inline constexpr const char *kCameraMore = "camera_more"; ///< Bool: all settings are shown.
/// Object: name, latitude_deg, longitude_deg, elevation_m.
inline constexpr const char *kSite = "site";
inline constexpr const char *kSites = "sites"; ///< Array of such objects: those to choose from.
/// Array of objects: latitude_deg, longitude_deg, points (arrays of azimuth and altitude).
inline constexpr const char *kHorizons = "horizons";
inline constexpr const char *kChartMosaic = "chart_mosaic"; ///< Object: columns, rows, overlap.
/// Arrays of objects: id, and ra_deg and dec_deg of what is no body of the solar system.
inline constexpr const char *kFavouriteTargets = "favourite_targets";
inline constexpr const char *kRecentTargets = "recent_targets"; ///< The newest first.
inline constexpr const char *kOwnTargets = "own_targets"; ///< Array: name, ra_deg, dec_deg.
inline constexpr const char *kComets = "comets"; ///< Array: name and elements of the orbit.
inline constexpr const char *kPictureFolder
    = "picture_folder"; ///< Where snapshots and recordings go.
/// Object: host, port of the program whose selected object is taken.
inline constexpr const char *kStellarium = "stellarium";
/// Object: "stellarium" and "lx200", each on, port, others, epoch ("J2000", "JNow").
inline constexpr const char *kTelescopeServers = "telescope_servers";
/// Object: device, camera and settings of dark frames to when they were shot (UTC).
inline constexpr const char *kDarkDates = "dark_dates";
/// Object: device to the display source of its stacks (a gear) that is to be put back.
inline constexpr const char *kDisplaySources = "display_sources";
/// Object: muted (array of names), sound, notify, command; what is missing is on, or empty.
inline constexpr const char *kStackAlarms = "stack_alarms";
inline constexpr const char *kStackBoth = "stack_both"; ///< Bool: one press starts both cameras.
inline constexpr const char *kRecordingFormat = "recording_format"; ///< "mkv", "mp4".
} // namespace settings_key

/// What survives a restart, as one JSON document. Owned by the composition root, injected.
///
/// GUI thread only. Read once by load(); values live in memory and are written half a second after
/// the last change by a thread of the pool, beside the file and renamed, so the GUI thread never
/// waits for a disk. Secrets never come here: they go to the keyring.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// An empty path keeps everything in memory, for tests.
    explicit Settings(QString path, QObject *parent = nullptr);
    ~Settings() override; ///< Writes what is not yet written.

    /// Reads the file. A damaged file is set aside as FILE.damaged and defaults are used.
    void load();

    QJsonValue value(const char *key, const QJsonValue &fallback = {}) const;
    void setValue(const char *key, const QJsonValue &value);
    /// For what has to survive a program that is killed: writes at once all that is not yet
    /// written, and calls `done` from the event loop, unless `context` was destroyed by then, when
    /// the file has it; or could not be written, which is logged.
    void writeNow(QObject *context, std::function<void()> done);
    /// Everything, as it is written.
    QJsonObject all() const { return m_values; }

signals:
    void changed(const QString &key);

private:
    void scheduleWrite();
    void write();

    QString m_path;
    QJsonObject m_values;
    bool m_dirty = false;
    bool m_writeScheduled = false;
};

} // namespace nd
