// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/command_table.h"
#include "core/observatory/observatory.h"
#include "core/observatory/stacking/stack_desk.h"
#include "core/observatory/stacklog/stack_keeper.h"
#include "deneb.h"
#include "simulator.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace nd {

namespace {

constexpr int kPatience = 60'000; // milliseconds; a busy computer is slow

/// A program in front of the telescope; of one installation with any other of these.
struct Installed
{
    explicit Installed(const Simulator &sim)
    {
        settings.setValue(settings_key::kClientId,
                          QStringLiteral("5b0d2e9c-4b42-4c5e-8a4e-2f6c1d3e7a90"));
        observatory = std::make_unique<Observatory>(settings);
        observatory->skyClock().setUtc(QDateTime({2026, 10, 10}, {20, 0}, Qt::UTC));
        observatory->daylight().setSite(Site{48.2, 11.5, 0.0});
        observatory->keepStacksIn(folder.path());
        DeviceProfile profile = sim.profile(0);
        profile.id = QStringLiteral("terrace");
        device = &observatory->addDevice(profile);
        observatory->stacks().keepIn(folder.filePath(QStringLiteral("stacks")));
        device->connection().connectToDevice();
    }

    StackingModel &model() { return device->stacking(Camera::Tele); }
    StackWatch &watch() { return observatory->stacks().watch(*device, Camera::Tele); }
    bool isReady()
    {
        return QTest::qWaitFor(
            [this] { return device->connection().linkState() == LinkState::Ready; }, kPatience);
    }
    bool goTo()
    {
        bool isDone = false;
        Session &session = device->session();
        session.requestRaw(commandById(11002, session.generation())->info, goToDeneb(), &watch(),
                           [&](const Result<QByteArray> &answer) { isDone = bool(answer); });
        return QTest::qWaitFor([&] { return isDone; }, kPatience);
    }
    bool stacks()
    {
        if (!isReady() || !goTo()
            || !QTest::qWaitFor([this] { return model().canStart() == Refusal::None; }, kPatience))
            return false;
        model().start();
        const auto grows = [this] {
            const auto &story = watch().story();
            return story && !story->isOver() && story->run.stacked.value_or(0) >= 3;
        };
        return QTest::qWaitFor(grows, kPatience);
    }
    bool has(StackEvent::Kind kind)
    {
        const auto &events = watch().story()->events;
        return std::any_of(events.begin(), events.end(),
                           [kind](const StackEvent &event) { return event.kind == kind; });
    }
    const StackRecord *record()
    {
        return observatory->stackKeeper().log().record(watch().story()->id);
    }

    QTemporaryDir folder;
    Settings settings{QString()};
    std::unique_ptr<Observatory> observatory;
    DwarfDevice *device = nullptr;
};

QStringList simulated(const QString &model)
{
    return {QStringLiteral("--ephemeral"),
            QStringLiteral("--model"),
            model,
            QStringLiteral("--seed"),
            QStringLiteral("1"),
            QStringLiteral("--time"),
            QStringLiteral("2026-10-10T20:00Z"),
            QStringLiteral("--site"),
            QStringLiteral("48.2,11.5"),
            QStringLiteral("--speed"),
            QStringLiteral("20")};
}

} // namespace

/// What cuts a stack off is named on its timeline, and the log loses nothing of it.
class TestStackCut : public QObject
{
    Q_OBJECT

private slots:
    void byAReboot_data() { models(); }
    void byAReboot();
    void byAnotherClient_data() { models(); }
    void byAnotherClient();

private:
    static void models()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("V2") << QStringLiteral("dwarf2");
        QTest::newRow("V3") << QStringLiteral("mini");
    }
};

void TestStackCut::byAReboot()
{
    QFETCH(QString, model);
    Simulator sim(simulated(model));
    QVERIFY(sim.isReady());
    Installed program(sim);
    QVERIFY(program.stacks());
    const int stacked = *program.watch().story()->run.stacked;
    QVERIFY(sim.post(0, QStringLiteral("/reboot")));
    QTRY_VERIFY_WITH_TIMEOUT(program.watch().story()->isOver(), kPatience);
    QVERIFY(program.has(StackEvent::Kind::Began));
    QVERIFY(program.has(StackEvent::Kind::Restarted));
    QVERIFY(*program.watch().story()->run.stacked >= stacked);
    QTRY_VERIFY_WITH_TIMEOUT(program.record() && program.record()->ending == StackEnding::Unheard,
                             kPatience);
    QCOMPARE(program.record()->taken, program.watch().story()->run.taken);
    QCOMPARE(program.record()->stacked, program.watch().story()->run.stacked);
    QCOMPARE(program.record()->target, QStringLiteral("Deneb"));
    // The one before stays in the log when the next begins.
    const QString key = program.watch().story()->id;
    QVERIFY(program.stacks());
    QVERIFY(program.watch().story()->id != key);
    QCOMPARE(program.observatory->stackKeeper().log().record(key)->ending, StackEnding::Unheard);
}

void TestStackCut::byAnotherClient()
{
    QFETCH(QString, model);
    Simulator sim(simulated(model));
    QVERIFY(sim.isReady());
    Installed program(sim);
    QVERIFY(program.stacks());
    const int stacked = *program.watch().story()->run.stacked;
    Installed other(sim);
    QVERIFY(other.isReady());
    QTRY_COMPARE_WITH_TIMEOUT(other.model().canStop(), Refusal::None, kPatience);
    other.model().stop();
    QTRY_VERIFY_WITH_TIMEOUT(program.watch().story()->isOver(), kPatience);
    QVERIFY(program.has(StackEvent::Kind::EndedElsewhere));
    QVERIFY(!program.has(StackEvent::Kind::Stopped));
    QVERIFY(*program.watch().story()->run.stacked >= stacked);
    QTRY_VERIFY_WITH_TIMEOUT(
        program.record() && program.record()->ending == StackEnding::EndedEarly, kPatience);
    QCOMPARE(program.record()->stacked, program.watch().story()->run.stacked);
    // The other one says of itself that it stopped it.
    QTRY_VERIFY_WITH_TIMEOUT(other.watch().story() && other.watch().story()->isOver(), kPatience);
    QVERIFY(other.has(StackEvent::Kind::Found) && other.has(StackEvent::Kind::Stopped));
}

} // namespace nd

QTEST_MAIN(nd::TestStackCut)
#include "tst_stack_cut.moc"
