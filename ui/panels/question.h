// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QObject;
class QWidget;

namespace nd {

/// Something that must not happen by a slip of the hand.
struct Question
{
    QString title;
    QString text;
    QString consequence; ///< What it costs, in full sentences.
    QString action; ///< The button that does it: a verb and what it is done to.
    bool isModal = true; ///< False: the window behind it can be used, STOP above all.
    QString refusal{}; ///< The other button; empty: "Cancel".
};

/// Asks without holding up the window; Cancel is the default and what Esc does. `act` runs if the
/// person chose the action and `context` is still there; `decline`, at once, if it was closed in
/// any other way. The box deletes itself when it is closed.
QMessageBox *ask(QWidget &parent, const Question &question, QObject *context,
                 std::function<void()> act, std::function<void()> decline = {});

} // namespace nd
