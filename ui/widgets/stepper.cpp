// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kPageSteps = 5;

} // namespace

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
    , m_formatter([](int value) { return QLocale().toString(value); })
    , m_text(new QLabel)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_less = addButton(QStringLiteral("minus"), tr("Less"), -1);
    m_more = addButton(QStringLiteral("plus"), tr("More"), 1);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setProperty("role", QStringLiteral("stepper"));
    row->addWidget(m_less);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    refresh();
}

void Stepper::setValue(int value)
{
    const int bounded = std::clamp(value, m_lowest, m_highest);
    if (bounded == m_value)
        return;
    m_value = bounded;
    refresh();
    emit valueChanged(m_value);
}

void Stepper::setRange(int lowest, int highest)
{
    m_lowest = lowest;
    m_highest = qMax(lowest, highest);
    setValue(m_value);
    refresh();
}

void Stepper::setStep(int step)
{
    m_step = qMax(1, step);
}

void Stepper::setFormatter(Formatter formatter)
{
    m_formatter = std::move(formatter);
    refresh();
}

void Stepper::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Right)
        setValue(m_value + m_step);
    else if (key == Qt::Key_Down || key == Qt::Key_Left)
        setValue(m_value - m_step);
    else if (key == Qt::Key_PageUp)
        setValue(m_value + kPageSteps * m_step);
    else if (key == Qt::Key_PageDown)
        setValue(m_value - kPageSteps * m_step);
    else
        QWidget::keyPressEvent(event);
}

void Stepper::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus() || event->angleDelta().y() == 0) {
        event->ignore(); // the panel scrolls instead
        return;
    }
    setValue(m_value + (event->angleDelta().y() > 0 ? m_step : -m_step));
    event->accept();
}

QToolButton *Stepper::addButton(const QString &icon, const QString &name, int direction)
{
    auto *button = new QToolButton(this);
    button->setIcon(IconTheme::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setProperty("role", QStringLiteral("step"));
    connect(button, &QToolButton::clicked, this,
            [this, direction] { setValue(m_value + direction * m_step); });
    return button;
}

void Stepper::refresh()
{
    m_text->setText(m_formatter(m_value));
    m_less->setEnabled(m_value > m_lowest);
    m_more->setEnabled(m_value < m_highest);
    setAccessibleDescription(m_text->text());
}

} // namespace nd
