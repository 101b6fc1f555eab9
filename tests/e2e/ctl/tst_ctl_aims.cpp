// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_stage.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace nd {

/// What follows, watches, focuses and turns, on each model: what nightdeskctl says, and what the
/// simulated telescope does.
class TestCtlAims : public QObject
{
    Q_OBJECT

private slots:
    void followsMany_data() { CtlStage::addModels(); }
    void followsMany();
    void followsOneOfMany_data() { CtlStage::addModels(); }
    void followsOneOfMany();
    void followsOnTheWidePicture_data() { CtlStage::addModels(); }
    void followsOnTheWidePicture();
    void watches_data() { CtlStage::addModels(); }
    void watches();
    void focusesFast_data() { CtlStage::addModels(); }
    void focusesFast();
    void stepsTheFocus_data() { CtlStage::addModels(); }
    void stepsTheFocus();
    void turnsTheAxes_data() { CtlStage::addModels(); }
    void turnsTheAxes();
    void pointsByTheWidePicture_data() { CtlStage::addModels(); }
    void pointsByTheWidePicture();

private:
    CtlStage m_stage;
};

void TestCtlAims::followsMany()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    bool seen = false;
    const CtlResult many = m_stage.runAndWatch(
        "track --seconds 4 --sun-ok",
        [](const QJsonObject &state) { return state[QLatin1String("multi_track")].toBool(); },
        seen);
    QVERIFY2(many.status == 0, qPrintable(many.err));
    QVERIFY(seen);
    QSet<int> ids;
    const QList<QJsonObject> lines = many.lines();
    for (const QJsonObject &line : lines) {
        ids.insert(line[QLatin1String("id")].toInt(-1));
        for (const char *part : {"x", "y", "width", "height"})
            QVERIFY(line[QLatin1String(part)].toDouble(-1.0) >= 0.0);
    }
    QVERIFY2(ids.size() >= 2, many.out.constData());
    QVERIFY(m_stage.waitFor(
        [](const QJsonObject &state) { return !state[QLatin1String("multi_track")].toBool(); }));
}

void TestCtlAims::followsOneOfMany()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    bool seen = false;
    const CtlResult one = m_stage.runAndWatch(
        "track --id 2 --seconds 6 --sun-ok",
        [](const QJsonObject &state) {
            return state[QLatin1String("following")] == QLatin1String("tele");
        },
        seen);
    QVERIFY2(one.status == 0, qPrintable(one.err));
    QVERIFY(seen);
    const QList<QJsonObject> lines = one.lines();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QJsonObject &line) {
        return line[QLatin1String("id")].toInt() == 2 && line[QLatin1String("followed")].toBool();
    }));
    const CtlResult none = m_stage.run("track --id 99 --seconds 2 --sun-ok");
    QCOMPARE(none.status, 1);
    QVERIFY2(none.err.contains(QLatin1String("no box 99")), qPrintable(none.err));
    QCOMPARE(m_stage.run("track 0.1 0.1 0.2 0.2 --id 2 --sun-ok").status, 2);
}

/// V2 firmware has no field for the camera: nothing was done, with exit status 0.
void TestCtlAims::followsOnTheWidePicture()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    bool seen = false;
    const CtlResult wide = m_stage.runAndWatch(
        "track 0.4 0.4 0.2 0.2 --camera wide --seconds 3 --sun-ok",
        [](const QJsonObject &state) {
            return state[QLatin1String("following")] == QLatin1String("wide");
        },
        seen);
    QCOMPARE(seen, CtlStage::isV3(model));
    QCOMPARE(wide.status, CtlStage::isV3(model) ? 0 : 1);
    if (CtlStage::isV3(model))
        QCOMPARE(wide.first()[QLatin1String("camera")].toString(), QStringLiteral("wide"));
    else
        QVERIFY2(wide.err.contains(QLatin1String("can't do it")), qPrintable(wide.err));
}

void TestCtlAims::watches()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    for (const auto &[line, guard] : {std::pair("sentry --seconds 3 --sun-ok", "sentry"),
                                      std::pair("sentry --ufo --seconds 3 --sun-ok", "ufo")}) {
        bool seen = false;
        const CtlResult watched = m_stage.runAndWatch(
            line,
            [word = QLatin1String(guard)](const QJsonObject &state) {
                return state[QLatin1String("guard")] == word;
            },
            seen);
        QVERIFY2(watched.status == 0, qPrintable(watched.err));
        QVERIFY2(seen, line);
        QSet<QString> phases;
        const QList<QJsonObject> lines = watched.lines();
        for (const QJsonObject &row : lines)
            phases.insert(row[QLatin1String("phase")].toString());
        QVERIFY2(phases.contains(QStringLiteral("searching")), watched.out.constData());
        QVERIFY(m_stage.waitFor([](const QJsonObject &state) {
            return state[QLatin1String("guard")] == QLatin1String("none");
        }));
    }
}

/// The fast run starts from where the slow one ended; its refusal was said twice.
void TestCtlAims::focusesFast()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model, words("--speed 10")));
    const CtlResult early = m_stage.run("focus stars-fast");
    QCOMPARE(early.status, 1);
    QCOMPARE(early.err.count(QLatin1String("slow autofocus first")), 1);
    QCOMPARE(m_stage.run("focus stars").status, 0);
    const CtlResult fast = m_stage.run("focus stars-fast");
    QVERIFY2(fast.status == 0, qPrintable(fast.err));
    QCOMPARE(fast.first()[QLatin1String("position")].toInt(-1),
             m_stage.state("focus_position").toInt());
}

void TestCtlAims::stepsTheFocus()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    const int before = m_stage.state("focus_position").toInt();
    const CtlResult near = m_stage.run("focus near 4");
    QVERIFY2(near.status == 0, qPrintable(near.err));
    const int after = m_stage.state("focus_position").toInt();
    QCOMPARE(near.first()[QLatin1String("position")].toInt(-1), after);
    QVERIFY(after != before);
    QCOMPARE(m_stage.run("focus far 4").first()[QLatin1String("position")].toInt(-1), before);
    QCOMPARE(m_stage.state("focus_position").toInt(), before);
}

/// No verb of their own: a person turns by `move`, all else goes by `call`.
void TestCtlAims::turnsTheAxes()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    const auto isMoving
        = [](const QJsonObject &state) { return state[QLatin1String("moving")].toBool(); };
    const CtlResult ran
        = m_stage.run("call CMD_STEP_MOTOR_RUN {\"id\":1,\"speed\":2,\"direction\":true} --sun-ok");
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QVERIFY(isMoving(m_stage.state()));
    // This one counts the axes from 0, the others from 1. Source: dwarf-api-2.0 section 4.13.4.
    QCOMPARE(m_stage.run("call CMD_STEP_MOTOR_STOP {\"id\":0}").status, 0);
    QVERIFY(m_stage.waitFor([&](const QJsonObject &state) { return !isMoving(state); }));
    const CtlResult there
        = m_stage.run("call CMD_STEP_MOTOR_RUN_TO {\"id\":2,\"end_position\":20,\"speed\":10} "
                      "--sun-ok");
    QVERIFY2(there.status == 0, qPrintable(there.err));
    QVERIFY(std::abs(m_stage.state("alt_deg").toDouble() - 20.0) < 0.5);
    const CtlResult reset
        = m_stage.run("call CMD_STEP_MOTOR_RESET {\"id\":2,\"direction\":true} --sun-ok");
    QVERIFY2(reset.status == 0, qPrintable(reset.err));
    QCOMPARE(reset.first()[QLatin1String("message")].toString(), QStringLiteral("ResMotor"));
    QVERIFY(std::abs(m_stage.state("alt_deg").toDouble() - 20.0) > 5.0);
}

void TestCtlAims::pointsByTheWidePicture()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model, words("--speed 10")));
    const double before = m_stage.state("az_deg").toDouble();
    const CtlResult linked = m_stage.run("link 0.8 0.5 --sun-ok");
    QVERIFY2(linked.status == 0, qPrintable(linked.err));
    QCOMPARE(linked.first()[QLatin1String("pointed")], QJsonValue(true));
    // 0.3 of a picture that is 39 to 45 degrees wide, more in azimuth at 45 degrees of altitude.
    const double turned = std::abs(m_stage.state("az_deg").toDouble() - before);
    QVERIFY2(turned > 8.0 && turned < 25.0, qPrintable(QString::number(turned)));
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlAims)
#include "tst_ctl_aims.moc"
