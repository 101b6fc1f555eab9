// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace nd::sim {

class HttpConnection;

/// The file port (80): what the telescope's card holds, with listings in the manner of nginx.
///
/// Never leaves its folder; files above 64 MiB are refused.
class FilesApi
{
public:
    /// Asked at each call; an empty folder name serves an empty card.
    explicit FilesApi(std::function<QString()> folder) : m_folder(std::move(folder)) {}

    void handle(HttpConnection &connection) const;

private:
    void list(HttpConnection &connection, const QString &path, const QString &urlPath) const;

    std::function<QString()> m_folder;
};

} // namespace nd::sim
