// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/card_listing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace nd {

namespace {

constexpr qsizetype kMostNames = 20'000;
constexpr qsizetype kLongestName = 255;
constexpr int kMostFrames = 100'000;

bool isPlain(const QString &name)
{
    const QString bare = name.endsWith(QLatin1Char('/')) ? name.chopped(1) : name;
    return !bare.isEmpty() && bare.size() <= kLongestName && !bare.contains(QLatin1Char('/'))
        && !bare.contains(QChar(0)) && bare != QLatin1String(".") && bare != QLatin1String("..");
}

/// "...2026-10-10-20-00-00-000"
QString timeIn(const QString &folder)
{
    static const QRegularExpression time(
        QStringLiteral("(\\d{4}-\\d{2}-\\d{2}-\\d{2}-\\d{2}-\\d{2}-\\d{3})/$"));
    return time.match(folder).captured(1);
}

/// What frames are ordered by: the number (II) or the time (3, mini) in the name.
QString orderOf(const QString &name)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{4,6})\\.fits$"));
    static const QRegularExpression time(QStringLiteral("_(\\d{8}-\\d{9})_[^_]*\\.fits$"));
    const QString counted = number.match(name).captured(1);
    if (!counted.isEmpty())
        return counted.rightJustified(6, QLatin1Char('0'));
    return time.match(name).captured(1);
}

std::optional<int> countOf(const QJsonObject &info, const char *key)
{
    const QJsonValue value = info.value(QLatin1String(key));
    const int count = value.toInt(-1);
    const bool isCount = count >= 0 && count <= kMostFrames;
    return isCount ? std::optional(count) : std::nullopt;
}

/// As a word or as a number; nothing of the sky is exposed longer than an hour.
std::optional<double> secondsOf(const QJsonValue &value)
{
    constexpr double kLongest = 3600.0;
    const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble();
    return seconds > 0.0 && seconds <= kLongest ? std::optional(seconds) : std::nullopt;
}

} // namespace

QString stacksFolder(DwarfModel model)
{
    switch (model) {
    case DwarfModel::Dwarf2:
        return QStringLiteral("/sdcard/DWARF_II/Astronomy/");
    case DwarfModel::Dwarf3:
        return QStringLiteral("/DWARF3/Astronomy/");
    case DwarfModel::Mini:
        return QStringLiteral("/DWARF_mini/Astronomy/");
    case DwarfModel::Unknown:
        break;
    }
    return {};
}

QStringList namesOf(const QByteArray &listing)
{
    static const QRegularExpression link(QStringLiteral("<a href=\"([^\"]*)\""),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    auto found = link.globalMatch(QString::fromUtf8(listing));
    while (found.hasNext() && names.size() < kMostNames) {
        const QString name = QUrl::fromPercentEncoding(found.next().captured(1).toUtf8());
        if (isPlain(name))
            names.append(name);
    }
    return names;
}

std::optional<Camera> cameraOf(const QString &folder)
{
    if (folder.startsWith(QLatin1String("DWARF_RAW_WIDE_")))
        return Camera::Wide;
    if (folder.startsWith(QLatin1String("DWARF_RAW_TELE_")))
        return Camera::Tele;
    return std::nullopt;
}

QStringList youngestStacks(const QStringList &names)
{
    constexpr qsizetype kMost = 4; // one of each camera, and what came between
    QStringList stacks;
    for (const QString &name : names) {
        if (name.startsWith(QLatin1String("DWARF_RAW_")) && !timeIn(name).isEmpty())
            stacks.append(name);
    }
    std::sort(stacks.begin(), stacks.end(),
              [](const QString &a, const QString &b) { return timeIn(a) > timeIn(b); });
    return stacks.first(std::min(kMost, stacks.size()));
}

QString newestStack(const QStringList &names, Camera camera, DwarfModel model)
{
    QString newest;
    for (const QString &name : names) {
        const auto named = cameraOf(name);
        const bool isNameless
            = !named && model == DwarfModel::Dwarf2 && name.startsWith(QLatin1String("DWARF_RAW_"));
        if ((isNameless || named == camera) && timeIn(name) > timeIn(newest))
            newest = name;
    }
    return newest;
}

std::optional<CardFrame> newestFrame(const QStringList &names)
{
    QString newest;
    for (const QString &name : names) {
        if (orderOf(name) > orderOf(newest))
            newest = name;
    }
    if (newest.isEmpty())
        return std::nullopt;
    return CardFrame{newest, newest.startsWith(QLatin1String("failed_"))};
}

std::optional<ShotsInfo> readShotsInfo(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    ShotsInfo info;
    info.target = object.value(QLatin1String("target")).toString().left(kLongestName);
    info.taken = countOf(object, "shotsTaken");
    info.stacked = countOf(object, "shotsStacked");
    info.toTake = countOf(object, "shotsToTake");
    info.exposureSeconds = secondsOf(object.value(QLatin1String("exp")));
    info.gain = countOf(object, "gain");
    return info;
}

} // namespace nd
