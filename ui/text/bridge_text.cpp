// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/bridge_text.h"

#include "core/sky/sexagesimal.h"
#include "ui/text/state_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct BridgeText
{
    Q_DECLARE_TR_FUNCTIONS(BridgeText)
};

/// Problems of the way to Stellarium.
QString linkSentence(StellariumProblem problem, const QString &address)
{
    switch (problem) {
    case StellariumProblem::NoAddress:
        return BridgeText::tr("Say in Settings where Stellarium runs.");
    case StellariumProblem::Refused:
        return BridgeText::tr("Nothing answers at %1. Start Stellarium and turn on its plug-in "
                              "Remote Control.",
                              "address")
            .arg(address);
    case StellariumProblem::HostNotFound:
        return BridgeText::tr("No computer was found at %1.", "address").arg(address);
    case StellariumProblem::NoRoute:
        return BridgeText::tr("The network has no way to %1.", "address").arg(address);
    case StellariumProblem::Timeout:
        return BridgeText::tr("Stellarium at %1 did not answer in time.", "address").arg(address);
    default:
        return BridgeText::tr("The connection to Stellarium broke.");
    }
}

} // namespace

QString stellariumProblemSentence(StellariumProblem problem, const QString &address)
{
    switch (problem) {
    case StellariumProblem::PasswordWanted:
        return BridgeText::tr("Stellarium wants a password. Enter it in Settings.");
    case StellariumProblem::NothingSelected:
        return BridgeText::tr("Nothing is selected in Stellarium. Click on an object there first.");
    case StellariumProblem::NotStellarium:
        return BridgeText::tr("What answers at %1 is not Stellarium's Remote Control.", "address")
            .arg(address);
    case StellariumProblem::Damaged:
        return BridgeText::tr("Stellarium's answer is damaged: it lacks complete coordinates.");
    case StellariumProblem::TooLarge:
        return BridgeText::tr("The answer of %1 is too long to be Stellarium's.", "address")
            .arg(address);
    case StellariumProblem::Declined:
        return BridgeText::tr("Stellarium did not show it.");
    case StellariumProblem::NoMarks:
        return BridgeText::tr("Stellarium shows the place, but not the field: it runs another "
                              "script, or none at all.");
    case StellariumProblem::NotOnEarth:
        return BridgeText::tr("Stellarium's observer does not stand on the Earth.");
    default:
        return linkSentence(problem, address);
    }
}

QString bridgeAnswerSentence(const BridgeAnswer &answer)
{
    switch (answer.kind) {
    case BridgeAnswer::Kind::Going:
        return {};
    case BridgeAnswer::Kind::Asking:
        return BridgeText::tr("Nightdesk asks about the Sun first: answer there.");
    case BridgeAnswer::Kind::NoTarget:
        return BridgeText::tr("No coordinates were sent before.");
    case BridgeAnswer::Kind::NoDevice:
        return refusalSentence(Refusal::NotConnected);
    case BridgeAnswer::Kind::Refused:
        return refusalSentence(answer.refusal);
    }
    return {};
}

QString bridgeProblemSentence(BridgeProblem problem, quint16 port)
{
    switch (problem) {
    case BridgeProblem::PortTaken:
        return BridgeText::tr("Port %1 is used by another program. Choose another one.").arg(port);
    case BridgeProblem::NotAllowed:
        return BridgeText::tr("This computer does not allow port %1. Choose one from 1024 up.")
            .arg(port);
    case BridgeProblem::Other:
        break;
    }
    return BridgeText::tr("Port %1 could not be opened.").arg(port);
}

QString bridgeRequestText(const BridgeRequest &request)
{
    const QString time
        = QLocale().toString(request.time.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    if (request.isStop)
        return BridgeText::tr("%1: stop.", "time").arg(time);
    const QString sentence = bridgeAnswerSentence(request.answer);
    if (!request.place)
        return BridgeText::tr("%1: refused. %2", "time, reason").arg(time, sentence);
    const QString place = rightAscensionText(request.place->raDegrees, 0) + QLatin1Char(' ')
        + declinationText(request.place->declinationDegrees);
    if (sentence.isEmpty())
        return BridgeText::tr("%1: go to %2.", "time, coordinates").arg(time, place);
    if (request.answer.kind == BridgeAnswer::Kind::Asking)
        return BridgeText::tr("%1: go to %2. %3", "time, coordinates, sentence")
            .arg(time, place, sentence);
    return BridgeText::tr("%1: go to %2: refused. %3", "time, coordinates, reason")
        .arg(time, place, sentence);
}

} // namespace nd::text
