// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/rtsp/absurd_stream.h"

#include <bit>

namespace nd::sim {

namespace {

constexpr quint32 kMacroblock = 16;
// Source: ITU-T H.264, table 7-1 (with nal_ref_idc 3) and annex A.
constexpr quint32 kSequenceParameters = 0x67;
constexpr quint32 kPictureParameters = 0x68;
constexpr quint32 kKeyFrameSlice = 0x65;
constexpr quint32 kBaselineProfile = 66;
constexpr quint32 kLevel62 = 62;
constexpr quint32 kIntraSlice = 7;

/// Writes the bits of one network abstraction layer unit.
class BitWriter
{
public:
    explicit BitWriter(quint32 header)
    {
        m_bytes.append("\0\0\0\1", 4);
        bits(header, 8);
    }

    void bits(quint32 value, int count)
    {
        for (int bit = count - 1; bit >= 0; --bit) {
            m_pending = (m_pending << 1) | ((value >> bit) & 1U);
            if (++m_count == 8)
                flush();
        }
    }
    /// Exp-Golomb code, ue(v).
    void number(quint32 value)
    {
        const int width = static_cast<int>(std::bit_width(value + 1));
        bits(0, width - 1);
        bits(value + 1, width);
    }
    QByteArray finish()
    {
        bits(1, 1);
        while (m_count != 0)
            bits(0, 1);
        return m_bytes;
    }

private:
    void flush()
    {
        m_bytes.append(static_cast<char>(m_pending));
        m_pending = 0;
        m_count = 0;
    }

    QByteArray m_bytes;
    quint32 m_pending = 0;
    int m_count = 0;
};

QByteArray sequenceParameters()
{
    BitWriter unit(kSequenceParameters);
    unit.bits(kBaselineProfile, 8);
    unit.bits(0, 8);
    unit.bits(kLevel62, 8);
    unit.number(0); // seq_parameter_set_id
    unit.number(0); // log2_max_frame_num_minus4
    unit.number(2); // pic_order_cnt_type
    unit.number(1); // max_num_ref_frames
    unit.bits(0, 1); // gaps_in_frame_num_value_allowed_flag
    unit.number(kAbsurdSide / kMacroblock - 1);
    unit.number(kAbsurdSide / kMacroblock - 1);
    unit.bits(1, 1); // frame_mbs_only_flag
    unit.bits(1, 1); // direct_8x8_inference_flag
    unit.bits(0, 1); // frame_cropping_flag
    unit.bits(0, 1); // vui_parameters_present_flag
    return unit.finish();
}

QByteArray pictureParameters()
{
    BitWriter unit(kPictureParameters);
    unit.number(0); // pic_parameter_set_id
    unit.number(0); // seq_parameter_set_id
    unit.bits(0, 2); // entropy_coding_mode_flag, bottom_field_pic_order_in_frame_present_flag
    unit.number(0); // num_slice_groups_minus1
    unit.number(0); // num_ref_idx_l0_default_active_minus1
    unit.number(0); // num_ref_idx_l1_default_active_minus1
    unit.bits(0, 3); // weighted_pred_flag, weighted_bipred_idc
    unit.number(0); // pic_init_qp_minus26
    unit.number(0); // pic_init_qs_minus26
    unit.number(0); // chroma_qp_index_offset
    unit.bits(0, 3); // deblocking control, constrained intra prediction, redundant pictures
    return unit.finish();
}

QByteArray keyFrameStart()
{
    BitWriter unit(kKeyFrameSlice);
    unit.number(0); // first_mb_in_slice
    unit.number(kIntraSlice);
    unit.number(0); // pic_parameter_set_id
    unit.bits(0, 4); // frame_num
    unit.number(0); // idr_pic_id
    unit.bits(0, 2); // dec_ref_pic_marking
    unit.number(0); // slice_qp_delta
    for (int macroblock = 0; macroblock < 16; ++macroblock)
        unit.bits(0x5a5a5a5aU, 32);
    return unit.finish();
}

} // namespace

QByteArray absurdAccessUnit()
{
    return sequenceParameters() + pictureParameters() + keyFrameStart();
}

GstCapsHandle absurdCaps()
{
    return GstCapsHandle(gst_caps_new_simple(
        "video/x-h264", "stream-format", G_TYPE_STRING, "byte-stream", "alignment", G_TYPE_STRING,
        "au", "width", G_TYPE_INT, kAbsurdSide, "height", G_TYPE_INT, kAbsurdSide, nullptr));
}

} // namespace nd::sim
