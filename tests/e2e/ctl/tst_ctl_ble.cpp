// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/ble_verb.h"
#include "ble_verb_run.h"

#include <QTest>

namespace nd {

namespace {

using namespace std::chrono_literals;

const QString kHome = QStringLiteral("Home");

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// Words that must never be seen, whatever happens.
bool tellsPassword(const CtlResult &result)
{
    const QByteArray all = result.out + result.err.toUtf8();
    return all.contains("correct horse") || all.contains("DWARF_12345678")
        || all.contains("12345678");
}

const BleDevice kSecond{QStringLiteral("CC:DD"), QStringLiteral("DWARFmini_77"), BleModel::Mini,
                        -80};

} // namespace

/// `nightdeskctl ble`: the verb with a virtual adapter, the program where there is none.
class TestCtlBle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/nightdesk-test-bus");
    }

    void findsAll();
    void findHearsNobody();
    void readsTheConfiguration();
    void listsNetworks();
    void joins();
    void joinsAnOpenNetwork();
    void joinedWithoutAnAddress();
    void startsItsOwnNetwork();
    void wrongPasswordIsRefused();
    void passwordMustBeThere();
    void telescopeIsChosenByName();
    void severalNeedAName();
    void nobodyIsNoConnection();
    void bluetoothPasswordIsAskedFor();
    void missingBluetoothIsNoConnection_data();
    void missingBluetoothIsNoConnection();
    void silenceIsATimeout();
    void timeoutEndsIt();
    void linkThatGoesIsNoConnection();
    void interruptEndsIt();
    void programWithoutAnAdapterSaysSo();
    void usage();
};

void TestCtlBle::findsAll()
{
    BleVerbRun run("ble find");
    run.transport.inReach.append(kSecond);
    run.toTheEnd();
    const CtlResult result = run.result();
    QCOMPARE(result.status, 0);
    QCOMPARE(result.lines().size(), 2);
    QCOMPARE(text(result.first(), "name"), QStringLiteral("DWARF3_1A2B3C"));
    QCOMPARE(text(result.first(), "model"), QStringLiteral("dwarf3"));
    QCOMPARE(result.first().value(QLatin1String("signal_dbm")).toInt(), -61);
    QCOMPARE(text(result.lines().at(1), "model"), QStringLiteral("mini"));
    QVERIFY(run.transport.written.isEmpty());
    QVERIFY(run.transport.calls.contains(QStringLiteral("stop")));
}

void TestCtlBle::findHearsNobody()
{
    BleVerbRun run("--timeout 2 ble find");
    run.transport.inReach.clear();
    run.begin();
    run.advance(1900ms);
    QVERIFY(!run.hasEnded());
    run.advance(200ms);
    const CtlResult result = run.result();
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains(QLatin1String("No telescope was heard")));
}

void TestCtlBle::readsTheConfiguration()
{
    BleVerbRun run("ble config");
    run.transport.port.state = 2;
    run.transport.port.wifiMode = 2;
    run.transport.port.ssid = kHome;
    run.transport.port.address = QStringLiteral("192.168.1.23");
    run.toTheEnd();
    const CtlResult result = run.result();
    QCOMPARE(result.status, 0);
    const QJsonObject expected{{QStringLiteral("name"), QStringLiteral("DWARF3_1A2B3C")},
                               {QStringLiteral("model"), QStringLiteral("dwarf3")},
                               {QStringLiteral("state"), QStringLiteral("configured")},
                               {QStringLiteral("mode"), QStringLiteral("station")},
                               {QStringLiteral("ssid"), kHome},
                               {QStringLiteral("address"), QStringLiteral("192.168.1.23")}};
    QCOMPARE(result.first(), expected);
    QVERIFY(result.err.contains(QLatin1String("It is in a network.")));
    QVERIFY(!tellsPassword(result));
    QVERIFY(run.transport.calls.last().startsWith(QLatin1String("close")));
}

void TestCtlBle::listsNetworks()
{
    BleVerbRun run("ble networks");
    run.toTheEnd();
    const CtlResult result = run.result();
    QCOMPARE(result.status, 0);
    QCOMPARE(result.lines().size(), 2);
    QCOMPARE(text(result.first(), "ssid"), kHome);
    QCOMPARE(result.first().value(QLatin1String("signal_dbm")).toInt(), -52);
    QVERIFY(text(result.first(), "security").contains(QLatin1String("WPA2")));
}

void TestCtlBle::joins()
{
    BleVerbRun run("ble join Home", "correct horse\n");
    run.toTheEnd();
    const CtlResult result = run.result();
    QVERIFY2(result.status == 0, qPrintable(result.err));
    const QJsonObject expected{{QStringLiteral("name"), QStringLiteral("DWARF3_1A2B3C")},
                               {QStringLiteral("mode"), QStringLiteral("station")},
                               {QStringLiteral("ssid"), kHome},
                               {QStringLiteral("address"), QStringLiteral("192.168.1.23")}};
    QCOMPARE(result.first(), expected);
    QCOMPARE(run.transport.port.ssid, kHome);
    QVERIFY(!tellsPassword(result));
}

void TestCtlBle::joinsAnOpenNetwork()
{
    BleVerbRun run("ble join Cafe --open");
    run.toTheEnd();
    QCOMPARE(run.result().status, 0);
    QCOMPARE(text(run.result().first(), "address"), QStringLiteral("10.0.0.9"));
}

void TestCtlBle::joinedWithoutAnAddress()
{
    BleVerbRun run("ble join Home", "correct horse\r\n");
    run.transport.port.faults.noAddress = true;
    run.transport.port.faults.addressLater = true;
    run.toTheEnd();
    const CtlResult result = run.result();
    QCOMPARE(result.status, 0);
    QVERIFY(result.first().value(QLatin1String("address")).isNull());
    QVERIFY(result.err.contains(QLatin1String("nightdeskctl devices")));
}

void TestCtlBle::startsItsOwnNetwork()
{
    BleVerbRun run("ble ap");
    run.transport.port.state = 2;
    run.transport.port.wifiMode = 2;
    run.toTheEnd();
    const CtlResult result = run.result();
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QCOMPARE(text(result.first(), "mode"), QStringLiteral("access_point"));
    QCOMPARE(text(result.first(), "ssid"), QStringLiteral("DWARF3_1A2B3C"));
    QCOMPARE(text(result.first(), "address"), QStringLiteral("192.168.88.1"));
    QCOMPARE(run.transport.port.wifiMode, 1);
    QVERIFY(!tellsPassword(result));
}

void TestCtlBle::wrongPasswordIsRefused()
{
    BleVerbRun run("ble join Home", "battery staple\n");
    run.toTheEnd();
    const CtlResult result = run.result();
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(QLatin1String("password of the network is wrong")),
             qPrintable(result.err));
    QVERIFY(!result.err.contains(QLatin1String("battery staple")));
    QCOMPARE(run.transport.port.ssid, QString());
}

/// Nothing is looked for, and above all nothing is sent, without one.
void TestCtlBle::passwordMustBeThere()
{
    BleVerbRun run("ble join Home");
    run.toTheEnd();
    QCOMPARE(run.result().status, 2);
    QVERIFY(run.result().err.contains(QLatin1String("--open")));
    QVERIFY(run.transport.calls.filter(QStringLiteral("scan")).isEmpty());
    BleVerbRun endless("ble join Home", QByteArray(5000, 'x'));
    endless.toTheEnd();
    QCOMPARE(endless.result().status, 2);
}

void TestCtlBle::telescopeIsChosenByName()
{
    BleVerbRun run("ble config --name DWARFmini_77");
    run.transport.inReach.append(kSecond);
    run.begin();
    QVERIFY(run.hasEnded()); // it waits for no others
    QCOMPARE(run.result().status, 0);
    QCOMPARE(text(run.result().first(), "name"), kSecond.name);
}

void TestCtlBle::severalNeedAName()
{
    BleVerbRun run("ble join Home", "correct horse\n");
    run.transport.inReach.append(kSecond);
    run.begin();
    QVERIFY(!run.hasEnded());
    run.advance(ctl::BleVerb::kOthers);
    const CtlResult result = run.result();
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(QLatin1String("DWARF3_1A2B3C, DWARFmini_77")));
    QVERIFY(run.transport.written.isEmpty());
}

void TestCtlBle::nobodyIsNoConnection()
{
    for (const char *line : {"ble config --name Elsewhere", "ble ap"}) {
        BleVerbRun run(line);
        if (!QLatin1String(line).contains(QLatin1String("--name")))
            run.transport.inReach.clear();
        run.toTheEnd();
        QCOMPARE(run.result().status, 3);
        QVERIFY(run.result().err.contains(QLatin1String("was heard")));
        QVERIFY(run.transport.written.isEmpty());
    }
}

void TestCtlBle::bluetoothPasswordIsAskedFor()
{
    BleVerbRun refused("ble config");
    refused.transport.port.blePassword = QStringLiteral("orion");
    refused.toTheEnd();
    QCOMPARE(refused.result().status, 1);
    QVERIFY(refused.result().err.contains(QLatin1String("--ble-password")));
    BleVerbRun told("ble join Home --ble-password", "orion\ncorrect horse\n");
    told.transport.port.blePassword = QStringLiteral("orion");
    told.toTheEnd();
    QVERIFY2(told.result().status == 0, qPrintable(told.result().err));
    QVERIFY(!told.result().err.contains(QLatin1String("orion")));
}

void TestCtlBle::missingBluetoothIsNoConnection_data()
{
    QTest::addColumn<BleAdapter>("adapter");
    QTest::addColumn<BleProblem>("problem");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("absent") << BleAdapter::Absent << BleProblem::None
                            << QStringLiteral("This laptop has no Bluetooth.");
    QTest::newRow("off") << BleAdapter::Off << BleProblem::None
                         << QStringLiteral("Bluetooth is switched off.");
    QTest::newRow("not permitted")
        << BleAdapter::Ready << BleProblem::NotPermitted
        << QStringLiteral("The system does not let Nightdesk use Bluetooth.");
}

void TestCtlBle::missingBluetoothIsNoConnection()
{
    QFETCH(BleAdapter, adapter);
    QFETCH(BleProblem, problem);
    QFETCH(QString, sentence);
    BleVerbRun run("ble find");
    run.transport.adapter = adapter;
    run.transport.scanProblem = problem;
    run.toTheEnd();
    QCOMPARE(run.result().status, 3);
    QVERIFY2(run.result().err.contains(sentence), qPrintable(run.result().err));
    QVERIFY(run.result().out.isEmpty());
}

void TestCtlBle::silenceIsATimeout()
{
    BleVerbRun run("ble config");
    run.transport.port.faults.silent = true;
    run.toTheEnd();
    QCOMPARE(run.result().status, 4);
    QVERIFY(run.result().err.contains(QLatin1String("did not answer in time")));
}

void TestCtlBle::timeoutEndsIt()
{
    BleVerbRun run("--timeout 5 ble config");
    run.transport.opensNever = true;
    run.begin();
    run.advance(4900ms);
    QVERIFY(!run.hasEnded());
    run.advance(200ms);
    QCOMPARE(run.result().status, 4);
    QVERIFY(run.transport.calls.last().startsWith(QLatin1String("close")));
}

void TestCtlBle::linkThatGoesIsNoConnection()
{
    BleVerbRun run("ble config");
    run.transport.leavesAtWrite = true;
    run.toTheEnd();
    QCOMPARE(run.result().status, 3);
    QVERIFY(run.result().err.contains(QLatin1String("link to the scope was lost")));
}

void TestCtlBle::interruptEndsIt()
{
    BleVerbRun run("ble find");
    run.begin();
    run.interrupt();
    QCOMPARE(run.result().status, 130);
    QCOMPARE(run.transport.calls.last(), QStringLiteral("stop"));
}

void TestCtlBle::programWithoutAnAdapterSaysSo()
{
    const CtlRun ctl;
    for (const char *line : {"ble find", "ble config", "ble join Home", "ble ap"}) {
        const CtlResult result = ctl.run(words(line));
        QCOMPARE(result.status, 3);
        QVERIFY2(result.err.contains(QLatin1String("This laptop has no Bluetooth.")),
                 qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
    }
}

void TestCtlBle::usage()
{
    const CtlRun ctl;
    for (const char *line : {"ble", "ble dance", "ble join", "ble find Home", "ble ap Home",
                             "ble join Home password", "ble join Home --password x"})
        QCOMPARE(ctl.run(words(line)).status, 2);
    const QString longName(33, QLatin1Char('x'));
    const CtlResult result = ctl.run({QStringLiteral("ble"), QStringLiteral("join"), longName});
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(QLatin1String("name of a network")));
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlBle)
#include "tst_ctl_ble.moc"
