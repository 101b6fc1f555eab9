// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/field_fit.h"
#include "core/sky/catalog/object_type.h"
#include "core/sky/coordinates.h"

#include <QString>

class QDateTime;
class QTimeZone;

namespace nd::text {

/// "Galaxy", "Open cluster".
QString objectTypeName(ObjectType type);
/// "N", "NE": one of the eight points.
QString compassPoint(double azimuthDegrees);
/// "178′ × 63′", "45″", "2.5°": the larger side first.
QString angularSizeText(double majorArcminutes, const std::optional<double> &minorArcminutes);
/// "3.2° × 1.8°"
QString fieldText(const FieldOfView &field);
/// "Fills 64 % of the field.", "Larger than the field: a mosaic of 2 × 1 shows all of it."
QString fieldFitSentence(const FieldFit &fit, const FieldOfView &field);
/// "00h 42m 44.3s  +41° 16′ 09″": for people, with true signs, never localised.
QString equatorialText(double raDegrees, double declinationDegrees);
/// "21:04" by the clock of `zone`, the same in every language.
QString clockText(const QDateTime &utc, const QTimeZone &zone);
/// "48° 12′ N, 11° 30′ E"
QString siteText(const Site &site);

} // namespace nd::text
