// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/source_decision.h"

#include <atomic>

namespace nd {

/// How long a stream waits for a picture, by what its camera is set to expose. Owned by the stream;
/// GUI thread but for patience(). An exposure under way goes on to its end when a shorter one is
/// set.
class ExposureWait
{
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit ExposureWait(Milliseconds usual) : m_usual(usual), m_patience(usual) {}

    /// 0 if it is not known.
    void set(Milliseconds exposure) { m_wanted = exposure; }
    /// Tells `situation` the exposure, whose other members are those of now.
    void update(SourceSituation &situation);
    /// How long nothing may come before a connection is given up. Any thread.
    Milliseconds patience() const { return m_patience; }

private:
    Milliseconds m_usual;
    Milliseconds m_wanted{0};
    Milliseconds m_seen{0};
    std::optional<SourceSituation::Time> m_pictureBefore; ///< The last one when it was set.
    std::atomic<Milliseconds> m_patience;
};

} // namespace nd
