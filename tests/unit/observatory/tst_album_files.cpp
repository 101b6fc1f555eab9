// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/album_files.h"
#include "grain_picture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

constexpr auto kOffset = 1'700'000'000'000ms;

/// Of `previews` previews, a frame and what was measured.
StackAlbum albumOf(int previews)
{
    StackAlbum album;
    for (int at = 1; at <= previews; ++at) {
        album.previews.push_back({at * 3, grainJpeg(unsigned(at))});
        album.previewQuality.push_back({at * 3, 100 + at, 2.0 + 0.01 * at, 30.5, at * 40s});
        album.frameQuality.push_back({at * 3 + 1, 90 + at, std::nullopt, 12.25, at * 40s + 9s});
    }
    album.stacked = previews * 3;
    album.stack = previewImage(album.previews.back().jpeg);
    album.signal.measured(5.5);
    for (int at = 1; at <= previews; ++at)
        album.signal.stacked(at * 40s, at * 3);
    for (int at = 1; at <= previews; ++at) {
        FaintStars stars{7, {}};
        for (int star = 0; star < 100; ++star)
            stars.levels.push_back(float(at) + 12.0F - 0.1F * float(star));
        album.previewSignal.measured(at * 3, stars, 5.0 * at);
    }
    album.rank = 50;
    album.frame = {
        grainPicture(99).convertToFormat(QImage::Format_RGB32), previews * 3 + 1, true, {}, 2.25};
    album.frame.facts.object = QStringLiteral("M 31");
    album.frame.facts.gain = 80.0;
    return album;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

/// In levels of 255; two such grains that are not the same are 10 apart.
double meanDifference(const QImage &one, const QImage &other)
{
    double sum = 0.0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum / (double(one.width()) * one.height());
}

} // namespace

class TestAlbumFiles : public QObject
{
    Q_OBJECT

private slots:
    void whatWasShownComesBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("albums/one"));
        const StackAlbum album = albumOf(5);
        QVERIFY(writeAlbum(path, album, kOffset));
        // Another run of the program, whose clock began elsewhere.
        const StackAlbum read = readAlbum(path, kOffset - 7h);
        QCOMPARE(read.stacked, 15);
        QCOMPARE(read.stack, album.stack);
        QCOMPARE(read.previews.size(), album.previews.size());
        for (std::size_t at = 0; at < read.previews.size(); ++at) {
            QCOMPARE(read.previews[at].stacked, album.previews[at].stacked);
            QCOMPARE(read.previews[at].jpeg, album.previews[at].jpeg);
        }
        const auto shifted = [](std::vector<QualityPoint> points) {
            for (QualityPoint &point : points)
                point.at -= 7h;
            return points;
        };
        QVERIFY(shifted(read.previewQuality) == album.previewQuality);
        QVERIFY(shifted(read.frameQuality) == album.frameQuality);
        QCOMPARE(read.previewSignal.points().size(), std::size_t(5));
        QVERIFY(read.previewSignal.state() == album.previewSignal.state());
        QVERIFY(read.rank == album.rank);
        QCOMPARE(read.frame.number, 16);
        QVERIFY(read.frame.isRejected);
        QCOMPARE(*read.frame.starRadius, 2.25);
        QCOMPARE(read.frame.facts.object, QStringLiteral("M 31"));
        QCOMPARE(*read.frame.facts.gain, 80.0);
        QCOMPARE(read.frame.image.size(), album.frame.image.size());
        QVERIFY(meanDifference(grainPicture(98), grainPicture(99)) > 8.0);
        QVERIFY(meanDifference(read.frame.image, album.frame.image) <= 3.0);
        SignalState state = read.signal.state();
        for (SignalCount &count : state.counts)
            count.at -= 7h;
        QVERIFY(state == album.signal.state());
        QVERIFY(*read.signal.gainAfter(30min) == *album.signal.gainAfter(30min));
    }

    void whatIsThereIsNotWrittenAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one"));
        QVERIFY(writeAlbum(path, albumOf(3), kOffset));
        const QString first = path + QStringLiteral("/preview-0000003.jpg");
        const QDateTime long_ago = QDateTime::currentDateTimeUtc().addDays(-1);
        QFile file(first);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(long_ago, QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(writeAlbum(path, albumOf(4), kOffset));
        QVERIFY(QFileInfo(first).lastModified() < long_ago.addSecs(10));
        QCOMPARE(filesIn(path),
                 (QStringList{QStringLiteral("album.json"), QStringLiteral("frame-0000013.jpg"),
                              QStringLiteral("preview-0000003.jpg"),
                              QStringLiteral("preview-0000006.jpg"),
                              QStringLiteral("preview-0000009.jpg"),
                              QStringLiteral("preview-0000012.jpg")}));
    }

    /// Half of a file, and previews that were thinned out.
    void whatIsNotOfTheAlbumGoes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one"));
        QVERIFY(writeAlbum(path, albumOf(3), kOffset));
        QFile half(path + QStringLiteral("/preview-0000012.jpg.Ab12yZ"));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("x") == 1);
        half.close();
        StackAlbum thinner = albumOf(3);
        thinner.previews.pop_front();
        QVERIFY(writeAlbum(path, thinner, kOffset));
        QCOMPARE(filesIn(path).filter(QStringLiteral("preview")),
                 (QStringList{QStringLiteral("preview-0000006.jpg"),
                              QStringLiteral("preview-0000009.jpg")}));
        QVERIFY(writeAlbum(path, {}, kOffset));
        QVERIFY(!QDir(path).exists());
    }

    void aDamagedTextIsBounded_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no text") << QByteArray("\xff\x00\x80", 3);
        QTest::newRow("cut") << albumToJson(albumOf(3), kOffset).chopped(40);
        QTest::newRow("another version") << QByteArray(R"({"version":2,"frames":[[1,2,3,4]]})");
        QTest::newRow("numbers that can't be") << QByteArray(
            R"({"version":1,"frames":[[-1,2,3,4],[1,-2,3,4],[1,2],7,[1e9,2,3,4]],)"
            R"("rank":-4,"frame":{"number":-7},"signal":{"squares":-1,"counted":5}})");
    }

    void aDamagedTextIsBounded()
    {
        QFETCH(QByteArray, text);
        const StackAlbum read = albumFromJson(text, kOffset);
        QVERIFY(read.isEmpty());
        QVERIFY(!read.rank);
        QCOMPARE(read.frame.number, 0);
    }

    /// A sum of squares that is nothing would make the forecast infinite.
    void theForecastIsNeverInfinite()
    {
        const QByteArray text(
            R"({"version":1,"signal":{"frame":5,"best":5,"squares":0,"counted":9,)"
            R"("counts":[[1000,1],[900000,9]],"points":[]}})");
        QVERIFY(!albumFromJson(text, 0ms).signal.gainAfter(30min));
    }

    /// The next preview was held against a stack of no frames.
    void theSignalIsNeverInfinite()
    {
        const QByteArray text(R"({"version":1,"preview_signal":{"points":[[0,1,1],[0,2,2]],)"
                              R"("measured":1,"brighter":0,"stars":[]}})");
        PreviewSignal signal = albumFromJson(text, 0ms).previewSignal;
        signal.measured(5, {}, 4.0);
        QVERIFY(signal.points().empty());
    }

    /// They stood at the very beginning of time, and squeezed the rest of the course.
    void pointsOfNoTimeAreLeftOut()
    {
        const QByteArray text(R"({"version":1,"previews":[[3,90,2,30],[6,91,2,30,1000]],)"
                              R"("frames":[[3,90,2,30]]})");
        const StackAlbum read = albumFromJson(text, 0ms);
        QCOMPARE(read.previewQuality.size(), std::size_t(1));
        QCOMPARE(read.previewQuality.front().at, 1s);
        QVERIFY(read.frameQuality.empty());
    }

    void pointsStayInOrderAndBounded()
    {
        StackAlbum album = albumOf(2);
        album.frameQuality.clear();
        for (int at = 0; at < 5'000; ++at)
            album.frameQuality.push_back({at, 1, 2.0, 3.0});
        album.frameQuality.insert(album.frameQuality.begin() + 10, {4'000, 1, 2.0, 3.0});
        const StackAlbum read = albumFromJson(albumToJson(album, kOffset), kOffset);
        QVERIFY(read.frameQuality.size() <= StackAlbum::kMostPoints);
        QVERIFY(std::is_sorted(read.frameQuality.begin(), read.frameQuality.end(),
                               [](const auto &a, const auto &b) { return a.frame < b.frame; }));
    }

    void aDamagedPictureIsLeftOut()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one"));
        QVERIFY(writeAlbum(path, albumOf(3), kOffset));
        for (const char *name : {"/preview-0000009.jpg", "/frame-0000010.jpg"}) {
            QFile file(path + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        }
        const StackAlbum read = readAlbum(path, kOffset);
        QCOMPARE(read.stacked, 6);
        QCOMPARE(read.previews.size(), std::size_t(2));
        QVERIFY(!read.stack.isNull());
        QVERIFY(read.frame.image.isNull());
        QVERIFY(read.frameQuality == albumOf(3).frameQuality);
    }

    void albumsThatMayGoGo()
    {
        const QTemporaryDir folder;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const char *name : {"kept", "old", "other"})
            QVERIFY(writeAlbum(folder.filePath(QLatin1String(name)), albumOf(1), kOffset));
        const AlbumPruning young{folder.path(), now.addDays(-1), QSet<QString>(), 0};
        pruneAlbums(young);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 3);
        AlbumPruning old{folder.path(), now.addDays(1), {}, 1 << 20};
        pruneAlbums(old); // nobody knows which are of the log
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 3);
        old.kept = {QStringLiteral("kept"), QStringLiteral("old")};
        pruneAlbums(old);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
                 (QStringList{QStringLiteral("kept"), QStringLiteral("old")}));
        old.mostBytes = 1;
        old.onShow = {QStringLiteral("old")};
        pruneAlbums(old);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("old")});
        old.onShow.clear();
        pruneAlbums(old);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlbumFiles)
#include "tst_album_files.moc"
