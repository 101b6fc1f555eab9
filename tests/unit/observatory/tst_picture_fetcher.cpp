// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/picture_fetcher.h"

#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "grain_picture.h"
#include "tests/unit/dwarf/models/model_bench.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow

/// The telescope's card, as its file port serves it: one stack of the tele camera, and perhaps an
/// older one and a younger one, of the wide camera.
class Card final : public QTcpServer
{
public:
    Card() { listen(QHostAddress::LocalHost); }

    /// What the card has of the stack; its preview is another for each count.
    void setFrames(int frames) { m_frames = frames; }
    void setWideFrames(int frames) { m_wideFrames = frames; }
    /// So many of them were not stacked.
    void setWideLost(int frames) { m_wideLost = frames; }
    void setTarget(const QByteArray &target) { m_target = target; }
    int infoAsked() const { return m_infoAsked; }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine())
                return;
            const QByteArray body = answerTo(socket->readAll().split(' ').value(1));
            socket->write((body.isEmpty() ? "HTTP/1.1 404 Not Found" : "HTTP/1.1 200 OK")
                          + QByteArray("\r\nConnection: close\r\nContent-Length: ")
                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    }

private:
    /// Its preview is another for each count.
    QByteArray answerTo(const QByteArray &path)
    {
        const QByteArray root("/sdcard/DWARF_II/Astronomy/");
        const QByteArray old("DWARF_RAW_M31_EXP_15_GAIN_80_2026-10-09-20-00-00-000/");
        const QByteArray tele("DWARF_RAW_M31_EXP_15_GAIN_80_2026-10-10-20-00-00-000/");
        const QByteArray wide("DWARF_RAW_M31_EXP_0.2_GAIN_120_2026-10-10-20-00-01-000/");
        if (path == root && m_wideFrames == 0)
            return linkTo(tele);
        if (path == root)
            return linkTo(old) + linkTo(tele) + linkTo(wide);
        if (path == root + tele || path == root + wide)
            return linkTo("stacked.jpg");
        const QHash<QByteArray, int> frames{
            {root + old, 40}, {root + tele, m_frames}, {root + wide, m_wideFrames}};
        const qsizetype end = path.lastIndexOf('/') + 1;
        const auto found = frames.constFind(path.first(end));
        if (found == frames.constEnd())
            return {};
        if (path.endsWith("/stacked.jpg"))
            return grainJpeg(unsigned(*found));
        const bool isWide = path.startsWith(root + wide);
        return path.endsWith("/shotsInfo.json") ? infoOf(*found, isWide) : QByteArray();
    }
    static QByteArray linkTo(const QByteArray &name) { return "<a href=\"" + name + "\">x</a>"; }
    QByteArray infoOf(int frames, bool isWide)
    {
        ++m_infoAsked;
        const QByteArray count = QByteArray::number(frames);
        return "{\"target\":\"" + m_target + "\",\"shotsTaken\":" + count + ",\"shotsStacked\":"
            + QByteArray::number(frames - (isWide ? m_wideLost : 0)) + ",\"shotsToTake\":120,"
            + (isWide ? "\"exp\":\"0.2\",\"gain\":120}" : "\"exp\":\"15\",\"gain\":80}");
    }

    QByteArray m_target;
    int m_frames = 0;
    int m_wideFrames = 0;
    int m_wideLost = 0;
    int m_infoAsked = 0;
};

struct Bench : ModelBench
{
    Bench() : ModelBench(SessionFixture::dwarf2()) {}

    void count(int frames) { count(15209, frames); }
    void count(quint32 id, int frames, int lost = 0)
    {
        link().notify(
            id, QByteArray::fromHex("0878100218") + char(frames) + "\x20" + char(frames - lost));
        settle();
    }
    /// The telescope's clock goes on until that is so.
    bool comes(const std::function<bool()> &isSo)
    {
        QElapsedTimer patience;
        for (patience.start(); !isSo() && !patience.hasExpired(kLong);) {
            advance(1s);
            QTest::qWait(5);
        }
        return isSo();
    }

    Card card;
    /// Before there is a session.
    int filePort{device().profile().ports.files = card.serverPort()};
    StatusModel status{session()};
    StackingModel stacking{session(), status, Camera::Tele, scheduler()};
    PictureFetcher fetcher{session(), stacking};
};

/// Both cameras of a DWARF II, whose folders tell no camera.
struct BothCameras : Bench
{
    explicit BothCameras(bool areFound = true)
    {
        const auto light = [this](Camera camera) { return lights.value(camera); };
        fetcher.setOther(wideStacking, light);
        wideFetcher.setOther(stacking, light);
        connectAsHost();
        if (!areFound)
            return;
        notify(15208, "0801"); // begun by somebody else
        notify(15236, "0801");
    }

    void grow(int tele, int wide, int wideLost = 0)
    {
        card.setFrames(tele);
        card.setWideFrames(wide);
        card.setWideLost(wideLost);
        count(15209, tele);
        count(15237, wide, wideLost);
    }
    /// Two looks of each at the card.
    void look()
    {
        const int asked = card.infoAsked();
        QVERIFY(comes([&] { return card.infoAsked() >= asked + 12; }));
    }

    /// As after `kill -9`: the tele camera's album, from its own folder on the card.
    void restoreTele(const std::vector<int> &stacked)
    {
        StackAlbum album;
        for (const int frames : stacked)
            album.previews.push_back({frames, grainJpeg(unsigned(frames))});
        album.stacked = stacked.back();
        album.stack = readPreview(album.previews.back().jpeg).image;
        album.folder = QStringLiteral("/sdcard/DWARF_II/Astronomy/"
                                      "DWARF_RAW_M31_EXP_15_GAIN_80_2026-10-10-20-00-00-000/");
        fetcher.pictures().restore(album);
    }
    std::vector<int> shown()
    {
        std::vector<int> counts;
        for (const KeptPreview &each : fetcher.pictures().previews())
            counts.push_back(each.stacked);
        return counts;
    }

    QHash<Camera, StackLight> lights; ///< Not known.
    StackingModel wideStacking{session(), status, Camera::Wide, scheduler()};
    PictureFetcher wideFetcher{session(), wideStacking};
};

} // namespace

class TestPictureFetcher : public QObject
{
    Q_OBJECT

private slots:
    /// The telescope says that the stack has ended, and writes it for some seconds more.
    void theWholeStackIsFetchedFromASlowCard()
    {
        Bench bench;
        bench.connectAsHost();
        bench.card.setFrames(3);
        bench.notify(15208, "0801");
        bench.count(3);
        const StackPictures &pictures = bench.fetcher.pictures();
        QVERIFY(bench.comes([&] { return pictures.stackedFrames() == 3; }));
        bench.count(5);
        bench.notify(15208, "0803");
        QVERIFY(!bench.stacking.run());
        const int asked = bench.card.infoAsked();
        QVERIFY(bench.comes([&] { return bench.card.infoAsked() >= asked + 3; }));
        QCOMPARE(pictures.stackedFrames(), 3); // the card has no more yet
        bench.card.setFrames(5);
        QVERIFY(bench.comes([&] { return pictures.stackedFrames() == 5; }));
        QCOMPARE(pictures.previews().back().jpeg, grainJpeg(5));
    }

    /// The card keeps the name that the stack began with.
    void aNameThatChangesInMidStackStopsNoPictures()
    {
        Bench bench;
        bench.connectAsHost();
        bench.card.setTarget("M 31");
        bench.card.setFrames(3);
        bench.notify(15208, "0801");
        bench.notify(15209,
                     "087810021803"
                     "20033a044d203331"); // M 31
        const StackPictures &pictures = bench.fetcher.pictures();
        QVERIFY(bench.comes([&] { return pictures.stackedFrames() == 3; }));
        bench.card.setFrames(5);
        bench.notify(15209,
                     "087810021805"
                     "20053a044d203333"); // M 33
        QVERIFY(bench.comes([&] { return pictures.stackedFrames() == 5; }));
    }

    void anAssumedNameIsNotCompared()
    {
        Bench bench;
        bench.connectAsHost();
        bench.card.setTarget("M 31");
        bench.card.setFrames(3);
        bench.notify(15212, "080112044d203333"); // it follows M 33
        bench.notify(15208, "0801");
        bench.count(3);
        QVERIFY(bench.stacking.run()->isTargetAssumed);
        QVERIFY(bench.comes([&] { return bench.fetcher.pictures().stackedFrames() == 3; }));
    }

    void whatWasToldOfAnotherIsNotTaken()
    {
        Bench bench;
        bench.connectAsHost();
        bench.card.setTarget("M 31");
        bench.card.setFrames(3);
        bench.notify(15208, "0801");
        bench.notify(15209,
                     "087810021803"
                     "20033a044d203333"); // M 33
        QVERIFY(bench.comes([&] { return bench.card.infoAsked() >= 3; }));
        QVERIFY(bench.fetcher.pictures().stackedFrames() != 3);
    }

    /// The youngest folder was the wide camera's, and no picture of the tele camera ever came.
    void bothCamerasOfADwarf2FindTheirOwn()
    {
        BothCameras bench;
        bench.grow(10, 60);
        bench.look();
        bench.grow(45, 110); // beyond what the older stack has
        const StackPictures &tele = bench.fetcher.pictures();
        const StackPictures &wide = bench.wideFetcher.pictures();
        QVERIFY(
            bench.comes([&] { return tele.stackedFrames() == 45 && wide.stackedFrames() == 110; }));
        QCOMPARE(tele.previews().size(), std::size_t{1});
        QCOMPARE(tele.previews().back().jpeg, grainJpeg(45));
        QCOMPARE(wide.previews().back().jpeg, grainJpeg(110));
    }

    /// Their counts tell nothing, but what they expose with does.
    void exposureAndGainTellTheFolder()
    {
        BothCameras bench;
        bench.lights = {{Camera::Tele, {15.0, 80}}, {Camera::Wide, {0.2, 120}}};
        bench.grow(10, 10);
        bench.look();
        bench.grow(12, 12);
        QVERIFY(bench.comes([&] {
            return bench.fetcher.folder().contains(QLatin1String("GAIN_80"))
                && bench.wideFetcher.folder().contains(QLatin1String("GAIN_120"));
        }));
        QVERIFY(!bench.fetcher.folder().contains(QLatin1String("10-09"))); // the older stack
    }

    /// Begun elsewhere, exposed alike, and as many taken: but each camera rejects its own.
    void rejectedFramesTellTheFolder()
    {
        BothCameras bench;
        bench.grow(20, 20, 9);
        bench.look();
        bench.grow(22, 22, 9);
        QVERIFY(bench.comes([&] {
            return bench.fetcher.folder().contains(QLatin1String("10-10-20-00-00"))
                && bench.wideFetcher.folder().contains(QLatin1String("10-10-20-00-01"));
        }));
    }

    /// Nothing else tells: both were begun here, one after the other, as the names have it.
    void theirOrderTellsTheFolder()
    {
        BothCameras bench(false);
        bench.stacking.start();
        bench.settle();
        bench.notify(15208, "0801");
        bench.wideStacking.start();
        bench.settle();
        bench.notify(15236, "0801");
        bench.grow(10, 10);
        bench.look();
        bench.grow(12, 12);
        QVERIFY(bench.comes([&] {
            return bench.fetcher.folder().contains(QLatin1String("10-10-20-00-00"))
                && bench.wideFetcher.folder().contains(QLatin1String("10-10-20-00-01"));
        }));
    }

    /// Somebody else began them, while this looked on.
    void soDoesTheOrderInWhichTheyWereSeenToBegin()
    {
        BothCameras bench(false);
        bench.advance(60s);
        bench.settle();
        bench.notify(15208, "0801");
        bench.notify(15236, "0801");
        bench.grow(10, 10);
        bench.look();
        bench.grow(12, 12);
        QVERIFY(bench.comes([&] {
            return bench.fetcher.folder().contains(QLatin1String("10-10-20-00-00"))
                && bench.wideFetcher.folder().contains(QLatin1String("10-10-20-00-01"));
        }));
    }

    /// With the same exposure the counts tell nothing.
    void ofTwoAlikeNoneIsShown()
    {
        BothCameras bench;
        bench.grow(10, 10);
        bench.look();
        bench.grow(12, 12);
        bench.look();
        QVERIFY(bench.fetcher.pictures().previews().empty());
        QVERIFY(bench.wideFetcher.pictures().previews().empty());
        QVERIFY(bench.fetcher.folder().isEmpty());
    }

    /// The wide camera's stack was ended, and its folder is the younger one: it was taken for the
    /// tele camera's after a restart of the program, and what was shown from 45 frames on deleted.
    void aRestartAdoptsNoEndedFolderOfTheOtherCamera()
    {
        BothCameras bench(false);
        bench.restoreTele({30, 60, 90, 100});
        bench.card.setFrames(100);
        bench.card.setWideFrames(50);
        bench.card.setWideLost(5);
        bench.notify(15208, "0801"); // the tele camera goes on alone
        bench.count(110);
        bench.look();
        QCOMPARE(bench.shown(), (std::vector<int>{30, 60, 90, 100}));
        QVERIFY(!bench.fetcher.pictures().album().folder.contains(QLatin1String("GAIN_120")));
        bench.card.setFrames(112);
        bench.count(112);
        QVERIFY(bench.comes([&] { return bench.fetcher.pictures().stackedFrames() == 112; }));
        QCOMPARE(bench.shown(), (std::vector<int>{30, 60, 90, 100, 112}));
        QVERIFY(bench.fetcher.folder().contains(QLatin1String("10-10-20-00-00")));
    }

    /// Nothing is kept of it here: this program is new to it.
    void norDoesOneWhoJoins()
    {
        BothCameras bench(false);
        bench.card.setFrames(100);
        bench.card.setWideFrames(50);
        bench.notify(15208, "0801");
        bench.count(100);
        bench.look();
        QVERIFY(bench.shown().empty());
        bench.card.setFrames(103);
        bench.count(103);
        QVERIFY(bench.comes([&] { return bench.fetcher.pictures().stackedFrames() == 103; }));
        QCOMPARE(bench.shown(), std::vector<int>{103});
    }

    /// What was its own is at once: it may end before it is seen to grow.
    void aRestartGoesOnInItsOwnFolderAtOnce()
    {
        BothCameras bench(false);
        bench.restoreTele({60, 100});
        bench.card.setFrames(110);
        bench.card.setWideFrames(50);
        bench.notify(15208, "0801");
        bench.count(111);
        QVERIFY(bench.comes([&] { return bench.fetcher.pictures().stackedFrames() == 110; }));
        QCOMPARE(bench.shown(), (std::vector<int>{60, 100, 110}));
    }

    /// Both go on: what one preview was restored of was forgotten as soon as the other was heard.
    void aRestartLosesNothingToTheOthersReport()
    {
        BothCameras bench(false);
        bench.restoreTele({100});
        bench.notify(15208, "0801");
        bench.notify(15236, "0801");
        bench.grow(110, 50);
        QCOMPARE(bench.shown(), std::vector<int>{100});
        QVERIFY(bench.comes([&] { return bench.fetcher.pictures().stackedFrames() == 110; }));
        QCOMPARE(bench.shown(), (std::vector<int>{100, 110}));
    }

    /// A card that never gets there is left alone.
    void itIsNotAskedForEver()
    {
        Bench bench;
        bench.connectAsHost();
        bench.card.setFrames(3);
        bench.notify(15208, "0801");
        bench.count(3);
        const StackPictures &pictures = bench.fetcher.pictures();
        QVERIFY(bench.comes([&] { return pictures.stackedFrames() == 3; }));
        bench.count(5);
        bench.notify(15208, "0803");
        const int before = bench.card.infoAsked();
        int asked = before;
        for (int quiet = 0; quiet < 60; ++quiet) { // seconds of the telescope's clock
            bench.advance(1s);
            QTest::qWait(5);
            if (std::exchange(asked, bench.card.infoAsked()) != asked)
                quiet = 0;
        }
        QVERIFY2(asked > before && asked - before <= 10, qPrintable(QString::number(asked)));
        QCOMPARE(pictures.stackedFrames(), 3);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestPictureFetcher)
#include "tst_picture_fetcher.moc"
