// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"
#include "core/dwarf/models/dark_types.h"

namespace nd {
class DarkModel;
} // namespace nd

namespace nd::ctl {

/// `stack darks`: lists, shoots, stops and deletes dark frames. Shooting goes on to its end, with
/// progress on stderr; Ctrl-C stops it.
class DarkVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

    void interrupt() override;

private:
    enum class Task { List, Shoot, Stop, Delete };

    bool prepare() override;
    bool readTask();
    bool readNumbers();
    void run() override;
    std::optional<std::chrono::milliseconds> usualLimit() const override;
    void shoot();
    void printList();
    void handleRemoved();
    void handleEnded(const DarkEnd &end);
    void tellProgress();
    DarkModel &model() const;

    Task m_task = Task::List;
    Camera m_camera = Camera::Tele;
    QList<int> m_numbers; ///< Indexes of exposure, gain and binning, and how many frames.
    QString m_told;
};

} // namespace nd::ctl
