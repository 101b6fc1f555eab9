// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qt_scheduler.h"
#include "core/dwarf/device_profile.h"

#include <QWidget>

namespace nd {

class CameraModel;
class DwarfDevice;
class ImageView;
class LiveAim;
class LiveActions;
class LiveCapture;
class LiveToolbar;
class Observatory;
class PipView;

/// The live view of one telescope: one camera large, the other in a corner, toolbar above.
///
/// GUI thread; the device outlives it. Its QActions are actions().
class LiveView final : public QWidget
{
    Q_OBJECT

public:
    LiveView(Observatory &observatory, DwarfDevice &device, QWidget *parent = nullptr);

    Camera mainCamera() const { return m_main; }
    void setMainCamera(Camera camera);
    ImageView &imageView() { return *m_image; }

signals:
    /// The window decides what full screen leaves visible: STOP always is.
    void fullScreenRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectActions();
    void connectOverlays();
    void connectModels();
    void applyOverlays();
    void saveOverlays();
    void showCameras();
    void handleFrame();
    void refreshBoxes();
    void refreshCapture();
    void refreshExposure();
    void tick();
    CameraModel &model(Camera camera);
    Camera otherCamera() const;

    Observatory &m_observatory;
    DwarfDevice &m_device;
    QtScheduler m_scheduler;
    LiveActions *m_actions;
    LiveToolbar *m_toolbar;
    ImageView *m_image;
    PipView *m_pip;
    LiveCapture *m_capture;
    LiveAim *m_aim;
    Camera m_main = Camera::Tele;
};

} // namespace nd
