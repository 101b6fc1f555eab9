// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/step_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/stepper.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace nd {

namespace {

int placeOfChoice(const ParamSpec &spec, int choice)
{
    for (int i = 0; i < spec.gears.size(); ++i) {
        if (spec.gears.at(i).value == choice)
            return i;
    }
    return -1;
}

/// Where the value stands in the list; -1: nowhere. While the telescope chooses by itself, 0 is no
/// place but nothing: V3 does not tell what was set before, and the shortest exposure would be a
/// black picture for who leaves the automatic.
int placeOf(const ParamSpec &spec, const std::optional<ParamValue> &value)
{
    if (value && value->isAuto && value->choice == 0)
        return -1;
    return value ? placeOfChoice(spec, value->choice) : -1;
}

/// The telescope told one that the list does not have.
bool isUnlisted(const ParamSpec &spec, const std::optional<ParamValue> &value)
{
    return value && !value->isAuto && placeOfChoice(spec, value->choice) < 0;
}

/// Beside the list, so that the first step takes the end of it that is nearer.
int placeBeside(const ParamSpec &spec, int choice)
{
    const bool isAfter = !spec.gears.isEmpty() && choice > spec.gears.last().value;
    return isAfter ? int(spec.gears.size()) : -1;
}

/// Its number, where those of the list are named by theirs.
QString unlistedText(const ParamSpec &spec, int choice)
{
    const bool isByNumber = !spec.gears.isEmpty()
        && spec.gears.first().name == QString::number(spec.gears.first().value);
    return isByNumber ? QString::number(choice) : QStringLiteral("\u2013");
}

} // namespace

StepRow::StepRow(const ParamHandle &handle, QWidget *parent)
    : ParamRow(handle, parent)
    , m_stepper(new Stepper(this))
{
    addControl(m_stepper, "Stepper");
    m_stepper->setFormatter([this](int index) { return textAt(index); });
    line().addWidget(m_stepper, 1);
    if (handle.spec()->hasAuto) {
        m_automatic = new QPushButton(tr("Auto"), this);
        m_automatic->setCheckable(true);
        addControl(m_automatic, "Auto");
        m_automatic->setAccessibleName(tr("%1: automatic").arg(handle.caption));
        line().addWidget(m_automatic);
        connect(m_automatic, &QPushButton::clicked, this, &StepRow::handleAutomatic);
    }
    connect(m_stepper, &Stepper::valueChanged, this, &StepRow::handleStepped);
    refresh();
}

/// Between steps the formatter asks for the place that is being left for, so only the model's own
/// place has the model's text.
QString StepRow::textAt(int index) const
{
    const ParamSpec *spec = handle().spec();
    const std::optional<ParamValue> value = handle().shown();
    if (spec == nullptr || !value)
        return QStringLiteral("\u2013");
    if (value->isAuto)
        return tr("Auto");
    return index >= 0 && index < spec->gears.size() ? handle().gearText(spec->gears.at(index))
                                                    : unlistedText(*spec, value->choice);
}

void StepRow::display(const ParamSpec &spec, const std::optional<ParamValue> &value)
{
    const QSignalBlocker silent(m_stepper);
    const int known = placeOf(spec, value);
    const int usual = placeOfChoice(spec, spec.usual ? spec.usual->choice : -1);
    const int last = int(spec.gears.size()) - 1;
    if (isUnlisted(spec, value)) {
        const int beside = placeBeside(spec, value->choice);
        m_stepper->setRange(qMin(beside, 0), qMax(beside, last));
        m_stepper->setValue(beside);
    } else {
        const bool isBefore = !value && usual < 0; // so that the first step takes the first of all
        m_stepper->setRange(isBefore ? -1 : 0, last);
        m_stepper->setValue(known >= 0 ? known : qMax(isBefore ? -1 : 0, usual));
    }
    m_stepper->setFormatter([this](int index) { return textAt(index); }); // the text may be new
    if (m_automatic != nullptr)
        m_automatic->setChecked(value && value->isAuto);
}

void StepRow::handleStepped(int index)
{
    const ParamSpec *spec = handle().spec();
    if (spec != nullptr && index >= 0 && index < spec->gears.size())
        handle().set(ParamValue::gear(spec->gears.at(index).value));
}

void StepRow::handleAutomatic(bool on)
{
    if (on)
        handle().set(ParamValue::automatic());
    else
        handleStepped(m_stepper->value());
    refresh(); // the click changed the button before the telescope said anything
}

} // namespace nd
