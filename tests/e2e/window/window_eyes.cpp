// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/note_line.h"
#include "ui/widgets/stepper.h"
#include "window_hand.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace nd {

namespace {

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *note = qobject_cast<const NoteLine *>(&widget))
        return note->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return text->toPlainText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *list = qobject_cast<const QComboBox *>(&widget))
        return list->currentText();
    if (const auto *stepper = qobject_cast<const Stepper *>(&widget))
        return stepper->findChild<QLabel *>()->text();
    if (const auto *edit = widget.findChild<QLineEdit *>())
        return edit->text();
    QStringList texts;
    const auto labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u' ');
}

} // namespace

QString WindowHand::text(const char *name)
{
    const QWidget *widget = find(name);
    return widget != nullptr ? textOf(*widget) : QString();
}

double WindowHand::number(const char *name)
{
    return numberIn(text(name));
}

QString WindowHand::chosen(const char *control)
{
    const QWidget *widget = find(control);
    if (widget == nullptr)
        return {};
    const auto buttons = widget->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isChecked())
            return button->text();
    }
    return {};
}

bool WindowHand::isChecked(const char *button)
{
    const auto *found = qobject_cast<QAbstractButton *>(find(button));
    return found != nullptr && found->isChecked();
}

double numberIn(const QString &text)
{
    static const QRegularExpression kNumber(
        QStringLiteral("([-\u2212]?\\d[\\d,\u202f\u00a0]*(?:\\.\\d+)?)(?:/(\\d+))?"));
    const QRegularExpressionMatch match = kNumber.match(text);
    if (!match.hasMatch())
        return qQNaN();
    QString digits = match.captured(1);
    digits.replace(QChar(0x2212), u'-');
    digits.remove(QRegularExpression(QStringLiteral("[,\u202f\u00a0]")));
    const double number = digits.toDouble();
    return match.captured(2).isEmpty() ? number : number / match.captured(2).toDouble();
}

} // namespace nd
