// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/message_json.h"
#include "core/dwarf/wire/packet.h"
#include "core/dwarf/wire/packet_json.h"
#include "sample_fields.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <QProcess>
#include <QTest>

#include <memory>

namespace nd {

namespace {

constexpr int kProtocMilliseconds = 30'000;

/// What protoc makes of `bytes`; "protoc: ..." if it refuses them.
QByteArray decodedByProtoc(const QString &file, const QString &message, const QByteArray &bytes)
{
    QProcess protoc;
    protoc.setWorkingDirectory(QStringLiteral(ND_PROTO_FOLDER));
    protoc.start(QStringLiteral(ND_PROTOC),
                 {QStringLiteral("--decode=%1").arg(message), QStringLiteral("-I."), file});
    protoc.write(bytes);
    protoc.closeWriteChannel();
    const bool isDone = protoc.waitForFinished(kProtocMilliseconds) && protoc.exitCode() == 0;
    return isDone ? protoc.readAllStandardOutput() : "protoc: " + protoc.readAllStandardError();
}

QByteArray decodedByProtoc(const google::protobuf::Descriptor &message, const QByteArray &bytes)
{
    return decodedByProtoc(QString::fromStdString(message.file()->name()),
                           QString::fromStdString(message.full_name()), bytes);
}

} // namespace

/// Every row of the command table: a request with all its fields, as our code encodes it, is read
/// by another program as that command with those fields; a reply with all its fields, as that
/// program encodes it, is read by our code.
class TestProtocWalk : public QObject
{
    Q_OBJECT

private slots:
    void requestIsReadByProtoc_data() { addRows(); }
    void requestIsReadByProtoc();
    void replyOfProtocIsRead_data() { addRows(); }
    void replyOfProtocIsRead();

private:
    static void addRows();
    static QByteArray encodedByProtoc(const google::protobuf::Descriptor &message);
};

void TestProtocWalk::addRows()
{
    QTest::addColumn<const CommandEntry *>("entry");
    for (const CommandEntry &entry : commandTable())
        QTest::addRow("%u %s %d", entry.info.id, entry.info.name, int(entry.info.speakers))
            << &entry;
}

void TestProtocWalk::requestIsReadByProtoc()
{
    QFETCH(const CommandEntry *, entry);
    const auto &message = *entry->request->GetDescriptor();
    const Result<QByteArray> payload = requestPayload(*entry, sampleFields(message));
    QVERIFY2(payload, payload ? "" : qPrintable(payload.error().detail));
    QCOMPARE(flatText(decodedByProtoc(message, payload.value())), flatSample(message));

    Packet packet;
    packet.minorVersion = 9;
    packet.deviceId = 2;
    packet.module = static_cast<quint32>(entry->info.module);
    packet.command = entry->info.id;
    packet.clientId = QStringLiteral("me");
    const QStringList envelope = flatText(decodedByProtoc(
        QStringLiteral("base.proto"), QStringLiteral("nd.proto.WsPacket"), packet.serialize()));
    QCOMPARE(
        envelope,
        QStringList({QStringLiteral("client_id: \"me\""),
                     QStringLiteral("cmd: %1").arg(entry->info.id), QStringLiteral("device_id: 2"),
                     QStringLiteral("major_version: 1"), QStringLiteral("minor_version: 9"),
                     QStringLiteral("module_id: %1").arg(packet.module)}));
}

QByteArray TestProtocWalk::encodedByProtoc(const google::protobuf::Descriptor &message)
{
    QProcess protoc;
    protoc.setWorkingDirectory(QStringLiteral(ND_PROTO_FOLDER));
    protoc.start(QStringLiteral(ND_PROTOC),
                 {QStringLiteral("--encode=%1").arg(QString::fromStdString(message.full_name())),
                  QStringLiteral("-I."), QString::fromStdString(message.file()->name())});
    protoc.write(sampleText(message));
    protoc.closeWriteChannel();
    protoc.waitForFinished(kProtocMilliseconds);
    return protoc.readAllStandardOutput();
}

void TestProtocWalk::replyOfProtocIsRead()
{
    QFETCH(const CommandEntry *, entry);
    const auto &message = *entry->response->GetDescriptor();
    QStringList expected = flatSample(message);
    if (expected.isEmpty())
        QSKIP("nobody published what the reply carries");
    const QByteArray bytes = encodedByProtoc(message);
    QVERIFY(!bytes.isEmpty());
    const std::unique_ptr<google::protobuf::Message> reply(entry->response->New());
    QVERIFY(reply->ParseFromArray(bytes.constData(), int(bytes.size())));
    QCOMPARE(
        flatText(decodedByProtoc(message, QByteArray::fromStdString(reply->SerializeAsString()))),
        expected);
    const QJsonObject fields
        = replyJson(*entry, Generation::V3, bytes).value(QLatin1String("fields")).toObject();
    QVERIFY(!fields.contains(QLatin1String("unknown_fields")));
    QJsonObject sample = sampleFields(message);
    for (auto it = sample.begin(); it != sample.end(); ++it) {
        if (fields.value(it.key()) != QJsonValue(QLatin1String("***")) && !it.value().isObject()
            && !it.value().isArray())
            QCOMPARE(fields.value(it.key()), it.value());
    }
}

} // namespace nd

QTEST_APPLESS_MAIN(nd::TestProtocWalk)
#include "tst_protoc_walk.moc"
