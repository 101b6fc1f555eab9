// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/call_model.h"
#include "core/dwarf/wire/command_table.h"
#include "fake_device_http.h"
#include "model_bench.h"

#include <QFile>
#include <QHash>
#include <QTest>

namespace nd {

namespace {

struct HandWritten
{
    quint32 module = 0;
    QString fields;
    QByteArray bytes;
};

/// By "10003/V2". Source: see the file's head.
QHash<QByteArray, HandWritten> callsByHand()
{
    QFile file(QStringLiteral(ND_TEST_DATA "/dwarf/calls_by_hand.txt"));
    QHash<QByteArray, HandWritten> calls;
    if (!file.open(QIODevice::ReadOnly))
        return calls;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split(' ');
        const QList<QByteArray> head = cells.first().split('@');
        if (line.startsWith('#') || head.size() != 2)
            continue;
        const QList<QByteArray> module = head.at(1).split('/');
        const HandWritten call{module.first().toUInt(), QString::fromUtf8(cells.value(1)),
                               QByteArray::fromHex(cells.value(2))};
        for (const QByteArray generation : {"V2", "V3"}) {
            if (module.size() == 1 || module.at(1) == generation)
                calls.insert(head.first() + '/' + generation, call);
        }
    }
    return calls;
}

QByteArray varint(quint32 value)
{
    QByteArray bytes;
    for (; value > 0x7f; value >>= 7)
        bytes.append(char((value & 0x7f) | 0x80));
    return bytes.append(char(value));
}

/// Major version 1, minor version, device, module, number, no type (a request), payload, "me" as
/// who sends it. Source: field notes, appendix A, WsPacket.
QByteArray frame(quint32 minor, quint32 device, quint32 id, const HandWritten &call)
{
    const QByteArray payload
        = call.bytes.isEmpty() ? "" : "\x3a" + varint(quint32(call.bytes.size())) + call.bytes;
    return "\x08\x01\x10" + varint(minor) + "\x18" + varint(device) + "\x20" + varint(call.module)
        + "\x28" + varint(id) + payload + "\x42\x02me";
}

} // namespace

/// What the Protocol panel puts on the wire, byte for byte, against bytes that no code of ours
/// wrote: envelope, module, number and every field of every command that may be sent.
class TestCallBytes : public QObject
{
    Q_OBJECT

private slots:
    void everyCallIsAsWrittenByHand_data();
    void everyCallIsAsWrittenByHand();
};

void TestCallBytes::everyCallIsAsWrittenByHand_data()
{
    QTest::addColumn<Generation>("generation");
    QTest::addColumn<quint32>("minor");
    QTest::addColumn<quint32>("device");
    QTest::addColumn<int>("fewest");
    // Source: field notes section 0.
    QTest::newRow("V2") << Generation::V2 << 1U << 1U << 155;
    QTest::newRow("V3") << Generation::V3 << 20U << 4U << 190;
}

void TestCallBytes::everyCallIsAsWrittenByHand()
{
    QFETCH(const Generation, generation);
    QFETCH(const quint32, minor);
    QFETCH(const quint32, device);
    QFETCH(const int, fewest);
    ModelBench bench(generation == Generation::V3 ? SessionFixture::mini()
                                                  : SessionFixture::dwarf2());
    FakeDeviceHttp http;
    CallModel model(bench.session(), http);
    bench.connectAsHost();
    const QHash<QByteArray, HandWritten> calls = callsByHand();
    int compared = 0;
    for (const CallTarget &target : model.targets()) {
        if (target.isHttp() || isWithheld(target))
            continue;
        const QByteArray key
            = QByteArray::number(target.command) + (generation == Generation::V2 ? "/V2" : "/V3");
        QVERIFY2(calls.contains(key), key.constData());
        const HandWritten call = calls.value(key);
        model.send(target, call.fields);
        ModelBench::settle();
        QVERIFY2(model.phase() == CallPhase::Answered, key.constData());
        QVERIFY2(bench.link().lastBytes() == frame(minor, device, target.command, call),
                 key + ": " + bench.link().lastBytes().toHex());
        ++compared;
    }
    QVERIFY2(compared >= fewest, qPrintable(QString::number(compared)));
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCallBytes)
#include "tst_call_bytes.moc"
