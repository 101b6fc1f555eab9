// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_power_section.h"

#include "core/dwarf/models/power_model.h"
#include "ui/panels/note_line.h"
#include "ui/panels/question.h"
#include "ui/text/device_text.h"
#include "ui/text/request_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QPushButton>

namespace nd {

DevicePowerSection::DevicePowerSection(PowerModel &power, QWidget *parent)
    : DeviceSection(QStringLiteral("lightbulb"), tr("Lights and power"), parent)
    , m_power(power)
    , m_reboot(makeButton(tr("Restart…"), "deviceReboot", QStringLiteral("rotate-cw")))
    , m_shutDown(makeButton(tr("Switch off…"), "deviceShutDown"))
{
    addSwitch(PowerSwitch::RingLight, "ringLight");
    addSwitch(PowerSwitch::Indicator, "powerIndicator");
    addSwitch(PowerSwitch::LensDefog, "lensDefog");
    addSwitch(PowerSwitch::AutoCooling, "autoCooling");
    addSwitch(PowerSwitch::AutoShutdown, "autoShutdown");
    Theme::setRole(*m_shutDown, "danger");
    addButtons({m_reboot, m_shutDown});
    connect(&m_power, &PowerModel::changed, this, &DevicePowerSection::refresh);
    connect(&m_power, &PowerModel::refused, this, &DevicePowerSection::showRefused);
    connect(&m_power, &PowerModel::accepted, this,
            [this] { note().setNote(Mark::Ok, text::powerOrderText(m_power.order())); });
    connect(m_reboot, &QPushButton::clicked, this, &DevicePowerSection::askReboot);
    connect(m_shutDown, &QPushButton::clicked, this, &DevicePowerSection::askShutDown);
    refresh();
}

/// The choice goes back at once to what the telescope has: its echo moves it.
void DevicePowerSection::addSwitch(PowerSwitch which, const char *name)
{
    const QString caption = text::powerSwitchName(which);
    SegmentedControl *control = makeSwitch(caption, name);
    m_switches.insert(int(which), control);
    addRow(caption, control);
    connect(control, &SegmentedControl::currentChanged, this, [this, which](int choice) {
        note().setNote(Mark::Off, {});
        m_power.set(which, choice == 1);
        refresh();
    });
}

void DevicePowerSection::refresh()
{
    for (auto entry = m_switches.cbegin(); entry != m_switches.cend(); ++entry) {
        const auto which = PowerSwitch(entry.key());
        const std::optional<bool> state = m_power.state(which);
        setChoice(*entry.value(), state ? int(*state) : -1);
        setRefusal(entry.value(), m_power.canSwitch(which));
    }
    setRefusal(m_reboot, m_power.canOrder());
    setRefusal(m_shutDown, m_power.canOrder());
}

void DevicePowerSection::askReboot()
{
    Question question;
    question.title = tr("Restart");
    question.text = tr("Restart the scope?");
    question.consequence = tr("What it is doing ends: a stack is not finished, tracking and the "
                              "calibration are lost. Nightdesk connects again when it is back.");
    question.action = tr("Restart the scope");
    ask(*this, question, &m_power, [this] { m_power.reboot(); });
}

void DevicePowerSection::askShutDown()
{
    Question question;
    question.title = tr("Switch off");
    question.text = tr("Switch the scope off?");
    question.consequence = tr("What it is doing ends. It can only be switched on again with the "
                              "button at the scope.");
    question.action = tr("Switch the scope off");
    ask(*this, question, &m_power, [this] { m_power.shutDown(); });
}

void DevicePowerSection::showRefused(const Error &error)
{
    note().setNote(Mark::Error, text::requestText(error, m_power.generation()));
}

} // namespace nd
