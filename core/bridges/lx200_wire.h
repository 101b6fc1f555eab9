// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace nd {

// The text commands of Meade's telescopes: ":GR#". Source: Meade Telescope Serial Command
// Protocol, revision 2010.10.

/// Takes commands out of what a client sends.
class Lx200Reader
{
public:
    /// The query "how is it mounted", one byte without a frame.
    static constexpr char kAck = 0x06;

    void feed(const QByteArray &bytes) { m_bytes += bytes; }
    /// What stands between ':' and '#', or the one byte kAck.
    std::optional<QByteArray> take();
    /// What came is no command: the connection is of no use.
    bool isBroken() const { return m_isBroken; }
    /// Bytes that wait.
    qsizetype size() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    bool m_isBroken = false;
};

/// Of "HH:MM:SS" or "HH:MM.T", in degrees; nothing for what is none.
std::optional<double> lx200RightAscension(const QByteArray &text);
/// Of "sDD*MM", "sDD*MM:SS" or "sDD*MM'SS", in degrees; any sign may stand for the star, as
/// programs send the one that their font shows as a degree.
std::optional<double> lx200Declination(const QByteArray &text);

/// "HH:MM:SS" or, not `isPrecise`, "HH:MM.T".
QByteArray lx200RightAscensionText(double degrees, bool isPrecise);
/// "sDD*MM:SS" or "sDD*MM", with the byte 0xDF for the star, which Meade's telescopes send.
QByteArray lx200DeclinationText(double degrees, bool isPrecise);

} // namespace nd
