// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace nd {

/// The states a mark can show; each has a shape of its own, so colour never stands alone.
enum class Mark {
    Ok, ///< filled circle
    Warning, ///< triangle
    Error, ///< square
    Off ///< open circle
};

/// One of the four painted status shapes, 8 px in a 16 px cell.
class StatusMark final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusMark(Mark mark = Mark::Off, QWidget *parent = nullptr);

    Mark mark() const { return m_mark; }
    void setMark(Mark mark);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Draws the shape in the middle of `cell`, for delegates and painted widgets.
    static void paint(QPainter &painter, const QRectF &cell, Mark mark);
    /// "ok", "warn", "error" or "" as Theme::setState() takes it.
    static const char *stateOf(Mark mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};

} // namespace nd
