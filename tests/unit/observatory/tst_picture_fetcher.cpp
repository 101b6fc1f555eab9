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

/// The telescope's card, with one stack on it, as its file port serves it.
class Card final : public QTcpServer
{
public:
    Card() { listen(QHostAddress::LocalHost); }

    /// What the card has of the stack; its preview is another for each count.
    void setFrames(int frames) { m_frames = frames; }
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
    QByteArray answerTo(const QByteArray &path)
    {
        const QByteArray root("/sdcard/DWARF_II/Astronomy/");
        const QByteArray stack("DWARF_RAW_M31_EXP_15_GAIN_80_2026-10-10-20-00-00-000/");
        if (path == root)
            return "<a href=\"" + stack + "\">x</a>";
        if (path == root + stack)
            return "<a href=\"stacked.jpg\">x</a>";
        if (path == root + stack + "stacked.jpg")
            return grainJpeg(unsigned(m_frames));
        if (path != root + stack + "shotsInfo.json")
            return {};
        ++m_infoAsked;
        const QByteArray count = QByteArray::number(m_frames);
        return "{\"target\":\"" + m_target + "\",\"shotsTaken\":" + count
            + ",\"shotsStacked\":" + count + ",\"shotsToTake\":120}";
    }

    QByteArray m_target;
    int m_frames = 0;
    int m_infoAsked = 0;
};

struct Bench : ModelBench
{
    Bench() : ModelBench(SessionFixture::dwarf2()) {}

    void count(int frames)
    {
        link().notify(15209,
                      QByteArray::fromHex("0878100218") + char(frames) + "\x20" + char(frames));
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
