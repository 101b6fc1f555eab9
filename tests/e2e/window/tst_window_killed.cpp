// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/demo_process.h"
#include "app/nightdesk/program.h"
#include "simulator.h"
#include "stack_steps.h"
#include "ui/panels/course_chart.h"
#include "ui/panels/still_picture.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace nd {

namespace {

constexpr int kLong = 240'000; // milliseconds: frames come every half minute
constexpr int kFlushed = 3000; ///< What was shown for so long is on a busy disk, too.
constexpr const char *kProfile = "Terrace";
constexpr const char *kWindowOf = "--window-of";
constexpr const char *kAndStack = "--and-stack";

/// What a person sees in the Stack workspace, as one line.
class Eyes
{
public:
    explicit Eyes(Program &program) : m_program(program) {}

    void tell()
    {
        const QByteArray line = QJsonDocument(seen()).toJson(QJsonDocument::Compact);
        std::puts(line.constData());
        std::fflush(stdout);
    }

private:
    template<typename Type>
    Type *find(const char *name)
    {
        return m_program.window().findChild<Type *>(QLatin1String(name));
    }

    QString labelled(const char *name)
    {
        auto *label = find<QLabel>(name);
        return label == nullptr ? QString() : label->text();
    }

    QJsonArray pointsOf(const char *name)
    {
        auto *chart = find<CourseChart>(name);
        return chart == nullptr ? QJsonArray() : arrayOf(chart->points());
    }

    QJsonArray framesOf(const char *name)
    {
        auto *chart = find<CourseChart>(name);
        return chart == nullptr ? QJsonArray() : arrayOf(chart->beside());
    }

    static QJsonArray arrayOf(const QList<QPointF> &points)
    {
        QJsonArray array;
        for (const QPointF &point : points)
            array.append(QJsonArray{point.x(), point.y()});
        return array;
    }

    QJsonArray events()
    {
        QJsonArray lines;
        if (auto *list = find<QListWidget>("timelineList")) {
            for (int row = 0; row < list->count(); ++row)
                lines.append(withoutTime(list->item(row)->text()));
        }
        return lines;
    }

    /// The night that is shown begins anew with each run here, unlike a real one.
    static QString withoutTime(QString line)
    {
        static const QRegularExpression time(QStringLiteral("\\d+:\\d\\d(:\\d\\d)?( [AP]M)?"));
        return line.remove(time).simplified();
    }

    QString captionOf(const char *name)
    {
        auto *picture = find<StillPicture>(name);
        return picture == nullptr || picture->image().isNull() ? QString() : picture->caption();
    }

    QJsonObject seen()
    {
        auto *history = find<QSlider>("stackHistory");
        return {{QStringLiteral("count"), labelled("stackCount")},
                {QStringLiteral("target"), labelled("stackFact_target")},
                {QStringLiteral("forecast"), labelled("signalForecast")},
                {QStringLiteral("end"), withoutTime(labelled("stackEnd"))},
                {QStringLiteral("stars"), pointsOf("starsChart")},
                {QStringLiteral("frame_stars"), framesOf("starsChart")},
                {QStringLiteral("radius"), pointsOf("radiusChart")},
                {QStringLiteral("background"), pointsOf("backgroundChart")},
                {QStringLiteral("signal"), pointsOf("signalChart")},
                {QStringLiteral("previews"), history == nullptr ? 0 : history->maximum() + 1},
                {QStringLiteral("stack"), captionOf("stackPicture")},
                {QStringLiteral("frame"), captionOf("framePicture")},
                {QStringLiteral("events"), events()}};
    }

    Program &m_program;
};

/// Whatever `before` has is there in `after`, in the same order.
bool isPartOf(const QJsonArray &before, const QJsonArray &after)
{
    qsizetype at = 0;
    for (const QJsonValue &value : before) {
        while (at < after.size() && after.at(at) != value)
            ++at;
        if (at++ == after.size())
            return false;
    }
    return true;
}

/// The program in its window as a process of its own, whose eyes tell what is shown.
class WatchedWindow
{
public:
    WatchedWindow(const QString &folder, bool stacks)
    {
        QStringList arguments{QLatin1String(kWindowOf), folder};
        if (stacks)
            arguments.append(QLatin1String(kAndStack));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    Q_DISABLE_COPY_MOVE(WatchedWindow)
    ~WatchedWindow() { kill(); }

    /// As `kill -9` does.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool runs() const { return m_process.state() != QProcess::NotRunning; }
    /// The newest line.
    QJsonObject shown()
    {
        while (m_process.canReadLine())
            m_newest = QJsonDocument::fromJson(m_process.readLine()).object();
        return m_newest;
    }
    QByteArray words() { return QJsonDocument(shown()).toJson(QJsonDocument::Compact); }
    QJsonArray shown(const char *name) { return shown().value(QLatin1String(name)).toArray(); }

private:
    QProcess m_process;
    QJsonObject m_newest;
};

/// In a process of its own: never comes back.
int runWindow(QApplication &application, const QString &folder, bool stacks)
{
    CommandLine line;
    line.profile = QLatin1String(kProfile);
    line.workspace = QStringLiteral("stack");
    line.size = {1920, 1080};
    Program program(line, folder, application);
    program.observatory().skyClock().setUtc(DemoProcess::utc());
    program.observatory().useSite(DemoProcess::site(), DemoProcess::zone());
    program.start();
    WindowHand hand;
    program.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&program.window()))
        return 1;
    if (stacks && !(goToAndromeda(hand, program.window()) && startStack(hand, 1)))
        return 1;
    if (!hand.openPanel("timeline"))
        return 1;
    Eyes eyes(program);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&eyes] { eyes.tell(); });
    timer.start(100);
    return QApplication::exec();
}

} // namespace

/// `kill -9` in mid-stack, and the program is started again while the telescope goes on.
class TestWindowKilled : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatWasShownIsLost_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("V2") << QStringLiteral("dwarf2");
        QTest::newRow("V3") << QStringLiteral("mini");
    }

    void nothingThatWasShownIsLost()
    {
        QFETCH(QString, model);
        const QTemporaryDir folder;
        Simulator simulator(lineOf(model, folder.path()));
        QVERIFY(simulator.isReady());
        writeSettings(folder.path(), simulator.profile(0));

        WatchedWindow first(folder.path(), true);
        const auto hasAll = [&first] {
            return !first.runs()
                || (first.shown("stars").size() >= 2 && first.shown("signal").size() >= 2
                    && !first.shown("frame_stars").isEmpty()
                    && !first.shown().value(QLatin1String("end")).toString().isEmpty()
                    && numberOf(first.shown(), "previews") >= 2);
        };
        QVERIFY2(QTest::qWaitFor(hasAll, kLong), first.words().constData());
        QVERIFY(first.runs());
        const QJsonObject before = first.shown();
        QTest::qWait(kFlushed);
        first.kill();

        WatchedWindow second(folder.path(), false);
        const auto isBack = [&second] { return second.shown("stars").size() >= 2; };
        QVERIFY(QTest::qWaitFor(isBack, kLong));
        const QJsonObject again = second.shown(); // long before the next frame is fetched
        compare(before, again);
        QVERIFY(again.value(QLatin1String("frame"))
                    .toString()
                    .contains(before.value(QLatin1String("frame")).toString()));

        // The telescope stacks on, and so does what is shown.
        const auto grows = [&] {
            const QJsonObject now = second.shown();
            return numberOf(now, "previews") > numberOf(before, "previews")
                && listOf(now, "signal").size() > listOf(before, "signal").size()
                && listOf(now, "stars").size() > listOf(before, "stars").size()
                && !now.value(QLatin1String("end")).toString().isEmpty();
        };
        QVERIFY(QTest::qWaitFor(grows, kLong));
        compare(before, second.shown());
        // V3 does not tell the total again.
        QCOMPARE(totalOf(second.shown()), totalOf(before));
    }

private:
    static QStringList lineOf(const QString &model, const QString &folder)
    {
        const QString card = folder + QStringLiteral("/card");
        QDir().mkpath(card);
        return {QStringLiteral("--ephemeral"),
                QStringLiteral("--model"),
                model,
                QStringLiteral("--seed"),
                QStringLiteral("1"),
                QStringLiteral("--time"),
                QStringLiteral("2026-10-10T20:00Z"),
                QStringLiteral("--site"),
                QStringLiteral("48.2,11.5"),
                QStringLiteral("--album-dir"),
                card,
                QStringLiteral("--speed"),
                QStringLiteral("7")};
    }

    static void writeSettings(const QString &folder, DeviceProfile profile)
    {
        profile.id = QStringLiteral("7d2a4a0e-5a52-4b4c-9f0b-0d5a3cf2a111");
        profile.name = QLatin1String(kProfile);
        const QJsonObject settings{{QStringLiteral("first_run_done"), true},
                                   {QStringLiteral("profiles"), QJsonArray{toJson(profile)}}};
        QFile file(folder + QStringLiteral("/settings.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QJsonDocument(settings).toJson()) > 0);
    }

    static int numberOf(const QJsonObject &shown, const char *name)
    {
        return shown.value(QLatin1String(name)).toInt();
    }

    static QJsonArray listOf(const QJsonObject &shown, const char *name)
    {
        return shown.value(QLatin1String(name)).toArray();
    }

    /// "999" of "999 frames taken at 3:12".
    static QString totalOf(const QJsonObject &shown)
    {
        return shown.value(QLatin1String("end")).toString().section(u' ', 0, 0);
    }

    static void compare(const QJsonObject &before, const QJsonObject &after)
    {
        for (const char *name :
             {"stars", "frame_stars", "radius", "background", "signal", "events"}) {
            QVERIFY2(!listOf(before, name).isEmpty(), name);
            const QJsonObject both{{QStringLiteral("before"), listOf(before, name)},
                                   {QStringLiteral("after"), listOf(after, name)}};
            const QByteArray lists = QJsonDocument(both).toJson(QJsonDocument::Compact);
            QVERIFY2(isPartOf(listOf(before, name), listOf(after, name)),
                     (name + (": " + lists)).constData());
        }
        QVERIFY(numberOf(after, "previews") >= numberOf(before, "previews"));
        QVERIFY(after.value(QLatin1String("count")).toString().toInt()
                >= before.value(QLatin1String("count")).toString().toInt());
        QCOMPARE(after.value(QLatin1String("target")), before.value(QLatin1String("target")));
        QVERIFY(!before.value(QLatin1String("frame")).toString().isEmpty());
        QVERIFY(!after.value(QLatin1String("frame")).toString().isEmpty());
        QVERIFY(!after.value(QLatin1String("stack")).toString().isEmpty());
    }
};

} // namespace nd

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const qsizetype at = arguments.indexOf(QLatin1String(nd::kWindowOf));
    if (at > 0 && at + 1 < arguments.size())
        return nd::runWindow(application, arguments.at(at + 1),
                             arguments.contains(QLatin1String(nd::kAndStack)));
    nd::TestWindowKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_killed.moc"
