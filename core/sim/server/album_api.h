// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/model_facts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <utility>

namespace nd::sim {

class HttpConnection;

/// Lists and deletes what lies in the album folder. Source: DWARF API 2.0, 3.3; of the calls that
/// V3 adds, the field notes, and public V3 clients for what they are asked with.
class AlbumApi
{
public:
    /// Where the files are; without a folder the album is empty.
    using Folder = std::function<QString()>;

    AlbumApi(const ModelFacts &facts, Folder folder) : m_facts(facts), m_folder(std::move(folder))
    {
    }

    /// False if the path is none of these.
    bool handle(HttpConnection &connection) const;

private:
    bool handleV3(HttpConnection &connection, const QJsonObject &wanted) const;
    QJsonArray mediaCounts() const;
    QJsonArray mediaInfos(const QJsonObject &wanted) const;
    QJsonArray remove(const QJsonObject &wanted) const;
    /// getMediaInfoByFilePath; null for what is not there.
    QJsonValue mediaInfo(const QJsonObject &wanted) const;
    /// The frames of one stacking.
    QJsonArray fitsList(const QJsonObject &wanted) const;
    bool removeFits(const QJsonArray &wanted) const;

    const ModelFacts &m_facts;
    Folder m_folder;
};

} // namespace nd::sim
