// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "night_looks.h"
#include "window_parts.h"
#include "window_words.h"

#include <QTest>

namespace nd {

namespace {

constexpr QSize kHigh(1366, 4000); ///< So high that no panel has to be scrolled.

} // namespace

/// The night theme in front of a connected telescope: every panel with all its controls, and the
/// live pictures.
class WindowNightTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowNightTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase()
    {
        m_run.setLook(kHigh, ThemeId::Dark);
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("camera") && m_hand.click("cameraMore"));
        QVERIFY(m_hand.openPanel("tracking") && m_hand.click("trackingAxes"));
        QVERIFY(m_hand.openPanel("find") && m_hand.type("findEdit", QStringLiteral("m31")));
        WindowHand::keyClick(m_run.window(), Qt::Key_Return);
        QVERIFY(comes([] { return WindowHand::text("targetName") == QStringLiteral("M 31"); }));
    }

    void everyPanelIsRed()
    {
        auto *window = qobject_cast<MainWindow *>(&m_run.window());
        QVERIFY(window != nullptr);
        window->commands().night->trigger();
        const test::Looks night = test::lookAtPanels(*window);
        window->commands().dark->trigger();
        const test::Looks dark = test::lookAtPanels(*window);
        const QStringList problems = test::nightProblems(night, dark);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY2(night.size() >= 15, qPrintable(QStringList(night.keys()).join(u' ')));
    }

private:
    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeNightTest(const WindowModel &model)
{
    return std::make_unique<WindowNightTest>(model);
}

} // namespace nd

#include "window_night.moc"
