// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/targets/comet_file.h"

#include <QDate>

#include <cmath>

namespace nd {

namespace {

using Kind = TargetProblem::Kind;
constexpr qsizetype kLongestQuote = 60;
constexpr qsizetype kLongestLine = 400;
constexpr qsizetype kShortestLine = 103;

/// Columns are counted from 1, both ends included, as in the Center's table.
QByteArray columns(const QByteArray &line, qsizetype first, qsizetype last)
{
    return line.mid(first - 1, last - first + 1).trimmed();
}

std::optional<double> number(const QByteArray &text, double least, double most)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

/// Julian date of a day with a fraction; nothing if the calendar has none such.
std::optional<double> julianDate(const QByteArray &line)
{
    const auto year = number(columns(line, 15, 18), 1500, 3000);
    const auto month = number(columns(line, 20, 21), 1, 12);
    const auto day = number(columns(line, 23, 29), 1, 32);
    if (!year || !month || !day)
        return std::nullopt;
    const double whole = std::floor(*day);
    const QDate date(static_cast<int>(*year), static_cast<int>(*month), static_cast<int>(whole));
    if (!date.isValid())
        return std::nullopt;
    return static_cast<double>(date.toJulianDay()) - 0.5 + (*day - whole);
}

std::optional<CometElements> elementsOf(const QByteArray &line)
{
    const auto perihelion = julianDate(line);
    const auto distance = number(columns(line, 31, 39), 1e-4, 100.0);
    const auto eccentricity = number(columns(line, 42, 49), 0.0, 20.0);
    const auto argument = number(columns(line, 52, 59), 0.0, 360.0);
    const auto node = number(columns(line, 62, 69), 0.0, 360.0);
    const auto inclination = number(columns(line, 72, 79), 0.0, 180.0);
    if (!perihelion || !distance || !eccentricity || !argument || !node || !inclination)
        return std::nullopt;
    return CometElements{*perihelion, *distance, *eccentricity, *argument, *node, *inclination};
}

class Reader
{
public:
    CometFile read(const QByteArray &content)
    {
        if (content.size() > CometFile::kLargest) {
            complain(Kind::TooLarge, 0, {});
            return m_file;
        }
        int number = 0;
        for (qsizetype from = 0; from < content.size();) {
            const qsizetype newline = content.indexOf('\n', from);
            const qsizetype end = newline < 0 ? content.size() : newline;
            if (!readLine(content.mid(from, end - from), ++number))
                break;
            from = end + 1;
        }
        return m_file;
    }

private:
    void complain(Kind kind, int line, const QByteArray &text)
    {
        if (m_file.problems.size() < CometFile::kMostProblems)
            m_file.problems.push_back(
                {kind, line, QString::fromUtf8(text.left(kLongestQuote)).trimmed()});
    }

    bool readLine(const QByteArray &line, int number)
    {
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            return true;
        if (m_file.comets.size() >= CometFile::kMostComets) {
            complain(Kind::TooMany, number, line);
            return false;
        }
        if (line.size() > kLongestLine)
            complain(Kind::LineTooLong, number, line);
        else
            takeLine(line, number);
        return true;
    }

    void takeLine(const QByteArray &line, int lineNumber)
    {
        const auto elements = line.size() >= kShortestLine ? elementsOf(line) : std::nullopt;
        if (!elements)
            return complain(Kind::BadOrbit, lineNumber, line);
        const QByteArray name = columns(line, 103, 158);
        if (name.isEmpty())
            return complain(Kind::NoName, lineNumber, line);
        Comet comet;
        comet.name = QString::fromUtf8(name);
        comet.elements = *elements;
        comet.absoluteMagnitude = number(columns(line, 92, 95), -10.0, 40.0);
        comet.slope = number(columns(line, 97, 100), 0.0, 40.0).value_or(comet.slope);
        m_file.comets.push_back(comet);
    }

    CometFile m_file;
};

} // namespace

CometFile readCometFile(const QByteArray &content)
{
    return Reader().read(content);
}

QByteArray cometRows(const std::vector<Comet> &comets, const QDateTime &utc)
{
    std::vector<OwnTarget> targets;
    for (const Comet &comet : comets) {
        const auto place = cometPlace(comet, utc);
        if (place)
            targets.push_back({comet.name, place->place, {}, place->magnitude});
    }
    return targetRows(targets, ObjectType::Comet);
}

} // namespace nd
