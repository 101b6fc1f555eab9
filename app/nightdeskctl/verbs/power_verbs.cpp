// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/power_verbs.h"

#include "core/base/scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/system_model.h"

#include <QDateTime>

#include <map>
#include <utility>

namespace nd::ctl {

namespace {

constexpr std::chrono::milliseconds kLimit{15'000};
/// Firmware that never echoes a switch has done it all the same.
constexpr std::chrono::milliseconds kEchoTime{1500};

const std::map<QString, PowerSwitch> &switchesOf(const QString &verb)
{
    static const std::map<QString, PowerSwitch> lights{
        {QStringLiteral("ring"), PowerSwitch::RingLight},
        {QStringLiteral("indicator"), PowerSwitch::Indicator}};
    static const std::map<QString, PowerSwitch> power{
        {QStringLiteral("defog"), PowerSwitch::LensDefog},
        {QStringLiteral("cooling"), PowerSwitch::AutoCooling},
        {QStringLiteral("auto-shutdown"), PowerSwitch::AutoShutdown}};
    return verb == QLatin1String("light") ? lights : power;
}

PowerOrder orderOf(const QString &verb, const QString &word)
{
    if (verb == QLatin1String("light"))
        return PowerOrder::None;
    if (word == QLatin1String("reboot"))
        return PowerOrder::Reboot;
    return word == QLatin1String("shutdown") ? PowerOrder::ShutDown : PowerOrder::None;
}

} // namespace

bool PowerVerb::prepare()
{
    m_word = line().words.first();
    m_order = orderOf(line().verb, m_word);
    if (m_order != PowerOrder::None) {
        const bool isSure = line().words.size() == 1 && line().has("--yes");
        return isSure || complain(QStringLiteral("%1 needs --yes").arg(m_word));
    }
    const auto &switches = switchesOf(line().verb);
    const auto found = switches.find(m_word);
    if (found == switches.end())
        return complain(QStringLiteral("unknown word: %1").arg(m_word));
    m_switch = found->second;
    const QString wanted = line().words.value(1);
    if (!wanted.isEmpty())
        m_on = wanted == QLatin1String("on");
    const bool isWord = wanted.isEmpty() || *m_on || wanted == QLatin1String("off");
    return isWord || complain(QStringLiteral("%1 needs on or off").arg(m_word));
}

std::optional<std::chrono::milliseconds> PowerVerb::usualLimit() const
{
    return kLimit;
}

void PowerVerb::run()
{
    PowerModel &power = device().power();
    connect(&power, &PowerModel::refused, this, [this](const Error &error) { fail(error); });
    if (m_order != PowerOrder::None)
        return order();
    if (!m_on)
        return printState();
    setSwitch();
}

void PowerVerb::order()
{
    PowerModel &power = device().power();
    if (!allows(power.canOrder()))
        return;
    connect(&power, &PowerModel::accepted, this, [this] {
        console().print({{m_word, true}});
        end(exit_status::kDone);
    });
    if (m_order == PowerOrder::Reboot)
        power.reboot();
    else
        power.shutDown();
}

void PowerVerb::setSwitch()
{
    PowerModel &power = device().power();
    if (!allows(power.canSwitch(m_switch)))
        return;
    connect(&power, &PowerModel::changed, this, &PowerVerb::checkState);
    connect(&power, &PowerModel::accepted, this, [this] {
        m_accepted = true;
        checkState();
        scheduler().after(kEchoTime, this, [this] { printState(); });
    });
    power.set(m_switch, *m_on);
}

void PowerVerb::checkState()
{
    if (m_accepted && device().power().state(m_switch) == m_on)
        printState();
}

void PowerVerb::printState()
{
    if (hasEnded())
        return;
    const auto state = device().power().state(m_switch);
    console().print({{QStringLiteral("switch"), m_word},
                     {QStringLiteral("on"), state ? QJsonValue(*state) : QJsonValue()}});
    end(exit_status::kDone);
}

std::optional<std::chrono::milliseconds> TimeVerb::usualLimit() const
{
    return kLimit;
}

void TimeVerb::run()
{
    SystemModel &system = device().system();
    if (!allows(system.canSetClock()))
        return;
    connect(&system, &SystemModel::refused, this, [this](const Error &error) { fail(error); });
    connect(&system, &SystemModel::accepted, this, [this] {
        if (!std::exchange(m_clockIsSet, true)
            && device().system().canSendLocation() == Refusal::None)
            return sendPlace();
        console().print(
            {{QStringLiteral("clock_set"), true},
             {QStringLiteral("time_utc"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
             {QStringLiteral("place_sent"), device().system().acceptedSite().has_value()}});
        end(exit_status::kDone);
    });
    system.syncClock();
}

void TimeVerb::sendPlace()
{
    device().system().sendLocation();
}

} // namespace nd::ctl
