// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/nal_unit.h"

#include <map>
#include <utility>

namespace nd {

/// Keeps the newest parameter sets of a stream, to be put in front of every key picture.
class ParameterSetStore
{
public:
    enum class Outcome { Stored, Malformed, TooLarge };

    explicit ParameterSetStore(VideoCodec codec) : m_codec(codec) {}

    /// `nal` has to be a parameter set. TooLarge: a picture larger than kMaxPictureSide.
    [[nodiscard]] Outcome store(QByteArrayView nal);
    /// All sets, each behind a start code, in the order that decoders need.
    QByteArray annexB() const;
    /// True if there is enough to decode a picture.
    bool isComplete() const;
    QSize size() const { return m_size; }

private:
    using Key = std::pair<NalKind, quint32>;

    Outcome storeSequence(QByteArrayView nal);

    VideoCodec m_codec;
    std::map<Key, QByteArray> m_sets; ///< NalKind's order is the order of dependence.
    QSize m_size;
};

} // namespace nd
