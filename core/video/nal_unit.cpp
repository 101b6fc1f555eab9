// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/nal_unit.h"

#include "core/video/bit_reader.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr int kRecoveryPointMessage = 6; // Source: ITU-T H.264 table D.1
constexpr quint32 kMaxSide = 1U << 17; // Keeps sums inside an int; far above any level's limit.

NalKind h264Kind(QByteArrayView nal)
{
    if ((nal[0] & 0x80) != 0)
        return NalKind::Malformed;
    switch (nal[0] & 0x1f) {
    case 1:
    case 2:
    case 3:
    case 4:
        return NalKind::Picture;
    case 5:
        return NalKind::KeyPicture;
    case 6:
        return nal.size() > 1 && nal[1] == kRecoveryPointMessage ? NalKind::RecoveryPoint
                                                                 : NalKind::Other;
    case 7:
        return NalKind::SequenceParameters;
    case 8:
        return NalKind::PictureParameters;
    default:
        return NalKind::Other;
    }
}

NalKind h265Kind(QByteArrayView nal)
{
    if (nal.size() < 2 || (nal[0] & 0x80) != 0)
        return NalKind::Malformed;
    const int type = (nal[0] >> 1) & 0x3f;
    if (type <= 15)
        return NalKind::Picture;
    if (type <= 23)
        return NalKind::KeyPicture;
    switch (type) {
    case 32:
        return NalKind::VideoParameters;
    case 33:
        return NalKind::SequenceParameters;
    case 34:
        return NalKind::PictureParameters;
    default:
        return NalKind::Other;
    }
}

void skipScalingLists(BitReader &reader, int count)
{
    for (int list = 0; list < count; ++list) {
        if (!reader.flag())
            continue;
        const int length = list < 6 ? 16 : 64;
        qint64 last = 8;
        qint64 next = 8;
        for (int i = 0; i < length && !reader.failed(); ++i) {
            if (next != 0)
                next = (last + reader.signedGolomb()) & 0xff;
            last = next == 0 ? last : next;
        }
    }
}

bool hasChromaFormat(quint32 profile)
{
    // Source: ITU-T H.264 7.3.2.1.1
    constexpr std::array<quint32, 13> kProfiles{100, 110, 122, 244, 44,  83, 86,
                                                118, 128, 138, 139, 134, 135};
    return std::find(kProfiles.begin(), kProfiles.end(), profile) != kProfiles.end();
}

/// Returns chroma_format_idc.
quint32 skipChromaAndScaling(BitReader &reader)
{
    const quint32 chroma = reader.unsignedGolomb();
    if (chroma == 3)
        reader.skip(1); // separate_colour_plane_flag
    reader.unsignedGolomb(); // bit_depth_luma_minus8
    reader.unsignedGolomb(); // bit_depth_chroma_minus8
    reader.skip(1); // qpprime_y_zero_transform_bypass_flag
    if (reader.flag())
        skipScalingLists(reader, chroma == 3 ? 12 : 8);
    return chroma;
}

void skipPictureOrder(BitReader &reader)
{
    const quint32 type = reader.unsignedGolomb();
    if (type == 0)
        reader.unsignedGolomb();
    if (type != 1)
        return;
    reader.skip(1);
    reader.signedGolomb();
    reader.signedGolomb();
    const quint32 cycle = reader.unsignedGolomb();
    for (quint32 i = 0; i < cycle && !reader.failed(); ++i)
        reader.signedGolomb();
}

struct Crop
{
    quint32 left = 0;
    quint32 right = 0;
    quint32 top = 0;
    quint32 bottom = 0;
};

Crop readCrop(BitReader &reader)
{
    Crop crop;
    if (!reader.flag())
        return crop;
    crop.left = reader.unsignedGolomb();
    crop.right = reader.unsignedGolomb();
    crop.top = reader.unsignedGolomb();
    crop.bottom = reader.unsignedGolomb();
    return crop;
}

int cropped(quint32 length, quint32 unit, quint32 before, quint32 after)
{
    const quint64 cut = quint64{unit} * (quint64{before} + after);
    return cut < length ? static_cast<int>(length - cut) : 0;
}

std::optional<SequenceParameters> parseH264(BitReader reader)
{
    reader.skip(8); // NAL header
    const quint32 profile = reader.bits(8);
    reader.skip(16); // constraint flags, level
    SequenceParameters result;
    result.id = reader.unsignedGolomb();
    const quint32 chroma = hasChromaFormat(profile) ? skipChromaAndScaling(reader) : 1;
    reader.unsignedGolomb(); // log2_max_frame_num_minus4
    skipPictureOrder(reader);
    reader.unsignedGolomb(); // max_num_ref_frames
    reader.skip(1); // gaps_in_frame_num_value_allowed_flag
    const quint32 columns = reader.unsignedGolomb();
    const quint32 rows = reader.unsignedGolomb();
    const bool framesOnly = reader.flag();
    if (!framesOnly)
        reader.skip(1);
    reader.skip(1); // direct_8x8_inference_flag
    const Crop crop = readCrop(reader);
    if (reader.failed() || columns >= kMaxSide / 16 || rows >= kMaxSide / 32)
        return std::nullopt;
    const quint32 fields = framesOnly ? 1 : 2;
    const quint32 unitX = chroma == 1 || chroma == 2 ? 2 : 1;
    const quint32 unitY = (chroma == 1 ? 2 : 1) * fields;
    result.size = {cropped((columns + 1) * 16, unitX, crop.left, crop.right),
                   cropped((rows + 1) * 16 * fields, unitY, crop.top, crop.bottom)};
    return result;
}

void skipProfileTierLevel(BitReader &reader, quint32 subLayers)
{
    reader.skip(96); // general profile, tier, level
    std::array<bool, 8> profile{};
    std::array<bool, 8> level{};
    for (std::size_t i = 0; i < subLayers; ++i) {
        profile[i] = reader.flag();
        level[i] = reader.flag();
    }
    if (subLayers > 0)
        reader.skip(2 * (8 - static_cast<int>(subLayers)));
    for (std::size_t i = 0; i < subLayers; ++i)
        reader.skip((profile[i] ? 88 : 0) + (level[i] ? 8 : 0));
}

std::optional<SequenceParameters> parseH265(BitReader reader)
{
    reader.skip(16 + 4); // NAL header, sps_video_parameter_set_id
    const quint32 subLayers = reader.bits(3);
    reader.skip(1);
    skipProfileTierLevel(reader, subLayers);
    SequenceParameters result;
    result.id = reader.unsignedGolomb();
    const quint32 chroma = reader.unsignedGolomb();
    if (chroma == 3)
        reader.skip(1);
    const quint32 width = reader.unsignedGolomb();
    const quint32 height = reader.unsignedGolomb();
    const Crop crop = readCrop(reader);
    if (reader.failed() || width > kMaxSide || height > kMaxSide)
        return std::nullopt;
    result.size = {cropped(width, chroma == 1 || chroma == 2 ? 2 : 1, crop.left, crop.right),
                   cropped(height, chroma == 1 ? 2 : 1, crop.top, crop.bottom)};
    return result;
}

} // namespace

NalKind nalKind(VideoCodec codec, QByteArrayView nal)
{
    if (nal.isEmpty())
        return NalKind::Malformed;
    switch (codec) {
    case VideoCodec::H264:
        return h264Kind(nal);
    case VideoCodec::H265:
        return h265Kind(nal);
    case VideoCodec::Jpeg:
    case VideoCodec::Unknown:
        break;
    }
    return NalKind::Malformed;
}

std::optional<SequenceParameters> parseSequenceParameters(VideoCodec codec, QByteArrayView nal)
{
    const auto parsed
        = codec == VideoCodec::H265 ? parseH265(BitReader(nal)) : parseH264(BitReader(nal));
    constexpr quint32 kMaxIds = 32;
    return parsed && parsed->id < kMaxIds && !parsed->size.isEmpty() ? parsed : std::nullopt;
}

std::optional<quint32> parameterSetId(VideoCodec codec, QByteArrayView nal)
{
    constexpr quint32 kMaxIds = 256;
    BitReader reader(nal);
    const bool isH265 = codec == VideoCodec::H265;
    reader.skip(isH265 ? 16 : 8);
    const bool isVideoSet = nalKind(codec, nal) == NalKind::VideoParameters;
    const quint32 id = isVideoSet ? reader.bits(4) : reader.unsignedGolomb();
    return reader.failed() || id >= kMaxIds ? std::nullopt : std::optional(id);
}

} // namespace nd
