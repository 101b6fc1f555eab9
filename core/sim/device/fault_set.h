// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>

namespace nd::sim {

/// Things that can go wrong, by the names of the command line.
enum class Fault {
    WifiDrop,
    Slave,
    SdFull,
    SolveFails,
    Clouds,
    BlackFrames,
    Satellites,
    Wind,
    SlowHttp,
    CutHttp,
    LieSize,
    RtspStall,
    MotorLimit,
    Garbage,
    Flood,
    Swelling,
    TruncatedProtobuf,
    HugeLength,
    HalfOpen,
    EndlessHttp,
    JpegBomb,
    RtspAbsurd,
    StaleReply,
    NoRtsp,
    NoDarks,
    PowerOffOnWrongOrder,
};

/// The faults that are switched on for one device. Main thread only.
class FaultSet : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Switches a fault on. False for unknown names and for values it can't have; a fault that
    /// needs a number refuses to go without.
    bool set(const QString &name, const QString &value = {});
    /// Switches it off. False for unknown names.
    bool clear(const QString &name);

    bool has(Fault fault) const { return m_active.contains(fault); }
    /// The number given with the fault, 0 if it is off or has none.
    qint64 number(Fault fault) const;
    QString value(Fault fault) const { return m_active.value(fault); }
    /// Names of what is on, with values.
    QMap<QString, QString> active() const;

signals:
    void changed(nd::sim::Fault fault, bool on);

private:
    QMap<Fault, QString> m_active;
};

} // namespace nd::sim
