// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/parameter_set_store.h"

namespace nd {

/// Collects the NAL units of one picture, whole or in fragments, into Annex B.
///
/// Parameter sets are kept apart and put in front of every key picture: some payloaders send them
/// between the slices of a picture, where a decoder would start a new one.
class PictureAssembler
{
public:
    explicit PictureAssembler(VideoCodec codec) : m_codec(codec), m_sets(codec) {}

    void addNal(QByteArrayView nal);
    /// `header` is the NAL header that the fragments share.
    void beginFragments(QByteArrayView header);
    void addFragment(QByteArrayView part);
    void endFragments();
    /// Something of this picture is missing: it will not be shown.
    void markDamaged() { m_damaged = true; }

    bool isEmpty() const { return m_data.isEmpty() && !m_inFragments && !m_damaged; }
    bool isDamaged() const { return m_damaged || m_inFragments; }
    /// The picture, if it is whole; starts the next one either way.
    std::optional<EncodedPicture> finish();

    /// A picture larger than kMaxPictureSide was announced.
    bool sawAbsurdSize() const { return m_absurd; }

private:
    void append(QByteArrayView bytes);
    void classify(QByteArrayView nal);
    void storeParameters(QByteArrayView nal);

    VideoCodec m_codec;
    ParameterSetStore m_sets;
    QByteArray m_data;
    qsizetype m_fragmentStart = 0;
    bool m_inFragments = false;
    bool m_hasPicture = false;
    bool m_key = false;
    bool m_damaged = false;
    bool m_setsChanged = false;
    bool m_absurd = false;
};

} // namespace nd
