// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/status_model.h"

#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

class TestStatusModel : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst()
    {
        ModelBench bench(SessionFixture::dwarf2());
        const StatusModel model(bench.session());
        QVERIFY(!model.batteryPercent());
        QVERIFY(!model.charging());
        QVERIFY(!model.cardFreeBytes());
        QVERIFY(!model.cardTotalBytes());
        QVERIFY(!model.cardMissing());
        QVERIFY(!model.temperatureCelsius());
        QVERIFY(!model.ringLight());
        QVERIFY(!model.powerIndicator());
    }

    void notificationsBecomeProperties()
    {
        ModelBench bench(SessionFixture::dwarf2());
        const StatusModel model(bench.session());
        bench.connectAsHost();
        QSignalSpy changed(&model, &StatusModel::changed);
        bench.notify(15201, "0857");
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.batteryPercent(), std::optional(87));
        bench.notify(15201, "0857");
        QCOMPARE(changed.count(), 1); // nothing new
        bench.notify(15202, "0802");
        QCOMPARE(model.charging(), std::optional(Charging::Yes));
        bench.notify(15203, "0823103b");
        QCOMPARE(model.cardFreeBytes(), std::optional(35'000'000'000LL));
        bench.notify(15243, "1018");
        QCOMPARE(model.temperatureCelsius(), std::optional(24));
        bench.notify(15221, "0801");
        QCOMPARE(model.ringLight(), std::optional(true));
        bench.notify(15222, "");
        QCOMPARE(model.powerIndicator(), std::optional(false));
        QCOMPARE(changed.count(), 6);
    }

    void becomesUnknownWithTheLink()
    {
        ModelBench bench(SessionFixture::dwarf2());
        const StatusModel model(bench.session());
        bench.connectAsHost();
        bench.notify(15201, "0857");
        QSignalSpy changed(&model, &StatusModel::changed);
        bench.dropLink();
        QVERIFY(!model.batteryPercent());
        QCOMPARE(changed.count(), 1);
    }

    /// The state dump comes while the connection is still being made, perhaps before the panel.
    void lateModelsCatchUp()
    {
        ModelBench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.notify(15201, "0857");
        const StatusModel model(bench.session());
        QCOMPARE(model.batteryPercent(), std::optional(87));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStatusModel)
#include "tst_status_model.moc"
