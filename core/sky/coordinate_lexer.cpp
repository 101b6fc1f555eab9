// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/coordinate_lexer.h"

#include <QHash>

#include <algorithm>

namespace nd {

namespace {

using Kind = CoordinateToken::Kind;
using Problem = CoordinateProblem;

bool isIn(QChar character, QStringView set)
{
    return set.contains(character);
}

/// White space, brackets, and marks that cannot be seen.
bool isNothing(QChar character)
{
    return character.isSpace() || isIn(character, u"()[]{}=\u200b\u200e\u200f\u2060\ufeff");
}

bool isDecimalPoint(QChar character)
{
    return isIn(character, u".\uff0e\u066b");
}

bool isComma(QChar character)
{
    return isIn(character, u",\uff0c\u3001");
}

/// Signs of one character that stand for themselves.
std::optional<Kind> markOf(QChar character)
{
    if (isIn(character, u"-+\u2212\u2010\u2011\u2012\u2013\u2014\u2015\ufe63\uff0d\uff0b"))
        return Kind::Sign;
    if (isIn(character, u"\u00b0\u00ba\u02da\u1d48"))
        return Kind::Degrees;
    if (isIn(character, u"'\u2032\u2019\u2018\u201b\u00b4\u0060\u02b9\u02bc\uff07\u1d50"))
        return Kind::Minutes;
    if (isIn(character, u"\"\u2033\u201c\u201d\u201f\u02ba\u02dd\uff02\u02e2"))
        return Kind::Seconds;
    if (character == QChar(u'\u02b0'))
        return Kind::Hours;
    if (isIn(character, u":\uff1a"))
        return Kind::Colon;
    if (isIn(character, u";/|\uff1b") || isComma(character))
        return Kind::Separator;
    return std::nullopt;
}

/// What a word means; the outer optional is empty for an unknown one, the inner for one to skip.
std::optional<std::optional<Kind>> meaningOf(const QString &word)
{
    static const QHash<QString, std::optional<Kind>> meanings = [] {
        QHash<QString, std::optional<Kind>> table;
        const auto add = [&table](std::optional<Kind> kind, const char *words) {
            for (const QString &one : QString::fromUtf8(words).split(QLatin1Char(' ')))
                table.insert(one, kind);
        };
        add(Kind::Hours, "h hr hrs hour hours");
        add(Kind::Degrees, "d deg degs degree degrees");
        add(Kind::Minutes, "m min mins minute minutes arcmin arcminutes");
        add(Kind::Seconds, "s sec secs second seconds arcsec arcseconds");
        add(Kind::RightAscensionLabel, "ra ar rekt rektaszension rightascension α");
        add(Kind::DeclinationLabel, "de dec decl dek dekl declination deklination δ");
        add(Kind::J2000, "icrs fk5 icrf");
        add(Kind::OfDate, "jnow now date ofdate eod jetzt");
        add(std::nullopt, "on of epoch equinox right ascension and");
        return table;
    }();
    const auto found = meanings.constFind(word);
    if (found == meanings.constEnd())
        return std::nullopt;
    return found.value();
}

Problem::Kind refusalOf(const QString &word)
{
    static const QStringList horizontal
        = QStringLiteral("az alt azi azimuth azimut altitude elevation el höhe")
              .split(QLatin1Char(' '));
    static const QStringList epochs = QStringLiteral("b fk4 j").split(QLatin1Char(' '));
    if (horizontal.contains(word))
        return Problem::Kind::AltitudeAzimuth;
    return epochs.contains(word) ? Problem::Kind::WrongEpoch : Problem::Kind::Unknown;
}

class Lexer
{
public:
    Lexer(const QString &text, Comma comma) : m_text(text), m_comma(comma) {}

    std::variant<CoordinateTokens, CoordinateProblem> run();

private:
    QChar at(qsizetype index) const
    {
        return index >= 0 && index < m_text.size() ? m_text.at(index) : QChar();
    }
    qsizetype endOfDigits(qsizetype from) const;
    bool isDecimalComma(qsizetype index) const;
    void takeNumber();
    void takeMark(Kind kind);
    void takeWord();
    void takeEpochYear(qsizetype begin, qsizetype end);
    void add(Kind kind, qsizetype begin, qsizetype end)
    {
        m_tokens.push_back({kind, begin, end - begin});
    }
    void refuse(Problem::Kind kind, qsizetype begin, qsizetype end)
    {
        m_problem = Problem{kind, begin, end - begin};
    }

    const QString &m_text;
    const Comma m_comma;
    qsizetype m_at = 0;
    CoordinateTokens m_tokens;
    std::optional<Problem> m_problem;
};

qsizetype Lexer::endOfDigits(qsizetype from) const
{
    while (at(from).isDigit())
        ++from;
    return from;
}

/// "17,3" is a number; "10.6,41.2", "10,41.2" and "5:35:17,5:23" are two.
bool Lexer::isDecimalComma(qsizetype index) const
{
    if (m_comma == Comma::SeparatorAlways || !isComma(at(index)) || !at(index - 1).isDigit()
        || !at(index + 1).isDigit())
        return false;
    const QChar after = at(endOfDigits(index + 1));
    return !isDecimalPoint(after) && markOf(after) != Kind::Colon;
}

void Lexer::takeNumber()
{
    const qsizetype begin = m_at;
    qsizetype end = endOfDigits(begin);
    bool hasFraction = false;
    if (isDecimalPoint(at(end)) || isDecimalComma(end)) {
        const qsizetype fractionEnd = endOfDigits(end + 1);
        hasFraction = fractionEnd > end + 1;
        end = fractionEnd;
    }
    QString plain;
    for (qsizetype index = begin; index < end; ++index) {
        const QChar character = at(index);
        plain += character.isDigit() ? QChar(u'0' + character.digitValue()) : QChar(u'.');
    }
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    m_at = end;
    if (!isNumber || isDecimalPoint(at(end)))
        return refuse(Problem::Kind::Unknown, isNumber ? end : begin, isNumber ? end + 1 : end);
    m_tokens.push_back({Kind::Number, begin, end - begin, value, hasFraction, false});
    const qsizetype point = endOfDigits(begin);
    if (point < end && isComma(at(point)))
        m_tokens.back().decimalComma = point;
}

void Lexer::takeMark(Kind kind)
{
    const qsizetype begin = m_at++;
    // Two signs for minutes are one for seconds.
    if (kind == Kind::Minutes && markOf(at(m_at)) == Kind::Minutes && at(begin) == at(m_at)) {
        kind = Kind::Seconds;
        ++m_at;
    }
    add(kind, begin, m_at);
    m_tokens.back().negative = kind == Kind::Sign && !isIn(at(begin), u"+\uff0b");
}

/// "J2000.0": any other year is one we do not precess from.
void Lexer::takeEpochYear(qsizetype begin, qsizetype end)
{
    m_at = end;
    const std::size_t before = m_tokens.size();
    takeNumber();
    if (m_problem || m_tokens.size() == before)
        return;
    const bool is2000 = m_tokens.back().value == 2000.0;
    m_tokens.pop_back();
    if (!is2000)
        return refuse(Problem::Kind::WrongEpoch, begin, m_at);
    add(Kind::J2000, begin, m_at);
}

void Lexer::takeWord()
{
    const qsizetype begin = m_at;
    qsizetype end = begin;
    while (at(end).isLetter() && !markOf(at(end)))
        ++end;
    const QString word = m_text.mid(begin, end - begin).toLower();
    if (word == QLatin1String("j") && at(end).isDigit())
        return takeEpochYear(begin, end);
    // "FK5" is a word with a digit in it.
    if (word == QLatin1String("fk") && at(end).isDigit())
        ++end;
    const QString whole = m_text.mid(begin, end - begin).toLower();
    const bool isNorth = m_text.at(begin) == QLatin1Char('N');
    if (end - begin == 1 && (isNorth || m_text.at(begin) == QLatin1Char('S'))) {
        m_at = end;
        return add(isNorth ? Kind::North : Kind::SouthOrSeconds, begin, end);
    }
    const auto meaning = meaningOf(whole);
    if (!meaning) {
        if (refusalOf(whole) == Problem::Kind::WrongEpoch)
            end = std::max(end, endOfDigits(end));
        return refuse(refusalOf(whole), begin, end);
    }
    m_at = end;
    if (!*meaning)
        return;
    add(**meaning, begin, end);
    m_tokens.back().isWord = true;
}

std::variant<CoordinateTokens, CoordinateProblem> Lexer::run()
{
    while (m_at < m_text.size() && !m_problem) {
        const QChar character = at(m_at);
        const auto mark = markOf(character);
        if (isNothing(character))
            ++m_at;
        else if (character.isDigit() || (isDecimalPoint(character) && at(m_at + 1).isDigit()))
            takeNumber();
        else if (mark)
            takeMark(*mark);
        else if (character.isLetter())
            takeWord();
        else
            refuse(Problem::Kind::Unknown, m_at, m_at + (character.isHighSurrogate() ? 2 : 1));
    }
    if (m_problem)
        return *m_problem;
    return m_tokens;
}

} // namespace

std::variant<CoordinateTokens, CoordinateProblem> coordinateTokens(const QString &text, Comma comma)
{
    return Lexer(text, comma).run();
}

} // namespace nd
