// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sky_fixture.h"
#include "tests/unit/dwarf/models/pointing_rig.h"
#include "ui/panels/go_button.h"

#include <QSignalSpy>
#include <QTest>

using namespace nd;
using nd::test::kPatience;
using nd::test::SkyFixture;

class TestGoButton : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyItCantGo()
    {
        SkyFixture fixture;
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        PointingRig rig(SessionFixture::dwarf2());
        GoButton button(fixture.sky);
        const auto refusesWith = [&button](const char *words) {
            return !button.isEnabled() && button.reason().contains(QLatin1String(words))
                && button.toolTip() == button.reason();
        };
        QVERIFY(refusesWith("target"));
        fixture.sky.target().select(fixture.target("M 31"));
        QCOMPARE(button.text(), QStringLiteral("Go to M 31"));
        QVERIFY(refusesWith("scope"));
        button.setModel(&rig.model);
        QVERIFY(refusesWith("connected"));
        rig.bench.device().ignore(11002);
        rig.bench.connectAsHost();
        QVERIFY(button.isEnabled() && button.reason().isEmpty());
        fixture.sky.target().select(targetAt(kSouthPole));
        QVERIFY2(refusesWith("horizon"), qPrintable(button.reason()));
        button.setModel(nullptr);
        QVERIFY(refusesWith("scope"));
    }

    /// Trees are no reason not to go, but are said before.
    void saysThatTreesAreInTheWay()
    {
        SkyFixture fixture;
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        PointingRig rig(SessionFixture::dwarf2());
        rig.bench.device().ignore(11002);
        rig.bench.connectAsHost();
        GoButton button(fixture.sky);
        button.setModel(&rig.model);
        fixture.sky.target().select(fixture.target("M 31"));
        QVERIFY(button.isEnabled());
        const QString usual = button.toolTip();
        QVERIFY(!usual.contains(QStringLiteral("Behind")));
        fixture.sky.horizon().replace(HorizonMask({{70.0, 0.0}, {70.0, 120.0}, {5.0, 180.0}}));
        QTRY_VERIFY_WITH_TIMEOUT(button.toolTip().contains(QStringLiteral(" until ")), kPatience);
        QVERIFY(button.toolTip().startsWith(QStringLiteral("Behind your horizon")));
        QVERIFY(button.isEnabled() && button.reason().isEmpty());
        fixture.sky.horizon().undo();
        QCOMPARE(button.toolTip(), usual);
    }

    void sendsTheScopeToTheTarget()
    {
        SkyFixture fixture;
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        PointingRig rig(SessionFixture::dwarf2(), 11002);
        GoButton button(fixture.sky);
        button.setModel(&rig.model);
        fixture.sky.target().select(fixture.target("M 31"));
        const QSignalSpy went(&button, &GoButton::went);
        QVERIFY(button.isEnabled());
        button.click();
        QVERIFY2(rig.lastSent().startsWith("11002:"), rig.lastSent().constData());
        QCOMPARE(went.size(), 1);
        QVERIFY(!button.isEnabled()); // once is enough
        rig.reply(11002, "088fa6ffffffffffffff01");
        QVERIFY(button.isEnabled());
    }
};

QTEST_MAIN(TestGoButton)
#include "tst_go_button.moc"
