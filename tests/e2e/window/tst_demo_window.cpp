// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/command_line.h"
#include "app/nightdesk/demo_process.h"
#include "app/nightdesk/program.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/replay/replay_player.h"
#include "core/observatory/replay_host.h"
#include "core/video/video_stream.h"
#include "demo_night.h"
#include "ui/live/image_view.h"
#include "ui/widgets/checklist_row.h"
#include "ui/widgets/joystick_pad.h"
#include "ui/window/main_window.h"
#include "ui/window/stop_button.h"
#include "wrong_place.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <iterator>
#include <memory>

using namespace nd;
using namespace nd::test;

namespace {

bool plays(DwarfDevice &device)
{
    return device.tele().stream().state() == StreamState::Playing
        && device.wide().stream().state() == StreamState::Playing;
}

/// Share of pixels that differ clearly.
double difference(const QImage &a, const QImage &b)
{
    constexpr int kClearly = 24;
    const QSize size = a.size().boundedTo(b.size());
    qint64 different = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > kClearly ? 1 : 0;
    }
    return static_cast<double>(different) / (static_cast<double>(size.width()) * size.height());
}

QAbstractButton *buttonOf(QWidget &control, const QString &text)
{
    const auto buttons = control.findChildren<QAbstractButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&text](const auto *button) { return button->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

/// What the visible checklist says of a step that failed.
QString failureAt(const QWidget &window, ConnectStep step)
{
    QString said;
    const auto rows = window.findChildren<ChecklistRow *>(QStringLiteral("step%1").arg(int(step)));
    for (const ChecklistRow *row : rows) {
        if (!row->isVisible() || row->mark() != CheckMark::Failed)
            continue;
        for (const QLabel *label : row->findChildren<QLabel *>())
            said += label->isVisible() ? label->text() + u' ' : QString();
    }
    return said;
}

} // namespace

/// The window with the real simulator behind it.
class TestDemoWindow : public QObject
{
    Q_OBJECT

private slots:
    void showsMovesStopsAndSurvivesAKill()
    {
        const QTemporaryDir folder;
        Program program(demoLine({}), folder.path(), *qApp);
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.observatory().devices().size(), 1, kPatience);
        DwarfDevice &device = *program.observatory().devices().first();
        QTRY_VERIFY_WITH_TIMEOUT(plays(device), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(device.connection().linkState(), LinkState::Ready, kPatience);

        auto *view = program.window().findChild<ImageView *>(QStringLiteral("imageView"));
        auto *pad = program.window().findChild<JoystickPad *>();
        QVERIFY(view != nullptr && pad != nullptr);
        const QImage before = view->grab().toImage();
        QTest::mousePress(pad, Qt::LeftButton, {}, pad->rect().center());
        QTest::mouseMove(pad, pad->rect().center() + QPoint(pad->width() / 4, 0));
        QTRY_VERIFY_WITH_TIMEOUT(device.motion().isMoving(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(difference(before, view->grab().toImage()) > 0.001, 15000);

        QTest::mouseClick(&program.window().stopButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!device.motion().isMoving(), 5000);
        QTRY_COMPARE_WITH_TIMEOUT(device.motion().stopState(), StopState::Stopped, 10000);
        QTest::mouseRelease(pad, Qt::LeftButton);

        ::kill(static_cast<pid_t>(program.demo()->processId()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(device.connection().linkState() != LinkState::Ready, 15000);
        QVERIFY(program.window().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(device.connection().linkState(), LinkState::Ready, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(plays(device), kPatience);
    }

    /// The window was gone before anybody knew whether the telescope stood.
    void closingWaitsForTheStopOfWhatIsHeld()
    {
        const QTemporaryDir folder;
        Program program(demoLine({}), folder.path(), *qApp);
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.observatory().devices().size(), 1, kPatience);
        DwarfDevice &device = *program.observatory().devices().first();
        QTRY_COMPARE_WITH_TIMEOUT(device.motion().canMove(), Refusal::None, kPatience);
        // The stick was let go a moment before: what ends its motion was just sent.
        for (const bool isHeld : {false, true}) {
            program.window().show();
            device.motion().move(0.0, 1.0);
            QTRY_VERIFY_WITH_TIMEOUT(device.motion().commandedSpeed() > 0.0, 5000);
            if (!isHeld)
                device.motion().release();
            QVERIFY(!program.window().close());
            QVERIFY(device.motion().isAwaitingStop());
            QCOMPARE(device.motion().stopState() == StopState::Stopping, isHeld);
            QElapsedTimer waiting;
            waiting.start();
            QTRY_VERIFY_WITH_TIMEOUT(!program.window().isVisible(), 5000);
            QVERIFY(!device.motion().isAwaitingStop() || waiting.elapsed() >= 500);
            QVERIFY(waiting.elapsed() < 2000);
        }
    }

    /// A wrong port, a router's address, something that never says a word: the line of the
    /// checklist where it ends says so, and what to do.
    void whatIsNoTelescopeIsSaidAtItsStep()
    {
        using Kind = WrongPlace::Kind;
        const struct
        {
            Kind kind;
            ConnectStep step;
            const char *said;
        } rows[]{{Kind::Closed, ConnectStep::Identity, "port is closed"},
                 {Kind::WebPage, ConnectStep::Identity, "is not a DWARF"},
                 {Kind::HalfAScope, ConnectStep::CommandChannel, "is not a DWARF"},
                 {Kind::Mute, ConnectStep::Identity, "Nothing answered in time"}};
        const QTemporaryDir folder;
        CommandLine line;
        line.workspace = QStringLiteral("devices");
        line.size = {1366, 768};
        Program program(line, folder.path(), *qApp);
        program.start();
        auto *address = program.window().findChild<QLineEdit *>(QStringLiteral("addressField"));
        QVERIFY(address != nullptr);
        for (const auto &row : rows) {
            const WrongPlace place(row.kind);
            QTest::keyClicks(address, QStringLiteral("127.0.0.1:%1:%1").arg(place.port()));
            QTest::keyClick(address, Qt::Key_Return);
            QTRY_VERIFY2_WITH_TIMEOUT(
                failureAt(program.window(), row.step).contains(QLatin1String(row.said)),
                qPrintable(failureAt(program.window(), row.step)), 30000);
        }
        QCOMPARE(program.observatory().devices().size(), qsizetype(std::size(rows)));
    }

    /// Ctrl+C in the terminal, or the end of the desktop's session.
    void aSignalClosesTheWindow_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("interrupt") << SIGINT;
    }

    void aSignalClosesTheWindow()
    {
        QFETCH(const int, number);
        const QTemporaryDir folder;
        QProcess nightdesk;
        nightdesk.start(QCoreApplication::applicationDirPath() + QStringLiteral("/nightdesk"),
                        {QStringLiteral("--data-dir"), folder.path(), QStringLiteral("--workspace"),
                         QStringLiteral("devices")});
        const QString log = folder.filePath(QStringLiteral("logs/nightdesk.log"));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(log), kPatience);
        ::kill(static_cast<pid_t>(nightdesk.processId()), number);
        QTRY_COMPARE_WITH_TIMEOUT(nightdesk.state(), QProcess::NotRunning, kPatience);
        QCOMPARE(nightdesk.exitStatus(), QProcess::NormalExit);
        QCOMPARE(nightdesk.exitCode(), 0);
        QFile settings(folder.filePath(QStringLiteral("settings.json")));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(settings.readAll().contains(settings_key::kWindowGeometry));
    }

    void twoTelescopesInOneWindow()
    {
        const QTemporaryDir folder;
        Program program(demoLine({QStringLiteral("dwarf2"), QStringLiteral("dwarf3:v3")}),
                        folder.path(), *qApp);
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.observatory().devices().size(), 2, kPatience);
        for (DwarfDevice *device : program.observatory().devices()) {
            QTRY_COMPARE_WITH_TIMEOUT(device->connection().linkState(), LinkState::Ready,
                                      kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(plays(*device), kPatience);
        }
        QCOMPARE(program.window().findChildren<ImageView *>(QStringLiteral("imageView")).size(), 2);
        QCOMPARE(program.window().findChildren<JoystickPad *>().size(), 2);
    }

    /// nightdesk --replay FILE, with what the demo recorded: it is played to its end in the bar
    /// above the workspaces, ends in the state that the telescope had, byte for byte, and nobody is
    /// called where that was.
    void replaysAFileOfTheCommandLine()
    {
        const QTemporaryDir folder;
        const DemoNight night = recordDemo(folder.filePath(QStringLiteral("demo")));
        QVERIFY(!night.file.isEmpty() && !night.state.isEmpty());
        std::unique_ptr<EmptyPlace> place;
        const auto isFree = [&] { // its process ends by itself
            place.reset();
            place = std::make_unique<EmptyPlace>(night.ports);
            return place->isFree();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isFree(), kPatience);
        const CommandLine line
            = parseCommandLine({QStringLiteral("nightdesk"), QStringLiteral("--replay"), night.file,
                                QStringLiteral("--size"), QStringLiteral("1366x768")});
        QVERIFY2(!line.exitStatus, qPrintable(line.output));
        Program program(line, folder.filePath(QStringLiteral("replay")), *qApp);
        program.start();
        const auto *bar = program.window().findChild<QWidget *>(QStringLiteral("replayBar"));
        QVERIFY(bar != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(program.observatory().devices().size(), 1, kPatience);
        DwarfDevice &device = *program.observatory().devices().first();
        QVERIFY(device.isReplay());
        QTRY_COMPARE_WITH_TIMEOUT(device.status().batteryPercent(), night.battery, kPatience);
        playToTheEnd(program, *bar);
        if (QTest::currentTestFailed())
            return;
        const QByteArray replayed = dumpOf(device);
        QVERIFY2(replayed == night.state, firstDifference(replayed, night.state));
        QCOMPARE(device.motion().canMove(), Refusal::Recording);
        QTest::mouseClick(&program.window().stopButton(), Qt::LeftButton);
        QTest::qWait(500);
        QVERIFY(!place->wasCalled());
    }

    void screenshotIsWritten()
    {
        const QTemporaryDir folder;
        const QString picture = folder.filePath(QStringLiteral("night.png"));
        QProcess nightdesk;
        nightdesk.start(QCoreApplication::applicationDirPath() + QStringLiteral("/nightdesk"),
                        {QStringLiteral("--data-dir"), folder.path(), QStringLiteral("--workspace"),
                         QStringLiteral("devices"), QStringLiteral("--theme"),
                         QStringLiteral("night"), QStringLiteral("--size"),
                         QStringLiteral("1366x768"), QStringLiteral("--screenshot"), picture});
        QTRY_COMPARE_WITH_TIMEOUT(nightdesk.state(), QProcess::NotRunning, kPatience);
        QCOMPARE(nightdesk.exitCode(), 0);
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1366, 768));
        for (int x = 0; x < image.width(); x += 7) {
            const QColor color = image.pixelColor(x, 100);
            QVERIFY(color.green() == 0 && color.blue() == 0);
        }
    }

private:
    /// A hundred times as fast as it was.
    static void playToTheEnd(Program &program, const QWidget &bar)
    {
        const ReplayPlayer &player = *program.observatory().replay().player();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), ReplayPlayer::State::Playing, kPatience);
        auto *speeds = bar.findChild<QWidget *>(QStringLiteral("replaySpeed"));
        QVERIFY(speeds != nullptr);
        QAbstractButton *fastest = buttonOf(*speeds, QStringLiteral("100\u00d7"));
        QVERIFY(fastest != nullptr && fastest->isVisible());
        const auto left = player.duration() - player.position();
        QVERIFY(left.count() > kRecordedFor / 2);
        QElapsedTimer clock;
        clock.start();
        QTest::mouseClick(fastest, Qt::LeftButton);
        QCOMPARE(player.speed(), ReplayPlayer::kFastest);
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), ReplayPlayer::State::Finished, kPatience);
        QVERIFY2(clock.elapsed() < left.count(), qPrintable(QString::number(clock.elapsed())));
        const auto *position = bar.findChild<QLabel *>(QStringLiteral("replayPosition"));
        const QStringList times = position->text().split(QStringLiteral(" of "));
        QCOMPARE(times.size(), 2);
        QCOMPARE(times[0], times[1]);
        QVERIFY(!bar.findChild<QWidget *>(QStringLiteral("replayPlay"))->isEnabled());
    }
};

QTEST_MAIN(TestDemoWindow)
#include "tst_demo_window.moc"
