// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/choice_row.h"

#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace nd {

ChoiceRow::ChoiceRow(const ParamHandle &handle, QWidget *parent)
    : ParamRow(handle, parent)
    , m_choices(new SegmentedControl({}, this))
{
    addControl(m_choices, "Choices");
    for (const ParamChoice &gear : handle.spec()->gears)
        m_choices->addChoice(handle.gearText(gear));
    line().addWidget(m_choices, 1);
    connect(m_choices, &SegmentedControl::currentChanged, this, &ChoiceRow::handleChosen);
    refresh();
}

void ChoiceRow::display(const ParamSpec &spec, const std::optional<ParamValue> &value)
{
    const QSignalBlocker silent(m_choices);
    m_choices->clearCurrent();
    for (int i = 0; value && i < spec.gears.size(); ++i) {
        if (spec.gears.at(i).value == value->choice)
            m_choices->setCurrent(i);
    }
}

void ChoiceRow::handleChosen(int index)
{
    const ParamSpec *spec = handle().spec();
    if (spec != nullptr && index >= 0 && index < spec->gears.size())
        handle().set(ParamValue::gear(spec->gears.at(index).value));
}

} // namespace nd
