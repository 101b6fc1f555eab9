// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/horizon/horizon_file.h"

#include <QStringList>

#include <array>
#include <cmath>
#include <optional>

namespace nd {

namespace {

using Kind = HorizonProblem::Kind;

constexpr qsizetype kLongestQuote = 60;
constexpr qsizetype kLongestName = 80;
constexpr double kLeastAzimuth = -180.0;
constexpr double kMostAzimuth = 360.0;
constexpr std::size_t kLeastPoints = 2;

// Lower case, without what stands in brackets.
constexpr std::array kAzimuthNames{"azimuth", "azimut", "az", "azimuth_deg", "az_deg", "hdg_deg"};
constexpr std::array kAltitudeNames{"altitude",  "altitude_deg",   "alt", "alt_deg", "lower",
                                    "elevation", "lower_altitude", "vert"};

template<std::size_t Count>
qsizetype columnOf(const QStringList &fields, const std::array<const char *, Count> &names)
{
    for (qsizetype column = 0; column < fields.size(); ++column) {
        const QString plain = fields.at(column).section(QLatin1Char('('), 0, 0).trimmed().toLower();
        for (const char *name : names) {
            if (plain == QLatin1String(name))
                return column;
        }
    }
    return -1;
}

/// Of a number as people write it: with a comma for the point, a typographic minus, a degree sign.
std::optional<double> numberIn(QString text)
{
    text.replace(QChar(0x2212), QLatin1Char('-'));
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    text.remove(QChar(0x00B0));
    bool valid = false;
    const double number = text.trimmed().toDouble(&valid);
    return valid && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// Where commas are points of numbers: beside semicolons or tabs, or within both of two words.
bool hasDecimalCommas(const QStringList &words)
{
    return words.size() >= 2 && words.at(0).contains(QLatin1Char(','))
        && words.at(1).contains(QLatin1Char(',')) && !words.at(0).endsWith(QLatin1Char(','));
}

QStringList fieldsOf(const QString &line)
{
    for (const char separator : {';', '\t'}) {
        if (line.contains(QLatin1Char(separator)))
            return line.split(QLatin1Char(separator));
    }
    QStringList words = line.simplified().split(QLatin1Char(' '));
    if (!line.contains(QLatin1Char(',')) || hasDecimalCommas(words))
        return words;
    return line.split(QLatin1Char(','));
}

class Reader
{
public:
    HorizonFile read(const QByteArray &content)
    {
        if (content.size() > HorizonFile::kLargest) {
            complain(Kind::TooLarge, 0, {});
            return m_file;
        }
        int number = 0;
        qsizetype from = content.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        while (from < content.size() && m_isGoing) {
            const qsizetype newline = content.indexOf('\n', from);
            const qsizetype end = newline < 0 ? content.size() : newline;
            readLine(content.mid(from, end - from), ++number);
            from = end + 1;
        }
        const HorizonMask mask(std::move(m_points));
        if (m_file.problems.empty() && mask.points().size() < kLeastPoints)
            complain(Kind::TooFew, 0, {});
        if (m_file.problems.empty())
            m_file.mask = mask;
        return m_file;
    }

private:
    void complain(Kind kind, int line, const QString &text)
    {
        if (m_file.problems.size() < HorizonFile::kMostProblems)
            m_file.problems.push_back({kind, line, text.left(kLongestQuote)});
    }

    void readLine(const QByteArray &bytes, int number)
    {
        if (bytes.size() > HorizonFile::kLongestLine)
            return complain(Kind::LineTooLong, number,
                            QString::fromUtf8(bytes.left(kLongestQuote)));
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.contains(QChar::ReplacementCharacter) || line.contains(QChar(0)))
            return complain(Kind::NotText, number, {});
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            return;
        const QStringList fields = fieldsOf(line);
        if (!m_hasBegun && takeHead(fields))
            return;
        m_hasBegun = true;
        takePoint(fields, line, number);
    }

    /// A first line of words is a head, or the name of the form ("AZ-ALT").
    bool takeHead(const QStringList &fields)
    {
        if (m_hasHead || numberIn(fields.value(0)))
            return false;
        m_hasHead = true;
        const qsizetype azimuth = columnOf(fields, kAzimuthNames);
        const qsizetype altitude = columnOf(fields, kAltitudeNames);
        if (azimuth >= 0 && altitude >= 0) {
            m_azimuthColumn = azimuth;
            m_altitudeColumn = altitude;
        }
        return true;
    }

    void takePoint(const QStringList &fields, const QString &line, int number)
    {
        const auto azimuth = numberIn(fields.value(m_azimuthColumn));
        const auto altitude = numberIn(fields.value(m_altitudeColumn));
        if (!azimuth || !altitude)
            return complain(Kind::NoPair, number, line);
        if (*azimuth < kLeastAzimuth || *azimuth > kMostAzimuth)
            return complain(Kind::WrongAzimuth, number, line);
        if (*altitude < HorizonMask::kLowestDegrees || *altitude > HorizonMask::kHighestDegrees)
            return complain(Kind::WrongAltitude, number, line);
        if (m_points.size() >= HorizonMask::kMostPoints) {
            m_isGoing = false;
            return complain(Kind::TooMany, number, line);
        }
        m_points.push_back({*altitude, *azimuth < 0.0 ? *azimuth + 360.0 : *azimuth});
    }

    HorizonFile m_file;
    std::vector<Horizontal> m_points;
    qsizetype m_azimuthColumn = 0;
    qsizetype m_altitudeColumn = 1;
    bool m_hasHead = false;
    bool m_hasBegun = false;
    bool m_isGoing = true;
};

} // namespace

HorizonFile readHorizonFile(const QByteArray &content)
{
    return Reader().read(content);
}

QByteArray horizonFileOf(const HorizonMask &mask, const QString &name)
{
    QString plain = name.left(kLongestName).simplified();
    plain.remove(QChar(0));
    QByteArray text = "# " + plain.toUtf8() + "\n# azimuth altitude, degrees\n";
    for (const Horizontal &point : mask.points()) {
        text += QByteArray::number(point.azimuthDegrees, 'f', 2) + ' '
            + QByteArray::number(point.altitudeDegrees, 'f', 2) + '\n';
    }
    return text;
}

} // namespace nd
