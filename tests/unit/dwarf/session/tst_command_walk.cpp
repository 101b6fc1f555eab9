// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/long_replies.h"
#include "core/dwarf/session/pending_requests.h"
#include "core/dwarf/session/typed_reply.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/errors.h"
#include "manual_scheduler.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <QFile>
#include <QTest>

#include <memory>

namespace nd {

namespace {

using namespace std::chrono_literals;

/// Every code of the WebSocket interface that the maker's document names, as it is printed there.
QList<int> documentedCodes()
{
    QFile file(QStringLiteral(ND_TEST_DATA "/dwarf/api_2_0.csv"));
    QList<int> codes;
    while (file.isOpen() || file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> row = file.readLine().trimmed().split(',');
        if (row.size() == 4 && row.at(0) == "error" && row.at(1) != "http")
            codes.append(row.at(3).toInt());
        if (file.atEnd())
            break;
    }
    return codes;
}

/// A reply of the row's own type with `code` in it; nothing if the type has no code.
std::optional<QByteArray> replyWith(const CommandEntry &entry, int code)
{
    const std::unique_ptr<google::protobuf::Message> reply(entry.response->New());
    const auto *field = reply->GetDescriptor()->FindFieldByName("code");
    if (field == nullptr)
        return std::nullopt;
    reply->GetReflection()->SetInt32(reply.get(), field, code);
    return QByteArray::fromStdString(reply->SerializeAsString());
}

/// One request of a row on a clock that stands still, and how often and how it ended.
struct Bench
{
    explicit Bench(const CommandEntry &theEntry) : entry(theEntry)
    {
        table.add({entry.info,
                   {},
                   [this](const Result<QByteArray> &result) {
                       ++endings;
                       last = result;
                   },
                   [this](const QByteArray &) { ++progress; }});
    }

    /// As the facade reads it: the code in the reply decides.
    std::optional<Error> error() const
    {
        if (!last)
            return last.error();
        return errorOfReply(entry.info.id, generation(), last.value());
    }
    Generation generation() const
    {
        return isSpokenBy(entry.info, Generation::V2) ? Generation::V2 : Generation::V3;
    }

    const CommandEntry &entry;
    ManualScheduler scheduler;
    int sent = 0;
    int endings = 0;
    int progress = 0;
    Result<QByteArray> last{Error{}};
    PendingRequests table{scheduler, [this](const CommandInfo &, const QByteArray &) { ++sent; }};
};

} // namespace

/// Every row of the table through request matching: its answers and its silence end as they should,
/// once.
class TestCommandWalk : public QObject
{
    Q_OBJECT

private slots:
    void emptyReplyIsSuccess_data() { addRows(); }
    void emptyReplyIsSuccess();
    void everyDocumentedCodeEnds_data() { addRows(); }
    void everyDocumentedCodeEnds();
    void silenceEnds_data() { addRows(); }
    void silenceEnds();
    void lostLinkEnds_data() { addRows(); }
    void lostLinkEnds();

private:
    static void addRows();
};

void TestCommandWalk::addRows()
{
    QTest::addColumn<const CommandEntry *>("entry");
    for (const CommandEntry &entry : commandTable())
        QTest::addRow("%u %s %d", entry.info.id, entry.info.name, int(entry.info.speakers))
            << &entry;
}

void TestCommandWalk::emptyReplyIsSuccess()
{
    QFETCH(const CommandEntry *, entry);
    Bench bench(*entry);
    QCOMPARE(bench.sent, 1);
    QVERIFY(bench.table.resolve(entry->info.id, {}));
    QCOMPARE(bench.endings, 1);
    QVERIFY(!bench.error());
    QVERIFY(!bench.table.resolve(entry->info.id, {}));
    bench.scheduler.advance(10min);
    QCOMPARE(bench.endings, 1);
    QCOMPARE(bench.sent, 1);
}

/// Printed with and without its sign, a code means the same. Of Long rows some codes are no end.
void TestCommandWalk::everyDocumentedCodeEnds()
{
    QFETCH(const CommandEntry *, entry);
    const QList<int> codes = documentedCodes();
    QVERIFY(codes.size() > 30);
    for (const int printed : codes) {
        for (const int code : {printed, -printed}) {
            const auto reply = replyWith(*entry, code);
            if (!reply)
                QSKIP("the reply has no code");
            Bench bench(*entry);
            QVERIFY(bench.table.resolve(entry->info.id, *reply));
            const bool isLast
                = entry->info.kind != RowKind::Long || !isIntermediate(entry->info, *reply);
            QCOMPARE(bench.endings, isLast ? 1 : 0);
            QCOMPARE(bench.progress, isLast ? 0 : 1);
            if (!isLast)
                continue;
            const auto error = bench.error();
            QCOMPARE(error.has_value(), !isSuccess(code));
            if (error) {
                QCOMPARE(error->code, Error::Code::Rejected);
                QCOMPARE(error->deviceCode, -std::abs(printed));
            }
        }
    }
}

void TestCommandWalk::silenceEnds()
{
    QFETCH(const CommandEntry *, entry);
    Bench bench(*entry);
    bench.scheduler.advance(entry->info.timeout - 1ms);
    QCOMPARE(bench.endings, 0);
    bench.scheduler.advance(10min);
    switch (entry->info.kind) {
    case RowKind::Stop: // sent until it is answered
        QCOMPARE(bench.endings, 0);
        QVERIFY(bench.sent > 1000);
        QVERIFY(bench.table.resolve(entry->info.id, {}));
        QVERIFY(!bench.error());
        return;
    case RowKind::Once:
    case RowKind::Latest:
    case RowKind::Long:
        break;
    }
    QCOMPARE(bench.endings, 1);
    QVERIFY(!bench.last);
    QCOMPARE(bench.last.error().code, Error::Code::Timeout);
    QCOMPARE(bench.sent, entry->info.retry == Retry::Read ? PendingRequests::kReadAttempts : 1);
}

void TestCommandWalk::lostLinkEnds()
{
    QFETCH(const CommandEntry *, entry);
    Bench bench(*entry);
    bench.table.failAll(Error{Error::Code::Disconnected, 0, {}});
    QCOMPARE(bench.endings, 1);
    QCOMPARE(bench.last.error().code, Error::Code::Disconnected);
    bench.scheduler.advance(10min);
    QCOMPARE(bench.sent, 1);
    QCOMPARE(bench.endings, 1);
}

} // namespace nd

QTEST_APPLESS_MAIN(nd::TestCommandWalk)
#include "tst_command_walk.moc"
