// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <chrono>
#include <concepts>
#include <optional>
#include <ranges>
#include <type_traits>

namespace nd {

// Values of models as JSON: unknown (nullopt) is null, enums are numbers, sizes and points arrays.

inline QJsonValue jsonOf(const QJsonValue &value)
{
    return value;
}
inline QJsonValue jsonOf(const QJsonObject &value)
{
    return value;
}
inline QJsonValue jsonOf(const QString &value)
{
    return value;
}
/// What does not fit into 64 bits with a sign comes as text.
template<std::integral T>
QJsonValue jsonOf(T value)
{
    if constexpr (std::same_as<T, bool>)
        return value;
    else if constexpr (std::signed_integral<T> || sizeof(T) < 8)
        return static_cast<qint64>(value);
    else
        return QString::number(value);
}
template<std::floating_point T>
QJsonValue jsonOf(T value)
{
    return static_cast<double>(value);
}
template<typename T>
requires std::is_enum_v<T> QJsonValue jsonOf(T value)
{
    return static_cast<int>(value);
}
inline QJsonValue jsonOf(const QByteArray &value)
{
    return QString::fromLatin1(value.toHex());
}
inline QJsonValue jsonOf(const QPointF &value)
{
    return QJsonArray{value.x(), value.y()};
}
inline QJsonValue jsonOf(const QSizeF &value)
{
    return QJsonArray{value.width(), value.height()};
}
inline QJsonValue jsonOf(const QSize &value)
{
    return QJsonArray{value.width(), value.height()};
}
inline QJsonValue jsonOf(const QRectF &value)
{
    return QJsonArray{value.x(), value.y(), value.width(), value.height()};
}
template<typename Rep, typename Period>
QJsonValue jsonOf(std::chrono::duration<Rep, Period> value)
{
    return jsonOf(qint64(std::chrono::duration_cast<std::chrono::milliseconds>(value).count()));
}
template<typename T>
QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? jsonOf(*value) : QJsonValue(QJsonValue::Null);
}
template<std::ranges::input_range T>
QJsonValue jsonOf(const T &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(jsonOf(value));
    return array;
}

} // namespace nd
