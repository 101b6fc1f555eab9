// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session.h"

#include "core/dwarf/session/dialect.h"
#include "core/dwarf/wire/commands/motor.h"
#include "core/dwarf/wire/commands/pointing.h"
#include "core/dwarf/wire/commands/task_center.h"
#include "core/dwarf/wire/commands/tele.h"
#include "core/dwarf/wire/commands/tele_settings.h"
#include "session_bench.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

using Bench = SessionBench;

Error::Code codeOf(const Result<QByteArray> &result)
{
    return result.error().code;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void connectsAndTells()
    {
        Bench bench;
        QSignalSpy link(bench.session.get(), &Session::linkStateChanged);
        QSignalSpy cameras(bench.session.get(), &Session::cameraOpened);
        bench.connectAsHost();
        QCOMPARE(int(bench.session->linkState()), int(LinkState::Ready));
        QCOMPARE(int(bench.session->model()), int(DwarfModel::Dwarf2));
        QCOMPARE(int(bench.session->generation()), int(Generation::V2));
        QCOMPARE(int(bench.session->canCommand()), int(Refusal::None));
        QCOMPARE(cameras.size(), 2);
        QVERIFY(link.size() >= 2);
    }

    void callbackComesLaterAndOnce()
    {
        Bench bench;
        bench.connectAsHost();
        int calls = 0;
        bench.session->request(kTelePhoto, {}, this, [&](const Result<proto::ComResponse> &reply) {
            ++calls;
            QVERIFY(reply);
        });
        QCOMPARE(calls, 0);
        bench.settle();
        QCOMPARE(calls, 1);
        bench.device.link().reply(10002);
        bench.settle();
        QCOMPARE(calls, 1);
    }

    void errorCodesAreRejections_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("negative") << -10511;
        QTest::newRow("positive") << 10511;
    }

    void errorCodesAreRejections()
    {
        QFETCH(int, code);
        Bench bench;
        bench.device.refuse(10002, code);
        bench.connectAsHost();
        std::optional<Error> error;
        bench.session->request(kTelePhoto, {}, this, [&](const Result<proto::ComResponse> &reply) {
            error = reply.error();
        });
        bench.settle();
        QVERIFY(error);
        QCOMPARE(int(error->code), int(Error::Code::Rejected));
        QCOMPARE(error->deviceCode, -10511);
    }

    void unreadableReplyIsMalformed()
    {
        Bench bench;
        bench.device.onCommand(10002, [&] { bench.device.link().reply(10002, "\x08"); });
        bench.connectAsHost();
        std::optional<Error> error;
        bench.session->request(kTelePhoto, {}, this, [&](const Result<proto::ComResponse> &reply) {
            error = reply.error();
        });
        bench.settle();
        QVERIFY(error);
        QCOMPARE(int(error->code), int(Error::Code::Malformed));
    }

    void deadContextIsNotCalled()
    {
        Bench bench;
        bench.device.ignore(10002);
        bench.connectAsHost();
        auto context = std::make_unique<QObject>();
        int calls = 0;
        bench.session->requestRaw(kTelePhoto.info, {}, context.get(),
                                  [&](const Result<QByteArray> &) { ++calls; });
        bench.settle();
        context.reset();
        bench.device.link().reply(10002);
        bench.settle();
        QCOMPARE(calls, 0);
    }

    void destroyedSessionCallsNobody()
    {
        Bench bench;
        bench.device.ignore(10002);
        bench.connectAsHost();
        int calls = 0;
        bench.session->requestRaw(kTelePhoto.info, {}, this,
                                  [&](const Result<QByteArray> &) { ++calls; });
        bench.settle();
        bench.device.link().notify(15201);
        bench.session.reset();
        bench.settle();
        QCOMPARE(calls, 0);
    }

    /// A panel that closes its device in an answer destroys the session in the middle of a
    /// delivery.
    void handlerMayDestroyTheSession()
    {
        Bench bench;
        bench.connectAsHost();
        bench.session->requestRaw(kTelePhoto.info, {}, this,
                                  [&](const Result<QByteArray> &) { bench.session.reset(); });
        bench.settle();
        QVERIFY(!bench.session);
    }

    void handlerMayAskAgain()
    {
        Bench bench;
        bench.connectAsHost();
        int calls = 0;
        const auto again = [&](const Result<QByteArray> &) { ++calls; };
        bench.session->requestRaw(kTelePhoto.info, {}, this, [&](const Result<QByteArray> &) {
            bench.session->requestRaw(kTelePhoto.info, {}, this, again);
        });
        bench.settle();
        bench.settle();
        QCOMPARE(calls, 1);
    }

    void requestsWithoutALinkAreDisconnected()
    {
        Bench bench;
        std::optional<Error::Code> code;
        bench.session->requestRaw(kTelePhoto.info, {}, this,
                                  [&](const Result<QByteArray> &reply) { code = codeOf(reply); });
        bench.settle();
        QVERIFY(code == Error::Code::Disconnected);
    }

    void slaveMayReadAndStopOnly()
    {
        Bench bench;
        bench.session->watchOnly();
        bench.connectAll();
        QCOMPARE(int(bench.session->canCommand()), int(Refusal::WatchOnly));
        QList<Error::Code> refused;
        const auto note = [&](const Result<QByteArray> &reply) {
            if (!reply)
                refused.append(codeOf(reply));
        };
        bench.session->requestRaw(kTelePhoto.info, {}, this, note);
        bench.session->requestRaw(kTeleGetAllParams.info, {}, this, note);
        bench.session->requestRaw(kJoystickStop.info, {}, this, note);
        bench.settle();
        QCOMPARE(refused, QList<Error::Code>{Error::Code::NotAllowed});
        QCOMPARE(bench.device.link().sentIds(), (QList<quint32>{10036, 14008}));
    }

    void theOtherGenerationsCommandsAreNotSent()
    {
        Bench bench;
        bench.connectAsHost();
        std::optional<Error::Code> code;
        bench.session->requestRaw(kSetExposureParam.info, {}, this,
                                  [&](const Result<QByteArray> &reply) { code = codeOf(reply); });
        bench.settle();
        QVERIFY(code == Error::Code::NotAllowed);
        QVERIFY(bench.device.link().sent().isEmpty());
    }

    void everythingThatMovesPassesTheGate()
    {
        Bench bench;
        bench.connectAsHost();
        QList<quint32> asked;
        bench.session->setMotionGate([&](const CommandInfo &row, const QByteArray &) {
            asked.append(row.id);
            return std::optional(Error{Error::Code::NotAllowed, 0, QStringLiteral("the Sun")});
        });
        int refused = 0;
        const auto note = [&](const Result<QByteArray> &reply) { refused += reply ? 0 : 1; };
        bench.session->requestRaw(kGotoDso.info, {}, this, note);
        bench.session->requestRaw(kJoystick.info, {}, this, note);
        bench.session->requestRaw(kJoystickStop.info, {}, this, note);
        bench.session->requestRaw(kTelePhoto.info, {}, this, note);
        bench.settle();
        QCOMPARE(asked, (QList<quint32>{kGotoDso.info.id, kJoystick.info.id}));
        QCOMPARE(refused, 2);
        QCOMPARE(bench.device.link().sentIds(), (QList<quint32>{14008, 10002}));
    }

    void notActivatedIsRememberedFromAnyAnswer()
    {
        Bench bench;
        bench.device.refuse(10002, -5);
        bench.connectAsHost();
        bench.session->request(kTelePhoto, {}, this, [](const Result<proto::ComResponse> &) {});
        bench.settle();
        bench.settle();
        QCOMPARE(int(bench.session->problem()), int(ConnectProblem::NotActivated));
        QCOMPARE(int(bench.session->canCommand()), int(Refusal::NotActivated));
        QCOMPARE(int(bench.session->linkState()), int(LinkState::Ready));
    }

    void floodLeavesTheGuiFree()
    {
        Bench bench;
        bench.connectAsHost();
        QSignalSpy notified(bench.session.get(), &Session::notified);
        QSignalSpy odd(bench.session.get(), &Session::oddMessage);
        for (int i = 0; i < 100'000; ++i)
            bench.device.link().notify(15243, QByteArray::fromHex("1015"));
        bench.device.link().notify(15201, QByteArray::fromHex("084e"));
        QElapsedTimer timer;
        timer.start();
        bench.settle();
        QVERIFY(timer.elapsed() < 100);
        QCOMPARE(notified.size(), 1 + SessionInbox::kPerState);
        QCOMPARE(bench.session->lastNotification(15201), QByteArray::fromHex("084e"));
        QCOMPARE(odd.size(), 1);
        QVERIFY(odd.first().first().toString().startsWith(QLatin1String("flood ")));
    }

    /// What is too long to be a notification is told of as what a flood drops is.
    void oversizedNotificationsCountAsDropped()
    {
        Bench bench;
        bench.connectAsHost();
        QSignalSpy odd(bench.session.get(), &Session::oddMessage);
        for (int i = 0; i < 10; ++i)
            bench.device.link().notify(15212, QByteArray(100'000, 'x'));
        bench.settle();
        QVERIFY(!bench.session->lastNotification(15212));
        QCOMPARE(odd.size(), 2);
        QCOMPARE(odd.first().first().toString(), QStringLiteral("oversized notification 15212"));
        QCOMPARE(odd.last().first().toString(), QStringLiteral("flood 10"));
    }

    /// A GUI that is fast enough for every notification is still not given all of them.
    void deliveriesArePaced()
    {
        Bench bench;
        bench.connectAsHost();
        QSignalSpy notified(bench.session.get(), &Session::notified);
        for (int i = 0; i < 10'000; ++i) {
            bench.device.link().notify(15243, QByteArray::fromHex("1015"));
            QCoreApplication::processEvents();
        }
        QVERIFY(notified.size() <= 30);
        bench.device.advance(100ms);
        bench.settle();
        QVERIFY(notified.size() <= 30 + SessionInbox::kPerState);
        QVERIFY(notified.size() > SessionInbox::kPerState);
    }

    void lossForgetsNotifications()
    {
        Bench bench;
        bench.connectAsHost();
        bench.device.link().notify(15201, QByteArray::fromHex("084e"));
        bench.settle();
        QVERIFY(bench.session->lastNotification(15201));
        bench.device.link().drop(LinkProblem::Closed);
        bench.settle();
        QVERIFY(!bench.session->lastNotification(15201));
        QCOMPARE(int(bench.session->linkState()), int(LinkState::Waiting));
        QVERIFY(*bench.session->retryIn() == 1s);
        bench.device.advance(400ms);
        QVERIFY(*bench.session->retryIn() == 600ms);
    }

    void longProgressReachesTheCaller()
    {
        Bench bench;
        bench.device.ignore(11000);
        bench.connectAsHost();
        int steps = 0;
        int ends = 0;
        bench.session->requestRaw(
            kStartCalibration.info, {}, this, [&](const Result<QByteArray> &) { ++ends; },
            [&](const QByteArray &) { ++steps; });
        bench.settle();
        proto::ComResponse solveFailed;
        solveFailed.set_code(-11500);
        bench.device.link().reply(11000,
                                  QByteArray::fromStdString(solveFailed.SerializeAsString()));
        bench.settle();
        QCOMPARE(steps, 1);
        QCOMPARE(ends, 0);
        bench.device.link().reply(11000);
        bench.settle();
        QCOMPARE(ends, 1);
    }

    /// The same with a link thread of its own, stopped in every order.
    void ownThread()
    {
        QThread thread;
        thread.start();
        auto device = SessionFixture::dwarf2();
        device.http().fail(QStringLiteral("/deviceInfo"), LinkProblem::Refused);
        auto session = std::make_unique<Session>(thread, device.profile(), QStringLiteral("me"),
                                                 device.world());
        session->open();
        QTRY_COMPARE(int(session->linkState()), int(LinkState::Waiting));
        QCOMPARE(int(session->problem()), int(ConnectProblem::Refused));
        session.reset();
        thread.quit();
        QVERIFY(thread.wait(5000));
    }

    void threadThatEndedFirst()
    {
        QThread thread;
        thread.start();
        auto device = SessionFixture::dwarf2();
        auto session = std::make_unique<Session>(thread, device.profile(), QStringLiteral("me"),
                                                 device.world());
        thread.quit();
        QVERIFY(thread.wait(5000));
        session->open();
        session.reset();
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
