// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/altitude_chart.h"

#include "ui/panels/altitude_painter.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace nd {

namespace {

constexpr QSize kHint(480, 190);
constexpr QSize kSmallest(160, 96);
constexpr double kLeft = 34.0;
constexpr double kRight = 10.0;
constexpr double kTop = 20.0;
constexpr double kBottom = 20.0;
constexpr qint64 kKeyStepSeconds = 600;

} // namespace

AltitudeChart::AltitudeChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("altitudeChart"));
    setAccessibleName(tr("Altitude tonight"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void AltitudeChart::setCourse(const std::optional<TargetCourse> &course)
{
    m_course = course;
    const bool outside = m_mark && course && (*m_mark < course->from || *m_mark > course->to);
    if (!course || outside)
        m_mark.reset();
    update();
    emit readingChanged();
}

void AltitudeChart::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    update();
    emit readingChanged();
}

void AltitudeChart::setNow(const QDateTime &utc)
{
    m_now = utc;
    update();
    emit readingChanged();
}

QString AltitudeChart::reading() const
{
    if (!m_course)
        return {};
    const QDateTime when = m_mark.value_or(m_now);
    const auto target = altitudeAt(m_course->target, when);
    const auto moon = altitudeAt(m_course->moon, when);
    if (!target || !moon)
        return {};
    return tr("%1: altitude %2, Moon %3", "time, angles")
        .arg(text::clockText(when, m_zone), text::degreesText(*target, 0),
             text::degreesText(*moon, 0));
}

QSize AltitudeChart::sizeHint() const
{
    return {Theme::px(kHint.width()), Theme::px(kHint.height())};
}

QSize AltitudeChart::minimumSizeHint() const
{
    return {Theme::px(kSmallest.width()), Theme::px(kSmallest.height())};
}

QRectF AltitudeChart::plot() const
{
    return QRectF(rect()).adjusted(Theme::pxF(kLeft), Theme::pxF(kTop), -Theme::pxF(kRight),
                                   -Theme::pxF(kBottom));
}

void AltitudeChart::setMark(const std::optional<QDateTime> &utc)
{
    if (m_mark == utc)
        return;
    m_mark = utc;
    setAccessibleDescription(reading());
    update();
    emit readingChanged();
}

void AltitudeChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_course)
        return;
    const double part
        = std::clamp((event->position().x() - plot().left()) / plot().width(), 0.0, 1.0);
    const auto length = double(m_course->from.msecsTo(m_course->to));
    setMark(m_course->from.addMSecs(static_cast<qint64>(part * length)));
}

void AltitudeChart::leaveEvent(QEvent *)
{
    setMark(std::nullopt);
}

void AltitudeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setMark(std::nullopt);
}

void AltitudeChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : (event->key() == Qt::Key_Left ? -1 : 0);
    if (step == 0 || !m_course) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QDateTime start = std::clamp(m_mark.value_or(m_now), m_course->from, m_course->to);
    setMark(std::clamp(start.addSecs(step * kKeyStepSeconds), m_course->from, m_course->to));
}

void AltitudeChart::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(plot(), tokens.field);
    painter.setFont(Theme::font(TextSize::Axis));
    if (m_course)
        paintAltitudeScene(painter, {*m_course, m_now, m_mark, m_zone, plot(), double(width())});
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(tokens.border);
    painter.drawRect(plot());
}

} // namespace nd
