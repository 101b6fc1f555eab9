// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <functional>

namespace nd {

class DwarfDevice;

/// A night with a telescope in some minutes: what leaves a state in each model, each part to its
/// end.
class RecordedNight
{
public:
    /// The telescope is connected.
    explicit RecordedNight(DwarfDevice &device) : m_device(device) {}

    /// Some settings, a photo and a tracking: enough for a connection that is cut afterwards.
    bool begin();
    /// All the rest. False at the first part that does not end.
    bool goOn();
    /// Which part did not end; null: each did.
    const char *missing() const { return m_missing; }

private:
    bool named(const char *part, bool isDone);
    bool setUp();
    bool setUpNumbers();
    bool rename();
    bool readAgain();
    bool focus();
    bool film(Camera camera);
    bool panorama();
    bool follow();
    bool point();
    bool stack();
    bool shootDarks();
    bool measurePole();
    bool isV3() const;

    DwarfDevice &m_device;
    const char *m_missing = nullptr;
};

} // namespace nd
