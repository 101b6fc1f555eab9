// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace nd {

namespace {

/// The chosen one is written bold, which its size does not know: the first and last letter of a
/// word that just fitted were cut.
class Segment final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true);
        const int more = QFontMetrics(bold).horizontalAdvance(text())
            - fontMetrics().horizontalAdvance(text());
        return QPushButton::sizeHint() + QSize(std::max(more, 0), 0);
    }
    /// Where there is no room.
    QSize minimumSizeHint() const override { return QPushButton::sizeHint(); }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    for (const QString &choice : choices)
        addChoice(choice);
    setCurrent(0);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentedControl::handleClicked);
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_buttons->buttons().size());
}

int SegmentedControl::current() const
{
    return m_current;
}

void SegmentedControl::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    m_current = index;
    m_buttons->button(index)->setChecked(true);
    emit currentChanged(index);
}

void SegmentedControl::clearCurrent()
{
    if (QAbstractButton *button = m_buttons->button(m_current)) {
        m_buttons->setExclusive(false);
        button->setChecked(false);
        m_buttons->setExclusive(true);
    }
    m_current = -1;
}

void SegmentedControl::addChoice(const QString &text)
{
    auto *button = new Segment(text, this);
    button->setCheckable(true);
    button->setProperty("role", QStringLiteral("segment"));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_buttons->addButton(button, count());
    m_row->addWidget(button);
    markEnds();
}

void SegmentedControl::setChoiceText(int index, const QString &text)
{
    if (QAbstractButton *button = m_buttons->button(index))
        button->setText(text);
}

void SegmentedControl::setChoiceEnabled(int index, bool enabled, const QString &reason)
{
    QAbstractButton *button = m_buttons->button(index);
    if (button == nullptr)
        return;
    button->setEnabled(enabled);
    button->setToolTip(enabled ? QString() : reason);
}

void SegmentedControl::handleClicked(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    emit currentChanged(index);
}

void SegmentedControl::markEnds()
{
    const int last = count() - 1;
    for (int i = 0; i <= last; ++i) {
        QAbstractButton *button = m_buttons->button(i);
        button->setProperty("place",
                            i == 0          ? QStringLiteral("first")
                                : i == last ? QStringLiteral("last")
                                            : QStringLiteral("middle"));
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

} // namespace nd
