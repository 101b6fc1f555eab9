// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_end.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/motor.h"
#include "core/dwarf/wire/commands/tele_settings.h"
#include "sim_process.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

namespace {

constexpr int kLong = 30'000; // milliseconds; a busy computer is slow

} // namespace

/// The real session against the real simulator, over real sockets and on its own thread.
class TestSessionSim : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_linkThread.start(); }

    void cleanupTestCase()
    {
        endThread(m_linkThread);
        QVERIFY(m_linkThread.isFinished());
    }

    void connects_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("model");
        QTest::addColumn<int>("generation");
        QTest::newRow("II") << QStringLiteral("dwarf2") << int(DwarfModel::Dwarf2)
                            << int(Generation::V2);
        QTest::newRow("3 V2") << QStringLiteral("dwarf3:v2") << int(DwarfModel::Dwarf3)
                              << int(Generation::V2);
        QTest::newRow("3 V3") << QStringLiteral("dwarf3:v3") << int(DwarfModel::Dwarf3)
                              << int(Generation::V3);
        QTest::newRow("mini") << QStringLiteral("mini") << int(DwarfModel::Mini)
                              << int(Generation::V3);
    }

    void connects()
    {
        QFETCH(QString, word);
        QFETCH(int, model);
        QFETCH(int, generation);
        SimProcess sim;
        QVERIFY(sim.start(word));
        const auto session = connectTo(sim, "me");
        QSignalSpy cameras(session.get(), &Session::cameraOpened);
        QTRY_COMPARE_WITH_TIMEOUT(session->linkState(), LinkState::Ready, kLong);
        QCOMPARE(int(session->model()), model);
        QCOMPARE(int(session->generation()), generation);
        QCOMPARE(session->role(), ControlRole::Host);
        QCOMPARE(session->problem(), ConnectProblem::None);
        QVERIFY(!session->firmware().isEmpty());
        QVERIFY(!session->paramsConfig().isEmpty());
        QVERIFY(session->lastNotification(15201));
        QCOMPARE(cameras.size(), 2);
        for (const ConnectLine &line : session->checklist()) {
            if (line.step != ConnectStep::Pictures)
                QCOMPARE(line.status, StepStatus::Done);
        }
        QCOMPARE(codeOf(*session, kTeleGetAllParams.info), std::nullopt);
        QCOMPARE(codeOf(*session, kJoystickStop.info), std::nullopt);
    }

    void secondClientWatchesAndTakesOver()
    {
        SimProcess sim;
        QVERIFY(sim.start(QStringLiteral("dwarf2")));
        const auto first = connectTo(sim, "first");
        QTRY_COMPARE_WITH_TIMEOUT(first->linkState(), LinkState::Ready, kLong);
        const auto second = connectTo(sim, "second");
        QTRY_COMPARE_WITH_TIMEOUT(second->role(), ControlRole::Slave, kLong);
        QCOMPARE(statusOf(*second, ConnectStep::Control), StepStatus::NeedsPerson);
        second->watchOnly();
        QTRY_COMPARE_WITH_TIMEOUT(second->linkState(), LinkState::Ready, kLong);
        QCOMPARE(second->canCommand(), Refusal::WatchOnly);
        QCOMPARE(first->role(), ControlRole::Host);
        second->takeOver();
        QTRY_COMPARE_WITH_TIMEOUT(second->role(), ControlRole::Host, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(first->role(), ControlRole::Slave, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(*second, ConnectStep::Clock), StepStatus::Done, kLong);
        QCOMPARE(second->canCommand(), Refusal::None);
    }

    void watchesWithoutAnAnswer_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("II") << QStringLiteral("dwarf2");
        QTest::newRow("3 V3") << QStringLiteral("dwarf3:v3");
    }

    /// A telescope that ignores whoever has no control is watched all the same.
    void watchesWithoutAnAnswer()
    {
        QFETCH(QString, word);
        SimProcess sim;
        QVERIFY(sim.start(word));
        QVERIFY(sim.post(QStringLiteral("/fault"),
                         {{QStringLiteral("name"), QStringLiteral("slave")},
                          {QStringLiteral("value"), QStringLiteral("silent")}}));
        const auto session = connectTo(sim, "me");
        session->watchOnly();
        QTRY_COMPARE_WITH_TIMEOUT(session->linkState(), LinkState::Ready, 2 * kLong);
        QCOMPARE(session->role(), ControlRole::Slave);
        QCOMPARE(statusOf(*session, ConnectStep::State), StepStatus::Warning);
        session->takeOver();
        QTRY_COMPARE_WITH_TIMEOUT(session->role(), ControlRole::Host, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(*session, ConnectStep::State), StepStatus::Done, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(*session, ConnectStep::Clock), StepStatus::Done, kLong);
    }

    void lockedHostRefusesUntilItReleases()
    {
        SimProcess sim;
        QVERIFY(sim.start(QStringLiteral("dwarf3:v3")));
        const auto first = connectTo(sim, "first");
        QTRY_COMPARE_WITH_TIMEOUT(first->linkState(), LinkState::Ready, kLong);
        const auto second = connectTo(sim, "second");
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(*second, ConnectStep::Control), StepStatus::NeedsPerson,
                                  kLong);
        QVERIFY(second->isHostLocked());
        second->takeOver();
        QTRY_COMPARE_WITH_TIMEOUT(second->problem(), ConnectProblem::ControlRefused, kLong);
        QCOMPARE(second->role(), ControlRole::Slave);
        first->release();
        QTRY_COMPARE_WITH_TIMEOUT(first->role(), ControlRole::Slave, kLong);
        second->takeOver();
        QTRY_COMPARE_WITH_TIMEOUT(second->linkState(), LinkState::Ready, kLong);
        QCOMPARE(second->role(), ControlRole::Host);
        QCOMPARE(second->problem(), ConnectProblem::None);
    }

    void comesBackAfterTheSimulatorWasKilled()
    {
        SimProcess sim;
        QVERIFY(sim.start(QStringLiteral("dwarf3:v3")));
        const auto session = connectTo(sim, "me");
        QTRY_COMPARE_WITH_TIMEOUT(session->linkState(), LinkState::Ready, kLong);
        sim.kill();
        QTRY_COMPARE_WITH_TIMEOUT(session->linkState(), LinkState::Waiting, kLong);
        QCOMPARE(session->problem(), ConnectProblem::LinkLost);
        QVERIFY(session->retryIn());
        QCOMPARE(codeOf(*session, kTeleGetAllParams.info), Error::Code::Disconnected);
        QTRY_COMPARE_WITH_TIMEOUT(session->problem(), ConnectProblem::Refused, kLong);
        QVERIFY(sim.startAgain());
        session->networkChanged();
        QTRY_COMPARE_WITH_TIMEOUT(session->linkState(), LinkState::Ready, kLong);
        QCOMPARE(session->role(), ControlRole::Host);
    }

    void comesBackAfterAReboot()
    {
        SimProcess sim;
        QVERIFY(sim.start(QStringLiteral("dwarf2")));
        const auto session = connectTo(sim, "me");
        QTRY_COMPARE_WITH_TIMEOUT(session->linkState(), LinkState::Ready, kLong);
        QSignalSpy changes(session.get(), &Session::linkStateChanged);
        QVERIFY(sim.post(QStringLiteral("/reboot")));
        QTRY_VERIFY_WITH_TIMEOUT(session->linkState() != LinkState::Ready, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(session->linkState(), LinkState::Ready, kLong);
        QCOMPARE(session->role(), ControlRole::Host);
    }

    void outlivesBadInput_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("named");
        QTest::newRow("garbage") << QStringLiteral("garbage") << QString()
                                 << QStringLiteral("malformed");
        QTest::newRow("2 GiB") << QStringLiteral("huge_length") << QString()
                               << QStringLiteral("malformed");
        QTest::newRow("flood") << QStringLiteral("flood") << QStringLiteral("10000")
                               << QStringLiteral("flood");
        QTest::newRow("stale") << QStringLiteral("stale_reply") << QString()
                               << QStringLiteral("reply for nothing");
    }

    void outlivesBadInput()
    {
        QFETCH(QString, fault);
        QFETCH(QString, value);
        QFETCH(QString, named);
        SimProcess sim;
        QVERIFY(sim.start(QStringLiteral("dwarf2")));
        const auto session = connectTo(sim, "me");
        QTRY_COMPARE_WITH_TIMEOUT(session->linkState(), LinkState::Ready, kLong);
        QStringList odd;
        connect(session.get(), &Session::oddMessage, this,
                [&odd](const QString &what) { odd.append(what); });
        QVERIFY(sim.setFault(fault, value));
        QTRY_VERIFY_WITH_TIMEOUT(!odd.filter(named).isEmpty(), kLong);
        QCOMPARE(codeOf(*session, kTeleGetAllParams.info), std::nullopt);
        QCOMPARE(session->linkState(), LinkState::Ready);
        QVERIFY(odd.size() < 20);
    }

    void badHttpIsNamedAtItsStep_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("problem");
        QTest::newRow("endless") << QStringLiteral("endless_http")
                                 << int(ConnectProblem::NotADwarf);
        QTest::newRow("half open") << QStringLiteral("half_open") << int(ConnectProblem::NoAnswer);
    }

    void badHttpIsNamedAtItsStep()
    {
        QFETCH(QString, fault);
        QFETCH(int, problem);
        SimProcess sim;
        QVERIFY(sim.start(QStringLiteral("dwarf2"), {QStringLiteral("--fault"), fault}));
        const auto session = connectTo(sim, "me");
        QTRY_COMPARE_WITH_TIMEOUT(session->linkState(), LinkState::Waiting, kLong);
        QCOMPARE(int(session->problem()), problem);
        QCOMPARE(statusOf(*session, ConnectStep::Identity), StepStatus::Failed);
    }

private:
    std::unique_ptr<Session> connectTo(const SimProcess &sim, const char *clientId)
    {
        auto session
            = std::make_unique<Session>(m_linkThread, sim.profile(), QString::fromLatin1(clientId));
        session->open();
        return session;
    }

    static StepStatus statusOf(const Session &session, ConnectStep step)
    {
        const QList<ConnectLine> lines = session.checklist();
        return lines.isEmpty() ? StepStatus::Pending : lines.at(int(step)).status;
    }

    /// How a request without a payload ends; nothing for a success.
    std::optional<Error::Code> codeOf(Session &session, const CommandInfo &row)
    {
        std::optional<Error::Code> code;
        bool ended = false;
        session.requestRaw(row, {}, this, [&](const Result<QByteArray> &reply) {
            ended = true;
            if (!reply)
                code = reply.error().code;
        });
        const auto hasEnded = [&ended] { return ended; };
        return QTest::qWaitFor(hasEnded, kLong) ? code : Error::Code::Timeout;
    }

    QThread m_linkThread;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSessionSim)
#include "tst_session_sim.moc"
