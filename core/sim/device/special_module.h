// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/astro_operation.h"

namespace nd::sim {

/// The tracking of Sun and Moon (11011, 11012): it goes there and stays on it.
class SpecialModule final : public AstroOperation
{
public:
    explicit SpecialModule(VirtualTelescope &telescope);

private:
    void start(const Request &request);
    void arrive(Body body, quint64 pursuit);
    void keepOn(Body body, quint64 pursuit);
    void stop(const Request &request);

    quint64 m_pursuit = 0; ///< An older one is over.
    bool m_isOnItsWay = false;
};

} // namespace nd::sim
