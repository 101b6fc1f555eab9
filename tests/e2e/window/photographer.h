// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace nd {

class WindowRun;

/// Takes pictures of one window and says where they are.
class Photographer
{
public:
    Photographer(WindowRun &run, QString folder, QString ending)
        : m_run(run)
        , m_folder(std::move(folder))
        , m_ending(std::move(ending))
    {
    }

    /// The window with what lies on top of it.
    bool take(const QString &name);

private:
    WindowRun &m_run;
    QString m_folder;
    QString m_ending;
};

} // namespace nd
