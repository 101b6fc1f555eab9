// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/table_reader.h"

#include <charconv>
#include <cmath>

namespace nd {

bool TableReader::next()
{
    while (!m_rest.empty()) {
        const std::size_t end = m_rest.find('\n');
        std::string_view line = m_rest.substr(0, end);
        m_rest = end == std::string_view::npos ? std::string_view() : m_rest.substr(end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        split(line);
        return true;
    }
    return false;
}

void TableReader::split(std::string_view line)
{
    for (std::string_view &field : m_fields) {
        const std::size_t end = line.find('\t');
        field = line.substr(0, end);
        line = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
    }
}

std::optional<double> TableReader::number(int index, double least, double most) const
{
    const auto value = numberIn(field(index));
    return value && *value >= least && *value <= most ? value : std::nullopt;
}

std::optional<double> numberIn(std::string_view text)
{
    double value = 0.0;
    const char *end = text.data() + text.size();
    const auto [stopped, problem] = std::from_chars(text.data(), end, value);
    if (problem != std::errc() || stopped != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace nd
