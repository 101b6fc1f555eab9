// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/stack_pictures.h"

#include <QSignalSpy>
#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

PictureReading reading(double radius = 2.0, const QSize &size = {640, 400})
{
    PictureReading read;
    read.image = QImage(size, QImage::Format_Grayscale8);
    read.image.fill(20);
    read.quality.size = size;
    read.quality.stars = 100;
    read.quality.halfFluxRadius = radius;
    read.quality.noise = 10.0;
    read.quality.peaks = std::vector<float>(200, 50.0F);
    return read;
}

} // namespace

class TestStackPictures : public QObject
{
    Q_OBJECT

private slots:
    void aPreviewIsShownAndKept()
    {
        StackPictures pictures;
        const QSignalSpy changed(&pictures, &StackPictures::stackChanged);
        pictures.addPreview(7s, 7, "jpeg", reading());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(pictures.stackedFrames(), 7);
        QCOMPARE(pictures.stack().size(), QSize(640, 400));
        QCOMPARE(pictures.previews().back().jpeg, QByteArray("jpeg"));
        QCOMPARE(pictures.previewQuality().back().stars, 100);
    }

    void faultsAreNamedAndNeverCounted_data()
    {
        QTest::addColumn<PictureFault>("fault");
        QTest::newRow("black") << PictureFault::Black;
        QTest::newRow("cut") << PictureFault::Cut;
        QTest::newRow("size") << PictureFault::OtherSize;
    }

    void faultsAreNamedAndNeverCounted()
    {
        QFETCH(PictureFault, fault);
        StackPictures pictures;
        pictures.addPreview(7s, 7, "good", reading());
        pictures.addFrame(8s, 8, false, reading());
        PictureReading bad = reading(9.0, {320, 200});
        if (fault != PictureFault::OtherSize)
            bad.fault = fault;
        pictures.addPreview(9s, 9, "bad", bad);
        pictures.addFrame(10s, 10, false, bad);
        QCOMPARE(pictures.previewFault(), fault);
        QCOMPARE(pictures.frameFault(), fault);
        QCOMPARE(pictures.stackedFrames(), 7);
        QCOMPARE(pictures.frameNumber(), 8);
        QCOMPARE(pictures.previews().size(), std::size_t(1));
        QCOMPARE(pictures.frameQuality().size(), std::size_t(1));
        QCOMPARE(*pictures.starRadius(), 2.0);
        pictures.addPreview(11s, 11, "good", reading());
        QCOMPARE(pictures.previewFault(), PictureFault::None);
    }

    /// Every later one was left out until the next stack.
    void aSizeThatStaysIsTaken()
    {
        StackPictures pictures;
        pictures.addPreview(1s, 1, "first", reading());
        pictures.addFrame(1s, 1, false, reading());
        const auto add = [&pictures](int number, const QSize &size) {
            pictures.addPreview(std::chrono::seconds(number), number, "other", reading(2.0, size));
            pictures.addFrame(std::chrono::seconds(number), number, false, reading(2.0, size));
            return pictures.previewFault() == pictures.frameFault() ? pictures.previewFault()
                                                                    : PictureFault::Cut;
        };
        QCOMPARE(add(2, {320, 200}), PictureFault::OtherSize);
        QCOMPARE(add(3, {320, 200}), PictureFault::OtherSize);
        QCOMPARE(add(4, {640, 400}), PictureFault::None); // as before: it begins anew
        QCOMPARE(add(5, {320, 200}), PictureFault::OtherSize);
        QCOMPARE(add(6, {300, 200}), PictureFault::OtherSize);
        QCOMPARE(add(7, {300, 200}), PictureFault::OtherSize);
        QCOMPARE(pictures.stackedFrames(), 4);
        QCOMPARE(add(8, {300, 200}), PictureFault::None);
        QCOMPARE(pictures.stackedFrames(), 8);
        QCOMPARE(pictures.stack().size(), QSize(300, 200));
        QCOMPARE(pictures.frame().size(), QSize(300, 200));
        QCOMPARE(add(9, {300, 200}), PictureFault::None);
    }

    /// A preview of fewer frames from another folder of the card is of another stack.
    void whatWasRestoredIsForgottenForNoOtherFolder()
    {
        StackAlbum kept;
        kept.stack = reading().image;
        kept.stacked = 100;
        kept.folder = QStringLiteral("/tele/");
        kept.previews = {{60, "sixty"}, {100, "hundred"}};
        StackPictures pictures;
        pictures.restore(kept);
        pictures.setFolder(QStringLiteral("/wide/"));
        pictures.addPreview(1s, 45, "other", reading());
        QCOMPARE(pictures.previews().size(), std::size_t(2));
        QCOMPARE(pictures.stackedFrames(), 100);
        QVERIFY(pictures.isRestored());
        QCOMPARE(pictures.album().folder, QStringLiteral("/tele/")); // where to look next time
        pictures.setFolder(QStringLiteral("/tele/"));
        pictures.addPreview(2s, 100, "again", reading());
        QCOMPARE(pictures.previews().size(), std::size_t(2));
        QCOMPARE(pictures.previews().back().jpeg, QByteArray("again"));
    }

    void theRadiusOfTheNewestFrameIsTold()
    {
        StackPictures pictures;
        const QSignalSpy told(&pictures, &StackPictures::starRadiusChanged);
        pictures.addFrame(1s, 1, false, reading(2.4));
        QCOMPARE(told.size(), 1);
        QCOMPARE(*pictures.starRadius(), 2.4);
        pictures.clear();
        QVERIFY(!pictures.starRadius());
    }

    void theSignalGrowsWithWhatIsStacked()
    {
        StackPictures pictures;
        pictures.addFrame(1s, 1, false, reading());
        QCOMPARE(*pictures.signal().ofFrame(), 5.0);
        pictures.countStacked(60s, 4);
        QCOMPARE(*pictures.signal().ofStack(), 10.0);
    }

    void aFrameThatWasLeftOutSaysNothingOfTheStack()
    {
        StackPictures pictures;
        pictures.addFrame(1s, 1, true, reading());
        QVERIFY(!pictures.signal().ofFrame());
        QVERIFY(pictures.isFrameRejected());
    }

    void memoryStaysFlatOverANight()
    {
        StackPictures pictures;
        const QByteArray jpeg(300'000, 'x');
        for (int frame = 1; frame <= 2'500; ++frame) {
            pictures.addPreview(std::chrono::seconds(frame), frame, jpeg, reading());
            pictures.addFrame(std::chrono::seconds(frame), frame, false, reading());
        }
        QVERIFY(pictures.previews().size() <= StackAlbum::kMostPreviews);
        QVERIFY(pictures.frameQuality().size() <= StackAlbum::kMostPoints);
        QCOMPARE(pictures.previews().back().stacked, 2'500);
        QCOMPARE(pictures.frameQuality().back().frame, 2'500);
        QVERIFY(pictures.previews().front().stacked < 100);
    }
};

QTEST_GUILESS_MAIN(TestStackPictures)
#include "tst_stack_pictures.moc"
