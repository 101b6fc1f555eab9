// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace nd::sim {

class VirtualTelescope;

/// A panorama goes to the maker's cloud, as the phone app orders it: the pictures are packed one
/// by one, then sent bit by bit, and every client is told. Main thread.
///
/// Which command begins it is not published, and it needs the maker's credentials: here the
/// control port does.
class PanoramaUpload : public QObject
{
public:
    static constexpr int kMostPictures = 1800; ///< 30 rows of 60.

    /// `telescope` must outlive the object.
    explicit PanoramaUpload(VirtualTelescope &telescope, QObject *parent = nullptr);

    /// False while one is under way, or if nothing or too much is to be sent.
    bool start(int pictures, qint64 bytes);

private:
    void pack(int done);
    void send(qint64 done);
    void finish();
    void later(std::function<void()> step);

    VirtualTelescope &m_telescope;
    bool m_runs = false;
    int m_pictures = 0;
    qint64 m_bytes = 0;
};

} // namespace nd::sim
