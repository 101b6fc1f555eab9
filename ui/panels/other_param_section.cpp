// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/other_param_section.h"

#include "core/dwarf/models/other_params_model.h"
#include "ui/panels/param_row.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace nd {

namespace {

constexpr int kOtherSpacing = 8; // as the rows above

} // namespace

OtherParamSection::OtherParamSection(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(tr("The scope lists these, by its own names. The maker does not publish "
                              "what they do."),
                           this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("cameraOthers"));
    Theme::setRole(*m_heading, "secondary");
    m_heading->setWordWrap(true);
    m_rows->setSpacing(Theme::px(kOtherSpacing));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_rows);
    hide();
}

void OtherParamSection::setModel(OtherParamsModel &model)
{
    for (ParamRow *row : std::exchange(m_shown, {})) {
        row->hide();
        row->deleteLater(); // it may be the sender
    }
    m_rows->removeWidget(m_heading);
    bool hasNamed = false;
    for (const OtherParam &param : model.params()) {
        if (param.kind != OtherKind::Automatic && !std::exchange(hasNamed, true))
            m_rows->addWidget(m_heading);
        m_shown.push_back(ParamRow::make(handleOf(model, param.number), this));
        m_rows->addWidget(m_shown.back());
    }
    m_heading->setVisible(hasNamed);
    setVisible(!m_shown.empty());
    refresh();
}

void OtherParamSection::refresh()
{
    for (ParamRow *row : m_shown)
        row->refresh();
}

} // namespace nd
