// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/dark_model.h"

#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

struct Bench : ModelBench
{
    explicit Bench(SessionFixture fixture) : ModelBench(std::move(fixture))
    {
        for (DarkModel *model : {&tele, &wide}) {
            QObject::connect(model, &DarkModel::ended, model,
                             [this](const DarkEnd &end) { ends.append(end); });
        }
        connectAsHost();
    }

    DarkModel tele{session(), Camera::Tele};
    DarkModel wide{session(), Camera::Wide};
    QList<DarkEnd> ends;

    DarkModel &model(Camera camera) { return camera == Camera::Tele ? tele : wide; }
    /// "11021 3 <payload>" of each packet: command, module, payload in hex.
    QStringList wire()
    {
        settle();
        QStringList lines;
        for (const Packet &packet : link().sent())
            lines << QStringLiteral("%1 %2 %3")
                         .arg(packet.command)
                         .arg(packet.module)
                         .arg(QString::fromLatin1(packet.data.toHex()));
        link().forget();
        return lines;
    }
    void answer(quint32 command, const char *hex)
    {
        device().onCommand(command, [this, command, bytes = QByteArray::fromHex(hex)] {
            link().reply(command, bytes);
        });
    }
};

QStringList lines(const char *text)
{
    return QString::fromLatin1(text).split(u';');
}

// ResGetDarkFrameInfoList code 1, results 2 { exp_index 1: 156, gain_index 2: 24, bin_index 3: 1,
// exp_name 4: "15", gain_name 5: "80", bin_name 6: "2k", temperature 7: 14 }
constexpr auto kList = "1215089c0110181801220231352a0238303202326b380e";

} // namespace

class TestDarkModel : public QObject
{
    Q_OBJECT

private slots:
    void commands_data()
    {
        QTest::addColumn<int>("camera");
        QTest::addColumn<QString>("shoots");
        QTest::addColumn<QString>("stops");
        QTest::addColumn<QString>("deletes");
        // exp_index 1: 156, gain_index 2: 24, bin_index 3: 1, cap_size 4: 20; the list in field 1
        QTest::newRow("tele") << int(Camera::Tele) << "11021 3 089c01101818012014"
                              << "11022 3 "
                              << "11024 3 0a07089c0110181801";
        QTest::newRow("wide") << int(Camera::Wide) << "11025 3 089c01101818012014"
                              << "11026 3 "
                              << "11028 3 0a07089c0110181801";
    }

    void commands()
    {
        QFETCH(int, camera);
        QFETCH(QString, shoots);
        QFETCH(QString, stops);
        QFETCH(QString, deletes);
        Bench bench(SessionFixture::dwarf2());
        DarkModel &model = bench.model(static_cast<Camera>(camera));
        model.shoot({156, 24, 1, 20});
        QCOMPARE(model.run()->phase, DarkPhase::Starting);
        QCOMPARE(bench.wire().first(), shoots);
        QCOMPARE(model.run()->phase, DarkPhase::Running);
        QCOMPARE(model.canShoot(), Refusal::InProgress);
        model.stop();
        QVERIFY(bench.wire().contains(stops));
        QVERIFY(!model.run());
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(bench.ends.first().wasStopped);
        model.remove({{156, 24, 1, {}, {}, {}, 14}}); // its temperature is told to V3 alone
        QCOMPARE(bench.wire(), QStringList{deletes});
    }

    void temperatureGoesWithADeletionInV3()
    {
        Bench bench(SessionFixture::mini());
        bench.tele.remove({{156, 24, 1, {}, {}, {}, 14}});
        QCOMPARE(bench.wire(), lines("11024 3 0a09089c0110181801200e"));
    }

    void asSetIsOfTheTeleCamera()
    {
        Bench bench(SessionFixture::dwarf2());
        QCOMPARE(bench.wide.canShootAsSet(), Refusal::Unsupported);
        bench.tele.shootAsSet(true);
        QCOMPARE(bench.wire(), lines("11007 3 0801;11009 3 "));
        bench.notify(15206, "0801");
        bench.tele.stop();
        QCOMPARE(bench.wire().first(), QStringLiteral("11008 3 "));
    }

    void progressComesFromBoth()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.answer(11009, "08c413"); // 2500: hundredths of a percent
        bench.tele.shoot({156, 24, 1, 20});
        ModelBench::settle();
        bench.notify(15206, "0801");
        bench.notify(15207, "08c413103f"); // progress, and 63 s
        QCOMPARE(bench.tele.run()->fraction, 0.25);
        QCOMPARE(bench.tele.run()->remaining, 63s);
        QVERIFY(!bench.wide.run());
        bench.answer(11009, "08fffa0f"); // more than all
        bench.notify(15207, "08c413103e");
        QCOMPARE(bench.tele.run()->fraction, 0.25);
        bench.notify(15206, "0803");
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(!bench.ends.first().wasStopped && !bench.ends.first().error);
    }

    void nothingMissingIsDoneAtOnce()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.answer(11009, "08904e"); // 10000
        bench.tele.shootAsSet(false);
        QCOMPARE(bench.wire(), lines("11007 3 ;11009 3 "));
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.ends.size(), 1);
    }

    void theOtherCameraOfV3()
    {
        Bench bench(SessionFixture::mini());
        bench.notify(15207, "08c413103f1801"); // camera_type 3: wide
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.wide.run()->remaining, 63s);
        bench.notify(15247, "0803");
        QVERIFY(!bench.wide.run());
    }

    void lists()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.answer(11023, kList);
        QVERIFY(!bench.tele.list());
        bench.tele.refresh();
        QCOMPARE(bench.wire(), lines("11023 3 "));
        QCOMPARE(bench.tele.list()->size(), 1);
        const DarkFrameInfo dark = bench.tele.list()->first();
        QCOMPARE(dark,
                 (DarkFrameInfo{156, 24, 1, QStringLiteral("15"), QStringLiteral("80"),
                                QStringLiteral("2k"), 14}));
        bench.answer(11023, "0891a6ffffffffffffff01"); // -11503: none
        bench.tele.refresh();
        ModelBench::settle();
        QVERIFY(bench.tele.list() && bench.tele.list()->isEmpty());
        QVERIFY(!bench.tele.problem());
        bench.answer(11023, "08ffff"); // cut
        QSignalSpy listed(&bench.tele, &DarkModel::listed);
        bench.tele.refresh();
        ModelBench::settle();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(bench.tele.problem()->code, Error::Code::Malformed);
    }

    void aNewOneIsListed()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.answer(11027, kList);
        bench.wide.refresh();
        bench.wide.shoot({156, 24, 1, 20});
        ModelBench::settle();
        bench.link().forget();
        bench.notify(15247, "0803");
        QCOMPARE(bench.wire(), lines("11027 3 "));
    }

    void refusalsAndTimeOuts()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.device().refuse(11021, -11501);
        bench.tele.shoot({156, 24, 1, 20});
        ModelBench::settle();
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.ends.first().error->deviceCode, -11501);
        bench.device().ignore(11021);
        bench.tele.shoot({156, 24, 1, 20});
        bench.advance(31s);
        QCOMPARE(bench.ends.last().error->code, Error::Code::Timeout);
        bench.device().refuse(11024, -11503);
        QSignalSpy removed(&bench.tele, &DarkModel::removed);
        bench.tele.remove({{156, 24, 1, {}, {}, {}, {}}});
        ModelBench::settle();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(bench.tele.problem()->deviceCode, -11503);
    }

    void isForgottenWithTheLink()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.answer(11023, kList);
        bench.tele.refresh();
        bench.tele.shoot({156, 24, 1, 20});
        ModelBench::settle();
        QVERIFY(bench.tele.run() && bench.tele.list());
        bench.dropLink();
        QVERIFY(!bench.tele.run() && !bench.tele.list());
        QCOMPARE(bench.ends.first().error->code, Error::Code::Disconnected);
        QCOMPARE(bench.tele.canShoot(), Refusal::NotConnected);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDarkModel)
#include "tst_dark_model.moc"
