// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/dark_shooting.h"

#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/dark_model.h"
#include "model_bench.h"

#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

// One dark each: { exp_index 1: 156 } in field 2; { exp_name 1: "15", camera_type 4 } in field 2.
constexpr auto kDarks = "1203089c01";
constexpr auto kTeleFrames = "12040a023135";
constexpr auto kWideFrames = "12060a0231352001";

/// What differs between the collections on the wire.
struct Collection
{
    Camera camera = Camera::Tele;
    bool isOfV3 = false; ///< Calibration frames.
    quint32 shoots = 0;
    quint32 stops = 0;
    quint32 lists = 0;
    quint32 tells = 0; ///< Its state in field 1...
    const char *tellsOf = ""; ///< ...and what follows it, in hex.
    const char *list = ""; ///< An answer with one.
};

/// One collection of a telescope, seen alike whichever it is.
struct CollectionBench : ModelBench
{
    explicit CollectionBench(const Collection &which)
        : ModelBench(which.isOfV3 ? SessionFixture::mini() : SessionFixture::dwarf2())
        , collection(which)
        , darks(session(), which.camera)
    {
        const auto watch = [this](auto &model) {
            using Model = std::remove_reference_t<decltype(model)>;
            QObject::connect(&model, &Model::ended, &model,
                             [this](const DarkEnd &end) { ends.append(end); });
            QObject::connect(&model, &Model::listed, &model,
                             [this](bool isGood) { listed.append(isGood); });
        };
        if (which.isOfV3)
            watch(darks.calibrationFrames());
        else
            watch(darks);
        connectAsHost();
    }

    void shoot()
    {
        if (collection.isOfV3)
            darks.calibrationFrames().shoot({156, 80, FrameSize::Hd1080, 20, 3});
        else
            darks.shoot({156, 24, 1, 20});
    }
    void stop() { collection.isOfV3 ? darks.calibrationFrames().stop() : darks.stop(); }
    void refresh() { collection.isOfV3 ? darks.calibrationFrames().refresh() : darks.refresh(); }
    Refusal canShoot() const
    {
        return collection.isOfV3 ? darks.calibrationFrames().canShoot() : darks.canShoot();
    }
    std::optional<DarkPhase> phase() const
    {
        if (!collection.isOfV3)
            return darks.run() ? std::optional(darks.run()->phase) : std::nullopt;
        const auto run = darks.calibrationFrames().run();
        return run ? std::optional(run->phase) : std::nullopt;
    }
    qsizetype size() const
    {
        const auto frames = darks.calibrationFrames().list();
        const auto list = darks.list();
        if (collection.isOfV3)
            return frames ? frames->size() : -1;
        return list ? list->size() : -1;
    }
    std::optional<Error> problem() const
    {
        return collection.isOfV3 ? darks.calibrationFrames().problem() : darks.problem();
    }
    /// 0 idle, 1 running, 2 stopping, 3 stopped.
    void tell(int state)
    {
        const QByteArray first = state == 0 ? QByteArray() : "080" + QByteArray::number(state);
        notify(collection.tells, (first + collection.tellsOf).constData());
    }
    int asked(quint32 command)
    {
        settle();
        int count = 0;
        for (const Packet &packet : link().sent())
            count += packet.command == command ? 1 : 0;
        link().forget();
        return count;
    }
    void answer(quint32 command, const char *hex)
    {
        device().onCommand(command, [this, command, bytes = QByteArray::fromHex(hex)] {
            link().reply(command, bytes);
        });
    }

    Collection collection;
    DarkModel darks;
    QList<DarkEnd> ends;
    QList<bool> listed;
};

} // namespace

/// What all collections of darks have in common, through the model of each.
class TestDarkShooting : public QObject
{
    Q_OBJECT

private:
    static void collections()
    {
        QTest::addColumn<Collection>("collection");
        QTest::newRow("tele darks")
            << Collection{Camera::Tele, false, 11021, 11022, 11023, 15206, "", kDarks};
        QTest::newRow("wide darks")
            << Collection{Camera::Wide, false, 11025, 11026, 11027, 15247, "", kDarks};
        QTest::newRow("tele calibration frames")
            << Collection{Camera::Tele, true, 11045, 11046, 11043, 15290, "", kTeleFrames};
        QTest::newRow("wide calibration frames")
            << Collection{Camera::Wide, true, 11045, 11046, 11043, 15290, "1001", kWideFrames};
    }

private slots:
    void aStopEndsOnce_data() { collections(); }

    /// The answer ends the run; what the telescope tells of its end after it begins no other.
    void aStopEndsOnce()
    {
        QFETCH(Collection, collection);
        CollectionBench bench(collection);
        bench.shoot();
        ModelBench::settle();
        bench.stop();
        ModelBench::settle();
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(bench.ends.first().wasStopped);
        bench.tell(1);
        bench.notify(15207, "08c413103f"); // 63 s of darks are left, it says
        bench.notify(15291, "082a");
        bench.tell(2);
        QVERIFY(!bench.phase());
        QCOMPARE(bench.canShoot(), Refusal::None); // if nothing follows
        bench.tell(3);
        QVERIFY(!bench.phase());
        QCOMPARE(bench.ends.size(), 1);
        bench.tell(1); // somebody else, at once
        QVERIFY(bench.phase());
        bench.stop();
        ModelBench::settle();
        bench.advance(11s);
        bench.tell(1); // its end was never told
        QVERIFY(bench.phase());
    }

    void anEndBeginsNothing_data() { collections(); }

    void anEndBeginsNothing()
    {
        QFETCH(Collection, collection);
        CollectionBench bench(collection);
        bench.tell(2);
        QVERIFY(!bench.phase());
        bench.tell(3);
        QVERIFY(!bench.phase() && bench.ends.isEmpty());
    }

    void whatStartsIsNotEndedByTheOneBefore_data() { collections(); }

    /// What was before is over: it does not end what is about to begin.
    void whatStartsIsNotEndedByTheOneBefore()
    {
        QFETCH(Collection, collection);
        CollectionBench bench(collection);
        bench.device().ignore(collection.shoots);
        bench.shoot();
        for (const int state : {2, 3, 0}) {
            bench.tell(state);
            QVERIFY(bench.phase() == DarkPhase::Starting);
        }
        bench.tell(1);
        QVERIFY(bench.phase() == DarkPhase::Running);
        bench.tell(3);
        QVERIFY(!bench.phase());
        QCOMPARE(bench.ends.size(), 1);
    }

    void aStopThatIsRefusedStopsNothing_data() { collections(); }

    void aStopThatIsRefusedStopsNothing()
    {
        QFETCH(Collection, collection);
        CollectionBench bench(collection);
        bench.tell(1);
        bench.device().refuse(collection.stops, -11501);
        bench.stop();
        QVERIFY(bench.phase() == DarkPhase::Stopping);
        ModelBench::settle();
        QVERIFY(bench.phase() == DarkPhase::Running);
        QCOMPARE(bench.problem()->deviceCode, -11501);
        bench.tell(3);
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(!bench.ends.last().wasStopped);
    }

    void aListThatIsOvertakenIsAskedForAgain_data() { collections(); }

    /// Else what was shot would be missing in it.
    void aListThatIsOvertakenIsAskedForAgain()
    {
        QFETCH(Collection, collection);
        CollectionBench bench(collection);
        bench.answer(collection.lists, "");
        bench.refresh();
        ModelBench::settle();
        bench.tell(1);
        bench.device().ignore(collection.lists); // its answer takes a while
        bench.refresh();
        QCOMPARE(bench.asked(collection.lists), 2);
        bench.listed.clear();
        bench.tell(3);
        QCOMPARE(bench.asked(collection.lists), 0);
        bench.answer(collection.lists, collection.list);
        bench.link().reply(collection.lists); // as it was before
        QCOMPARE(bench.asked(collection.lists), 1);
        QCOMPARE(bench.size(), 1);
        QCOMPARE(bench.listed, QList<bool>{true});
    }

    void aListOfAnotherConnectionIsForgotten_data() { collections(); }

    void aListOfAnotherConnectionIsForgotten()
    {
        QFETCH(Collection, collection);
        CollectionBench bench(collection);
        bench.answer(collection.lists, collection.list);
        bench.refresh();
        bench.shoot();
        ModelBench::settle();
        QCOMPARE(bench.size(), 1);
        bench.dropLink();
        QCOMPARE(bench.size(), -1);
        QVERIFY(!bench.phase());
        QCOMPARE(bench.ends.last().error->code, Error::Code::Disconnected);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDarkShooting)
#include "tst_dark_shooting.moc"
