// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <vector>

namespace nd {

/// Short tones on the computer's loudspeaker, made here: no file and no package is needed. GUI
/// thread; the sound device is opened, fed and closed on a thread of its own.
class AlarmSound final : public QObject
{
    Q_OBJECT

public:
    enum class Tone {
        Alarm, ///< Three times the same.
        Done, ///< Two, the second higher.
    };

    explicit AlarmSound(QObject *parent = nullptr);
    ~AlarmSound() override;

    /// While one is played another is not begun.
    void play(Tone tone);

    static constexpr int kRate = 44'100;
    /// What is played: one channel, kRate samples a second.
    static std::vector<qint16> samplesOf(Tone tone);

signals:
    void played();
    /// There is no sound device, or it does not play; in the system's words.
    void failed(const QString &why);

private:
    QThreadPool m_thread;
    bool m_isPlaying = false;
};

} // namespace nd
