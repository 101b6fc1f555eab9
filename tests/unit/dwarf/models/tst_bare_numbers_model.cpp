// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/bare_numbers_model.h"

#include "core/dwarf/models/settings_queue.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

namespace {

using N = BareNumber;
constexpr quint32 kTelePreview = 10050;

struct Rig
{
    explicit Rig(SessionFixture fixture) : bench(std::move(fixture)) {}

    BareNumbersModel &of(Camera camera) { return camera == Camera::Tele ? tele : wide; }
    /// "10050@1:0802" of each packet since the connection.
    QByteArray wire()
    {
        QByteArrayList all;
        for (const Packet &packet : bench.link().sent())
            all.append(QByteArray::number(packet.command) + '@' + QByteArray::number(packet.module)
                       + ':' + packet.data.toHex());
        return all.join(' ');
    }
    void set(N number, int value)
    {
        tele.set(number, value);
        ModelBench::settle();
    }

    ModelBench bench;
    SettingsQueue queue{bench.session()};
    BareNumbersModel tele{bench.session(), queue, Camera::Tele};
    BareNumbersModel wide{bench.session(), queue, Camera::Wide};
    QSignalSpy rejected{&tele, &BareNumbersModel::rejected};
};

Error errorOf(const QSignalSpy &spy)
{
    return spy.last().at(1).value<Error>();
}

} // namespace

/// Numbers that nobody explained: sent as they are, known only by what the telescope took.
class TestBareNumbersModel : public QObject
{
    Q_OBJECT

private slots:
    void nothingBeforeTheGenerationIsKnown()
    {
        Rig rig(SessionFixture::mini());
        QVERIFY(rig.tele.numbers().isEmpty());
        QCOMPARE(rig.tele.canSet(N::BitRateType), Refusal::NotConnected);
        QVERIFY(!rig.tele.spec(N::BitRateType));
    }

    void eachGenerationHasItsOwn()
    {
        Rig older(SessionFixture::dwarf2());
        QSignalSpy came(&older.tele, &BareNumbersModel::numbersChanged);
        older.bench.connectAsHost();
        QCOMPARE(came.count(), 1);
        QCOMPARE(older.tele.numbers(), QList<N>{N::BitRateType});
        QVERIFY(older.wide.numbers().isEmpty());
        QCOMPARE(older.tele.canSet(N::PreviewLevel), Refusal::Unsupported);
        QVERIFY(!older.tele.acknowledged(N::BitRateType));
        Rig newer(SessionFixture::mini());
        newer.bench.connectAsHost();
        QCOMPARE(newer.tele.numbers(),
                 QList<N>({N::BitRateType, N::PreviewLevel, N::PreviewQuality, N::CropRatio,
                           N::ImageProcessing, N::ImageModule10045, N::ImageModule10046,
                           N::ShootingMode}));
        QCOMPARE(newer.wide.numbers(),
                 QList<N>({N::BitRateType, N::PreviewLevel, N::PreviewQuality}));
        QCOMPARE(newer.wide.canSet(N::CropRatio), Refusal::Unsupported);
    }

    /// By hand: field 1, varint; 10050 and 12036 carry the level in field 1, the quality in 2.
    void commandsHaveTheirBytes_data()
    {
        QTest::addColumn<bool>("isV3");
        QTest::addColumn<Camera>("camera");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("value");
        QTest::addColumn<QByteArray>("wire");
        const auto add = [](const char *name, bool isV3, Camera camera, N number, int value,
                            const char *wire) {
            QTest::newRow(name) << isV3 << camera << int(number) << value << QByteArray(wire);
        };
        add("bit rate (V2)", false, Camera::Tele, N::BitRateType, 3, "10042@1:0803");
        add("bit rate 0 (V2)", false, Camera::Tele, N::BitRateType, 0, "10042@1:");
        add("bit rate", true, Camera::Tele, N::BitRateType, 9, "10042@1:0809");
        add("wide bit rate", true, Camera::Wide, N::BitRateType, 1, "12032@2:0801");
        add("level", true, Camera::Tele, N::PreviewLevel, 2, "10050@1:0802");
        add("quality", true, Camera::Tele, N::PreviewQuality, 60, "10050@1:0801103c");
        add("wide level", true, Camera::Wide, N::PreviewLevel, 0, "12036@2:");
        add("wide quality", true, Camera::Wide, N::PreviewQuality, 100, "12036@2:08011064");
        add("crop", true, Camera::Tele, N::CropRatio, 4, "10049@1:0804");
        add("mode", true, Camera::Tele, N::ShootingMode, 8, "16402@14:0808");
        add("processing off", true, Camera::Tele, N::ImageProcessing, 0, "10043@1:");
        add("processing on", true, Camera::Tele, N::ImageProcessing, 1, "10044@1:");
        add("part 3 on", true, Camera::Tele, N::ImageModule10045, 7, "10045@1:08031001");
        add("part 9 off", true, Camera::Tele, N::ImageModule10046, 18, "10046@1:0809");
    }

    void commandsHaveTheirBytes()
    {
        QFETCH(bool, isV3);
        QFETCH(Camera, camera);
        QFETCH(int, number);
        QFETCH(int, value);
        Rig rig(isV3 ? SessionFixture::mini() : SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        BareNumbersModel &model = rig.of(camera);
        QCOMPARE(model.canSet(N(number)), Refusal::None);
        model.set(N(number), value);
        QCOMPARE(model.shown(N(number)), std::optional(value));
        ModelBench::settle();
        QTEST(rig.wire(), "wire");
        QCOMPARE(model.acknowledged(N(number)), std::optional(value));
        QVERIFY(rig.rejected.isEmpty());
    }

    /// On a busy computer a link that came back had all its lines at once: the cameras were "done"
    /// before and after, and the level that the second connection told was never known.
    void aQuickReconnectionTellsItToo()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.bench.dropLink();
        QVERIFY(!rig.wide.acknowledged(N::PreviewLevel));
        QSignalSpy told(&rig.bench.session(), &Session::checklistChanged);
        rig.bench.device().advance(std::chrono::seconds(1));
        rig.bench.link().accept();
        rig.bench.device().advance(std::chrono::seconds(5));
        ModelBench::settle();
        QCOMPARE(rig.bench.session().linkState(), LinkState::Ready);
        QCOMPARE(told.count(), 1); // all its lines
        QCOMPARE(rig.wide.acknowledged(N::PreviewLevel), std::optional(1));
        QCOMPARE(rig.tele.acknowledged(N::PreviewQuality), std::optional(0));
    }

    /// By one source 10050 and 12036 close the camera with a level of 0.
    void aProfileCanWithholdThePreview()
    {
        Rig rig(SessionFixture::mini());
        DeviceProfile profile = rig.bench.session().profile();
        profile.quirks.previewSwitchesCamera = true;
        rig.bench.session().setProfile(profile);
        rig.bench.connectAsHost();
        QVERIFY(rig.wide.numbers() == QList<N>{N::BitRateType});
        QVERIFY(!rig.tele.numbers().contains(N::PreviewQuality));
        QCOMPARE(rig.tele.canSet(N::PreviewLevel), Refusal::Unsupported);
        rig.set(N::PreviewLevel, 0);
        QCOMPARE(rig.wire(), QByteArray());
        profile.quirks.previewSwitchesCamera = false;
        rig.bench.session().setProfile(profile);
        QSignalSpy came(&rig.tele, &BareNumbersModel::numbersChanged);
        rig.bench.dropLink();
        QVERIFY(came.count() > 0 && rig.tele.numbers().contains(N::PreviewLevel));
    }

    /// It told a level, and with it no quality, which is the same as 0.
    void connectingTellsThePreview()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        for (const Camera camera : {Camera::Tele, Camera::Wide}) {
            QCOMPARE(rig.of(camera).acknowledged(N::PreviewLevel), std::optional(1));
            QCOMPARE(rig.of(camera).acknowledged(N::PreviewQuality), std::optional(0));
            QVERIFY(!rig.of(camera).acknowledged(N::BitRateType));
        }
        QVERIFY(!rig.tele.acknowledged(N::CropRatio));
        QVERIFY(!rig.tele.acknowledged(N::ImageProcessing));
    }

    /// Nor does a watcher know what the host's program told it.
    void aPreviewThatWasRefusedIsNotKnown()
    {
        Rig refused(SessionFixture::mini());
        refused.bench.device().refuse(kTelePreview, -3);
        refused.bench.connectAsHost();
        QVERIFY(!refused.tele.acknowledged(N::PreviewLevel));
        Rig watching(SessionFixture::mini());
        watching.bench.device().onCommand(13004, [&] {
            watching.bench.device().notifyRole(1, true);
            watching.bench.link().reply(13004);
        });
        watching.bench.connectAsSlave();
        QVERIFY(!watching.tele.acknowledged(N::PreviewLevel));
        QCOMPARE(watching.tele.canSet(N::PreviewLevel), Refusal::WatchOnly);
        watching.set(N::PreviewLevel, 2);
        QCOMPARE(watching.wire(), QByteArray());
    }

    /// 15268 does not say to what: the ratio that was known before is shown no more. While ours is
    /// not answered it is about ours.
    void aCropThatIsSwitchedIsUnknown()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.set(N::CropRatio, 2);
        QCOMPARE(rig.tele.acknowledged(N::CropRatio), std::optional(2));
        rig.bench.notify(15268, "ff"); // no message
        QCOMPARE(rig.tele.acknowledged(N::CropRatio), std::optional(2));
        QSignalSpy changed(&rig.tele, &BareNumbersModel::changed);
        rig.bench.notify(15268, "0801");
        QVERIFY(changed.count() > 0);
        QVERIFY(!rig.tele.acknowledged(N::CropRatio));
        QVERIFY(rig.tele.isSwitchingCrop());
        QVERIFY(!rig.wide.isSwitchingCrop());
        rig.bench.notify(15268, "");
        QVERIFY(!rig.tele.isSwitchingCrop());
        rig.bench.device().onCommand(10049, [&] {
            rig.bench.link().notify(15268, QByteArray::fromHex("0801"));
            rig.bench.link().reply(10049);
        });
        rig.set(N::CropRatio, 3);
        QCOMPARE(rig.tele.acknowledged(N::CropRatio), std::optional(3));
        QVERIFY(rig.tele.isSwitchingCrop());
        rig.bench.notify(15268, "0803"); // ours is over: its ratio was forgotten here
        QCOMPARE(rig.tele.acknowledged(N::CropRatio), std::optional(3));
        QVERIFY(!rig.tele.isSwitchingCrop());
        rig.bench.notify(15268, "0801");
        rig.bench.dropLink();
        QVERIFY(!rig.tele.isSwitchingCrop());
    }

    /// The only one that the telescope tells: 16405 when connecting, 15267 whoever switched it.
    void theModeIsTold()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.device().onCommand(
            16405, [&] { rig.bench.link().reply(16405, QByteArray::fromHex("0802")); });
        rig.bench.connectAsHost();
        QCOMPARE(rig.tele.acknowledged(N::ShootingMode), std::optional(2));
        rig.bench.notify(15267, "10021804");
        QCOMPARE(rig.tele.acknowledged(N::ShootingMode), std::optional(4));
        rig.bench.notify(15267, "ff"); // no message
        QCOMPARE(rig.tele.acknowledged(N::ShootingMode), std::optional(4));
        rig.set(N::BitRateType, 3);
        rig.bench.device().notifyRole(1, true);
        ModelBench::settle();
        QCOMPARE(rig.tele.acknowledged(N::ShootingMode), std::optional(4));
        QVERIFY(!rig.tele.acknowledged(N::BitRateType));
        rig.bench.dropLink();
        QVERIFY(!rig.tele.acknowledged(N::ShootingMode));
    }

    /// It may take another than the one asked for, and says so in its reply.
    void theModeIsTheOneOfTheReply()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.bench.device().onCommand(
            16402, [&] { rig.bench.link().reply(16402, QByteArray::fromHex("1008")); });
        rig.set(N::ShootingMode, 2);
        QCOMPARE(rig.tele.acknowledged(N::ShootingMode), std::optional(8));
        QVERIFY(!rig.wide.acknowledged(N::ShootingMode));
        rig.bench.device().notifyRole(1, true); // what is known of it stays
        ModelBench::settle();
        QCOMPARE(rig.tele.acknowledged(N::ShootingMode), std::optional(8));
        rig.bench.notify(15267, "1804");
        QCOMPARE(rig.tele.acknowledged(N::ShootingMode), std::optional(4));
    }

    /// Under a stack another mode is another exposure.
    void theModeWaitsForTheEndOfTheWork()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        QSignalSpy changed(&rig.tele, &BareNumbersModel::changed);
        rig.tele.setAtWork(true);
        QCOMPARE(changed.count(), 1);
        for (const N number :
             {N::ShootingMode, N::ImageProcessing, N::ImageModule10045, N::ImageModule10046}) {
            QCOMPARE(rig.tele.canSet(number), Refusal::InProgress);
            rig.set(number, 1);
        }
        QCOMPARE(rig.wire(), QByteArray());
        QCOMPARE(rig.tele.canSet(N::BitRateType), Refusal::None);
        rig.tele.setAtWork(false);
        rig.set(N::ShootingMode, 4);
        QCOMPARE(rig.wire(), QByteArray("16402@14:0804"));
    }

    /// Both go in one message: neither is lost to the other.
    void levelAndQualityGoTogether()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.set(N::PreviewQuality, 80);
        rig.set(N::PreviewLevel, 5);
        QCOMPARE(rig.wire(), QByteArray("10050@1:08011050 10050@1:08051050"));
        QCOMPARE(rig.tele.acknowledged(N::PreviewQuality), std::optional(80));
        QCOMPARE(rig.tele.acknowledged(N::PreviewLevel), std::optional(5));
    }

    void aRefusalReturnsToWhatItHas()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.set(N::BitRateType, 2);
        rig.bench.device().refuse(10042, -3);
        rig.tele.set(N::BitRateType, 7);
        QCOMPARE(rig.tele.shown(N::BitRateType), std::optional(7));
        ModelBench::settle();
        QCOMPARE(rig.tele.shown(N::BitRateType), std::optional(2));
        QCOMPARE(rig.rejected.count(), 1);
        QCOMPARE(errorOf(rig.rejected).deviceCode, -3);
    }

    void timeOut()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.bench.device().ignore(10049);
        rig.set(N::CropRatio, 1);
        QCOMPARE(rig.tele.shown(N::CropRatio), std::optional(1));
        rig.bench.advance(std::chrono::seconds(6));
        QVERIFY(!rig.tele.shown(N::CropRatio));
        QCOMPARE(rig.rejected.count(), 1);
        QCOMPARE(errorOf(rig.rejected).code, Error::Code::Timeout);
        QCOMPARE(rig.wire().count("10049@"), 1); // never sent twice
    }

    void theLinkTakesAllOfItAway()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.set(N::ImageProcessing, 0);
        rig.bench.device().ignore(10042);
        rig.set(N::BitRateType, 4);
        rig.bench.dropLink();
        for (const N number : rig.tele.numbers())
            QVERIFY(!rig.tele.shown(number));
        QCOMPARE(rig.rejected.count(), 1);
        QCOMPARE(errorOf(rig.rejected).code, Error::Code::Disconnected);
        QCOMPARE(rig.tele.canSet(N::BitRateType), Refusal::NotConnected);
    }

    /// Whoever has control now may send other numbers.
    void theLossOfControlTakesItAway()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.set(N::BitRateType, 4);
        rig.bench.device().notifyRole(1, true);
        ModelBench::settle();
        QVERIFY(!rig.tele.shown(N::BitRateType));
        QVERIFY(!rig.tele.shown(N::PreviewLevel));
    }

    /// A change of the quality once told level 0, too, as the level had been forgotten: by one
    /// source that closes the camera.
    void theLevelIsNeverZeroUnasked()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.bench.device().notifyRole(1, true);
        ModelBench::settle();
        rig.bench.device().notifyRole(0, true);
        ModelBench::settle();
        QCOMPARE(rig.tele.canSet(N::PreviewQuality), Refusal::None);
        QVERIFY(!rig.tele.shown(N::PreviewLevel));
        rig.set(N::PreviewQuality, 60);
        QCOMPARE(rig.wire(), QByteArray("10050@1:0801103c"));
        QCOMPARE(rig.tele.acknowledged(N::PreviewLevel), std::optional(1));
        Rig refused(SessionFixture::mini());
        refused.bench.device().refuse(kTelePreview, -3);
        refused.bench.connectAsHost();
        refused.set(N::PreviewQuality, 60);
        QCOMPARE(refused.wire(), QByteArray("10050@1:0801103c"));
    }

    /// Of values in quick succession the newest is sent; what was taken before counts until then.
    void theNewestOfManyIsSent()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        rig.bench.device().ignore(kTelePreview);
        for (const int quality : {10, 20, 30})
            rig.set(N::PreviewQuality, quality);
        QCOMPARE(rig.wire(), QByteArray("10050@1:0801100a"));
        rig.bench.link().reply(kTelePreview);
        ModelBench::settle();
        QCOMPARE(rig.wire(), QByteArray("10050@1:0801100a 10050@1:0801101e"));
        QCOMPARE(rig.tele.acknowledged(N::PreviewQuality), std::optional(10));
        QCOMPARE(rig.tele.shown(N::PreviewQuality), std::optional(30));
        rig.bench.link().reply(kTelePreview);
        ModelBench::settle();
        QCOMPARE(rig.tele.acknowledged(N::PreviewQuality), std::optional(30));
        QVERIFY(rig.rejected.isEmpty());
    }

    void numbersOutsideAreNotSent()
    {
        Rig rig(SessionFixture::mini());
        rig.bench.connectAsHost();
        for (const int value : {-1, 10, 1'000'000}) {
            rig.set(N::BitRateType, value);
            rig.set(N::PreviewLevel, value);
            rig.set(N::CropRatio, value);
        }
        rig.set(N::PreviewQuality, -1);
        rig.set(N::PreviewQuality, 101);
        rig.set(N::ImageProcessing, 2);
        rig.set(N::ShootingMode, 0);
        rig.set(N::ShootingMode, 16);
        rig.set(N::ImageModule10045, 20);
        rig.set(N::ImageModule10046, -1);
        QCOMPARE(rig.wire(), QByteArray());
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestBareNumbersModel)
#include "tst_bare_numbers_model.moc"
