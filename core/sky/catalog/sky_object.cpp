// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/sky_object.h"

#include <cmath>
#include <numbers>

namespace nd {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QStringList listOf(std::string_view utf8)
{
    return textOf(utf8).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

bool isKnownByName(ObjectType type)
{
    return type == ObjectType::Star || type == ObjectType::Sun || type == ObjectType::Moon
        || type == ObjectType::Planet || type == ObjectType::OwnTarget || type == ObjectType::Comet;
}

} // namespace

QString SkyObject::id() const
{
    return textOf(identifier);
}

QStringList SkyObject::otherIds() const
{
    return listOf(aliases);
}

QStringList SkyObject::names() const
{
    return listOf(commonNames);
}

QStringList SkyObject::namesInGerman() const
{
    return listOf(germanNames);
}

QString SkyObject::label() const
{
    if (!isKnownByName(type))
        return id();
    const std::string_view known = commonNames.empty() ? aliases : commonNames;
    const QString first = textOf(known.substr(0, known.find('|')));
    return first.isEmpty() ? id() : first;
}

bool SkyObject::isMessier() const
{
    return identifier.starts_with("M ");
}

bool SkyObject::isCaldwell() const
{
    return identifier.starts_with("C ") || aliases.starts_with("C ")
        || aliases.find("|C ") != std::string_view::npos;
}

std::optional<double> SkyObject::surfaceBrightness() const
{
    if (!isExtended(type) || !magnitude || !majorArcminutes || *majorArcminutes <= 0.0)
        return std::nullopt;
    const double minor = minorArcminutes.value_or(*majorArcminutes);
    const double area = std::numbers::pi / 4.0 * *majorArcminutes * minor * 3600.0;
    if (area <= 0.0)
        return std::nullopt;
    return *magnitude + 2.5 * std::log10(area);
}

} // namespace nd
