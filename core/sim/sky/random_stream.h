// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace nd::sim {

/// A reproducible stream of random numbers (SplitMix64), the same on every machine.
class RandomStream
{
public:
    explicit RandomStream(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 value = m_state;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }

    /// 0 up to but without 1.
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Mean 0, deviation 1: a sum of twelve, so never beyond 6.
    double normal()
    {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }

private:
    quint64 m_state;
};

} // namespace nd::sim
