// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_page.h"

#include "core/base/settings.h"
#include "core/observatory/observatory.h"
#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/site_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
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

    /// What is chosen among the known places stands in the fields, unrounded and with its height.
    void takesAKnownPlace()
    {
        Theme theme(*qApp);
        Settings settings{QString()};
        Observatory observatory(settings);
        observatory.sky().sites().use({QStringLiteral("Terrace"), {48.208174, 11.573819, 520.0}});
        SettingsPage page(observatory, theme);
        page.show();
        page.findChild<QPushButton *>(QStringLiteral("settingsPlaces"))->click();
        auto *dialog = page.findChild<SiteDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit *>(QStringLiteral("siteLatitude"))
            ->setText(QStringLiteral("48.218174"));
        dialog->findChild<QPushButton *>(QStringLiteral("siteUse"))->click();
        const auto edits = page.findChildren<QLineEdit *>();
        const auto shows = [&edits](const QString &text) {
            return std::any_of(edits.begin(), edits.end(),
                               [&text](const QLineEdit *edit) { return edit->text() == text; });
        };
        QVERIFY(shows(QStringLiteral("48.218174")) && shows(QStringLiteral("11.573819")));
        for (QLineEdit *edit : edits)
            emit edit->editingFinished();
        QCOMPARE(observatory.sky().site(), std::optional(Site{48.218174, 11.573819, 520.0}));
    }

private:
    static SegmentedControl &formatOf(const SettingsPage &page)
    {
        return *page.findChild<SegmentedControl *>(QStringLiteral("recordingFormat"));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
