// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/alarm_sound.h"

#include "core/base/logging.h"
#include "core/input/sdl_guard.h"

#include <SDL.h>

#include <chrono>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace nd {

namespace {

using std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr double kLoudness = 0.5;
constexpr double kBeepSeconds = 0.18;
constexpr double kPauseSeconds = 0.09;
constexpr double kEdgeSeconds = 0.01; ///< Rises and falls so long: no click.
constexpr double kLow = 659.26; ///< Hz, E5.
constexpr double kHigh = 987.77; ///< Hz, B5.
constexpr auto kPatience = 5s;
constexpr Uint32 kStep = 20; ///< Milliseconds.
constexpr Uint32 kTail = 120; ///< Milliseconds the device still plays after its queue is empty.
constexpr Uint16 kBuffer = 1024;

void addBeep(std::vector<qint16> &samples, double hertz)
{
    const int count = int(kBeepSeconds * AlarmSound::kRate);
    const double edge = kEdgeSeconds * AlarmSound::kRate;
    for (int i = 0; i < count; ++i) {
        const double envelope = std::min({1.0, i / edge, (count - i) / edge});
        const double angle = 2.0 * std::numbers::pi * hertz * i / AlarmSound::kRate;
        const double value = kLoudness * envelope * std::sin(angle);
        samples.push_back(
            static_cast<qint16>(std::lround(value * std::numeric_limits<qint16>::max())));
    }
    samples.insert(samples.end(), static_cast<std::size_t>(kPauseSeconds * AlarmSound::kRate), 0);
}

/// Blocks until it was heard. Empty if it was, else why not.
QString playOn(SDL_AudioDeviceID device, const std::vector<qint16> &samples)
{
    const auto bytes = static_cast<Uint32>(samples.size() * sizeof(qint16));
    if (SDL_QueueAudio(device, samples.data(), bytes) != 0)
        return QString::fromUtf8(SDL_GetError());
    SDL_PauseAudioDevice(device, 0);
    const auto end = steady_clock::now() + kPatience;
    while (SDL_GetQueuedAudioSize(device) > 0) {
        if (steady_clock::now() > end)
            return QStringLiteral("the sound device does not play");
        SDL_Delay(kStep);
    }
    SDL_Delay(kTail);
    return {};
}

QString playAll(const std::vector<qint16> &samples)
{
    SDL_AudioSpec wanted{};
    wanted.freq = AlarmSound::kRate;
    wanted.format = AUDIO_S16SYS;
    wanted.channels = 1;
    wanted.samples = kBuffer;
    const SDL_AudioDeviceID device = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
    if (device == 0)
        return QString::fromUtf8(SDL_GetError());
    QString problem = playOn(device, samples);
    SDL_CloseAudioDevice(device);
    return problem;
}

QString playWithSdl(const std::vector<qint16> &samples)
{
    {
        const std::lock_guard lock(sdlGuard());
        SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
        if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0)
            return QString::fromUtf8(SDL_GetError());
    }
    QString problem = playAll(samples);
    const std::lock_guard lock(sdlGuard());
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
    return problem;
}

} // namespace

AlarmSound::AlarmSound(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

AlarmSound::~AlarmSound()
{
    m_thread.waitForDone();
}

std::vector<qint16> AlarmSound::samplesOf(Tone tone)
{
    std::vector<qint16> samples;
    if (tone == Tone::Done) {
        addBeep(samples, kLow);
        addBeep(samples, kHigh);
        return samples;
    }
    constexpr int kBeeps = 3;
    for (int i = 0; i < kBeeps; ++i)
        addBeep(samples, kHigh);
    return samples;
}

void AlarmSound::play(Tone tone)
{
    if (std::exchange(m_isPlaying, true))
        return;
    m_thread.start([this, samples = samplesOf(tone)] {
        const QString problem = playWithSdl(samples);
        QMetaObject::invokeMethod(this, [this, problem] {
            m_isPlaying = false;
            if (problem.isEmpty())
                return emit played();
            qCInfo(lcUi) << "no sound:" << problem;
            emit failed(problem);
        });
    });
}

} // namespace nd
