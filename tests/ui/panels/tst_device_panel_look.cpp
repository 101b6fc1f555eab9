// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_panel_rig.h"
#include "ui/theme/theme.h"
#include "widget_checks.h"

#include <QApplication>

namespace nd {

/// The panel at the width of the narrowest dock, with all that it can show.
class TestDevicePanelLook : public QObject
{
    Q_OBJECT

private slots:
    void isNamedFitsAndIsRedAtNight_data()
    {
        QTest::addColumn<ThemeId>("theme");
        QTest::addColumn<bool>("recent");
        for (const ThemeId theme : {ThemeId::Dark, ThemeId::Night, ThemeId::Light}) {
            for (const bool recent : {false, true})
                QTest::addRow("%s %s", qPrintable(Theme::nameOf(theme)), recent ? "mini" : "II")
                    << theme << recent;
        }
    }

    void isNamedFitsAndIsRedAtNight()
    {
        QFETCH(const ThemeId, theme);
        QFETCH(const bool, recent);
        Theme look(*qApp);
        look.setId(theme);
        DevicePanelRig rig{recent ? SessionFixture::mini() : SessionFixture::dwarf2()};
        rig.open();
        rig.system.setSite(Site{48.2, 11.5, 500.0});
        rig.bench.notify(15221, "0801");
        rig.bench.notify(15222, "");
        rig.bench.notify(15301, "");
        rig.click("devicePasswordExpand");
        rig.panel.resize(296, 1150);
        QCoreApplication::processEvents();
        QCOMPARE(rig.panel.width(), 296);
        QCOMPARE(test::namelessButtons(rig.panel), QStringList());
        QCOMPARE(test::cutLabels(rig.panel), QStringList());
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus(); // a caret inverts what is below: that is the night veil's to mend
        if (theme == ThemeId::Night)
            QCOMPARE(test::colouredPixels(rig.panel.grab().toImage()), 0);
    }
};

} // namespace nd

QTEST_MAIN(nd::TestDevicePanelLook)
#include "tst_device_panel_look.moc"
