// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/capture_operation.h"

namespace nd::sim {

/// A grid of tele pictures, for which the mount turns from one to the next.
class PanoramaModule final : public CaptureOperation
{
public:
    explicit PanoramaModule(VirtualTelescope &telescope);

private:
    void startGrid(const Request &request);
    void startRange(const Request &request);
    void start(int rows, int columns, const Request &request);
    void nextPicture();
    void handlePicture();
    void turnOn();
    void standStill();
    void compose(int files, int done);

    int m_columns = 1;
    QString m_folder; ///< Of this panorama on the card.
};

} // namespace nd::sim
