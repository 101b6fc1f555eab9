// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/finish_card.h"

#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "tests/unit/dwarf/models/model_bench.h"
#include "ui/panels/note_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checklist_row.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>

namespace nd {

namespace {

struct Bench : ModelBench
{
    Bench() : ModelBench(SessionFixture::dwarf2())
    {
        connectAsHost();
        notify(15221, "");
        notify(15222, "");
        notify(15208, "0801"); // it stacks
        link().forget();
        card.resize(420, 360);
        card.show();
    }

    Theme theme{*qApp};
    StatusModel status{session()};
    StackingModel tele{session(), status, Camera::Tele, scheduler()};
    StackingModel wide{session(), status, Camera::Wide, scheduler()};
    PowerModel power{session()};
    FinishModel finish{{session(), tele, wide, power, scheduler()}};
    FinishCard card{finish, power};

    template<typename Kind = QPushButton>
    Kind &part(const char *name) const
    {
        return *card.findChild<Kind *>(QLatin1String(name));
    }
    CheckMark mark(const char *name) const { return part<ChecklistRow>(name).mark(); }
    void click(const char *name) const
    {
        QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton);
        settle();
    }
};

} // namespace

class TestFinishCard : public QObject
{
    Q_OBJECT

private slots:
    void showsEachStep()
    {
        Bench bench;
        QVERIFY(bench.part("finishStart").isVisible() && bench.part("finishStart").isEnabled());
        QVERIFY(!bench.part<NoteLine>("finishNote").text().isEmpty()); // what it costs
        bench.click("finishStart");
        QCOMPARE(bench.link().sentIds(), QList<quint32>{11006});
        QCOMPARE(bench.mark("finishStop"), CheckMark::Running);
        QVERIFY(bench.part("finishSkip").isVisible() && !bench.part("finishStart").isVisible());
        bench.notify(15208, "0803");
        QCOMPARE(bench.mark("finishStop"), CheckMark::Done);
        QCOMPARE(bench.mark("finishLights"), CheckMark::Done);
        QCOMPARE(bench.mark("finishPower"), CheckMark::Running);
        bench.notify(15229, "");
        bench.dropLink();
        QCOMPARE(bench.mark("finishPower"), CheckMark::Done);
        QVERIFY(bench.part<NoteLine>("finishNote").text().contains(QStringLiteral("off")));
    }

    void leavesOutWhatIsNotWanted()
    {
        Bench bench;
        QTest::mouseClick(&bench.part<QCheckBox>("finishWantPower"), Qt::LeftButton, {},
                          QPoint(6, bench.part<QCheckBox>("finishWantPower").height() / 2));
        QVERIFY(!bench.finish.isWanted(FinishStep::PowerOff));
        QCOMPARE(bench.part("finishStart").text(), QStringLiteral("Finish"));
        QVERIFY(bench.part<NoteLine>("finishNote").text().isEmpty());
        bench.click("finishStart");
        bench.notify(15208, "0803");
        QCOMPARE(bench.mark("finishPower"), CheckMark::Skipped);
        QVERIFY(bench.part("finishStart").isVisible());
        QVERIFY(!bench.link().sentIds().contains(13502));
    }

    void aStepThatFailsAsks()
    {
        Bench bench;
        bench.device().refuse(11006, -11501);
        bench.click("finishStart");
        QCOMPARE(bench.mark("finishStop"), CheckMark::Failed);
        QVERIFY(bench.part<ChecklistRow>("finishStop").isOpen());
        QVERIFY(!bench.part<QCheckBox>("finishWantStop").isEnabled());
        QVERIFY(bench.part<QCheckBox>("finishWantPower").isEnabled());
        bench.link().forget();
        bench.click("finishRetry");
        QCOMPARE(bench.link().sentIds(), QList<quint32>{11006});
        bench.click("finishSkip");
        QCOMPARE(bench.mark("finishStop"), CheckMark::Skipped);
        QVERIFY(!bench.part<ChecklistRow>("finishStop").isOpen());
        bench.click("finishCancel");
        QVERIFY(!bench.finish.isRunning());
    }

    /// The boxes stood five pixels above their words.
    void eachBoxStandsBesideItsWords()
    {
        Bench bench;
        const auto middle = [&bench](const QWidget &widget) {
            return widget.mapTo(&bench.card, widget.rect().center()).y();
        };
        for (const char *key : {"Stop", "Live", "Lights", "Power"}) {
            const auto &box = bench.part<QCheckBox>((QByteArray("finishWant") + key).constData());
            const auto &row = bench.part<ChecklistRow>((QByteArray("finish") + key).constData());
            QVERIFY2(std::abs(middle(box) - middle(row)) <= 1, key);
        }
    }

    /// Only Esc closed it.
    void canBeClosedWhileItGoesOn()
    {
        Bench bench;
        QSignalSpy closed(&bench.card, &FinishCard::closeRequested);
        bench.click("finishClose");
        bench.click("finishStart");
        QVERIFY(!bench.part("finishClose").toolTip().isEmpty());
        bench.click("finishClose");
        QCOMPARE(closed.size(), 2);
        QVERIFY(bench.finish.isRunning());
    }

    void saysWhyItCanNotBegin()
    {
        Bench bench;
        bench.dropLink();
        QVERIFY(!bench.part("finishStart").isEnabled());
        QVERIFY(!bench.part("finishStart").toolTip().isEmpty());
    }
};

} // namespace nd

QTEST_MAIN(nd::TestFinishCard)
#include "tst_finish_card.moc"
