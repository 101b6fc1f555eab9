// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/white_balance_row.h"

#include "ui/text/camera_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr int kSpacing = 4;

int placeOf(const QList<ParamChoice> &choices, int value)
{
    for (int i = 0; i < choices.size(); ++i) {
        if (choices.at(i).value == value)
            return i;
    }
    return -1;
}

/// What a way begins with: the device's default if it is of this way, else the middle.
ParamValue startOf(const ParamSpec &spec, bool isScene)
{
    const QList<ParamChoice> &choices = isScene ? spec.scenes : spec.gears;
    const ParamMode mode = isScene ? ParamMode::Scene : ParamMode::Gear;
    if (spec.usual && spec.usual->mode == mode && placeOf(choices, spec.usual->choice) >= 0)
        return {false, mode, spec.usual->choice, 0.0};
    return {false, mode, choices.at(choices.size() / 2).value, 0.0};
}

} // namespace

WhiteBalanceRow::WhiteBalanceRow(const ParamHandle &handle, QWidget *parent)
    : ParamRow(handle, parent)
    , m_ways(new SegmentedControl({}, this))
    , m_stepper(new Stepper(this))
{
    addControl(m_ways, "Ways");
    addControl(m_stepper, "Stepper");
    const ParamSpec &spec = *handle.spec();
    if (spec.hasAuto)
        addWay(Way::Automatic, tr("Auto"));
    if (!spec.gears.isEmpty())
        addWay(Way::Temperature, tr("Kelvin"));
    if (!spec.scenes.isEmpty())
        addWay(Way::Scene, tr("Scene"));
    m_stepper->setFormatter([this](int place) { return textAt(place); });
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(m_ways);
    column->addWidget(m_stepper);
    line().addLayout(column, 1);
    connect(m_ways, &SegmentedControl::currentChanged, this, &WhiteBalanceRow::handleWay);
    connect(m_stepper, &Stepper::valueChanged, this, &WhiteBalanceRow::handleStepped);
    refresh();
}

void WhiteBalanceRow::addWay(Way way, const QString &name)
{
    m_offered.append(way);
    m_ways->addChoice(name);
}

bool WhiteBalanceRow::isScene() const
{
    const std::optional<ParamValue> value = handle().shown();
    return value && value->mode == ParamMode::Scene;
}

QString WhiteBalanceRow::textAt(int place) const
{
    const ParamSpec *spec = handle().spec();
    if (spec == nullptr || !handle().shown())
        return QStringLiteral("\u2013");
    const QList<ParamChoice> &choices = isScene() ? spec->scenes : spec->gears;
    if (place < 0 || place >= choices.size())
        return {};
    return isScene() ? text::sceneText(choices.at(place).name)
                     : handle().gearText(choices.at(place));
}

void WhiteBalanceRow::display(const ParamSpec &spec, const std::optional<ParamValue> &value)
{
    const QSignalBlocker silentWays(m_ways);
    const QSignalBlocker silentStepper(m_stepper);
    m_ways->clearCurrent();
    m_stepper->setVisible(value && !value->isAuto);
    if (!value)
        return;
    const Way way = value->isAuto ? Way::Automatic : isScene() ? Way::Scene : Way::Temperature;
    m_ways->setCurrent(int(m_offered.indexOf(way)));
    const QList<ParamChoice> &choices = isScene() ? spec.scenes : spec.gears;
    m_stepper->setRange(0, qMax(0, int(choices.size()) - 1));
    m_stepper->setValue(qMax(0, placeOf(choices, value->choice)));
    m_stepper->setFormatter([this](int place) { return textAt(place); }); // the text may be new
}

void WhiteBalanceRow::handleWay(int index)
{
    const ParamSpec *spec = handle().spec();
    if (spec == nullptr || index < 0 || index >= m_offered.size())
        return;
    switch (m_offered.at(index)) {
    case Way::Automatic:
        return handle().set(ParamValue::automatic());
    case Way::Temperature:
        return handle().set(startOf(*spec, false));
    case Way::Scene:
        return handle().set(startOf(*spec, true));
    }
}

void WhiteBalanceRow::handleStepped(int place)
{
    const ParamSpec *spec = handle().spec();
    if (spec == nullptr)
        return;
    const QList<ParamChoice> &choices = isScene() ? spec->scenes : spec->gears;
    if (place >= 0 && place < choices.size())
        handle().set(
            {false, isScene() ? ParamMode::Scene : ParamMode::Gear, choices.at(place).value, 0.0});
}

} // namespace nd
