// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/stellarium_object.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace nd {

namespace {

constexpr qsizetype kLongestName = 100;
constexpr int kUnauthorized = 401;
constexpr int kNotFound = 404;
/// As in the form of a site.
constexpr double kLowestMetres = -500.0;
constexpr double kHighestMetres = 9000.0;

StellariumProblem problemOf(LinkProblem problem)
{
    switch (problem) {
    case LinkProblem::Refused:
        return StellariumProblem::Refused;
    case LinkProblem::HostNotFound:
        return StellariumProblem::HostNotFound;
    case LinkProblem::NoRoute:
        return StellariumProblem::NoRoute;
    case LinkProblem::Timeout:
        return StellariumProblem::Timeout;
    case LinkProblem::WrongProtocol:
        return StellariumProblem::NotStellarium;
    case LinkProblem::TooLarge:
        return StellariumProblem::TooLarge;
    case LinkProblem::Closed:
    case LinkProblem::Other:
        break;
    }
    return StellariumProblem::Interrupted;
}

QString cleanText(const QJsonValue &value)
{
    QString clean;
    for (const QChar letter : value.toString().left(4 * kLongestName))
        clean.append(letter.isPrint() ? letter : QChar(u' '));
    return clean.simplified().left(kLongestName);
}

/// Half an object is no JSON at all; a page of some other server is not even its beginning.
StellariumProblem problemOfText(const QByteArray &body)
{
    return body.trimmed().startsWith('{') ? StellariumProblem::Damaged
                                          : StellariumProblem::NotStellarium;
}

/// The whole answer as JSON.
std::variant<QJsonObject, StellariumProblem> objectIn(const HttpAnswer &answer)
{
    if (answer.problem)
        return problemOf(*answer.problem);
    if (answer.status == kUnauthorized)
        return StellariumProblem::PasswordWanted;
    if (!answer.isGood())
        return StellariumProblem::NotStellarium;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &error);
    if (error.error != QJsonParseError::NoError)
        return problemOfText(answer.body);
    return document.object();
}

} // namespace

std::optional<StellariumProblem> stellariumProblemOf(const HttpAnswer &answer)
{
    if (answer.problem)
        return problemOf(*answer.problem);
    if (answer.status == kUnauthorized)
        return StellariumProblem::PasswordWanted;
    if (answer.status == kNotFound)
        return StellariumProblem::NotStellarium;
    // Source: MainService::postImpl: "ok", "true" or "false", and "error: ..." with a status.
    const QByteArray said = answer.body.trimmed();
    if (answer.isGood() && (said == "ok" || said == "true"))
        return std::nullopt;
    const bool isNo = said == "false" || said.startsWith("error");
    return isNo ? StellariumProblem::Declined : StellariumProblem::NotStellarium;
}

std::variant<StellariumObject, StellariumProblem> readStellariumObject(const HttpAnswer &answer)
{
    // Source: ObjectService::get.
    const bool isNotFound = !answer.problem && answer.status == kNotFound;
    if (isNotFound && answer.body.contains("no current selection"))
        return StellariumProblem::NothingSelected;
    const auto read = objectIn(answer);
    if (const auto *problem = std::get_if<StellariumProblem>(&read))
        return *problem;
    const auto &object = std::get<QJsonObject>(read);
    const double ra = object.value(QLatin1String("raJ2000")).toDouble(NAN);
    const double declination = object.value(QLatin1String("decJ2000")).toDouble(NAN);
    // Written so that NaN fails.
    if (!(std::abs(ra) <= 360.0 && std::abs(declination) <= 90.0))
        return StellariumProblem::Damaged;
    const double turned = ra < 0.0 ? ra + 360.0 : ra;
    return StellariumObject{cleanText(object.value(QLatin1String("name"))),
                            cleanText(object.value(QLatin1String("type"))),
                            {turned < 360.0 ? turned : 0.0, declination}};
}

std::variant<StellariumSite, StellariumProblem> readStellariumSite(const HttpAnswer &answer)
{
    const auto read = objectIn(answer);
    if (const auto *problem = std::get_if<StellariumProblem>(&read))
        return *problem;
    const QJsonObject location
        = std::get<QJsonObject>(read).value(QLatin1String("location")).toObject();
    const double latitude = location.value(QLatin1String("latitude")).toDouble(NAN);
    const double longitude = location.value(QLatin1String("longitude")).toDouble(NAN);
    const double metres = location.value(QLatin1String("altitude")).toDouble(0.0);
    // Written so that NaN fails.
    const bool isPlace = std::abs(latitude) <= 90.0 && std::abs(longitude) <= 180.0
        && metres >= kLowestMetres && metres <= kHighestMetres;
    if (location.value(QLatin1String("planet")).toString() != QLatin1String("Earth"))
        return location.isEmpty() ? StellariumProblem::Damaged : StellariumProblem::NotOnEarth;
    if (!isPlace)
        return StellariumProblem::Damaged;
    return StellariumSite{cleanText(location.value(QLatin1String("name"))),
                          {latitude, longitude, metres}};
}

} // namespace nd
