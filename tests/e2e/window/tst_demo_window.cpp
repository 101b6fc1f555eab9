// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/demo_process.h"
#include "app/nightdesk/program.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/video/video_stream.h"
#include "ui/live/image_view.h"
#include "ui/widgets/joystick_pad.h"
#include "ui/window/main_window.h"
#include "ui/window/stop_button.h"

#include <QApplication>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>

using namespace nd;

namespace {

constexpr int kPatience = 40000;

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

CommandLine demoLine(const QStringList &models)
{
    CommandLine line;
    line.demo = true;
    line.demoModels = models;
    line.size = {1366, 768};
    return line;
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
};

QTEST_MAIN(TestDemoWindow)
#include "tst_demo_window.moc"
