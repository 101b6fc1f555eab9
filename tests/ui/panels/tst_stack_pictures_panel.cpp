// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/course_chart.h"
#include "ui/panels/note_line.h"
#include "ui/panels/stack_pictures_panel.h"
#include "ui/widgets/segmented_control.h"

#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPicture>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace nd;
using namespace std::chrono_literals;

namespace {

QImage picture(int grey, const QSize &size = {640, 360})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(grey, grey, grey));
    QPainter painter(&image);
    painter.setBrush(Qt::white);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 60; ++i)
        painter.drawEllipse(QPoint((i * 131) % size.width(), (i * 71) % size.height()), 2, 2);
    return image;
}

PictureReading reading(int grey, double radius = 2.0)
{
    PictureReading read;
    read.image = picture(grey);
    read.quality.size = read.image.size();
    read.quality.stars = 1000 + grey;
    read.quality.halfFluxRadius = radius;
    read.quality.background = 1180.0 + grey;
    read.quality.noise = 10.0;
    read.quality.peaks = std::vector<float>(200, 50.0F);
    return read;
}

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

struct Rig
{
    Rig()
    {
        panel.resize(900, 640);
        panel.show();
    }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return panel.findChild<Widget *>(QLatin1String(name));
    }
    void stackTo(int frames)
    {
        tele.addPreview(frames * 20s, frames, jpegOf(picture(frames)), reading(frames));
    }

    StackPictures tele;
    StackPictures wide;
    StackPicturesPanel panel{tele, wide};
};

} // namespace

class TestStackPicturesPanel : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsShownBeforeAPictureCame()
    {
        Rig rig;
        QVERIFY(rig.find<StillPicture>("stackPicture")->image().isNull());
        QVERIFY(!rig.find<QSlider>("stackHistory")->isVisible());
        QVERIFY(!rig.find<QToolButton>("stackZoomIn")->isEnabled());
        QCOMPARE(rig.find<QLabel>("stackZoom")->text(), QStringLiteral("–"));
        QCOMPARE(rig.find<CourseChart>("starsChart")->value(), QString());
        QCOMPARE(rig.find<QLabel>("signalForecast")->text(), QString());
    }

    /// A background of 1.1 had the marks 1.2, 1.1 and 1.1.
    void theMarksOfAScaleDiffer()
    {
        CourseChart chart(QStringLiteral("Background"), 1, CourseChart::Axis::Time);
        chart.setPoints({{0.0, 1.11}, {60.0, 1.14}});
        const QStringList marks = chart.scaleTexts();
        QCOMPARE(marks.size(), 3);
        QCOMPARE(QSet<QString>(marks.begin(), marks.end()).size(), 3);
        chart.setPoints({{0.0, 100.0}, {60.0, 300.0}});
        QCOMPARE(chart.scaleTexts().first(), QStringLiteral("80.0")); // no more than is asked for
    }

    /// A sky of 65,000 was cut off at the left, and few stars went from less than none.
    void theMarksOfAScaleFit()
    {
        CourseChart chart(QStringLiteral("Background"), 1, CourseChart::Axis::Time);
        chart.resize(220, 130);
        chart.setPoints({{0.0, 64'000.0}, {60.0, 65'000.0}});
        const QImage image = chart.grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixel(1, y), image.pixel(1, 0));
        chart.setPoints({{0.0, 0.0}, {60.0, 40.0}});
        QCOMPARE(chart.scaleTexts().first(), QStringLiteral("0.0"));
    }

    /// A line through all values of a night took 10 ms, and was drawn with each picture.
    void aLongCourseIsDrawnByItsExtremes()
    {
        CourseChart chart(QStringLiteral("Stars"), 0, CourseChart::Axis::Time);
        chart.resize(220, 130);
        const auto drawnBytes = [&chart](int points) {
            QList<QPointF> course;
            for (int i = 0; i < points; ++i)
                course.append({double(i), i % 2 == 0 ? 1.0 : 3.0});
            course[points / 2].setY(9.0); // a single one
            chart.setPoints(course);
            QPicture picture;
            chart.render(&picture);
            return picture.size();
        };
        QVERIFY(drawnBytes(2000) < 2 * drawnBytes(200));
        const QImage image = chart.grab().toImage();
        bool isSeen = false;
        for (int x = image.width() / 3; x < image.width() * 2 / 3; ++x) // above all others
            isSeen = isSeen || image.pixelColor(x, 45).blue() > 120;
        QVERIFY(isSeen);
    }

    void theNewestStackAndFrame()
    {
        Rig rig;
        rig.stackTo(40);
        rig.tele.addFrame(43s, 43, false, reading(60));
        QCOMPARE(rig.find<StillPicture>("stackPicture")->caption(), QStringLiteral("Stack of 40"));
        QCOMPARE(rig.find<StillPicture>("framePicture")->caption(),
                 QStringLiteral("Last frame, 43"));
        rig.tele.addFrame(44s, 44, true, reading(60));
        QCOMPARE(rig.find<StillPicture>("framePicture")->caption(),
                 QStringLiteral("Last frame, 44, left out"));
    }

    void viewsAndBlink()
    {
        Rig rig;
        rig.stackTo(40);
        auto *views = rig.find<SegmentedControl>("stackPicturesView");
        auto *stack = rig.find<StillPicture>("stackPicture");
        auto *frame = rig.find<StillPicture>("framePicture");
        QVERIFY(stack->isVisible() && frame->isVisible());
        views->setCurrent(1);
        QVERIFY(stack->isVisible() && !frame->isVisible());
        views->setCurrent(2);
        QVERIFY(!stack->isVisible() && frame->isVisible());
        views->setCurrent(3);
        QVERIFY(stack->isVisible() && !frame->isVisible());
        QTRY_VERIFY(!stack->isVisible() && frame->isVisible());
        QTRY_VERIFY(stack->isVisible() && !frame->isVisible());
        rig.panel.hide();
        QCOMPARE(views->current(), 0);
    }

    void zoomAndPanAreShared()
    {
        Rig rig;
        rig.stackTo(40);
        rig.tele.addFrame(43s, 43, false, reading(60));
        auto *stack = rig.find<StillPicture>("stackPicture");
        auto *frame = rig.find<StillPicture>("framePicture");
        QVERIFY(rig.find<QLabel>("stackZoom")->text().contains(u'%'));
        QTest::mouseClick(rig.find<QToolButton>("stackZoomIn"), Qt::LeftButton);
        QCOMPARE(stack->sight().zoom, 1.25);
        QCOMPARE(frame->sight(), stack->sight());
        QTest::keyClick(frame, Qt::Key_Plus);
        QTest::keyClick(frame, Qt::Key_Right);
        QVERIFY(frame->sight().centre.x() > 0.5);
        QCOMPARE(stack->sight(), frame->sight());
        QTest::mouseClick(rig.find<QToolButton>("stackZoomFit"), Qt::LeftButton);
        QCOMPARE(frame->sight(), Sight());
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(stack, Qt::Key_Plus);
        QCOMPARE(stack->sight().zoom, StillPicture::kLargestZoom);
    }

    void earlierPreviewsAreScrubbed()
    {
        Rig rig;
        for (const int frames : {10, 20, 30})
            rig.stackTo(frames);
        auto *history = rig.find<QSlider>("stackHistory");
        auto *stack = rig.find<StillPicture>("stackPicture");
        QCOMPARE(history->maximum(), 2);
        QCOMPARE(history->value(), 2);
        history->setValue(0);
        QTRY_COMPARE(stack->caption(), QStringLiteral("Stack of 10"));
        rig.stackTo(40); // an earlier one stays
        QCOMPARE(history->value(), 0);
        QTRY_COMPARE(stack->caption(), QStringLiteral("Stack of 10"));
        history->setValue(history->maximum());
        QCOMPARE(stack->caption(), QStringLiteral("Stack of 40"));
    }

    void stretchLiftsTheStack()
    {
        Rig rig;
        rig.stackTo(12);
        auto *stack = rig.find<StillPicture>("stackPicture");
        const QImage plain = stack->image();
        QTest::mouseClick(rig.find<QToolButton>("stackStretch"), Qt::LeftButton);
        QTRY_VERIFY(stack->image() != plain);
        QTest::mouseClick(rig.find<QToolButton>("stackStretch"), Qt::LeftButton);
        QTRY_COMPARE(stack->image(), plain);
    }

    /// Previews were charted until the first single frame came.
    void chartsFollowPreviewsAndFramesOverTheNight()
    {
        Rig rig;
        rig.stackTo(10);
        auto *stars = rig.find<CourseChart>("starsChart");
        QCOMPARE(stars->points().size(), 1);
        for (int frame = 1; frame <= 30; ++frame) {
            rig.tele.addFrame(frame * 20s, frame, false, reading(frame, 2.0 + 0.01 * frame));
            rig.tele.countStacked(frame * 20s, frame);
        }
        rig.stackTo(30);
        QCOMPARE(stars->points(), (QList<QPointF>{{180.0, 1010.0}, {580.0, 1030.0}}));
        QCOMPARE(stars->beside().size(), 30);
        QCOMPARE(stars->beside().last(), QPointF(580.0, 1030.0));
        QCOMPARE(stars->value(), QStringLiteral("1,030"));
        auto *radius = rig.find<CourseChart>("radiusChart");
        QCOMPARE(radius->value(), QStringLiteral("2.00"));
        QCOMPARE(radius->beside().last().y(), 2.3);
        // Its stars are all bright: the previews tell nothing of their noise.
        QCOMPARE(rig.find<CourseChart>("signalChart")->value(), QStringLiteral("27"));
        const QString note = rig.find<QLabel>("signalForecast")->text();
        QVERIFY(note.contains(QLatin1String("+10")));
        QVERIFY(note.contains(QLatin1String("single frames")));
    }

    void theSignalIsThatOfThePreviews()
    {
        Rig rig;
        for (int frames = 4; frames <= 64; frames += 4) {
            rig.tele.countStacked(frames * 20s, frames);
            PictureReading preview = reading(frames);
            for (int star = 1; star <= 1000; ++star) // twice as many half as bright
                preview.quality.faintSignals.push_back(
                    float(std::sqrt(double(frames)) * 600.0 / star));
            rig.tele.addPreview(frames * 20s, frames, jpegOf(picture(frames)), preview);
        }
        const QList<QPointF> &points = rig.find<CourseChart>("signalChart")->points();
        QCOMPARE(points.size(), 16);
        QVERIFY(std::abs(points.last().y() / points.first().y() - 4.0) < 0.05);
        const QString note = rig.find<QLabel>("signalForecast")->text();
        QVERIFY2(note.contains(QLatin1String("+55")), qPrintable(note)); // 154 frames, not 64
        QVERIFY(!note.contains(QLatin1String("single frames")));
    }

    void faultsAreNamed()
    {
        Rig rig;
        rig.stackTo(10);
        PictureReading black;
        black.fault = PictureFault::Black;
        rig.tele.addPreview(11s, 11, "x", black);
        QVERIFY(rig.find<NoteLine>("stackPicturesFault")->text().contains(QLatin1String("black")));
        QCOMPARE(rig.find<StillPicture>("stackPicture")->caption(), QStringLiteral("Stack of 10"));
        rig.stackTo(12);
        QCOMPARE(rig.find<NoteLine>("stackPicturesFault")->text(), QString());
    }

    void eachCameraHasItsOwn()
    {
        Rig rig;
        rig.stackTo(10);
        rig.find<SegmentedControl>("stackPicturesCamera")->setCurrent(1);
        QVERIFY(rig.find<StillPicture>("stackPicture")->image().isNull());
        rig.wide.addPreview(5s, 5, jpegOf(picture(5)), reading(5));
        QCOMPARE(rig.find<StillPicture>("stackPicture")->caption(), QStringLiteral("Stack of 5"));
        rig.find<SegmentedControl>("stackPicturesCamera")->setCurrent(0);
        QCOMPARE(rig.find<StillPicture>("stackPicture")->caption(), QStringLiteral("Stack of 10"));
    }

    void everythingHasAName()
    {
        Rig rig;
        for (const char *name : {"stackPicture", "framePicture", "stackHistory", "starsChart",
                                 "radiusChart", "backgroundChart", "signalChart", "stackZoomIn",
                                 "stackZoomOut", "stackZoomFit", "stackStretch"})
            QVERIFY2(!rig.find<QWidget>(name)->accessibleName().isEmpty(), name);
    }
};

QTEST_MAIN(TestStackPicturesPanel)
#include "tst_stack_pictures_panel.moc"
