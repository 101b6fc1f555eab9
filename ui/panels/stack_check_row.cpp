// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_check_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/status_mark.h"

#include <QHBoxLayout>
#include <QLabel>

namespace nd {

namespace {

constexpr int kSpacing = 4;

Mark markOf(CheckMark mark)
{
    switch (mark) {
    case CheckMark::Done:
        return Mark::Ok;
    case CheckMark::Warning:
        return Mark::Warning;
    case CheckMark::Failed:
        return Mark::Error;
    case CheckMark::Pending:
    case CheckMark::Running:
    case CheckMark::Skipped:
        break;
    }
    return Mark::Off;
}

} // namespace

StackCheckRow::StackCheckRow(StackCheck::Subject subject, QWidget *parent)
    : QWidget(parent)
    , m_mark(new StatusMark(Mark::Off, this))
    , m_detail(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_column(new QVBoxLayout)
{
    auto *name = new QLabel(stackCheckName(subject), this);
    m_detail->setTextFormat(Qt::PlainText); // names come from telescopes
    m_detail->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_detail->setAccessibleName(stackCheckName(subject));
    m_sentence->setWordWrap(true);
    Theme::setRole(*m_sentence, "caption");
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::px(kSpacing));
    line->addWidget(name);
    line->addWidget(m_detail, 1);
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::px(kSpacing));
    m_column->addLayout(line);
    m_column->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Theme::px(kSpacing), 0, Theme::px(kSpacing));
    row->setSpacing(Theme::px(kSpacing));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
}

void StackCheckRow::display(const StackCheck &check, QWidget *help)
{
    m_mark->setMark(markOf(check.mark));
    m_detail->setText(check.detail);
    m_sentence->setText(check.sentence);
    m_sentence->setVisible(!check.sentence.isEmpty());
    if (m_help != nullptr) {
        m_help->hide();
        m_help->deleteLater(); // it may be the one that was clicked
    }
    m_help = help;
    if (help != nullptr)
        m_column->addWidget(help, 0, Qt::AlignLeft);
}

} // namespace nd
