// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/observatory/stacking/stack_story.h"

#include <QObject>
#include <QThreadPool>

#include <compare>
#include <functional>
#include <map>

namespace nd {

/// Keeps what is known of the newest stack of each camera in a file, so that a restart in the midst
/// of it loses nothing. GUI thread; files are read and written on a thread of its own, each beside
/// the old one and renamed. Destroying it waits for the last.
class StoryStore final : public QObject
{
    Q_OBJECT

public:
    using Taker = std::function<void(const std::optional<StackStory> &)>;

    /// Whose stack: any text, and the camera.
    struct Place
    {
        QString telescope;
        Camera camera = Camera::Tele;

        // What the compiler writes for it compares with 0.
        std::strong_ordering
        operator<=>(const Place &) const = default; // NOLINT(modernize-use-nullptr)
    };

    explicit StoryStore(QString folder, QObject *parent = nullptr);
    ~StoryStore() override;

    /// What was saved last, also if it is not written yet. `done` is called once, later; never if
    /// `context` died.
    void load(const Place &place, QObject *context, Taker done);
    /// Of stories of one place in quick succession only the newest is written.
    void save(const Place &place, const StackStory &story);

private:
    QString fileOf(const Place &place) const;
    void writeNext();

    QString m_folder;
    QThreadPool m_thread;
    std::map<Place, StackStory> m_waiting;
    bool m_isWriting = false;
};

} // namespace nd
