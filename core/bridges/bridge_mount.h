// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridges/bridge_types.h"

#include <QObject>
#include <QPointer>

namespace nd {

class DwarfDevice;

/// Time and place of the sky over the telescope.
struct BridgeSky
{
    std::function<QDateTime()> utc;
    std::function<std::optional<Site>()> site; ///< As told by a person.
};

/// The telescope that planetarium programs point: the one that the window looks at. Every wish
/// goes through its PointingModel, and so past the Sun guard. GUI thread.
class BridgeMount final : public QObject
{
    Q_OBJECT

public:
    explicit BridgeMount(BridgeSky sky, QObject *parent = nullptr);

    void setDevice(DwarfDevice *device);

    BridgeAnswer goTo(const std::optional<BridgePlace> &place, Epoch epoch);
    /// Ends what PointingModel does; nothing else moves by a bridge.
    void stop();
    /// What the last GOTO found while it is followed and nobody moved by hand, else where the Sun
    /// guard reckons it to be: neither generation tells where it looks.
    BridgeStatus status(Epoch epoch);

signals:
    void changed();
    /// A program sent it to `icrs`.
    void sent(const nd::Equatorial &icrs);

private:
    std::optional<Equatorial> place() const;
    BridgePlace toEpoch(const Equatorial &icrs, Epoch epoch) const;

    BridgeSky m_sky;
    QPointer<DwarfDevice> m_device;
    std::optional<Equatorial> m_last; ///< Where it was known to look.
};

} // namespace nd
