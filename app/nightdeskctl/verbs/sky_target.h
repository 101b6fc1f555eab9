// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sky/catalog/catalog.h"
#include "core/sky/rise_set.h"

#include <QJsonObject>
#include <QString>

namespace nd::ctl {

/// What the user named: a body, coordinates, or an object of the catalogue.
struct NamedTarget
{
    SkyTarget target;
    QJsonObject json; ///< What is known of it at any time.
    /// For people, before anything moves: "M 31 (Andromeda Galaxy)"; of a guess what else it could
    /// be.
    QString understood;
    bool isGuess = false; ///< Several names begin so, and this is the best known.
};

/// NotAllowed if nobody knows where it is.
Result<NamedTarget> namedTarget(const SkyObject &object);
/// Looks `text` up: coordinates first, then `catalog`. `utc` matters for coordinates of date.
/// NotAllowed with a line for stderr; also if it is only similar to a name, and with
/// their identifiers if several objects that lie apart have that name. So it is with the beginning
/// of several names, unless the best known of them will do.
Result<NamedTarget> namedTarget(const QString &text, const Catalog &catalog, const QDateTime &utc,
                                bool mayGuess = false);

} // namespace nd::ctl
