// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gamepad_poll.h"

#include "core/base/logging.h"
#include "core/input/sdl_guard.h"

#include <SDL2/SDL.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kReadInterval = 10ms;
constexpr auto kSearchInterval = 500ms;
constexpr double kFullDeflection = 32767.0;
constexpr int kPlainStopButton = 1; // "B" on most pads that SDL has no mapping for

double deflection(Sint16 value)
{
    return std::max(value / kFullDeflection, -1.0);
}

} // namespace

/// One opened device; SDL's own handles stay inside.
class GamepadPoll::Pad
{
public:
    static std::unique_ptr<Pad> open(int index)
    {
        if (SDL_IsGameController(index) == SDL_TRUE) {
            if (SDL_GameController *controller = SDL_GameControllerOpen(index))
                return std::make_unique<Pad>(controller, nullptr);
            return nullptr;
        }
        SDL_Joystick *joystick = SDL_JoystickOpen(index);
        if (joystick == nullptr)
            return nullptr;
        auto pad = std::make_unique<Pad>(nullptr, joystick);
        return SDL_JoystickNumAxes(joystick) >= 2 ? std::move(pad) : nullptr;
    }

    Pad(SDL_GameController *controller, SDL_Joystick *joystick)
        : m_controller(controller)
        , m_joystick(joystick)
    {
    }
    Q_DISABLE_COPY_MOVE(Pad)
    ~Pad()
    {
        if (m_controller != nullptr)
            SDL_GameControllerClose(m_controller);
        if (m_joystick != nullptr)
            SDL_JoystickClose(m_joystick);
    }

    bool isAttached() const
    {
        return (m_controller != nullptr ? SDL_GameControllerGetAttached(m_controller)
                                        : SDL_JoystickGetAttached(m_joystick))
            == SDL_TRUE;
    }

    QString name() const
    {
        const char *text = m_controller != nullptr ? SDL_GameControllerName(m_controller)
                                                   : SDL_JoystickName(m_joystick);
        const QString name = QString::fromUtf8(text).simplified();
        return name.isEmpty() ? QStringLiteral("Gamepad") : name;
    }

    /// SDL's y axis grows downwards.
    StickPosition stick() const
    {
        if (m_controller != nullptr)
            return {
                deflection(SDL_GameControllerGetAxis(m_controller, SDL_CONTROLLER_AXIS_LEFTX)),
                -deflection(SDL_GameControllerGetAxis(m_controller, SDL_CONTROLLER_AXIS_LEFTY))};
        return {deflection(SDL_JoystickGetAxis(m_joystick, 0)),
                -deflection(SDL_JoystickGetAxis(m_joystick, 1))};
    }

    /// One bit for each stop button that is down.
    unsigned heldStops() const
    {
        if (m_controller == nullptr)
            return SDL_JoystickGetButton(m_joystick, kPlainStopButton);
        const unsigned b = SDL_GameControllerGetButton(m_controller, SDL_CONTROLLER_BUTTON_B);
        const unsigned start
            = SDL_GameControllerGetButton(m_controller, SDL_CONTROLLER_BUTTON_START);
        return b | start << 1U;
    }

private:
    SDL_GameController *m_controller;
    SDL_Joystick *m_joystick;
};

GamepadPoll::GamepadPoll() = default;
GamepadPoll::~GamepadPoll() = default;

void GamepadPoll::start()
{
    // The window belongs to Qt: SDL neither sees its focus nor handles our signals.
    SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    const std::lock_guard lock(sdlGuard());
    if (SDL_InitSubSystem(SDL_INIT_JOYSTICK | SDL_INIT_GAMECONTROLLER) != 0) {
        qCWarning(lcUi) << "no gamepads:" << SDL_GetError();
        return;
    }
    SDL_JoystickEventState(SDL_IGNORE);
    SDL_GameControllerEventState(SDL_IGNORE);
    m_running = true;
    poll();
}

void GamepadPoll::finish()
{
    m_pad.reset();
    const std::lock_guard lock(sdlGuard());
    if (std::exchange(m_running, false))
        SDL_QuitSubSystem(SDL_INIT_JOYSTICK | SDL_INIT_GAMECONTROLLER);
}

void GamepadPoll::poll()
{
    if (!m_running)
        return;
    SDL_GameControllerUpdate();
    if (m_pad && !m_pad->isAttached())
        losePad();
    if (!m_pad)
        openFirst();
    if (m_pad)
        readPad();
    m_scheduler.after(m_pad ? kReadInterval : kSearchInterval, this, [this] { poll(); });
}

void GamepadPoll::openFirst()
{
    for (int i = 0; i < SDL_NumJoysticks() && !m_pad; ++i)
        m_pad = Pad::open(i);
    if (!m_pad)
        return;
    m_armed = false;
    m_heldStops = 0;
    m_reported = {};
    emit connected(m_pad->name());
}

void GamepadPoll::readPad()
{
    const StickPosition position = shapedStick(m_pad->stick());
    m_armed = m_armed || position == StickPosition();
    if (m_armed && std::exchange(m_reported, position) != position)
        emit stickMoved(position.x, position.y);
    const unsigned held = m_pad->heldStops();
    if ((held & ~std::exchange(m_heldStops, held)) != 0)
        emit stopPressed();
}

void GamepadPoll::losePad()
{
    const QString name = m_pad->name();
    m_pad.reset();
    emit disconnected(name);
}

} // namespace nd
