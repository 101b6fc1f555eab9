// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/status_mark.h"

#include <QFrame>

#include <functional>

namespace nd {

/// What a toast says. Title and one line, at most one action.
struct ToastText
{
    Mark mark = Mark::Ok;
    QString title;
    QString line;
    QString action; ///< Empty: none.
    std::function<void()> onAction;
};

/// One notice over the image: a coloured edge, mark, title, line, close button.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(ToastText text, QWidget *parent = nullptr);

    Mark mark() const { return m_text.mark; }
    QString title() const { return m_text.title; }
    /// The width that the scale asks for; the height follows the text.
    void fit();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void act();

    ToastText m_text;
};

} // namespace nd
