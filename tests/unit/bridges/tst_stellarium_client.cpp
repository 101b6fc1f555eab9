// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/base/thread_end.h"
#include "core/bridges/stellarium_client.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/fake_stellarium.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace nd;

namespace {

constexpr int kPatience
    = 20'000; // milliseconds; three calls one after the other on a busy computer

constexpr const char *kObject
    = R"({"name":"M 31","type":"Nebula","raJ2000":10.68471,"decJ2000":41.26875})";

/// A client with its thread.
struct Asked
{
    Asked()
        : client(
            settings, [this]() -> SecretStore & { return secrets; }, started(thread))
    {
        client.setAddress(QStringLiteral("127.0.0.1"), stellarium.port());
        stellarium.pages["GET /api/objects/info?format=json"] = kObject;
        stellarium.pages["POST /api/main/focus"] = "ok";
        stellarium.pages["POST /api/main/fov"] = "ok";
    }
    ~Asked() { endThread(thread); }
    static QThread &started(QThread &thread)
    {
        thread.start();
        return thread;
    }

    FakeStellarium stellarium;
    Settings settings{QString()};
    FakeSecretStore secrets;
    QThread thread;
    StellariumClient client;
};

} // namespace

class TestStellariumClient : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsSelected()
    {
        Asked asked;
        const QSignalSpy taken(&asked.client, &StellariumClient::taken);
        asked.client.takeSelected();
        QVERIFY(asked.client.isBusy());
        asked.client.takeSelected(); // one at a time
        QTRY_COMPARE(taken.size(), 1);
        QVERIFY(!asked.client.isBusy() && !asked.client.problem());
        const auto object = taken.front().front().value<StellariumObject>();
        QCOMPARE(object.name, QStringLiteral("M 31"));
        QCOMPARE(object.place, (Equatorial{10.68471, 41.26875}));
        QCOMPARE(asked.stellarium.asked, QList<QByteArray>{"GET /api/objects/info?format=json"});
    }

    void takesWhereItsObserverStands()
    {
        Asked asked;
        asked.stellarium.pages["GET /api/main/status"]
            = R"({"location":{"name":"Munich, Germany","role":"R","planet":"Earth",)"
              R"("latitude":48.13333,"longitude":11.56667,"altitude":524},"view":{"fov":60}})";
        const QSignalSpy taken(&asked.client, &StellariumClient::siteTaken);
        asked.client.takeSite();
        QTRY_COMPARE(taken.size(), 1);
        const auto site = taken.front().front().value<StellariumSite>();
        QCOMPARE(site.name, QStringLiteral("Munich, Germany"));
        QCOMPARE(site.site, (Site{48.13333, 11.56667, 524.0}));
        QVERIFY(!asked.client.problem() && !asked.client.isBusy());
    }

    void aSiteThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<StellariumProblem>("problem");
        const auto row = [](const char *name, const char *location, StellariumProblem problem) {
            QTest::newRow(name) << QByteArray(R"({"location":)") + location + '}' << problem;
        };
        row("the Moon", R"({"planet":"Moon","latitude":1.0,"longitude":2.0,"altitude":0})",
            StellariumProblem::NotOnEarth);
        row("beyond the pole", R"({"planet":"Earth","latitude":91.0,"longitude":2.0})",
            StellariumProblem::Damaged);
        row("no longitude", R"({"planet":"Earth","latitude":48.0})", StellariumProblem::Damaged);
        row("a text", R"({"planet":"Earth","latitude":"48","longitude":"11"})",
            StellariumProblem::Damaged);
        row("in space", R"({"planet":"Earth","latitude":48.0,"longitude":11.0,"altitude":400000})",
            StellariumProblem::Damaged);
        row("nothing", "{}", StellariumProblem::Damaged);
        QTest::newRow("a page") << QByteArray("<html>Hello</html>")
                                << StellariumProblem::NotStellarium;
    }
    void aSiteThatIsNone()
    {
        QFETCH(QByteArray, body);
        QFETCH(StellariumProblem, problem);
        Asked asked;
        asked.stellarium.pages["GET /api/main/status"] = body;
        const QSignalSpy taken(&asked.client, &StellariumClient::siteTaken);
        asked.client.takeSite();
        QTRY_COMPARE(asked.client.problem(), problem);
        QVERIFY(!asked.client.isBusy() && taken.isEmpty());
    }

    /// The vector of 6 h, +30 degrees is (0, cos 30, sin 30).
    void showsAPlace()
    {
        Asked asked;
        const QSignalSpy shown(&asked.client, &StellariumClient::shown);
        asked.client.show({90.0, 30.0}, 8.5, {});
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, kPatience);
        QCOMPARE(asked.stellarium.asked.size(), 2);
        QCOMPARE(QByteArray::fromPercentEncoding(asked.stellarium.asked.front()),
                 QByteArray("POST /api/main/focus "
                            "position=[0.000000000,0.866025404,0.500000000]"));
        QCOMPARE(asked.stellarium.asked.back(), QByteArray("POST /api/main/fov fov=8.500000000"));
    }

    /// Two marks stand for an outline; what scripts marked before goes.
    void marksTheField()
    {
        Asked asked;
        asked.stellarium.pages["POST /api/scripts/direct"] = "ok";
        const QSignalSpy shown(&asked.client, &StellariumClient::shown);
        asked.client.show({90.0, 30.0}, 8.5, {{10.5, -41.25}, {0.000001, 3.0}});
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, kPatience);
        QCOMPARE(asked.stellarium.asked.size(), 3);
        QCOMPARE(QByteArray::fromPercentEncoding(asked.stellarium.asked.back()),
                 QByteArray("POST /api/scripts/direct code=MarkerMgr.deleteAllMarkers();"
                            "var p=[[\"10.50000d\",\"-41.25000d\"],[\"0.00000d\",\"3.00000d\"]];"
                            "for(var i=0;i<p.length;i++)MarkerMgr.markerEquatorial(p[i][0],p[i][1],"
                            "true,true,\"cross\",\"#66b3ff\",8);"));
    }

    /// It shows the place all the same.
    void saysThatTheFieldIsNotMarked_data()
    {
        QTest::addColumn<QByteArray>("answer"); // empty: 404
        QTest::newRow("busy") << QByteArray("error: a script is already running");
        QTest::newRow("built without scripts") << QByteArray();
    }
    void saysThatTheFieldIsNotMarked()
    {
        QFETCH(QByteArray, answer);
        Asked asked;
        if (!answer.isEmpty())
            asked.stellarium.pages["POST /api/scripts/direct"] = answer;
        const QSignalSpy shown(&asked.client, &StellariumClient::shown);
        asked.client.show({90.0, 30.0}, 8.5, {{10.5, -41.25}});
        QTRY_COMPARE_WITH_TIMEOUT(asked.client.problem(), StellariumProblem::NoMarks, kPatience);
        QVERIFY(!asked.client.isBusy() && shown.isEmpty());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<StellariumProblem>("problem");
        QTest::newRow("a page") << QByteArray("<html>Hello</html>")
                                << StellariumProblem::NotStellarium;
        QTest::newRow("half an object")
            << QByteArray(kObject).left(40) << StellariumProblem::Damaged;
        QTest::newRow("too much") << QByteArray(kLargestStellariumAnswer + 1, '{')
                                  << StellariumProblem::TooLarge;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(StellariumProblem, problem);
        Asked asked;
        asked.stellarium.pages["GET /api/objects/info?format=json"] = body;
        const QSignalSpy taken(&asked.client, &StellariumClient::taken);
        asked.client.takeSelected();
        QTRY_COMPARE_WITH_TIMEOUT(asked.client.problem(), problem, kPatience);
        QVERIFY(!asked.client.isBusy() && taken.isEmpty());
    }

    void nothingIsSelectedThere()
    {
        Asked asked;
        asked.stellarium.pages.clear();
        asked.client.takeSelected();
        QTRY_COMPARE(asked.client.problem(), StellariumProblem::NothingSelected);
    }

    void nobodyIsThere()
    {
        Asked asked;
        asked.stellarium.close();
        asked.client.takeSelected();
        QTRY_COMPARE(asked.client.problem(), StellariumProblem::Refused);
        asked.client.setAddress(QString(), 8090);
        QVERIFY(!asked.client.hasAddress());
        asked.client.takeSelected();
        QCOMPARE(asked.client.problem(), StellariumProblem::NoAddress);
    }

    void waitsSoLong()
    {
        Asked asked;
        asked.stellarium.isMute = true;
        asked.client.takeSelected();
        QTRY_COMPARE_WITH_TIMEOUT(asked.client.problem(), StellariumProblem::Timeout, 10'000);
    }

    /// The keyring is asked only where a password is wanted, once.
    void takesThePasswordFromTheKeyring()
    {
        Asked asked;
        asked.stellarium.authorization = "Basic OnNlc2FtZQ=="; // ":sesame"
        const QSignalSpy taken(&asked.client, &StellariumClient::taken);
        asked.client.takeSelected();
        QTRY_COMPARE(asked.client.problem(), StellariumProblem::PasswordWanted);
        asked.secrets.secrets.insert(secret_key::stellarium(QStringLiteral("127.0.0.1")),
                                     Secret::fromText(QStringLiteral("sesame")));
        asked.client.takeSelected();
        QTRY_COMPARE(taken.size(), 1);
        asked.secrets.secrets.insert(secret_key::stellarium(QStringLiteral("127.0.0.1")),
                                     Secret::fromText(QStringLiteral("wrong")));
        asked.client.takeSelected(); // it knows it by now
        QTRY_COMPARE(taken.size(), 2);
        asked.client.setPassword(Secret::fromText(QStringLiteral("none")));
        asked.client.takeSelected();
        QTRY_COMPARE(asked.client.problem(), StellariumProblem::PasswordWanted);
    }

    /// Neither what was typed nor what the keyring has for the first one.
    void anotherHostIsNotToldThePassword()
    {
        Asked asked;
        asked.stellarium.authorization = "Basic OnNlc2FtZQ==";
        const Secret sesame = Secret::fromText(QStringLiteral("sesame"));
        const QSignalSpy taken(&asked.client, &StellariumClient::taken);
        asked.client.setPassword(sesame);
        asked.secrets.secrets.insert(secret_key::stellarium(QStringLiteral("127.0.0.1")), sesame);
        asked.client.setAddress(QStringLiteral("127.0.0.1"), asked.stellarium.port());
        asked.client.takeSelected();
        QTRY_COMPARE(taken.size(), 1); // the same one
        asked.client.setAddress(QStringLiteral("localhost"), asked.stellarium.port());
        asked.client.takeSelected();
        // Its name is asked for first.
        QTRY_COMPARE_WITH_TIMEOUT(asked.client.problem(), StellariumProblem::PasswordWanted,
                                  30'000);
        QCOMPARE(taken.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestStellariumClient)
#include "tst_stellarium_client.moc"
