// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/sky_chart.h"

#include "core/sky/sky_frame.h"
#include "ui/chart/chart_limits.h"
#include "ui/chart/chart_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace nd {

namespace {

constexpr double kKeyTurn = 0.08; ///< Of the field.
constexpr double kKeyZoom = 1.25;
constexpr double kWheelZoom = 1.2; ///< For one notch.
constexpr double kNotch = 120.0;
constexpr double kReach = 14.0;
constexpr double kFaintestStar = 9.5; ///< Of the stars that come with the program.

struct KeyTurn
{
    int key;
    double right;
    double up;
};

constexpr std::array kTurns{
    KeyTurn{Qt::Key_Left, -kKeyTurn, 0.0},
    KeyTurn{Qt::Key_Right, kKeyTurn, 0.0},
    KeyTurn{Qt::Key_Up, 0.0, kKeyTurn},
    KeyTurn{Qt::Key_Down, 0.0, -kKeyTurn},
};

} // namespace

SkyChart::SkyChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("skyChart"));
    setAccessibleName(tr("Sky chart"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::CrossCursor);
    setMoment(ChartMoment::at(std::nullopt, QDateTime()));
    m_content.view = ChartView::home(ChartFrame::Equatorial, std::nullopt);
    describe();
}

void SkyChart::setSky(const std::shared_ptr<const ChartSky> &sky)
{
    m_content.sky = sky;
    m_middlePick = nullptr;
    repaintSky();
}

void SkyChart::setMoment(const ChartMoment &moment)
{
    const HorizonAxes before = m_content.moment.horizon;
    m_content.moment = moment;
    if (!moment.site && m_content.view.frame == ChartFrame::Horizon) {
        ChartView view = m_content.view;
        view.setFrame(ChartFrame::Equatorial, before);
        changeView(view);
    }
    repaintSky();
}

void SkyChart::setView(const ChartView &view)
{
    if (view.frame == ChartFrame::Horizon && !m_content.moment.site)
        return;
    changeView(view);
}

void SkyChart::changeView(const ChartView &view)
{
    if (view == m_content.view)
        return;
    m_content.view = view;
    describe();
    repaintSky();
    emit viewChanged();
}

void SkyChart::setFrame(ChartFrame frame)
{
    if (frame == m_content.view.frame)
        return;
    ChartView view = m_content.view;
    view.setFrame(frame, m_content.moment.horizon);
    setView(view);
}

void SkyChart::setFields(const std::vector<ChartFieldMark> &fields)
{
    if (fields == m_content.fields)
        return;
    m_content.fields = fields;
    const auto isPlanned
        = [](const ChartFieldMark &mark) { return mark.kind == ChartFieldMark::Kind::Planned; };
    m_legend.setFields(!std::all_of(fields.begin(), fields.end(), isPlanned),
                       std::any_of(fields.begin(), fields.end(), isPlanned));
    repaintSky();
}

void SkyChart::setSelection(const std::optional<ChartSelection> &selection)
{
    if (selection == m_content.selection)
        return;
    m_content.selection = selection;
    describe();
    repaintSky();
}

void SkyChart::lookAt(const SkyDirection &direction)
{
    ChartView turned = view();
    turned.lookAt(direction, m_content.moment.horizon);
    changeView(turned);
}

void SkyChart::zoomIn()
{
    zoomBy(kKeyZoom, middle());
}

void SkyChart::zoomOut()
{
    zoomBy(1.0 / kKeyZoom, middle());
}

void SkyChart::goHome()
{
    changeView(ChartView::home(m_content.view.frame, m_content.moment.site));
}

void SkyChart::zoomBy(double factor, const QPointF &point)
{
    ChartView view = m_content.view;
    view.zoom(factor, point, size(), m_content.moment.horizon);
    changeView(view);
}

void SkyChart::repaintSky()
{
    m_isStale = true;
    update();
}

/// For who does not see the picture.
void SkyChart::describe()
{
    const ChartLimits limits = ChartLimits::of(view().fieldDegrees, m_content.deeper);
    const QString where = text::chartViewText(view());
    const QString depth = text::chartDepthText(std::min(limits.star, kFaintestStar));
    m_legend.setView(where, depth);
    QStringList words{where, text::chartFieldText(view().fieldDegrees), depth};
    if (m_content.selection)
        words.append(m_content.selection->title);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

const QImage &SkyChart::picture()
{
    if (m_isStale) {
        m_content.covered = m_legend.places(rect(), devicePixelRatioF());
        m_painter.paint(m_content, size(), devicePixelRatioF());
        m_isStale = false;
    }
    return m_painter.image();
}

void SkyChart::paintEvent(QPaintEvent *)
{
    if (m_painter.image().devicePixelRatio() != devicePixelRatioF())
        m_isStale = true;
    QPainter painter(this);
    painter.drawImage(QPointF(), picture());
    m_legend.paint(painter, rect());
}

void SkyChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    repaintSky();
}

void SkyChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange
        || type == QEvent::LanguageChange) {
        m_painter.clear();
        m_legend.clear();
        repaintSky();
    }
}

bool SkyChart::turnByKey(int key)
{
    const auto *turn = std::find_if(kTurns.begin(), kTurns.end(),
                                    [key](const KeyTurn &entry) { return entry.key == key; });
    if (turn == kTurns.end())
        return false;
    ChartView view = m_content.view;
    view.pan(turn->right, turn->up);
    changeView(view);
    return true;
}

bool SkyChart::zoomByKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_Home:
        goHome();
        return true;
    default:
        return false;
    }
}

void SkyChart::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers others
        = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (others != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        pickMiddle();
    else if (!turnByKey(event->key()) && !zoomByKey(event->key()))
        QWidget::keyPressEvent(event);
}

void SkyChart::pickMiddle()
{
    const auto found = pickAt(m_content, size(), middle(), std::min(width(), height()) / 4.0);
    if (!found)
        return;
    if (found->object == m_middlePick) {
        emit objectActivated(found->object);
        return;
    }
    m_middlePick = found->object;
    emit objectSelected(found->object);
}

ChartProjection SkyChart::projection() const
{
    return {view().axes(m_content.moment.horizon), view().fieldDegrees, size()};
}

std::optional<ChartPick> SkyChart::pick(const QPointF &point) const
{
    return pickAt(m_content, size(), point, Theme::pxF(kReach));
}

void SkyChart::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / kNotch;
    if (notches != 0.0)
        zoomBy(std::pow(kWheelZoom, notches), event->position());
    event->accept();
}

void SkyChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_isDragging = false;
    m_pressAt = event->position();
    m_held = projection().directionAt(m_pressAt);
}

void SkyChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed)
        return;
    const QPointF off = event->position() - m_pressAt;
    if (!m_isDragging && off.manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_isDragging)
        setCursor(Qt::ClosedHandCursor);
    m_isDragging = true;
    ChartView turned = view();
    turned.bring(m_held, event->position(), size(), m_content.moment.horizon);
    changeView(turned);
}

void SkyChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    setCursor(Qt::CrossCursor);
    if (m_isDragging)
        return;
    if (const auto found = pick(event->position())) {
        m_middlePick = nullptr;
        emit objectSelected(found->object);
    }
}

void SkyChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto found = pick(event->position())) {
        emit objectActivated(found->object);
        return;
    }
    const SkyDirection direction = projection().directionAt(event->position());
    if (!m_content.isHidden(direction))
        emit placeActivated(equatorialOf(direction));
}

QSize SkyChart::sizeHint() const
{
    return {Theme::px(900), Theme::px(560)};
}

QSize SkyChart::minimumSizeHint() const
{
    return {Theme::px(320), Theme::px(200)};
}

} // namespace nd
