// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/image_module_row.h"

#include "core/dwarf/models/bare_numbers_model.h"
#include "ui/panels/question.h"
#include "ui/text/camera_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace nd {

namespace {

constexpr int kModuleSpacing = 6;
constexpr int kModuleCaption = 78; // as that of the rows above

QString moduleKey(BareNumber number, const char *part)
{
    return (number == BareNumber::ImageModule10045 ? QStringLiteral("imageModule10045")
                                                   : QStringLiteral("imageModule10046"))
        + QLatin1String(part);
}

} // namespace

ImageModuleRow::ImageModuleRow(BareNumbersModel &numbers, BareNumber number, QWidget *parent)
    : QWidget(parent)
    , m_numbers(numbers)
    , m_number(number)
    , m_now(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_send(new QPushButton(tr("Send\u2026"), this))
{
    build();
    if (const ParamSpec *spec = numbers.spec(number)) {
        for (const ParamChoice &gear : spec->gears)
            m_choice->addItem(text::bareNumberChoiceText(number, gear.value), gear.value);
    }
    connect(m_send, &QPushButton::clicked, this, &ImageModuleRow::askSend);
    refresh();
}

void ImageModuleRow::build()
{
    m_now->setObjectName(moduleKey(m_number, "Now"));
    m_choice->setObjectName(moduleKey(m_number, "Choice"));
    m_choice->setAccessibleName(text::bareNumberName(m_number));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(6);
    m_send->setObjectName(moduleKey(m_number, "Send"));
    auto *caption = new QLabel(text::bareNumberName(m_number), this);
    Theme::setRole(*caption, "secondary");
    caption->setFixedWidth(Theme::px(kModuleCaption));
    caption->setWordWrap(true);
    caption->setToolTip(text::bareNumberHint(m_number));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(Theme::px(kModuleSpacing));
    grid->addWidget(caption, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_now, 0, 1, 1, 2);
    grid->addWidget(m_choice, 1, 1);
    grid->addWidget(m_send, 1, 2);
    grid->setColumnStretch(1, 1);
}

void ImageModuleRow::refresh()
{
    const std::optional<int> now = m_numbers.acknowledged(m_number);
    m_now->setText(now ? text::bareNumberChoiceText(m_number, *now) : QStringLiteral("\u2013"));
    const Refusal refusal = m_numbers.canSet(m_number);
    const QString why
        = refusal == Refusal::InProgress ? text::atWorkSentence() : text::refusalSentence(refusal);
    for (QWidget *control : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_send)}) {
        control->setEnabled(refusal == Refusal::None);
        control->setToolTip(refusal == Refusal::None ? text::bareNumberHint(m_number) : why);
    }
}

/// It may be a switch, and of any part.
void ImageModuleRow::askSend()
{
    const int value = m_choice->currentData().toInt();
    Question question;
    question.title = text::bareNumberName(m_number);
    question.text
        = tr("Send this to the tele camera: %1?").arg(text::bareNumberChoiceText(m_number, value));
    question.consequence = tr("It may switch a part of the image processing, for other programs, "
                              "too. Nobody has published which part, nor how pictures look then.");
    question.action = tr("Send it");
    ask(*this, question, &m_numbers, [this, value] { m_numbers.set(m_number, value); });
}

} // namespace nd
