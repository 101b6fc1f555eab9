// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>

#include <optional>

namespace nd {

/// Where the tele camera looks in the picture of the wide one (15200), in parts (0..1) of it;
/// nothing if it is not told or can't be.
///
/// Firmware counts in 1920 x 1080 or in twice that: `teleOfWide`, the width of the tele field as a
/// part of the wide field, tells which; without it the smaller is taken where the box fits.
/// Source: field notes section 3, PictureMatching.
std::optional<QRectF> readPictureMatching(const QByteArray &payload,
                                          const std::optional<double> &teleOfWide);

/// Whether the linkage runs, from 15215 and 15216 (function 12) or V3's 15282; nothing if the
/// notification is of something else.
std::optional<bool> readLinkageRunning(quint32 id, const QByteArray &payload);

} // namespace nd
