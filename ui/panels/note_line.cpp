// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/note_line.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace nd {

NoteLine::NoteLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StatusMark(Mark::Off, this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside the mark, however high it is
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(4));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void NoteLine::setNote(Mark mark, const QString &text)
{
    m_mark->setMark(mark);
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString NoteLine::text() const
{
    return m_text->text();
}

} // namespace nd
