// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picture_reader.h"
#include "core/sim/sky/picture_encoding.h"
#include "core/sim/sky/sky_renderer.h"
#include "stack_night.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace nd {

using namespace std::chrono_literals;

namespace {

using Kind = StackEvent::Kind;

constexpr int kLongStack = 900;
constexpr int kDrains = 1;
constexpr int kCharged = 2;

/// The middle of what the tele camera sees, so that it is rendered and measured in no time.
class StarPictures
{
public:
    explicit StarPictures(StackNight &night)
        : m_night(night)
        , m_renderer(sim::StarCatalogue::load().value())
    {
        QObject::connect(&night.telescope, &sim::VirtualTelescope::stackFrameTaken,
                         &night.tele.watch, [this](const sim::StackFrame &frame) {
                             if (frame.snapshot.kind == sim::CameraKind::Tele)
                                 show(frame);
                         });
    }

private:
    void show(const sim::StackFrame &frame)
    {
        constexpr int kParts = 2;
        sim::CameraSnapshot middle = frame.snapshot;
        middle.open = true;
        middle.pixels /= kParts;
        middle.fieldWidthDegrees /= kParts;
        middle.fieldHeightDegrees /= kParts;
        const auto fits = sim::encodeFits(m_renderer.render(middle), middle, frame.facts);
        if (fits)
            m_night.tele.watch.setStarRadius(readFrame(fits.value()).quality.halfFluxRadius);
    }

    StackNight &m_night;
    sim::SkyRenderer m_renderer;
};

const StackEvent *newestOf(const StackNight::Side &side, StackAlarm alarm)
{
    const auto found
        = std::find_if(side.events.rbegin(), side.events.rend(), [alarm](const StackEvent &event) {
              return event.alarm == alarm
                  && (event.kind == Kind::AlarmOn || event.kind == Kind::AlarmOff);
          });
    return found == side.events.rend() ? nullptr : &*found;
}

bool isOn(const StackNight::Side &side, StackAlarm alarm)
{
    const StackEvent *newest = newestOf(side, alarm);
    return newest != nullptr && newest->kind == Kind::AlarmOn;
}

/// Whether an alarm becomes so in time; `eachMinute` is what the telescope does meanwhile.
bool becomes(StackNight &night, const StackNight::Side &side, StackAlarm alarm, bool on,
             const std::function<void()> &eachMinute = {})
{
    constexpr int kMinutes = 30;
    for (int minute = 0; minute < kMinutes && isOn(side, alarm) != on; ++minute) {
        if (eachMinute)
            eachMinute();
        night.run(1min);
    }
    return isOn(side, alarm) == on;
}

/// Its times on the timeline, the first in front: nothing of one that goes on yet.
QList<bool> bandsOf(const StackNight::Side &side, StackAlarm alarm)
{
    QList<bool> areOver;
    for (const StackBand &band : side.watch.story()->bands) {
        if (band.alarm == alarm)
            areOver.append(band.to.has_value());
    }
    return areOver;
}

} // namespace

/// What goes wrong with a simulated telescope raises the alarm by what it says of itself, and that
/// goes when the trouble does.
class TestStackAlarms : public QObject
{
    Q_OBJECT

private slots:
    void wind_data() { addModels(); }
    void wind();
    void battery_data() { addModels(); }
    void battery();
    void card_data() { addModels(); }
    void card();
    void focus_data() { addModels(); }
    void focus();

private:
    static void addModels()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::newRow("V2") << QByteArray("dwarf2");
        QTest::newRow("V3") << QByteArray("mini");
    }
};

void TestStackAlarms::wind()
{
    QFETCH(QByteArray, model);
    StackNight night(model.constData(), 1, kLongStack);
    QCOMPARE(night.begin(), QByteArray());
    night.run(4min);
    QVERIFY(newestOf(night.tele, StackAlarm::Wind) == nullptr);
    night.setFault("wind", true);
    QVERIFY(becomes(night, night.tele, StackAlarm::Wind, true));
    QCOMPARE(bandsOf(night.tele, StackAlarm::Wind), QList<bool>{false});
    night.setFault("wind", false);
    QVERIFY(becomes(night, night.tele, StackAlarm::Wind, false));
    QCOMPARE(bandsOf(night.tele, StackAlarm::Wind), QList<bool>{true});
    QVERIFY(newestOf(night.tele, StackAlarm::Wind)->taken > 16);
}

/// It drains too fast for the frames that are left, long before it is low.
void TestStackAlarms::battery()
{
    QFETCH(QByteArray, model);
    StackNight night(model.constData(), 1, kLongStack);
    QCOMPARE(night.begin(), QByteArray());
    sim::TelescopeStatus &status = night.telescope.status();
    status.batteryPercent = 40;
    night.run(4min);
    QVERIFY(newestOf(night.tele, StackAlarm::Battery) == nullptr); // it is charged
    status.charging = kDrains;
    QVERIFY(becomes(night, night.tele, StackAlarm::Battery, true));
    QVERIFY(status.batteryPercent > 30);
    status.charging = kCharged;
    QVERIFY(becomes(night, night.tele, StackAlarm::Battery, false));
    status.charging = kDrains;
    status.batteryPercent = 9; // at once, whatever is left to take
    night.run(1min);
    for (const StackNight::Side *side : {&night.tele, &night.wide})
        QVERIFY(isOn(*side, StackAlarm::Battery));
}

void TestStackAlarms::card()
{
    QFETCH(QByteArray, model);
    StackNight night(model.constData(), 1, kLongStack);
    QCOMPARE(night.begin(), QByteArray());
    sim::TelescopeStatus &status = night.telescope.status();
    status.cardFreeGigabytes = 20;
    night.run(4min);
    QVERIFY(newestOf(night.tele, StackAlarm::Storage) == nullptr);
    const auto fill = [&status] { --status.cardFreeGigabytes; };
    QVERIFY(becomes(night, night.tele, StackAlarm::Storage, true, fill));
    QVERIFY(status.cardFreeGigabytes > 10); // it is not full yet
    status.cardFreeGigabytes = 50; // somebody made room
    QVERIFY(becomes(night, night.tele, StackAlarm::Storage, false));
    status.cardFreeGigabytes = 0;
    night.run(1min);
    for (const StackNight::Side *side : {&night.tele, &night.wide})
        QVERIFY(isOn(*side, StackAlarm::Storage));
}

/// By the stars in its own pictures.
void TestStackAlarms::focus()
{
    QFETCH(QByteArray, model);
    StackNight night(model.constData(), 1, kLongStack);
    const StarPictures pictures(night);
    QCOMPARE(night.begin(), QByteArray());
    night.run(2min);
    QVERIFY(night.tele.watch.hasStarRadius());
    QVERIFY(newestOf(night.tele, StackAlarm::Focus) == nullptr);
    const int sharp = sim::TelescopeStatus::kSharpFocus;
    night.telescope.setFocusPosition(sharp + 60);
    QVERIFY(becomes(night, night.tele, StackAlarm::Focus, true));
    QCOMPARE(bandsOf(night.tele, StackAlarm::Focus), QList<bool>{false});
    night.telescope.setFocusPosition(sharp);
    QVERIFY(becomes(night, night.tele, StackAlarm::Focus, false));
    QCOMPARE(bandsOf(night.tele, StackAlarm::Focus), QList<bool>{true});
    QVERIFY(newestOf(night.wide, StackAlarm::Focus) == nullptr); // it has no focus
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackAlarms)
#include "tst_stack_alarms.moc"
