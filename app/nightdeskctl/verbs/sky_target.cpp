// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_target.h"

#include "app/nightdeskctl/verbs/sky_json.h"
#include "core/sky/sexagesimal.h"
#include "ui/text/coordinate_text.h"

#include <algorithm>

namespace nd::ctl {

namespace {

/// "NGC 1532 (Haley's Coronet)"
QString nameInFull(const SkyObject &object)
{
    const QString label = object.label();
    const QString name = object.names().value(0);
    return name.isEmpty() || name == label ? label : QStringLiteral("%1 (%2)").arg(label, name);
}

Result<NamedTarget> fromObject(const SkyObject &object)
{
    if (object.place)
        return NamedTarget{*object.place, objectJson(object), nameInFull(object)};
    const std::optional<Body> body = bodyByKey(
        QString::fromUtf8(object.bodyKey.data(), static_cast<qsizetype>(object.bodyKey.size())));
    if (!body)
        return Error{Error::Code::NotAllowed, 0,
                     QStringLiteral("it is not known where %1 is").arg(object.label())};
    return NamedTarget{*body, objectJson(object), nameInFull(object)};
}

NamedTarget fromCoordinates(const ParsedCoordinates &coordinates, const QDateTime &utc)
{
    const bool isNow = coordinates.epoch == Epoch::OfDate;
    const Equatorial icrs = icrsOf(coordinates, utc);
    const QString echo = text::coordinateEcho(coordinates);
    return {icrs,
            {{QStringLiteral("name"),
              rightAscensionText(icrs.raDegrees) + QLatin1Char(' ')
                  + declinationText(icrs.declinationDegrees)},
             {QStringLiteral("type"), QStringLiteral("coordinates")},
             {QStringLiteral("understood"), echo},
             {QStringLiteral("epoch"), isNow ? QStringLiteral("JNow") : QStringLiteral("J2000")}},
            echo};
}

/// Whether `text` was meant as coordinates: such a text starts with a number, or has one beside
/// "alt".
bool isMeantAsCoordinates(const QString &text, const CoordinateProblem &problem)
{
    using Kind = CoordinateProblem::Kind;
    if (problem.kind == Kind::Empty)
        return true;
    const QChar first = text.trimmed().isEmpty() ? QChar() : text.trimmed().front();
    const bool hasDigit
        = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
    return (problem.kind == Kind::AltitudeAzimuth && hasDigit) || first.isDigit() || first == u'-'
        || first == u'+' || first == u'(' || first == u'.';
}

} // namespace

Result<NamedTarget> namedTarget(const QString &text, const Catalog &catalog, const QDateTime &utc)
{
    const CoordinateParse parse = parseCoordinates(text);
    if (const auto *coordinates = std::get_if<ParsedCoordinates>(&parse))
        return fromCoordinates(*coordinates, utc);
    if (const SkyObject *exact = catalog.byName(text))
        return fromObject(*exact);
    const auto &problem = std::get<CoordinateProblem>(parse);
    if (isMeantAsCoordinates(text, problem))
        return Error{Error::Code::NotAllowed, 0, text::coordinateProblemText(problem, text)};
    const std::vector<SearchHit> hits = catalog.find(text, 1);
    const bool isMeant = !hits.empty() && hits.front().match != MatchKind::Similar;
    if (isMeant)
        return fromObject(*hits.front().object);
    QString complaint = QStringLiteral("nothing in the catalogue is called %1").arg(text);
    if (!hits.empty()) // a slip of the keyboard must not send a telescope elsewhere
        complaint += QStringLiteral("; %1 is similar").arg(nameInFull(*hits.front().object));
    return Error{Error::Code::NotAllowed, 0, complaint};
}

} // namespace nd::ctl
