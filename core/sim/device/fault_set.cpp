// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/fault_set.h"

#include <array>
#include <optional>

namespace nd::sim {

namespace {

enum class Argument { None, Number, Word };

struct Row
{
    Fault fault;
    const char *name;
    Argument argument;
};

constexpr std::array kRows = {
    Row{Fault::WifiDrop, "wifi_drop", Argument::None},
    Row{Fault::Slave, "slave", Argument::Word},
    Row{Fault::SdFull, "sd_full", Argument::None},
    Row{Fault::SolveFails, "solve_fails", Argument::None},
    Row{Fault::Clouds, "clouds", Argument::None},
    Row{Fault::BlackFrames, "black_frames", Argument::None},
    Row{Fault::Satellites, "satellites", Argument::None},
    Row{Fault::Wind, "wind", Argument::None},
    Row{Fault::SlowHttp, "slow_http", Argument::Number},
    Row{Fault::CutHttp, "cut_http", Argument::Number},
    Row{Fault::LieSize, "lie_size", Argument::None},
    Row{Fault::RtspStall, "rtsp_stall", Argument::None},
    Row{Fault::MotorLimit, "motor_limit", Argument::None},
    Row{Fault::Garbage, "garbage", Argument::None},
    Row{Fault::Flood, "flood", Argument::Number},
    Row{Fault::Swelling, "swelling", Argument::None},
    Row{Fault::TruncatedProtobuf, "truncated_protobuf", Argument::None},
    Row{Fault::HugeLength, "huge_length", Argument::None},
    Row{Fault::HalfOpen, "half_open", Argument::None},
    Row{Fault::EndlessHttp, "endless_http", Argument::None},
    Row{Fault::JpegBomb, "jpeg_bomb", Argument::None},
    Row{Fault::RtspAbsurd, "rtsp_absurd", Argument::None},
    Row{Fault::StaleReply, "stale_reply", Argument::None},
    Row{Fault::NoRtsp, "no_rtsp", Argument::None},
    Row{Fault::NoDarks, "no_darks", Argument::None},
    Row{Fault::PowerOffOnWrongOrder, "power_off_on_wrong_order", Argument::None},
};

std::optional<Row> rowOf(const QString &name)
{
    for (const Row &row : kRows) {
        if (name == QLatin1String(row.name))
            return row;
    }
    return std::nullopt;
}

bool isValueAllowed(Argument argument, const QString &value)
{
    switch (argument) {
    case Argument::None:
        return value.isEmpty() || value == QLatin1String("true");
    case Argument::Number: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber && number > 0 && number <= 1'000'000'000;
    }
    case Argument::Word:
        return value.isEmpty() || value == QLatin1String("true") || value == QLatin1String("locked")
            || value == QLatin1String("silent");
    }
    return false;
}

} // namespace

bool FaultSet::set(const QString &name, const QString &value)
{
    const std::optional<Row> row = rowOf(name);
    if (!row || !isValueAllowed(row->argument, value))
        return false;
    m_active.insert(row->fault, value);
    emit changed(row->fault, true);
    return true;
}

bool FaultSet::clear(const QString &name)
{
    const std::optional<Row> row = rowOf(name);
    if (!row)
        return false;
    if (m_active.remove(row->fault) > 0)
        emit changed(row->fault, false);
    return true;
}

qint64 FaultSet::number(Fault fault) const
{
    return m_active.value(fault).toLongLong();
}

QMap<QString, QString> FaultSet::active() const
{
    QMap<QString, QString> names;
    for (const Row &row : kRows) {
        if (m_active.contains(row.fault))
            names.insert(QLatin1String(row.name), m_active.value(row.fault));
    }
    return names;
}

} // namespace nd::sim
