// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/linkage_model.h"

#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/linkage_reader.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace nd {

using namespace std::chrono_literals;

namespace {

std::optional<QRectF> matched(const char *hex, const std::optional<double> &teleOfWide)
{
    return readPictureMatching(QByteArray::fromHex(hex), teleOfWide);
}

struct Rig
{
    explicit Rig(SessionFixture fixture)
        : bench(std::move(fixture))
        , model(bench.session(), daylight, bench.scheduler())
    {
    }

    SkyClock clock;
    DaylightGuard daylight{clock};
    ModelBench bench;
    LinkageModel model;
};

} // namespace

class TestLinkageModel : public QObject
{
    Q_OBJECT

private slots:
    /// x, y, width, height = fields 1 to 4.
    void readsTheMatchedBox()
    {
        // 880, 495, 160, 90 of 1920 x 1080
        const char *box = "08f006"
                          "10ef03"
                          "18a001"
                          "205a";
        QCOMPARE(
            matched(box, std::nullopt),
            std::optional(QRectF(880.0 / 1920.0, 495.0 / 1080.0, 160.0 / 1920.0, 90.0 / 1080.0)));
        QCOMPARE(matched(box, 3.19 / 38.9), matched(box, std::nullopt));
        // The same numbers where the tele field is half as wide: they count twice.
        QCOMPARE(
            matched(box, 0.04),
            std::optional(QRectF(440.0 / 1920.0, 495.0 / 2160.0, 80.0 / 1920.0, 45.0 / 1080.0)));
        // Beyond 1920 x 1080 it can only be the doubled space: 2880, 540, 320, 180
        QCOMPARE(matched("08c016"
                         "109c04"
                         "18c002"
                         "20b401",
                         std::nullopt),
                 std::optional(QRectF(0.75, 0.25, 320.0 / 3840.0, 180.0 / 2160.0)));
    }

    void mistrustsTheMatchedBox()
    {
        QVERIFY(!matched("", std::nullopt));
        QVERIFY(!matched("08", std::nullopt));
        QVERIFY(!matched("18a001", std::nullopt)); // no height
        QVERIFY(!matched("18a001"
                         "205a"
                         "30ffffffffffffffffff01",
                         std::nullopt)); // code -1
        QVERIFY(!matched("08ffffffff0f"
                         "10ffffffff0f"
                         "18a001"
                         "205a",
                         std::nullopt));
        const auto cut = matched("089c1d"
                                 "18e807"
                                 "20e807",
                                 std::nullopt); // sticks out on the right
        QVERIFY(cut && cut->right() <= 1.0 && cut->width() > 0.0);
    }

    /// x = 1, y = 2 in 1920 x 1080.
    void putsThePointOnTheWire()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.device().ignore(14009);
        rig.bench.connectAsHost();
        rig.model.pointTo({0.75, 0.375});
        ModelBench::settle();
        QCOMPARE(rig.bench.link().sent().last().command, 14009U);
        QCOMPARE(rig.bench.link().sent().last().data.toHex(),
                 QByteArray("08a00b"
                            "109503")); // 1440, 405
        QVERIFY(rig.model.isPointing());
        QCOMPARE(rig.model.canPoint(), Refusal::InProgress);
        rig.model.pointTo({0.5, 0.5});
        rig.bench.link().reply(14009);
        ModelBench::settle();
        QVERIFY(!rig.model.isPointing());
        QCOMPARE(rig.bench.link().sentIds().count(14009), 1);
        rig.model.pointTo({1.0, 1.0});
        ModelBench::settle();
        QCOMPARE(rig.bench.link().sent().last().data.toHex(),
                 QByteArray("08ff0e"
                            "10b708")); // 1919, 1079
    }

    void ignoresWhatIsNoPoint()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        for (const QPointF &point :
             {QPointF(-0.1, 0.5), QPointF(0.5, 1.1), QPointF(std::nan(""), 0.5)})
            rig.model.pointTo(point);
        ModelBench::settle();
        QVERIFY(rig.bench.link().sent().isEmpty());
    }

    void endings_data()
    {
        QTest::addColumn<int>("ending");
        QTest::newRow("limit") << -14519;
        QTest::newRow("invalid") << -3;
        QTest::newRow("time-out") << 0;
        QTest::newRow("disconnected") << 1;
    }

    void endings()
    {
        QFETCH(int, ending);
        Rig rig(SessionFixture::dwarf2());
        if (ending < 0)
            rig.bench.device().refuse(14009, ending);
        else
            rig.bench.device().ignore(14009);
        rig.bench.connectAsHost();
        QSignalSpy failed(&rig.model, &LinkageModel::failed);
        int finished = 0;
        connect(&rig.model, &LinkageModel::finished, this, [&] { ++finished; });
        rig.model.pointTo({0.5, 0.5});
        ModelBench::settle();
        if (ending == 1)
            rig.bench.dropLink();
        rig.bench.advance(40s);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(finished, 1);
        QCOMPARE(failed.first().first().value<Error>().deviceCode, std::min(ending, 0));
        QVERIFY(!rig.model.isPointing());
    }

    void theDeviceSaysThatItMoves_data()
    {
        QTest::addColumn<bool>("v3");
        QTest::addColumn<quint32>("notice");
        QTest::addColumn<QByteArray>("on");
        QTest::addColumn<QByteArray>("off");
        QTest::newRow("V2") << false << 15215U << QByteArray("0801100c") << QByteArray("100c");
        QTest::newRow("V2, wide") << false << 15216U << QByteArray("0801100c")
                                  << QByteArray("100c");
        QTest::newRow("V3") << true << 15282U << QByteArray("0801") << QByteArray("");
    }

    void theDeviceSaysThatItMoves()
    {
        QFETCH(bool, v3);
        QFETCH(quint32, notice);
        QFETCH(QByteArray, on);
        QFETCH(QByteArray, off);
        Rig rig(v3 ? SessionFixture::mini() : SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.bench.notify(notice, on.constData());
        QVERIFY(rig.model.isPointing());
        rig.bench.notify(notice, off.constData());
        QVERIFY(!rig.model.isPointing());
        rig.bench.notify(15215, "08011007");
        QVERIFY(!rig.model.isPointing());
    }

    void knowsTheTeleField()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        QVERIFY(!rig.model.teleField());
        rig.bench.notify(15200,
                         "08f006"
                         "10ef03"
                         "18a001"
                         "205a");
        QVERIFY(rig.model.teleField());
        const double before = rig.model.teleField()->width();
        rig.model.setFields(QSizeF(1.5, 0.85), QSizeF(38.9, 22.4));
        QCOMPARE(rig.model.teleField()->width(), before / 2.0);
        rig.bench.dropLink();
        QVERIFY(!rig.model.teleField());
    }

    /// The gate of the session is asked, and its refusal is told like any other.
    void passesTheGate()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.bench.session().setMotionGate(
            [](const CommandInfo &row, const QByteArray &) -> std::optional<Error> {
                if (row.moves != Moves::Aimed)
                    return std::nullopt;
                return Error{Error::Code::NotAllowed, 0, QStringLiteral("the Sun")};
            });
        QSignalSpy failed(&rig.model, &LinkageModel::failed);
        rig.model.pointTo({0.5, 0.5});
        ModelBench::settle();
        QCOMPARE(failed.count(), 1);
        QVERIFY(!rig.bench.link().sentIds().contains(14009));
    }

    void warnsOfTheSun()
    {
        Rig rig(SessionFixture::dwarf2());
        QVERIFY(rig.model.sunMayBeUp()); // without a site
        rig.daylight.setSite(Site{48.0, 11.0, 500.0});
        rig.clock.setUtc(QDateTime(QDate(2026, 12, 21), QTime(23, 0), Qt::UTC));
        QVERIFY(!rig.model.sunMayBeUp());
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestLinkageModel)
#include "tst_linkage_model.moc"
