// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/message_text.h"
#include "core/dwarf/wire/notifications.h"
#include "core/dwarf/wire/packet.h"
#include "core/dwarf/wire/wire_fault.h"
#include "mutator.h"

#include <google/protobuf/message.h>

#include <QTest>

#include <memory>

using namespace nd;

namespace {

constexpr int kRounds = 200'000;
constexpr int kDepth = 3;

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

void fill(Message &message, int depth);

void fillScalar(Message &message, const FieldDescriptor &field)
{
    const auto *reflection = message.GetReflection();
    switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
        return reflection->SetInt32(&message, &field, -11505);
    case FieldDescriptor::CPPTYPE_INT64:
        return reflection->SetInt64(&message, &field, -1);
    case FieldDescriptor::CPPTYPE_UINT32:
        return reflection->SetUInt32(&message, &field, 0xffffffffU);
    case FieldDescriptor::CPPTYPE_UINT64:
        return reflection->SetUInt64(&message, &field, 0x0201000000000001U);
    case FieldDescriptor::CPPTYPE_DOUBLE:
        return reflection->SetDouble(&message, &field, 2.5302);
    case FieldDescriptor::CPPTYPE_FLOAT:
        return reflection->SetFloat(&message, &field, 0.5F);
    case FieldDescriptor::CPPTYPE_BOOL:
        return reflection->SetBool(&message, &field, true);
    case FieldDescriptor::CPPTYPE_ENUM:
        return reflection->SetEnumValue(&message, &field, 1);
    case FieldDescriptor::CPPTYPE_STRING:
        return reflection->SetString(&message, &field, "M 31");
    case FieldDescriptor::CPPTYPE_MESSAGE:
        break;
    }
}

void fillField(Message &message, const FieldDescriptor &field, int depth)
{
    const auto *reflection = message.GetReflection();
    const bool nested = field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE;
    if (nested && depth > 0)
        fill(field.is_repeated() ? *reflection->AddMessage(&message, &field)
                                 : *reflection->MutableMessage(&message, &field),
             depth - 1);
    else if (!nested && !field.is_repeated())
        fillScalar(message, field);
}

/// Something in every field, so that a mutation has something to break.
void fill(Message &message, int depth)
{
    const auto *descriptor = message.GetDescriptor();
    for (int i = 0; i < descriptor->field_count(); ++i)
        fillField(message, *descriptor->field(i), depth);
}

QByteArray packetOf(quint32 id, const Message &prototype, Packet::Type type)
{
    const std::unique_ptr<Message> message(prototype.New());
    fill(*message, kDepth);
    return Packet{.minorVersion = 20,
                  .deviceId = 2,
                  .module = 3,
                  .command = id,
                  .type = type,
                  .data = QByteArray::fromStdString(message->SerializeAsString()),
                  .clientId = QStringLiteral("0000DAF2-0000-1000-8000-00805F9B34FB")}
        .serialize();
}

QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    for (const CommandEntry &entry : commandTable()) {
        all += packetOf(entry.info.id, *entry.request, Packet::Type::Request);
        all += packetOf(entry.info.id, *entry.response, Packet::Type::LateResponse);
    }
    for (const NotificationInfo &info : notificationTable())
        all += packetOf(info.id, *info.v3, Packet::Type::Notification);
    return all;
}

/// What a client does with a packet: finds its message, reads it, looks at its code, logs it.
/// Returns what is wrong with us, if anything.
QString fault(const Packet &packet, Generation generation)
{
    const Message *prototype = notificationMessage(packet.command, packet.data, generation);
    if (const CommandEntry *entry = commandById(packet.command, generation))
        prototype = packet.isReply() ? entry->response : entry->request;
    if (prototype == nullptr)
        return {};
    const std::unique_ptr<Message> message(prototype->New());
    if (!message->ParseFromArray(packet.data.constData(), int(packet.data.size())))
        return wireFault(packet.data, *message->GetDescriptor()).isEmpty()
            ? QStringLiteral("refused without a reason")
            : QString();
    if (replyCode(*message).value_or(0) > 0)
        return QStringLiteral("a code above 0");
    if (maskedText(*message).size() > 64 * packet.data.size() + 64)
        return QStringLiteral("a log line out of proportion");
    return {};
}

} // namespace

/// Bytes that are nearly right must be understood or refused with a reason, never crash or hang.
/// Under the sanitizers this is where a bad read shows.
class TestFuzzWire : public QObject
{
    Q_OBJECT

private slots:
    void seedsAreUnderstood();
    void packetsAreUnderstoodOrRefused();
    void payloadsAreUnderstoodOrRefused();
};

void TestFuzzWire::seedsAreUnderstood()
{
    const QList<QByteArray> all = seeds();
    QVERIFY(all.size() > 500);
    for (const QByteArray &bytes : all) {
        const Result<Packet> result = Packet::parse(bytes);
        QVERIFY2(result, bytes.toHex().constData());
        QCOMPARE(result.value().serialize(), bytes);
    }
}

void TestFuzzWire::packetsAreUnderstoodOrRefused()
{
    Mutator mutator(seeds(), 20261121);
    int understood = 0;
    for (int round = 0; round < kRounds / 2; ++round) {
        const QByteArray bytes = mutator.next();
        const Result<Packet> result = Packet::parse(bytes);
        if (result) {
            ++understood;
            QCOMPARE(fault(result.value(), Generation::V2), QString());
            continue;
        }
        QCOMPARE(result.error().code, Error::Code::Malformed);
        QVERIFY2(!result.error().detail.isEmpty(), bytes.toHex().constData());
    }
    // If one of them dries up, the mutations no longer test anything.
    QVERIFY2(understood > kRounds / 40, qPrintable(QString::number(understood)));
    QVERIFY2(understood < kRounds / 4, qPrintable(QString::number(understood)));
}

/// The envelope is whole, what is in it is not: as a firmware would that nobody has seen yet.
void TestFuzzWire::payloadsAreUnderstoodOrRefused()
{
    QList<QByteArray> payloads;
    QList<Packet> envelopes;
    const QList<QByteArray> all = seeds();
    for (const QByteArray &bytes : all) {
        envelopes += Packet::parse(bytes).value();
        payloads += envelopes.last().data;
    }
    Mutator mutator(payloads, 20261122);
    for (int round = 0; round < kRounds / 2; ++round) {
        Packet packet = envelopes.at(round % envelopes.size());
        packet.data = mutator.next();
        const Result<Packet> result = Packet::parse(packet.serialize());
        QVERIFY(result);
        QCOMPARE(result.value(), packet);
        QCOMPARE(fault(packet, round % 2 == 0 ? Generation::V2 : Generation::V3), QString());
    }
}

QTEST_APPLESS_MAIN(TestFuzzWire)
#include "tst_fuzz_wire.moc"
