// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdesk/demo_process.h"
#include "app/nightdesk/program.h"
#include "simulator.h"
#include "window_hand.h"

#include <QDateTime>
#include <QJsonValue>
#include <QTemporaryDir>

#include <memory>

namespace nd {

class ImageView;
class VirtualBleTransport;
class PipView;

/// Which telescope a run is about, as on the command line of the simulator.
struct WindowModel
{
    QString word;

    bool isDwarf2() const { return word == QLatin1String("dwarf2"); }
    bool isV3() const { return word == QLatin1String("dwarf3:v3") || isMini(); }
    bool isMini() const { return word == QLatin1String("mini"); }
};

/// Whether something comes true while events are handled; long enough for a busy computer.
bool comes(const std::function<bool()> &condition);
/// Whether something stays true for a moment that is long for the telescope.
bool stays(const std::function<bool()> &condition);

/// The whole program in its real window, and a simulated telescope in a process of its own.
///
/// Tests drive it by hand() alone and look at both ends: at what the window shows and, through
/// said(), at what the telescope itself says over its control port.
class WindowRun
{
public:
    explicit WindowRun(const WindowModel &model, const QStringList &simulatorArguments = {});
    Q_DISABLE_COPY_MOVE(WindowRun)
    ~WindowRun();

    const WindowModel &model() const { return m_model; }
    /// Size and theme of the window that start() opens.
    void setLook(const QSize &size, ThemeId theme);
    /// What time it is for the window; the demo's night if not called. Before start().
    void setTime(const QDateTime &utc) { m_utc = utc; }
    /// The telescope's profile sends a zoom with photos.
    void sendPhotoZoom() { m_sendsPhotoZoom = true; }
    /// The computer has a Bluetooth adapter in memory, with a telescope in reach that the window
    /// knows under an address of before. Before start(); owned by the program.
    void useBluetooth(std::unique_ptr<VirtualBleTransport> adapter);
    /// Opens the window with the telescope in its list, connected to nothing.
    bool start();
    /// Opens it as on the day of the installation.
    bool startFirstTime();
    /// The telescope is gone, as if its battery fell out.
    void killTelescope() { m_simulator->kill(); }
    /// Clicks on Connect and waits for both pictures.
    bool connectByHand();
    bool seesPictures();
    /// Finds a command by letters of its name in the palette, and runs it.
    bool runCommand(const char *letters);
    /// Types a path into the file dialog of this name that is open, and agrees.
    bool chooseFile(const char *dialog, const QString &path);
    /// Opens what was recorded since start(), by hand.
    bool replayThisNight();

    WindowHand &hand() { return m_hand; }
    QWidget &window();
    ImageView *image();
    PipView *pip();

    /// "tele.gain" out of the state that the control port tells.
    QJsonValue said(const char *path);
    double saidNumber(const char *path) { return said(path).toDouble(qQNaN()); }
    bool setFault(const char *name, const char *value = "true");
    bool clearFault(const char *name);
    bool setSpeed(double factor);
    /// By the names that said() has; "free_gb" of the card.
    bool setVital(const char *name, int value);
    /// The telescope tells it, whatever it is; the bytes in hexadecimal.
    bool tell(int notification, const char *hex);
    /// Pictures on the telescope's card.
    int filesOnCard(const char *pattern) const;
    /// Bytes of the newest; 0 if there is none.
    qint64 newestOnCard(const char *pattern) const;
    QString folder() const { return m_folder.path(); }

private:
    bool open(bool isFirstTime);

    WindowModel m_model;
    bool m_sendsPhotoZoom = false;
    QSize m_size{1366, 768};
    ThemeId m_theme = ThemeId::Dark;
    std::unique_ptr<VirtualBleTransport> m_bluetooth;
    QDateTime m_utc = DemoProcess::utc();
    QTemporaryDir m_folder;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Program> m_program;
    WindowHand m_hand;
};

} // namespace nd
