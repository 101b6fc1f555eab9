// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/device_finder.h"

#include "core/dwarf/session/checklist.h"
#include "core/dwarf/session/link_outcome.h"

namespace nd {

DeviceFinder::DeviceFinder(const SessionWorld &world, Checklist &checklist, QObject *parent)
    : QObject(parent)
    , m_checklist(checklist)
    , m_httpClient(world.makeHttpClient(*world.scheduler))
    , m_resolver(world.makeResolver(*world.scheduler))
    , m_http(*m_httpClient)
{
    connect(&m_http, &HttpApi::odd, this, &DeviceFinder::odd);
}

void DeviceFinder::find(const QString &host, quint16 httpPort)
{
    cancel(); // a search under way
    m_host = host;
    m_port = httpPort;
    m_checklist.begin(ConnectStep::Address);
    if (!canBeHost(host)) {
        emit failed(ConnectStep::Address, ConnectProblem::BadAddress, host);
        return;
    }
    m_resolver->resolve(host,
                        [this](const HostResolver::Answer &answer) { handleResolved(answer); });
}

void DeviceFinder::cancel()
{
    m_resolver->cancel();
    m_http.cancel();
}

void DeviceFinder::handleResolved(const HostResolver::Answer &answer)
{
    if (!answer.address) {
        emit failed(ConnectStep::Address, problemOf(answer.problem), m_host);
        return;
    }
    m_address = *answer.address;
    m_checklist.finish(ConnectStep::Address, StepStatus::Done, m_address.toString());
    m_checklist.begin(ConnectStep::Identity);
    m_http.identify(m_address, m_port,
                    [this](const HttpApi::Outcome &outcome) { handleIdentified(outcome); });
}

void DeviceFinder::handleIdentified(const HttpApi::Outcome &outcome)
{
    if (!outcome.identity) {
        const auto problem
            = outcome.problem ? problemOf(*outcome.problem) : ConnectProblem::NotADwarf;
        emit failed(ConnectStep::Identity, problem, QString::number(m_port));
        return;
    }
    const DeviceIdentity identity = *outcome.identity;
    const QString firmware = identity.firmware ? identity.firmware->text() : QString();
    m_checklist.finish(ConnectStep::Identity, StepStatus::Done,
                       QStringLiteral("%1 %2").arg(identity.name, firmware).trimmed());
    emit found(m_address, identity);
}

} // namespace nd
