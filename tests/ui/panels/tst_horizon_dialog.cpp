// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/sun_guard.h"
#include "core/observatory/sky/horizon_store.h"
#include "sky_fixture.h"
#include "ui/panels/horizon_dialog.h"
#include "ui/panels/horizon_profile.h"
#include "ui/panels/horizon_table.h"
#include "ui/panels/note_line.h"
#include "ui/text/sky_text.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace nd::test;

namespace {

const Site kMunich{48.2, 11.5, 0.0};

struct Rig
{
    explicit Rig(const std::optional<Site> &site = kMunich)
        : fixture(site)
        , dialog(fixture.sky, [this] { return reckonedSight(model(), pointing); })
    {
        dialog.show();
    }

    HorizonModel &model() { return fixture.sky.horizon(); }
    QPushButton &button(const char *name)
    {
        return *dialog.findChild<QPushButton *>(QLatin1String(name));
    }
    HorizonTable &table() { return *dialog.findChild<HorizonTable *>(); }
    HorizonProfile &profile() { return *dialog.findChild<HorizonProfile *>(); }
    QString note() { return dialog.findChild<NoteLine *>()->text(); }
    QString sight() { return dialog.findChild<QLabel *>(QStringLiteral("horizonSight"))->text(); }
    void look(double altitude, double azimuth, double error = 0.5)
    {
        pointing = ReckonedPointing{};
        pointing->place = {altitude, azimuth};
        pointing->errorDegrees = error;
    }

    std::optional<ReckonedPointing> pointing;
    SkyFixture fixture;
    HorizonDialog dialog;
};

} // namespace

class TestHorizonDialog : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasAName()
    {
        Rig rig;
        for (const char *name : {"horizonTake", "horizonAdd", "horizonRemove", "horizonUndo",
                                 "horizonImport", "horizonExport", "horizonClose"})
            QVERIFY2(!rig.button(name).text().isEmpty(), name);
        QVERIFY(!rig.table().accessibleName().isEmpty());
        QVERIFY(!rig.profile().accessibleName().isEmpty());
    }

    void withoutAPlaceNothingCanBeChanged()
    {
        Rig rig(std::nullopt);
        for (const char *name : {"horizonTake", "horizonAdd", "horizonRemove", "horizonUndo",
                                 "horizonImport", "horizonExport"}) {
            QVERIFY2(!rig.button(name).isEnabled(), name);
            QVERIFY2(!rig.button(name).toolTip().isEmpty(), name);
        }
    }

    void pointsAreAddedTypedAndDeleted()
    {
        Rig rig;
        rig.button("horizonAdd").click();
        QCOMPARE(rig.table().rowCount(), 1);
        rig.table().item(0, 0)->setText(QStringLiteral("90"));
        rig.table().item(0, 1)->setText(QStringLiteral("12,5°"));
        QCOMPARE(rig.model().mask(), HorizonMask({{12.5, 90.0}}));
        rig.button("horizonAdd").click(); // opposite, as high
        QCOMPARE(rig.model().mask(), HorizonMask({{12.5, 90.0}, {12.5, 270.0}}));
        QCOMPARE(rig.table().currentRow(), 1);
        rig.table().item(1, 1)->setText(QStringLiteral("95"));
        QVERIFY(rig.note().contains(QStringLiteral("90°")));
        QCOMPARE(rig.table().item(1, 1)->text(), QStringLiteral("12.5°"));
        QCOMPARE(rig.model().mask().points().size(), std::size_t{2});
        rig.button("horizonRemove").click();
        QCOMPARE(rig.model().mask(), HorizonMask({{12.5, 90.0}}));
        QCOMPARE(horizonOf(rig.fixture.settings, kMunich), rig.model().mask());
        while (rig.button("horizonUndo").isEnabled())
            rig.button("horizonUndo").click();
        QVERIFY(rig.model().mask().isEmpty());
        QCOMPARE(rig.table().rowCount(), 0);
    }

    void aClickOnThePictureSelects()
    {
        Rig rig;
        rig.model().replace(HorizonMask({{20.0, 90.0}, {30.0, 180.0}, {10.0, 270.0}}));
        rig.profile().grab();
        emit rig.profile().picked(2);
        QCOMPARE(rig.table().currentRow(), 2);
        QVERIFY(rig.button("horizonRemove").isEnabled());
    }

    void recordsWhereTheScopeLooks()
    {
        Rig rig;
        QVERIFY(!rig.button("horizonTake").isEnabled());
        QVERIFY(rig.button("horizonTake").toolTip().contains(QStringLiteral("not known")));
        rig.look(20.0, 100.0);
        QTRY_VERIFY(rig.button("horizonTake").isEnabled());
        QVERIFY(rig.sight().contains(QStringLiteral("100.0°")));
        rig.button("horizonTake").click();
        rig.look(25.0, 110.0);
        QTest::keyClick(&rig.dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rig.model().mask().points().size(), std::size_t{2});
        // Seen a bit higher than it stands.
        QVERIFY(std::abs(rig.model().mask().altitudeAt(100.0) - 20.045) < 0.01);
        QVERIFY(std::abs(rig.model().mask().altitudeAt(110.0) - 25.035) < 0.01);
    }

    void saysWhatItForgetsForRoom()
    {
        Rig rig;
        for (int i = 0; i < kMostHorizons; ++i)
            keepHorizon(rig.fixture.settings, {double(i), 20.0, 0.0}, HorizonMask({{9.0, 0.0}}));
        rig.button("horizonAdd").click();
        QVERIFY2(rig.note().contains(text::siteText({0.0, 20.0, 0.0})), qPrintable(rig.note()));
        QVERIFY(horizonOf(rig.fixture.settings, {0.0, 20.0, 0.0}).isEmpty());
        QCOMPARE(horizonOf(rig.fixture.settings, kMunich), rig.model().mask());
        QVERIFY(!horizonOf(rig.fixture.settings, {1.0, 20.0, 0.0}).isEmpty());
    }

    void saysWhyItCantRecord()
    {
        Rig rig;
        rig.look(20.0, 100.0, 6.0);
        QTRY_VERIFY2(rig.sight().contains(QStringLiteral("6°")), qPrintable(rig.sight()));
        QVERIFY(!rig.button("horizonTake").isEnabled());
        rig.look(-40.0, 100.0);
        QTRY_VERIFY(rig.sight().contains(QStringLiteral("no horizon")));
        rig.look(10.0, 100.0);
        rig.pointing->isTakenAsLevel = true;
        QTRY_VERIFY(rig.sight().contains(QStringLiteral("stand level")));
        QVERIFY(rig.button("horizonTake").isEnabled());
        QCOMPARE(horizonSight(rig.model(), nullptr).refusal, RecordRefusal::NoScope);
    }

    void tellsWhatIsWrongInAFile()
    {
        Rig rig;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("trees.hrz"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("0 10\n90 high\n");
        file.close();
        rig.button("horizonImport").click();
        auto *choice = rig.dialog.findChild<QFileDialog *>(QStringLiteral("horizonImportFile"));
        QVERIFY(choice != nullptr);
        emit choice->fileSelected(path);
        choice->close();
        QTRY_VERIFY_WITH_TIMEOUT(rig.note().contains(QStringLiteral("Line 2")), kPatience);
        QVERIFY(rig.model().mask().isEmpty());
    }

    void looksTheSameInEveryTheme()
    {
        Rig rig;
        rig.model().replace(
            HorizonMask({{20.0, 20.0}, {45.0, 90.0}, {30.0, 180.0}, {10.0, 270.0}}));
        for (const ThemeId theme : {ThemeId::Dark, ThemeId::Night}) {
            rig.fixture.theme.setId(theme);
            const QImage picture = rig.profile().grab().toImage();
            QVERIFY(picture.pixelColor(picture.width() / 4, picture.height() - 60)
                    != picture.pixelColor(picture.width() / 4, 14));
        }
    }
};

QTEST_MAIN(TestHorizonDialog)
#include "tst_horizon_dialog.moc"
