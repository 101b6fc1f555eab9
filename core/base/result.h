// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <utility>
#include <variant>

namespace nd {

/// Why an operation failed. Value type; `detail` is for the log, never shown untranslated.
struct Error
{
    enum class Code {
        Timeout, ///< Nothing came back in time.
        Disconnected, ///< The link was down or went down while waiting.
        Busy, ///< The same command is already in flight.
        Malformed, ///< The answer could not be understood.
        Rejected, ///< The device said no: see `deviceCode`.
        NotObeyed, ///< The device acknowledged a stop, and goes on all the same.
        Cancelled, ///< Stopped before it was done.
        NotAllowed, ///< Refused on this side, e.g. only watching, or unsupported by the firmware.
        NearSun, ///< Refused on this side: it would end too near the Sun.
        SunAtStart, ///< Refused on this side: it begins too near the Sun.
        SunOnWay, ///< Refused on this side: it could come too near the Sun on its way.
        SunOnLongWay, ///< The same, if the rotation goes the long way round.
        SunAhead, ///< Refused on this side: by hand it goes no nearer to the Sun.
        NoSunFilter, ///< Refused on this side: nobody confirmed that the solar filter is on.
        Declined, ///< Refused on this side: a person was asked about the Sun and said no.
        SunUnsure, ///< Refused on this side: it might come near the Sun; a person has to say so.
    };

    Code code = Code::Rejected;
    int deviceCode = 0; ///< Code reported by the device, negative; 0 if none.
    QString detail;

    bool operator==(const Error &) const = default;
};

/// True if this side refused because of the Sun, so that nothing was sent.
inline bool isRefusedForTheSun(Error::Code code)
{
    switch (code) {
    case Error::Code::NearSun:
    case Error::Code::SunAtStart:
    case Error::Code::SunOnWay:
    case Error::Code::SunOnLongWay:
    case Error::Code::SunAhead:
    case Error::Code::NoSunFilter:
    case Error::Code::Declined:
    case Error::Code::SunUnsure:
        return true;
    case Error::Code::Timeout:
    case Error::Code::Disconnected:
    case Error::Code::Busy:
    case Error::Code::Malformed:
    case Error::Code::Rejected:
    case Error::Code::NotObeyed:
    case Error::Code::Cancelled:
    case Error::Code::NotAllowed:
        return false;
    }
    return false;
}

/// True if this side refused, so that nothing was sent.
inline bool isRefusedHere(const Error &error)
{
    return error.code == Error::Code::NotAllowed || isRefusedForTheSun(error.code);
}

/// The value of an operation that has none.
struct Done
{
    bool operator==(const Done &) const = default;
};

/// A value or the reason there is none. Stand-in for std::expected (C++23).
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const noexcept { return std::holds_alternative<T>(m_state); }
    const T &value() const { return std::get<T>(m_state); }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace nd

Q_DECLARE_METATYPE(nd::Error)
