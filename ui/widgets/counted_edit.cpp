// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/counted_edit.h"

#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>

#include <utility>

namespace nd {

namespace {

constexpr int kGap = 8;

} // namespace

CountedEdit::CountedEdit(int limit, Measure measure, QWidget *parent)
    : QLineEdit(parent)
    , m_limit(limit)
    , m_measure(std::move(measure))
    , m_count(new QLabel(this))
{
    setMaxLength(limit);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->hide();
    connect(this, &QLineEdit::textChanged, this, &CountedEdit::refresh);
    refresh();
}

int CountedEdit::bytesOf(const QString &text)
{
    return static_cast<int>(text.toUtf8().size());
}

void CountedEdit::refresh()
{
    const int taken = m_measure(text());
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2", "characters").arg(locale.toString(taken), locale.toString(m_limit)));
    setAccessibleDescription(m_count->text());
    Theme::setRole(*m_count, taken > m_limit ? "warning" : "caption");
    m_count->adjustSize();
    const int gap = Theme::px(kGap);
    m_count->move(width() - m_count->width() - gap, (height() - m_count->height()) / 2);
    const bool isCounting = hasFocus() && !isReadOnly();
    m_count->setVisible(isCounting);
    setTextMargins(0, 0, isCounting ? m_count->width() + gap : 0, 0);
}

void CountedEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    refresh();
}

void CountedEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    refresh();
}

void CountedEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    refresh();
}

} // namespace nd
