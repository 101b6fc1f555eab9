// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/command_table.h"

#include "core/dwarf/wire/commands.h"
#include "core/dwarf/wire/errors.h"
#include "core/dwarf/wire/notifications.h"

#include <google/protobuf/message.h>

#include <QFile>
#include <QSet>
#include <QTest>

#include <type_traits>

using namespace nd;

namespace {

/// The tables of the maker's document: kind, module, name, value.
QList<QList<QByteArray>> documentRows(const QByteArray &kind)
{
    QFile file(QStringLiteral(ND_TEST_DATA "/dwarf/api_2_0.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QList<QByteArray>> rows;
    while (!file.atEnd()) {
        const QList<QByteArray> row = file.readLine().trimmed().split(',');
        if (row.size() == 4 && row.first() == kind)
            rows.append(row);
    }
    return rows;
}

QByteArray typeName(const google::protobuf::Message *message)
{
    return QByteArray::fromStdString(message->GetDescriptor()->name());
}

} // namespace

class TestCommandTable : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandOfTheDocumentIsThere();
    void everyAdditionIsThere_data();
    void everyAdditionIsThere();
    void generationsHaveTheirOwnRows();
    void unknownIdsAreUnknown();
    void motionIsNeverSentAgain();
    void stopsAreStops();
    void onlyReadsAreRetried();
    void rowsCarryTheirMessages();
    void limitsMakeSense();
};

void TestCommandTable::everyCommandOfTheDocumentIsThere()
{
    const auto rows = documentRows("command");
    QCOMPARE(rows.size(), 136);
    for (const QList<QByteArray> &row : rows) {
        const CommandEntry *entry = commandByName(row.at(2));
        QVERIFY2(entry, row.at(2).constData());
        QCOMPARE(entry->info.id, row.at(3).toUInt());
        QCOMPARE(QByteArray(moduleName(static_cast<quint32>(entry->info.module))), row.at(1));
        QCOMPARE(commandById(row.at(3).toUInt())->info.name, row.at(2));
    }
}

void TestCommandTable::everyAdditionIsThere_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<Module>("module");
    const auto add = [](int first, int last, Module module) {
        QTest::addRow("%d to %d", first, last) << first << last << module;
    };
    add(10043, 10050, Module::CameraTele);
    add(11029, 11048, Module::Astro);
    add(11050, 11050, Module::Astro);
    add(12029, 12032, Module::CameraWide);
    add(12035, 12036, Module::CameraWide);
    add(13004, 13010, Module::System);
    add(14001, 14001, Module::Motor);
    add(14003, 14005, Module::Motor);
    add(14010, 14011, Module::Motor);
    add(14809, 14812, Module::Track);
    add(15011, 15012, Module::Focus);
    add(15502, 15513, Module::Panorama);
    add(15700, 15700, Module::Itips);
    add(16100, 16108, Module::ShootingSchedule);
    add(16400, 16405, Module::TaskCenter);
    add(16700, 16706, Module::Param);
    add(16800, 16800, Module::VoiceAssistant);
    add(17000, 17002, Module::Device);
}

void TestCommandTable::everyAdditionIsThere()
{
    QFETCH(int, first);
    QFETCH(int, last);
    for (int id = first; id <= last; ++id) {
        const CommandEntry *entry = commandById(quint32(id));
        QVERIFY2(entry, qPrintable(QString::number(id)));
        QCOMPARE(entry->info.id, quint32(id));
        QTEST(entry->info.module, "module");
    }
}

void TestCommandTable::generationsHaveTheirOwnRows()
{
    QCOMPARE(typeName(commandById(14802, Generation::V2)->request), "ReqStartSentryMode");
    QCOMPARE(typeName(commandById(14802, Generation::V3)->request), "ReqStartSentryModeV3");
    QCOMPARE(typeName(commandById(16105, Generation::V2)->response), "ResReplaceShootingSchedule");
    QCOMPARE(typeName(commandById(16105, Generation::V3)->response),
             "ResReplaceShootingScheduleV3");
    QCOMPARE(typeName(commandByName("CMD_SHOOTING_SCHEDULE_LOCK", Generation::V3)->response),
             "ResLockShootingScheduleV3");
    QVERIFY(!isSpokenBy(kEnterCamera.info, Generation::V2));
    QVERIFY(isSpokenBy(kEnterCamera.info, Generation::V3));
    QVERIFY(isSpokenBy(kTeleSetExp.info, Generation::V2));
    QVERIFY(!isSpokenBy(kTeleSetExp.info, Generation::V3));
    QVERIFY(isSpokenBy(kGotoDso.info, Generation::Unknown));
    QSet<QByteArray> seen;
    for (const CommandEntry &entry : commandTable()) {
        const auto key = QByteArray::number(entry.info.id) + '/'
            + QByteArray::number(static_cast<int>(entry.info.speakers));
        QVERIFY2(!seen.contains(key), entry.info.name);
        seen.insert(key);
    }
}

void TestCommandTable::unknownIdsAreUnknown()
{
    for (const quint32 id : {0U, 9999U, 10051U, 11049U, 12033U, 15200U, 99999U, 0xffffffffU})
        QVERIFY(commandById(id) == nullptr);
    QVERIFY(commandByName("CMD_NONSENSE") == nullptr);
    QVERIFY(moduleName(18) == nullptr);
    QVERIFY(notificationById(15199) == nullptr);
    QVERIFY(notificationById(15304) == nullptr);
    QVERIFY(notificationById(0) == nullptr);
}

void TestCommandTable::motionIsNeverSentAgain()
{
    const QSet<quint32> moving{11000, 11002, 11003, 11011, 11013, 11014, 11018, 11031, 14000, 14001,
                               14003, 14006, 14007, 14009, 14010, 14800, 14802, 14806, 15500};
    for (const quint32 id : moving)
        QVERIFY2(commandById(id)->info.moves != Moves::No, commandById(id)->info.name);
    for (const CommandEntry &entry : commandTable()) {
        if (entry.info.moves == Moves::No)
            continue;
        QVERIFY2(entry.info.retry == Retry::Never, entry.info.name);
        QVERIFY2(entry.info.kind != RowKind::Stop, entry.info.name);
    }
    QCOMPARE(kJoystick.info.kind, RowKind::Latest);
    QCOMPARE(kJoystick.info.moves, Moves::Manual);
    QCOMPARE(kGotoDso.info.moves, Moves::Aimed);
    QCOMPARE(kStartCalibration.info.kind, RowKind::Long);
}

void TestCommandTable::stopsAreStops()
{
    for (const quint32 id : {14002U, 14008U, 11001U, 11004U, 11012U, 11015U, 11019U, 11048U, 14801U,
                             14803U, 14807U, 15003U, 15005U, 15501U}) {
        QCOMPARE(commandById(id)->info.kind, RowKind::Stop);
        QVERIFY(commandById(id)->info.timeout <= std::chrono::seconds(1));
    }
    // Writing the files of a stack takes a while; a second 11006 meanwhile would disturb it.
    QCOMPARE(kStopStacking.info.kind, RowKind::Once);
}

void TestCommandTable::onlyReadsAreRetried()
{
    for (const CommandEntry &entry : commandTable()) {
        if (entry.info.retry == Retry::Never)
            continue;
        const QByteArray name(entry.info.name);
        QVERIFY2(name.contains("_GET_") || name.contains("_CHECK_"), name.constData());
    }
    QCOMPARE(kTeleGetSystemWorkingState.info.retry, Retry::Read);
    QCOMPARE(kGetDeviceStateInfo.info.retry, Retry::Read);
}

void TestCommandTable::rowsCarryTheirMessages()
{
    static_assert(std::is_same_v<decltype(kGotoDso)::Request, proto::ReqGotoDSO>);
    static_assert(std::is_same_v<decltype(kMotorStop)::Response, proto::ResMotor>);
    QCOMPARE(typeName(commandById(11002)->request), "ReqGotoDSO");
    QCOMPARE(typeName(commandById(16405)->response), "ResGetDeviceStateInfo");
    QCOMPARE(typeName(commandById(12007)->response), "ComResWithInt");
    for (const CommandEntry &entry : commandTable()) {
        QVERIFY2(typeName(entry.request).startsWith("Req") || typeName(entry.request) == "Opaque"
                     || typeName(entry.request) == "IspModuleState",
                 entry.info.name);
        QVERIFY2(typeName(entry.response).contains("Res") || typeName(entry.response) == "Opaque",
                 entry.info.name);
    }
}

void TestCommandTable::limitsMakeSense()
{
    for (const CommandEntry &entry : commandTable()) {
        QVERIFY2(entry.info.timeout >= std::chrono::seconds(1), entry.info.name);
        QVERIFY2(entry.info.timeout <= std::chrono::minutes(5), entry.info.name);
        QVERIFY2(entry.info.minimumMinor >= 0 && entry.info.minimumMinor <= 5, entry.info.name);
        QVERIFY2(QByteArray(entry.info.name).startsWith("CMD_"), entry.info.name);
    }
    QCOMPARE(kSetMasterLock.info.minimumMinor, 2);
    QCOMPARE(kStartEqSolving.info.minimumMinor, 5);
}

QTEST_APPLESS_MAIN(TestCommandTable)
#include "tst_command_table.moc"
