// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/album_keeper.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/session/session.h"
#include "core/observatory/observatory.h"
#include "core/observatory/pictures/album_files.h"
#include "core/observatory/pictures/picture_feed.h"
#include "core/observatory/pictures/picture_fetcher.h"
#include "core/observatory/stacking/stack_desk.h"
#include "grain_picture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow
constexpr const char *kOne = "0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c1";
constexpr const char *kOther = "0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c2";

StackStory storyOf(const char *id, int taken = 12)
{
    StackStory story;
    story.id = QLatin1String(id);
    story.beganUtc = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()) - 5min;
    story.heardUtc = story.beganUtc + 4min;
    story.run.taken = taken;
    story.run.stacked = taken - 1;
    story.addEvent({StackEvent::Kind::Began, story.beganUtc});
    return story;
}

/// One run of the program, with a telescope that is not there.
struct Run
{
    explicit Run(const QTemporaryDir &place)
        : device(observatory.addDevice(profile()))
        , folder(place.filePath(QStringLiteral("albums")))
    {
        new AlbumKeeper({watch(), pictures(), device.session().clock()}, folder, place.path());
        watch().waitForStory();
    }

    static DeviceProfile profile()
    {
        DeviceProfile profile = *profileFromAddress(QStringLiteral("127.0.0.1:1:1:1:1"));
        profile.id = QStringLiteral("terrace");
        return profile;
    }
    StackWatch &watch() { return observatory.stacks().watch(device, Camera::Tele); }
    StackPictures &pictures() { return PictureFetcher::of(device, Camera::Tele).pictures(); }
    /// Whatever was read before it.
    bool isKept()
    {
        const QString path = folder + u'/' + watch().story()->id;
        return QTest::qWaitFor([&path] { return QFile::exists(path); }, kLong);
    }

    void addPreview(int stacked)
    {
        const QByteArray jpeg = grainJpeg(unsigned(stacked));
        pictures().addPreview(std::chrono::seconds(stacked), stacked, jpeg, readPreview(jpeg));
    }
    void addFrame(int number, double radius)
    {
        PictureReading reading;
        reading.image = QImage(200, 100, QImage::Format_RGB32);
        reading.image.fill(qRgb(number, number, number));
        reading.quality.stars = 50 + number;
        reading.quality.halfFluxRadius = radius;
        reading.quality.noise = 10.0;
        reading.quality.background = 7.5;
        reading.quality.peaks = std::vector<float>(200, 50.0F);
        pictures().addFrame(std::chrono::seconds(number), number, false, reading);
    }

    Settings settings{QString()};
    Observatory observatory{settings};
    DwarfDevice &device;
    QString folder;
};

} // namespace

class TestAlbumKeeper : public QObject
{
    Q_OBJECT

private slots:
    /// As if it had been killed: nothing is told to end.
    void theNextRunShowsAllOfIt()
    {
        const QTemporaryDir place;
        Run before(place);
        before.watch().takeUp(storyOf(kOne));
        for (int at = 1; at <= 6; ++at) {
            before.addPreview(at * 2);
            before.addFrame(at * 2 + 1, 2.0 + 0.1 * at);
            before.pictures().countStacked(before.device.session().clock().now() + at * 1min,
                                           at * 2);
        }
        const StackAlbum &shown = before.pictures().album();
        const auto isWhole = [path = before.folder + u'/' + QLatin1String(kOne)] {
            const StackAlbum kept = readAlbum(path, 0ms);
            return kept.previews.size() == 6 && kept.frameQuality.size() == 6
                && kept.signal.state().counts.size() == 6;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(), kLong);
        Run after(place);
        after.watch().takeUp(storyOf(kOne));
        QTRY_VERIFY_WITH_TIMEOUT(!after.pictures().stack().isNull(), kLong);
        const StackAlbum &again = after.pictures().album();
        QCOMPARE(again.stack, shown.stack);
        QCOMPARE(again.previews.size(), shown.previews.size());
        const auto sinceFirst = [](std::vector<QualityPoint> points) {
            const auto first = points.front().at; // each run has a clock of its own
            for (QualityPoint &point : points)
                point.at -= first;
            return points;
        };
        QVERIFY(sinceFirst(again.previewQuality) == sinceFirst(shown.previewQuality));
        QVERIFY(sinceFirst(again.frameQuality) == sinceFirst(shown.frameQuality));
        QVERIFY(again.signal.points() == shown.signal.points());
        QVERIFY(std::abs(*again.signal.gainAfter(30min) - *shown.signal.gainAfter(30min)) < 1e-3);
        QCOMPARE(again.frame.number, 13);
        QCOMPARE(again.frame.image.size(), QSize(200, 100));
        QVERIFY(after.pictures().isRestored());
    }

    /// The same picture comes again, and then newer ones; the alarm counts none twice.
    void itGoesOnWhereItWas()
    {
        const QTemporaryDir place;
        {
            Run run(place);
            run.watch().takeUp(storyOf(kOne));
            run.addPreview(10);
            run.addPreview(11);
            run.addFrame(12, 2.5);
            QVERIFY(run.isKept());
        } // waits for the last
        Run run(place);
        run.watch().takeUp(storyOf(kOne));
        QTRY_COMPARE_WITH_TIMEOUT(run.pictures().previews().size(), std::size_t(2), kLong);
        run.addPreview(11);
        run.addFrame(12, 2.5);
        QCOMPARE(run.pictures().previews().size(), std::size_t(2));
        QCOMPARE(run.pictures().previewQuality().size(), std::size_t(2));
        QCOMPARE(run.pictures().frameQuality().size(), std::size_t(1));
        run.addPreview(14);
        run.addFrame(15, 2.5);
        QCOMPARE(run.pictures().previews().size(), std::size_t(3));
        QCOMPARE(run.pictures().frameQuality().size(), std::size_t(2));
    }

    /// The file is slower than the telescope.
    void whatComesWhileItIsReadGoesBehind()
    {
        const QTemporaryDir place;
        {
            Run run(place);
            run.watch().takeUp(storyOf(kOne));
            run.addPreview(10);
            run.addFrame(11, 2.5);
            QVERIFY(run.isKept());
        }
        Run run(place);
        run.watch().takeUp(storyOf(kOne));
        run.addPreview(13);
        run.addFrame(14, 2.75);
        QCOMPARE(run.pictures().previews().size(), std::size_t(1));
        QTRY_COMPARE_WITH_TIMEOUT(run.pictures().previews().size(), std::size_t(2), kLong);
        QCOMPARE(run.pictures().stackedFrames(), 13);
        QCOMPARE(run.pictures().frameNumber(), 14);
        QCOMPARE(run.pictures().frameQuality().front().frame, 11);
        QCOMPARE(run.pictures().frameQuality().back().frame, 14);
        QVERIFY(!run.pictures().isRestored());
    }

    /// What is shown of a stack is of that stack, and but one album is kept.
    void anotherStackHasAnotherAlbum()
    {
        const QTemporaryDir place;
        {
            Run run(place);
            run.watch().takeUp(storyOf(kOne));
            run.addPreview(10);
            QVERIFY(run.isKept());
        }
        QVERIFY(QDir(place.filePath(QStringLiteral("albums"))).exists(QLatin1String(kOne)));
        Run run(place);
        run.watch().takeUp(storyOf(kOther));
        run.addPreview(3);
        QTRY_VERIFY_WITH_TIMEOUT(QDir(run.folder).exists(QLatin1String(kOther)), kLong);
        QCOMPARE(run.pictures().previews().size(), std::size_t(1));
    }

    /// Alarms of focus came only while the panel of pictures was there.
    void theWatchIsToldWhatPicturesAreWorth()
    {
        const QTemporaryDir place;
        Run run(place);
        const PictureFeed feed(run.observatory);
        DwarfDevice &later
            = run.observatory.addDevice(*profileFromAddress(QStringLiteral("127.0.0.1:2:2:2:2")));
        run.watch().takeUp(storyOf(kOne));
        QVERIFY(!run.watch().hasStarRadius());
        run.addFrame(3, 2.5);
        QVERIFY(run.watch().hasStarRadius());
        PictureReading black;
        black.fault = PictureFault::Black;
        run.pictures().addPreview(4s, 4, "x", black);
        const std::vector<StackEvent> &events = run.watch().story()->events;
        QVERIFY(events.back().kind == StackEvent::Kind::Picture);
        QVERIFY(events.back().fault == PictureFault::Black);
        StackWatch &wide = run.observatory.stacks().watch(later, Camera::Wide);
        PictureReading reading;
        reading.image = QImage(64, 64, QImage::Format_RGB32);
        reading.quality.halfFluxRadius = 2.0;
        PictureFetcher::of(later, Camera::Wide).pictures().addFrame(1s, 1, false, reading);
        QVERIFY(wide.hasStarRadius());
    }
};

QTEST_MAIN(TestAlbumKeeper)
#include "tst_album_keeper.moc"
