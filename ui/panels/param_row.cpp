// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/param_row.h"

#include "ui/panels/choice_row.h"
#include "ui/panels/slider_row.h"
#include "ui/panels/step_row.h"
#include "ui/panels/white_balance_row.h"
#include "ui/text/state_text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kCaptionWidth = 78;
constexpr int kSpacing = 6;
constexpr qsizetype kMostSideBySide = 4;
constexpr qsizetype kLongestName = 14;

/// Short enough for the width of a panel.
bool fitsSideBySide(const QList<ParamChoice> &choices)
{
    return choices.size() <= kMostSideBySide
        && std::all_of(choices.begin(), choices.end(), [](const ParamChoice &choice) {
               return choice.name.size() <= kLongestName + qsizetype(sizeof(" Filter"));
           });
}

} // namespace

ParamRow *ParamRow::make(const ParamHandle &handle, QWidget *parent)
{
    const ParamSpec *spec = handle.spec();
    if (spec == nullptr)
        return nullptr;
    if (handle.key == QLatin1String("white-balance"))
        return new WhiteBalanceRow(handle, parent);
    if (spec->gears.isEmpty())
        return new SliderRow(handle, parent);
    if (!spec->hasAuto && fitsSideBySide(spec->gears))
        return new ChoiceRow(handle, parent);
    return new StepRow(handle, parent);
}

ParamRow::ParamRow(ParamHandle handle, QWidget *parent)
    : QWidget(parent)
    , m_handle(std::move(handle))
    , m_line(new QHBoxLayout(this))
{
    if (const ParamSpec *spec = m_handle.spec())
        m_made = *spec;
    setObjectName(m_handle.key + QStringLiteral("Row"));
    m_line->setContentsMargins({});
    m_line->setSpacing(Theme::px(kSpacing));
    auto *caption = new QLabel(m_handle.caption, this);
    Theme::setRole(*caption, "secondary");
    caption->setFixedWidth(Theme::px(kCaptionWidth));
    caption->setWordWrap(true);
    caption->setToolTip(m_handle.hint);
    m_line->addWidget(caption);
}

void ParamRow::addControl(QWidget *control, const char *suffix)
{
    control->setObjectName(m_handle.key + QLatin1String(suffix));
    control->setAccessibleName(m_handle.caption);
    m_controls.append(control);
}

bool ParamRow::isOutdated() const
{
    const ParamSpec *spec = m_handle.spec();
    return spec != nullptr
        && (spec->gears != m_made.gears || spec->range.has_value() != m_made.range.has_value());
}

void ParamRow::refresh()
{
    const ParamSpec *spec = m_handle.spec();
    if (spec == nullptr)
        return;
    const Refusal refusal = m_handle.canSet();
    const bool isBusy = refusal == Refusal::InProgress && !m_handle.inProgress.isEmpty();
    const QString why = isBusy ? m_handle.inProgress : text::refusalSentence(refusal);
    for (QWidget *control : std::as_const(m_controls)) {
        control->setEnabled(refusal == Refusal::None);
        control->setToolTip(refusal == Refusal::None ? m_handle.hint : why);
    }
    display(*spec, m_handle.shown());
}

} // namespace nd
