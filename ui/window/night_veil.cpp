// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/night_veil.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QPainter>
#include <QWidget>

#include <array>
#include <utility>

namespace nd {

namespace {

/// An arrow in the theme's red; the system's white one would be the brightest thing on the screen.
QCursor redCursor()
{
    const int side = Theme::px(20);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::tokens().window, 1));
    painter.setBrush(Theme::tokens().secondary);
    constexpr std::array kArrow{QPointF(1, 1),  QPointF(1, 15),    QPointF(5, 11.5),
                                QPointF(8, 18), QPointF(11, 16.5), QPointF(8, 10.5),
                                QPointF(13, 10)};
    painter.scale(side / 20.0, side / 20.0);
    painter.drawPolygon(kArrow.data(), static_cast<int>(kArrow.size()));
    painter.end();
    return QCursor(pixmap, 0, 0);
}

} // namespace

/// The transparent child that lies over one window.
class NightVeil::Sheet final : public QWidget
{
public:
    Sheet(QWidget &window, const Theme &theme) : QWidget(&window), m_theme(theme)
    {
        setObjectName(QStringLiteral("nightVeil"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(window.rect());
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int kFull = 255;
        QPainter painter(this);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(rect(), QColor(kFull * m_theme.dimPercent() / 100, 0, 0));
    }

private:
    const Theme &m_theme;
};

NightVeil::NightVeil(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &NightVeil::refresh);
    connect(&theme, &Theme::dimChanged, this, &NightVeil::refresh);
    refresh();
}

NightVeil::~NightVeil()
{
    uncoverAll();
}

bool NightVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const QEvent::Type type = event->type();
    if (type == QEvent::Show && widget->isWindow())
        cover(*widget);
    else if (type == QEvent::Resize && m_sheets.contains(widget))
        m_sheets.value(widget)->setGeometry(widget->rect());
    else if (type == QEvent::ZOrderChange || type == QEvent::ParentChange)
        keepOnTop(*widget);
    return false;
}

void NightVeil::refresh()
{
    const bool night = Theme::isNight();
    if (night == m_active) {
        for (Sheet *sheet : std::as_const(m_sheets))
            sheet->update();
        return;
    }
    m_active = night;
    if (!night) {
        uncoverAll();
        return;
    }
    qApp->installEventFilter(this);
    QApplication::setOverrideCursor(redCursor());
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible())
            cover(*window);
    }
}

void NightVeil::cover(QWidget &window)
{
    if (Sheet *sheet = m_sheets.value(&window)) {
        sheet->setGeometry(window.rect());
        sheet->raise();
        return;
    }
    m_sheets.insert(&window, new Sheet(window, m_theme));
    connect(&window, &QObject::destroyed, this, [this, key = &window] { m_sheets.remove(key); });
}

void NightVeil::uncoverAll()
{
    if (qApp == nullptr)
        return;
    qApp->removeEventFilter(this);
    if (QApplication::overrideCursor() != nullptr)
        QApplication::restoreOverrideCursor();
    const auto sheets = std::exchange(m_sheets, {});
    for (auto entry = sheets.begin(); entry != sheets.end(); ++entry) {
        disconnect(entry.key(), &QObject::destroyed, this, nullptr);
        delete entry.value();
    }
}

void NightVeil::keepOnTop(QWidget &child)
{
    // A floating dock that is docked again is no window any more: its own veil must go.
    if (!child.isWindow() && m_sheets.contains(&child)) {
        disconnect(&child, &QObject::destroyed, this, nullptr);
        m_sheets.take(&child)->deleteLater();
    }
    QWidget *parent = child.parentWidget();
    Sheet *sheet = parent != nullptr && parent->isWindow() ? m_sheets.value(parent) : nullptr;
    if (sheet != nullptr && &child != sheet)
        sheet->raise();
}

} // namespace nd
