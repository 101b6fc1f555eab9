// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/command_table.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/window/status_strip.h"
#include "ui/window/strip_facts.h"
#include "window_fixture.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace nd;

namespace {

/// What the sun guard asks over the window, of a telescope that is not connected: whatever is
/// allowed ends as Disconnected.
struct Rig
{
    explicit Rig(Theme &theme)
        : fixture(theme, settings, 1)
        , device(*fixture.observatory.devices().first())
    {
        fixture.observatory.daylight().setSite(std::nullopt); // the Sun may be up
        fixture.window->show();
    }

    void send(const char *name)
    {
        const CommandInfo row = commandByName(name)->info;
        device.session().requestRaw(row, {}, &context,
                                    [this](const Result<QByteArray> &result) { end = result; });
    }
    QMessageBox *question() const
    {
        return fixture.window->findChild<QMessageBox *>(QStringLiteral("question"));
    }
    std::optional<Error::Code> code() const
    {
        return end ? std::optional(end->error().code) : std::nullopt;
    }

    Settings settings{QString()};
    test::WindowFixture fixture;
    DwarfDevice &device;
    QObject context;
    std::optional<Result<QByteArray>> end;
};

} // namespace

class TestSunCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { m_rig = std::make_unique<Rig>(*m_theme); }
    void cleanup() { m_rig.reset(); }

    /// It is midnight by this computer, and afternoon by the telescope.
    void asksWhoseClockIsRight()
    {
        Observatory &observatory = m_rig->fixture.observatory;
        DaylightGuard &night = observatory.daylight();
        const double hours = night.utc().time().msecsSinceStartOfDay() / 3'600'000.0;
        night.setSite(Site{0.0, std::remainder(-15.0 * hours, 360.0), 0.0});
        QCOMPARE(m_rig->device.sunGuard().watch(), SunWatch::Night);
        night.noteOtherClock(std::chrono::hours(-10));
        QCOMPARE(m_rig->device.sunGuard().watch(), SunWatch::UnknownPlace);
        const StripFact doubted = StripFacts::clock(observatory);
        QCOMPARE(doubted.mark, std::optional(Mark::Warning));
        QVERIFY2(doubted.tip.contains(QLatin1String("10 h behind")), qPrintable(doubted.tip));
        emit observatory.clockDoubtChanged();
        QTRY_VERIFY(m_rig->question() != nullptr);
        QVERIFY(!m_rig->question()->isModal());
        QVERIFY(m_rig->question()->informativeText().contains(QLatin1String("10 h behind")));
        emit observatory.clockDoubtChanged(); // another telescope says so: one question
        QCOMPARE(
            m_rig->fixture.window->findChildren<QMessageBox *>(QStringLiteral("question")).size(),
            1);
        m_rig->question()->findChild<QPushButton *>(QStringLiteral("questionAction"))->click();
        QTRY_VERIFY(!night.clockDoubt());
        QTRY_VERIFY(m_rig->question() == nullptr);
        QCOMPARE(m_rig->device.sunGuard().watch(), SunWatch::Night);
        QVERIFY(!StripFacts::clock(observatory).mark);
    }

    void asksBeforeItSteersByItself()
    {
        m_rig->send("CMD_ASTRO_START_CALIBRATION");
        QTRY_VERIFY(m_rig->question() != nullptr);
        QVERIFY(m_rig->question()->text().contains(m_rig->device.profile().name));
        QVERIFY(m_rig->question()->informativeText().startsWith(QLatin1String("Not watched")));
        QVERIFY(!m_rig->end);
        auto *yes = m_rig->question()->findChild<QPushButton *>(QStringLiteral("questionAction"));
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_COMPARE(m_rig->code(), std::optional(Error::Code::Disconnected));
    }

    /// Cancel is the default, and what Esc does.
    void noIsNo()
    {
        m_rig->send("CMD_PANORAMA_START_GRID");
        QTRY_VERIFY(m_rig->question() != nullptr);
        QTest::keyClick(m_rig->question(), Qt::Key_Escape);
        QTRY_COMPARE(m_rig->code(), std::optional(Error::Code::Declined));
        QTRY_VERIFY(m_rig->question() == nullptr);
    }

    /// Whoever presses Esc without reading has it stopped.
    void asksAgainWhetherItMayGoOn()
    {
        emit m_rig->device.sunGuard().asked(SunQuestion::StillSteering);
        QTRY_VERIFY(m_rig->question() != nullptr);
        QVERIFY(!m_rig->question()->isModal());
        QVERIFY2(m_rig->question()->informativeText().contains(
                     text::durationText(SunGuard::kAnswerPatience)),
                 qPrintable(m_rig->question()->informativeText()));
        // Night mode comes over an open question: its sign stayed amber.
        m_theme->setId(ThemeId::Night);
        const QColor sign = m_rig->question()->iconPixmap().toImage().pixelColor(14, 3);
        m_theme->setId(ThemeId::Dark);
        QVERIFY2(sign.alpha() > 0 && sign.green() == 0 && sign.blue() == 0,
                 qPrintable(sign.name(QColor::HexArgb)));
        const QAbstractButton *stop = m_rig->question()->button(QMessageBox::Cancel);
        QCOMPARE(stop->text(), QStringLiteral("Stop it"));
        QCOMPARE(m_rig->question()->escapeButton(), stop);
        emit m_rig->device.sunGuard().questionWithdrawn();
        QTRY_VERIFY(m_rig->question() == nullptr);
    }

    void stopClosesTheQuestion()
    {
        m_rig->send("CMD_SENTRY_MODE_START");
        QTRY_VERIFY(m_rig->question() != nullptr);
        m_rig->device.motion().stopEverything();
        m_rig->send("CMD_STEP_MOTOR_SERVICE_JOYSTICK_STOP");
        QTRY_VERIFY(m_rig->question() == nullptr);
    }

    void aTelescopeThatGoesTakesItsQuestionAlong()
    {
        m_rig->send("CMD_ASTRO_START_CALIBRATION");
        QTRY_VERIFY(m_rig->question() != nullptr);
        m_rig->fixture.observatory.removeDevice(m_rig->device);
        QTRY_VERIFY(m_rig->question() == nullptr);
    }

    void theSolarFilterNeedsATelescope()
    {
        const QList<QAction *> actions = m_rig->fixture.window->findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->iconText() == QLatin1String("Solar filter");
        });
        QVERIFY(found != actions.end());
        QVERIFY(!(*found)->isEnabled());
        QVERIFY(!(*found)->isChecked());
        QCOMPARE((*found)->toolTip(), text::refusalSentence(Refusal::NotConnected));
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Rig> m_rig;
};

QTEST_MAIN(TestSunCommands)
#include "tst_sun_commands.moc"
