// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/status_mark.h"

#include <QWidget>

class QLabel;

namespace nd {

/// One sentence with its mark; takes no room while it has nothing to say.
class NoteLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteLine(QWidget *parent = nullptr);

    /// An empty text hides the line.
    void setNote(Mark mark, const QString &text);
    QString text() const;

private:
    StatusMark *m_mark;
    QLabel *m_text;
};

} // namespace nd
