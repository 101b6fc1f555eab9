// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/demo_process.h"
#include "core/base/qt_scheduler.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace nd;

class TestDemoProcess : public QObject
{
    Q_OBJECT

private slots:
    void readsTheReadyLine()
    {
        const QList<DeviceProfile> profiles = DemoProcess::profilesOf(
            R"({"ready":true,"devices":[{"kind":"dwarf","model":"dwarf2","firmware":"v2","host":"127.0.0.1",
            "websocket":41001,"http":41002,"jpeg":41003,"rtsp":41004,"files":41005,"ftp":41006,"control":41007},
            {"kind":"zwo","camera":"asi1600mm","host":"127.0.0.1","port":52311},
            {"kind":"dwarf","model":"mini","host":"127.0.0.2","websocket":-5,"http":70000}]})");
        QCOMPARE(profiles.size(), 2);
        QCOMPARE(profiles[0].name, QStringLiteral("DWARF II"));
        QCOMPARE(profiles[0].ports.rtsp, quint16(41004));
        QVERIFY(profiles[0].demo);
        QCOMPARE(profiles[1].ports.websocket, quint16(9900)); // nonsense falls back
        QCOMPARE(profiles[1].ports.http, quint16(8082));
        QVERIFY(profiles[0].id != profiles[1].id);
    }

    void refusesOtherLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("not ready") << QByteArray(R"({"ready":false,"devices":[{"kind":"dwarf"}]})");
        QTest::newRow("no list") << QByteArray(R"({"ready":true,"devices":7})");
    }

    void refusesOtherLines()
    {
        QFETCH(QByteArray, line);
        QVERIFY(DemoProcess::profilesOf(line).isEmpty());
    }

    void startsAgainAfterAKill()
    {
        QtScheduler scheduler;
        DemoProcess demo({QStringLiteral("dwarf2")}, scheduler);
        QSignalSpy ready(&demo, &DemoProcess::ready);
        QSignalSpy ended(&demo, &DemoProcess::ended);
        demo.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        ::kill(static_cast<pid_t>(demo.processId()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 20000);
        const auto profiles = ready.last().first().value<QList<DeviceProfile>>();
        QCOMPARE(profiles.size(), 1);
    }
};

QTEST_MAIN(TestDemoProcess)
#include "tst_demo_process.moc"
