// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/picture_gesture.h"

#include <utility>

namespace nd {

PictureGesture &PictureGesture::of(QObject &device)
{
    auto *found = device.findChild<PictureGesture *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new PictureGesture(&device);
}

void PictureGesture::arm(Kind kind)
{
    if (std::exchange(m_armed, kind) != kind)
        emit changed();
}

} // namespace nd
