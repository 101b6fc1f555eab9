// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/exposure_wait.h"

#include <utility>

namespace nd {

void ExposureWait::update(SourceSituation &situation)
{
    if (std::exchange(m_seen, m_wanted) != m_wanted)
        m_pictureBefore = situation.lastJpegPicture;
    if (m_wanted >= situation.exposure || situation.lastJpegPicture != m_pictureBefore)
        situation.exposure = m_wanted;
    const bool isLong = situation.prefersJpeg || situation.exposure >= kLongExposure;
    m_patience = isLong ? pictureLimit(situation.prefersJpeg, situation.exposure) : m_usual;
}

} // namespace nd
