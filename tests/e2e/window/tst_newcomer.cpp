// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/demo_process.h"
#include "app/nightdesk/program.h"
#include "core/base/settings.h"
#include "core/bridges/bridges.h"
#include "core/observatory/observatory.h"
#include "core/sky/apparent_place.h"
#include "stack_steps.h"
#include "ui/live/image_view.h"
#include "ui/panels/course_chart.h"
#include "ui/window/main_window.h"
#include "window_run.h"
#include "window_words.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

namespace nd {

namespace {

constexpr int kLong = 180'000; // milliseconds: it calibrates and solves at its own speed
constexpr const char *kHasty = R"({"speed":7})";
constexpr int kFitsBlock = 2880;
constexpr double kNearDegrees = 0.1;
/// Of M 31. Source: SIMBAD.
const Equatorial kAndromeda{10.6847, 41.2687};

/// One plane of bytes, the lowest row first.
QByteArray fitsOf(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const auto card = [](const char *key, const QByteArray &value) {
        return (QByteArray(key).leftJustified(8) + "= " + value.rightJustified(20))
            .leftJustified(80);
    };
    QByteArray bytes = card("SIMPLE", "T") + card("BITPIX", "8") + card("NAXIS", "2")
        + card("NAXIS1", QByteArray::number(grey.width()))
        + card("NAXIS2", QByteArray::number(grey.height())) + QByteArray("END").leftJustified(80);
    bytes = bytes.leftJustified(kFitsBlock);
    for (int y = grey.height() - 1; y >= 0; --y)
        bytes.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    bytes.append((kFitsBlock - bytes.size() % kFitsBlock) % kFitsBlock, '\0');
    return bytes;
}

/// Where astrometry.net says that the middle of the picture is; as tests/interop/solve/plate.py.
std::optional<Equatorial> solved(const QImage &picture, const QString &folder)
{
    QFile frame(folder + QStringLiteral("/frame.fits"));
    QFile config(folder + QStringLiteral("/backend.cfg"));
    if (!frame.open(QFile::WriteOnly) || !config.open(QFile::WriteOnly))
        return std::nullopt;
    frame.write(fitsOf(picture));
    frame.close();
    config.write("cpulimit 60\nadd_path /usr/share/astrometry\n");
    for (const char *index : {"10", "11", "12", "13"})
        config.write(QByteArray("index index-tycho2-") + index + ".littleendian\n");
    config.close();
    QProcess solver;
    solver.setWorkingDirectory(folder);
    solver.start(QStringLiteral("solve-field"),
                 {QStringLiteral("--config"), config.fileName(), QStringLiteral("--no-plots"),
                  QStringLiteral("--overwrite"), QStringLiteral("--uniformize"),
                  QStringLiteral("0"), QStringLiteral("--crpix-center"),
                  QStringLiteral("--tweak-order"), QStringLiteral("1"), QStringLiteral("-u"),
                  QStringLiteral("degwidth"), QStringLiteral("-L"), QStringLiteral("2.6"),
                  QStringLiteral("-H"), QStringLiteral("3.3"), frame.fileName()});
    if (!solver.waitForFinished(kLong))
        return std::nullopt;
    static const QRegularExpression place(
        QStringLiteral("Field center: \\(RA,Dec\\) = \\(([\\d.]+), (-?[\\d.]+)\\)"));
    const auto match = place.match(QString::fromUtf8(solver.readAllStandardOutput()));
    if (!match.hasMatch())
        return std::nullopt;
    return Equatorial{match.captured(1).toDouble(), match.captured(2).toDouble()};
}

bool longComes(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kLong);
}

} // namespace

/// The first night of somebody who knows nothing: start the demo, pick M 31 from Tonight,
/// Calibrate, Go; the saved picture shows M 31, and both cameras stack it until clouds come.
class TestNewcomer : public QObject
{
    Q_OBJECT

private slots:
    void seesAndStacksAndromeda()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("solve-field")).isEmpty())
            QSKIP("astrometry.net is not installed");
        const QTemporaryDir folder;
        const QString pictures = folder.filePath(QStringLiteral("pictures"));
        Program program(demoLine(), folder.filePath(QStringLiteral("data")), *qApp);
        program.observatory().settings().setValue(settings_key::kPictureFolder, pictures);
        QVERIFY(opens(program));
        QVERIFY(tell(program, "/time", kHasty)); // it calibrates for a while
        const auto steps = {
            std::function([&] { calibrate(); }),
            std::function([&] {
                aPlanetariumPointsIt(
                    program.observatory().bridges().server(BridgeKind::Stellarium));
            }),
            std::function([&] { pickFromTonight(); }),
            std::function([&] { go(); }),
            std::function([&] { seesAndromeda(program, pictures, folder.path()); }),
            std::function([&] { bothCamerasStack(); }),
            std::function([&] { qualityIsSeen(); }),
            std::function([&] { cloudsRaiseTheAlarm(program); }),
            std::function([&] { theExposureIsOneOfDeepSky(); }),
        };
        for (const auto &step : steps) {
            step();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static CommandLine demoLine()
    {
        CommandLine line;
        line.demo = true;
        line.size = {1366, 768};
        return line;
    }

    static bool opens(Program &program)
    {
        program.start();
        program.window().activateWindow();
        return QTest::qWaitForWindowActive(&program.window(), kLong)
            && longComes([] { return seesPicture(); });
    }

    /// As somebody who has the simulator's control port.
    static bool tell(Program &program, const char *path, const QByteArray &body)
    {
        QNetworkAccessManager network;
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(program.demo()->controlPorts().value(0));
        url.setPath(QLatin1String(path));
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
        return longComes([&reply] { return reply->isFinished(); })
            && reply->error() == QNetworkReply::NoError;
    }

    /// In the picture that the button saves.
    void seesAndromeda(Program &program, const QString &pictures, const QString &folder)
    {
        QVERIFY(tell(program, "/time", R"({"speed":1})"));
        QVERIFY(m_hand.openWorkspace(words::kObserve));
        QVERIFY(longComes([] { return seesPicture(); }));
        QTest::qWait(3000); // pictures of the way are on their way yet
        QVERIFY(m_hand.click("live.snapshot.button"));
        QVERIFY(longComes([&pictures] { return !saved(pictures).isNull(); }));
        const auto middle = solved(saved(pictures), folder);
        QVERIFY2(middle, "the saved picture was not recognised");
        const double missed = separationDegrees(*middle, kAndromeda);
        QVERIFY2(missed < kNearDegrees, qPrintable(QString::number(missed)));
        QVERIFY(tell(program, "/time", kHasty)); // else a stack takes a quarter of an hour
    }

    /// One button for both.
    void bothCamerasStack()
    {
        QVERIFY(m_hand.openPanel("stack"));
        QVERIFY(longComes(
            [] { return WindowHand::text("stackCheck0").contains(QLatin1String("M 31")); }));
        QVERIFY(longComes([] { return WindowHand::isEnabled("stackBegin"); }));
        QVERIFY(m_hand.click("stackBegin"));
        for (const int camera : {1, 0}) {
            QVERIFY(showCamera(m_hand, "stackCamera", camera));
            stackGrows();
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// Of the camera that is shown: counts, and when it ends.
    void stackGrows()
    {
        const double before = WindowHand::number("stackCount");
        const double seen = std::isnan(before) ? 0.0 : before;
        QVERIFY(longComes([seen] { return WindowHand::number("stackCount") >= seen + 2.0; }));
        QVERIFY(longComes([] { return WindowHand::text("stackEnd").contains(u':'); })); // a time
        QVERIFY(WindowHand::text("stackFact_target").contains(QLatin1String("31")));
    }

    static void qualityIsSeen()
    {
        const auto values = [](const char *name) {
            const auto *chart = qobject_cast<CourseChart *>(WindowHand::find(name));
            return chart == nullptr ? 0.0 : numberIn(chart->value());
        };
        for (const char *chart : {"starsChart", "radiusChart", "backgroundChart", "signalChart"})
            QVERIFY2(longComes([&] { return values(chart) > 0.0; }), chart);
    }

    void cloudsRaiseTheAlarm(Program &program)
    {
        const auto isOn = [] {
            return WindowHand::text("alarmHint_clouds").contains(QLatin1String(words::kClouds));
        };
        QVERIFY(m_hand.openPanel("alarms"));
        QVERIFY(longComes([&isOn] { return !isOn(); }));
        QVERIFY(tell(program, "/fault", R"({"name":"clouds","value":"true"})"));
        QVERIFY(longComes(isOn));
        QVERIFY(m_hand.openPanel("timeline"));
        QVERIFY(longComes([] { return timelineHas(words::kClouds); }));
    }

    /// Nobody chose one: it is not that of daylight, which the telescope chooses.
    void theExposureIsOneOfDeepSky()
    {
        QVERIFY(m_hand.openPanel("stack"));
        QVERIFY(showCamera(m_hand, "stackCamera", 0));
        QVERIFY(m_hand.click("stackStop") && m_hand.click("questionAction"));
        QVERIFY(longComes([] { return WindowHand::isThere("exposureStepper"); }));
        QVERIFY(!WindowHand::isThere("stackSwitchMode"));
        QVERIFY(!m_hand.isChecked("exposureAuto"));
        QVERIFY(longComes([this] { return m_hand.number("exposureStepper") >= 1.0; }));
    }

    static bool seesPicture()
    {
        auto *view = qobject_cast<ImageView *>(WindowHand::find("imageView"));
        return view != nullptr && view->picture().state() == StreamState::Playing
            && view->picture().frame();
    }

    /// Null as long as there is none that is whole.
    static QImage saved(const QString &folder)
    {
        QDirIterator all(folder, {QStringLiteral("*.png")}, QDir::Files,
                         QDirIterator::Subdirectories);
        return all.hasNext() ? QImage(all.next()) : QImage();
    }

    void pickFromTonight()
    {
        QVERIFY(m_hand.openPanel("tonight"));
        const auto row = [] {
            const auto *table = qobject_cast<QTableView *>(WindowHand::find("tonightTable"));
            const auto *model = table == nullptr ? nullptr : table->model();
            for (int at = 0; model != nullptr && at < model->rowCount(); ++at) {
                if (model->index(at, 0).data().toString() == QLatin1String("M 31"))
                    return model->index(at, 0);
            }
            return QModelIndex();
        };
        QVERIFY(longComes([&row] { return row().isValid(); }));
        auto *table = qobject_cast<QTableView *>(WindowHand::find("tonightTable"));
        table->scrollTo(row());
        const QPoint place = table->visualRect(row()).center();
        QVERIFY(m_hand.clickAt(*table, table->viewport()->mapTo(table, place)));
        QVERIFY(longComes([] { return WindowHand::text("targetName") == QLatin1String("M 31"); }));
    }

    void calibrate()
    {
        QVERIFY(m_hand.openPanel("pointing"));
        QVERIFY(m_hand.click("calibrate"));
        QVERIFY(longComes(
            [] { return WindowHand::text("calibrationState") == QLatin1String("done"); }));
    }

    void go()
    {
        QVERIFY(m_hand.openPanel("target"));
        QVERIFY(m_hand.click("targetGo"));
        // Pointing comes to the front and tells how it goes.
        QVERIFY(longComes(
            [] { return WindowHand::text("pointingNow").contains(QLatin1String("M 31")); }));
        // The strip said "Live" all the way.
        QVERIFY(longComes([] {
            const QWidget *cell = WindowHand::find("stripActivity");
            const auto labels
                = cell == nullptr ? QList<QLabel *>() : cell->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(QLatin1String("M 31"));
            });
        }));
    }

    /// A click on M 33 in another program: the window follows, and the program is told.
    void aPlanetariumPointsIt(TelescopeBridge &server)
    {
        QTcpServer spare;
        QVERIFY(spare.listen(QHostAddress::LocalHost));
        BridgeOptions options = server.options();
        options.isOn = true;
        options.port = spare.serverPort();
        spare.close();
        server.setOptions(options);
        QVERIFY(longComes([&server] { return server.port().has_value(); }));
        QTcpSocket other;
        other.connectToHost(QHostAddress(QHostAddress::LocalHost), *server.port());
        // 20 bytes: 01h 33m 50s is 0x10ae7592 of 2^32, +30 40' is 0x15ceb240 of 2^32.
        other.write(QByteArray::fromHex("1400000000000000"
                                        "00000000"
                                        "9275ae10"
                                        "40b2ce15"));
        QVERIFY(m_hand.openPanel("target"));
        QVERIFY(longComes(
            [] { return WindowHand::text("targetName").startsWith(QLatin1String("01h 33m 50")); }));
        QVERIFY(m_hand.openPanel("pointing"));
        QVERIFY(longComes(
            [] { return WindowHand::text("pointingNow").contains(QLatin1String("01h 33m 50")); }));
        other.readAll();
        QVERIFY(longComes([&other] { return other.bytesAvailable() >= 24; }));
        const QByteArray said = other.read(24);
        QCOMPARE(said.left(4).toHex(), QByteArray("18000000"));
        QCOMPARE(said.mid(12, 8).toHex(), QByteArray("9275ae1040b2ce15"));
    }

    WindowHand m_hand;
};

} // namespace nd

QTEST_MAIN(nd::TestNewcomer)
#include "tst_newcomer.moc"
