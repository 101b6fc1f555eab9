// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"
#include "sim_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow

const char *const kModels[] = {"dwarf2", "dwarf3:v2", "dwarf3:v3", "mini"};
/// Where NGC 188 never sets.
const QStringList kSite{QStringLiteral("--site"), QStringLiteral("48.2,11.5"),
                        QStringLiteral("--sun-ok")};

} // namespace

/// `calibrate`, `goto` and `align` of the real nightdeskctl against the real simulator.
class TestCtlPointing : public QObject
{
    Q_OBJECT

private slots:
    void calibrates_data() { addModels(); }
    void calibrates();
    void goes_data() { addModels(); }
    void goes();
    void oneClick_data() { addModels(); }
    void oneClick();
    void aligns_data() { addModels(); }
    void aligns();
    void saysWhatStandsInTheWay();
    void failuresHaveWords();
    void refusedBeforeItMoves();
    void brokenCoordinatesSayWhatIsWrong_data();
    void brokenCoordinatesSayWhatIsWrong();
    void aGarbageFileSendsItNowhere();
    void understoodBeforeItMoves();
    void fromAPoleHalfOfTheSkyIsRefused_data();
    void fromAPoleHalfOfTheSkyIsRefused();
    void beyondTheMechanicalLimit_data() { addModels(); }
    void beyondTheMechanicalLimit();
    void interruptStopsIt();

private:
    static void addModels();
    bool startSim(const QString &model, const char *speed = "20");
    CtlResult ctl(const char *line) const;

    SimProcess m_sim;
    CtlRun m_ctl;
};

void TestCtlPointing::addModels()
{
    QTest::addColumn<QString>("model");
    for (const char *model : kModels)
        QTest::newRow(model) << QString::fromLatin1(model);
}

bool TestCtlPointing::startSim(const QString &model, const char *speed)
{
    m_sim.kill();
    return m_sim.start(model, {QStringLiteral("--speed"), QString::fromLatin1(speed)});
}

CtlResult TestCtlPointing::ctl(const char *line) const
{
    return m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + words(line) + kSite);
}

void TestCtlPointing::calibrates()
{
    QFETCH(QString, model);
    QVERIFY(startSim(model));
    const CtlResult result = ctl("calibrate");
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QVERIFY(result.first().value(QLatin1String("calibrated")).toBool());
    QVERIFY2(result.err.contains(QLatin1String("Recognising the stars, picture")),
             qPrintable(result.err));
}

void TestCtlPointing::goes()
{
    QFETCH(QString, model);
    QVERIFY(startSim(model));
    const CtlResult result = ctl("goto ngc188");
    QVERIFY2(result.status == 0, qPrintable(result.err));
    const QJsonObject found = result.first();
    QCOMPARE(found.value(QLatin1String("name")).toString(), QStringLiteral("NGC 188"));
    QVERIFY(found.value(QLatin1String("found")).toBool());
    QVERIFY(found.value(QLatin1String("followed")).toBool());
    const QString said = result.err;
    QVERIFY2(said.startsWith(QLatin1String("NGC 188 (Polarissima Cluster)\n")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("Turning.")), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("has not begun yet")), qPrintable(said));
}

void TestCtlPointing::oneClick()
{
    QFETCH(QString, model);
    QVERIFY(startSim(model));
    const CtlResult result = ctl("goto ngc188 --one-click");
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QVERIFY(result.first().value(QLatin1String("found")).toBool());
    QVERIFY(result.first().value(QLatin1String("followed")).toBool());
    QVERIFY2(!result.err.contains(QLatin1String("has not begun yet")), qPrintable(result.err));
    for (const char *stage :
         {"Looking for open sky", "Focusing on the stars", "Finding out how it stands", "Turning"})
        QVERIFY2(result.err.contains(QLatin1String(stage)), qPrintable(result.err));
}

void TestCtlPointing::aligns()
{
    QFETCH(QString, model);
    QVERIFY(startSim(model));
    const CtlResult first = ctl("align");
    QVERIFY2(first.status == 0, qPrintable(first.err));
    const double error = first.first().value(QLatin1String("total_error_deg")).toDouble();
    QVERIFY(error > 0.5);
    QVERIFY2(first.err.contains(QLatin1String("clockwise")), qPrintable(first.err));
    const CtlResult second = ctl("align");
    QVERIFY(second.first().value(QLatin1String("total_error_deg")).toDouble() < error);
}

/// It went behind the trees in silence.
void TestCtlPointing::saysWhatStandsInTheWay()
{
    const QString path = m_ctl.dataFolder() + QStringLiteral("/settings.json");
    QFile settings(path);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"horizons":[{"latitude_deg":48.2,"longitude_deg":11.5,)"
                   R"("points":[[0,80],[180,80]]}]})");
    settings.close();
    QVERIFY(startSim(QStringLiteral("dwarf3:v3")));
    const CtlResult hidden = ctl("goto ngc188");
    QVERIFY2(hidden.status == 0, qPrintable(hidden.err));
    const QString sentence = QStringLiteral("Behind your horizon now, which is 80° high there.");
    QVERIFY2(hidden.err.contains(sentence), qPrintable(hidden.err));
    QVERIFY(QFile::remove(path));
    QVERIFY(startSim(QStringLiteral("dwarf3:v3"))); // it has nobody else's hands on it
    const CtlResult clear = ctl("goto ngc188");
    QVERIFY2(clear.status == 0 && !clear.err.contains(QLatin1String("horizon")),
             qPrintable(clear.err));
}

void TestCtlPointing::failuresHaveWords()
{
    QVERIFY(startSim(QStringLiteral("dwarf3:v3")));
    QVERIFY(m_sim.setFault(QStringLiteral("solve_fails")));
    const CtlResult calibration = ctl("calibrate");
    QCOMPARE(calibration.status, 1);
    QVERIFY(calibration.out.isEmpty());
    QVERIFY2(calibration.err.contains(QLatin1String("The calibration failed.")),
             qPrintable(calibration.err));
    QVERIFY(calibration.err.contains(QLatin1String("Without success so far")));
    const CtlResult away = ctl("goto ngc188");
    QCOMPARE(away.status, 1);
    QVERIFY2(away.err.contains(QLatin1String("did not reach the target")), qPrintable(away.err));
    QVERIFY(m_sim.setFault(QStringLiteral("clouds")));
    const CtlResult sky = ctl("goto ngc188 --one-click");
    QCOMPARE(sky.status, 1);
    QVERIFY2(sky.err.contains(QLatin1String("No sky was found.")), qPrintable(sky.err));
}

void TestCtlPointing::refusedBeforeItMoves()
{
    QVERIFY(startSim(QStringLiteral("mini")));
    const CtlResult low
        = m_ctl.run(CtlRun::deviceFlag(m_sim.profile())
                    + QStringList{QStringLiteral("goto"), QStringLiteral("1h20m -80d10m")} + kSite);
    QCOMPARE(low.status, 1);
    QVERIFY2(low.err.contains(QLatin1String("below the horizon")), qPrintable(low.err));
    const CtlResult nowhere
        = m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + words("goto ngc188 --sun-ok"));
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.err.contains(QLatin1String("observing site")), qPrintable(nowhere.err));
    const CtlResult unknown = ctl("goto xyzzy");
    QCOMPARE(unknown.status, 1);
    const CtlResult shared = ctl("goto pinwheel galaxy"); // went to M 33 without a word
    QCOMPARE(shared.status, 1);
    QVERIFY2(shared.err.contains(QLatin1String("M 101, M 33 or M 99")), qPrintable(shared.err));
    const CtlResult beginning = ctl("goto ngc"); // went to NGC 1
    QCOMPARE(beginning.status, 1);
    QVERIFY2(beginning.err.contains(QLatin1String("say which one")), qPrintable(beginning.err));
    const CtlResult broken = ctl("goto 25h99m +91d");
    QCOMPARE(broken.status, 1);
    const CtlResult star = ctl("goto ngc188 --track");
    QCOMPARE(star.status, 2);
    const CtlResult site
        = m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + words("calibrate --site 95,11"));
    QCOMPARE(site.status, 2);
}

void TestCtlPointing::brokenCoordinatesSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *typed, const char *said) {
        QTest::newRow(*typed != 0 ? typed : "nothing")
            << QString::fromUtf8(typed) << QString::fromUtf8(said);
    };
    row("5h35m", "declination is missing");
    row("-5d23m", "declination is missing");
    row("25h10m +10d", "under 24 hours");
    row("361.0 +10", "or 360 degrees");
    row("5h60m -5d", "Minutes must be under 60");
    row("5h35m60s -5d", "Seconds must be under 60");
    row("5h35m -5d60m", "Minutes must be under 60");
    row("5h35m +90d00m01s", "between -90 and 90");
    row("5h35m -91", "between -90 and 90");
    row("-5h35m +10d", "can't be negative");
    row("5.5h30m +10d", "last");
    row("5h -30m +10d", "sign");
    row("17s 5h +10d", "first");
    row("5h35m +10h", "degrees");
    row("5h m +10d", "number");
    row("5 35 17 -5 23 28 99", "many");
    row("5h35m +10d B1950", "J2000");
    row("alt 30 az 120", "Altitude and azimuth");
    row("+", "number");
    row("", "Enter right ascension");
    row("5h35m +10d potato", "not part of coordinates");
}

/// Each form of bad coordinates ends with a sentence, before the telescope is even called.
void TestCtlPointing::brokenCoordinatesSayWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const QStringList arguments{QStringLiteral("--device"), QStringLiteral("127.0.0.1:1:1"),
                                QStringLiteral("goto"), typed};
    const CtlResult result = m_ctl.run(arguments + kSite);
    QVERIFY(result.status == 1 && result.out.isEmpty());
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
}

/// The comet could not be read, and a cluster has a similar name: that is not what was asked for.
void TestCtlPointing::aGarbageFileSendsItNowhere()
{
    const QTemporaryDir folder;
    QFile comets(folder.filePath(QStringLiteral("comets.txt")));
    QVERIFY(comets.open(QIODevice::WriteOnly));
    comets.write(QByteArray("\x1b]0;title\x07 not a comet\n").repeated(50) + "\xff\xfe");
    comets.close();
    const QStringList arguments{QStringLiteral("--device"), QStringLiteral("127.0.0.1:1:1"),
                                QStringLiteral("goto"),     QStringLiteral("polarisima"),
                                QStringLiteral("--comets"), comets.fileName()};
    const CtlResult result = m_ctl.run(arguments + kSite);
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(QLatin1String("Line 1: This is not a comet")),
             qPrintable(result.err));
    QVERIFY2(result.err.contains(
                 QLatin1String("called polarisima; NGC 188 (Polarissima Cluster) is similar")),
             qPrintable(result.err));
    QVERIFY(!result.err.contains(QChar(0x1b)) && result.err.count(QLatin1Char('\n')) < 15);
}

/// The echo of what was typed comes first, with its epoch.
void TestCtlPointing::understoodBeforeItMoves()
{
    QVERIFY(startSim(QStringLiteral("dwarf2")));
    const QStringList arguments{QStringLiteral("goto"), QStringLiteral("0h47m27s +85d15m")};
    const CtlResult result = m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + arguments + kSite);
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QVERIFY2(result.err.startsWith(QLatin1String("RA 00h 47m 27"))
                 && result.err.section(QLatin1Char('\n'), 0, 0).contains(QLatin1String("J2000")),
             qPrintable(result.err));
}

void TestCtlPointing::fromAPoleHalfOfTheSkyIsRefused_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    const QString north = QStringLiteral("2h +60d");
    const QString south = QStringLiteral("2h -60d");
    QTest::newRow("north") << QStringLiteral("90,0") << north << south;
    QTest::newRow("south") << QStringLiteral("-90,0") << south << north;
}

void TestCtlPointing::fromAPoleHalfOfTheSkyIsRefused()
{
    QFETCH(QString, site);
    QFETCH(QString, up);
    QFETCH(QString, down);
    QVERIFY(startSim(QStringLiteral("dwarf3:v3")));
    const auto goTo = [this, &site](const QString &place) {
        const QStringList arguments{QStringLiteral("goto"), place, QStringLiteral("--site"), site,
                                    QStringLiteral("--sun-ok")};
        return m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + arguments);
    };
    const CtlResult refused = goTo(down);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(QLatin1String("below the horizon")), qPrintable(refused.err));
    // It stands elsewhere in truth: what matters is that this side asks it to go.
    const CtlResult asked = goTo(up);
    QVERIFY2(!asked.err.contains(QLatin1String("below the horizon")), qPrintable(asked.err));
}

/// No document says where the limits are: the telescope alone knows, and refuses before it moves.
void TestCtlPointing::beyondTheMechanicalLimit()
{
    QFETCH(QString, model);
    QVERIFY(startSim(model));
    QVERIFY(m_sim.setFault(QStringLiteral("motor_limit")));
    const auto standsAt = [this] {
        const QJsonObject state = m_sim.state();
        return std::pair(state.value(QLatin1String("alt_deg")).toDouble(qQNaN()),
                         state.value(QLatin1String("az_deg")).toDouble(qQNaN()));
    };
    const auto before = standsAt();
    const CtlResult result = ctl("goto ngc188");
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(standsAt(), before);
    QVERIFY2(result.err.contains(QLatin1String("beyond the mechanical limit")),
             qPrintable(result.err));
    const CtlResult inOne = ctl("goto ngc188 --one-click");
    QCOMPARE(inOne.status, 1);
    QVERIFY2(inOne.err.contains(QLatin1String("beyond the mechanical limit")),
             qPrintable(inOne.err));
    for (const char *line : {"calibrate", "align"}) {
        const CtlResult other = ctl(line);
        QCOMPARE(other.status, 1);
        QVERIFY(other.out.isEmpty());
        QVERIFY2(other.err.contains(QLatin1String("mechanical limit is ahead")),
                 qPrintable(other.err));
    }
}

/// It says that it stopped, not that it failed.
void TestCtlPointing::interruptStopsIt()
{
    QVERIFY(startSim(QStringLiteral("dwarf2"), "1"));
    QProcess process;
    m_ctl.start(process, CtlRun::deviceFlag(m_sim.profile()) + words("calibrate") + kSite);
    QByteArray said;
    const auto solves = [&process, &said] {
        said += process.readAllStandardError();
        return said.contains("Recognising");
    };
    QVERIFY2(QTest::qWaitFor(solves, kLong), said.constData());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const CtlResult result = CtlRun::resultOf(process);
    QCOMPARE(result.status, 130);
    QVERIFY2(result.err.contains(QLatin1String("The calibration was stopped.")),
             qPrintable(result.err));
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlPointing)
#include "tst_ctl_pointing.moc"
