// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

#include <QObject>
#include <QString>

namespace nd {

class MainWindow;
class Observatory;

/// Saves a picture of the window once the pictures of all telescopes are there, or after a while.
class Screenshot final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. `devicesExpected` of a demo that may still be starting.
    struct Setting
    {
        MainWindow &window;
        Observatory &observatory;
        Scheduler &scheduler;
        int devicesExpected = 0;
    };

    Screenshot(const Setting &setting, QString path, QObject *parent = nullptr);

    void start();

signals:
    void done(bool saved);

private:
    void look();
    bool hasAllPictures() const;
    void save();

    Setting m_setting;
    QString m_path;
    Scheduler::Milliseconds m_giveUpAt{};
};

} // namespace nd
