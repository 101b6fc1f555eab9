// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_view.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"
#include "ui/live/image_view.h"
#include "ui/live/live_actions.h"
#include "ui/live/live_aim.h"
#include "ui/live/live_capture.h"
#include "ui/live/live_text.h"
#include "ui/live/live_toolbar.h"
#include "ui/live/pip_view.h"
#include "ui/panels/motion_keys.h"
#include "ui/panels/toast_feed.h"
#include "ui/text/units.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toast_stack.h"

#include <QVBoxLayout>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kRefresh = 1s; // ages are shown in whole seconds

} // namespace

LiveView::LiveView(Observatory &observatory, DwarfDevice &device, QWidget *parent)
    : QWidget(parent)
    , m_observatory(observatory)
    , m_device(device)
    , m_actions(new LiveActions(*this))
    , m_toolbar(new LiveToolbar(*m_actions, this))
    , m_image(new ImageView(this))
    , m_pip(new PipView(m_image))
    , m_capture(new LiveCapture(observatory, device, this))
    , m_aim(new LiveAim(device, *m_image, *m_pip, this))
{
    setObjectName(QStringLiteral("liveView"));
    new MotionKeys(device.motion(), *m_image, m_scheduler, this);
    auto *toasts = new ToastStack(*m_image);
    new ToastFeed(
        observatory.log(), *toasts, [&device] { return device.profile().name; }, this);
    buildLayout();
    applyOverlays();
    connectActions();
    connectOverlays();
    connectModels();
    showCameras();
    refreshCapture();
    tick();
}

void LiveView::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(m_image, 1);
    setFocusProxy(m_image);
}

void LiveView::connectActions()
{
    const LiveActions &actions = *m_actions;
    connect(actions.swap, &QAction::triggered, this, [this] { setMainCamera(otherCamera()); });
    connect(actions.zoomIn, &QAction::triggered, m_image, &ImageView::zoomIn);
    connect(actions.zoomOut, &QAction::triggered, m_image, &ImageView::zoomOut);
    connect(actions.fit, &QAction::triggered, m_image, &ImageView::fit);
    connect(actions.oneToOne, &QAction::triggered, m_image, &ImageView::oneToOne);
    connect(actions.snapshot, &QAction::triggered, this, [this] { m_capture->snapshot(m_main); });
    connect(actions.record, &QAction::triggered, this,
            [this] { m_capture->toggleRecording(m_main); });
    connect(actions.fullScreen, &QAction::triggered, this, &LiveView::fullScreenRequested);
    connect(&m_toolbar->cameras(), &SegmentedControl::currentChanged, this,
            [this](int index) { setMainCamera(index == 0 ? Camera::Tele : Camera::Wide); });
    connect(m_image, &ImageView::zoomChanged, this, [this] {
        m_toolbar->setZoomText(text::percentText(m_image->mapping().zoom() * 100.0));
    });
}

void LiveView::connectOverlays()
{
    for (QAction *action : {m_actions->pip, m_actions->crosshair, m_actions->grid,
                            m_actions->circles, m_actions->statistics})
        connect(action, &QAction::triggered, this, &LiveView::saveOverlays);
    connect(m_pip, &PipView::swapRequested, m_actions->swap, &QAction::trigger);
    connect(m_pip, &PipView::placeChanged, this, [this](Qt::Corner corner, double width) {
        OverlaySet overlays = m_image->overlays();
        overlays.pipCorner = corner;
        overlays.pipWidth = width;
        m_observatory.settings().setValue(settings_key::kOverlays, toJson(overlays));
    });
    connect(&m_observatory.settings(), &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1String(settings_key::kOverlays))
            applyOverlays();
    });
}

void LiveView::connectModels()
{
    connect(&m_device.connection(), &ConnectionModel::linkStateChanged, this,
            &LiveView::refreshBoxes);
    connect(&m_image->picture(), &LivePicture::stateChanged, this, &LiveView::refreshBoxes);
    connect(&m_image->picture(), &LivePicture::frameChanged, this, &LiveView::handleFrame);
    connect(&m_image->picture(), &LivePicture::statisticsChanged, this, &LiveView::refreshBoxes);
    connect(&m_device.tele(), &CameraModel::changed, this, &LiveView::refreshBoxes);
    connect(&m_device.wide(), &CameraModel::changed, this, &LiveView::refreshBoxes);
    connect(m_capture, &LiveCapture::changed, this, &LiveView::refreshCapture);
    for (const Camera camera : {Camera::Tele, Camera::Wide})
        connect(&m_device.capture(camera), &CaptureModel::changed, this,
                &LiveView::refreshExposure);
    connect(m_aim, &LiveAim::cameraWanted, this, &LiveView::setMainCamera);
}

CameraModel &LiveView::model(Camera camera)
{
    return camera == Camera::Tele ? m_device.tele() : m_device.wide();
}

Camera LiveView::otherCamera() const
{
    return m_main == Camera::Tele ? Camera::Wide : Camera::Tele;
}

void LiveView::setMainCamera(Camera camera)
{
    if (camera == m_main)
        return;
    m_main = camera;
    showCameras();
}

void LiveView::showCameras()
{
    m_pip->setStream(nullptr);
    m_image->setStream(&model(m_main).stream());
    m_pip->setStream(&model(otherCamera()).stream());
    m_aim->setMainCamera(m_main);
    m_toolbar->cameras().setCurrent(m_main == Camera::Tele ? 0 : 1);
    refreshExposure();
    refreshBoxes();
}

void LiveView::applyOverlays()
{
    const OverlaySet overlays
        = overlaysFromJson(m_observatory.settings().value(settings_key::kOverlays).toObject());
    m_image->setOverlays(overlays);
    m_pip->setPlace(overlays.pipCorner, overlays.pipWidth);
    m_pip->setVisible(overlays.pip);
    m_actions->pip->setChecked(overlays.pip);
    m_actions->crosshair->setChecked(overlays.crosshair);
    m_actions->grid->setChecked(overlays.grid);
    m_actions->circles->setChecked(overlays.circles);
    m_actions->statistics->setChecked(overlays.statistics);
    refreshBoxes();
}

void LiveView::saveOverlays()
{
    OverlaySet overlays = m_image->overlays();
    overlays.pip = m_actions->pip->isChecked();
    overlays.crosshair = m_actions->crosshair->isChecked();
    overlays.grid = m_actions->grid->isChecked();
    overlays.circles = m_actions->circles->isChecked();
    overlays.statistics = m_actions->statistics->isChecked();
    m_observatory.settings().setValue(settings_key::kOverlays, toJson(overlays));
}

void LiveView::handleFrame()
{
    if (!m_actions->record->isEnabled()) // the first picture
        refreshBoxes();
}

void LiveView::refreshBoxes()
{
    LivePicture &picture = m_image->picture();
    m_image->setNotice(
        noticeText({m_device.connection().linkState(), picture.state(), picture.age(),
                    m_device.isReplay(), model(m_main).isSwitchedOff()}));
    m_image->setStatistics(m_image->overlays().statistics ? statisticsText(
                               m_main, picture.statistics(), model(m_main).fieldDegrees())
                                                          : HudContent{});
    m_pip->setCaption(pipCaption(otherCamera(), model(otherCamera()).fieldDegrees()));
    const bool picturePresent = picture.frame().has_value();
    m_actions->snapshot->setEnabled(picturePresent && !m_capture->isBusy());
    m_actions->record->setEnabled(picturePresent || m_capture->isRecording());
}

void LiveView::refreshCapture()
{
    m_actions->record->setChecked(m_capture->isRecording());
    const bool isRecording = m_capture->isRecording();
    m_actions->record->setText(isRecording ? tr("End recording") : tr("Record live picture"));
    m_actions->record->setIconText(isRecording ? tr("End recording") : tr("Record"));
    refreshBoxes();
}

void LiveView::refreshExposure()
{
    m_image->setExposure(m_device.capture(m_main).exposure());
}

void LiveView::tick()
{
    if (isVisible())
        refreshBoxes();
    m_scheduler.after(kRefresh, this, [this] { tick(); });
}

void LiveView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshBoxes();
}

} // namespace nd
