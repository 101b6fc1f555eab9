// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/shooting_mode_row.h"

#include "core/dwarf/models/bare_numbers_model.h"
#include "ui/panels/question.h"
#include "ui/text/camera_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stepper.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <array>

namespace nd {

namespace {

constexpr int kModeSpacing = 6;
constexpr int kModeCaption = 78; // as that of the rows above
/// Those that sources name. Source: field notes section 1.4, shooting modes.
constexpr std::array kNamedModes{2, 4, 8};
constexpr int kOtherNumber = 0;

} // namespace

ShootingModeRow::ShootingModeRow(BareNumbersModel &numbers, QWidget *parent)
    : QWidget(parent)
    , m_numbers(numbers)
    , m_now(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_other(new Stepper(this))
    , m_switch(new QPushButton(tr("Switch\u2026"), this))
{
    setObjectName(QStringLiteral("shootingMode"));
    build();
    for (const int mode : kNamedModes)
        m_choice->addItem(text::bareNumberChoiceText(BareNumber::ShootingMode, mode), mode);
    m_choice->addItem(tr("Another number"), kOtherNumber);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ShootingModeRow::refresh);
    connect(m_other, &Stepper::valueChanged, this, &ShootingModeRow::refresh);
    connect(m_switch, &QPushButton::clicked, this, &ShootingModeRow::askSwitch);
    connect(&m_numbers, &BareNumbersModel::changed, this, &ShootingModeRow::refresh);
    connect(&m_numbers, &BareNumbersModel::numbersChanged, this, &ShootingModeRow::refresh);
    refresh();
}

void ShootingModeRow::build()
{
    m_now->setObjectName(QStringLiteral("shootingModeNow"));
    m_choice->setObjectName(QStringLiteral("shootingModeChoice"));
    m_choice->setAccessibleName(tr("Shooting mode to switch to"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(6);
    m_other->setObjectName(QStringLiteral("shootingModeOther"));
    m_other->setAccessibleName(tr("Number of the shooting mode"));
    m_switch->setObjectName(QStringLiteral("shootingModeSwitch"));
    auto *caption = new QLabel(text::bareNumberName(BareNumber::ShootingMode), this);
    Theme::setRole(*caption, "secondary");
    caption->setFixedWidth(Theme::px(kModeCaption));
    caption->setWordWrap(true);
    caption->setToolTip(text::bareNumberHint(BareNumber::ShootingMode));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(Theme::px(kModeSpacing));
    grid->addWidget(caption, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_now, 0, 1, 1, 2);
    grid->addWidget(m_choice, 1, 1, 1, 2);
    grid->addWidget(m_other, 2, 1);
    grid->addWidget(m_switch, 2, 2);
    grid->setColumnStretch(1, 1);
}

int ShootingModeRow::wanted() const
{
    const int mode = m_choice->currentData().toInt();
    return mode == kOtherNumber ? m_other->value() : mode;
}

void ShootingModeRow::refresh()
{
    const ParamSpec *spec = m_numbers.spec(BareNumber::ShootingMode);
    setVisible(spec != nullptr);
    if (spec == nullptr)
        return;
    m_other->setRange(spec->gears.first().value, spec->gears.last().value);
    m_other->setVisible(m_choice->currentData().toInt() == kOtherNumber);
    const std::optional<int> now = m_numbers.acknowledged(BareNumber::ShootingMode);
    m_now->setText(now ? text::bareNumberChoiceText(BareNumber::ShootingMode, *now)
                       : QStringLiteral("\u2013"));
    const Refusal refusal = m_numbers.canSet(BareNumber::ShootingMode);
    const QString why
        = refusal == Refusal::InProgress ? text::atWorkSentence() : text::refusalSentence(refusal);
    for (QWidget *control : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_other)}) {
        control->setEnabled(refusal == Refusal::None);
        control->setToolTip(
            refusal == Refusal::None ? text::bareNumberHint(BareNumber::ShootingMode) : why);
    }
    const bool isSame = now == wanted();
    m_switch->setEnabled(refusal == Refusal::None && !isSame);
    m_switch->setToolTip(refusal != Refusal::None ? why
                             : isSame             ? tr("The scope is in this mode.")
                                                  : QString());
}

void ShootingModeRow::askSwitch()
{
    const int mode = wanted();
    Question question;
    question.title = text::bareNumberName(BareNumber::ShootingMode);
    question.text = tr("Switch the whole scope to %1?")
                        .arg(text::bareNumberChoiceText(BareNumber::ShootingMode, mode));
    question.consequence = tr("Each mode has exposure, gain and filter of its own: the scope takes "
                              "those of the new mode, for both cameras. Other programs that use "
                              "it are switched, too.");
    question.action = tr("Switch the mode");
    ask(*this, question, &m_numbers,
        [this, mode] { m_numbers.set(BareNumber::ShootingMode, mode); });
}

} // namespace nd
