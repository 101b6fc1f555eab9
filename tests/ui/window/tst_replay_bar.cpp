// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/replay_bar.h"

#include "core/dwarf/recorder/flight_format.h"
#include "core/observatory/replay_host.h"
#include "ui/text/replay_text.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/segmented_control.h"
#include "ui/window/bundle_dialog.h"
#include "window_fixture.h"

#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace nd;
using namespace std::chrono_literals;
using test::WindowFixture;

namespace {

/// A telescope that is looked for and never found, and a pong a minute later.
QByteArray recording()
{
    QByteArray file = flight_format::header();
    const auto add
        = [&file](std::chrono::microseconds since, quint32 session, const TapEvent &event) {
              flight_format::append(file, {since, session, event});
          };
    add(0us, 0, {flight_kind::kStart, 1'791'662'400'000, "0.1.0", {}});
    add(1ms, 1,
        {TapKind::Profile,
         0,
         {},
         R"({"id":"6f1f9f3e-0b0e-4c1a-9d55-3f0f0c1c9a11","host":"10.0.0.1","name":"Hill"})"});
    add(1ms, 1, {TapKind::Call, qint64(SessionCall::Open), {}, {}});
    add(60s, 1, {TapKind::TextIn, 0, {}, "pong"});
    return file;
}

} // namespace

class TestReplayBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_settings = std::make_unique<Settings>(QString());
        m_fixture = std::make_unique<WindowFixture>(*m_theme, *m_settings, 1);
        m_fixture->window->resize(1366, 768);
        m_fixture->window->show();
    }
    void cleanup() { m_fixture.reset(); }

    void hiddenWithoutARecording() { QVERIFY(!bar().isVisible()); }

    void playsPausesAndEnds()
    {
        open(recording());
        QTRY_VERIFY(part<QToolButton>("replayPlay").isVisible());
        QVERIFY(bar().isVisible());
        DwarfDevice *current = m_fixture->window->currentDevice().device();
        QVERIFY(current != nullptr && current->isReplay());
        QVERIFY(CurrentDevice::nameOf(*current).contains(QStringLiteral("replay")));
        auto &play = part<QToolButton>("replayPlay");
        QCOMPARE(play.toolTip(), QStringLiteral("Pause"));
        play.click();
        QCOMPARE(player().state(), ReplayPlayer::State::Paused);
        QCOMPARE(play.toolTip(), QStringLiteral("Play"));
        auto &speed = part<SegmentedControl>("replaySpeed");
        QCOMPARE(speed.current(), 0);
        speed.setCurrent(speed.count() - 1);
        QCOMPARE(player().speed(), 100.0);
        play.click();
        QTRY_COMPARE(player().state(), ReplayPlayer::State::Finished);
        QVERIFY(!play.isEnabled());
        QCOMPARE(play.toolTip(), QStringLiteral("The replay is over."));
        QCOMPARE(part<ProgressTrack>("replayTrack").done(),
                 part<ProgressTrack>("replayTrack").total());
        QCOMPARE(part<QLabel>("replayPosition").text(), QStringLiteral("1:00 of 1:00"));
        QCOMPARE(part<QLabel>("replayNote").text(), QStringLiteral("Nothing is sent to a scope."));
    }

    void controlsThatSendSayWhyTheyDoNot()
    {
        open(recording());
        QTRY_VERIFY(m_fixture->window->currentDevice().device()->isReplay());
        const WindowActions &actions = m_fixture->window->commands();
        for (const QAction *action :
             {actions.connectDevice, actions.disconnectDevice, actions.takeOver}) {
            QVERIFY(!action->isEnabled());
            QCOMPARE(action->toolTip(), QStringLiteral("This is a replay: nothing is sent."));
        }
    }

    void closingTakesItsTelescopesAway()
    {
        open(recording());
        QTRY_COMPARE(m_fixture->observatory.devices().size(), 2);
        part<QToolButton>("replayClose").click();
        QCOMPARE(m_fixture->observatory.devices().size(), 1);
        QVERIFY(!m_fixture->window->currentDevice().device()->isReplay());
        QVERIFY(!bar().isVisible());
        QVERIFY(m_fixture->observatory.replay().player() == nullptr);
    }

    void anotherRecordingReplacesIt()
    {
        open(recording());
        QTRY_COMPARE(m_fixture->observatory.devices().size(), 2);
        open(recording());
        QTRY_COMPARE(m_fixture->observatory.devices().size(), 2);
        QTRY_COMPARE(player().state(), ReplayPlayer::State::Playing);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("other file")
            << QByteArray("Dear aunt")
            << QStringLiteral("This file is not a night recorded by Nightdesk.");
        QByteArray later = flight_format::header();
        later.back() = 2;
        QTest::newRow("newer")
            << later
            << QStringLiteral("A newer Nightdesk recorded this night. Update to replay it.");
        QTest::newRow("cut") << recording().chopped(3)
                             << QStringLiteral("The recorded night was cut: it plays up to there.");
        QByteArray damaged = recording();
        damaged.back() = char(damaged.back() ^ 1);
        QTest::newRow("damaged") << damaged
                                 << QStringLiteral(
                                        "The recorded night is damaged: it plays up to there.");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, sentence);
        open(file);
        QTRY_COMPARE(part<QLabel>("replayNote").text(), sentence);
        QVERIFY(part<QToolButton>("replayClose").isVisible());
    }

    void fitsTheSmallWindow()
    {
        open(recording());
        QTRY_VERIFY(part<QToolButton>("replayPlay").isVisible());
        m_fixture->window->resize(1024, 640);
        QTRY_COMPARE(bar().width(), 1024);
        QVERIFY(bar().minimumSizeHint().width() <= 1024);
        for (const QWidget *child : bar().findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            QVERIFY(!child->isVisible() || bar().rect().contains(child->geometry()));
    }

    void bothCommandsAreInTheMenus()
    {
        QStringList texts;
        for (const QMenu *menu : m_fixture->window->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions())
                texts.append(action->text());
        }
        QVERIFY(texts.contains(QStringLiteral("Replay…")));
        QVERIFY(texts.contains(QStringLiteral("Save diagnostic bundle…")));
    }

    void replayAsksForAFile()
    {
        m_fixture->window->commands().replay->trigger();
        auto *dialog = m_fixture->window->findChild<QFileDialog *>(QStringLiteral("replayFile"));
        QVERIFY(dialog != nullptr && dialog->isVisible());
        emit dialog->fileSelected(written(recording()));
        QTRY_VERIFY(m_fixture->observatory.replay().player() != nullptr);
        dialog->close();
    }

    void bundleIsSavedAndSaysSo()
    {
        m_fixture->window->commands().saveBundle->trigger();
        auto *dialog = m_fixture->window->findChild<BundleDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        const QString path = m_folder.filePath(QStringLiteral("bundle.zip"));
        dialog->bundle().save(path);
        auto *status = dialog->findChild<QLabel *>(QStringLiteral("bundleStatus"));
        QTRY_VERIFY(status->text().contains(QStringLiteral("bundle.zip")));
        QVERIFY(QFile::exists(path));
        dialog->findChild<QPushButton *>(QStringLiteral("bundleClose"))->click();
        QVERIFY(!dialog->isVisible());
    }

private:
    QString written(const QByteArray &file)
    {
        QFile raw(m_folder.filePath(QStringLiteral("night.ndflight")));
        if (raw.open(QIODevice::WriteOnly))
            raw.write(file);
        return raw.fileName();
    }
    void open(const QByteArray &file) { m_fixture->observatory.replay().open(written(file)); }
    ReplayPlayer &player() { return *m_fixture->observatory.replay().player(); }
    ReplayBar &bar() { return *m_fixture->window->findChild<ReplayBar *>(); }
    template<typename Part>
    Part &part(const char *name)
    {
        return *bar().findChild<Part *>(QLatin1String(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestReplayBar)
#include "tst_replay_bar.moc"
