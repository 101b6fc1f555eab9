// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

class QLabel;

namespace nd {

/// A text of limited length: while it is edited, it says at its right end how much of the room is
/// taken ("12 of 29").
class CountedEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// How much room a text takes.
    using Measure = std::function<int(const QString &)>;

    /// Takes no more than `limit` characters; those that take more room than one may still exceed
    /// it, which whoever owns this refuses.
    CountedEdit(int limit, Measure measure, QWidget *parent = nullptr);

    /// Bytes of UTF-8.
    static int bytesOf(const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    int m_limit;
    Measure m_measure;
    QLabel *m_count;
};

} // namespace nd
