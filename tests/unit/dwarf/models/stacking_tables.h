// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nd {

// What a scripted V3 telescope says that a stack can be set to, and is.

inline const QString kCatalogPath = QStringLiteral("/shootingMode/getParamAndSetting");

inline const QByteArray kTables = R"({"code":0,"data":{"id":4,"cameras":[
 {"id":0,"supportParams":[
  {"id":8,"name":"IR Cut","defaultModeIndex":0,
   "gearMode":{"defaultValueIndex":1,"values":[{"index":0,"name":"VIS"},{"index":1,"name":"Astro"},
                                              {"index":2,"name":"Duo-Band"}]}}]}],
 "featureParams":[
  {"id":0,"name":"Astro binning","defaultModeIndex":0,
   "gearMode":{"defaultValueIndex":0,"values":[{"index":0,"name":"4k"},{"index":1,"name":"2k"}]}},
  {"id":1,"name":"Astro img_to_take","defaultModeIndex":1,
   "continueMode":{"min":2,"max":999,"step":1,"valueType":0,"defaultValue":999}},
  {"id":2,"name":"Astro format","defaultModeIndex":0,
   "gearMode":{"defaultValueIndex":0,"values":[{"index":0,"name":"FITS"},{"index":1,"name":"TIFF"}]}}
 ]}})";

/// The filter is none of those that it lists.
inline const QByteArray kUntoldFilter = R"({"code":0,"data":{"cameraParams":[{"cameraId":0,
 "specialParams":{},"generalParams":[{"name":"filterType","currentValue":3,
 "values":[{"name":"Astro","value":1},{"name":"Duo-Band","value":2}]}]}]}})";

/// Of 15267, source_mode 2: 1, dst_mode 3: 2.
inline constexpr auto kToDeepSky = "10011802";
/// Of 15264, mode 2, number 13: Astro.
inline constexpr auto kAstroFilter = "088d8080808080c0800210011801";
/// Of 10036, all_params 1 { auto_mode 2: 1, id 3: 8, index 5: 2 }: Duo-Band.
inline constexpr auto kDuoBand = "0a06100118082802";
/// Of 10038: binning 4k; 120 frames; FITS.
inline constexpr auto kFrames = "0a021001"
                                "0a0f100118012001310000000000005e40"
                                "0a0410011802";

} // namespace nd
