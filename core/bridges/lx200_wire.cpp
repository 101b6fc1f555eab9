// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/lx200_wire.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace nd {

namespace {

constexpr qsizetype kLongestCommand = 64;
constexpr char kDegree = '\xDF';
constexpr int kMinutesADay = 1440;
constexpr int kSecondsADay = 86'400;

bool isBetweenCommands(char byte)
{
    return byte == '#' || byte == ' ' || byte == '\r' || byte == '\n' || byte == '\0';
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// Reads numbers and what stands between them.
struct Scan
{
    const QByteArray &text;
    qsizetype at = 0;

    bool atEnd() const { return at >= text.size(); }
    char peek() const { return atEnd() ? '\0' : text.at(at); }
    /// One to `most` digits.
    std::optional<int> number(int most)
    {
        int value = 0;
        const qsizetype from = at;
        while (!atEnd() && at - from < most && isDigit(text.at(at)))
            value = value * 10 + (text.at(at++) - '0');
        return at == from ? std::nullopt : std::optional(value);
    }
    /// One sign that is no digit, or a degree in UTF-8.
    bool mark()
    {
        if (atEnd() || isDigit(peek()))
            return false;
        at += text.mid(at).startsWith("\xC2\xB0") ? 2 : 1;
        return true;
    }
};

/// What follows whole hours or degrees, in seconds; nothing if it is broken.
std::optional<double> rest(Scan &scan)
{
    if (!scan.mark())
        return std::nullopt;
    const auto minutes = scan.number(2);
    if (!minutes || *minutes > 59)
        return std::nullopt;
    double seconds = 60.0 * *minutes;
    if (scan.atEnd())
        return seconds;
    const bool isTenth = scan.peek() == '.';
    if (!scan.mark())
        return std::nullopt;
    const auto last = scan.number(isTenth ? 1 : 2);
    if (!last || *last > 59)
        return std::nullopt;
    seconds += isTenth ? 6.0 * *last : *last;
    // Some send fractions of a second, too.
    if (!isTenth && scan.peek() == '.' && scan.mark()) {
        const qsizetype from = scan.at;
        const auto fraction = scan.number(3);
        if (!fraction)
            return std::nullopt;
        seconds += *fraction / std::pow(10.0, double(scan.at - from));
    }
    return scan.atEnd() ? std::optional(seconds) : std::nullopt;
}

template<typename... Numbers>
QByteArray formatted(const char *format, Numbers... numbers)
{
    std::array<char, 32> text{};
    const int size = std::snprintf(text.data(), text.size(), format, numbers...);
    return {text.data(), size};
}

} // namespace

std::optional<QByteArray> Lx200Reader::take()
{
    qsizetype from = 0;
    while (from < m_bytes.size() && isBetweenCommands(m_bytes.at(from)))
        ++from;
    m_bytes.remove(0, from);
    if (m_isBroken || m_bytes.isEmpty())
        return std::nullopt;
    if (m_bytes.front() == kAck) {
        m_bytes.remove(0, 1);
        return QByteArray(1, kAck);
    }
    // A page in a browser can send text to any port of this computer: it begins otherwise.
    const qsizetype end = m_bytes.indexOf('#');
    m_isBroken = m_bytes.front() != ':' || (end < 0 ? m_bytes.size() : end) > kLongestCommand;
    if (m_isBroken || end < 0)
        return std::nullopt;
    QByteArray command = m_bytes.mid(1, end - 1);
    m_bytes.remove(0, end + 1);
    return command;
}

std::optional<double> lx200RightAscension(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    Scan scan{trimmed};
    const auto hours = scan.number(2);
    if (!hours || *hours > 23)
        return std::nullopt;
    const auto seconds = rest(scan);
    return seconds ? std::optional(*hours * 15.0 + *seconds / 240.0) : std::nullopt;
}

std::optional<double> lx200Declination(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    Scan scan{trimmed};
    const bool isSouth = scan.peek() == '-';
    if (isSouth || scan.peek() == '+')
        ++scan.at;
    const auto whole = scan.number(2);
    if (!whole)
        return std::nullopt;
    const auto seconds = rest(scan);
    const double degrees = *whole + seconds.value_or(0.0) / 3600.0;
    if (!seconds || degrees > 90.0)
        return std::nullopt;
    return isSouth ? -degrees : degrees;
}

QByteArray lx200RightAscensionText(double degrees, bool isPrecise)
{
    if (isPrecise) {
        const int seconds = int(std::lround(degrees * 240.0)) % kSecondsADay;
        return formatted("%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    const int tenths = int(std::lround(degrees * 40.0)) % (10 * kMinutesADay);
    return formatted("%02d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
}

QByteArray lx200DeclinationText(double degrees, bool isPrecise)
{
    const char sign = degrees < 0.0 ? '-' : '+';
    if (isPrecise) {
        const int seconds = int(std::lround(std::abs(degrees) * 3600.0));
        return formatted("%c%02d%c%02d:%02d", sign, seconds / 3600, kDegree, seconds / 60 % 60,
                         seconds % 60);
    }
    const int minutes = int(std::lround(std::abs(degrees) * 60.0));
    return formatted("%c%02d%c%02d", sign, minutes / 60, kDegree, minutes % 60);
}

} // namespace nd
