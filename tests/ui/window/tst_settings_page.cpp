// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_page.h"

#include "core/base/settings.h"
#include "core/observatory/observatory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QApplication>
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

private:
    static SegmentedControl &formatOf(const SettingsPage &page)
    {
        return *page.findChild<SegmentedControl *>(QStringLiteral("recordingFormat"));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
