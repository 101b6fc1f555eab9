// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_store.h"
#include "core/base/thread_end.h"
#include "core/bridges/stellarium_client.h"
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/sky/apparent_place.h"
#include "sky_fixture.h"
#include "tests/support/fake_stellarium.h"
#include "ui/panels/find_panel.h"
#include "ui/panels/note_line.h"
#include "ui/panels/target_panel.h"
#include "ui/window/current_device.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace nd;
using namespace nd::test;

namespace {

constexpr const char *kAsk = "GET /api/objects/info?format=json";

/// Both panels and a Stellarium behind them.
struct Opened
{
    Opened()
        : client(
            fixture.settings, [this]() -> SecretStore & { return secrets; }, started(thread))
        , find(fixture.sky, &client)
        , target(fixture.sky, nullptr, &client)
    {
        client.setAddress(QStringLiteral("127.0.0.1"), stellarium.port());
        stellarium.pages["POST /api/main/focus"] = "ok";
        stellarium.pages["POST /api/main/fov"] = "ok";
        find.resize(292, 600);
        find.show();
        target.resize(296, 600);
        target.show();
    }
    ~Opened() { endThread(thread); }
    static QThread &started(QThread &thread)
    {
        thread.start();
        return thread;
    }

    QToolButton &take()
    {
        return *find.findChild<QToolButton *>(QStringLiteral("findFromStellarium"));
    }
    QPushButton &show()
    {
        return *target.findChild<QPushButton *>(QStringLiteral("targetShowInStellarium"));
    }
    QString note(const QWidget &panel, const char *name)
    {
        return panel.findChild<NoteLine *>(QLatin1String(name))->text();
    }

    SkyFixture fixture;
    FakeStellarium stellarium;
    ForgetfulStore secrets;
    QThread thread;
    StellariumClient client;
    FindPanel find;
    TargetPanel target;
};

} // namespace

class TestStellariumButtons : public QObject
{
    Q_OBJECT

private slots:
    /// The object of the catalogue where it has one, else the place with Stellarium's name.
    void takesWhatIsSelected_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("known") << QByteArray(
            "{'name':'Andromeda Galaxy','raJ2000':10.68,'decJ2000':41.27}")
                               << QStringLiteral("M 31") << true;
        QTest::newRow("planet") << QByteArray(
            "{'name':'Jupiter','type':'Planet','raJ2000':1.0,'decJ2000':2.0}")
                                << QStringLiteral("Jupiter") << true;
        QTest::newRow("of that name somewhere else")
            << QByteArray("{'name':'M 31','raJ2000':80.0,'decJ2000':-5.0}")
            << QStringLiteral("M 31") << false;
        QTest::newRow("not known here")
            << QByteArray("{'name':'C/2026 X9','raJ2000':80.0,'decJ2000':-5.0}")
            << QStringLiteral("C/2026 X9") << false;
        QTest::newRow("without a name")
            << QByteArray("{'raJ2000':80.0,'decJ2000':-5.0}")
            << QString::fromUtf8("05h 20m 00.0s -05° 00' 00\"") << false;
    }
    void takesWhatIsSelected()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, name);
        QFETCH(bool, isKnown);
        Opened opened;
        QTRY_VERIFY_WITH_TIMEOUT(opened.fixture.isLoaded(), kPatience);
        opened.stellarium.pages[kAsk] = page.replace('\'', '"');
        QVERIFY(opened.take().isEnabled());
        QVERIFY(opened.take().toolTip().contains(QLatin1String("J2000")));
        opened.take().click();
        QTRY_VERIFY(opened.fixture.sky.target().target());
        const Target &target = *opened.fixture.sky.target().target();
        QCOMPARE(target.name, name);
        QCOMPARE(target.object != nullptr, isKnown);
        if (!isKnown)
            QCOMPARE(target.place, SkyTarget(Equatorial{80.0, -5.0}));
        QVERIFY(opened.note(opened.find, "findImportNote").isEmpty());
    }

    void saysWhatIsWrong()
    {
        Opened opened;
        opened.stellarium.pages[kAsk] = "<html>Hello</html>";
        opened.take().click();
        QTRY_VERIFY(opened.note(opened.find, "findImportNote")
                        .contains(QLatin1String("is not Stellarium")));
        QVERIFY(!opened.fixture.sky.target().target());
        QVERIFY(opened.note(opened.target, "targetStellariumNote").isEmpty());
    }

    void showsTheTarget()
    {
        Opened opened;
        QTRY_VERIFY_WITH_TIMEOUT(opened.fixture.isLoaded(), kPatience);
        QVERIFY(!opened.show().isEnabled());
        QVERIFY(!opened.show().toolTip().isEmpty());
        opened.fixture.sky.target().select(opened.fixture.target("M 31"));
        QVERIFY(opened.show().isEnabled());
        opened.show().click();
        QTRY_COMPARE_WITH_TIMEOUT(opened.stellarium.asked.size(), 2, kPatience);
        QVERIFY(opened.stellarium.asked.front().startsWith("POST /api/main/focus position="));
        QTRY_VERIFY(opened.show().isEnabled());
        opened.stellarium.close();
        opened.show().click();
        QTRY_VERIFY(opened.note(opened.target, "targetStellariumNote")
                        .contains(QLatin1String("Remote Control")));
    }

    /// Marks along the field of the scope, at half its diagonal or less from the target.
    void marksTheFieldOfTheScope()
    {
        Opened opened;
        QTRY_VERIFY_WITH_TIMEOUT(opened.fixture.isLoaded(), kPatience);
        opened.stellarium.pages["POST /api/scripts/direct"] = "ok";
        Observatory observatory(opened.fixture.settings, nullptr);
        CurrentDevice current(observatory);
        DeviceProfile profile;
        profile.host = QStringLiteral("127.0.0.1");
        profile.model = DwarfModel::Mini; // 2.14 x 1.20 degrees
        current.setDevice(&observatory.addDevice(profile));
        TargetPanel target(opened.fixture.sky, &current, &opened.client);
        opened.fixture.sky.target().select(opened.fixture.target("M 31"));
        target.findChild<QPushButton *>(QStringLiteral("targetShowInStellarium"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(opened.stellarium.asked.size(), 3, kPatience);
        const QString script
            = QString::fromUtf8(QByteArray::fromPercentEncoding(opened.stellarium.asked.back()));
        static const QRegularExpression mark(
            QStringLiteral(R"re(\["([\d.]+)d","(-?[\d.]+)d"\])re"));
        double nearest = 90.0;
        double farthest = 0.0;
        int count = 0;
        for (auto marks = mark.globalMatch(script); marks.hasNext(); ++count) {
            const auto match = marks.next();
            const double away = separationDegrees(
                {match.captured(1).toDouble(), match.captured(2).toDouble()}, {10.6847, 41.2687});
            nearest = std::min(nearest, away);
            farthest = std::max(farthest, away);
        }
        QCOMPARE(count, 48);
        QVERIFY2(std::abs(nearest - 0.60) < 0.01, qPrintable(QString::number(nearest)));
        QVERIFY2(std::abs(farthest - 1.227) < 0.01, qPrintable(QString::number(farthest)));
    }

    void withoutAnAddressTheyAreOff()
    {
        Opened opened;
        opened.fixture.sky.target().select(targetAt({80.0, -5.0}));
        opened.client.setAddress(QString(), 8090);
        for (const QAbstractButton *button : {static_cast<QAbstractButton *>(&opened.take()),
                                              static_cast<QAbstractButton *>(&opened.show())}) {
            QVERIFY(!button->isEnabled());
            QVERIFY(button->toolTip().contains(QLatin1String("Settings")));
        }
    }
};

QTEST_MAIN(TestStellariumButtons)
#include "tst_stellarium_buttons.moc"
