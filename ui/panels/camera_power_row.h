// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nd {

class CameraModel;
class SegmentedControl;

/// The power of one camera, as the telescope says it is. Off is behind a question. GUI thread.
class CameraPowerRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CameraPowerRow(QWidget *parent = nullptr);

    /// "Power".
    static QString caption();
    /// Outlives the row.
    void setCamera(CameraModel &camera);
    void refresh();

private:
    void handleChosen(bool on);

    SegmentedControl *m_power;
    CameraModel *m_camera = nullptr;
};

} // namespace nd
