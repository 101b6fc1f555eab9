// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/nightdesk_style.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPainter>
#include <QStyleOptionComplex>
#include <QTableView>
#include <QWidget>

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr int kRadius = 3;
/// Source: QHeaderView::section in nightdesk.qss, so that cells stand under their headers.
constexpr int kHeaderPadding = 8;

struct Metric
{
    QStyle::PixelMetric metric;
    int length;
};

/// Where the product differs from Fusion.
constexpr std::array kMetrics{
    Metric{QStyle::PM_ButtonMargin, 16},
    Metric{QStyle::PM_SmallIconSize, 16},
    Metric{QStyle::PM_ButtonIconSize, 16},
    Metric{QStyle::PM_ListViewIconSize, 16},
    Metric{QStyle::PM_TabBarIconSize, 16},
    Metric{QStyle::PM_DockWidgetSeparatorExtent, 4},
    Metric{QStyle::PM_SplitterWidth, 4},
    Metric{QStyle::PM_ScrollBarExtent, 12},
    Metric{QStyle::PM_TabBarTabHSpace, 24},
    Metric{QStyle::PM_IndicatorWidth, 16},
    Metric{QStyle::PM_IndicatorHeight, 16},
    Metric{QStyle::PM_ExclusiveIndicatorWidth, 16},
    Metric{QStyle::PM_ExclusiveIndicatorHeight, 16},
    Metric{QStyle::PM_LayoutHorizontalSpacing, 8},
    Metric{QStyle::PM_LayoutVerticalSpacing, 8},
};

/// The edge of a control says whether it can be used and whether it is under the pointer.
QColor edgeColor(const QStyleOption &option)
{
    const Tokens &tokens = Theme::tokens();
    if (!option.state.testFlag(QStyle::State_Enabled))
        return tokens.grid;
    return option.state.testFlag(QStyle::State_MouseOver) ? tokens.accent : tokens.border;
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = Theme::tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.setPen(QPen(edgeColor(option), 1));
    painter.setBrush(on && enabled ? tokens.accentFill : tokens.field);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, kRadius, kRadius);
    painter.setPen(QPen(enabled ? tokens.accentText : tokens.disabled, Theme::pxF(2), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    if (on) {
        const std::array tick{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)};
        painter.drawPolyline(tick.data(), 3);
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.setPen(QPen(tokens.text, Theme::pxF(2)));
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    }
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = Theme::tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(edgeColor(option), 1));
    painter.setBrush(tokens.field);
    painter.drawEllipse(box);
    if (!option.state.testFlag(QStyle::State_On))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? tokens.accent : tokens.disabled);
    const qreal inset = box.width() * 0.28;
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    const Tokens &tokens = Theme::tokens();
    painter.setPen(QPen(edgeColor(option), 1));
    painter.setBrush(option.editable ? tokens.field : tokens.raised);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const int side = Theme::px(14);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const IconRole role = enabled ? IconRole::Secondary : IconRole::Disabled;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int x = mirrored ? option.rect.left() + Theme::px(8)
                           : option.rect.right() - Theme::px(8) - side + 1;
    painter.drawPixmap(x, option.rect.center().y() - side / 2,
                       IconTheme::pixmap(QStringLiteral("chevron-down"), role, side,
                                         painter.device()->devicePixelRatioF()));
}

bool isLine(QFrame::Shape shape)
{
    return shape == QFrame::HLine || shape == QFrame::VLine;
}

void drawLine(const QStyleOptionFrame &option, QPainter &painter)
{
    const QRect rect = option.rect;
    if (option.frameShape == QFrame::HLine)
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, Theme::tokens().border);
    else
        painter.fillRect(rect.center().x(), rect.top(), 1, rect.height(), Theme::tokens().border);
}

} // namespace

NightdeskStyle::NightdeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int NightdeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget) != nullptr)
        return Theme::px(kHeaderPadding) - 1; // cells stand one farther in than it says
    const auto found = std::find_if(kMetrics.begin(), kMetrics.end(),
                                    [metric](const auto &entry) { return entry.metric == metric; });
    return found == kMetrics.end() ? QProxyStyle::pixelMetric(metric, option, widget)
                                   : Theme::px(found->length);
}

int NightdeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returned) const
{
    if (hint == SH_ToolTip_WakeUpDelay)
        return 400;
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    if (hint == SH_UnderlineShortcut)
        return 0; // Alt opens the menus all the same
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText || hint == SH_Widget_Animate
        || hint == SH_ComboBox_Popup || hint == SH_FocusFrame_Mask)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void NightdeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect)
        return; // the focus ring is drawn outside the control, see FocusRing
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_IndicatorCheckBox)
        drawCheckBox(*option, *painter);
    else
        drawRadioButton(*option, *painter);
    painter->restore();
}

void NightdeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || combo == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawComboBox(*combo, *painter);
    painter->restore();
}

void NightdeskStyle::drawControl(ControlElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == CE_ShapedFrame && frame != nullptr && isLine(frame->frameShape)) {
        drawLine(*frame, *painter);
        return;
    }
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::tokens().accent, Theme::pxF(2)));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter->restore();
}

QRect NightdeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl part, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        rect.adjust(Theme::px(6), 0, -Theme::px(6), 0);
    return rect;
}

QSize NightdeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                       const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        result.rwidth() += Theme::px(12);
    if (type == CT_ComboBox)
        result.setHeight(qMax(result.height(), Theme::px(32)));
    if (type == CT_MenuItem && size.height() > Theme::px(8))
        result.setHeight(qMax(result.height(), Theme::px(28)));
    return result;
}

} // namespace nd
