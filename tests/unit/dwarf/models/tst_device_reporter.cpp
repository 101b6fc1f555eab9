// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/device_reporter.h"

#include "core/dwarf/models/motion_model.h"
#include "model_bench.h"

#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

struct Bench : ModelBench
{
    /// A telescope that answers every HTTP call, so that only the link makes events.
    explicit Bench(SessionFixture fixture) : ModelBench(std::move(fixture))
    {
        for (const char *path : {"/getDefaultParamsConfig", "/firmwareVersion"})
            device().http().set(QLatin1String(path), R"({"code":0,"data":{"name":"DWARF"}})");
    }

    QList<EventKind> kinds() const
    {
        QList<EventKind> kinds;
        for (const Event &event : log.events())
            kinds.append(event.kind);
        return kinds;
    }

    EventLog log;
    DeviceReporter reporter{session(), log, QStringLiteral("Garden")};
};

} // namespace

class TestDeviceReporter : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheLifeOfALink()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        QCOMPARE(bench.kinds(), {EventKind::Connected});
        QCOMPARE(bench.log.events().first().arguments.mid(0, 2),
                 QStringList({QStringLiteral("Garden"), QStringLiteral("DWARF II")}));
        bench.dropLink();
        QCOMPARE(
            bench.kinds(),
            QList<EventKind>({EventKind::Connected, EventKind::LinkLost, EventKind::Reconnecting}));
        QCOMPARE(bench.log.events().at(1).arguments.at(1),
                 QString::number(static_cast<int>(ConnectProblem::LinkLost)));
        QCOMPARE(bench.log.events().at(2).arguments.at(1), QStringLiteral("1"));
        bench.session().close();
        bench.settle();
        QCOMPARE(bench.kinds().size(), 3); // nothing new is lost by that
    }

    void aPersonsDisconnectIsNoProblem()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.session().close();
        bench.settle();
        QCOMPARE(bench.kinds(), QList<EventKind>({EventKind::Connected, EventKind::Disconnected}));
        QCOMPARE(bench.log.events().last().severity, Severity::Information);
    }

    void aRefusalSaysWhichFirmwareRefused()
    {
        Bench bench(SessionFixture::mini());
        bench.connectAsHost();
        bench.reporter.reportRefusal(QStringLiteral("Move"), {Error::Code::Rejected, -10511, {}});
        QCOMPARE(bench.log.events().last().arguments,
                 QStringList({QStringLiteral("Garden"), QStringLiteral("Move"),
                              QString::number(int(Generation::V3))}));
    }

    void aFailedAttemptNamesItsStep()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.device().setResolveProblem(LinkProblem::HostNotFound);
        bench.session().open();
        bench.settle();
        QCOMPARE(bench.kinds(), {EventKind::ConnectFailed});
        const QStringList arguments = bench.log.events().first().arguments;
        QCOMPARE(arguments.at(1), QString::number(static_cast<int>(ConnectStep::Address)));
        QCOMPARE(arguments.at(2), QString::number(static_cast<int>(ConnectProblem::HostNotFound)));
    }

    void powerOffIsSaidOnce()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.notify(15229, "");
        QCOMPARE(bench.kinds(), QList<EventKind>({EventKind::Connected, EventKind::PoweredOff}));
    }

    void controlComesAndGoes()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.notify(15223, "0801");
        QCOMPARE(bench.kinds().last(), EventKind::ControlLost);
        bench.notify(15223, "1001");
        QCOMPARE(bench.kinds().last(), EventKind::ControlGained);
    }

    void oddMessagesAreSorted()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.link().receiveRaw(QByteArray("garbage"));
        bench.settle();
        QCOMPARE(bench.kinds().last(), EventKind::MalformedMessage);
        QCOMPARE(bench.log.events().last().arguments.at(2), QStringLiteral("67 61 72 62 61 67 65"));
        bench.link().reply(11002); // never asked
        bench.settle();
        QCOMPARE(bench.kinds().last(), EventKind::StaleReply);
        QVERIFY(bench.log.events().last().arguments.at(1).contains(QLatin1String("11002")));
        bench.notify(15999, "");
        QCOMPARE(bench.kinds().last(), EventKind::UnknownMessage);
        QVERIFY(bench.log.events().last().arguments.at(1).contains(QLatin1String("15999")));
    }

    void tellsOfStopAndStreams()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.reporter.setName(QStringLiteral("Roof"));
        bench.reporter.reportStop(StopState::Idle);
        bench.reporter.reportStop(StopState::Stopping);
        bench.reporter.reportStop(StopState::Unconfirmed);
        bench.reporter.reportStop(StopState::Stopped);
        bench.reporter.reportStream(Camera::Wide, QStringLiteral("404"));
        QCOMPARE(bench.kinds(),
                 QList<EventKind>({EventKind::StopSent, EventKind::StopUnconfirmed,
                                   EventKind::StopConfirmed, EventKind::StreamProblem}));
        QCOMPARE(bench.log.events().at(1).severity, Severity::Problem);
        QCOMPARE(
            bench.log.events().last().arguments,
            QStringList({QStringLiteral("Roof"), QStringLiteral("wide"), QStringLiteral("404")}));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDeviceReporter)
#include "tst_device_reporter.moc"
