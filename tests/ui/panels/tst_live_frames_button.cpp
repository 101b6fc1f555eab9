// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/live_frames_button.h"

#include "tests/unit/observatory/display_rig.h"
#include "ui/panels/note_line.h"
#include "ui/panels/stack_pictures_panel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

namespace nd {

namespace {

struct Rig : DisplayRig
{
    Rig()
    {
        panel.setDisplay(*display);
        panel.resize(900, 640);
        panel.show();
        ModelBench::settle();
        bench.link().forget();
    }
    LiveFramesButton &button() const { return *panel.findChild<LiveFramesButton *>(); }
    QString note() const
    {
        return panel.findChild<NoteLine *>(QStringLiteral("stackDisplayNote"))->text();
    }
    void click() const
    {
        QTest::mouseClick(&button(), Qt::LeftButton);
        ModelBench::settle();
    }

    Theme theme{*qApp};
    StackPictures telePictures;
    StackPictures widePictures;
    StackPicturesPanel panel{telePictures, widePictures};
};

} // namespace

/// The control of the panel Pictures.
class TestLiveFramesButton : public QObject
{
    Q_OBJECT

private slots:
    void isOfUseWhileItStacks()
    {
        Rig rig;
        QVERIFY(rig.button().isVisible() && !rig.button().isEnabled());
        QVERIFY(rig.button().toolTip().contains(QStringLiteral("only while")));
        rig.stack();
        QVERIFY(rig.button().isEnabled() && !rig.button().isChecked());
        rig.bench.link().forget();
        rig.click();
        QCOMPARE(rig.orders(), QByteArrayList{kSingle});
        QVERIFY(rig.button().isChecked());
        QVERIFY(rig.note().contains(QStringLiteral("until the stack ends")));
        rig.click();
        QCOMPARE(rig.orders(), QByteArrayList{kStacked});
        QVERIFY(!rig.button().isChecked());
        QVERIFY(rig.note().isEmpty());
    }

    void showsWhatTheTelescopeSays()
    {
        Rig rig;
        rig.stack();
        rig.bench.device().refuse(10037, -3);
        rig.click();
        QVERIFY(!rig.button().isChecked());
        QVERIFY(!rig.note().isEmpty());
        rig.bench.notify(15217, kSingle); // somebody else
        QVERIFY(rig.button().isChecked());
        rig.bench.notify(15208, "0803");
        QVERIFY(rig.button().isEnabled()); // it can be switched off at any time
    }

    void isNotThereWithoutTheSetting()
    {
        Rig rig;
        rig.bench.dropLink();
        QVERIFY(!rig.button().isVisible());
        const StackPicturesPanel bare(rig.telePictures, rig.widePictures);
        QVERIFY(bare.findChild<LiveFramesButton *>()->isHidden());
    }
};

} // namespace nd

QTEST_MAIN(nd::TestLiveFramesButton)
#include "tst_live_frames_button.moc"
