// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/hud_box.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPaintDevice>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace nd {

namespace {

constexpr double kGroundOpacity = 0.86;
constexpr double kPadding = 8.0;
constexpr double kGap = 16.0;
constexpr double kLineSpace = 2.0;
constexpr double kMarkSize = 8.0;
constexpr double kMarkSpace = 14.0;

QFont titleFont()
{
    return Theme::font(TextSize::Caption, true);
}

QFont rowFont()
{
    return Theme::font(TextSize::Caption);
}

int lineHeight()
{
    return QFontMetrics(titleFont()).height() + Theme::px(kLineSpace);
}

QColor colourOf(HudMark mark, const Tokens &tokens)
{
    switch (mark) {
    case HudMark::None:
        break;
    case HudMark::Ok:
        return tokens.ok;
    case HudMark::Warning:
        return tokens.warning;
    case HudMark::Error:
        return tokens.error;
    }
    return tokens.text;
}

void paintMark(QPainter &painter, HudMark mark, const QRectF &place)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(mark, tokensOnPicture()));
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark == HudMark::Ok)
        painter.drawEllipse(place);
    if (mark == HudMark::Error)
        painter.drawRect(place);
    if (mark == HudMark::Warning)
        painter.drawPolygon(
            QPolygonF{{place.center().x(), place.top()}, place.bottomRight(), place.bottomLeft()});
}

void paintGround(QPainter &painter, const QSize &size)
{
    painter.setOpacity(kGroundOpacity);
    painter.fillRect(QRect(QPoint(), size), tokensOnPicture().image);
    painter.setOpacity(1.0);
    painter.setPen(tokensOnPicture().grid);
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1.0, size.height() - 1.0));
}

} // namespace

const Tokens &tokensOnPicture()
{
    return Theme::isNight() ? Theme::tokens() : Theme::tokensOf(ThemeId::Dark);
}

bool HudBox::setContent(const HudContent &content)
{
    if (content == m_content)
        return false;
    m_content = content;
    invalidate();
    return true;
}

QSize HudBox::size() const
{
    if (m_content.isEmpty())
        return {};
    const QFontMetrics title(titleFont());
    const QFontMetrics text(rowFont());
    int width = title.horizontalAdvance(m_content.title)
        + (m_content.mark == HudMark::None ? 0 : Theme::px(kMarkSpace));
    for (const HudContent::Row &row : m_content.rows) {
        const int needed = text.horizontalAdvance(row.label) + text.horizontalAdvance(row.value);
        width = std::max(width, needed + Theme::px(kGap));
    }
    const auto lines = m_content.rows.size() + (m_content.title.isEmpty() ? 0 : 1);
    return {width + 2 * Theme::px(kPadding), int(lines) * lineHeight() + 2 * Theme::px(kPadding)};
}

void HudBox::render(double pixelRatio)
{
    const QSize box = size();
    m_cache = QPixmap(box * pixelRatio);
    m_cache.setDevicePixelRatio(pixelRatio);
    m_cache.fill(Qt::transparent);
    QPainter painter(&m_cache);
    paintGround(painter, box);
    const int padding = Theme::px(kPadding);
    QRect line(padding, padding, box.width() - 2 * padding, lineHeight());
    if (!m_content.title.isEmpty()) {
        const double top = line.top() + (line.height() - Theme::pxF(kMarkSize)) / 2.0;
        paintMark(painter, m_content.mark,
                  {double(padding), top, Theme::pxF(kMarkSize), Theme::pxF(kMarkSize)});
        const int indent = m_content.mark == HudMark::None ? 0 : Theme::px(kMarkSpace);
        painter.setFont(titleFont());
        painter.setPen(tokensOnPicture().text);
        painter.drawText(line.adjusted(indent, 0, 0, 0), Qt::AlignVCenter, m_content.title);
        line.translate(0, lineHeight());
    }
    painter.setFont(rowFont());
    for (const HudContent::Row &row : m_content.rows) {
        painter.setPen(tokensOnPicture().secondary);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, row.label);
        painter.setPen(tokensOnPicture().text);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, row.value);
        line.translate(0, lineHeight());
    }
}

void HudBox::paint(QPainter &painter, const QPoint &topLeft)
{
    if (m_content.isEmpty())
        return;
    const double pixelRatio = painter.device()->devicePixelRatioF();
    if (m_cache.isNull() || m_cache.devicePixelRatio() != pixelRatio)
        render(pixelRatio);
    painter.drawPixmap(topLeft, m_cache);
}

} // namespace nd
