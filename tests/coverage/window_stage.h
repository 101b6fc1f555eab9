// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qt_scheduler.h"
#include "core/base/settings.h"
#include "core/dwarf/device_profile.h"
#include "core/observatory/observatory.h"
#include "core/sim/server/device_servers.h"

#include <QObject>

#include <memory>

namespace nd {
class DwarfDevice;
class MainWindow;
class Theme;
} // namespace nd

namespace nd::coverage {

/// A simulated telescope and the whole window connected to it, in one process.
class WindowStage : public QObject
{
    Q_OBJECT

public:
    /// "dwarf3:v3"; the theme outlives this.
    WindowStage(const QString &model, Theme &theme);
    ~WindowStage() override;

    /// Until every setting was read. False: it did not connect.
    bool open();
    MainWindow &window() const { return *m_window; }
    /// That camera in the panels, and the wide one in the large picture if it is that.
    void show(Camera camera);
    /// Brings the panel with that widget into sight: one that nobody sees shows nothing new.
    void reveal(const QWidget &widget);
    /// As the telescope would say it.
    void notify(quint32 id, const QByteArray &payload);
    /// What the Protocol panel has as the newest content of that notification; empty if none came.
    QString notice(quint32 id) const;
    /// How many notifications came since it was connected.
    quint64 arrived() const;

private:
    bool isRead() const;

    QtScheduler m_scheduler;
    sim::DeviceServers m_sim;
    Settings m_settings;
    Observatory m_observatory;
    Theme &m_theme;
    DwarfDevice *m_device = nullptr;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace nd::coverage
