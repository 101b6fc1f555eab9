// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"
#include "wrong_place.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

namespace nd {

using test::WrongPlace;

/// nightdeskctl without a telescope: command line, packets taken apart, nobody at the address.
class TestCtlOffline : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersion();
    void usageIsRefused_data();
    void usageIsRefused();
    void decodes_data();
    void decodes();
    void decodeKeepsLargeNumbersAndHidesPasswords();
    void decodeOfNoPacketFails();
    void nobodyThereIsNoConnection();
    void whatIsNoTelescopeIsNamedAtItsStep_data();
    void whatIsNoTelescopeIsNamedAtItsStep();
    void aWrongNameIsSaid();
    void listsSavedTelescopes();

private:
    CtlRun m_ctl;
};

void TestCtlOffline::helpAndVersion()
{
    const CtlResult help = m_ctl.run(words("--help"));
    QCOMPARE(help.status, 0);
    for (const char *word : {"decode", "watch", "call", "--device", "--timeout", "Exit status"})
        QVERIFY2(help.out.contains(word), word);
    const CtlResult version = m_ctl.run(words("--version"));
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("nightdeskctl "));
}

void TestCtlOffline::usageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"",
                             "dance",
                             "--loud status",
                             "decode",
                             "decode xyz",
                             "decode 123",
                             "status now",
                             "--timeout soon status",
                             "--timeout -1 status",
                             "--timeout",
                             "call",
                             "call CMD_NONSENSE",
                             "call 99999",
                             "call 14006 {",
                             "call 14006 [1]",
                             "call 14006 {\"vector\":1}",
                             "call 14006 {\"vector_angle\":\"left\"}",
                             "call 14000 {\"id\":1.5}",
                             "call 14000 {\"id\":3000000000}",
                             "move",
                             "move sideways",
                             "move up --speed 31",
                             "move up --speed fast",
                             "move up --seconds 0",
                             "status",
                             "goto M31",
                             "album list",
                             "zwo status",
                             "stack run",
                             "sky tonight",
                             "decode 00 --sun-ok"})
        QTest::newRow(line) << words(line);
}

/// "status" is refused too: no telescope is saved and none was named.
void TestCtlOffline::usageIsRefused()
{
    QFETCH(QStringList, arguments);
    const CtlResult result = m_ctl.run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(QLatin1String("nightdeskctl")));
    QVERIFY(result.out.isEmpty());
}

void TestCtlOffline::decodes_data()
{
    QTest::addColumn<QStringList>("hex");
    QTest::addColumn<QJsonObject>("expected");
    const auto row = [](const char *name, const char *hex, const char *json) {
        QTest::newRow(name) << words(hex) << QJsonDocument::fromJson(json).object();
    };
    // 1.9, device 2, module 3, 11002, request {1: 2.5302, 2: 89.264, 3: "Polaris"}, client "me".
    row("request V2",
        "080110091802200328fa55 3a1b 09 aeb6627fd93d0440 11 37894160e5505640 1a07 506f6c61726973 "
        "42026d65",
        R"({"generation":"v2","minor_version":9,"device_id":2,"type":"request","module":"astro",
            "id":11002,"command":"CMD_ASTRO_START_GOTO_DSO","client_id":"me",
            "message":"ReqGotoDSO"})");
    // A reply as devices send it: type 3, {1: -11505}.
    row("error reply", "08011009180220 03 28fa55 3003 3a0b 088fa6ffffffffffffff01",
        R"({"generation":"v2","type":"response","command":"CMD_ASTRO_START_GOTO_DSO",
            "message":"ComResponse","fields":{"code":-11505},"code":-11505,
            "error":"CODE_ASTRO_GOTO_FAILED"})");
    // 15212, {1: 1, 2: "Custom"} of a device that speaks V3 (minor version 20).
    row("notification", "080110141802200928ec763002 3a0a 0801 1206 437573746f6d",
        R"({"generation":"v3","type":"notification","module":"notify","id":15212,
            "command":"CMD_NOTIFY_STATE_ASTRO_TRACKING"})");
    // 16404 is known to V3 alone, whatever the envelope says.
    row("only V3 knows it", "080110011802200e2894 8001 3a04 1a020801",
        R"({"generation":"v3","type":"request","module":"task_center","id":16404,
            "command":"CMD_TASK_CENTER_ENTER_CAMERA","message":"ReqEnterCamera",
            "fields":{"client_param":{"encode_type":1}}})");
    // A delta says only what changed: 15209, {4: 7}.
    row("delta", "0801100918022009 28e976 3002 3a02 2007",
        R"({"id":15209,"fields":{"stacked_count":7}})");
    row("unknown id", "0801 289f8d06 3a02 0801",
        R"({"id":99999,"command":null,"message":null,"fields":null,"data":"0801"})");
}

void TestCtlOffline::decodes()
{
    QFETCH(QStringList, hex);
    QFETCH(QJsonObject, expected);
    const CtlResult result = m_ctl.run(QStringList{QStringLiteral("decode")} + hex);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.lines().size(), 1);
    const QJsonObject packet = result.first();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QVERIFY2(packet.contains(it.key()), qPrintable(it.key()));
        QCOMPARE(packet.value(it.key()), it.value());
    }
    if (packet.value(QLatin1String("message")) == QLatin1String("ReqGotoDSO")) {
        const QJsonObject fields = packet.value(QLatin1String("fields")).toObject();
        QCOMPARE(fields.value(QLatin1String("ra")).toDouble(), 2.5302);
        QCOMPARE(fields.value(QLatin1String("dec")).toDouble(), 89.264);
        QCOMPARE(fields.value(QLatin1String("target_name")).toString(), QStringLiteral("Polaris"));
    }
}

/// 16700 {1: 144396663052566529, 2: 1, 3: 5}; 16101 {1: "a", 2: "secret"}.
void TestCtlOffline::decodeKeepsLargeNumbersAndHidesPasswords()
{
    const CtlResult large
        = m_ctl.run(words("decode 080110141804200f28bc8201 3a0e 08818080808080c08002 1001 1805"));
    QCOMPARE(large.status, 0);
    QVERIFY(large.out.contains("\"param_id\":144396663052566529,"));
    const CtlResult secret
        = m_ctl.run(words("decode 08011009200d28e57d 3a0b 0a0161 1206 736563726574"));
    QCOMPARE(secret.status, 0);
    QVERIFY(!secret.out.contains("secret"));
    QCOMPARE(
        secret.first().value(QLatin1String("fields")).toObject().value(QLatin1String("password")),
        QJsonValue(QStringLiteral("***")));
}

void TestCtlOffline::decodeOfNoPacketFails()
{
    for (const char *line : {"decode ff", "decode 2801 3aff01", "decode 0801"}) {
        const CtlResult result = m_ctl.run(words(line));
        QCOMPARE(result.status, 1);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.contains(QLatin1String("no packet")));
    }
    // The envelope is whole, the payload is not: 11002 with a cut double.
    const CtlResult cut = m_ctl.run(words("decode 28fa55 3a03 09a857"));
    QCOMPARE(cut.status, 1);
    QCOMPARE(cut.first().value(QLatin1String("problem")).toString(), QStringLiteral("malformed"));
}

void TestCtlOffline::nobodyThereIsNoConnection()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    for (const char *verb : {"status", "watch", "stop", "call 10036", "move up"}) {
        const CtlResult result = m_ctl.run(
            QStringList{QStringLiteral("--device"), QStringLiteral("127.0.0.1:%1:%1").arg(port)}
            + words(verb));
        QCOMPARE(result.status, 3);
        QVERIFY2(result.err.contains(QLatin1String("port is closed")), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
    }
    QCOMPARE(m_ctl.run(words("--device 999.1.1.1 status")).status, 2);
}

void TestCtlOffline::whatIsNoTelescopeIsNamedAtItsStep_data()
{
    using Kind = WrongPlace::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("said");
    QTest::newRow("closed") << Kind::Closed << "What it is"
                            << "port is closed";
    QTest::newRow("mute") << Kind::Mute << "What it is"
                          << "Nothing answered in time";
    QTest::newRow("a web page") << Kind::WebPage << "What it is"
                                << "is not a DWARF";
    QTest::newRow("half a scope") << Kind::HalfAScope << "Command channel"
                                  << "is not a DWARF";
}

/// A wrong port, a router's address, something that never says a word.
void TestCtlOffline::whatIsNoTelescopeIsNamedAtItsStep()
{
    QFETCH(const WrongPlace::Kind, kind);
    QFETCH(const QString, step);
    QFETCH(const QString, said);
    const WrongPlace place(kind);
    QProcess process;
    m_ctl.start(
        process,
        QStringList{QStringLiteral("--device"), QStringLiteral("127.0.0.1:%1:%1").arg(place.port())}
            + words(kind == WrongPlace::Kind::Mute ? "--timeout 1 status" : "status"));
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    const CtlResult result = CtlRun::resultOf(process);
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.startsWith(step), qPrintable(result.err));
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
}

void TestCtlOffline::aWrongNameIsSaid()
{
    const CtlResult result
        = m_ctl.run(words("--device no-such-telescope.invalid --timeout 20 status"));
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.startsWith(QLatin1String("Address (no-such-telescope.invalid): ")),
             qPrintable(result.err));
}

void TestCtlOffline::listsSavedTelescopes()
{
    const CtlRun ctl;
    QFile settings(ctl.dataFolder() + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"profiles":[{"id":"6f1c9e9e-3f0a-4b61-9a44-0c7a2a5f6d01","name":"Field",
        "host":"192.168.88.1","model":"dwarf3","generation":"v3"}]})");
    settings.close();
    const CtlResult result = ctl.run(words("--timeout 0.3 devices"));
    QCOMPARE(result.status, 0);
    const QJsonObject first = result.first();
    QCOMPARE(first.value(QLatin1String("source")).toString(), QStringLiteral("profile"));
    QCOMPARE(first.value(QLatin1String("name")).toString(), QStringLiteral("Field"));
    QCOMPARE(first.value(QLatin1String("host")).toString(), QStringLiteral("192.168.88.1"));
    QCOMPARE(first.value(QLatin1String("model")).toString(), QStringLiteral("dwarf3"));
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlOffline)
#include "tst_ctl_offline.moc"
