// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTcpServer>

#include <functional>

namespace nd::sim {

/// Free ports for one simulated telescope, its own for as long as the object lives: a telescope
/// that comes back needs the ports that it had, and another simulator may have started meanwhile.
/// One thread.
class PortBlock
{
public:
    using Listen = std::function<Result<quint16>(quint16)>;

    /// Calls `listen` with ports of the block until one is taken; the last error if none is.
    Result<quint16> take(const Listen &listen);

private:
    bool reserve();

    QTcpServer m_guard; ///< On the first port: whoever has that has the block.
    quint16 m_next = 0;
};

} // namespace nd::sim
