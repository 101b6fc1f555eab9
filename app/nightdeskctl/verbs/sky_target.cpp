// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_target.h"

#include "app/nightdeskctl/verbs/sky_json.h"
#include "core/sky/sexagesimal.h"
#include "ui/text/coordinate_text.h"

#include <algorithm>
#include <iterator>

namespace nd::ctl {

namespace {

/// "NGC 1532 (Haley's Coronet)"
QString nameInFull(const SkyObject &object)
{
    const QString label = object.label();
    const QString name = object.names().value(0);
    return name.isEmpty() || name == label ? label : QStringLiteral("%1 (%2)").arg(label, name);
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

/// "M 101, M 33 or M 99"; `objects` is not empty.
QString choiceText(const std::vector<const SkyObject *> &objects)
{
    constexpr std::size_t kMostNamed = 5;
    QStringList ids;
    for (const SkyObject *object : objects) {
        if (static_cast<std::size_t>(ids.size()) < kMostNamed)
            ids.append(object->id());
    }
    const QString last = objects.size() > kMostNamed ? QStringLiteral("another") : ids.takeLast();
    return ids.isEmpty() ? last
                         : QStringLiteral("%1 or %2").arg(ids.join(QStringLiteral(", ")), last);
}

/// "pinwheel galaxy could be M 101, M 33 or M 99: say which one"
QString ambiguousText(const QString &name, const std::vector<const SkyObject *> &objects)
{
    return QStringLiteral("%1 could be %2: say which one").arg(name, choiceText(objects));
}

/// The best known of several objects, which come with that one first.
Result<NamedTarget> guessed(const QString &name, const std::vector<const SkyObject *> &objects)
{
    Result<NamedTarget> best = namedTarget(*objects.front());
    if (!best || objects.size() < 2)
        return best;
    NamedTarget target = best.value();
    target.isGuess = true;
    target.json.insert(QStringLiteral("guessed"), true);
    target.understood = QStringLiteral("%1 is taken for %2; it could be %3, too")
                            .arg(name, target.understood,
                                 choiceText({std::next(objects.begin()), objects.end()}));
    return target;
}

/// A slip of the keyboard must not send a telescope elsewhere.
QString unknownText(const QString &name, const Catalog &catalog)
{
    QString complaint = QStringLiteral("nothing in the catalogue is called %1").arg(name);
    const std::vector<SearchHit> similar = catalog.find(name, 1);
    if (!similar.empty())
        complaint += QStringLiteral("; %1 is similar").arg(nameInFull(*similar.front().object));
    return complaint;
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

Result<NamedTarget> namedTarget(const SkyObject &object)
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

Result<NamedTarget> namedTarget(const QString &text, const Catalog &catalog, const QDateTime &utc,
                                bool mayGuess)
{
    const CoordinateParse parse = parseCoordinates(text);
    if (const auto *coordinates = std::get_if<ParsedCoordinates>(&parse))
        return fromCoordinates(*coordinates, utc);
    const std::vector<const SkyObject *> namesakes = catalog.namesakes(text);
    if (namesakes.size() > 1)
        return Error{Error::Code::NotAllowed, 0, ambiguousText(text, namesakes)};
    if (!namesakes.empty())
        return namedTarget(*namesakes.front());
    const auto &problem = std::get<CoordinateProblem>(parse);
    if (isMeantAsCoordinates(text, problem))
        return Error{Error::Code::NotAllowed, 0, text::coordinateProblemText(problem, text)};
    const auto beginners = catalog.namesakes(text, MatchKind::NameStart);
    if (beginners.size() > 1 && !mayGuess)
        return Error{Error::Code::NotAllowed, 0, ambiguousText(text, beginners)};
    if (!beginners.empty())
        return guessed(text, beginners);
    return Error{Error::Code::NotAllowed, 0, unknownText(text, catalog)};
}

} // namespace nd::ctl
