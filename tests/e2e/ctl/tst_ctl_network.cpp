// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"
#include "sim_process.h"

#include <QFile>
#include <QTest>

namespace nd {

/// `nightdeskctl devices` with simulators that answer a search on the port of real telescopes.
class TestCtlNetwork : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAnswers();
    void nobodyAnswers();

private:
    static QList<QJsonObject> from(const CtlResult &result, const char *source,
                                   const QString &host);
};

QList<QJsonObject> TestCtlNetwork::from(const CtlResult &result, const char *source,
                                        const QString &host)
{
    QList<QJsonObject> found = result.lines();
    found.removeIf([&](const QJsonObject &line) {
        return line.value(QLatin1String("source")) != QLatin1String(source)
            || line.value(QLatin1String("host")) != host;
    });
    return found;
}

/// Two telescopes, one of them saved too; each is told once although three pings were sent.
void TestCtlNetwork::findsWhatAnswers()
{
    SimProcess sim;
    QVERIFY(sim.start(QStringLiteral("dwarf2"),
                      words("--model mini --host 127.94.7.41 --udp-port 9900")));
    const CtlRun ctl;
    QFile settings(ctl.dataFolder() + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"profiles":[{"id":"6f1c9e9e-3f0a-4b61-9a44-0c7a2a5f6d01","name":"Field",
        "host":"127.94.7.41","model":"dwarf2","generation":"v2"}]})");
    settings.close();
    const CtlResult result = ctl.run(words("devices"));
    QCOMPARE(result.status, 0);
    QCOMPARE(from(result, "profile", QStringLiteral("127.94.7.41")).size(), 1);
    const QList<QJsonObject> first = from(result, "network", QStringLiteral("127.94.7.41"));
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().value(QLatin1String("name")).toString(), QStringLiteral("DWARF_8FD078"));
    QCOMPARE(first.first().value(QLatin1String("firmware")).toString(), QStringLiteral("2.1.6"));
    const QList<QJsonObject> second = from(result, "network", QStringLiteral("127.94.7.42"));
    QCOMPARE(second.size(), 1);
    QVERIFY(second.first().value(QLatin1String("firmware"))
            != first.first().value(QLatin1String("firmware")));
}

void TestCtlNetwork::nobodyAnswers()
{
    SimProcess sim;
    QVERIFY(sim.start(QStringLiteral("mini"), words("--host 127.94.7.61 --udp-port 9900")));
    QVERIFY(sim.setFault(QStringLiteral("half_open")));
    const CtlRun ctl;
    const CtlResult result = ctl.run(words("devices"));
    QCOMPARE(result.status, 0);
    QVERIFY(from(result, "network", QStringLiteral("127.94.7.61")).isEmpty());
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlNetwork)
#include "tst_ctl_network.moc"
