// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/port_block.h"

#include <QRandomGenerator>

namespace nd::sim {

namespace {

// Below those that Linux gives to outgoing connections (32768 up).
constexpr int kFirstPort = 12000;
constexpr int kPastLastPort = 32000;
constexpr int kPortsOfBlock = 20;
constexpr int kAttempts = 50;

} // namespace

bool PortBlock::reserve()
{
    constexpr int kBlocks = (kPastLastPort - kFirstPort) / kPortsOfBlock;
    for (int i = 0; i < kAttempts && !m_guard.isListening(); ++i) {
        const int block = QRandomGenerator::global()->bounded(kBlocks);
        const auto first = quint16(kFirstPort + block * kPortsOfBlock);
        if (m_guard.listen(QHostAddress(QHostAddress::LocalHost), first))
            m_next = quint16(first + 1);
    }
    return m_guard.isListening();
}

Result<quint16> PortBlock::take(const Listen &listen)
{
    if (!m_guard.isListening() && !reserve())
        return Error{Error::Code::NotAllowed, 0, m_guard.errorString()};
    const int end = m_guard.serverPort() + kPortsOfBlock;
    Result<quint16> bound = Error{Error::Code::NotAllowed, 0, QStringLiteral("no port is left")};
    while (!bound && m_next < end)
        bound = listen(m_next++);
    return bound;
}

} // namespace nd::sim
