// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/focus_model.h"

#include "core/dwarf/models/focus_reader.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace nd {

namespace {

FocusSample sampleOf(int seconds, double radius, int stars = 5)
{
    return {std::chrono::seconds(seconds), std::nullopt, radius, stars};
}

std::optional<FocusNews> news(quint32 id, const char *hex)
{
    return readFocusNews(id, QByteArray::fromHex(hex));
}

} // namespace

class TestFocusModel : public QObject
{
    Q_OBJECT

private slots:
    /// state = field 1, function id = field 2. Source: dwarf-api-2.0 section 4.16.21.
    void readsTheStatesOfV2()
    {
        QCOMPARE(news(15215, "08011008"), std::optional(FocusNews{FocusActivity::AstroSlow, true}));
        QCOMPARE(news(15215, "08011009"), std::optional(FocusNews{FocusActivity::Normal, true}));
        QCOMPARE(news(15215, "0802100a"), std::optional(FocusNews{FocusActivity::AstroFast, true}));
        QCOMPARE(news(15215, "100b"), std::optional(FocusNews{FocusActivity::Area, false}));
        QCOMPARE(news(15215, "0803100b"), std::optional(FocusNews{FocusActivity::Area, false}));
        for (const char *other : {"08011007", "0801100c", "08011002", "", "08ff", "0801"})
            QVERIFY(!news(15215, other));
    }

    void readsTheStatesOfV3()
    {
        QCOMPARE(news(15278, "0801"), std::optional(FocusNews{FocusActivity::AstroSlow, true}));
        QCOMPARE(news(15279, ""), std::optional(FocusNews{FocusActivity::Normal, false}));
        QCOMPARE(news(15280, "0802"), std::optional(FocusNews{FocusActivity::AstroFast, true}));
        QCOMPARE(news(15281, "0803"), std::optional(FocusNews{FocusActivity::Area, false}));
        QVERIFY(!news(15282, "0801"));
        QVERIFY(!news(15279, "08"));
    }

    void readsThePosition()
    {
        QCOMPARE(readFocusPosition(15257, QByteArray::fromHex("08b409")), std::optional(1204));
        QCOMPARE(readFocusPosition(15257, {}), std::optional(0));
        // int32 at its limit, and what is no message
        QVERIFY(!readFocusPosition(15257, QByteArray::fromHex("08ffffffff07")));
        QVERIFY(!readFocusPosition(15257, QByteArray::fromHex("08")));
        QVERIFY(!readFocusPosition(15256, QByteArray::fromHex("08b409")));
    }

    void followsTheTelescope()
    {
        ModelBench bench(SessionFixture::dwarf2());
        const FocusModel model(bench.session(), nullptr, bench.scheduler());
        QVERIFY(!model.position());
        QCOMPARE(model.canMove(), Refusal::NotConnected);
        bench.connectAsHost();
        QSignalSpy changed(&model, &FocusModel::changed);
        bench.notify(15257, "08b409");
        QCOMPARE(model.position(), std::optional(1204));
        bench.notify(15215, "08011008");
        QCOMPARE(model.activity(), std::optional(FocusActivity::AstroSlow));
        QCOMPARE(model.canMove(), Refusal::InProgress);
        QCOMPARE(model.canStop(), Refusal::None);
        QVERIFY(changed.count() >= 2);
        bench.dropLink();
        QVERIFY(!model.position());
        QVERIFY(!model.activity());
    }

    void lateModelsCatchUp()
    {
        ModelBench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.notify(15257, "08b409");
        const FocusModel model(bench.session(), nullptr, bench.scheduler());
        QCOMPARE(model.position(), std::optional(1204));
    }

    /// 16405 is the whole state: field 4 focus motor, in it 1 the state, 2 the position.
    void readsTheWholeStateOfV3()
    {
        SessionFixture fixture = SessionFixture::mini();
        ModelBench bench(std::move(fixture));
        bench.device().onCommand(16405, [&bench] {
            bench.link().reply(16405,
                               QByteArray::fromHex("220b"
                                                   "0a04"
                                                   "0a02"
                                                   "0801"
                                                   "1203"
                                                   "08b409"));
        });
        const FocusModel model(bench.session(), nullptr, bench.scheduler());
        bench.connectAsHost();
        QCOMPARE(model.position(), std::optional(1204));
        QCOMPARE(model.activity(), std::optional(FocusActivity::AstroSlow));
    }

    void movesThroughTheSession()
    {
        ModelBench bench(SessionFixture::dwarf2());
        FocusModel model(bench.session(), nullptr, bench.scheduler());
        bench.connectAsHost();
        model.step(FocusDirection::Near);
        bench.settle();
        QCOMPARE(bench.link().sent().last().command, 15001U);
        QCOMPARE(bench.link().sent().last().data.toHex(), QByteArray("0801"));
        model.autoFocusAt({2.0, 0.5}); // not in the picture
        bench.settle();
        QVERIFY(!bench.link().sentIds().contains(15000));
        model.autoFocusAt({0.5, 0.5});
        bench.settle();
        QCOMPARE(bench.link().sent().last().command, 15000U);
        QCOMPARE(model.canMove(), Refusal::InProgress);
        model.step(FocusDirection::Near);
        model.autoFocus();
        bench.settle();
        QCOMPARE(bench.link().sent().last().command, 15000U);
        QCOMPARE(bench.link().sentIds().count(15000), 1);
    }

    void refusalsAreTold()
    {
        ModelBench bench(SessionFixture::dwarf2());
        bench.device().refuse(15000, 10501);
        FocusModel model(bench.session(), nullptr, bench.scheduler());
        bench.connectAsHost();
        QSignalSpy failed(&model, &FocusModel::failed);
        model.autoFocus();
        bench.settle();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().deviceCode, -10501);
        QCOMPARE(model.canMove(), Refusal::None);
    }

    void aSlaveOnlyWatches()
    {
        ModelBench bench(SessionFixture::dwarf2());
        FocusModel model(bench.session(), nullptr, bench.scheduler());
        bench.connectAsSlave();
        QCOMPARE(model.canMove(), Refusal::WatchOnly);
        model.step(FocusDirection::Far);
        model.autoFocus();
        model.hold(FocusDirection::Far);
        bench.settle();
        QVERIFY(bench.link().sent().isEmpty());
        bench.notify(15257, "08b409");
        QCOMPARE(model.position(), std::optional(1204));
    }

    /// ReqSetUserInfinityPos.pos = field 1; ResUserInfinityPos.pos = field 2. V3 only.
    void keepsTheInfinityPosition()
    {
        ModelBench bench(SessionFixture::mini());
        QByteArray kept = QByteArray::fromHex("10b009"); // 1200
        bench.device().onCommand(15011, [&] { bench.link().reply(15011, kept); });
        bench.device().onCommand(15012, [&] {
            kept = QByteArray::fromHex("10ba09"); // 1210
            bench.link().reply(15012);
        });
        FocusModel model(bench.session(), nullptr, bench.scheduler());
        bench.connectAsHost();
        QVERIFY(model.hasInfinity());
        QCOMPARE(model.infinity(), std::optional(1200));
        bench.link().forget();
        model.setInfinity(1205);
        bench.settle();
        QCOMPARE(bench.link().sentIds(), (QList<quint32>{15012, 15011}));
        QCOMPARE(bench.link().sent().first().data.toHex(), QByteArray("08b509"));
        QCOMPARE(model.infinity(), std::optional(1210)); // what it keeps, not what it was told
        bench.dropLink();
        QVERIFY(!model.infinity());
    }

    void aRefusedInfinityChangesNothing()
    {
        ModelBench bench(SessionFixture::mini());
        bench.device().onCommand(15011,
                                 [&] { bench.link().reply(15011, QByteArray::fromHex("10b009")); });
        bench.device().refuse(15012, -3);
        FocusModel model(bench.session(), nullptr, bench.scheduler());
        bench.connectAsHost();
        QSignalSpy failed(&model, &FocusModel::failed);
        model.setInfinity(99999);
        bench.settle();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(model.infinity(), std::optional(1200));
    }

    void v2HasNoInfinity()
    {
        ModelBench bench(SessionFixture::dwarf2());
        FocusModel model(bench.session(), nullptr, bench.scheduler());
        bench.connectAsHost();
        QVERIFY(!model.hasInfinity());
        QCOMPARE(model.canSetInfinity(), Refusal::Unsupported);
        model.setInfinity(1200);
        model.readInfinity();
        bench.settle();
        QVERIFY(bench.link().sent().isEmpty());
    }

    void keepsACurve()
    {
        ModelBench bench(SessionFixture::dwarf2());
        FocusModel model(bench.session(), nullptr, bench.scheduler());
        bench.connectAsHost();
        QSignalSpy curve(&model, &FocusModel::curveChanged);
        bench.notify(15257, "08b409");
        model.noteStars(StarSize{2.5, 7});
        model.noteStars(std::nullopt);
        QVERIFY(!model.seesStars());
        model.noteStars(StarSize{2.25, 9});
        QVERIFY(model.seesStars());
        QCOMPARE(curve.count(), 3);
        QCOMPARE(model.curve().samples().size(), std::size_t(2));
        QCOMPARE(model.curve().newest()->position, std::optional(1204));
        QCOMPARE(model.curve().best()->halfFluxRadius, 2.25);
        model.clearCurve();
        QVERIFY(!model.curve().best());
    }

    void theCurveIsBoundedAndCareful()
    {
        FocusCurve curve;
        curve.add(sampleOf(0, std::nan("")));
        curve.add(sampleOf(0, INFINITY));
        curve.add(sampleOf(0, 0.0));
        curve.add(sampleOf(0, 2.0, 0));
        QVERIFY(curve.samples().empty());
        for (int i = 0; i < 1000; ++i)
            curve.add(sampleOf(i, 5.0 + i));
        QCOMPARE(curve.samples().size(), FocusCurve::kMostSamples);
        QCOMPARE(curve.newest()->at, std::chrono::milliseconds(std::chrono::seconds(999)));
        QCOMPARE(curve.best()->halfFluxRadius, 705.0);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestFocusModel)
#include "tst_focus_model.moc"
