// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/still_picture.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kStep = 1.25;
constexpr double kKeyPan = 40.0;
constexpr double kNotch = 120.0;
constexpr int kMargin = 8;
constexpr int kPadding = 6;

} // namespace

StillPicture::StillPicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void StillPicture::setImage(const QImage &image)
{
    m_image = image;
    forget();
    emit scaleChanged();
}

void StillPicture::setSight(const Sight &sight)
{
    if (m_sight == sight)
        return;
    m_sight = sight;
    forget();
    emit scaleChanged();
}

void StillPicture::setCaptions(const QString &what, const QString &beside)
{
    m_caption = what;
    m_beside = beside;
    setAccessibleDescription(beside.isEmpty() ? what : what + QStringLiteral(", ") + beside);
    update();
}

void StillPicture::setNotice(const QString &notice)
{
    m_notice = notice;
    update();
}

void StillPicture::forget()
{
    m_painted = {};
    update();
}

/// Where the whole picture lies.
QRectF StillPicture::place() const
{
    if (m_image.isNull() || width() <= 0 || height() <= 0)
        return {};
    const double fit
        = std::min(double(width()) / m_image.width(), double(height()) / m_image.height());
    const QSizeF size = QSizeF(m_image.size()) * fit * m_sight.zoom;
    const QPointF middle(width() / 2.0, height() / 2.0);
    return {middle.x() - m_sight.centre.x() * size.width(),
            middle.y() - m_sight.centre.y() * size.height(), size.width(), size.height()};
}

double StillPicture::scale() const
{
    return m_image.isNull() ? 0.0 : place().width() * devicePixelRatioF() / m_image.width();
}

QSize StillPicture::sizeHint() const
{
    return {Theme::px(480), Theme::px(300)};
}

QSize StillPicture::minimumSizeHint() const
{
    return {Theme::px(160), Theme::px(110)};
}

void StillPicture::move(Sight sight)
{
    sight.zoom = std::clamp(sight.zoom, 1.0, kLargestZoom);
    const double margin = 0.5 / sight.zoom;
    sight.centre = {std::clamp(sight.centre.x(), margin, 1.0 - margin),
                    std::clamp(sight.centre.y(), margin, 1.0 - margin)};
    if (sight == m_sight)
        return;
    setSight(sight);
    emit sightChanged(m_sight);
}

void StillPicture::zoomBy(double factor)
{
    zoomAt(factor, QPointF(width() / 2.0, height() / 2.0));
}

/// What lies under `anchor` stays there.
void StillPicture::zoomAt(double factor, const QPointF &anchor)
{
    const QRectF now = place();
    if (now.isEmpty())
        return;
    Sight sight = m_sight;
    sight.zoom = std::clamp(m_sight.zoom * factor, 1.0, kLargestZoom);
    const double grown = sight.zoom / m_sight.zoom;
    const QPointF part((anchor.x() - now.left()) / now.width(),
                       (anchor.y() - now.top()) / now.height());
    const QPointF middle(width() / 2.0, height() / 2.0);
    sight.centre = {part.x() + (middle.x() - anchor.x()) / (now.width() * grown),
                    part.y() + (middle.y() - anchor.y()) / (now.height() * grown)};
    move(sight);
}

void StillPicture::panBy(const QPointF &way)
{
    const QRectF now = place();
    if (now.isEmpty())
        return;
    Sight sight = m_sight;
    sight.centre -= QPointF(way.x() / now.width(), way.y() / now.height());
    move(sight);
}

void StillPicture::wheelEvent(QWheelEvent *event)
{
    zoomAt(std::pow(kStep, event->angleDelta().y() / kNotch), event->position());
}

void StillPicture::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->position();
}

void StillPicture::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) == 0)
        return;
    panBy(event->position() - m_dragFrom);
    m_dragFrom = event->position();
}

void StillPicture::keyPressEvent(QKeyEvent *event)
{
    const double way = Theme::pxF(kKeyPan);
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoomBy(kStep);
    case Qt::Key_Minus:
        return zoomBy(1.0 / kStep);
    case Qt::Key_0:
        return move(Sight{});
    case Qt::Key_Left:
        return panBy({way, 0.0});
    case Qt::Key_Right:
        return panBy({-way, 0.0});
    case Qt::Key_Up:
        return panBy({0.0, way});
    case Qt::Key_Down:
        return panBy({0.0, -way});
    default:
        QWidget::keyPressEvent(event);
    }
}

void StillPicture::resizeEvent(QResizeEvent *)
{
    forget();
    emit scaleChanged();
}

void StillPicture::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::isNight() ? Theme::tokens() : Theme::tokensOf(ThemeId::Dark);
    if (m_painted.isNull()) {
        m_painted = QPixmap(size() * devicePixelRatioF());
        m_painted.setDevicePixelRatio(devicePixelRatioF());
        m_painted.fill(tokens.image);
        QPainter painter(&m_painted);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, scale() < 2.0);
        if (!m_image.isNull())
            painter.drawImage(place(), m_image);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_painted);
    if (m_image.isNull()) {
        painter.setPen(tokens.secondary);
        painter.setFont(Theme::font(TextSize::Body));
        painter.drawText(rect().adjusted(kMargin, kMargin, -kMargin, -kMargin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    } else {
        paintCaption(painter, m_caption, false);
        paintCaption(painter, m_beside, true);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, Theme::pxF(1.0)));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void StillPicture::paintCaption(QPainter &painter, const QString &text, bool isRight) const
{
    if (text.isEmpty())
        return;
    const Tokens &tokens = Theme::isNight() ? Theme::tokens() : Theme::tokensOf(ThemeId::Dark);
    const QFont font = Theme::font(TextSize::Caption, !isRight);
    const QFontMetrics metrics(font);
    const int margin = Theme::px(kMargin);
    const int padding = Theme::px(kPadding);
    const int left = isRight
        ? QFontMetrics(Theme::font(TextSize::Caption, true)).horizontalAdvance(m_caption)
            + 4 * padding + margin
        : margin;
    const int room = width() - margin - left - 2 * padding;
    if (room < Theme::px(30))
        return;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const QSize size(metrics.horizontalAdvance(shown) + 2 * padding,
                     metrics.height() + 2 * padding);
    const QRect box(QPoint(isRight ? width() - margin - size.width() : margin, margin), size);
    QColor ground = tokens.image;
    ground.setAlphaF(0.8F);
    painter.fillRect(box, ground);
    painter.setPen(tokens.text);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, shown);
}

} // namespace nd
