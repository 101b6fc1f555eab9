// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/picture_assembler.h"

#include <utility>

namespace nd {

namespace {

constexpr qsizetype kMaxPictureBytes = qsizetype{16} * 1024 * 1024;
constexpr QByteArrayView kStartCode("\0\0\0\1", 4);

} // namespace

void PictureAssembler::append(QByteArrayView bytes)
{
    if (m_data.size() + bytes.size() > kMaxPictureBytes)
        m_damaged = true;
    if (!m_damaged)
        m_data.append(bytes);
}

void PictureAssembler::addNal(QByteArrayView nal)
{
    const NalKind kind = nalKind(m_codec, nal);
    switch (kind) {
    case NalKind::VideoParameters:
    case NalKind::SequenceParameters:
    case NalKind::PictureParameters:
        storeParameters(nal);
        return;
    case NalKind::Malformed:
        m_damaged = true;
        return;
    case NalKind::KeyPicture:
    case NalKind::Picture:
    case NalKind::RecoveryPoint:
    case NalKind::Other:
        break;
    }
    classify(nal);
    append(kStartCode);
    append(nal);
}

void PictureAssembler::classify(QByteArrayView nal)
{
    const NalKind kind = nalKind(m_codec, nal);
    m_key = m_key || kind == NalKind::KeyPicture || kind == NalKind::RecoveryPoint;
    m_hasPicture = m_hasPicture || kind == NalKind::KeyPicture || kind == NalKind::Picture;
}

void PictureAssembler::storeParameters(QByteArrayView nal)
{
    switch (m_sets.store(nal)) {
    case ParameterSetStore::Outcome::Stored:
        m_setsChanged = true;
        break;
    case ParameterSetStore::Outcome::Malformed:
        m_damaged = true;
        break;
    case ParameterSetStore::Outcome::TooLarge:
        m_absurd = m_damaged = true;
        break;
    }
}

void PictureAssembler::beginFragments(QByteArrayView header)
{
    if (m_inFragments)
        m_damaged = true; // The end of the one before is missing.
    m_inFragments = true;
    m_fragmentStart = m_data.size();
    append(kStartCode);
    append(header);
}

void PictureAssembler::addFragment(QByteArrayView part)
{
    if (!m_inFragments)
        m_damaged = true; // The beginning is missing.
    append(part);
}

void PictureAssembler::endFragments()
{
    if (!std::exchange(m_inFragments, false) || m_damaged)
        return;
    const QByteArrayView nal = QByteArrayView(m_data).sliced(m_fragmentStart + kStartCode.size());
    const NalKind kind = nalKind(m_codec, nal);
    const bool isPicture = kind == NalKind::KeyPicture || kind == NalKind::Picture
        || kind == NalKind::RecoveryPoint || kind == NalKind::Other;
    if (isPicture) {
        classify(nal);
        return;
    }
    const QByteArray whole = nal.toByteArray();
    m_data.truncate(m_fragmentStart);
    addNal(whole);
}

std::optional<EncodedPicture> PictureAssembler::finish()
{
    const bool whole = m_hasPicture && !isDamaged() && m_sets.isComplete();
    EncodedPicture picture;
    if (whole) {
        picture.codec = m_codec;
        picture.key = m_key;
        picture.data = m_key || m_setsChanged ? m_sets.annexB() + m_data : m_data;
        if (m_key) {
            picture.parameterSets = m_sets.annexB();
            picture.size = m_sets.size();
        }
        m_setsChanged = false;
    }
    m_data.clear();
    m_inFragments = m_hasPicture = m_key = m_damaged = false;
    return whole ? std::optional(std::move(picture)) : std::nullopt;
}

} // namespace nd
