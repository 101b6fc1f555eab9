// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/pictures/stack_album.h"
#include "core/observatory/stacking/stack_story.h"

#include <QString>

namespace nd {

constexpr int kNightFrames = 2000;

/// A preview of 1920 x 1080 as a telescope writes it: grain, and a sky of its own for each seed.
QByteArray benchPreview(unsigned seed);
/// A night of kNightFrames with rejects, alarms and all the events that a story holds.
StackStory longStory();
/// As many pictures as are kept, and what was measured in 2,000.
StackAlbum longAlbum();
/// As a program that was killed leaves both in its data folder, and the log, for this telescope.
bool keepNight(const QString &dataFolder, const QString &telescope, const StackStory &story,
               const StackAlbum &album);

} // namespace nd
