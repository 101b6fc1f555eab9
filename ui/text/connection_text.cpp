// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/connection_text.h"

#include <QCoreApplication>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

} // namespace

QString stepName(ConnectStep value)
{
    switch (value) {
    case ConnectStep::Address:
        return ConnectionText::tr("Address");
    case ConnectStep::Identity:
        return ConnectionText::tr("What it is");
    case ConnectStep::CommandChannel:
        return ConnectionText::tr("Command channel");
    case ConnectStep::Control:
        return ConnectionText::tr("Control");
    case ConnectStep::State:
        return ConnectionText::tr("State");
    case ConnectStep::Clock:
        return ConnectionText::tr("Clock");
    case ConnectStep::Cameras:
        return ConnectionText::tr("Cameras");
    case ConnectStep::Pictures:
        return ConnectionText::tr("Picture");
    }
    return {};
}

QString stepStatusWord(StepStatus value)
{
    switch (value) {
    case StepStatus::Pending:
        return ConnectionText::tr("Not yet");
    case StepStatus::Running:
        return ConnectionText::tr("Working");
    case StepStatus::Done:
        return ConnectionText::tr("Done");
    case StepStatus::Warning:
        return ConnectionText::tr("Done, with a warning");
    case StepStatus::NeedsPerson:
        return ConnectionText::tr("Needs you");
    case StepStatus::Failed:
        return ConnectionText::tr("Failed");
    case StepStatus::Skipped:
        return ConnectionText::tr("Left out");
    }
    return {};
}

QString problemSentence(ConnectProblem value)
{
    switch (value) {
    case ConnectProblem::None:
        break;
    case ConnectProblem::BadAddress:
        return ConnectionText::tr("This is not an address.");
    case ConnectProblem::HostNotFound:
        return ConnectionText::tr("Nothing with this name was found in the network.");
    case ConnectProblem::NetworkDown:
        return ConnectionText::tr("This laptop has no way to the scope.");
    case ConnectProblem::Refused:
        return ConnectionText::tr("Something is at this address, but its port is closed.");
    case ConnectProblem::NoAnswer:
        return ConnectionText::tr("Nothing answered in time.");
    case ConnectProblem::NotADwarf:
        return ConnectionText::tr("What answers at this address is not a DWARF.");
    case ConnectProblem::NotActivated:
        return ConnectionText::tr("The scope is not activated.");
    case ConnectProblem::PoweredOff:
        return ConnectionText::tr("The scope switched itself off.");
    case ConnectProblem::LinkLost:
        return ConnectionText::tr("The link to the scope was lost.");
    case ConnectProblem::ControlRefused:
        return ConnectionText::tr("The scope refused to hand over control.");
    case ConnectProblem::CameraFailed:
        return ConnectionText::tr("A camera could not be opened.");
    case ConnectProblem::StateUntold:
        return ConnectionText::tr("The scope does not tell its state to who only watches.");
    case ConnectProblem::NoPicture:
        return ConnectionText::tr("No picture came.");
    }
    return {};
}

QString problemAdvice(ConnectProblem value)
{
    switch (value) {
    case ConnectProblem::None:
        break;
    case ConnectProblem::BadAddress:
        return ConnectionText::tr("Enter a name or an address like 192.168.88.1.");
    case ConnectProblem::HostNotFound:
        return ConnectionText::tr("Check the spelling, or use the scope's numeric address.");
    case ConnectProblem::NetworkDown:
        return ConnectionText::tr("Join the scope's Wi-Fi, then try again.");
    case ConnectProblem::Refused:
        return ConnectionText::tr(
            "Check address and port. A scope that has just been switched on needs half a minute.");
    case ConnectProblem::NoAnswer:
        return ConnectionText::tr(
            "Check that the scope is on and that this laptop is in its Wi-Fi.");
    case ConnectProblem::NotADwarf:
        return ConnectionText::tr(
            "Check the address: it may belong to a router or another device.");
    case ConnectProblem::NotActivated:
        return ConnectionText::tr("Activate it in the maker's app, then connect again.");
    case ConnectProblem::PoweredOff:
        return ConnectionText::tr(
            "Switch it on, wait until it is ready, then connect again. It is not tried by itself.");
    case ConnectProblem::LinkLost:
        return ConnectionText::tr("Move closer to the scope. It is tried again by itself.");
    case ConnectProblem::ControlRefused:
        return ConnectionText::tr(
            "Unlock the host in the phone app, then take over again. Watching works meanwhile.");
    case ConnectProblem::CameraFailed:
        return ConnectionText::tr("Close other apps that use the camera, then connect again.");
    case ConnectProblem::StateUntold:
        return ConnectionText::tr("What changes is shown. The rest comes when you take over.");
    case ConnectProblem::NoPicture:
        return ConnectionText::tr("Commands work. The picture is tried again by itself.");
    }
    return {};
}

QString modelName(DwarfModel value)
{
    switch (value) {
    case DwarfModel::Unknown:
        break;
    case DwarfModel::Dwarf2:
        return QStringLiteral("DWARF II");
    case DwarfModel::Dwarf3:
        return QStringLiteral("DWARF 3");
    case DwarfModel::Mini:
        return QStringLiteral("DWARF mini");
    }
    return QStringLiteral("DWARF");
}

QString generationName(Generation value)
{
    switch (value) {
    case Generation::Unknown:
        break;
    case Generation::V2:
        return QStringLiteral("V2");
    case Generation::V3:
        return QStringLiteral("V3");
    }
    return {};
}

QString cameraName(Camera value)
{
    switch (value) {
    case Camera::Tele:
        return ConnectionText::tr("Tele");
    case Camera::Wide:
        return ConnectionText::tr("Wide");
    }
    return {};
}

QString roleText(ControlRole value)
{
    switch (value) {
    case ControlRole::Unknown:
        return ConnectionText::tr("Control is not known yet");
    case ControlRole::Host:
        return ConnectionText::tr("In control");
    case ControlRole::Slave:
        return ConnectionText::tr("Watching: the phone app has control");
    }
    return {};
}

QString linkStateText(LinkState value)
{
    switch (value) {
    case LinkState::Disconnected:
        return ConnectionText::tr("Not connected");
    case LinkState::Connecting:
        return ConnectionText::tr("Connecting");
    case LinkState::Ready:
        return ConnectionText::tr("Connected");
    case LinkState::Waiting:
        return ConnectionText::tr("Trying again");
    }
    return {};
}

QString linkWord(LinkState state, ControlRole role)
{
    if (state == LinkState::Ready && role == ControlRole::Slave)
        return ConnectionText::tr("Watching");
    return linkStateText(state);
}

} // namespace nd::text
