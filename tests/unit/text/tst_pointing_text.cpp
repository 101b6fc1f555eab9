// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pointing_text.h"

#include <QTest>

using namespace nd;

/// What people read while the scope finds its way, and how it ended.
class TestPointingText : public QObject
{
    Q_OBJECT

private slots:
    void stages()
    {
        PointingRun run;
        for (int i = 0; i <= int(PointingStage::Stopping); ++i) {
            run.stage = PointingStage(i);
            QVERIFY(text::pointingStageText(run).endsWith(QLatin1Char('.')));
        }
        run.stage = PointingStage::Solving;
        run.solves = 3;
        QCOMPARE(text::pointingStageText(run), QStringLiteral("Recognising the stars, picture 3."));
        run.failedSolves = 2;
        QVERIFY(text::pointingStageText(run).contains(QLatin1String("Without success so far: 2.")));
    }

    void endings()
    {
        PointingEnd end;
        end.name = QStringLiteral("M 31");
        for (int task = 0; task <= int(PointingTask::PolarAlignment); ++task) {
            end.task = PointingTask(task);
            end.wasStopped = false;
            QVERIFY(!text::pointingEndText(end, Generation::V3).isEmpty());
            end.wasStopped = true;
            QVERIFY(text::pointingEndText(end, Generation::V3).contains(QLatin1String("topped")));
        }
    }

    void failuresSayWhatToTry()
    {
        PointingEnd end;
        end.task = PointingTask::OneClickGoto;
        end.stage = PointingStage::Focusing;
        end.error = Error{Error::Code::Rejected, -15100, {}};
        const QString text = text::pointingEndText(end, Generation::V2);
        QVERIFY(text.contains(QLatin1String("autofocus failed")));
        QVERIFY(text.contains(QLatin1String("as far as focusing")));
        end.error = Error{Error::Code::Timeout, 0, {}};
        QVERIFY(text::pointingEndText(end, Generation::V2).contains(QLatin1String("try again")));
    }

    void beyondTheLimitSaysWhatToDo()
    {
        PointingEnd end;
        for (const int code : {-14518, -14519}) {
            end.error = Error{Error::Code::Rejected, code, {}};
            for (const auto task : {PointingTask::Goto, PointingTask::OneClickGoto}) {
                end.task = task;
                const QString text = text::pointingEndText(end, Generation::V3);
                QVERIFY2(text.contains(QLatin1String("beyond the mechanical limit")),
                         qPrintable(text));
                QVERIFY(text.contains(QLatin1String("another target")));
            }
            end.task = PointingTask::Calibration;
            QVERIFY(text::pointingEndText(end, Generation::V2).contains(QLatin1String("tripod")));
        }
    }

    /// Positive is clockwise and up.
    void waysToTurn()
    {
        QVERIFY(text::polarAzimuthText(1.25).contains(QLatin1String(" clockwise")));
        QVERIFY(text::polarAzimuthText(-1.25).contains(QLatin1String("counter-clockwise")));
        QVERIFY(text::polarAltitudeText(0.75).contains(QLatin1String("up")));
        QVERIFY(text::polarAltitudeText(-0.75).contains(QLatin1String("down")));
        QVERIFY(text::polarAltitudeText(0.01).contains(QLatin1String("leave it")));
        QVERIFY(text::polarVerdict({{}, 3.0, 4.0}).startsWith(QStringLiteral("5.00")));
    }

    void everyBodyHasAName()
    {
        for (const Body body : kAllBodies)
            QVERIFY(!text::bodyName(body).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPointingText)
#include "tst_pointing_text.moc"
