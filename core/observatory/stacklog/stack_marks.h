// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacking/stack_story.h"
#include "core/observatory/stacklog/stack_record.h"

#include <QList>
#include <QString>

#include <optional>

namespace nd {

/// What the log remembers of an event, without its time; nothing for what a record says elsewhere.
std::optional<StackRecordMark> recordMarkOf(const StackEvent &event);

/// Appends what the record has room for: of each kind, and of each alarm, so many and no more, so
/// that a telescope that repeats itself leaves room for all else.
void addMark(QList<StackRecordMark> &marks, const StackRecordMark &mark);

/// The same for all marks of a story of which the record may know the first ones already.
void addNewMarks(QList<StackRecordMark> &marks, const QList<StackRecordMark> &all);

/// "cut", "black": for files and nightdeskctl; stable, never translated.
QString pictureFaultKey(PictureFault fault);

} // namespace nd
