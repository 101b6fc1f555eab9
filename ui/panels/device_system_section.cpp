// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_system_section.h"

#include "core/dwarf/models/system_model.h"
#include "ui/panels/note_line.h"
#include "ui/text/device_text.h"
#include "ui/text/request_text.h"
#include "ui/text/site_text.h"
#include "ui/widgets/segmented_control.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace nd {

namespace {

constexpr int kSiteDecimals = 3; // about 100 m

} // namespace

DeviceSystemSection::DeviceSystemSection(SystemModel &system, QWidget *parent)
    : DeviceSection(QStringLiteral("clock"), tr("System"), parent)
    , m_system(system)
    , m_setClock(makeButton(tr("Set clock"), "setClock"))
    , m_sendSite(makeButton(tr("Send site"), "sendSite"))
    , m_control(makeSwitch(tr("Control"), "hostLock", {tr("Open"), tr("Locked")}))
    , m_cpu(makeSwitch(tr("Processor"), "cpuMode", {tr("Normal"), tr("Fast")}))
    , m_cold(makeSwitch(tr("Cold guard"), "lowTemperature"))
    , m_enableMtp(makeButton(tr("Offer the card over USB"), "enableMtp"))
    , m_stopTask(makeButton(tr("Stop the task"), "stopTask"))
{
    build();
    connectParts();
    refresh();
}

void DeviceSystemSection::build()
{
    m_clock = addFact(tr("Clock"), "clockFact");
    m_site = addFact(tr("Site"), "siteFact");
    m_mount = addFact(tr("Mount"), "mountFact");
    addButtons({m_setClock, m_sendSite});
    m_setClock->setToolTip(tr("Sets time and time zone of the scope to those of this laptop"));
    m_control->setToolTip(tr("Locked: no other program or phone can take control"));
    addRow(tr("Control"), m_control);
    addRow(tr("Processor"), m_cpu);
    addRow(tr("Cold guard"), m_cold);
    m_mtp = addFact(tr("USB (MTP)"), "mtpFact");
    addWide(m_enableMtp);
    m_task = addFact(tr("Task"), "taskFact");
    m_schedule = addFact(tr("Schedule"), "scheduleFact");
    addWide(m_stopTask);
}

void DeviceSystemSection::connectParts()
{
    connect(&m_system, &SystemModel::changed, this, &DeviceSystemSection::refresh);
    connect(&m_system, &SystemModel::accepted, this, [this] { note().setNote(Mark::Off, {}); });
    connect(&m_system, &SystemModel::refused, this, [this](const Error &error) {
        note().setNote(Mark::Error, text::requestText(error, m_system.generation()));
    });
    connect(m_setClock, &QPushButton::clicked, &m_system, &SystemModel::syncClock);
    connect(m_sendSite, &QPushButton::clicked, &m_system, &SystemModel::sendLocation);
    connect(m_enableMtp, &QPushButton::clicked, &m_system, &SystemModel::enableMtp);
    connect(m_stopTask, &QPushButton::clicked, &m_system, &SystemModel::stopTask);
    connect(m_control, &SegmentedControl::currentChanged, this, [this](int choice) {
        m_system.lockHost(choice == 1);
        refresh();
    });
    connect(m_cpu, &SegmentedControl::currentChanged, this, [this](int choice) {
        m_system.setCpuMode(choice == 1 ? CpuMode::Performance : CpuMode::Normal);
        refresh();
    });
    connect(m_cold, &SegmentedControl::currentChanged, this, [this](int choice) {
        m_system.setLowTemperatureProtection(choice == 1);
        refresh();
    });
}

void DeviceSystemSection::refresh()
{
    const auto set = m_system.clockSetAt();
    setFact(m_clock,
            set ? tr("Set at %1").arg(text::zonedClockText(set->toUTC(), set->timeZone()))
                : tr("Not set by this laptop"));
    m_clock->setToolTip(
        tr("A DWARF tells its own time only while scopes are looked for: Devices shows "
           "it. It takes the time and zone of this laptop each time they connect."));
    setRefusal(m_setClock, m_system.canSetClock());
    refreshSite();
    setFact(m_mount, stanceText());
    const auto locked = m_system.hostLocked();
    setChoice(*m_control, locked ? int(*locked) : -1);
    setRefusal(m_control, m_system.canLockHost());
    const auto cpu = m_system.cpuMode();
    setChoice(*m_cpu, cpu ? int(*cpu == CpuMode::Performance) : -1);
    setRefusal(m_cpu, m_system.canSetCpuMode());
    const auto cold = m_system.lowTemperatureProtection();
    setChoice(*m_cold, cold ? int(*cold) : -1);
    setRefusal(m_cold, m_system.canSetLowTemperatureProtection());
    const bool hasMtp = m_system.canEnableMtp() != Refusal::Unsupported;
    // A model without the command may still be told to by another.
    const bool isOn = m_system.mtp() == true;
    setFact(m_mtp,
            isOn                           ? tr("On until it restarts")
                : hasMtp && m_system.mtp() ? tr("Off")
                                           : QString());
    setRefusal(m_enableMtp, isOn ? Refusal::Unsupported : m_system.canEnableMtp());
    setFact(m_task, taskText());
    setFact(m_schedule, text::scheduleText(m_system.schedule()));
    setRefusal(m_stopTask, m_system.canStopTask());
}

QString DeviceSystemSection::siteText() const
{
    const std::optional<Site> site = m_system.site();
    if (!site)
        return tr("Not set");
    const QString place = QLocale::c().toString(site->latitudeDegrees, 'f', kSiteDecimals)
        + QStringLiteral("°, ") + QLocale::c().toString(site->longitudeDegrees, 'f', kSiteDecimals)
        + u'°';
    return m_system.acceptedSite() == site ? place : tr("%1, not sent").arg(place);
}

/// Only V3 tells it.
QString DeviceSystemSection::stanceText() const
{
    const auto stance = m_system.stance();
    if (!stance)
        return {};
    return *stance == MountStance::Equatorial ? tr("Equatorial") : tr("Level");
}

/// Source of the numbers: field notes section 1.3, TaskId.
QString DeviceSystemSection::taskText() const
{
    const auto task = m_system.task();
    if (!task)
        return {};
    switch (task->id) {
    case 1:
        return tr("Uploads a panorama");
    case 2:
        return tr("Makes previews of stacks");
    case 3:
        return tr("Stacks anew");
    case 4:
        return tr("Shoots calibration frames");
    default:
        return tr("Task %1").arg(task->id);
    }
}

/// Only V3 is told where it stands; before that the sky modules carry the place.
void DeviceSystemSection::refreshSite()
{
    const Refusal refusal = m_system.canSendLocation();
    setFact(m_site, refusal == Refusal::Unsupported ? QString() : siteText());
    setRefusal(m_sendSite, refusal);
}

} // namespace nd
