// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/ble_verb.h"

#include "app/nightdeskctl/verbs/ble_json.h"
#include "core/base/scheduler.h"
#include "core/ble/ble_messages.h"
#include "ui/text/ble_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nd::ctl {

namespace {

struct WhatRow
{
    const char *word;
    qsizetype words; ///< With this one.
};

/// In the order of BleVerb::What.
constexpr std::array kRows{WhatRow{"find", 1}, WhatRow{"config", 1}, WhatRow{"networks", 1},
                           WhatRow{"join", 2}, WhatRow{"ap", 1}};

int statusOf(BleProblem problem)
{
    switch (problem) {
    case BleProblem::None:
        return exit_status::kDone;
    case BleProblem::NoAnswer:
        return exit_status::kTimeout;
    case BleProblem::BadNetworkName:
    case BleProblem::BadPassword:
        return exit_status::kUsage;
    case BleProblem::Garbled:
    case BleProblem::NotATelescope:
    case BleProblem::Refused:
        return exit_status::kRefused;
    case BleProblem::NoAdapter:
    case BleProblem::AdapterOff:
    case BleProblem::NotPermitted:
    case BleProblem::ScanFailed:
    case BleProblem::Unreachable:
    case BleProblem::LinkLost:
    case BleProblem::LinkLostWhileJoining:
        break;
    }
    return exit_status::kNoConnection;
}

} // namespace

BleVerb::BleVerb(const Surroundings &surroundings)
    : Verb(surroundings)
    , m_setup(surroundings.bluetooth, surroundings.scheduler)
    , m_blePassword(factoryBlePassword())
{
    connect(&m_setup, &BleSetup::changed, this, &BleVerb::handleChanged);
}

void BleVerb::start()
{
    if (!readWords())
        return;
    if (line().timeout())
        scheduler().after(*line().timeout(), this, [this] { expire(); });
    m_setup.checkAdapter();
}

bool BleVerb::readWords()
{
    const QString word = line().words.first();
    const auto *const row = std::find_if(kRows.begin(), kRows.end(), [&word](const WhatRow &each) {
        return word == QLatin1String(each.word);
    });
    if (row == kRows.end())
        return complain(QStringLiteral("unknown word: %1").arg(word));
    if (line().words.size() != row->words)
        return complain(QStringLiteral("ble %1: wrong number of words").arg(word));
    m_what = static_cast<What>(row - kRows.begin());
    if (m_what == What::Join && !isNetworkName(line().words.at(1))) {
        fail(BleProblem::BadNetworkName);
        return false;
    }
    return true;
}

bool BleVerb::readPasswords()
{
    if (line().has("--ble-password")
        && !readPassword(QStringLiteral("Bluetooth password of the telescope:"), m_blePassword,
                         QStringLiteral("--ble-password reads it from stdin")))
        return false;
    if (m_what != What::Join || line().has("--open"))
        return true;
    return readPassword(QStringLiteral("Password of the network %1:").arg(line().words.at(1)),
                        m_wifiPassword,
                        QStringLiteral("ble join reads the password of the network from stdin; a "
                                       "network without one needs --open"));
}

/// `complaint`: why there has to be one.
bool BleVerb::readPassword(const QString &question, Secret &password, const QString &complaint)
{
    const Result<Secret> answer = console().ask(question);
    if (answer) {
        password = answer.value();
        return true;
    }
    if (answer.error().code != Error::Code::Cancelled)
        return complain(complaint);
    finish(kInterrupted);
    return false;
}

bool BleVerb::complain(const QString &text)
{
    console().say(QStringLiteral("nightdeskctl: ") + text);
    finish(exit_status::kUsage);
    return false;
}

void BleVerb::expire()
{
    if (hasEnded())
        return;
    if (m_what == What::Find && m_step == Step::Scan)
        return handleScanned();
    console().say(text::bleProblemSentence(BleProblem::NoAnswer, 0));
    finish(exit_status::kTimeout);
}

void BleVerb::handleChanged()
{
    if (hasEnded())
        return;
    if (m_setup.isBusy() && m_setup.state() != m_told)
        console().say(text::bleStateText(m_setup.state()));
    m_told = m_setup.state();
    switch (m_step) {
    case Step::Adapter:
        return handleAdapter();
    case Step::Scan:
        return m_setup.state() == BleState::Scanning ? handleHeard() : handleScanned();
    case Step::Open:
        return handleOpen();
    case Step::Work:
        return handleWork();
    }
}

void BleVerb::handleAdapter()
{
    const BleAdapter adapter = m_setup.adapter();
    if (adapter == BleAdapter::Unknown)
        return;
    if (adapter != BleAdapter::Ready)
        return fail(adapter == BleAdapter::Off ? BleProblem::AdapterOff : BleProblem::NoAdapter);
    if (!readPasswords())
        return;
    m_step = Step::Scan;
    m_setup.scan();
}

/// The one that is wanted needs no further search; who else is there must be known otherwise.
void BleVerb::handleHeard()
{
    const QList<BleDevice> &heard = m_setup.devices();
    if (m_what == What::Find || heard.isEmpty())
        return;
    const QString name = line().value("--name");
    const auto wanted = std::find_if(heard.begin(), heard.end(), [&name](const BleDevice &device) {
        return device.name == name;
    });
    if (wanted != heard.end())
        return open(*wanted);
    if (!name.isEmpty() || std::exchange(m_waitsForOthers, true))
        return;
    scheduler().after(kOthers, this, [this] {
        if (m_step == Step::Scan && !hasEnded())
            choose();
    });
}

/// The search is over.
void BleVerb::handleScanned()
{
    if (m_setup.problem() != BleProblem::None)
        return fail(m_setup.problem());
    if (m_what == What::Find)
        return printDevices();
    choose();
}

void BleVerb::choose()
{
    const QList<BleDevice> heard = m_setup.devices();
    const QString name = line().value("--name");
    if (heard.size() == 1 && name.isEmpty())
        return open(heard.first());
    if (heard.isEmpty() || !name.isEmpty()) {
        const QString which = name.isEmpty() ? QString() : QStringLiteral(" named ") + name;
        console().say(QStringLiteral("No telescope%1 was heard over Bluetooth.").arg(which));
        return finish(exit_status::kNoConnection);
    }
    QStringList names;
    for (const BleDevice &device : heard)
        names.append(device.name);
    complain(QStringLiteral("several telescopes are heard, give --name: ")
             + names.join(QStringLiteral(", ")));
}

void BleVerb::open(const BleDevice &device)
{
    m_step = Step::Open;
    m_setup.open(QString(device.id), m_blePassword); // a copy: the list may change with it
}

void BleVerb::handleOpen()
{
    if (m_setup.state() == BleState::Idle)
        return fail(m_setup.problem());
    if (m_setup.state() != BleState::Open)
        return;
    m_step = Step::Work;
    switch (m_what) {
    case What::Find:
    case What::Config:
        return printConfig();
    case What::Networks:
        return m_setup.readNetworks();
    case What::Join:
        return m_setup.join(line().words.at(1), m_wifiPassword);
    case What::AccessPoint:
        return m_setup.startAccessPoint();
    }
}

void BleVerb::handleWork()
{
    if (m_setup.isBusy())
        return;
    if (m_setup.problem() != BleProblem::None)
        fail(m_setup.problem());
    else if (m_setup.state() == BleState::Done)
        printResult();
    else
        printNetworks();
}

void BleVerb::printDevices()
{
    const QList<BleDevice> heard = m_setup.devices();
    for (const BleDevice &device : heard)
        console().print(bleDeviceJson(device));
    if (heard.isEmpty())
        console().say(QStringLiteral("No telescope was heard over Bluetooth."));
    finish(exit_status::kDone);
}

void BleVerb::printConfig()
{
    const BleConfig config = m_setup.config();
    console().print(bleConfigJson(m_setup.device(), config));
    console().say(text::bleConfigSentence(config));
    finish(exit_status::kDone);
}

void BleVerb::printNetworks()
{
    const QList<WifiNetwork> networks = m_setup.networks();
    for (const WifiNetwork &network : networks)
        console().print(bleNetworkJson(network));
    finish(exit_status::kDone);
}

void BleVerb::printResult()
{
    const BleResult result = m_setup.result();
    console().print(bleResultJson(m_setup.device(), result));
    if (result.address.isEmpty())
        console().say(QStringLiteral("It did not say where it is: see nightdeskctl devices."));
    finish(exit_status::kDone);
}

void BleVerb::fail(BleProblem problem)
{
    const int code = m_setup.deviceCode();
    console().say(text::bleProblemSentence(problem, code) + u' '
                  + text::bleProblemAdvice(problem, code));
    if (m_setup.needsBlePassword())
        console().say(QStringLiteral("nightdeskctl reads it with --ble-password."));
    finish(statusOf(problem));
}

void BleVerb::finish(int exitStatus)
{
    end(exitStatus);
    m_setup.cancel();
}

} // namespace nd::ctl
