// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_aim.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/focus_model.h"
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/tracking_model.h"
#include "ui/live/image_view.h"
#include "ui/live/picture_gesture.h"
#include "ui/live/pip_view.h"

#include <QShortcut>

namespace nd {

namespace {

using Kind = PictureGesture::Kind;

constexpr QSizeF kFocusMark(0.06, 0.1); // parts of the picture

QRectF focusMarkAt(const QPointF &point)
{
    QRectF mark(QPointF(), kFocusMark);
    mark.moveCenter(point);
    return mark;
}

} // namespace

LiveAim::LiveAim(DwarfDevice &device, ImageView &image, PipView &pip, QObject *parent)
    : QObject(parent)
    , m_device(device)
    , m_image(image)
    , m_pip(pip)
    , m_gesture(PictureGesture::of(device))
    , m_escape(new QShortcut(Qt::Key_Escape, &image))
{
    m_escape->setContext(Qt::WindowShortcut);
    connect(m_escape, &QShortcut::activated, &m_gesture, &PictureGesture::disarm);
    connect(&m_gesture, &PictureGesture::changed, this, &LiveAim::handleGesture);
    connect(&image, &ImageView::pointPicked, this,
            [this](const QPointF &point) { handlePoint(m_main, point); });
    connect(&image, &ImageView::boxPicked, this, &LiveAim::handleBox);
    connect(&pip, &PipView::pointPicked, this,
            [this](const QPointF &point) { handlePoint(Camera::Wide, point); });
    connect(&device.focus(), &FocusModel::changed, this, &LiveAim::refreshMarks);
    connect(&device.linkage(), &LinkageModel::changed, this, &LiveAim::refreshMarks);
    connect(&device.tracking(), &TrackingModel::boxesChanged, this, &LiveAim::refreshMarks);
    connect(&device.tracking(), &TrackingModel::changed, this, &LiveAim::refreshPicking);
    handleGesture();
}

void LiveAim::setMainCamera(Camera camera)
{
    m_main = camera;
    refreshPicking();
    refreshMarks();
}

void LiveAim::handleGesture()
{
    const Kind armed = m_gesture.armed();
    m_escape->setEnabled(armed != Kind::None);
    const bool needsTele = armed == Kind::FocusArea
        || (armed == Kind::TrackBox && !m_device.tracking().canTrackOn(m_main));
    if (needsTele && m_main != Camera::Tele)
        emit cameraWanted(Camera::Tele);
    refreshPicking();
}

bool LiveAim::mayPickObject() const
{
    return m_device.tracking().mode() == TrackingMode::Multiple;
}

void LiveAim::refreshPicking()
{
    const Kind armed = m_gesture.armed();
    const bool linksOnMain = armed == Kind::LinkPoint && m_main == Camera::Wide;
    const bool picksObject = armed == Kind::None && mayPickObject();
    m_image.setPicking(armed == Kind::TrackBox ? Picking::Box
                           : armed == Kind::FocusArea || linksOnMain || picksObject
                           ? Picking::Point
                           : Picking::None);
    m_pip.setPicking(armed == Kind::LinkPoint && m_main == Camera::Tele);
    refreshMarks();
}

void LiveAim::handlePoint(Camera camera, const QPointF &point)
{
    switch (m_gesture.armed()) {
    case Kind::FocusArea:
        m_device.focus().autoFocusAt(point);
        m_gesture.disarm();
        break;
    case Kind::LinkPoint: // stays armed: the next click points again
        if (camera == Camera::Wide)
            m_device.linkage().pointTo(point);
        break;
    case Kind::None:
        pickObject(camera, point);
        break;
    case Kind::TrackBox:
        break;
    }
}

void LiveAim::pickObject(Camera camera, const QPointF &point)
{
    for (const TrackedBox &box : m_device.tracking().boxes(camera)) {
        if (!box.followed && box.place.contains(point)) {
            m_device.tracking().trackOne(box.id);
            return;
        }
    }
}

void LiveAim::handleBox(const QRectF &box)
{
    if (!m_gesture.isArmed(Kind::TrackBox))
        return;
    m_device.tracking().trackObject(m_main, box);
    m_gesture.disarm();
}

QList<PictureMark> LiveAim::marksOf(Camera camera) const
{
    QList<PictureMark> marks;
    for (const TrackedBox &box : m_device.tracking().boxes(camera)) {
        marks.append({box.followed ? PictureMark::Kind::Followed : PictureMark::Kind::Found,
                      box.place, box.id != 0 ? QString::number(box.id) : QString()});
    }
    const auto field = m_device.linkage().teleField();
    if (camera == Camera::Wide && field)
        marks.append({PictureMark::Kind::TeleField, *field, {}});
    const auto area = m_device.focus().area();
    if (camera == Camera::Tele && area && m_device.focus().activity() == FocusActivity::Area)
        marks.append({PictureMark::Kind::FocusArea, focusMarkAt(*area), {}});
    return marks;
}

void LiveAim::refreshMarks()
{
    m_image.setMarks(marksOf(m_main));
    m_pip.setMarks(marksOf(m_main == Camera::Tele ? Camera::Wide : Camera::Tele));
}

} // namespace nd
