// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacklog/stack_record.h"

#include <QScrollArea>
#include <QTimeZone>

class QLabel;

namespace nd {

/// All that is known of one stack of the log, with what happened to it. GUI thread.
class StackLogDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StackLogDetail(QWidget *parent = nullptr);

    /// Times by the clock of `zone`; nothing empties it.
    void setRecord(const std::optional<StackRecord> &record, const QTimeZone &zone);

private:
    static QString wordsOf(const StackRecord &record, const QTimeZone &zone);
    void loadPicture(const QString &path);

    QLabel *m_picture;
    QLabel *m_words;
    QString m_path; ///< Of the picture that is shown or read.
};

} // namespace nd
