// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/lx200_talk.h"

#include <QCoreApplication>

namespace nd {

namespace {

constexpr qsizetype kLongestSentence = 120;

/// Displays of that age know ASCII only, and '#' ends what is shown.
QByteArray asciiOf(const QString &sentence)
{
    QByteArray ascii;
    const QString apart = sentence.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart) {
        const bool isPlain = letter.unicode() >= 0x20 && letter.unicode() < 0x7F && letter != u'#';
        if (isPlain)
            ascii.append(letter.toLatin1());
        else if (letter.isSpace())
            ascii.append(' ');
        else if (letter == QChar(0x2019))
            ascii.append('\'');
    }
    return ascii.left(kLongestSentence);
}

bool isStop(const QByteArray &command)
{
    return command == "Q" || command == "Qn" || command == "Qs" || command == "Qe"
        || command == "Qw";
}

} // namespace

bool Lx200Talk::step(const BridgeStatus &status, QByteArray &reply, std::optional<BridgeWish> &wish)
{
    const auto command = m_reader.take();
    if (!command)
        return false;
    if (*command == "MS") {
        std::optional<BridgePlace> place;
        if (m_raDegrees && m_declinationDegrees)
            place = BridgePlace{*m_raDegrees, *m_declinationDegrees};
        wish = BridgeWish{BridgeWish::Kind::Goto, place};
    } else if (isStop(*command)) {
        wish = BridgeWish{BridgeWish::Kind::Stop, std::nullopt};
    } else {
        reply += replyTo(*command, status);
    }
    return true;
}

QByteArray Lx200Talk::answer(const BridgeAnswer &answer, const QString &sentence)
{
    if (answer.kind == BridgeAnswer::Kind::Going)
        return QByteArrayLiteral("0");
    return '1' + asciiOf(sentence) + '#';
}

QByteArray Lx200Talk::setTarget(const QByteArray &command)
{
    const QByteArray text = command.mid(2);
    std::optional<double> &wanted = command.at(1) == 'r' ? m_raDegrees : m_declinationDegrees;
    const auto degrees = command.at(1) == 'r' ? lx200RightAscension(text) : lx200Declination(text);
    if (degrees)
        wanted = degrees;
    return degrees ? "1" : "0";
}

QByteArray Lx200Talk::coordinate(const QByteArray &command, const BridgePlace &place) const
{
    if (command == "GR")
        return lx200RightAscensionText(place.raDegrees, m_isPrecise) + '#';
    if (command == "GD")
        return lx200DeclinationText(place.declinationDegrees, m_isPrecise) + '#';
    if (command == "Gr")
        return lx200RightAscensionText(m_raDegrees.value_or(0.0), m_isPrecise) + '#';
    if (command == "Gd")
        return lx200DeclinationText(m_declinationDegrees.value_or(0.0), m_isPrecise) + '#';
    return {};
}

QByteArray Lx200Talk::replyTo(const QByteArray &command, const BridgeStatus &status)
{
    if (command.startsWith("Sr") || command.startsWith("Sd"))
        return setTarget(command);
    if (command.startsWith('S')) // place, time, rates
        return "0";
    if (command == QByteArray(1, Lx200Reader::kAck))
        return status.isEquatorial ? "P" : "A";
    if (command == "D") // distance bars while it moves
        return status.isMoving ? "\x7F#" : "#";
    if (command == "CM") // no synchronising: the telescope recognises the stars itself
        return "#";
    if (command == "GVP")
        return "Nightdesk#";
    if (command == "GVN")
        return QCoreApplication::applicationVersion().toLatin1().left(16) + '#';
    if (command == "U")
        m_isPrecise = !m_isPrecise;
    return coordinate(command, status.place.value_or(status.fallback));
}

} // namespace nd
