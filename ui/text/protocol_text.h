// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/call_target.h"
#include "core/dwarf/models/notification_tally.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace nd::text {

// The wire as it is, for people who know the maker's documents: numbers and names are not
// translated.

/// "14001 STEP_MOTOR_RUN_TO", "HTTP deviceInfo"
QString callName(const CallTarget &target);
/// What sending it may do; empty for None.
QString riskSentence(CallRisk risk);
/// What is wrong with fields as somebody wrote them: see fieldsOfText() and requestPayload().
QString fieldFault(const Error &error);
/// Why a call came to nothing.
QString callFailure(const CallTarget &target, const Error &error, Generation generation);

/// "ELE"; in words if it is in no table.
QString notificationName(const NotificationRow &row);
/// "now", "12 s"
QString ageText(std::chrono::milliseconds age);
/// In one line: its fields, else its bytes.
QString noticeLine(const NotificationRow &row, const std::optional<QJsonObject> &fields);
/// The same in several, with its name, fields and bytes.
QString noticeDetail(const NotificationRow &row, const std::optional<QJsonObject> &fields);

} // namespace nd::text
