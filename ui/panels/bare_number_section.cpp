// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bare_number_section.h"

#include "core/dwarf/models/bare_numbers_model.h"
#include "ui/panels/image_module_row.h"
#include "ui/panels/param_row.h"
#include "ui/panels/question.h"
#include "ui/text/camera_text.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace nd {

namespace {

constexpr int kNumberSpacing = 8; // as the rows above

bool isImageModule(BareNumber number)
{
    return number == BareNumber::ImageModule10045 || number == BareNumber::ImageModule10046;
}

} // namespace

BareNumberSection::BareNumberSection(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("cameraNumbers"));
    auto *heading = new QLabel(tr("The maker does not publish what these numbers mean. They are "
                                  "sent as they are."));
    Theme::setRole(*heading, "secondary");
    heading->setWordWrap(true);
    m_rows->setSpacing(Theme::px(kNumberSpacing));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(kNumberSpacing));
    column->addWidget(heading);
    column->addLayout(m_rows);
    hide();
}

void BareNumberSection::setModel(BareNumbersModel &model)
{
    const bool isSame = std::exchange(m_model, &model) == &model;
    QList<BareNumber> numbers = model.numbers();
    numbers.removeAll(BareNumber::ShootingMode); // known, and has a row of its own
    if (std::exchange(m_numbers, numbers) == numbers && isSame)
        return refresh();
    for (ParamRow *row : std::exchange(m_shown, {})) {
        row->hide();
        row->deleteLater(); // it may be the sender
    }
    for (ImageModuleRow *row : std::exchange(m_modules, {})) {
        row->hide();
        row->deleteLater();
    }
    for (const BareNumber number : std::as_const(m_numbers)) {
        if (isImageModule(number)) {
            m_modules.push_back(new ImageModuleRow(model, number, this));
            m_rows->addWidget(m_modules.back());
            continue;
        }
        ParamHandle handle = handleOf(model, number);
        if (number == BareNumber::ImageProcessing)
            handle.set = [this, &model](const ParamValue &value) { askProcessing(model, value); };
        m_shown.push_back(ParamRow::make(handle, this));
        m_rows->addWidget(m_shown.back());
    }
    setVisible(!m_shown.empty());
    refresh();
}

/// Off changes every picture that is kept from then on; on brings back what is usual.
void BareNumberSection::askProcessing(BareNumbersModel &model, const ParamValue &value)
{
    if (value.choice != 0)
        return model.set(BareNumber::ImageProcessing, value.choice);
    refresh(); // the scope decides
    Question question;
    question.title = text::bareNumberName(BareNumber::ImageProcessing);
    question.text = tr("Switch the image processing of the tele camera off?");
    question.consequence = tr("Photos, videos and the live picture that follow are kept without "
                              "it, also those of other programs. Nobody has published what it "
                              "does, nor how they look then.");
    question.action = tr("Switch the processing off");
    ask(*this, question, &model, [&model] { model.set(BareNumber::ImageProcessing, 0); });
}

void BareNumberSection::refresh()
{
    for (ParamRow *row : m_shown)
        row->refresh();
    for (ImageModuleRow *row : m_modules)
        row->refresh();
}

} // namespace nd
