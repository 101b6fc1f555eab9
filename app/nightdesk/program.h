// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdesk/command_line.h"
#include "core/base/qt_scheduler.h"
#include "core/base/settings.h"
#include "core/base/sleep_inhibitor.h"
#include "core/dwarf/recorder/flight_recorder.h"
#include "core/input/gamepad.h"
#include "core/observatory/motion_notices.h"
#include "core/observatory/observatory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/window/night_veil.h"

#include <QObject>
#include <QTranslator>

#include <memory>

class QApplication;

namespace nd {

class AlarmBell;
class AwakeKeeper;
class DemoProcess;
class MainWindow;
class PictureFeed;
class ThumbnailKeeper;
class AlbumShelf;

/// The composition root: makes everything, knows everything, does nothing else.
class Program final : public QObject
{
    Q_OBJECT

public:
    Program(const CommandLine &line, const QString &dataFolder, QApplication &application);
    ~Program() override;

    /// Shows the window; what is slow starts after its first paint.
    void start();
    Observatory &observatory() { return m_observatory; }
    MainWindow &window() { return *m_window; }
    /// The simulator; null before the demo was asked for.
    DemoProcess *demo() const { return m_demo.get(); }

private:
    void applyLanguage(const QString &language);
    void changeLanguage(const QString &language);
    void rebuildSoon(Scheduler::Milliseconds delay);
    void rebuildWindow();
    void makeWindow();
    void showSleepState();
    void startSlowParts();
    void startDemo();
    void adoptDemo(const QList<DeviceProfile> &profiles);
    void connectProfile();
    void rememberProfile(DwarfDevice &device);
    void takeScreenshot();
    void showAskedPanel();

    CommandLine m_line;
    QString m_dataFolder;
    QtScheduler m_scheduler;
    Settings m_settings;
    FlightRecorder m_recorder; ///< Before the observatory, which is told of it.
    QTranslator m_translator;
    QTranslator m_qtTranslator; ///< For the dialogs that are Qt's own.
    Theme m_theme;
    NightVeil m_veil;
    FocusRing m_focusRing;
    Observatory m_observatory;
    MotionNotices m_motions;
    SleepInhibitor m_sleepInhibitor;
    Gamepad m_gamepad;
    int m_rebuildRequest = 0;
    std::unique_ptr<AlarmBell> m_alarmBell;
    std::unique_ptr<AlbumShelf> m_albumShelf;
    std::unique_ptr<ThumbnailKeeper> m_thumbnailKeeper;
    std::unique_ptr<PictureFeed> m_pictureFeed;
    std::unique_ptr<AwakeKeeper> m_awakeKeeper;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace nd
