// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/wire/command.h"

#include <QByteArray>

#include <span>

namespace nd {

enum class HttpMethod { Get, Post, Delete };
/// Which port of the telescope a call goes to.
enum class HttpPlace { Api, Pictures };
/// What comes back.
enum class HttpAnswerKind {
    Json, ///< {code, data}
    File, ///< A file of any size: never held in memory.
    Stream, ///< Pictures without an end.
};

/// One row of the table of HTTP calls.
struct HttpCallInfo
{
    const char *name = ""; ///< Last word of the path, as the maker spells it; unique.
    HttpMethod method = HttpMethod::Get;
    const char *path = "";
    HttpPlace place = HttpPlace::Api;
    HttpAnswerKind answer = HttpAnswerKind::Json;
    Speakers speakers = Speakers::Both;
    bool offered = false; ///< The window has a control or a display for it.
    const char *note = ""; ///< Where the window has it, or why not. Never empty.
    bool deletes = false; ///< Takes something away that can't be had back.
    bool withheld = false; ///< Nightdesk never makes this call; `note` says why.
    bool sendsFile = false; ///< It takes a file, not JSON.
};

/// Every HTTP call of dwarf-api-2.0 and those that field notes section 2 and 3 add. Any thread.
std::span<const HttpCallInfo> httpCalls();
/// Null if no call has the name.
const HttpCallInfo *httpCallByName(const QByteArray &name);

} // namespace nd
