// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sun_commands.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/observatory/observatory.h"
#include "ui/panels/question.h"
#include "ui/text/state_text.h"
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
    static Question filter();
    static Question steering();
    static Question start();
};

Question SunQuestions::filter()
{
    return {tr("Solar filter"), tr("Is the solar filter on the scope, over both lenses?"),
            tr("Without it the Sun destroys the camera within seconds. Your answer counts until "
               "you disconnect, end it in the Device menu, or the Sun is down. Other targets stay "
               "30° away from the Sun all the same."),
            tr("The solar filter is on"), false};
}

Question SunQuestions::steering()
{
    return {tr("Sun guard"), tr("The scope will steer by itself. Can it look into the Sun?"),
            tr("Nobody can tell where it will point. Without a solar filter the Sun destroys the "
               "camera within seconds. Stay beside the scope and be ready to press STOP."),
            tr("It can't: start"), false};
}

Question SunQuestions::start()
{
    return {tr("Sun guard"),
            tr("Nobody knows where the scope points now. Can its way lead "
               "across the Sun?"),
            tr("It may turn either way round. Without a solar filter the Sun destroys the camera "
               "within seconds. Look at the scope before you answer."),
            tr("It can't: go"), false};
}

Question textOf(SunQuestion question)
{
    switch (question) {
    case SunQuestion::Filter:
        return SunQuestions::filter();
    case SunQuestion::Steering:
        return SunQuestions::steering();
    case SunQuestion::Start:
        return SunQuestions::start();
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
                      m_window, textOf(question), guard, [guard] { guard->answer(true); },
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
        ask(m_window, SunQuestions::filter(), guard, [guard] { guard->confirmSolarFilter(); });
    refresh(); // a click alone changes nothing
}

} // namespace nd
