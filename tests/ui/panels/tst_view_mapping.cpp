// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/view_mapping.h"

#include <QTest>

using namespace nd;

namespace {

ViewMapping fullHdIn(double width, double height)
{
    ViewMapping mapping;
    mapping.setPicture({1920.0, 1080.0});
    mapping.setView({width, height}, 1.0);
    return mapping;
}

} // namespace

class TestViewMapping : public QObject
{
    Q_OBJECT

private slots:
    void fitsAndCentres()
    {
        const ViewMapping mapping = fullHdIn(960.0, 640.0);
        QVERIFY(mapping.isFit());
        QCOMPARE(mapping.zoom(), 0.5);
        QCOMPARE(mapping.pictureRect(), QRect(0, 50, 960, 540));
        QCOMPARE(mapping.visibleSource(), QRectF(0.0, 0.0, 1.0, 1.0));
    }

    void mapsThereAndBack()
    {
        ViewMapping mapping = fullHdIn(960.0, 540.0);
        mapping.zoomTo(3.0, {100.0, 400.0});
        const QPointF view(321.0, 123.0);
        const QPointF there = mapping.toView(mapping.toPicture(view));
        QVERIFY((there - view).manhattanLength() < 1e-9);
    }

    void keepsWhatIsUnderTheCursor()
    {
        ViewMapping mapping = fullHdIn(960.0, 540.0);
        const QPointF anchor(700.0, 200.0);
        const QPointF before = mapping.toPicture(anchor);
        mapping.zoomBy(4.0, anchor);
        QCOMPARE(mapping.zoom(), 2.0);
        QVERIFY((mapping.toPicture(anchor) - before).manhattanLength() < 1e-9);
    }

    void zoomsOneToOneOnScreenPixels()
    {
        ViewMapping mapping = fullHdIn(960.0, 540.0);
        mapping.setView({960.0, 540.0}, 2.0);
        mapping.zoomTo(1.0, {480.0, 270.0});
        QCOMPARE(mapping.zoom(), 1.0);
        QCOMPARE(mapping.pictureRect().size(), QSize(960, 540));
    }

    void neverShowsBeyondTheEdge()
    {
        ViewMapping mapping = fullHdIn(960.0, 540.0);
        mapping.zoomTo(1.0, {480.0, 270.0});
        mapping.panBy({5000.0, 5000.0});
        QCOMPARE(mapping.toPicture({0.0, 0.0}), QPointF(0.0, 0.0));
        mapping.panBy({-9000.0, -9000.0});
        QCOMPARE(mapping.toPicture({960.0, 540.0}), QPointF(1920.0, 1080.0));
        QCOMPARE(mapping.visibleSource(), QRectF(0.5, 0.5, 0.5, 0.5));
    }

    void limitsZoom()
    {
        ViewMapping mapping = fullHdIn(960.0, 540.0);
        mapping.zoomTo(1000.0, {480.0, 270.0});
        QCOMPARE(mapping.zoom(), ViewMapping::kLargestZoom);
        mapping.zoomTo(0.0001, {480.0, 270.0});
        QCOMPARE(mapping.zoom(), 0.5);
        QVERIFY(mapping.isFit());
    }

    void staysFitWhenResized()
    {
        ViewMapping mapping = fullHdIn(960.0, 540.0);
        mapping.setView({480.0, 270.0}, 1.0);
        QCOMPARE(mapping.zoom(), 0.25);
    }

    void keepsTheMiddleWhenZoomedAndResized()
    {
        ViewMapping mapping = fullHdIn(960.0, 540.0);
        mapping.zoomTo(4.0, {480.0, 270.0});
        mapping.setView({800.0, 400.0}, 1.0);
        QVERIFY((mapping.toPicture({400.0, 200.0}) - QPointF(960.0, 540.0)).manhattanLength()
                < 1e-9);
        QCOMPARE(mapping.zoom(), 4.0);
    }

    void survivesEmptySizes()
    {
        ViewMapping mapping;
        mapping.setView({0.0, 0.0}, 1.0);
        mapping.zoomBy(2.0, {0.0, 0.0});
        mapping.panBy({1.0, 1.0});
        QVERIFY(!mapping.isValid());
        QCOMPARE(mapping.visibleSource(), QRectF(0.0, 0.0, 1.0, 1.0));
    }
};

QTEST_APPLESS_MAIN(TestViewMapping)
#include "tst_view_mapping.moc"
