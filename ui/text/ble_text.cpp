// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ble_text.h"

#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct BluetoothText
{
    Q_DECLARE_TR_FUNCTIONS(BluetoothText)
};

constexpr QChar kUnitSpace(0x202F); // narrow no-break space

struct CodeRow
{
    int code;
    const char *what;
    const char *advice;
};

// Source: proto/ble.proto, DwarfBleErrorCode.
constexpr std::array kCodes{
    CodeRow{-1, QT_TRANSLATE_NOOP("BluetoothText", "The scope wants its Bluetooth password."),
            QT_TRANSLATE_NOOP("BluetoothText",
                              "Enter the password that was set for this scope in the phone app.")},
    CodeRow{-2, QT_TRANSLATE_NOOP("BluetoothText", "The scope ran out of memory."),
            QT_TRANSLATE_NOOP("BluetoothText", "Switch it off and on, then try again.")},
    CodeRow{-3, QT_TRANSLATE_NOOP("BluetoothText", "The scope did not understand the message."),
            QT_TRANSLATE_NOOP(
                "BluetoothText",
                "Try again. If it fails again, Nightdesk does not know the messages of its "
                "firmware.")},
    CodeRow{-4, QT_TRANSLATE_NOOP("BluetoothText", "The message was damaged on its way."),
            QT_TRANSLATE_NOOP("BluetoothText", "Move closer to the scope and try again.")},
    CodeRow{-5, QT_TRANSLATE_NOOP("BluetoothText", "The scope is setting up its Wi-Fi already."),
            QT_TRANSLATE_NOOP("BluetoothText", "Wait half a minute, then try again.")},
    CodeRow{-6, QT_TRANSLATE_NOOP("BluetoothText", "The scope's Wi-Fi is set up already."),
            QT_TRANSLATE_NOOP("BluetoothText",
                              "Search for it on the network, or reset its Wi-Fi with its button.")},
    CodeRow{-7, QT_TRANSLATE_NOOP("BluetoothText", "The scope could not list the networks."),
            QT_TRANSLATE_NOOP("BluetoothText", "Try again, or type the name of the network.")},
    CodeRow{-8, QT_TRANSLATE_NOOP("BluetoothText", "This network wants a password."),
            QT_TRANSLATE_NOOP("BluetoothText", "Enter the password of the network.")},
    CodeRow{
        -9, QT_TRANSLATE_NOOP("BluetoothText", "The password of the network is wrong."),
        QT_TRANSLATE_NOOP("BluetoothText", "Check capital letters and digits, then try again.")},
    CodeRow{
        -10, QT_TRANSLATE_NOOP("BluetoothText", "The scope could not join the network."),
        QT_TRANSLATE_NOOP("BluetoothText",
                          "Check that the network is in reach of the scope, and its password.")},
    CodeRow{-11, QT_TRANSLATE_NOOP("BluetoothText", "The scope is resetting its Wi-Fi."),
            QT_TRANSLATE_NOOP("BluetoothText", "Wait half a minute, then try again.")},
    CodeRow{-12, QT_TRANSLATE_NOOP("BluetoothText", "The scope's Wi-Fi was reset."),
            QT_TRANSLATE_NOOP("BluetoothText", "Find the scope again and set up its Wi-Fi.")},
    CodeRow{-13, QT_TRANSLATE_NOOP("BluetoothText", "The scope could not say what it is."),
            QT_TRANSLATE_NOOP("BluetoothText", "Try again.")},
    CodeRow{-14, QT_TRANSLATE_NOOP("BluetoothText", "The message was damaged on its way."),
            QT_TRANSLATE_NOOP("BluetoothText", "Move closer to the scope and try again.")},
    CodeRow{-15, QT_TRANSLATE_NOOP("BluetoothText", "The message was damaged on its way."),
            QT_TRANSLATE_NOOP("BluetoothText", "Move closer to the scope and try again.")},
    CodeRow{-18, QT_TRANSLATE_NOOP("BluetoothText", "The scope could not reset its Wi-Fi."),
            QT_TRANSLATE_NOOP("BluetoothText", "Switch it off and on, then try again.")},
};

const CodeRow *rowOf(int code)
{
    const auto row = std::find_if(kCodes.begin(), kCodes.end(),
                                  [code](const CodeRow &one) { return one.code == code; });
    return row == kCodes.end() ? nullptr : &*row;
}

QString codeSentence(int code)
{
    const CodeRow *row = rowOf(code);
    return row == nullptr ? BluetoothText::tr("The scope refused (code %1).").arg(code)
                          : BluetoothText::tr(row->what);
}

QString codeAdvice(int code)
{
    const CodeRow *row = rowOf(code);
    return row == nullptr ? BluetoothText::tr("Try again.") : BluetoothText::tr(row->advice);
}

} // namespace

QString bleProblemSentence(BleProblem problem, int deviceCode)
{
    switch (problem) {
    case BleProblem::None:
        break;
    case BleProblem::NoAdapter:
        return BluetoothText::tr("This laptop has no Bluetooth.");
    case BleProblem::AdapterOff:
        return BluetoothText::tr("Bluetooth is switched off.");
    case BleProblem::NotPermitted:
        return BluetoothText::tr("The system does not let Nightdesk use Bluetooth.");
    case BleProblem::ScanFailed:
        return BluetoothText::tr("Searching over Bluetooth failed.");
    case BleProblem::Unreachable:
        return BluetoothText::tr("The scope could not be reached over Bluetooth.");
    case BleProblem::NotATelescope:
        return BluetoothText::tr("This device is not a DWARF.");
    case BleProblem::LinkLost:
        return BluetoothText::tr("The Bluetooth link to the scope was lost.");
    case BleProblem::LinkLostWhileJoining:
        return BluetoothText::tr("The scope left before it said whether it joined the network.");
    case BleProblem::NoAnswer:
        return BluetoothText::tr("The scope did not answer in time.");
    case BleProblem::Garbled:
        return BluetoothText::tr("The scope's answer was damaged on its way.");
    case BleProblem::BadNetworkName:
        return BluetoothText::tr("This can't be the name of a network.");
    case BleProblem::BadPassword:
        return BluetoothText::tr("This password is too long.");
    case BleProblem::Refused:
        return codeSentence(deviceCode);
    }
    return {};
}

QString bleProblemAdvice(BleProblem problem, int deviceCode)
{
    switch (problem) {
    case BleProblem::None:
        break;
    case BleProblem::NoAdapter:
        return BluetoothText::tr("Plug in a Bluetooth adapter, or join the scope's own Wi-Fi.");
    case BleProblem::AdapterOff:
        return BluetoothText::tr("Switch Bluetooth on in the system's settings.");
    case BleProblem::NotPermitted:
        return BluetoothText::tr("Allow Bluetooth for this user in the system's settings.");
    case BleProblem::ScanFailed:
        return BluetoothText::tr("Switch Bluetooth off and on, then search again.");
    case BleProblem::Unreachable:
    case BleProblem::LinkLost:
    case BleProblem::Garbled:
        return BluetoothText::tr("Stay within 5 metres of the scope, close the phone app, and try "
                                 "again.");
    case BleProblem::NotATelescope:
        return BluetoothText::tr("Choose another one.");
    case BleProblem::LinkLostWhileJoining:
        return BluetoothText::tr("It may have joined: search for it on the network first.");
    case BleProblem::NoAnswer:
        return BluetoothText::tr("Check that the scope is on and close the phone app, then try "
                                 "again.");
    case BleProblem::BadNetworkName:
        return BluetoothText::tr("The name of a Wi-Fi network has 1 to 32 characters, fewer with "
                                 "letters like é or ü.");
    case BleProblem::BadPassword:
        return BluetoothText::tr("A password has at most 64 characters.");
    case BleProblem::Refused:
        return codeAdvice(deviceCode);
    }
    return {};
}

QString bleStateText(BleState state)
{
    switch (state) {
    case BleState::Idle:
        return BluetoothText::tr("Not connected");
    case BleState::Scanning:
        return BluetoothText::tr("Looking for scopes over Bluetooth");
    case BleState::Connecting:
        return BluetoothText::tr("Connecting over Bluetooth");
    case BleState::ReadingConfig:
        return BluetoothText::tr("Reading its set-up");
    case BleState::Open:
        return BluetoothText::tr("Connected over Bluetooth");
    case BleState::ReadingNetworks:
        return BluetoothText::tr("The scope looks for networks");
    case BleState::Joining:
        return BluetoothText::tr("The scope joins the network");
    case BleState::StartingAccessPoint:
        return BluetoothText::tr("The scope starts its own Wi-Fi");
    case BleState::Done:
        return BluetoothText::tr("Done");
    }
    return {};
}

QString bleAdapterSentence(BleAdapter adapter)
{
    switch (adapter) {
    case BleAdapter::Unknown:
        return BluetoothText::tr("Looking for Bluetooth on this laptop.");
    case BleAdapter::Absent:
        return BluetoothText::tr("This laptop has no Bluetooth.");
    case BleAdapter::Off:
        return BluetoothText::tr("Bluetooth is switched off on this laptop.");
    case BleAdapter::Ready:
        break;
    }
    return {};
}

QString bleModelName(BleModel model)
{
    switch (model) {
    case BleModel::Unknown:
        break;
    case BleModel::Dwarf2:
        return QStringLiteral("DWARF II");
    case BleModel::Dwarf3:
        return QStringLiteral("DWARF 3");
    case BleModel::Mini:
        return QStringLiteral("DWARF mini");
    }
    return QStringLiteral("DWARF");
}

QString bleConfigSentence(const BleConfig &config)
{
    switch (config.state) {
    case BleConfig::State::Unknown:
        return BluetoothText::tr("It does not say what its Wi-Fi does.");
    case BleConfig::State::NotConfigured:
        return BluetoothText::tr("Its Wi-Fi is not set up yet.");
    case BleConfig::State::InProgress:
        return BluetoothText::tr("It is setting up its Wi-Fi now.");
    case BleConfig::State::Configured:
        break;
    }
    switch (config.mode) {
    case BleConfig::Mode::Unknown:
        break;
    case BleConfig::Mode::AccessPoint:
        return BluetoothText::tr("It makes its own Wi-Fi.");
    case BleConfig::Mode::Station:
        return BluetoothText::tr("It is in a network.");
    }
    return BluetoothText::tr("Its Wi-Fi is set up.");
}

QString signalText(int dbm)
{
    return numberText(dbm, 0) + kUnitSpace + QStringLiteral("dBm");
}

} // namespace nd::text
