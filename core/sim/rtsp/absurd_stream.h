// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/rtsp/gst_handles.h"

#include <QByteArray>

namespace nd::sim {

/// Width and height that the absurd stream announces: a decoder that believes them needs some
/// 350 MB for each picture.
inline constexpr int kAbsurdSide = 15360;

/// An H.264 access unit (parameter sets and the start of a key frame) of kAbsurdSide squared.
QByteArray absurdAccessUnit();
/// What the appsrc of that stream has to announce.
GstCapsHandle absurdCaps();

} // namespace nd::sim
