// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/http_calls.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace nd {

namespace {

constexpr HttpCallInfo row(const char *name, HttpMethod method, const char *path)
{
    HttpCallInfo info;
    info.name = name;
    info.method = method;
    info.path = path;
    return info;
}

/// A call that the window makes; `note` says where.
constexpr HttpCallInfo offered(const char *name, HttpMethod method, const char *path,
                               const char *note)
{
    HttpCallInfo info = row(name, method, path);
    info.offered = true;
    info.note = note;
    return info;
}

constexpr HttpCallInfo notOffered(const char *name, HttpMethod method, const char *path,
                                  const char *note)
{
    HttpCallInfo info = row(name, method, path);
    info.note = note;
    return info;
}

constexpr HttpCallInfo pictures(const char *name, const char *path)
{
    HttpCallInfo info = offered(name, HttpMethod::Get, path, "Live picture");
    info.place = HttpPlace::Pictures;
    info.answer = HttpAnswerKind::Stream;
    return info;
}

constexpr HttpCallInfo onlyV2(HttpCallInfo info)
{
    info.speakers = Speakers::V2Only;
    return info;
}

constexpr HttpCallInfo onlyV3(HttpCallInfo info)
{
    info.speakers = Speakers::V3Only;
    return info;
}

constexpr HttpCallInfo deleting(HttpCallInfo info)
{
    info.deletes = true;
    return info;
}

constexpr HttpCallInfo file(HttpCallInfo info)
{
    info.answer = HttpAnswerKind::File;
    return info;
}

constexpr HttpCallInfo sending(HttpCallInfo info)
{
    info.sendsFile = true;
    return info;
}

constexpr HttpCallInfo never(HttpCallInfo info)
{
    info.withheld = true;
    return info;
}

constexpr auto kGet = HttpMethod::Get;
constexpr auto kPost = HttpMethod::Post;
constexpr auto kDelete = HttpMethod::Delete;
constexpr const char *kAlbum = "The album has no workspace yet";

// Source: dwarf-api-2.0 sections 2.2, 3.3 to 3.12.
constexpr auto kDocumented = std::to_array<HttpCallInfo>({
    pictures("mainstream", "/mainstream"),
    pictures("secondstream", "/secondstream"),
    notOffered("mediaCounts", kPost, "/album/list/mediaCounts", kAlbum),
    notOffered("mediaInfos", kPost, "/album/list/mediaInfos", kAlbum),
    deleting(notOffered("delete", kPost, "/album/delete", kAlbum)),
    offered("getDefaultParamsConfig", kGet, "/getDefaultParamsConfig", "Camera: what can be set"),
    offered("firmwareVersion", kPost, "/firmwareVersion", "Device, Firmware"),
    // "Firmware upgrade interface(DWARF2)"
    sending(onlyV2(
        offered("uploadFirmware", kPost, "/uploadFirmware", "Device, Firmware, on a DWARF II"))),
    offered("logInfo", kGet, "/logInfo", "Device, Logs"),
    file(offered("downloadLog", kGet, "/downloadLog", "Device, Logs")),
    offered("deviceInfo", kPost, "/deviceInfo", "Device, Name and password"),
    offered("setDeviceNameAndPsd", kPost, "/setDeviceNameAndPsd", "Device, Name and password"),
    deleting(offered("resetDeviceInfo", kPost, "/resetDeviceInfo", "Device, Name and password")),
    offered("getResetState", kPost, "/getResetState", "Device, Name and password, after a reset"),
});

// Source: field notes section 2 and 3.
constexpr auto kAdded = std::to_array<HttpCallInfo>({
    onlyV3(offered("getParamAndSetting", kPost, "/shootingMode/getParamAndSetting",
                   "Camera: what can be set")),
    onlyV3(offered("getSupportedShootingModes", kGet, "/shootingMode/getSupportedShootingModes",
                   "Protocol: Send, which shows the answer as it is, since no source says what it "
                   "looks like")),
    onlyV3(notOffered("fitsList", kPost, "/album/astro/fitsList", kAlbum)),
    onlyV3(deleting(notOffered("deleteFits", kDelete, "/album/astro/deleteFits", kAlbum))),
    onlyV3(notOffered("getMediaInfoByFilePath", kPost, "/album/getMediaInfoByFilePath", kAlbum)),
    onlyV3(never(notOffered("update", kGet, "/update",
                            "Part of differential firmware updates, which are not documented"))),
    onlyV3(never(notOffered("uploadFirmwareDiff", kPost, "/uploadFirmwareDiff",
                            "Differential firmware is not documented: a wrong file could leave "
                            "the telescope without a working one"))),
});

constexpr auto makeTable()
{
    std::array<HttpCallInfo, kDocumented.size() + kAdded.size()> table{};
    std::copy(kDocumented.begin(), kDocumented.end(), table.begin());
    std::copy(kAdded.begin(), kAdded.end(), table.begin() + kDocumented.size());
    return table;
}

constexpr auto kTable = makeTable();

} // namespace

std::span<const HttpCallInfo> httpCalls()
{
    return kTable;
}

const HttpCallInfo *httpCallByName(const QByteArray &name)
{
    const auto *found
        = std::find_if(kTable.begin(), kTable.end(), [&name](const HttpCallInfo &info) {
              return std::strcmp(info.name, name.constData()) == 0;
          });
    return found == kTable.end() ? nullptr : &*found;
}

} // namespace nd
