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
        NotAllowed, ///< Refused on this side, e.g. only watching, or unsupported by the firmware.
    };

    Code code = Code::Rejected;
    int deviceCode = 0; ///< Code reported by the device, negative; 0 if none.
    QString detail;

    bool operator==(const Error &) const = default;
};

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
