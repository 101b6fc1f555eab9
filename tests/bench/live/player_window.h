// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qt_scheduler.h"
#include "core/video/video_stream.h"
#include "ui/live/image_view.h"

#include <QJsonObject>
#include <QWidget>

namespace nd::bench {

/// One or two live views that fill the screen: the first in full, the second over its corner.
class PlayerWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerWindow(const QList<StreamAddresses> &streams);

    /// What the first stream has done so far.
    QJsonObject report() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Channel
    {
        std::unique_ptr<VideoStream> stream;
        ImageView *view = nullptr; ///< Owned as a child.
    };

    std::vector<Channel> m_channels;
};

} // namespace nd::bench
