// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sun_commands.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/observatory/observatory.h"
#include "ui/panels/question.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/window/command_list.h"
#include "ui/window/current_device.h"
#include "ui/window/window_actions.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace nd {

namespace {

/// Gives lupdate a context for the questions below.
struct SunQuestions
{
    Q_DECLARE_TR_FUNCTIONS(SunQuestions)

public:
    static Question filter(const QString &scope);
    static Question steering(const QString &scope, const SunGuard &guard);
    static Question stillSteering(const QString &scope, bool isWatched);
    static Question start(const QString &scope, bool isPlaceKnown);
};

Question SunQuestions::filter(const QString &scope)
{
    return {tr("Solar filter"), tr("Is the solar filter on %1, over both lenses?").arg(scope),
            tr("Without it the Sun destroys the camera within seconds. Your answer counts until "
               "you disconnect, end it in the Device menu, or the Sun is down. Other targets stay "
               "30° away from the Sun all the same."),
            tr("The solar filter is on"), false};
}

Question SunQuestions::steering(const QString &scope, const SunGuard &guard)
{
    const QString watch = guard.watchesReach()
        ? tr("Nightdesk knows all that it will take in and stops it when the Sun comes within 10° "
             "of that. It does not ask again.")
        : guard.watchesSteering()
        ? tr("Nightdesk watches where it looks and stops it within 30° of the Sun, but may not be "
             "sure of it: then it asks again after 15 minutes.")
        : tr("Not watched: the scope does not tell where it looks meanwhile, so Nightdesk can't "
             "stop it at the Sun. It asks again after 15 minutes.");
    const QString danger = tr("Without a solar filter the Sun destroys the camera within seconds. "
                              "Stay beside it and be ready to press STOP.");
    return {tr("Sun guard"), tr("%1 will steer by itself. Can it look into the Sun?").arg(scope),
            watch + u' ' + danger, tr("It can't: start"), false};
}

Question SunQuestions::stillSteering(const QString &scope, bool isWatched)
{
    const QString watch = isWatched
        ? tr("The Sun has moved on, and Nightdesk is not sure where the scope looks.")
        : tr("The Sun has moved on. Not watched: the scope does not tell where it looks.");
    const QString advice = tr("Look at it before you answer: without an answer Nightdesk stops it "
                              "after %1.")
                               .arg(text::durationText(SunGuard::kAnswerPatience));
    return {tr("Sun guard"),
            tr("%1 is still steering by itself. Can it look into the Sun by now?").arg(scope),
            watch + u' ' + advice,
            tr("It can't: go on"),
            false,
            tr("Stop it")};
}

Question SunQuestions::start(const QString &scope, bool isPlaceKnown)
{
    const QString unknown = isPlaceKnown
        ? tr("Nobody knows where %1 points now. Can its way lead across the Sun?").arg(scope)
        : tr("Nobody knows where %1 stands. Can its way lead across the Sun?").arg(scope);
    const QString danger
        = tr("It may turn either way round. Without a solar filter the Sun destroys the camera "
             "within seconds. Look at the scope before you answer.");
    const QString advice = u' ' + tr("With your site in Settings you are asked less.");
    return {tr("Sun guard"), unknown, isPlaceKnown ? danger : danger + advice, tr("It can't: go"),
            false};
}

Question textOf(SunQuestion question, DwarfDevice &device)
{
    const QString scope = device.profile().name;
    switch (question) {
    case SunQuestion::Filter:
        return SunQuestions::filter(scope);
    case SunQuestion::Steering:
        return SunQuestions::steering(scope, device.sunGuard());
    case SunQuestion::Start:
        return SunQuestions::start(scope, device.sunGuard().watch() != SunWatch::UnknownPlace);
    case SunQuestion::StillSteering:
        return SunQuestions::stillSteering(scope, device.sunGuard().watchesSteering());
    }
    return {};
}

} // namespace

SunCommands::SunCommands(Observatory &observatory, CurrentDevice &current, QWidget &window,
                         WindowActions &actions)
    : QObject(&actions)
    , m_current(current)
    , m_window(window)
    , m_actions(actions)
{
    const QList<DwarfDevice *> devices = observatory.devices();
    for (DwarfDevice *device : devices)
        follow(*device);
    connect(&observatory, &Observatory::deviceAdded, this,
            [this](DwarfDevice *device) { follow(*device); });
    connect(&observatory, &Observatory::deviceAboutToBeRemoved, this,
            [this](DwarfDevice *device) { forget(*device); });
    connect(&current, &CurrentDevice::changed, this, &SunCommands::refresh);
    connect(actions.solarMode, &QAction::triggered, this, &SunCommands::toggle);
    refresh();
}

void SunCommands::follow(DwarfDevice &device)
{
    SunGuard &guard = device.sunGuard();
    guard.setAsks(true);
    connect(&guard, &SunGuard::changed, this, &SunCommands::refresh);
    connect(&guard, &SunGuard::asked, this,
            [this, &device](SunQuestion question) { askFor(device, question); });
    connect(&guard, &SunGuard::questionWithdrawn, this, [this, &device] {
        if (QMessageBox *box = m_open.value(&device))
            box->close();
    });
    connect(&device.connection(), &ConnectionModel::linkStateChanged, this, &SunCommands::refresh);
    refresh();
}

void SunCommands::forget(DwarfDevice &device)
{
    if (QMessageBox *box = m_open.take(&device))
        box->close();
}

/// The answer goes to the guard: whoever wants to move the telescope waits for it.
void SunCommands::askFor(DwarfDevice &device, SunQuestion question)
{
    SunGuard *guard = &device.sunGuard();
    m_open.insert(&device,
                  ask(
                      m_window, textOf(question, device), guard, [guard] { guard->answer(true); },
                      [guard] { guard->answer(false); }));
}

void SunCommands::refresh()
{
    DwarfDevice *device = m_current.device();
    QAction &action = *m_actions.solarMode;
    const bool connected
        = device != nullptr && device->connection().linkState() == LinkState::Ready;
    const bool isDay = connected && device->sunGuard().isDay();
    action.setEnabled(isDay);
    action.setChecked(connected && device->sunGuard().isSolarMode());
    action.setToolTip(!connected  ? text::refusalSentence(Refusal::NotConnected)
                          : isDay ? CommandList::nameOf(action)
                                  : tr("The Sun is down."));
}

/// On: only after the question; off at once.
void SunCommands::toggle()
{
    DwarfDevice *device = m_current.device();
    if (device == nullptr)
        return;
    SunGuard *guard = &device->sunGuard();
    if (guard->isSolarMode())
        guard->endSolarMode();
    else
        ask(m_window, SunQuestions::filter(device->profile().name), guard,
            [guard] { guard->confirmSolarFilter(); });
    refresh(); // a click alone changes nothing
}

} // namespace nd
