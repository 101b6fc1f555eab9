// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPoint>
#include <QProcess>
#include <QString>

namespace nd {

/// An X server without a screen, with a pointer and a keyboard that a test can use.
class VirtualScreen
{
public:
    /// Starts Xvfb on a free display; look at isReady().
    VirtualScreen(const QSize &size, const QString &folder);
    Q_DISABLE_COPY_MOVE(VirtualScreen)
    ~VirtualScreen();

    bool isReady() const { return !m_display.isEmpty(); }
    /// ":N", for DISPLAY.
    QString display() const { return m_display; }
    /// What the screen shows now.
    QImage picture() const;
    /// "mousemove 10 20 mousedown 1" and the like.
    bool input(const QStringList &arguments) const;

private:
    bool run(const QString &program, const QStringList &arguments) const;

    QProcess m_server;
    QString m_display;
    QString m_folder;
};

} // namespace nd
