// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/target_course.h"

#include <QTimeZone>
#include <QWidget>

namespace nd {

/// The altitude of a target over one night: bands of day and twilight, the Moon, the limit, the
/// horizon on its way, when it is highest, now. The pointer or the arrow keys read it off. GUI
/// thread.
class AltitudeChart final : public QWidget
{
    Q_OBJECT

public:
    explicit AltitudeChart(QWidget *parent = nullptr);

    void setCourse(const std::optional<TargetCourse> &course);
    void setNow(const QDateTime &utc);
    /// By whose clock the hours are written; this computer's until then.
    void setZone(const QTimeZone &zone);
    /// Where the reading mark stands; nothing without one.
    const std::optional<QDateTime> &mark() const { return m_mark; }
    /// "22:20: 63°, Moon 12°" at the mark, else at this moment.
    QString reading() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void readingChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    void setMark(const std::optional<QDateTime> &utc);

    std::optional<TargetCourse> m_course;
    QDateTime m_now;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    std::optional<QDateTime> m_mark;
};

} // namespace nd
