// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "sun_rig.h"

#include <QTest>

namespace nd {

namespace {

using Code = Error::Code;

} // namespace

/// What a person is asked before a command goes out, and what comes of the answer.
class TestSunQuestion : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = std::make_unique<SunRig>(SessionFixture::dwarf2());
        m_rig->guard.setAsks(true);
        m_rig->bench.device().ignore(11000);
        m_asked = std::make_unique<QSignalSpy>(&m_rig->guard, &SunGuard::asked);
        m_withdrawn = std::make_unique<QSignalSpy>(&m_rig->guard, &SunGuard::questionWithdrawn);
    }
    void cleanup()
    {
        m_asked.reset();
        m_withdrawn.reset();
        m_rig.reset();
    }

    void waitsForTheAnswer()
    {
        QVERIFY(!m_rig->send(kStartCalibration.info));
        QCOMPARE(m_asked->count(), 1);
        QCOMPARE(m_asked->first().first().value<SunQuestion>(), SunQuestion::Steering);
        QVERIFY(!m_rig->hasSent(11000));
        m_rig->guard.answer(true);
        ModelBench::settle();
        QVERIFY(m_rig->hasSent(11000));
        QVERIFY(m_rig->bench.link().sent().last().data.isEmpty());
        // It was for that one.
        m_rig->bench.link().forget();
        m_rig->guard.answer(true);
        QVERIFY(!m_rig->send(kStartEqSolving.info));
        QCOMPARE(m_asked->count(), 2);
        QVERIFY(!m_rig->hasSent(11018));
    }

    void noIsNo()
    {
        m_rig->send(kStartCalibration.info);
        m_rig->guard.answer(false);
        ModelBench::settle();
        QCOMPARE(m_rig->end()->error().code, Code::Declined);
        QVERIFY(!m_rig->hasSent(11000));
    }

    void oneQuestionAtATime()
    {
        m_rig->send(kStartCalibration.info);
        const auto second = m_rig->send(kStartEqSolving.info);
        QVERIFY(second);
        QCOMPARE(second->error().code, Code::SunUnsure);
        QCOMPARE(m_asked->count(), 1);
    }

    void asksForTheFilter()
    {
        m_rig->send(kGotoSolarSystem.info, SunRig::bodyBytes(9));
        QCOMPARE(m_asked->first().first().value<SunQuestion>(), SunQuestion::Filter);
        m_rig->guard.answer(true);
        ModelBench::settle();
        QVERIFY(m_rig->guard.isSolarMode());
        QCOMPARE(m_rig->bench.link().sent().last().command, 11003U);
        QCOMPARE(m_rig->bench.link().sent().last().data.toHex(), QByteArray("0809"));
    }

    /// A place near the Sun is nothing that anybody could answer for.
    void doesNotAskAboutAPlaceNearTheSun()
    {
        QCOMPARE(m_rig->gotoPlace({30.0, 300.0}), std::optional(Code::NearSun));
        QCOMPARE(m_asked->count(), 0);
        m_rig->send(kGotoDso.info, SunRig::placeBytes(m_rig->at({70.0, 100.0})));
        QCOMPARE(m_asked->first().first().value<SunQuestion>(), SunQuestion::Start);
    }

    /// A one-click GOTO looks for stars first, wherever it likes, however far its target is.
    void asksBeforeAOneClickGoto()
    {
        const auto rig = SunRig::level();
        rig->guard.setAsks(true);
        QSignalSpy asked(&rig->guard, &SunGuard::asked);
        rig->pointAt({70.0, 100.0});
        const QByteArray target = SunRig::placeBytes(rig->at({70.0, 110.0}));
        QVERIFY(!rig->send(kOneClickGotoDso.info, target));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<SunQuestion>(), SunQuestion::Steering);
        QVERIFY(!rig->hasSent(11013));
        rig->guard.answer(true);
        ModelBench::settle();
        QVERIFY(rig->hasSent(11013));
        QCOMPARE(rig->guard.watch(), SunWatch::UnknownPointing);
        // A plain GOTO from and to the same needs no question.
        rig->pointAt({70.0, 100.0});
        QCOMPARE(rig->refused(kGotoDso.info, target), std::optional<Code>());
        QCOMPARE(asked.count(), 1);
    }

    /// A second press while the question is open: nothing is being done yet.
    void saysThatTheQuestionIsOpen()
    {
        LinkageModel linkage(m_rig->bench.session(), m_rig->daylight, m_rig->bench.scheduler());
        linkage.setSunGuard(m_rig->guard);
        PointingModel pointing(m_rig->bench.session(), m_rig->daylight, m_rig->bench.scheduler());
        pointing.setSunGuard(m_rig->guard);
        pointing.setSite(SunRig::kSite);
        m_rig->bench.device().ignore(14009);
        QSignalSpy changed(&m_rig->guard, &SunGuard::changed);
        linkage.pointTo({0.5, 0.5});
        QVERIFY(m_rig->guard.isAsking());
        QVERIFY(changed.count() > 0);
        QCOMPARE(linkage.canPoint(), Refusal::SunUnsure);
        QCOMPARE(pointing.canCalibrate(), Refusal::SunUnsure);
        m_rig->guard.answer(true);
        ModelBench::settle();
        QVERIFY(!m_rig->guard.isAsking());
        QVERIFY(m_rig->hasSent(14009));
        QCOMPARE(linkage.canPoint(), Refusal::InProgress);
        QCOMPARE(pointing.canCalibrate(), Refusal::None);
    }

    /// The same for a stack that may go on with a mosaic: it can't be stopped before it was begun.
    void saysThatAStackWaitsForTheAnswer()
    {
        const auto rig = std::make_unique<SunRig>(SessionFixture::mini());
        rig->guard.setAsks(true);
        StatusModel status(rig->bench.session());
        StackingModel stack(rig->bench.session(), status, Camera::Tele, rig->bench.scheduler());
        stack.setSunGuard(rig->guard);
        rig->bench.device().refuse(11005, -11503);
        stack.start();
        ModelBench::settle();
        QCOMPARE(stack.obstacle(), StackObstacle::NeedsDark);
        QCOMPARE(stack.canContinue(), Refusal::None);
        QSignalSpy changed(&stack, &StackingModel::changed);
        stack.continueWithoutDark();
        QVERIFY(rig->guard.isAsking());
        QVERIFY(!rig->hasSent(11050));
        for (const Refusal refusal :
             {stack.canStart(), stack.canContinue(), stack.canStop(), stack.canGoLive()})
            QCOMPARE(refusal, Refusal::SunUnsure);
        changed.clear();
        rig->guard.answer(true);
        QVERIFY(changed.count() > 0);
        QCOMPARE(stack.canStart(), Refusal::InProgress);
        ModelBench::settle();
        QVERIFY(rig->hasSent(11050));
    }

    void stopTakesItBack()
    {
        m_rig->send(kStartCalibration.info);
        m_rig->bench.session().requestRaw(kJoystickStop.info, {}, this,
                                          [](const Result<QByteArray> &) {});
        ModelBench::settle();
        QCOMPARE(m_withdrawn->count(), 1);
        QVERIFY(m_rig->hasSent(14008));
        m_rig->guard.answer(true); // too late
        ModelBench::settle();
        QVERIFY(!m_rig->hasSent(11000));
        QCOMPARE(m_rig->end()->error().code, Code::Declined);
    }

    void theLinkTakesItBack()
    {
        m_rig->send(kStartCalibration.info);
        m_rig->bench.dropLink();
        m_rig->advance(
            std::chrono::milliseconds(100)); // what else is told with it comes in the next slice
        QCOMPARE(m_withdrawn->count(), 1);
        QVERIFY(m_rig->end());
    }

    /// The gate looks again: meanwhile another client took control.
    void looksAgainBeforeItSends()
    {
        m_rig->send(kStartCalibration.info);
        m_rig->bench.notify(15223, "0801");
        m_rig->guard.answer(true);
        ModelBench::settle();
        QVERIFY(!m_rig->hasSent(11000));
        QCOMPARE(m_rig->end()->error().code, Code::NotAllowed);
    }

    /// Who asked is gone: nobody would hear what became of it.
    void sendsNothingForTheDead()
    {
        auto context = std::make_unique<QObject>();
        m_rig->bench.session().requestRaw(kStartCalibration.info, {}, context.get(),
                                          [](const Result<QByteArray> &) { QFAIL("called"); });
        context.reset();
        m_rig->guard.answer(true);
        ModelBench::settle();
        QVERIFY(!m_rig->hasSent(11000));
    }

private:
    std::unique_ptr<SunRig> m_rig;
    std::unique_ptr<QSignalSpy> m_asked;
    std::unique_ptr<QSignalSpy> m_withdrawn;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSunQuestion)
#include "tst_sun_question.moc"
