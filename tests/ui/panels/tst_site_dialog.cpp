// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_end.h"
#include "core/bridges/stellarium_client.h"
#include "sky_fixture.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/fake_stellarium.h"
#include "ui/panels/note_line.h"
#include "ui/panels/site_dialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QThread>

using namespace nd;
using namespace nd::test;

class TestSiteDialog : public QObject
{
    Q_OBJECT

private slots:
    void takesAPlaceAsItIsTyped()
    {
        SkyFixture fixture(std::nullopt);
        SiteDialog dialog(fixture.sky);
        dialog.show();
        auto *use = dialog.findChild<QPushButton *>(QStringLiteral("siteUse"));
        auto *echo = dialog.findChild<NoteLine *>(QStringLiteral("siteEcho"));
        QVERIFY(!use->isEnabled() && !use->toolTip().isEmpty());
        edit(dialog, "siteName").setText(QStringLiteral("Terrace"));
        edit(dialog, "siteLatitude").setText(QStringLiteral("48° 12′ N"));
        QVERIFY(!use->isEnabled());
        edit(dialog, "siteLongitude").setText(QStringLiteral("11,5"));
        QVERIFY(use->isEnabled());
        QVERIFY2(echo->text().contains(QStringLiteral("Sun sets at")), qPrintable(echo->text()));
        QVERIFY(echo->text().contains(QStringLiteral("N, 11°")));
        edit(dialog, "siteHeight").setText(QStringLiteral("high"));
        QVERIFY(!use->isEnabled());
        QVERIFY(echo->text().contains(QStringLiteral("height")));
        edit(dialog, "siteHeight").setText(QStringLiteral("520"));
        use->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const auto current = fixture.sky.sites().current();
        QVERIFY(current);
        QCOMPARE(current->name, QStringLiteral("Terrace"));
        QVERIFY(std::abs(current->site.latitudeDegrees - 48.2) < 1e-9);
        QVERIFY(std::abs(current->site.longitudeDegrees - 11.5) < 1e-9);
        QCOMPARE(current->site.elevationMetres, 520.0);
    }

    void saysWhatItForgetsForRoom()
    {
        SkyFixture fixture(std::nullopt);
        for (int i = 0; i < SiteList::kMostSites; ++i)
            fixture.sky.sites().use({QStringLiteral("Place %1").arg(i), {double(i), 20.0, 0.0}});
        SiteDialog dialog(fixture.sky);
        dialog.show();
        auto *room = dialog.findChild<NoteLine *>(QStringLiteral("siteRoom"));
        QVERIFY(room->text().isEmpty()); // it is one of them
        edit(dialog, "siteName").setText(QStringLiteral("Terrace"));
        QVERIFY2(room->text().contains(QStringLiteral("Place 0,")), qPrintable(room->text()));
        dialog.findChild<QPushButton *>(QStringLiteral("siteUse"))->click();
        const QList<NamedSite> kept = fixture.sky.sites().sites();
        QCOMPARE(kept.size(), SiteList::kMostSites);
        QCOMPARE(kept.first().name, QStringLiteral("Terrace"));
        QCOMPARE(kept.last().name, QStringLiteral("Place 1"));
    }

    /// It is filled in with its sunset, and used only when a person says so.
    void copiesWhereStellariumStands()
    {
        SkyFixture fixture(std::nullopt);
        FakeSecretStore secrets;
        QThread thread;
        thread.start();
        FakeStellarium stellarium;
        {
            StellariumClient client(
                fixture.settings, [&secrets]() -> SecretStore & { return secrets; }, thread);
            client.setAddress(QString(), 8090);
            SiteDialog dialog(fixture.sky, nullptr, &client);
            dialog.show();
            QTRY_VERIFY_WITH_TIMEOUT(fixture.sky.places().list() != nullptr, 20'000);
            auto *copy = dialog.findChild<QPushButton *>(QStringLiteral("siteFromStellarium"));
            auto *note = dialog.findChild<NoteLine *>(QStringLiteral("siteStellariumNote"));
            auto *echo = dialog.findChild<NoteLine *>(QStringLiteral("siteEcho"));
            QVERIFY(!copy->isEnabled() && copy->toolTip().contains(QStringLiteral("Settings")));
            client.setAddress(QStringLiteral("127.0.0.1"), stellarium.port());
            QVERIFY(copy->isEnabled());
            copy->click();
            QTRY_VERIFY(note->text().contains(QStringLiteral("not Stellarium")));
            QVERIFY(edit(dialog, "siteLatitude").text().isEmpty());
            stellarium.pages["GET /api/main/status"]
                = R"({"location":{"name":"Terrace","planet":"Earth","latitude":-24.62,)"
                  R"("longitude":-70.4,"altitude":2600}})";
            copy->click();
            QTRY_COMPARE(edit(dialog, "siteName").text(), QStringLiteral("Terrace"));
            QCOMPARE(note->text(), QString());
            QCOMPARE(edit(dialog, "siteLatitude").text(), QStringLiteral("-24.62"));
            QCOMPARE(edit(dialog, "siteHeight").text(), QStringLiteral("2600"));
            QVERIFY2(echo->text().contains(QStringLiteral("Sun sets at")),
                     qPrintable(echo->text()));
            QVERIFY(!fixture.sky.sites().current());
            dialog.findChild<QPushButton *>(QStringLiteral("siteUse"))->click();
            QCOMPARE(fixture.sky.sites().current()->zone, QByteArray("America/Santiago"));
        }
        endThread(thread);
    }

    /// The list knows the zone and the height; Return takes the first town and not the whole form.
    void picksATown()
    {
        SkyFixture fixture(std::nullopt);
        SiteDialog dialog(fixture.sky);
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.sky.places().list() != nullptr, 20'000);
        QTest::keyClicks(&edit(dialog, "siteTown"), QStringLiteral("paranal"));
        auto *towns = edit(dialog, "siteTown").completer()->popup();
        QTRY_VERIFY(towns->isVisible());
        QCOMPARE(towns->model()->index(0, 0).data().toString(),
                 QStringLiteral("Paranal Observatory, Cerro Paranal, Chile"));
        QTest::keyClick(towns, Qt::Key_Down);
        QTest::keyClick(towns, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(edit(dialog, "siteName").text(), QStringLiteral("Paranal Observatory"));
        QCOMPARE(edit(dialog, "siteHeight").text(), QStringLiteral("2635"));
        const auto *echo = dialog.findChild<NoteLine *>(QStringLiteral("siteEcho"));
        QVERIFY2(echo->text().contains(QStringLiteral("in Paranal Observatory")),
                 qPrintable(echo->text()));
        dialog.findChild<QPushButton *>(QStringLiteral("siteUse"))->click();
        const auto current = fixture.sky.sites().current();
        QVERIFY(current && current->site.longitudeDegrees < -70.0);
        QCOMPARE(current->zone, QByteArray("America/Santiago"));
    }

    /// A sunset by the clock of the place: at the demo's date it is 18:38 in Munich (CEST).
    void asksWhetherTheSunsetFits()
    {
        SkyFixture fixture(std::nullopt);
        SiteDialog dialog(fixture.sky);
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.sky.places().list() != nullptr, 20'000);
        edit(dialog, "siteLatitude").setText(QStringLiteral("48.2"));
        QTest::keyClicks(&edit(dialog, "siteLongitude"), QStringLiteral("11.5"));
        const auto *zone = dialog.findChild<QComboBox *>(QStringLiteral("siteZone"));
        QCOMPARE(zone->currentData().toByteArray(), QByteArray("Europe/Berlin"));
        const auto *echo = dialog.findChild<NoteLine *>(QStringLiteral("siteEcho"));
        QVERIFY2(echo->text().contains(QStringLiteral("sets at 18:3")), qPrintable(echo->text()));
        QVERIFY(echo->text().contains(QStringLiteral("does that fit?")));
    }

    void doubtsAZoneThatTurnsDayIntoNight()
    {
        SkyFixture fixture(std::nullopt);
        SiteDialog dialog(fixture.sky);
        dialog.show();
        auto *zone = dialog.findChild<QComboBox *>(QStringLiteral("siteZone"));
        zone->setCurrentIndex(zone->findData(QByteArray("America/Los_Angeles")));
        emit zone->activated(zone->currentIndex());
        edit(dialog, "siteLatitude").setText(QStringLiteral("34"));
        QTest::keyClicks(&edit(dialog, "siteLongitude"), QStringLiteral("118.2"));
        const auto *echo = dialog.findChild<NoteLine *>(QStringLiteral("siteEcho"));
        QVERIFY2(echo->text().contains(QStringLiteral("east is positive")),
                 qPrintable(echo->text()));
        // The zone was picked, so it stays; with the right sign nothing is odd.
        QCOMPARE(zone->currentData().toByteArray(), QByteArray("America/Los_Angeles"));
        edit(dialog, "siteLongitude").setText(QStringLiteral("-118.2"));
        QVERIFY2(echo->text().contains(QStringLiteral("does that fit?")), qPrintable(echo->text()));
        edit(dialog, "siteLatitude").setText(QStringLiteral("-90"));
        edit(dialog, "siteLongitude").setText(QStringLiteral("118.2"));
        QVERIFY2(!echo->text().contains(QStringLiteral("highest")), qPrintable(echo->text()));
    }

    void saysWhatItDoesNotUnderstand()
    {
        SkyFixture fixture(std::nullopt);
        SiteDialog dialog(fixture.sky);
        dialog.show();
        edit(dialog, "siteLatitude").setText(QStringLiteral("98"));
        edit(dialog, "siteLongitude").setText(QStringLiteral("11.5"));
        const auto *echo = dialog.findChild<NoteLine *>(QStringLiteral("siteEcho"));
        QVERIFY(echo->text().contains(QStringLiteral("latitude")));
        edit(dialog, "siteLatitude").setText(QStringLiteral("48"));
        edit(dialog, "siteLongitude").setText(QStringLiteral("11 N"));
        QVERIFY(echo->text().contains(QStringLiteral("longitude")));
        QVERIFY(!fixture.sky.sites().current());
    }

    void offersKnownPlaces()
    {
        SkyFixture fixture(std::nullopt);
        fixture.sky.sites().use({QStringLiteral("Terrace"), {48.2, 11.5, 520.0}});
        fixture.sky.sites().use({QStringLiteral("Paranal"), {-24.63, -70.4, 2635.0}});
        SiteDialog dialog(fixture.sky);
        dialog.show();
        QCOMPARE(edit(dialog, "siteName").text(), QStringLiteral("Paranal"));
        auto *known = dialog.findChild<QComboBox *>(QStringLiteral("siteKnown"));
        QCOMPARE(known->count(), 3);
        const int terrace = known->findText(QStringLiteral("Terrace"));
        known->setCurrentIndex(terrace);
        emit known->activated(terrace);
        QCOMPARE(edit(dialog, "siteLatitude").text(), QStringLiteral("48.2"));
        dialog.findChild<QPushButton *>(QStringLiteral("siteForget"))->click();
        QCOMPARE(fixture.sky.sites().sites().size(), 1);
        dialog.findChild<QPushButton *>(QStringLiteral("siteUse"))->click();
        QCOMPARE(fixture.sky.sites().current()->name, QStringLiteral("Terrace"));
    }

private:
    static QLineEdit &edit(const QWidget &dialog, const char *name)
    {
        return *dialog.findChild<QLineEdit *>(QLatin1String(name));
    }
};

QTEST_MAIN(TestSiteDialog)
#include "tst_site_dialog.moc"
