// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/camera_reader.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/models/status_reader.h"
#include "core/dwarf/session/delta.h"
#include "core/dwarf/session/device_identity.h"
#include "core/dwarf/session/device_state.h"
#include "core/dwarf/session/long_replies.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/notifications.h"
#include "mutator.h"
#include "proto/notify.pb.h"
#include "proto/task_center.pb.h"

#include <google/protobuf/unknown_field_set.h>

#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace nd;

namespace {

constexpr int kRounds = 30'000;
constexpr int kNewFields = 10;
constexpr std::array<quint32, 3> kDeltas = {15209, 15237, 15263};

QList<QByteArray> identitySeeds()
{
    return {
        R"({"code":0,"data":{"deviceId":1,"deviceName":"DWARF_8FD078","sdCardInfo":)"
        R"({"availableSize":31,"hasSdcard":true,"totalSize":59},"wifiConnectedMode":0}})",
        R"({"code":0,"data":{"id":2,"name":"DWARF3","fwMajorVersion":1,"fwMinorVersion":5,)"
        R"("fwPatchVersion":1,"cameras":[{"id":0,"name":"Tele","fvWidth":2.95,"fvHeight":1.66},)"
        R"({"id":1,"name":"Wide","fvWidth":45.06,"fvHeight":25.93}],"featureParams":[]}})",
        R"({"code":0,"data":{"majorVersion":2,"minorVersion":0,"patchVersion":1}})"};
}

QList<QByteArray> stateSeeds()
{
    proto::ResGetDeviceStateInfo state;
    state.set_shooting_mode(2);
    state.mutable_tele_camera_state_info()->set_h_fov(2.95);
    state.mutable_tele_camera_state_info()->mutable_stream_type()->set_stream_type(1);
    state.mutable_wide_camera_state_info()->set_v_fov(25.93);
    auto *device = state.mutable_device_state_info();
    device->mutable_battery_info()->set_percentage(87);
    device->mutable_charging_state()->set_value(2);
    device->mutable_storage_info()->set_available_size(31);
    device->mutable_temperature()->set_temperature(14);
    state.mutable_connection_state_info()->mutable_host_slave_mode()->set_lock(true);
    return {QByteArray::fromStdString(state.SerializeAsString())};
}

QList<QByteArray> progressSeeds()
{
    proto::ResNotifyProgressCaptureRawLiveStacking progress;
    progress.set_total_count(120);
    progress.set_current_count(86);
    progress.set_stacked_count(84);
    progress.set_target_name("M 31");
    return {QByteArray::fromStdString(progress.SerializeAsString()), "\x18\x05",
            "\x0a\x02\x08\x01"};
}

/// A 1 in each of kNewFields fields from `first` on.
QByteArray fieldsFrom(int first)
{
    google::protobuf::UnknownFieldSet fields;
    for (int i = 0; i < kNewFields; ++i)
        fields.AddVarint(first + i, 1);
    std::string bytes;
    fields.SerializeToString(&bytes);
    return QByteArray::fromStdString(bytes);
}

} // namespace

/// What a session makes of hostile answers over HTTP, states and notifications; and what people
/// type as an address.
class TestFuzzSession : public QObject
{
    Q_OBJECT

private slots:
    void identities();
    void states();
    void notifications();
    void deltas();
    void intermediateReplies();
    void profiles();
    void addresses();
};

void TestFuzzSession::identities()
{
    Mutator mutator(identitySeeds(), 11);
    int understood = 0;
    for (int round = 0; round < kRounds; ++round) {
        const auto data = dataOfAnswer(mutator.next());
        if (!data)
            continue;
        ++understood;
        DeviceIdentity identity;
        addDeviceInfo(identity, *data);
        addParamsConfig(identity, *data);
        addFirmwareVersion(identity, *data);
        guessGeneration(identity, Generation::Unknown);
        QVERIFY(identity.name.size() <= 1024);
        for (const Camera camera : {Camera::Tele, Camera::Wide}) {
            const auto field = readFieldDegrees(*data, camera);
            QVERIFY(!field || (field->width() > 0.0 && field->width() <= 360.0));
        }
    }
    QVERIFY(understood > 0);
}

void TestFuzzSession::states()
{
    Mutator mutator(stateSeeds(), 12);
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray bytes = mutator.next();
        QVERIFY(notificationsOfState(bytes).size() <= 64);
        readStateField(bytes, Camera::Tele);
        readStateField(bytes, Camera::Wide);
    }
}

void TestFuzzSession::notifications()
{
    Mutator mutator(stateSeeds() + progressSeeds(), 13);
    DeviceStatus status;
    for (int round = 0; round < kRounds; ++round) {
        const auto &info = notificationTable().at(size_t(round) % notificationTable().size());
        const QByteArray bytes = mutator.next();
        mergeNotification(status, info.id, bytes, round % 2 == 0 ? Generation::V2 : Generation::V3);
        QVERIFY(!status.batteryPercent
                || (*status.batteryPercent >= 0 && *status.batteryPercent <= 100));
        readStreamType(bytes, Camera::Tele);
    }
}

void TestFuzzSession::deltas()
{
    Mutator mutator(progressSeeds(), 14);
    QByteArray merged;
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray newer = mutator.next() + fieldsFrom(1 + round * kNewFields);
        merged = mergedDelta(kDeltas[size_t(round) % kDeltas.size()], merged, newer);
        // However many arrive, and of whatever fields, what is kept stays the size of one message.
        QVERIFY2(merged.size() <= kLongestDelta, qPrintable(QString::number(merged.size())));
    }
    QVERIFY(!merged.isEmpty());
}

void TestFuzzSession::intermediateReplies()
{
    Mutator mutator(stateSeeds() + progressSeeds() + QList<QByteArray>{"\x08\x8f\xa6\xff"}, 15);
    for (int round = 0; round < kRounds; ++round) {
        const auto &entry = commandTable().at(size_t(round) % commandTable().size());
        const bool more = isIntermediate(entry.info, mutator.next());
        QVERIFY(!more || entry.info.kind == RowKind::Long);
    }
}

void TestFuzzSession::profiles()
{
    const auto profile = profileFromAddress(QStringLiteral("192.168.88.1:9900:8082"));
    QVERIFY(profile);
    const QByteArray json = QJsonDocument(toJson(*profile)).toJson(QJsonDocument::Compact);
    Mutator mutator({json}, 16);
    int understood = 0;
    for (int round = 0; round < kRounds; ++round) {
        const auto read = profileFromJson(QJsonDocument::fromJson(mutator.next()).object());
        if (!read)
            continue;
        ++understood;
        QVERIFY(!read->host.isEmpty() && !read->id.isEmpty());
        QCOMPARE(profileFromJson(toJson(*read)), read);
    }
    QVERIFY(understood > 0);
}

void TestFuzzSession::addresses()
{
    Mutator mutator({"192.168.88.1:9900:8082", "[fe80::1]:9900", "dwarf.local", "::1"}, 17);
    for (int round = 0; round < kRounds; ++round) {
        const auto profile = profileFromAddress(QString::fromUtf8(mutator.next()));
        QVERIFY(!profile || (!profile->host.isEmpty() && profile->ports.websocket != 0));
    }
}

QTEST_APPLESS_MAIN(TestFuzzSession)
#include "tst_fuzz_session.moc"
