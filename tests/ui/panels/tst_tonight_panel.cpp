// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sky_fixture.h"
#include "ui/panels/site_dialog.h"
#include "ui/panels/tonight_panel.h"
#include "ui/panels/tonight_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace nd;
using namespace nd::test;

class TestTonightPanel : public QObject
{
    Q_OBJECT

private slots:
    void ranksWhatTheNightOffers()
    {
        SkyFixture fixture;
        TonightPanel panel(fixture.sky);
        panel.resize(292, 500);
        panel.show();
        const QTableView &view = table(panel);
        const QAbstractItemModelTester tester(view.model());
        QVERIFY(!view.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(view.model()->rowCount() == 50, kPatience);
        QVERIFY(view.isVisible());
        double before = 101.0;
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const double score
                = view.model()->index(row, TonightTable::Score).data().toString().toDouble();
            QVERIFY(score <= before);
            before = score;
        }
        QVERIFY(text(panel, "tonightSummary").contains(QStringLiteral("Dark from")));
    }

    void hidesColumnsThatHaveNoRoom()
    {
        SkyFixture fixture;
        TonightPanel panel(fixture.sky);
        panel.resize(292, 500);
        panel.show();
        const QTableView &view = table(panel);
        QVERIFY(view.isColumnHidden(TonightTable::Size));
        QVERIFY(!view.isColumnHidden(TonightTable::Altitude));
        panel.resize(1000, 500);
        QTRY_VERIFY(!view.isColumnHidden(TonightTable::Size));
        // "Wertung" lost its first letter.
        for (int column = 1; column < view.model()->columnCount(); ++column)
            QVERIFY(view.columnWidth(column) >= view.horizontalHeader()->sectionSizeHint(column));
    }

    /// "M 31 Andro…": the name had less room than the score that nobody looks for.
    void showsTheNamesOfWhatIsKnown()
    {
        SkyFixture fixture;
        TonightPanel panel(fixture.sky);
        panel.resize(292, 500);
        panel.show();
        const QTableView &view = table(panel);
        QTRY_VERIFY_WITH_TIMEOUT(view.model()->rowCount() > 0, kPatience);
        const QFontMetrics letters(Theme::font(TextSize::Body));
        QTRY_VERIFY(view.columnWidth(TonightTable::Object)
                    >= letters.horizontalAdvance(QStringLiteral("M 31 Andromeda")));
        const int low = view.rowHeight(0);
        panel.resize(292, 900);
        QTRY_VERIFY(view.rowHeight(0) > low); // the name has a line of its own
        panel.resize(292, 500);
        QTRY_COMPARE(view.rowHeight(0), low);
    }

    /// They could not be shown at all.
    void showsPlanetsAndTheMoon()
    {
        SkyFixture fixture;
        TonightPanel panel(fixture.sky);
        panel.resize(292, 700);
        panel.show();
        const QTableView &view = table(panel);
        QTRY_VERIFY_WITH_TIMEOUT(view.model()->rowCount() > 0, kPatience);
        auto *types = panel.findChild<SegmentedControl *>(QStringLiteral("tonightTypes"));
        auto *planets = panel.findChild<QToolButton *>(QStringLiteral("tonightPlanets"));
        types->setCurrent(1);
        planets->click();
        QStringList names;
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            names += view.model()->index(row, TonightTable::Object).data().toString();
            QVERIFY(!view.model()->index(row, TonightTable::Magnitude).data().toString().isEmpty());
        }
        QVERIFY2(names.contains(QStringLiteral("Saturn")), qPrintable(names.join(u' ')));
        for (const TonightRow &row : fixture.sky.tonight().rows())
            QVERIFY(row.object->type == ObjectType::Planet || row.object->type == ObjectType::Moon);
        QCOMPARE(types->current(), -1);
        types->setCurrent(2);
        QVERIFY(!planets->isChecked());
        planets->click();
        planets->click(); // once more is everything again
        QCOMPARE(types->current(), 0);
        QVERIFY2(panel.minimumSizeHint().width() < 340,
                 qPrintable(QString::number(panel.minimumSizeHint().width())));
    }

    void filtersAtOnce()
    {
        SkyFixture fixture;
        TonightPanel panel(fixture.sky);
        panel.resize(292, 700);
        panel.show();
        const QTableView &view = table(panel);
        QTRY_VERIFY_WITH_TIMEOUT(view.model()->rowCount() > 0, kPatience);
        panel.findChild<SegmentedControl *>(QStringLiteral("tonightTypes"))->setCurrent(1);
        for (const TonightRow &row : fixture.sky.tonight().rows())
            QVERIFY(row.object->type == ObjectType::Galaxy
                    || row.object->type == ObjectType::GalaxyGroup
                    || row.object->type == ObjectType::GalaxyPart
                    || row.object->type == ObjectType::Quasar);
        auto *more = panel.findChild<QToolButton *>(QStringLiteral("tonightMore"));
        auto *magnitude = panel.findChild<QComboBox *>(QStringLiteral("tonightMagnitude"));
        QVERIFY(!magnitude->isVisible());
        more->click();
        QVERIFY(magnitude->isVisible());
        magnitude->setCurrentIndex(magnitude->findData(8));
        QVERIFY(view.model()->rowCount() > 0);
        for (const TonightRow &row : fixture.sky.tonight().rows())
            QVERIFY(row.object->magnitude && *row.object->magnitude <= 8.0);
        magnitude->setCurrentIndex(magnitude->findData(1));
        QCOMPARE(view.model()->rowCount(), 0);
        QVERIFY(text(panel, "tonightEmpty").contains(QStringLiteral("limits")));
        panel.findChild<QPushButton *>(QStringLiteral("tonightEmptyAction"))->click();
        QCOMPARE(view.model()->rowCount(), 50);
        QCOMPARE(magnitude->currentText(), QStringLiteral("Any brightness"));
    }

    /// With the limits open a low dock showed two rows of the list.
    void leavesRoomForTheListBesideTheLimits()
    {
        SkyFixture fixture;
        TonightPanel panel(fixture.sky);
        panel.show();
        const QTableView &view = table(panel);
        QTRY_VERIFY_WITH_TIMEOUT(view.model()->rowCount() > 0, kPatience);
        panel.findChild<QToolButton *>(QStringLiteral("tonightMore"))->click();
        QVERIFY(panel.minimumSizeHint().height() < 340);
        panel.resize(292, panel.minimumSizeHint().height());
        QTRY_VERIFY2(view.viewport()->height() / view.rowHeight(0) >= 4,
                     qPrintable(QString::number(view.viewport()->height())));
        for (const QComboBox *box : panel.findChildren<QComboBox *>()) {
            QVERIFY(box->isVisible());
            const int most = box->width() - box->height();
            for (int row = 0; row < box->count(); ++row)
                QVERIFY2(box->fontMetrics().horizontalAdvance(box->itemText(row)) <= most,
                         qPrintable(box->itemText(row)));
        }
    }

    /// What is chosen is bold: "Horizont" lost the edges of its first and last letter.
    void aChosenWordHasTheRoomItTakes()
    {
        SegmentedControl choice({QStringLiteral("Horizont"), QStringLiteral("Equator")});
        choice.show();
        for (const QPushButton *button : choice.findChildren<QPushButton *>()) {
            QFont bold = button->font();
            bold.setBold(true);
            const int more = QFontMetrics(bold).horizontalAdvance(button->text())
                - button->fontMetrics().horizontalAdvance(button->text());
            QVERIFY(more > 0);
            QVERIFY(button->width() >= button->minimumSizeHint().width() + more);
        }
    }

    void selectsATarget()
    {
        SkyFixture fixture;
        TonightPanel panel(fixture.sky);
        panel.resize(292, 500);
        panel.show();
        QTableView &view = table(panel);
        QTRY_VERIFY_WITH_TIMEOUT(view.model()->rowCount() > 3, kPatience);
        const QModelIndex third = view.model()->index(2, 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(third).center());
        QCOMPARE(fixture.sky.target().target()->name, third.data().toString());
        const QSignalSpy chosen(&panel, &TonightPanel::chosen);
        view.setCurrentIndex(view.model()->index(1, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(fixture.sky.target().target()->name, view.model()->index(1, 0).data().toString());
        // What is selected elsewhere is marked here.
        fixture.sky.target().select(
            *targetOf(fixture.sky.tonight().catalog(), *fixture.sky.tonight().rows().at(4).object));
        QCOMPARE(view.currentIndex().row(), 4);
    }

    void asksForThePlace()
    {
        SkyFixture fixture(std::nullopt);
        TonightPanel panel(fixture.sky);
        panel.resize(292, 500);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        auto *action = panel.findChild<QPushButton *>(QStringLiteral("tonightEmptyAction"));
        QVERIFY(action->isVisible());
        QVERIFY(text(panel, "tonightEmpty").contains(QStringLiteral("where you stand")));
        action->click();
        const auto *dialog = panel.findChild<SiteDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
    }

    void saysThatThereIsNoNight()
    {
        SkyFixture fixture(std::nullopt);
        fixture.clock.setUtc({QDate(2026, 6, 21), QTime(20, 0), Qt::UTC});
        TonightPanel panel(fixture.sky);
        panel.show();
        fixture.sky.setSite(Site{80.0, 15.0, 0.0});
        QTRY_VERIFY_WITH_TIMEOUT(text(panel, "tonightEmpty").contains(QStringLiteral("no night")),
                                 kPatience);
        QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("tonightEmptyAction"))->isVisible());
    }

private:
    static QTableView &table(const QWidget &panel)
    {
        return *panel.findChild<QTableView *>(QStringLiteral("tonightTable"));
    }
    static QString text(const QWidget &panel, const char *name)
    {
        return panel.findChild<QLabel *>(QLatin1String(name))->text();
    }
};

QTEST_MAIN(TestTonightPanel)
#include "tst_tonight_panel.moc"
