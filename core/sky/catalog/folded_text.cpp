// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/folded_text.h"

#include <QString>

#include <algorithm>
#include <array>

namespace nd {

namespace {

struct GreekLetter
{
    char16_t letter;
    std::string_view name;
};

// The final sigma is one, too. Names as in Bayer's designations.
constexpr std::array kGreek{
    GreekLetter{u'α', "alpha"}, GreekLetter{u'β', "beta"},    GreekLetter{u'γ', "gamma"},
    GreekLetter{u'δ', "delta"}, GreekLetter{u'ε', "epsilon"}, GreekLetter{u'ζ', "zeta"},
    GreekLetter{u'η', "eta"},   GreekLetter{u'θ', "theta"},   GreekLetter{u'ι', "iota"},
    GreekLetter{u'κ', "kappa"}, GreekLetter{u'λ', "lambda"},  GreekLetter{u'μ', "mu"},
    GreekLetter{u'ν', "nu"},    GreekLetter{u'ξ', "xi"},      GreekLetter{u'ο', "omicron"},
    GreekLetter{u'π', "pi"},    GreekLetter{u'ρ', "rho"},     GreekLetter{u'σ', "sigma"},
    GreekLetter{u'ς', "sigma"}, GreekLetter{u'τ', "tau"},     GreekLetter{u'υ', "upsilon"},
    GreekLetter{u'φ', "phi"},   GreekLetter{u'χ', "chi"},     GreekLetter{u'ψ', "psi"},
    GreekLetter{u'ω', "omega"},
};

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’' || character == u'´' || character == u'`';
}

void part(std::string &text)
{
    if (!text.empty() && text.back() != ' ')
        text.push_back(' ');
}

void appendAscii(char character, std::string &text)
{
    if (character >= 'A' && character <= 'Z')
        text.push_back(static_cast<char>(character - 'A' + 'a'));
    else if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9'))
        text.push_back(character);
    else if (character != '\'' && character != '`')
        part(text);
}

void appendCharacter(QChar character, std::string &text)
{
    if (character.unicode() < 0x80)
        return appendAscii(character.toLatin1(), text);
    if (character.isMark() || isApostrophe(character))
        return;
    const QChar lower = character.toLower();
    const auto greek = std::find_if(kGreek.begin(), kGreek.end(), [lower](const GreekLetter &row) {
        return row.letter == lower.unicode();
    });
    if (greek != kGreek.end())
        text.append(greek->name);
    else if (lower == u'ß')
        text.append("ss");
    else if (lower.isLetterOrNumber() || lower.isSurrogate())
        text.append(QString(lower).toUtf8().toStdString());
    else
        part(text);
}

} // namespace

std::string foldedWords(std::string_view utf8)
{
    std::string text;
    text.reserve(utf8.size() + 8);
    const bool isAscii
        = std::all_of(utf8.begin(), utf8.end(), [](char c) { return (c & 0x80) == 0; });
    if (isAscii) {
        for (const char character : utf8)
            appendAscii(character, text);
    } else {
        const QString decomposed
            = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                  .normalized(QString::NormalizationForm_KD);
        for (const QChar character : decomposed)
            appendCharacter(character, text);
    }
    if (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

std::vector<std::string_view> wordsOf(std::string_view folded)
{
    std::vector<std::string_view> words;
    while (!folded.empty()) {
        const std::size_t end = folded.find(' ');
        words.push_back(folded.substr(0, end));
        folded = end == std::string_view::npos ? std::string_view() : folded.substr(end + 1);
    }
    return words;
}

std::string squeezed(std::string_view folded)
{
    std::string text(folded);
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return text;
}

void dropLeadingZeros(std::string &squeezedText)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto first = std::find_if(squeezedText.begin(), squeezedText.end(), isDigit);
    auto last = first;
    while (last != squeezedText.end() && *last == '0' && last + 1 != squeezedText.end()
           && isDigit(*(last + 1)))
        ++last;
    squeezedText.erase(first, last);
}

} // namespace nd
