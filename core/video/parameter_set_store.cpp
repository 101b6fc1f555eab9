// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/parameter_set_store.h"

#include <algorithm>

namespace nd {

namespace {

constexpr qsizetype kMaxSetSize = 4096;
constexpr std::size_t kMaxSets = 64;

} // namespace

ParameterSetStore::Outcome ParameterSetStore::store(QByteArrayView nal)
{
    if (nal.size() > kMaxSetSize || m_sets.size() >= kMaxSets)
        return Outcome::Malformed;
    const NalKind kind = nalKind(m_codec, nal);
    if (kind == NalKind::SequenceParameters)
        return storeSequence(nal);
    const std::optional<quint32> id = parameterSetId(m_codec, nal);
    if (!id)
        return Outcome::Malformed;
    m_sets[{kind, *id}] = nal.toByteArray();
    return Outcome::Stored;
}

ParameterSetStore::Outcome ParameterSetStore::storeSequence(QByteArrayView nal)
{
    const auto parsed = parseSequenceParameters(m_codec, nal);
    if (!parsed)
        return Outcome::Malformed;
    if (std::max(parsed->size.width(), parsed->size.height()) > kMaxPictureSide)
        return Outcome::TooLarge;
    m_size = parsed->size;
    m_sets[{NalKind::SequenceParameters, parsed->id}] = nal.toByteArray();
    return Outcome::Stored;
}

QByteArray ParameterSetStore::annexB() const
{
    QByteArray bytes;
    for (const auto &[key, nal] : m_sets) {
        bytes.append("\0\0\0\1", 4);
        bytes.append(nal);
    }
    return bytes;
}

bool ParameterSetStore::isComplete() const
{
    const auto has = [this](NalKind kind) {
        return std::any_of(m_sets.begin(), m_sets.end(),
                           [=](const auto &entry) { return entry.first.first == kind; });
    };
    return has(NalKind::SequenceParameters) && has(NalKind::PictureParameters)
        && (m_codec != VideoCodec::H265 || has(NalKind::VideoParameters));
}

} // namespace nd
