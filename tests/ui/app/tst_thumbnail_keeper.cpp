// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/thumbnail_keeper.h"

#include "app/nightdesk/album_shelf.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/observatory/pictures/kept_picture.h"
#include "core/observatory/pictures/picture_fetcher.h"
#include "core/observatory/stacking/stack_desk.h"
#include "core/observatory/stacklog/stack_keeper.h"
#include "grain_picture.h"

#include <QDateTime>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow
constexpr const char *kOne = "0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c1";

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content, const QDateTime &time)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    QVERIFY(file.flush() && file.setFileTime(time, QFileDevice::FileModificationTime));
}

/// Of a folder, too.
int setModified(const QString &path, const QDateTime &time)
{
    const timespec at{static_cast<time_t>(time.toSecsSinceEpoch()), 0};
    const std::array times{at, at};
    return utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), 0);
}

StackStory storyNamed(const char *id)
{
    StackStory story;
    story.id = QLatin1String(id);
    story.beganUtc = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()) - 5min;
    story.heardUtc = story.beganUtc + 4min;
    story.run.taken = 12;
    story.run.stacked = 11;
    story.addEvent({StackEvent::Kind::Began, story.beganUtc});
    return story;
}

/// One run of the program, with a telescope that is not there.
struct Run
{
    explicit Run(const QTemporaryDir &folder, qint64 mostBytes = ThumbnailKeeper::kMostBytes)
        : pictureFolder(folder.filePath(QStringLiteral("stacks")))
        , device(observatory.addDevice(profile()))
    {
        observatory.keepStacksIn(folder.path());
        shelf = std::make_unique<AlbumShelf>(observatory, pictureFolder);
        keeper = std::make_unique<ThumbnailKeeper>(observatory, pictureFolder, nullptr, mostBytes);
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
    StackLog &log() { return observatory.stackKeeper().log(); }
    bool isRead()
    {
        return QTest::qWaitFor([this] { return log().isLoaded(); }, kLong);
    }
    QString pathOf(const char *key) const
    {
        return pictureFolder + u'/' + QLatin1String(key) + QStringLiteral(".jpg");
    }
    void add(int stacked, const QByteArray &jpeg)
    {
        pictures().addPreview(std::chrono::seconds(stacked), stacked, jpeg, readPreview(jpeg));
    }

    QString pictureFolder;
    Settings settings{QString()};
    Observatory observatory{settings};
    DwarfDevice &device;
    std::unique_ptr<AlbumShelf> shelf;
    std::unique_ptr<ThumbnailKeeper> keeper;
};

} // namespace

class TestThumbnailKeeper : public QObject
{
    Q_OBJECT

private slots:
    void theNewestPictureIsKeptForTheLog()
    {
        const QTemporaryDir folder;
        Run run(folder);
        QVERIFY(run.isRead());
        run.add(2, grainJpeg(2)); // of a stack that nobody knows
        run.watch().takeUp(storyNamed(kOne));
        for (int stacked = 3; stacked < 12; ++stacked) // faster than the disk
            run.add(stacked, grainJpeg(unsigned(stacked)));
        const QString path = run.pathOf(kOne);
        QTRY_COMPARE_WITH_TIMEOUT(bytesIn(path), keptPicture(grainJpeg(11), 11), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(run.log().record(QLatin1String(kOne))->thumbnail, path, kLong);
        QCOMPARE(framesOfKeptPicture(bytesIn(path)), std::optional(11));
        QCOMPARE(QImage(path).size(), QSize(128, 128)); // any program shows it
        QCOMPARE(QDir(run.pictureFolder).entryList(QDir::Files),
                 QStringList{QLatin1String(kOne) + QStringLiteral(".jpg")});
    }

    void theNextRunShowsItAgain_data()
    {
        QTest::addColumn<bool>("isOver");
        QTest::newRow("in mid-stack") << false;
        QTest::newRow("ended") << true;
    }

    void theNextRunShowsItAgain()
    {
        QFETCH(bool, isOver);
        const QTemporaryDir folder;
        StackStory story = storyNamed(kOne);
        {
            Run run(folder);
            QVERIFY(run.isRead());
            run.watch().takeUp(story);
            run.add(11, grainJpeg(11));
            QTRY_VERIFY_WITH_TIMEOUT(!run.log().record(QLatin1String(kOne))->thumbnail.isEmpty(),
                                     kLong);
        }
        if (isOver) {
            story.endedUtc = story.heardUtc;
            story.addEvent({StackEvent::Kind::Stopped, story.heardUtc});
        }
        Run run(folder);
        QVERIFY(run.isRead());
        QVERIFY(run.pictures().stack().isNull());
        run.watch().takeUp(story);
        QTRY_VERIFY_WITH_TIMEOUT(!run.pictures().stack().isNull(), kLong);
        QCOMPARE(run.pictures().stackedFrames(), 11);
        QCOMPARE(run.pictures().stack(), readPreview(grainJpeg(11)).image);
        QVERIFY(run.pictures().isRestored());
        QCOMPARE(run.log().record(QLatin1String(kOne))->thumbnail, run.pathOf(kOne));
        run.add(12, grainJpeg(12)); // it goes on
        QCOMPARE(run.pictures().stackedFrames(), 12);
        QCOMPARE(run.pictures().previews().size(), std::size_t(2));
        QVERIFY(!run.pictures().isRestored());
        QTRY_COMPARE_WITH_TIMEOUT(framesOfKeptPicture(bytesIn(run.pathOf(kOne))), std::optional(12),
                                  kLong);
    }

    void whatCantBeTrustedIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("no count") << grainJpeg(11);
        QTest::newRow("cut") << keptPicture(grainJpeg(11), 11).chopped(900);
        QTest::newRow("no picture") << QByteArray("x");
        QTest::newRow("absurd count") << keptPicture(grainJpeg(11), -3);
    }

    void whatCantBeTrustedIsNotShown()
    {
        QFETCH(QByteArray, file);
        const QTemporaryDir folder;
        Run run(folder);
        QVERIFY(run.isRead());
        QVERIFY(QDir().mkpath(run.pictureFolder));
        QFile other(run.pathOf(kOne));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(file) == file.size());
        other.close();
        run.watch().takeUp(storyNamed(kOne));
        QThreadPool::globalInstance()->waitForDone();
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        QVERIFY(run.pictures().stack().isNull());
    }

    /// The log that is empty and in order since says nothing of the one that was set aside.
    void picturesOfALogThatWasSetAsideStay()
    {
        const QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("stacks.sqlite"));
        const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-1);
        write(log, "this is no database, and was never one", old);
        const QString picture = folder.filePath(QStringLiteral("stacks/")) + QLatin1String(kOne)
            + QStringLiteral(".jpg");
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("stacks")));
        for (int start = 0; start < 3; ++start) {
            write(picture, "picture", old);
            write(picture + QStringLiteral(".Ab12yZ"), "half of one", old);
            Run run(folder);
            QVERIFY(run.isRead());
            QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(picture + QStringLiteral(".Ab12yZ")), kLong);
            QThreadPool::globalInstance()->waitForDone();
            QVERIFY2(QFile::exists(picture), qPrintable(QString::number(start)));
        }
        for (const QString &name : QDir(folder.path()).entryList({QStringLiteral("*.damaged*")}))
            QVERIFY(QFile::remove(folder.filePath(name)));
        Run run(folder);
        QVERIFY(run.isRead());
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(picture), kLong);
    }

    /// The log is read beside the story, and could take away the album that is just being read.
    void anAlbumGoesOnlyWhenItIsKnownWhoseIsShown()
    {
        const QTemporaryDir folder;
        const QString albums = folder.filePath(QStringLiteral("stacks/albums/"));
        const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-1);
        for (const char *name : {kOne, "0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c2"}) {
            QVERIFY(QDir().mkpath(albums + QLatin1String(name)));
            QCOMPARE(setModified(albums + QLatin1String(name), old), 0);
        }
        const auto left = [&albums] {
            QThreadPool::globalInstance()->waitForDone();
            return QDir(albums).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        };
        Run run(folder);
        QVERIFY(run.isRead());
        QCOMPARE(left().size(), 2);
        run.watch().takeUp(storyNamed(kOne)); // which is in no log
        QCOMPARE(left(), QStringList{QLatin1String(kOne)});
    }

    /// Another one may have been written while the log was read.
    void whatIsYoungerThanTheStartStays()
    {
        const QTemporaryDir folder;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("stacks")));
        const QString place = folder.filePath(QStringLiteral("stacks/"));
        write(place + QStringLiteral("young.jpg"), "x", now.addSecs(3600));
        write(place + QStringLiteral("young.jpg.Ab12yZ"), "x", now.addSecs(3600));
        write(place + QStringLiteral("old.jpg"), "x", now.addDays(-1));
        Run run(folder);
        QVERIFY(run.isRead());
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(place + QStringLiteral("old.jpg")), kLong);
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(QDir(place).entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("young.jpg"), QStringLiteral("young.jpg.Ab12yZ")}));
    }

    /// At the start: what the log does not have, and the oldest of what is too much.
    void picturesAreBounded()
    {
        const QTemporaryDir folder;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        // Of nobody, and three of the log: the first two are not too much.
        constexpr std::array kNames{
            "0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c1", "0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c2",
            "0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c3", "0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c4"};
        const auto nameOf
            = [](const char *key) { return QLatin1String(key) + QStringLiteral(".jpg"); };
        {
            Run run(folder);
            QVERIFY(run.isRead());
            QThreadPool::globalInstance()->waitForDone(); // it has looked already
            QVERIFY(QDir().mkpath(run.pictureFolder));
            for (int i = 0; i < 4; ++i) {
                QFile file(run.pathOf(kNames.at(i)));
                QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(1000, 'x')) > 0);
                QVERIFY(file.flush());
                QVERIFY(file.setFileTime(now.addSecs(-100 * i), QFileDevice::FileModificationTime));
                StackRecord record;
                record.key = QLatin1String(kNames.at(i));
                record.startedUtc = now;
                record.heardUtc = now;
                if (i > 1)
                    run.log().save(record);
            }
            StackRecord older; // whose picture has another name
            older.key = QStringLiteral("0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c9");
            older.startedUtc = now;
            older.heardUtc = now;
            older.thumbnail = run.pathOf(kNames.at(1));
            run.log().save(older);
        }
        Run run(folder, 2500);
        QVERIFY(run.isRead());
        QTRY_COMPARE_WITH_TIMEOUT(QDir(run.pictureFolder).entryList(QDir::Files, QDir::Name),
                                  (QStringList{nameOf(kNames.at(1)), nameOf(kNames.at(2))}), kLong);
    }
};

} // namespace nd

QTEST_MAIN(nd::TestThumbnailKeeper)
#include "tst_thumbnail_keeper.moc"
