// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace nd {

/// How a stack of the log ended, as far as anybody heard.
enum class StackEnding {
    Open, ///< It runs, or nobody has asked the telescope since.
    Complete, ///< All frames were taken.
    Stopped, ///< Here.
    EndedEarly, ///< By another client, or by the telescope.
    Unheard, ///< While the telescope could not be heard.
};

/// What is worth remembering of a stack's night.
enum class StackMark {
    Unknown, ///< Of a newer version: shown with its words alone.
    FoundRunning, ///< It began before it was seen here.
    Resumed, ///< Nightdesk was started again, and it still ran.
    LinkLost,
    LinkBack,
    CountsWentBack, ///< `value`: the frames taken before.
    CountsImpossible, ///< `value`: what was told.
    TargetChanged, ///< `text`: the new name.
    UnknownState, ///< `value`: its number.
    ParametersUnsuited,
    LateRefusal, ///< `value`: the telescope's code.
    Alarm, ///< `text`: its word ("clouds"), `value`: 1 on, 0 off.
    Picture, ///< Damaged; `value`: its PictureFault, `text`: the word for it ("cut").
    LivePictureFailed, ///< The telescope did not go back to live pictures.
    Restarted, ///< The telescope seems to have been, and the stack to have ended with that.
};

/// Value type.
struct StackRecordMark
{
    QDateTime utc;
    StackMark mark = StackMark::Unknown;
    int value = 0;
    QString text;
    std::optional<int> taken{}; ///< Frames by then; CountsWentBack: after it.
    std::optional<int> stacked{};

    bool operator==(const StackRecordMark &) const = default;
};

/// One stack, as it is kept. What is not known is nullopt or empty. Value type.
struct StackRecord
{
    static constexpr int kLongestText = 200;
    static constexpr int kMostMarks = 2000;
    static constexpr int kMostFrames = 100'000; ///< No telescope takes as many.

    QString key; ///< UUID without braces.
    QString deviceId; ///< Of its profile.
    QString deviceName;
    Camera camera = Camera::Tele;
    QString target;
    QDate night; ///< The evening's date at the site.
    QDateTime startedUtc;
    QDateTime heardUtc; ///< When anything was last heard of it.
    QDateTime endedUtc; ///< Invalid: it has not ended, or nobody knows when.
    StackEnding ending = StackEnding::Open;
    bool isOurs = false; ///< Started here.
    std::optional<int> taken;
    std::optional<int> stacked;
    std::optional<int> total;
    QString exposure; ///< The telescope's word, "15".
    std::optional<double> exposureSeconds;
    QString gain;
    QString filter;
    QString binning;
    QString format;
    std::optional<int> sensorCelsiusFirst; ///< Of the sensor, else inside the telescope.
    std::optional<int> sensorCelsiusLast;
    std::optional<int> batteryFirst; ///< Percent.
    std::optional<int> batteryLast;
    QString thumbnail; ///< Path of a picture; may be gone.
    QList<StackRecordMark> marks;

    bool operator==(const StackRecord &) const = default;

    std::optional<int> rejected() const;
    /// Of what was stacked.
    std::optional<double> integrationSeconds() const;
    /// Texts bounded, numbers that can't be taken out.
    StackRecord bounded() const;
};

/// The words of files and of nightdeskctl: stable, never translated.
QString stackEndingKey(StackEnding ending);
std::optional<StackEnding> stackEndingOfKey(const QString &key);
QString stackMarkKey(StackMark mark);
StackMark stackMarkOfKey(const QString &key); ///< Unknown for what is none.

} // namespace nd

Q_DECLARE_METATYPE(nd::StackRecord)
