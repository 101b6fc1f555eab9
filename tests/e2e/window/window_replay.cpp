// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_parts.h"
#include "window_words.h"

#include <QDir>
#include <QTest>

namespace nd {

/// Replay menu: the night that was just recorded is opened by hand and plays in the same window.
class WindowReplayTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowReplayTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("capture"));
        QVERIFY(m_hand.click("captureButton")); // something to see again
        QVERIFY(comes([this] { return m_run.filesOnCard("*.jpg") == 1; }));
    }

    void opensTheRecordingOfTheNight()
    {
        const QDir folder(m_run.folder() + QStringLiteral("/data/recordings"));
        QVERIFY(
            comes([&] { return folder.entryList({QStringLiteral("*.ndflight")}).size() == 1; }));
        WindowHand::keyClick(m_run.window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_hand.type("paletteInput", QStringLiteral("Replay")));
        WindowHand::keyClick(*WindowHand::find("paletteInput"), Qt::Key_Return);
        QVERIFY(comes([] { return WindowHand::isThere("fileNameEdit"); }));
        const QString night = folder.entryList({QStringLiteral("*.ndflight")}).first();
        QVERIFY(m_hand.type("fileNameEdit", folder.filePath(night)));
        WindowHand::keyClick(*WindowHand::find("fileNameEdit"), Qt::Key_Return);
        QVERIFY(comes([] { return WindowHand::isThere("replayBar"); }));
        QVERIFY(!m_hand.text("replayTitle").isEmpty());
    }

    /// It plays; nothing of it can be used, since nothing is sent.
    void plays()
    {
        QVERIFY(comes([this] { return !m_hand.text("replayPosition").isEmpty(); }));
        QVERIFY(comes([this] { return !m_hand.isEnabled("captureButton"); }));
        const int before = m_run.filesOnCard("*.jpg");
        QVERIFY(stays([&] { return m_run.filesOnCard("*.jpg") == before; }));
    }

    void closes()
    {
        QVERIFY(m_hand.click("replayClose"));
        QVERIFY(comes([] { return !WindowHand::isThere("replayBar"); }));
        QVERIFY(comes([this] { return m_hand.isEnabled("captureButton"); }));
    }

private:
    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeReplayTest(const WindowModel &model)
{
    return std::make_unique<WindowReplayTest>(model);
}

} // namespace nd

#include "window_replay.moc"
