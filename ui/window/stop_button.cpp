// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/stop_button.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace nd {

namespace {

constexpr QSize kSize{136, 56};
constexpr QSize kCompactSize{112, 34};
constexpr int kIcon = 28;
constexpr int kCompactIcon = 20;
constexpr int kRadius = 4;
constexpr int kPressedDarker = 120;

QSize scaled(QSize size)
{
    return {Theme::px(size.width()), Theme::px(size.height())};
}

} // namespace

StopButton::StopButton(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("stopButton"));
    setFocusPolicy(Qt::TabFocus); // a click must not take the keys from the pad
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void StopButton::setFeedback(StopFeedback feedback)
{
    if (m_feedback == feedback)
        return;
    m_feedback = feedback;
    describe();
    updateGeometry();
    update();
}

void StopButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize StopButton::sizeHint() const
{
    return scaled(m_compact ? kCompactSize : kSize);
}

void StopButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        setEnabled(true);
}

void StopButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? tokens.stopText : tokens.stopEdge, Theme::pxF(1.5)));
    painter.setBrush(isDown() ? tokens.stopFill.darker(kPressedDarker) : tokens.stopFill);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, Theme::pxF(kRadius), Theme::pxF(kRadius));

    const int icon = Theme::px(m_compact ? kCompactIcon : kIcon);
    const int left = Theme::px(m_compact ? 12 : 16);
    painter.drawPixmap(left, (height() - icon) / 2,
                       IconTheme::pixmap(QStringLiteral("octagon-x"), IconRole::StopText, icon,
                                         devicePixelRatioF()));
    painter.setPen(tokens.stopText);
    const QRectF words(left + icon + Theme::px(10), box.top(),
                       box.width() - left - icon - Theme::px(12), box.height());
    painter.setFont(Theme::font(m_compact ? TextSize::Body : TextSize::Value, true));
    if (m_compact) {
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, word());
        return;
    }
    QFont big = Theme::font(TextSize::Value, true);
    big.setPointSizeF(big.pointSizeF() * 1.2);
    painter.setFont(big);
    const qreal middle = box.center().y() + Theme::pxF(4);
    painter.drawText(QRectF(words.left(), box.top(), words.width(), middle - box.top()),
                     Qt::AlignBottom | Qt::AlignLeft, word());
    painter.setFont(Theme::font(TextSize::Axis, true));
    painter.drawText(QRectF(words.left(), middle, words.width(), box.bottom() - middle),
                     Qt::AlignTop | Qt::AlignLeft, line());
}

QString StopButton::word() const
{
    return tr("STOP");
}

QString StopButton::line() const
{
    switch (m_feedback) {
    case StopFeedback::Ready:
        return tr("Ctrl + .");
    case StopFeedback::Stopping:
        return tr("stopping");
    case StopFeedback::Stopped:
        return tr("confirmed");
    case StopFeedback::Unconfirmed:
        return tr("no answer");
    }
    return {};
}

void StopButton::describe()
{
    setAccessibleName(tr("Stop everything that moves"));
    setAccessibleDescription(line());
    switch (m_feedback) {
    case StopFeedback::Ready:
    case StopFeedback::Stopping:
    case StopFeedback::Stopped:
        setToolTip(tr("Stop everything that moves  Ctrl+. or Pause\n"
                      "Twice within 2 s also stops a running stack."));
        break;
    case StopFeedback::Unconfirmed:
        setToolTip(tr("The scope has not confirmed the stop. It is sent again until it does."));
        break;
    }
}

} // namespace nd
