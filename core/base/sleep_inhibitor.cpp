// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sleep_inhibitor.h"

#include "core/base/bus_inhibition.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

/// A service may come later than the program, or be asked by its user to give way.
constexpr auto kRetry = std::chrono::seconds(30);

struct Buses
{
    QDBusConnection session;
    QDBusConnection system;
};

/// Blocks until both buses answered.
Buses connectToBuses()
{
    return {QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                          QStringLiteral("nightdesk-session")),
            QDBusConnection::connectToBus(QDBusConnection::SystemBus,
                                          QStringLiteral("nightdesk-system"))};
}

} // namespace

SleepInhibitor::SleepInhibitor(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_retry.setInterval(kRetry);
    connect(&m_retry, &QTimer::timeout, this, [this] { askServices(); });
}

SleepInhibitor::~SleepInhibitor()
{
    m_connectors.waitForDone();
}

void SleepInhibitor::hold(const QString &reason)
{
    ++m_reasons[reason];
    if (m_inhibitions.empty())
        connectBuses();
    update();
}

void SleepInhibitor::release(const QString &reason)
{
    const auto found = m_reasons.find(reason);
    if (found == m_reasons.end())
        return;
    if (--*found <= 0)
        m_reasons.erase(found);
    update();
}

bool SleepInhibitor::isGranted(BusInhibition::Kind kind) const
{
    return isWanted()
        && std::any_of(m_inhibitions.begin(), m_inhibitions.end(), [kind](const auto &inhibition) {
               return inhibition->kind() == kind
                   && inhibition->state() == BusInhibition::State::Granted;
           });
}

bool SleepInhibitor::keepsAwake() const
{
    return isGranted(BusInhibition::Kind::Login);
}

bool SleepInhibitor::keepsUnlocked() const
{
    return isGranted(BusInhibition::Kind::ScreenSaver);
}

bool SleepInhibitor::isUnavailable() const
{
    return isWanted() && !m_inhibitions.empty()
        && std::all_of(m_inhibitions.begin(), m_inhibitions.end(), [](const auto &inhibition) {
               return inhibition->state() == BusInhibition::State::Failed;
           });
}

void SleepInhibitor::connectBuses()
{
    if (std::exchange(m_connecting, true))
        return;
    m_connectors.start([this] {
        const Buses buses = connectToBuses();
        QMetaObject::invokeMethod(this, [this, buses] {
            using Kind = BusInhibition::Kind;
            addInhibition(
                std::make_unique<BusInhibition>(Kind::ScreenSaver, buses.session, m_program));
            addInhibition(std::make_unique<BusInhibition>(Kind::Login, buses.system, m_program));
            update();
        });
    });
}

void SleepInhibitor::addInhibition(std::unique_ptr<BusInhibition> inhibition)
{
    connect(inhibition.get(), &BusInhibition::changed, this, &SleepInhibitor::changed);
    m_inhibitions.push_back(std::move(inhibition));
}

void SleepInhibitor::askServices()
{
    for (const auto &inhibition : m_inhibitions)
        inhibition->hold(m_reasons.firstKey());
}

void SleepInhibitor::update()
{
    if (!isWanted()) {
        m_retry.stop();
        for (const auto &inhibition : m_inhibitions)
            inhibition->letGo();
    } else {
        askServices();
        if (!m_retry.isActive())
            m_retry.start();
    }
    emit changed();
}

} // namespace nd
