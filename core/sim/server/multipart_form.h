// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <optional>

namespace nd::sim {

struct FormPart
{
    QByteArray fileName; ///< Empty for a text.
    QByteArray body;
};

/// The parts of a multipart/form-data body by name; nothing if it is none.
std::optional<QMap<QByteArray, FormPart>> readForm(const QByteArray &contentType,
                                                   const QByteArray &body);

} // namespace nd::sim
