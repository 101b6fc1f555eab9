// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nd {

/// Parts a line at `separator`; fields may stand in double quotes, a quote within is doubled. An
/// open quote ends with the line. Fields are trimmed.
QStringList csvFields(const QString &line, QChar separator);
/// The separator a line most likely uses: tab, semicolon or comma.
QChar csvSeparator(const QString &line);

} // namespace nd
