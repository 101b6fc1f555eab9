// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/link_problem.h"

#include <QNetworkReply>

namespace nd {

/// How much of an answer waits in memory, in bytes: the socket stops being read beyond it.
inline constexpr qint64 kReadBuffer = 262'144;

/// What Qt's error of a request or a transfer means. Any thread.
LinkProblem problemOf(QNetworkReply::NetworkError error);

} // namespace nd
