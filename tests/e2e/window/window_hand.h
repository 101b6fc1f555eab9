// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

namespace nd {

/// The hand and the eyes of a person at the window.
///
/// Every gesture goes to the window system at a place on the window, never to a widget: what is
/// hidden, disabled, covered or scrolled out of reach can't be used. Gestures wait until the
/// control can be used, scroll to it, and return false with a warning that says why if it never
/// can. Each control that is used must have a name for a screen reader.
class WindowHand
{
public:
    /// Shows the workspace and brings the dock of this panel ("camera") to the front.
    bool openPanel(const char *panel);
    bool openWorkspace(const char *word);

    /// The control of this object name that is shown in a window now; null if none is.
    static QWidget *find(const char *name);
    /// Shown, or shown after scrolling.
    static bool isThere(const char *name) { return find(name) != nullptr; }
    static bool isEnabled(const char *name);

    bool click(const char *name);
    bool clickAt(QWidget &widget, const QPoint &place);
    /// The mouse button stays down, or the key does, until it is let go.
    bool press(const char *name);
    bool pressAt(QWidget &widget, const QPoint &place);
    void moveTo(const QPoint &place);
    void letGo();
    bool drag(QWidget &widget, const QPoint &from, const QPoint &to);

    /// One word of a row of buttons.
    bool choose(const char *control, const char *word);
    bool chooseFromList(const char *list, const char *word);
    /// The minus or the plus of a stepper, so many times.
    bool step(const char *stepper, int times);
    /// Drags the handle of a slider to a part (0..1) of its way.
    bool slide(const char *slider, double part);
    /// Replaces what stands in a field.
    bool type(const char *field, const QString &text);
    static void keyClick(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    /// What a label, a note, a field, a button or a stepper says; empty if it is not shown.
    static QString text(const char *name);
    /// The first number in it: "1/30 s" is 0.0333; NaN if there is none.
    static double number(const char *name);
    /// The word that is chosen in a row of buttons; empty: none.
    static QString chosen(const char *control);
    static bool isChecked(const char *button);

private:
    QWidget *reach(QWidget *widget, const QPoint &place, QPoint *inWindow);
    bool clickWidget(QWidget *widget, const QPoint &place);
    static bool comes(const char *name);

    QWidget *m_pressedIn = nullptr; ///< Window in which the button is down.
    QWidget *m_pressed = nullptr;
    QPoint m_pressedAt;
};

/// Half of a widget's size.
inline QPoint middleOf(const QWidget &widget)
{
    return widget.rect().center();
}

/// A number that a text begins with, fractions too; NaN if there is none.
double numberIn(const QString &text);

} // namespace nd
