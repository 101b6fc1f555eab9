// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/tracking_model.h"

#include "core/dwarf/models/tracking_reader.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace nd {

using namespace std::chrono_literals;

namespace {

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

/// What was last put on the wire, as "command:hex".
QByteArray lastSent(ModelBench &bench)
{
    ModelBench::settle();
    if (bench.link().sent().isEmpty())
        return {};
    const Packet &packet = bench.link().sent().last();
    return QByteArray::number(packet.command) + ':' + packet.data.toHex();
}

struct Rig
{
    explicit Rig(SessionFixture fixture)
        : bench(std::move(fixture))
        , model(bench.session(), bench.scheduler())
    {
    }

    ModelBench bench;
    TrackingModel model;
};

} // namespace

class TestTrackingModel : public QObject
{
    Q_OBJECT

private slots:
    /// x, y, w, h = fields 1 to 4 in 1280 x 720; x = y = -100: no target.
    void readsBoxes()
    {
        // 640, 360, 128, 72
        const auto box = readBoxNews(15225,
                                     bytes("088005"
                                           "10e802"
                                           "188001"
                                           "2048"));
        QVERIFY(box && !box->multiple && box->camera == Camera::Tele);
        QCOMPARE(box->boxes.size(), std::size_t(1));
        QCOMPARE(box->boxes.front().place, QRectF(0.5, 0.5, 0.1, 0.1));
        QVERIFY(box->boxes.front().followed);
        QCOMPARE(readBoxNews(15252,
                             bytes("088005"
                                   "10e802"
                                   "188001"
                                   "2048"))
                     ->camera,
                 Camera::Wide);
        const auto nowhere = readBoxNews(15232,
                                         bytes("089cffffffffffffffff01"
                                               "109cffffffffffffffff01"));
        QVERIFY(nowhere && nowhere->boxes.empty());
        QVERIFY(!readBoxNews(15225, bytes("08")));
        QVERIFY(!readBoxNews(15226, bytes("0801")));
    }

    void readsManyBoxes()
    {
        // two results: 0,0 128x72 id 1; 640,360 128x72 id 2
        const auto many = readBoxNews(15238,
                                      bytes("0a07"
                                            "188001"
                                            "2048"
                                            "2801"
                                            "0a0d"
                                            "088005"
                                            "10e802"
                                            "188001"
                                            "2048"
                                            "2802"));
        QVERIFY(many && many->multiple);
        QCOMPARE(many->boxes.size(), std::size_t(2));
        QCOMPARE(many->boxes.at(0), (TrackedBox{QRectF(0.0, 0.0, 0.1, 0.1), 1, false}));
        QCOMPARE(many->boxes.at(1).id, 2);
        QCOMPARE(readBoxNews(15251, {})->camera, Camera::Wide);
        QByteArray flood;
        for (int i = 0; i < 5000; ++i)
            flood += bytes("0a05188001"
                           "2048");
        QCOMPARE(readBoxNews(15238, flood)->boxes.size(), std::size_t(kMostTrackedBoxes));
    }

    /// Half outside is cut, outside or without area is dropped.
    void cutsBoxesToThePicture()
    {
        const auto half = readBoxNews(15225,
                                      bytes("08c0ffffffffffffffff01"
                                            "188001"
                                            "2048")); // x -64
        QVERIFY(half);
        QCOMPARE(half->boxes.front().place, QRectF(0.0, 0.0, 0.05, 0.1));
        QVERIFY(readBoxNews(15225,
                            bytes("088050"
                                  "188001"
                                  "2048"))
                    ->boxes.empty()); // x 10240
        QVERIFY(readBoxNews(15225, bytes("188001"))->boxes.empty()); // no height
        // x = y = -100 means no target, even if the last one's size is still there.
        QVERIFY(readBoxNews(15225,
                            bytes("089cffffffffffffffff01"
                                  "109cffffffffffffffff01"
                                  "18c801"
                                  "20c801"))
                    ->boxes.empty());
        QVERIFY(readBoxNews(15225,
                            bytes("18ffffffff07"
                                  "20ffffffff07"
                                  "08ffffffff07"))
                    ->boxes.empty());
    }

    void readsStates()
    {
        QCOMPARE(readTrackNews(15215, bytes("08011007")),
                 std::optional(TrackNews{Camera::Tele, true}));
        QCOMPARE(readTrackNews(15216, bytes("1007")),
                 std::optional(TrackNews{Camera::Wide, false}));
        QCOMPARE(readTrackNews(15284, bytes("08011001")),
                 std::optional(TrackNews{Camera::Wide, true}));
        QVERIFY(!readTrackNews(15215, bytes("08011008")));
        QCOMPARE(readSentryPhase(bytes("0803")), std::optional(SentryPhase::Following));
        QCOMPARE(readSentryPhase({}), std::optional(SentryPhase::Idle));
        QVERIFY(!readSentryPhase(bytes("0863")));
        QVERIFY(!readSentryPhase(bytes("08")));
    }

    void putsABoxOnTheWire()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.model.trackObject(Camera::Tele, QRectF(0.5, 0.5, 0.1, 0.1));
        // x 640, y 360, w 128, h 72
        QCOMPARE(lastSent(rig.bench),
                 QByteArray("14800:08800510e80218800120"
                            "48"));
        QVERIFY(!rig.model.canTrackOn(Camera::Wide));
        rig.bench.link().forget();
        rig.model.trackObject(Camera::Wide, QRectF(0.5, 0.5, 0.1, 0.1)); // V2 has no camera field
        rig.model.trackObject(Camera::Tele, QRectF(0.5, 0.5, 0.001, 0.001)); // a slip of the hand
        rig.model.trackObject(Camera::Tele, QRectF(std::nan(""), 0.5, 0.1, 0.1));
        QCOMPARE(lastSent(rig.bench), QByteArray());
    }

    void v3NamesTheCamera()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        QVERIFY(rig.model.canTrackOn(Camera::Wide));
        rig.model.trackObject(Camera::Wide, QRectF(0.0, 0.0, 0.1, 0.1));
        QCOMPARE(lastSent(rig.bench), QByteArray("14800:18800120482801"));
        rig.model.startSentry();
        QCOMPARE(lastSent(rig.bench), QByteArray("14802:"));
    }

    void theDeviceSaysThatItFollows()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.model.trackObject(Camera::Tele, QRectF(0.5, 0.5, 0.1, 0.1));
        ModelBench::settle();
        QCOMPARE(rig.model.mode(), TrackingMode::Off); // accepted, nothing told
        rig.bench.notify(15215, "08011007");
        QCOMPARE(rig.model.mode(), TrackingMode::Object);
        rig.bench.notify(15225,
                         "088005"
                         "10e802"
                         "188001"
                         "2048");
        QCOMPARE(rig.model.boxes(Camera::Tele).size(), std::size_t(1));
        QVERIFY(rig.model.boxes(Camera::Wide).empty());
        rig.model.stop();
        QCOMPARE(lastSent(rig.bench), QByteArray("14801:"));
        QCOMPARE(rig.model.mode(), TrackingMode::Off);
        QVERIFY(rig.model.boxes(Camera::Tele).empty());
    }

    void boxesThatAreNotToldAgainGo()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.bench.notify(15225,
                         "088005"
                         "10e802"
                         "188001"
                         "2048");
        rig.bench.advance(2s);
        rig.bench.notify(15225,
                         "088005"
                         "10e802"
                         "188001"
                         "2048");
        rig.bench.advance(2s);
        QCOMPARE(rig.model.boxes(Camera::Tele).size(), std::size_t(1));
        QSignalSpy changed(&rig.model, &TrackingModel::boxesChanged);
        rig.bench.advance(2s);
        QVERIFY(rig.model.boxes(Camera::Tele).empty());
        QCOMPARE(changed.count(), 1);
    }

    void picksOneOfMany()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.model.trackOne(2); // nothing runs
        QCOMPARE(lastSent(rig.bench), QByteArray());
        rig.model.startMultiple();
        QCOMPARE(lastSent(rig.bench), QByteArray("14804:"));
        QCOMPARE(rig.model.mode(), TrackingMode::Multiple);
        rig.bench.notify(15238,
                         "0a07"
                         "188001"
                         "2048"
                         "2802");
        rig.model.trackOne(2);
        QCOMPARE(lastSent(rig.bench), QByteArray("14805:0802"));
        rig.bench.notify(15238, "");
        rig.bench.notify(15251,
                         "0a07"
                         "188001"
                         "2048"
                         "2803");
        rig.model.trackOne(3);
        QCOMPARE(lastSent(rig.bench), QByteArray("14808:0803"));
        rig.model.switchCamera();
        QCOMPARE(lastSent(rig.bench), QByteArray("14809:"));
        rig.model.stop();
        QCOMPARE(lastSent(rig.bench), QByteArray("14801:"));
        QCOMPARE(rig.model.mode(), TrackingMode::Off);
    }

    void guards_data()
    {
        QTest::addColumn<bool>("ufo");
        QTest::addColumn<quint32>("notice");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("stop");
        QTest::newRow("sentry") << false << 15231U << QByteArray("14802:") << QByteArray("14803:");
        QTest::newRow("UFO") << true << 15240U << QByteArray("14806:") << QByteArray("14807:");
    }

    void guards()
    {
        QFETCH(bool, ufo);
        QFETCH(quint32, notice);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, stop);
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        if (ufo)
            rig.model.startUfo();
        else
            rig.model.startSentry();
        QCOMPARE(lastSent(rig.bench), start);
        rig.bench.notify(notice, "0801");
        QCOMPARE(rig.model.mode(), ufo ? TrackingMode::Ufo : TrackingMode::Sentry);
        QCOMPARE(rig.model.phase(), SentryPhase::Preparing);
        rig.bench.notify(notice, "0803");
        QCOMPARE(rig.model.phase(), SentryPhase::Following);
        rig.bench.notify(notice, "0863"); // nobody knows it
        QCOMPARE(rig.model.phase(), SentryPhase::Following);
        QCOMPARE(rig.model.canStart(TrackingMode::Object), Refusal::InProgress);
        rig.model.stop();
        QCOMPARE(lastSent(rig.bench), stop);
        QVERIFY(rig.model.mode() != TrackingMode::Off); // it takes its time and says so
        rig.bench.notify(notice, "0805");
        QCOMPARE(rig.model.phase(), SentryPhase::Stopping);
        rig.bench.notify(notice, "");
        QCOMPARE(rig.model.mode(), TrackingMode::Off);
    }

    void ufoGoesByHandOrByItself()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.model.toggleUfoHand();
        QCOMPARE(lastSent(rig.bench), QByteArray("14810:"));
    }

    /// Nobody tells which way it is: a second toggle before the answer to the first was taken for
    /// done and was not.
    void aToggleWaitsForTheOneBefore()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.bench.device().ignore(14810);
        rig.model.toggleUfoHand();
        QCOMPARE(rig.model.canSwitch(), Refusal::InProgress);
        QSignalSpy failures(&rig.model, &TrackingModel::failed);
        rig.model.toggleUfoHand();
        ModelBench::settle();
        QVERIFY(failures.isEmpty());
        QCOMPARE(rig.bench.link().sentIds().count(14810), 1);
        rig.bench.link().reply(14810);
        ModelBench::settle();
        QCOMPARE(rig.model.canSwitch(), Refusal::None);
    }

    void failuresAreTold_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("initialising") << -14900;
        QTest::newRow("failed") << -14901;
        QTest::newRow("not a message") << -1;
    }

    void failuresAreTold()
    {
        QFETCH(int, code);
        Rig rig(SessionFixture::dwarf2());
        rig.bench.device().refuse(14800, code);
        rig.bench.device().refuse(14804, code);
        rig.bench.connectAsHost();
        QSignalSpy failed(&rig.model, &TrackingModel::failed);
        rig.model.trackObject(Camera::Tele, QRectF(0.5, 0.5, 0.1, 0.1));
        ModelBench::settle();
        rig.model.startMultiple();
        ModelBench::settle();
        QCOMPARE(failed.count(), 2);
        QCOMPARE(failed.first().first().value<Error>().deviceCode, code);
        QCOMPARE(rig.model.mode(), TrackingMode::Off);
        QVERIFY(!rig.model.isStarting());
    }

    /// No answer: nothing is sent again, and a second start may be tried afterwards.
    void aStartMayTimeOut()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.device().ignore(14804);
        rig.bench.connectAsHost();
        QSignalSpy failed(&rig.model, &TrackingModel::failed);
        rig.model.startMultiple();
        QVERIFY(rig.model.isStarting());
        rig.model.startMultiple();
        rig.bench.advance(15s);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(int(failed.first().first().value<Error>().code), int(Error::Code::Timeout));
        QCOMPARE(rig.bench.link().sentIds().count(14804), 1);
        QCOMPARE(rig.model.canStart(TrackingMode::Multiple), Refusal::None);
    }

    void forgetsWithTheLink()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.bench.notify(15231, "0802");
        rig.bench.notify(15238,
                         "0a07"
                         "188001"
                         "2048"
                         "2802");
        rig.bench.dropLink();
        QCOMPARE(rig.model.mode(), TrackingMode::Off);
        QVERIFY(rig.model.boxes(Camera::Tele).empty());
        QCOMPARE(rig.model.canStart(TrackingMode::Ufo), Refusal::NotConnected);
    }

    void aSlaveOnlyWatches()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsSlave();
        rig.model.startUfo();
        rig.model.trackObject(Camera::Tele, QRectF(0.5, 0.5, 0.1, 0.1));
        QCOMPARE(lastSent(rig.bench), QByteArray());
        rig.bench.notify(15240, "0802");
        QCOMPARE(rig.model.mode(), TrackingMode::Ufo);
        QCOMPARE(rig.model.canStop(), Refusal::WatchOnly);
    }

    /// The red button has sent the stop already.
    void stopOfEverythingEndsItToo()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.model.startMultiple();
        ModelBench::settle();
        rig.model.noteStopped();
        QCOMPARE(rig.model.mode(), TrackingMode::Off);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestTrackingModel)
#include "tst_tracking_model.moc"
