// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"
#include "picture_server.h"
#include "ui/live/image_view.h"
#include "ui/live/live_view.h"
#include "ui/live/overlay_marks.h"
#include "ui/live/picture_gesture.h"
#include "ui/live/pip_view.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace nd;

namespace {

using Kind = PictureGesture::Kind;
constexpr QSize kPicture(640, 360);

} // namespace

class TestLiveAim : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = std::make_unique<Rig>();
        m_rig->view = std::make_unique<LiveView>(m_rig->observatory, m_rig->device);
        m_rig->view->resize(960, 580);
        m_rig->view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_rig->view.get()));
        m_rig->device.tele().stream().start({{}, m_rig->tele.url()});
        m_rig->device.wide().stream().start({{}, m_rig->wide.url()});
        QTRY_VERIFY(image().picture().frame() && pip().picture().frame());
    }

    void aClickPicksAPoint()
    {
        gesture().arm(Kind::FocusArea);
        QCOMPARE(image().picking(), Picking::Point);
        QCOMPARE(image().cursor().shape(), Qt::CrossCursor);
        QSignalSpy picked(&image(), &ImageView::pointPicked);
        const QRect shown = image().mapping().pictureRect();
        QTest::mouseClick(&image(), Qt::LeftButton, {},
                          shown.topLeft() + QPoint(shown.width() / 4, shown.height() / 2));
        QCOMPARE(picked.count(), 1);
        const QPointF point = picked.first().first().toPointF();
        QVERIFY((point - QPointF(0.25, 0.5)).manhattanLength() < 0.01);
        QVERIFY(gesture().isArmed(Kind::None)); // one click, one focus
        QCOMPARE(image().picking(), Picking::None);
    }

    void aDragIsNoClick()
    {
        gesture().arm(Kind::FocusArea);
        QSignalSpy picked(&image(), &ImageView::pointPicked);
        QTest::mousePress(&image(), Qt::LeftButton, {}, {300, 200});
        QTest::mouseMove(&image(), {400, 260});
        QTest::mouseRelease(&image(), Qt::LeftButton, {}, {400, 260});
        QCOMPARE(picked.count(), 0);
        QVERIFY(gesture().isArmed(Kind::FocusArea));
    }

    void aDragDrawsABox()
    {
        gesture().arm(Kind::TrackBox);
        QCOMPARE(image().picking(), Picking::Box);
        QSignalSpy picked(&image(), &ImageView::boxPicked);
        const QPoint from = image().mapping().pictureRect().center();
        QTest::mousePress(&image(), Qt::LeftButton, {}, from + QPoint(60, 40));
        QTest::mouseMove(&image(), from);
        QTest::mouseRelease(&image(), Qt::LeftButton, {}, from); // upwards to the left
        QCOMPARE(picked.count(), 1);
        const QRectF box = picked.first().first().toRectF();
        QVERIFY(box.width() > 0.0 && box.height() > 0.0);
        QVERIFY((box.topLeft() - QPointF(0.5, 0.5)).manhattanLength() < 0.02);
        QVERIFY(gesture().isArmed(Kind::None));
    }

    void escTakesItBack()
    {
        gesture().arm(Kind::TrackBox);
        m_rig->view->activateWindow();
        image().setFocus();
        QTest::keyClick(&image(), Qt::Key_Escape);
        QVERIFY(gesture().isArmed(Kind::None));
        QCOMPARE(image().picking(), Picking::None);
    }

    void theWidePictureLinksInTheCornerAndLarge()
    {
        gesture().arm(Kind::LinkPoint);
        QCOMPARE(image().picking(), Picking::None);
        QVERIFY(pip().isPicking());
        QSignalSpy picked(&pip(), &PipView::pointPicked);
        QSignalSpy placed(&pip(), &PipView::placeChanged);
        QTest::mouseClick(&pip(), Qt::LeftButton, {}, {pip().width() / 2, pip().height() / 2});
        QCOMPARE(picked.count(), 1);
        QCOMPARE(placed.count(), 0);
        QVERIFY((picked.first().first().toPointF() - QPointF(0.5, 0.5)).manhattanLength() < 0.02);
        QVERIFY(gesture().isArmed(Kind::LinkPoint)); // until it is switched off
        m_rig->view->setMainCamera(Camera::Wide);
        QCOMPARE(image().picking(), Picking::Point);
        QVERIFY(!pip().isPicking());
    }

    /// V2 follows and focuses with the tele camera alone: its picture comes to the front.
    void bringsTheTelePictureToTheFront()
    {
        m_rig->view->setMainCamera(Camera::Wide);
        gesture().arm(Kind::FocusArea);
        QCOMPARE(m_rig->view->mainCamera(), Camera::Tele);
        gesture().disarm();
        m_rig->view->setMainCamera(Camera::Wide);
        gesture().arm(Kind::TrackBox);
        QCOMPARE(m_rig->view->mainCamera(), Camera::Tele);
    }

    void withoutAGestureDraggingPans()
    {
        QSignalSpy points(&image(), &ImageView::pointPicked);
        QSignalSpy boxes(&image(), &ImageView::boxPicked);
        QTest::mouseClick(&image(), Qt::LeftButton, {}, {300, 200});
        QTest::mousePress(&image(), Qt::LeftButton, {}, {300, 200});
        QTest::mouseMove(&image(), {330, 230});
        QTest::mouseRelease(&image(), Qt::LeftButton, {}, {330, 230});
        QCOMPARE(points.count() + boxes.count(), 0);
    }

    /// In the picture's own space: the box lies where its parts say, whatever the picture's size.
    void marksLieWhereTheyAre()
    {
        QImage canvas(400, 300, QImage::Format_RGB32);
        canvas.fill(Qt::gray);
        QPainter painter(&canvas);
        const QRectF picture(40.0, 30.0, 320.0, 180.0);
        paintMarks(painter, {{PictureMark::Kind::Found, QRectF(0.25, 0.5, 0.25, 0.25), {}}},
                   picture, Theme::tokens());
        painter.end();
        const QColor line = canvas.pixelColor(120, 142); // left edge: 40 + 0.25 * 320
        QVERIFY(line != QColor(Qt::gray));
        QCOMPARE(canvas.pixelColor(150, 142), QColor(Qt::gray)); // inside
        QCOMPARE(canvas.pixelColor(60, 142), QColor(Qt::gray)); // outside
    }

    void oneGestureForEachTelescope()
    {
        QCOMPARE(&PictureGesture::of(m_rig->device), &PictureGesture::of(m_rig->device));
        DwarfDevice &other = m_rig->observatory.addDevice({});
        gesture().arm(Kind::TrackBox);
        QVERIFY(PictureGesture::of(other).isArmed(Kind::None));
    }

private:
    ImageView &image() { return m_rig->view->imageView(); }
    PipView &pip() { return *m_rig->view->findChild<PipView *>(); }
    PictureGesture &gesture() { return PictureGesture::of(m_rig->device); }

    struct Rig
    {
        PictureServer tele{kPicture, QColor(120, 20, 20)};
        PictureServer wide{kPicture, QColor(20, 20, 120)};
        Settings settings{QString()};
        Observatory observatory{settings};
        DwarfDevice &device = observatory.addDevice({});
        std::unique_ptr<LiveView> view;
    };

    std::unique_ptr<Rig> m_rig;
};

QTEST_MAIN(TestLiveAim)
#include "tst_live_aim.moc"
