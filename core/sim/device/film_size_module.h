// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include <QMap>
#include <QString>

namespace nd::sim {

/// V3: size and rate of the tele camera's films (10047, 10048), told by 15272 and, while it changes
/// over, by 15283.
class FilmSizeModule final : public CommandModule
{
public:
    explicit FilmSizeModule(VirtualTelescope &telescope);

private:
    void switchResolution(const Request &request);
    void switchFrameRate(const Request &request);
    void changeOver(const Request &request);
    void sayFilm();
    void sayChangeOver(bool isRunning);
    QMap<int, QString> filmGears(int feature) const;
};

} // namespace nd::sim
