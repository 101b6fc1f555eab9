// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_hand.h"

#include "window_words.h"

#include "ui/panel_registry.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include <algorithm>

namespace nd {

namespace {

constexpr int kPatience = 20'000; // milliseconds, for a busy computer

QString nameOf(const QWidget &widget)
{
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                         : widget.objectName();
}

bool isOnTop(QWidget &widget, const QPoint &place)
{
    const QWidget *top = widget.window()->childAt(widget.mapTo(widget.window(), place));
    return top != nullptr && (top == &widget || widget.isAncestorOf(top));
}

bool isReachable(QWidget &widget, const QPoint &place)
{
    return widget.isVisible() && widget.isEnabled() && isOnTop(widget, place);
}

void scrollTo(QWidget &widget, const QPoint &place)
{
    constexpr int kMargin = 12;
    for (QWidget *up = widget.parentWidget(); up != nullptr; up = up->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(up);
        if (area == nullptr || area->widget() == nullptr)
            continue;
        const QPoint inside = widget.mapTo(area->widget(), place);
        area->ensureVisible(inside.x(), inside.y(), kMargin, kMargin);
    }
}

/// What a screen reader calls it, or calls what holds it: a segment has its own word.
bool hasSpokenName(QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty();
}

QString whyNot(QWidget &widget, const QPoint &place)
{
    if (!widget.isVisible())
        return QStringLiteral("is hidden");
    if (!widget.isEnabled())
        return QStringLiteral("is disabled: ") + widget.toolTip();
    const QWidget *top = widget.window()->childAt(widget.mapTo(widget.window(), place));
    return QStringLiteral("is covered by ") + (top != nullptr ? nameOf(*top) : QString());
}

QAbstractButton *buttonWith(QWidget &control, const QString &word)
{
    const auto buttons = control.findChildren<QAbstractButton *>();
    const auto found
        = std::find_if(buttons.begin(), buttons.end(),
                       [&word](const QAbstractButton *button) { return button->text() == word; });
    return found == buttons.end() ? nullptr : *found;
}

QRect handleOf(QSlider &slider)
{
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.orientation = slider.orientation();
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = slider.sliderPosition();
    option.sliderValue = slider.value();
    option.subControls = QStyle::SC_All;
    return slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle,
                                          &slider);
}

const char *workspaceWord(const QString &id)
{
    if (id == QLatin1String("observe"))
        return words::kObserve;
    if (id == QLatin1String("stack"))
        return words::kStack;
    return id == QLatin1String("sky") ? words::kSky : words::kDevices;
}

} // namespace

QWidget *WindowHand::find(const char *name)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        QWidgetList all = window->findChildren<QWidget *>(QLatin1String(name));
        if (window->objectName() == QLatin1String(name))
            all.append(window);
        for (QWidget *widget : std::as_const(all)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

bool WindowHand::isEnabled(const char *name)
{
    const QWidget *widget = find(name);
    return widget != nullptr && widget->isEnabled();
}

/// Waits until the place of the widget can be touched; null if it never can.
QWidget *WindowHand::reach(QWidget *widget, const QPoint &place, QPoint *inWindow)
{
    const QPointer<QWidget> alive(widget);
    const auto ready = [&] {
        if (!alive)
            return true;
        scrollTo(*alive, place);
        return isReachable(*alive, place);
    };
    const bool isReady = QTest::qWaitFor(ready, kPatience);
    if (!alive) {
        qWarning("a control went away while it was reached for");
        return nullptr;
    }
    if (!isReady) {
        qWarning("%s %s", qPrintable(nameOf(*alive)), qPrintable(whyNot(*alive, place)));
        return nullptr;
    }
    if (!hasSpokenName(*alive)) {
        qWarning("%s has no name for a screen reader", qPrintable(nameOf(*alive)));
        return nullptr;
    }
    *inWindow = alive->mapTo(alive->window(), place);
    return alive->window();
}

bool WindowHand::clickWidget(QWidget *widget, const QPoint &place)
{
    QPoint at;
    QWidget *window = reach(widget, place, &at);
    if (window == nullptr)
        return false;
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, at);
    return true;
}

bool WindowHand::clickAt(QWidget &widget, const QPoint &place)
{
    return clickWidget(&widget, place);
}

/// Waits until it is shown.
bool WindowHand::comes(const char *name)
{
    const bool there = QTest::qWaitFor([name] { return isThere(name); }, kPatience);
    if (!there)
        qWarning("%s is not there", name);
    return there;
}

bool WindowHand::click(const char *name)
{
    if (!comes(name))
        return false;
    QWidget *widget = find(name);
    return clickWidget(widget, middleOf(*widget));
}

bool WindowHand::press(const char *name)
{
    if (!comes(name))
        return false;
    QWidget *widget = find(name);
    return pressAt(*widget, middleOf(*widget));
}

bool WindowHand::pressAt(QWidget &widget, const QPoint &place)
{
    QPoint at;
    QWidget *window = reach(&widget, place, &at);
    if (window == nullptr)
        return false;
    QTest::mousePress(window->windowHandle(), Qt::LeftButton, {}, at);
    m_pressedIn = window;
    m_pressed = &widget;
    m_pressedAt = at;
    return true;
}

/// In the points of the widget that was pressed.
void WindowHand::moveTo(const QPoint &place)
{
    m_pressedAt = m_pressed->mapTo(m_pressedIn, place);
    QTest::mouseMove(m_pressedIn->windowHandle(), m_pressedAt);
}

void WindowHand::letGo()
{
    QTest::mouseRelease(m_pressedIn->windowHandle(), Qt::LeftButton, {}, m_pressedAt);
    m_pressedIn = m_pressed = nullptr;
}

bool WindowHand::drag(QWidget &widget, const QPoint &from, const QPoint &to)
{
    if (!pressAt(widget, from))
        return false;
    moveTo((from + to) / 2);
    moveTo(to);
    letGo();
    return true;
}

bool WindowHand::openWorkspace(const char *word)
{
    QWidget *rail = find("rail");
    QAbstractButton *item = rail != nullptr ? buttonWith(*rail, QLatin1String(word)) : nullptr;
    // Its mark stays when it is clicked on once more: it once went out.
    return item != nullptr && clickWidget(item, middleOf(*item))
        && QTest::qWaitFor([item] { return item->isChecked(); }, kPatience);
}

bool WindowHand::openPanel(const char *panel)
{
    const auto spec = panelWithId(QLatin1String(panel));
    if (!spec)
        return false;
    if (!openWorkspace(workspaceWord(spec->workspace)))
        return false;
    const QByteArray panelName = panel + QByteArray("Panel");
    const auto isInFront = [&panelName] {
        const QWidget *inside = find(panelName.constData());
        return inside != nullptr && !inside->visibleRegion().isEmpty();
    };
    if (isInFront())
        return true;
    const auto bars = find("rail")->window()->findChildren<QTabBar *>();
    for (QTabBar *bar : bars) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            if (bar->tabText(tab) == spec->title && clickWidget(bar, bar->tabRect(tab).center()))
                return QTest::qWaitFor(isInFront, kPatience);
        }
    }
    qWarning("no tab for the panel %s", panel);
    return false;
}

bool WindowHand::choose(const char *control, const char *word)
{
    if (!comes(control))
        return false;
    QAbstractButton *button = buttonWith(*find(control), QLatin1String(word));
    if (button == nullptr)
        qWarning("%s has no choice %s", control, word);
    return button != nullptr && clickWidget(button, middleOf(*button));
}

bool WindowHand::chooseFromList(const char *list, const char *word)
{
    auto *box = qobject_cast<QComboBox *>(find(list));
    const int row = box != nullptr ? box->findText(QLatin1String(word)) : -1;
    if (row < 0) {
        qWarning("%s has no choice %s", list, word);
        return false;
    }
    if (!click(list) || !QTest::qWaitFor([box] { return box->view()->isVisible(); }, kPatience))
        return false;
    QWidget &popup = *box->view()->window();
    keyClick(popup, Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        keyClick(popup, Qt::Key_Down);
    keyClick(popup, Qt::Key_Return);
    return QTest::qWaitFor([box, row] { return box->currentIndex() == row; }, kPatience);
}

bool WindowHand::step(const char *stepper, int times)
{
    for (int i = 0; i < std::abs(times); ++i) {
        if (!comes(stepper))
            return false;
        const auto buttons = find(stepper)->findChildren<QToolButton *>();
        QToolButton *button = times < 0 ? buttons.first() : buttons.last();
        if (!clickWidget(button, middleOf(*button)))
            return false;
    }
    return true;
}

bool WindowHand::slide(const char *name, double part)
{
    auto *slider = comes(name) ? qobject_cast<QSlider *>(find(name)) : nullptr;
    if (slider == nullptr)
        return false;
    const QRect handle = handleOf(*slider);
    const int way = slider->width() - handle.width();
    const QPoint to(handle.width() / 2 + qRound(way * part), handle.center().y());
    return drag(*slider, handle.center(), to);
}

bool WindowHand::type(const char *field, const QString &text)
{
    if (!comes(field))
        return false;
    QWidget *widget = find(field);
    QWidget *edit = qobject_cast<QLineEdit *>(widget);
    if (qobject_cast<QPlainTextEdit *>(widget) != nullptr)
        edit = widget;
    if (edit == nullptr)
        edit = widget->findChild<QLineEdit *>();
    if (edit == nullptr || !clickWidget(edit, middleOf(*edit)))
        return false;
    QWidget &window = *widget->window();
    keyClick(window, Qt::Key_A, Qt::ControlModifier);
    keyClick(window, Qt::Key_Delete);
    for (const QChar letter : text)
        QTest::keyClick(window.windowHandle(), letter.toLatin1());
    return true;
}

void WindowHand::keyClick(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window.window()->windowHandle(), key, modifiers);
}

} // namespace nd
