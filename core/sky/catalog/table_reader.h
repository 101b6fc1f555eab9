// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace nd {

/// Reads a table of lines with fields between tabs, without copying. Lines that begin with '#' and
/// empty ones are passed over; missing fields are empty, further ones ignored.
class TableReader
{
public:
    static constexpr int kMostFields = 16;

    explicit TableReader(std::string_view text) : m_rest(text) {}

    /// False at the end.
    bool next();
    std::string_view field(int index) const { return m_fields.at(static_cast<std::size_t>(index)); }
    /// Nothing if the field is empty, no number, or out of range.
    std::optional<double> number(int index, double least, double most) const;

private:
    void split(std::string_view line);

    std::string_view m_rest;
    std::array<std::string_view, kMostFields> m_fields;
};

/// A finite decimal number that fills `text`.
std::optional<double> numberIn(std::string_view text);
/// What `bytes` holds, as long as it lives.
std::string_view viewOf(const QByteArray &bytes);

} // namespace nd
