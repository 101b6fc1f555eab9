// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <utility>

namespace nd::sim {

class HttpConnection;

/// Lists and deletes what lies in the album folder. Source: DWARF API 2.0, 3.3.
class AlbumApi
{
public:
    /// Where the files are; without a folder the album is empty.
    using Folder = std::function<QString()>;

    explicit AlbumApi(Folder folder) : m_folder(std::move(folder)) {}

    /// False if the path is none of these.
    bool handle(HttpConnection &connection) const;

private:
    QJsonArray mediaCounts() const;
    QJsonArray mediaInfos(const QJsonObject &wanted) const;
    QJsonArray remove(const QJsonObject &wanted) const;

    Folder m_folder;
};

} // namespace nd::sim
