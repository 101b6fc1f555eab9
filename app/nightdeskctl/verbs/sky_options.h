// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/console.h"
#include "app/nightdeskctl/invocation.h"
#include "core/sky/catalog/field_fit.h"
#include "core/sky/coordinates.h"
#include "core/sky/horizon/horizon_mask.h"

#include <QDate>

#include <functional>

namespace nd::ctl {

/// What is known of the ground.
struct SkyGround
{
    std::optional<Site> saved; ///< The user's own place.
    std::function<HorizonMask(const Site &)> horizonOf; ///< As it is kept for a place.
};

// Flags of `sky`. Nothing: what was given is none, and the user has to be told.

/// --limit, or `usual` without one.
std::optional<std::size_t> limitOf(const Invocation &line, std::size_t usual);
/// --field WIDTHxHEIGHT in degrees, an unknown field without one.
std::optional<FieldOfView> fieldOf(const Invocation &line);
/// LAT,LON in degrees, east positive.
std::optional<Site> siteIn(const QString &text);
/// Whether the series of Earth, Moon and planets can be trusted in that year.
bool isReckoned(const QDate &date);
/// A number from `least` to `most`.
std::optional<double> numberIn(const QString &text, double least, double most);

/// Says why nothing comes and gives `status` back, that of the program.
int refuse(const Console &console, const QString &text, int status);

} // namespace nd::ctl
