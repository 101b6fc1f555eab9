// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/ble_setup.h"
#include "manual_scheduler.h"
#include "virtual_ble_transport.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace nd;

namespace {

const QString kId = QStringLiteral("AA:BB");
const QString kHome = QStringLiteral("Home");

Secret secret(const char *text)
{
    return Secret::fromText(QString::fromLatin1(text));
}

/// A telescope that hears two networks, and a set-up that has it open if asked to.
struct Bench
{
    Bench()
    {
        transport.port.networks
            = {{kHome, QStringLiteral("correct horse"), -52, QStringLiteral("192.168.1.23")},
               {QStringLiteral("Café"), {}, -71, QStringLiteral("10.0.0.9")}};
    }

    void settle() const
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    void scan()
    {
        setup.scan();
        settle();
    }
    void open()
    {
        scan();
        setup.open(kId);
        settle();
    }
    void advance(std::chrono::milliseconds step)
    {
        scheduler.advance(step);
        settle();
    }

    ManualScheduler scheduler;
    VirtualBleTransport transport;
    BleSetup setup{transport, scheduler};
};

} // namespace

class TestBleSetup : public QObject
{
    Q_OBJECT

private slots:
    void joinsANetwork();
    void joinsWhateverTheLinkCuts();
    void startsItsOwnNetwork();
    void listsNetworks();
    void scanEnds();
    void scanTellsWhatIsMissing_data();
    void scanTellsWhatIsMissing();
    void firstConnectionMayDrop();
    void connectingEnds_data();
    void connectingEnds();
    void connectingTakesNoLongerThanItsTime();
    void blePasswordIsAskedFor();
    void silenceEndsEachStep();
    void damageIsTold();
    void noiseIsNot();
    void joiningIsRefused_data();
    void joiningIsRefused();
    void refusedHereIsNeverSent();
    void addressMayComeLater();
    void addressMayNeverCome();
    void joiningMayFailLater();
    void leavingEndsEachStep();
    void cancelEndsEachStep();
    void whatIsUnknownIsNotOpened();
    void nothingIsSentTwice();
};

void TestBleSetup::joinsANetwork()
{
    Bench bench;
    bench.open();
    QCOMPARE(bench.setup.state(), BleState::Open);
    QCOMPARE(bench.setup.device().name, QStringLiteral("DWARF3_1A2B3C"));
    QCOMPARE(bench.setup.config().state, BleConfig::State::NotConfigured);
    QCOMPARE(bench.setup.config().mode, BleConfig::Mode::AccessPoint);
    bench.setup.join(kHome, secret("correct horse"));
    QCOMPARE(bench.setup.state(), BleState::Joining);
    bench.settle();
    QCOMPARE(bench.setup.state(), BleState::Done);
    QCOMPARE(bench.setup.result(), (BleResult{false, kHome, QStringLiteral("192.168.1.23"), {}}));
    QCOMPARE(bench.transport.calls.last(), QStringLiteral("close 1"));
    QCOMPARE(bench.transport.port.wifiMode, 2);
}

void TestBleSetup::joinsWhateverTheLinkCuts()
{
    for (const int notification : {1, 20, 244}) {
        for (const int package : {0, 8, 40}) {
            Bench bench;
            bench.transport.port.notificationSize = notification;
            bench.transport.port.packageSize = package;
            bench.open();
            bench.setup.readNetworks();
            bench.settle();
            QCOMPARE(bench.setup.networks().size(), 2);
            bench.setup.join(kHome, secret("correct horse"));
            bench.settle();
            QCOMPARE(bench.setup.result().address, QStringLiteral("192.168.1.23"));
        }
    }
}

void TestBleSetup::startsItsOwnNetwork()
{
    Bench bench;
    bench.open();
    bench.setup.startAccessPoint();
    QCOMPARE(bench.setup.state(), BleState::StartingAccessPoint);
    bench.settle();
    QCOMPARE(bench.setup.state(), BleState::Done);
    QCOMPARE(bench.setup.result(),
             (BleResult{true, QStringLiteral("DWARF3_1A2B3C"), QStringLiteral("192.168.88.1"),
                        secret("12345678")}));
    QCOMPARE(bench.transport.port.address, QStringLiteral("192.168.88.1"));
}

void TestBleSetup::listsNetworks()
{
    Bench bench;
    bench.open();
    bench.setup.readNetworks();
    QCOMPARE(bench.setup.state(), BleState::ReadingNetworks);
    bench.settle();
    QCOMPARE(bench.setup.state(), BleState::Open);
    QCOMPARE(bench.setup.networks().first().ssid, kHome);
    QCOMPARE(bench.setup.networks().first().signalDbm, std::optional(-52));
    bench.transport.port.listsSignals = false;
    bench.setup.readNetworks();
    bench.settle();
    QCOMPARE(bench.setup.networks().size(), 2);
    QVERIFY(!bench.setup.networks().first().signalDbm);
    bench.transport.port.faults.refuseWith = -7;
    bench.setup.readNetworks();
    bench.settle();
    QCOMPARE(bench.setup.state(), BleState::Open);
    QCOMPARE(bench.setup.problem(), BleProblem::Refused);
    QCOMPARE(bench.setup.deviceCode(), -7);
}

void TestBleSetup::scanEnds()
{
    Bench bench;
    bench.scan();
    QCOMPARE(bench.setup.state(), BleState::Scanning);
    QCOMPARE(bench.setup.devices().size(), 1);
    QCOMPARE(bench.setup.adapter(), BleAdapter::Ready);
    emit bench.transport.seen({kId, QStringLiteral("DWARF3_1A2B3C"), BleModel::Dwarf3, -40});
    QCOMPARE(bench.setup.devices().size(), 1); // the same, louder
    QCOMPARE(bench.setup.devices().first().signalDbm, std::optional(-40));
    for (int i = 0; i < 100; ++i)
        emit bench.transport.seen({QString::number(i), QStringLiteral("DWARF"), {}, {}});
    QCOMPARE(bench.setup.devices().size(), BleSetup::kMostDevices);
    bench.advance(BleSetup::kScanTime);
    QCOMPARE(bench.setup.state(), BleState::Idle);
    QCOMPARE(bench.setup.problem(), BleProblem::None);
    QCOMPARE(bench.transport.calls, (QStringList{QStringLiteral("scan"), QStringLiteral("stop")}));
    emit bench.transport.seen({QStringLiteral("late"), {}, {}, {}});
    QCOMPARE(bench.setup.devices().size(), BleSetup::kMostDevices);
}

void TestBleSetup::scanTellsWhatIsMissing_data()
{
    QTest::addColumn<BleAdapter>("adapter");
    QTest::addColumn<BleProblem>("scan");
    QTest::addColumn<BleProblem>("problem");
    QTest::addRow("absent") << BleAdapter::Absent << BleProblem::None << BleProblem::NoAdapter;
    QTest::addRow("off") << BleAdapter::Off << BleProblem::None << BleProblem::AdapterOff;
    QTest::addRow("forbidden") << BleAdapter::Ready << BleProblem::NotPermitted
                               << BleProblem::NotPermitted;
    QTest::addRow("broken") << BleAdapter::Ready << BleProblem::ScanFailed
                            << BleProblem::ScanFailed;
}

void TestBleSetup::scanTellsWhatIsMissing()
{
    QFETCH(BleAdapter, adapter);
    QFETCH(BleProblem, scan);
    QFETCH(BleProblem, problem);
    Bench bench;
    bench.transport.adapter = adapter;
    bench.transport.scanProblem = scan;
    bench.scan();
    QCOMPARE(bench.setup.state(), BleState::Idle);
    QCOMPARE(bench.setup.problem(), problem);
    QCOMPARE(bench.setup.adapter(), adapter);
}

void TestBleSetup::firstConnectionMayDrop()
{
    Bench bench;
    bench.transport.dropsBeforeOpen = 1;
    bench.open();
    QCOMPARE(bench.setup.state(), BleState::Connecting);
    bench.advance(BleSetup::kRetryDelay);
    QCOMPARE(bench.setup.state(), BleState::Open);
    QCOMPARE(bench.setup.problem(), BleProblem::None);
}

void TestBleSetup::connectingEnds_data()
{
    QTest::addColumn<BleProblem>("problem");
    QTest::addColumn<bool>("triedAgain");
    QTest::addRow("unreachable") << BleProblem::Unreachable << true;
    QTest::addRow("lost") << BleProblem::LinkLost << true;
    QTest::addRow("something else") << BleProblem::NotATelescope << false;
    QTest::addRow("forbidden") << BleProblem::NotPermitted << false;
    QTest::addRow("unplugged") << BleProblem::NoAdapter << false;
}

void TestBleSetup::connectingEnds()
{
    QFETCH(BleProblem, problem);
    QFETCH(bool, triedAgain);
    Bench bench;
    bench.transport.openProblem = problem;
    bench.open();
    bench.advance(BleSetup::kRetryDelay);
    QCOMPARE(bench.setup.state(), BleState::Idle);
    QCOMPARE(bench.setup.problem(), problem);
    QCOMPARE(bench.transport.calls.contains(QStringLiteral("open 2")), triedAgain);
    QVERIFY(!bench.transport.calls.contains(QStringLiteral("open 3")));
}

void TestBleSetup::connectingTakesNoLongerThanItsTime()
{
    Bench bench;
    bench.transport.opensNever = true;
    bench.open();
    bench.advance(BleConversation::kConnectPatience);
    QCOMPARE(bench.setup.state(), BleState::Connecting); // the second try is due
    bench.advance(BleSetup::kRetryDelay);
    bench.advance(BleConversation::kConnectPatience);
    QCOMPARE(bench.setup.state(), BleState::Idle);
    QCOMPARE(bench.setup.problem(), BleProblem::Unreachable);
    QCOMPARE(bench.transport.calls.last(), QStringLiteral("close 2"));
}

void TestBleSetup::blePasswordIsAskedFor()
{
    Bench bench;
    bench.transport.port.blePassword = QStringLiteral("my own");
    bench.open();
    QCOMPARE(bench.setup.state(), BleState::Idle);
    QVERIFY(bench.setup.needsBlePassword());
    bench.setup.open(kId, secret("my own"));
    bench.settle();
    QCOMPARE(bench.setup.state(), BleState::Open);
    QVERIFY(!bench.setup.needsBlePassword());
    bench.setup.join(kHome, secret("correct horse")); // it is sent with every command
    bench.settle();
    QCOMPARE(bench.setup.state(), BleState::Done);
}

void TestBleSetup::silenceEndsEachStep()
{
    Bench bench;
    bench.transport.port.faults.silent = true;
    bench.open();
    QCOMPARE(bench.setup.state(), BleState::ReadingConfig);
    bench.advance(BleSetup::kReadPatience);
    bench.advance(BleSetup::kRetryDelay);
    bench.advance(BleSetup::kReadPatience);
    QCOMPARE(bench.setup.state(), BleState::Idle);
    QCOMPARE(bench.setup.problem(), BleProblem::NoAnswer);

    bench.transport.port.faults.silent = false;
    bench.setup.open(kId);
    bench.settle();
    QCOMPARE(bench.setup.state(), BleState::Open);
    bench.transport.port.faults.silent = true;
    bench.setup.readNetworks();
    bench.advance(BleSetup::kListPatience);
    QCOMPARE(bench.setup.state(), BleState::Open);
    QCOMPARE(bench.setup.problem(), BleProblem::NoAnswer);
    bench.setup.join(kHome, secret("correct horse"));
    QCOMPARE(bench.setup.problem(), BleProblem::None);
    bench.advance(BleSetup::kJoinPatience);
    QCOMPARE(bench.setup.state(), BleState::Open);
    QCOMPARE(bench.setup.problem(), BleProblem::NoAnswer);
    bench.setup.startAccessPoint();
    bench.advance(BleSetup::kJoinPatience);
    QCOMPARE(bench.setup.problem(), BleProblem::NoAnswer);
}

void TestBleSetup::damageIsTold()
{
    Bench bench;
    bench.open();
    bench.transport.port.faults.damaged = true;
    bench.setup.readNetworks();
    bench.settle();
    bench.advance(BleSetup::kListPatience);
    QCOMPARE(bench.setup.problem(), BleProblem::Garbled);
    QCOMPARE(bench.setup.state(), BleState::Open);
}

void TestBleSetup::noiseIsNot()
{
    Bench bench;
    bench.transport.port.faults.garbage = true;
    bench.open();
    QCOMPARE(bench.setup.state(), BleState::Open);
    bench.setup.join(kHome, secret("correct horse"));
    bench.settle();
    QCOMPARE(bench.setup.state(), BleState::Done);
}

void TestBleSetup::joiningIsRefused_data()
{
    QTest::addColumn<QString>("ssid");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("code");
    QTest::addRow("wrong password") << kHome << QStringLiteral("wrong") << -9;
    QTest::addRow("no password") << kHome << QString() << -8;
    QTest::addRow("no such network") << QStringLiteral("Nowhere") << QStringLiteral("x") << -10;
}

void TestBleSetup::joiningIsRefused()
{
    QFETCH(QString, ssid);
    QFETCH(QString, password);
    QFETCH(int, code);
    Bench bench;
    bench.open();
    bench.setup.join(ssid, Secret::fromText(password));
    bench.settle();
    QCOMPARE(bench.setup.state(), BleState::Open); // another password can be tried
    QCOMPARE(bench.setup.problem(), BleProblem::Refused);
    QCOMPARE(bench.setup.deviceCode(), code);
    bench.setup.join(kHome, secret("correct horse"));
    bench.settle();
    QCOMPARE(bench.setup.state(), BleState::Done);
    QCOMPARE(bench.setup.problem(), BleProblem::None);
}

void TestBleSetup::refusedHereIsNeverSent()
{
    Bench bench;
    bench.open();
    const qsizetype sent = bench.transport.written.size();
    bench.setup.join({}, {});
    QCOMPARE(bench.setup.problem(), BleProblem::BadNetworkName);
    bench.setup.join(kHome, Secret::fromText(QString(65, u'x')));
    QCOMPARE(bench.setup.problem(), BleProblem::BadPassword);
    QCOMPARE(bench.setup.state(), BleState::Open);
    bench.settle();
    QCOMPARE(bench.transport.written.size(), sent);
}

void TestBleSetup::addressMayComeLater()
{
    Bench bench;
    bench.transport.port.faults.addressLater = true;
    bench.open();
    bench.setup.join(kHome, secret("correct horse"));
    bench.settle();
    QCOMPARE(bench.setup.state(), BleState::Joining); // -20 is not an end
    QCOMPARE(bench.setup.problem(), BleProblem::None);
    bench.transport.say(1, bench.transport.port.takeLateAnswer());
    QCOMPARE(bench.setup.state(), BleState::Done);
    QCOMPARE(bench.setup.result().address, QStringLiteral("192.168.1.23"));
}

void TestBleSetup::addressMayNeverCome()
{
    Bench bench;
    bench.transport.port.faults.addressLater = true;
    bench.open();
    bench.setup.join(kHome, secret("correct horse"));
    bench.settle();
    bench.advance(BleSetup::kAddressPatience);
    QCOMPARE(bench.setup.state(), BleState::Done);
    QCOMPARE(bench.setup.result(), (BleResult{false, kHome, {}, {}}));

    Bench gone;
    gone.transport.port.faults.addressLater = true;
    gone.open();
    gone.setup.join(kHome, secret("correct horse"));
    gone.settle();
    gone.transport.leave(1); // it changes over to the network
    QCOMPARE(gone.setup.state(), BleState::Done);
    QVERIFY(gone.setup.result().address.isEmpty());
}

void TestBleSetup::joiningMayFailLater()
{
    Bench bench;
    bench.transport.port.faults.addressLater = true;
    bench.open();
    bench.setup.join(kHome, secret("correct horse"));
    bench.settle();
    bench.transport.say(1,
                        {QByteArray::fromHex("aa01030001000000"
                                             "0d"
                                             "0803"
                                             "10f7ffffffffffffffff01"
                                             "")});
    QCOMPARE(bench.setup.state(), BleState::Joining); // damaged: waits on
    sim::BluetoothPort other = bench.transport.port;
    other.faults = {};
    other.faults.refuseWith = -9;
    other.networks = bench.transport.port.networks;
    other.networks.first().password = QStringLiteral("changed");
    bench.transport.say(1, other.write(bench.transport.written.last()));
    QCOMPARE(bench.setup.state(), BleState::Open);
    QCOMPARE(bench.setup.problem(), BleProblem::Refused);
    QCOMPARE(bench.setup.deviceCode(), -9);
}

void TestBleSetup::leavingEndsEachStep()
{
    Bench idle;
    idle.open();
    idle.transport.leave(1);
    QCOMPARE(idle.setup.state(), BleState::Idle);
    QCOMPARE(idle.setup.problem(), BleProblem::LinkLost);

    Bench listing;
    listing.open();
    listing.transport.leavesAtWrite = true;
    listing.setup.readNetworks();
    listing.settle();
    QCOMPARE(listing.setup.state(), BleState::Idle);
    QCOMPARE(listing.setup.problem(), BleProblem::LinkLost);

    Bench joining;
    joining.open();
    joining.transport.leavesAtWrite = true;
    joining.setup.join(kHome, secret("correct horse"));
    joining.settle();
    QCOMPARE(joining.setup.state(), BleState::Idle);
    QCOMPARE(joining.setup.problem(), BleProblem::LinkLostWhileJoining);

    Bench reading;
    reading.transport.leavesAtWrite = true;
    reading.open();
    reading.advance(BleSetup::kRetryDelay);
    QCOMPARE(reading.setup.state(), BleState::Idle);
    QCOMPARE(reading.setup.problem(), BleProblem::LinkLost);
}

void TestBleSetup::cancelEndsEachStep()
{
    Bench bench;
    bench.scan();
    bench.setup.cancel();
    QCOMPARE(bench.setup.state(), BleState::Idle);
    QCOMPARE(bench.transport.calls.last(), QStringLiteral("stop"));

    bench.setup.open(kId);
    QCOMPARE(bench.setup.state(), BleState::Connecting);
    bench.setup.cancel();
    bench.settle(); // opened(1) comes late
    QCOMPARE(bench.setup.state(), BleState::Idle);
    QVERIFY(bench.transport.written.isEmpty());

    bench.setup.open(kId);
    bench.settle();
    bench.setup.join(kHome, secret("correct horse"));
    bench.setup.cancel();
    bench.settle(); // the answer comes late
    QCOMPARE(bench.setup.state(), BleState::Idle);
    QCOMPARE(bench.setup.problem(), BleProblem::None);
    QCOMPARE(bench.transport.calls.last(), QStringLiteral("close 2"));

    bench.transport.dropsBeforeOpen = 1;
    bench.setup.open(kId);
    bench.settle();
    bench.setup.cancel(); // while the second try is due
    bench.advance(BleSetup::kRetryDelay);
    QCOMPARE(bench.setup.state(), BleState::Idle);
    QVERIFY(!bench.transport.calls.contains(QStringLiteral("open 4")));
}

void TestBleSetup::whatIsUnknownIsNotOpened()
{
    Bench bench;
    bench.scan();
    bench.setup.open(QStringLiteral("not heard"));
    QCOMPARE(bench.setup.state(), BleState::Scanning);
    bench.setup.join(kHome, {});
    bench.setup.startAccessPoint();
    bench.setup.readNetworks();
    QCOMPARE(bench.setup.state(), BleState::Scanning);
}

void TestBleSetup::nothingIsSentTwice()
{
    Bench bench;
    bench.open();
    const qsizetype before = bench.transport.written.size();
    bench.setup.join(kHome, secret("correct horse"));
    bench.setup.join(kHome, secret("correct horse")); // busy
    bench.setup.startAccessPoint();
    bench.transport.port.faults.silent = true;
    bench.settle();
    bench.advance(BleSetup::kJoinPatience + BleSetup::kRetryDelay);
    QCOMPARE(bench.transport.written.size(), before + 1);
}

QTEST_GUILESS_MAIN(TestBleSetup)
#include "tst_ble_setup.moc"
