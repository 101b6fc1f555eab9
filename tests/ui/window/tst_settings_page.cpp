// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_page.h"

#include "core/base/settings.h"
#include "core/bridges/bridges.h"
#include "core/observatory/observatory.h"
#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/note_line.h"
#include "ui/panels/site_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace nd;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    /// MP4 could be written, but nobody could ask for it.
    void recordingsCanBeMp4()
    {
        Theme theme(*qApp);
        Settings settings{QString()};
        Observatory observatory(settings);
        SettingsPage page(observatory, theme);
        SegmentedControl &format = formatOf(page);
        QCOMPARE(format.current(), 0);
        QCOMPARE(format.accessibleName(), QStringLiteral("Live recordings"));
        const auto buttons = format.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 2);
        buttons.at(1)->click();
        QCOMPARE(settings.value(settings_key::kRecordingFormat).toString(), QStringLiteral("mp4"));
        SettingsPage again(observatory, theme);
        QCOMPARE(formatOf(again).current(), 1);
        formatOf(again).findChildren<QAbstractButton *>().at(0)->click();
        QCOMPARE(settings.value(settings_key::kRecordingFormat).toString(), QStringLiteral("mkv"));
    }

    /// The page shows the whole of the site; it is changed in its dialog alone, so that no part of
    /// it (the height, the zone) is left over from another place.
    void showsAndChangesThePlace()
    {
        Theme theme(*qApp);
        Settings settings{QString()};
        Observatory observatory(settings);
        observatory.sky().sites().use(
            {QStringLiteral("Terrace"), {48.208174, 11.573819, 520.0}, "Europe/Berlin"});
        SettingsPage page(observatory, theme);
        page.show();
        const auto *shown = page.findChild<QLabel *>(QStringLiteral("settingsSite"));
        QVERIFY2(shown->text().contains(QStringLiteral("Terrace")), qPrintable(shown->text()));
        QVERIFY(shown->text().contains(QStringLiteral("520 m")));
        QVERIFY(shown->text().contains(QStringLiteral("Europe/Berlin")));
        page.findChild<QPushButton *>(QStringLiteral("settingsPlaces"))->click();
        auto *dialog = page.findChild<SiteDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit *>(QStringLiteral("siteLatitude"))
            ->setText(QStringLiteral("47.218174"));
        dialog->findChild<QPushButton *>(QStringLiteral("siteUse"))->click();
        QVERIFY2(shown->text().contains(QStringLiteral("47°")), qPrintable(shown->text()));
        QCOMPARE(observatory.sky().site(), std::optional(Site{47.218174, 11.573819, 520.0}));
        QCOMPARE(observatory.siteZone().id(), QByteArray("Europe/Berlin"));
    }

    void thePlaceCanBeTakenBack()
    {
        Theme theme(*qApp);
        Settings settings{QString()};
        Observatory observatory(settings);
        observatory.sky().sites().use({QStringLiteral("Terrace"), {48.2, 11.5, 0.0}});
        SettingsPage page(observatory, theme);
        auto *none = page.findChild<QPushButton *>(QStringLiteral("settingsNoPlace"));
        QVERIFY(none->isEnabled());
        none->click();
        QVERIFY(!observatory.sky().site());
        QVERIFY(!none->isEnabled() && !none->toolTip().isEmpty());
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("settingsSite"))->text(),
                 QStringLiteral("Not set"));
        QCOMPARE(observatory.sky().sites().sites().size(), 1);
    }

    /// On, the server listens; for others only if that was wanted.
    void planetariumProgramsMayPointIt()
    {
        Theme theme(*qApp);
        Settings settings{QString()};
        Observatory observatory(settings);
        TelescopeBridge &server = observatory.bridges().server(BridgeKind::Lx200);
        SettingsPage page(observatory, theme);
        const auto box = [&page](const char *name) {
            return page.findChild<QCheckBox *>(QLatin1String(name));
        };
        auto *port = page.findChild<QLineEdit *>(QStringLiteral("lx200Port"));
        auto *state = page.findChild<NoteLine *>(QStringLiteral("lx200State"));
        auto *epoch = page.findChild<SegmentedControl *>(QStringLiteral("lx200Epoch"));
        QVERIFY(port != nullptr && state != nullptr && epoch != nullptr);
        QCOMPARE(port->text(), QStringLiteral("4030"));
        QCOMPARE(epoch->current(), 1); // JNow
        QVERIFY(!box("lx200On")->isChecked() && !box("lx200Others")->isChecked());
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        port->setText(QString::number(taken.serverPort()));
        emit port->editingFinished();
        box("lx200On")->click();
        QTRY_VERIFY(state->text().contains(QLatin1String("another program")));
        taken.close();
        box("lx200On")->click();
        box("lx200On")->click();
        QTRY_VERIFY(state->text().contains(QLatin1String("listens")));
        QVERIFY(!server.options().isOpenToOthers);
        box("lx200Others")->click();
        QVERIFY(server.options().isOpenToOthers);
        QTRY_VERIFY(state->text().contains(QLatin1String("network")));
        QTcpSocket program;
        QTRY_VERIFY(server.port());
        program.connectToHost(QHostAddress(QHostAddress::LocalHost), *server.port());
        QTRY_VERIFY(state->text().startsWith(QLatin1Char('1')));
        program.write(":Sr 01:00:00#:Sd +10*00:00#:MS#");
        auto *last = page.findChild<QLabel *>(QStringLiteral("lx200Last"));
        QTRY_VERIFY(last->text().contains(QLatin1String("refused")));
    }

    void stellariumIsWhereItIsSaid()
    {
        Theme theme(*qApp);
        Settings settings{QString()};
        Observatory observatory(settings);
        StellariumClient &stellarium = observatory.bridges().stellarium();
        SettingsPage page(observatory, theme);
        auto *host = page.findChild<QLineEdit *>(QStringLiteral("stellariumHost"));
        QVERIFY(host != nullptr);
        QCOMPARE(host->text(), QStringLiteral("localhost"));
        host->setText(QStringLiteral("desk pc"));
        emit host->editingFinished();
        QCOMPARE(stellarium.host(), QStringLiteral("localhost")); // no such name
        host->setText(QStringLiteral("desk"));
        emit host->editingFinished();
        QCOMPARE(stellarium.host(), QStringLiteral("desk"));
        host->clear();
        emit host->editingFinished();
        QVERIFY(!stellarium.hasAddress());
    }

private:
    static SegmentedControl &formatOf(const SettingsPage &page)
    {
        return *page.findChild<SegmentedControl *>(QStringLiteral("recordingFormat"));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
