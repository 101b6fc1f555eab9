// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"
#include "sim_process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

namespace nd {

namespace {

constexpr int kPatience = 60'000; // milliseconds; a busy computer is slow

} // namespace

/// The window is killed in mid-stack and started again, and nothing that it showed is lost.
class TestCtlStackKept : public QObject
{
    Q_OBJECT

private slots:
    void killedInMidStack_data();
    void killedInMidStack();
    void singleFramesArePutBackAfterARestart();

private:
    void saveProfile(bool hasToPutBack = false);
    void startWindow();
    QJsonObject logged() const { return m_ctl.run(words("stack log")).first(); }
    int taken() const { return logged().value(QLatin1String("taken")).toInt(-1); }
    CtlResult ctl(const QStringList &line) const
    {
        return m_other.run(CtlRun::deviceFlag(m_sim.profile()) + line);
    }

    SimProcess m_sim;
    CtlRun m_ctl; ///< Its data folder is the window's.
    CtlRun m_other; ///< Another client, which starts the stack.
    QProcess m_window;
};

void TestCtlStackKept::saveProfile(bool hasToPutBack)
{
    DeviceProfile profile = m_sim.profile();
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = QStringLiteral("Terrace");
    profile.demo = false;
    QJsonObject settings{{QStringLiteral("profiles"), QJsonArray{toJson(profile)}},
                         {QStringLiteral("first_run_done"), true}};
    if (hasToPutBack)
        settings.insert(QStringLiteral("display_sources"), QJsonObject{{profile.id, 0}});
    QFile file(m_ctl.dataFolder() + QStringLiteral("/settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(settings).toJson());
}

void TestCtlStackKept::startWindow()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_window.setProcessEnvironment(environment);
    m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_window.start(QStringLiteral(ND_WINDOW_PATH),
                   {QStringLiteral("--profile"), QStringLiteral("Terrace"),
                    QStringLiteral("--data-dir"), m_ctl.dataFolder()});
    QVERIFY(m_window.waitForStarted());
}

void TestCtlStackKept::killedInMidStack_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("dwarf2") << QStringLiteral("dwarf2");
    QTest::newRow("dwarf3:v3") << QStringLiteral("dwarf3:v3");
}

void TestCtlStackKept::killedInMidStack()
{
    QFETCH(QString, model);
    m_sim.kill();
    QFile::remove(m_ctl.dataFolder() + QStringLiteral("/stacks.sqlite"));
    QVERIFY(m_sim.start(model, words("--time 2026-10-10T20:00Z --site 48.2,11.5 --speed 20")));
    saveProfile();
    const QString target = QStringLiteral(R"({"ra":20.69,"dec":45.28,"target_name":"Deneb"})");
    QCOMPARE(
        ctl({QStringLiteral("call"), QStringLiteral("11002"), target, QStringLiteral("--sun-ok")})
            .status,
        0);
    // What it is told before it is there has no name.
    QTRY_VERIFY_WITH_TIMEOUT(m_sim.state().value(QLatin1String("tracking")).toBool(), kPatience);
    if (model.endsWith(QLatin1String(":v3"))) // else it is daylight's that is set
        QCOMPARE(ctl(words("call 16402 {\"mode\":2}")).status, 0);
    const CtlResult set = ctl(words("params set exposure 15"));
    QVERIFY2(set.status == 0, qPrintable(set.err));
    const CtlResult started = ctl(words("stack start"));
    QVERIFY2(started.status == 0, qPrintable(started.err));

    startWindow();
    QTRY_VERIFY_WITH_TIMEOUT(taken() >= 5, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(logged().value(QLatin1String("target")).toString(),
                              QStringLiteral("Deneb"), kPatience); // told apart from the counts
    const auto picture = [this] { return logged().value(QLatin1String("thumbnail")).toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(picture()), kPatience);
    const int before = taken();
    const QString key = logged().value(QLatin1String("key")).toString();
    m_window.kill(); // SIGKILL
    QVERIFY(m_window.waitForFinished());
    const QJsonObject kept = logged();
    QVERIFY(kept.value(QLatin1String("taken")).toInt() >= before);
    QCOMPARE(kept.value(QLatin1String("ending")).toString(), QStringLiteral("open"));
    QCOMPARE(kept.value(QLatin1String("target")).toString(), QStringLiteral("Deneb"));

    startWindow();
    const int shown = kept.value(QLatin1String("taken")).toInt();
    QTRY_VERIFY_WITH_TIMEOUT(taken() > shown, kPatience);
    const QList<QJsonObject> all = m_ctl.run(words("stack log")).lines();
    QCOMPARE(all.size(), 1); // the same stack goes on
    QCOMPARE(all.first().value(QLatin1String("key")).toString(), key);
    QCOMPARE(all.first().value(QLatin1String("started_utc")),
             kept.value(QLatin1String("started_utc")));
    QVERIFY(picture().contains(key) && QFile::exists(picture()));
    QStringList marks;
    for (const QJsonValue &mark : all.first().value(QLatin1String("events")).toArray())
        marks.append(mark.toObject().value(QLatin1String("mark")).toString());
    QVERIFY2(marks.contains(QStringLiteral("resumed")), qPrintable(marks.join(u' ')));
    m_window.kill();
    QVERIFY(m_window.waitForFinished());
}

/// What the run before had asked for; nobody opens the panel where it stands.
void TestCtlStackKept::singleFramesArePutBackAfterARestart()
{
    m_sim.kill();
    QVERIFY(m_sim.start(QStringLiteral("dwarf3:v3"),
                        words("--time 2026-10-10T20:00Z --site 48.2,11.5")));
    const auto source = [this] {
        return m_sim.state()[QLatin1String("features")][QLatin1String("8")][QLatin1String("index")]
            .toInt(-1);
    };
    saveProfile(true);
    const CtlResult set // by the window's own client, which has control then
        = m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + words("params set astro-display single"));
    QVERIFY2(set.status == 0, qPrintable(set.err));
    QCOMPARE(source(), 1);
    startWindow();
    QTRY_COMPARE_WITH_TIMEOUT(source(), 0, kPatience);
    const auto settings = [this] {
        QFile file(m_ctl.dataFolder() + QStringLiteral("/settings.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        settings().contains(QStringLiteral("display_sources"))
            && settings().value(QLatin1String("display_sources")).toObject().isEmpty(),
        kPatience);
    m_window.kill();
    QVERIFY(m_window.waitForFinished());
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlStackKept)
#include "tst_ctl_stack_kept.moc"
