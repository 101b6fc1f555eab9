// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "ui/live/overlay_marks.h"

#include <QObject>

class QShortcut;

namespace nd {

class DwarfDevice;
class ImageView;
class PictureGesture;
class PipView;

/// What is aimed at on the live pictures of one telescope: carries out the armed gesture and marks
/// what the models know. GUI thread; owned by the live view, which owns both pictures.
///
/// Esc takes an armed gesture back. While multi-object tracking runs, a click on a box picks it.
class LiveAim : public QObject
{
    Q_OBJECT

public:
    LiveAim(DwarfDevice &device, ImageView &image, PipView &pip, QObject *parent = nullptr);

    /// Which camera the large picture shows.
    void setMainCamera(Camera camera);

signals:
    /// The armed gesture needs this camera's picture large.
    void cameraWanted(nd::Camera camera);

private:
    void handleGesture();
    void refreshPicking();
    void refreshMarks();
    void handlePoint(Camera camera, const QPointF &point);
    void handleBox(const QRectF &box);
    QList<PictureMark> marksOf(Camera camera) const;
    void pickObject(Camera camera, const QPointF &point);
    bool mayPickObject() const;

    DwarfDevice &m_device;
    ImageView &m_image;
    PipView &m_pip;
    PictureGesture &m_gesture;
    QShortcut *m_escape;
    Camera m_main = Camera::Tele;
};

} // namespace nd
