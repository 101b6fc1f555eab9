// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutator.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

enum class Change { Flip, Replace, Remove, Insert, Repeat, Splice, LongLength, Cut };
constexpr int kChanges = 8;
constexpr int kMostChanges = 4;
constexpr int kLargestChunk = 32;

} // namespace

Mutator::Mutator(QList<QByteArray> seeds, quint32 seed) : m_seeds(std::move(seeds)), m_random(seed)
{
}

QByteArray Mutator::next()
{
    QByteArray bytes = m_seeds.at(m_random.bounded(int(m_seeds.size())));
    const int changes = 1 + m_random.bounded(kMostChanges);
    for (int i = 0; i < changes; ++i)
        mutate(bytes);
    bytes.truncate(kLongest);
    return bytes;
}

void Mutator::mutate(QByteArray &bytes)
{
    const qsizetype at = place(bytes);
    const int chunk = 1 + m_random.bounded(kLargestChunk);
    const auto byte = static_cast<char>(m_random.bounded(256));
    switch (static_cast<Change>(m_random.bounded(kChanges))) {
    case Change::Flip:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << m_random.bounded(8)));
        break;
    case Change::Replace:
        if (at < bytes.size())
            bytes[at] = byte;
        break;
    case Change::Remove:
        bytes.remove(at, chunk);
        break;
    case Change::Insert:
        bytes.insert(at, byte);
        break;
    case Change::Repeat:
        bytes.insert(at, bytes.mid(at, chunk).repeated(1 + m_random.bounded(8)));
        break;
    case Change::Splice:
        splice(bytes);
        break;
    case Change::LongLength:
        bytes.insert(at, QByteArray::fromHex("ffffffff07"));
        break;
    case Change::Cut:
        bytes.truncate(at);
        break;
    }
}

void Mutator::splice(QByteArray &bytes)
{
    const QByteArray &other = m_seeds.at(m_random.bounded(int(m_seeds.size())));
    bytes = bytes.first(place(bytes)) + other.mid(place(other));
}

qsizetype Mutator::place(const QByteArray &bytes)
{
    return m_random.bounded(int(bytes.size()) + 1);
}

} // namespace nd
