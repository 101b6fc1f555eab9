// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/call_model.h"

#include "busy_pool.h"
#include "core/dwarf/session/command_call.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/message_template.h"
#include "core/dwarf/wire/packet_json.h"
#include "fake_device_http.h"
#include "model_bench.h"

#include <google/protobuf/message.h>
#include <google/protobuf/unknown_field_set.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr int kRefusal = -14900; // of no command's "already so"

QString textOf(const QJsonObject &fields)
{
    return QString::fromUtf8(QJsonDocument(fields).toJson());
}

/// The code where the answer of this command has it; in a plain answer that is the first field.
QByteArray refusalBytes(const CommandEntry &entry)
{
    const std::unique_ptr<google::protobuf::Message> reply(entry.response->New());
    const auto *code = reply->GetDescriptor()->FindFieldByName("code");
    if (code != nullptr)
        reply->GetReflection()->SetInt32(reply.get(), code, kRefusal);
    else
        reply->GetReflection()
            ->MutableUnknownFields(reply.get())
            ->AddVarint(1, quint64(qint64(kRefusal)));
    return QByteArray::fromStdString(reply->SerializeAsString());
}

CallTarget commandOf(quint32 id)
{
    return {id, commandById(id)->info.name};
}

CallTarget httpOf(const char *name)
{
    return {0, name};
}

} // namespace

class TestCallModel : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandIsSent_data() { addGenerations(); }
    void everyCommandIsSent();
    void everyRefusalIsTold_data() { addGenerations(); }
    void everyRefusalIsTold();
    void everySilenceEnds_data() { addGenerations(); }
    void everySilenceEnds();
    void withheldCommandsAreNeverSent();
    void norAreTheyByAnotherNumber();
    void newFirmwareIsNotDisturbed();
    void badFieldsAreNotSent_data();
    void badFieldsAreNotSent();
    void alternativesAreNotFilledIn();
    void watchersMayRead();
    void aRecordingSendsNothing();
    void oneAtATime();
    void intermediateRepliesAreShown();
    void aLostLinkEndsIt();
    void callsOverHttp();
    void longAnswersHoldNobodyUp();
    void risks_data();
    void risks();

private:
    struct Rig
    {
        explicit Rig(SessionFixture fixture) : bench(std::move(fixture)) {}

        ModelBench bench;
        FakeDeviceHttp http;
        CallModel model{bench.session(), http};

        void send(const CallTarget &target, const QString &fields = {})
        {
            model.send(target, fields);
            ModelBench::settle();
        }
        void sendAll(const CallTarget &target) { send(target, textOf(model.fieldsToFill(target))); }
    };

    static void addGenerations();
    static std::unique_ptr<Rig> connected(Generation generation);
    /// Those that may be sent.
    static QList<CallTarget> commandsOf(const Rig &rig);
};

void TestCallModel::addGenerations()
{
    QTest::addColumn<Generation>("generation");
    QTest::newRow("V2") << Generation::V2;
    QTest::newRow("V3") << Generation::V3;
}

std::unique_ptr<TestCallModel::Rig> TestCallModel::connected(Generation generation)
{
    auto rig = std::make_unique<Rig>(generation == Generation::V3 ? SessionFixture::mini()
                                                                  : SessionFixture::dwarf2());
    rig->bench.connectAsHost();
    return rig;
}

QList<CallTarget> TestCallModel::commandsOf(const Rig &rig)
{
    QList<CallTarget> commands = rig.model.targets();
    commands.removeIf([](const CallTarget &one) { return one.isHttp() || isWithheld(one); });
    return commands;
}

/// With the number, the module and the bytes of its row, all its fields written out.
void TestCallModel::everyCommandIsSent()
{
    QFETCH(const Generation, generation);
    const auto rig = connected(generation);
    const QList<CallTarget> commands = commandsOf(*rig);
    QVERIFY(commands.size() > 120);
    for (const CallTarget &target : commands) {
        const CommandEntry &entry = *commandById(target.command, generation);
        const auto payload = requestPayload(entry, messageTemplate(*entry.request));
        QVERIFY2(payload, target.name.constData());
        rig->bench.link().forget();
        QCOMPARE(rig->model.canSend(target), Refusal::None);
        rig->sendAll(target);
        QVERIFY2(!rig->bench.link().sent().isEmpty(), target.name.constData());
        const Packet packet = rig->bench.link().sent().last();
        QCOMPARE(packet.command, target.command);
        QCOMPARE(packet.module, quint32(entry.info.module));
        QCOMPARE(packet.data, payload.value());
        QCOMPARE(rig->model.phase(), CallPhase::Answered);
        QCOMPARE(rig->model.answer().value(QLatin1String("id")).toInteger(), target.command);
    }
}

/// Also where nobody published the answer: the code of a plain one is read.
void TestCallModel::everyRefusalIsTold()
{
    QFETCH(const Generation, generation);
    const auto rig = connected(generation);
    for (const CallTarget &target : commandsOf(*rig)) {
        const QByteArray bytes = refusalBytes(*commandById(target.command, generation));
        rig->bench.device().onCommand(target.command,
                                      [&] { rig->bench.link().reply(target.command, bytes); });
        rig->sendAll(target);
        QVERIFY2(rig->model.phase() == CallPhase::Failed, target.name.constData());
        QCOMPARE(rig->model.problem(), std::optional(Error{Error::Code::Rejected, kRefusal, {}}));
        QCOMPARE(rig->model.answer().value(QLatin1String("code")).toInt(), kRefusal);
    }
}

/// Nothing is sent twice but what only reads; a stop is sent on, though nobody waits any more.
void TestCallModel::everySilenceEnds()
{
    QFETCH(const Generation, generation);
    const auto rig = connected(generation);
    for (const CallTarget &target : commandsOf(*rig)) {
        const CommandInfo &row = commandById(target.command, generation)->info;
        const bool isStop = row.kind == RowKind::Stop;
        const int times = row.retry == Retry::Read ? 2 : 1;
        rig->bench.device().ignore(target.command);
        rig->bench.link().forget();
        rig->sendAll(target);
        QCOMPARE(rig->model.phase(), CallPhase::Waiting);
        rig->bench.advance((isStop ? kStopPatience : row.timeout * times) + 500ms);
        QVERIFY2(rig->model.phase() == CallPhase::Failed, target.name.constData());
        QCOMPARE(rig->model.problem()->code, Error::Code::Timeout);
        const auto sent = rig->bench.link().sentIds().count(target.command);
        QVERIFY2(isStop ? sent > 5 : sent == times, target.name.constData());
        rig->bench.link().reply(target.command); // or the stop goes on
        ModelBench::settle();
    }
}

void TestCallModel::withheldCommandsAreNeverSent()
{
    const auto rig = connected(Generation::V3);
    rig->bench.link().forget();
    for (const quint32 id : {13005U, 13006U, 13007U, 13008U, 15503U}) {
        QCOMPARE(rig->model.canSend(commandOf(id)), Refusal::Withheld);
        rig->send(commandOf(id), QStringLiteral("{}"));
        std::optional<Error> error;
        callCommand(rig->bench.session(), *commandById(id), {}, this,
                    [&error](const Result<CommandAnswer> &answer) { error = answer.error(); });
        ModelBench::settle();
        QCOMPARE(error->code, Error::Code::NotAllowed);
    }
    for (const char *name : {"update", "uploadFirmwareDiff"})
        QCOMPARE(rig->model.canSend(httpOf(name)), Refusal::Withheld);
    rig->send(httpOf("update"));
    QVERIFY(rig->bench.link().sent().isEmpty());
    QVERIFY(rig->http.asked.empty());
}

/// 16400 has the stitch upload among its tasks: it went out.
void TestCallModel::norAreTheyByAnotherNumber()
{
    const auto rig = connected(Generation::V3);
    rig->bench.link().forget();
    const CallTarget task = commandOf(16400);
    for (const char *fields : {R"({"task_id":1})", R"({"task_id":"TASK_ID_PANORAMA_UPLOAD"})"}) {
        QCOMPARE(rig->model.faultOf(task, QLatin1String(fields))->code, Error::Code::NotAllowed);
        rig->send(task, QLatin1String(fields));
        QCOMPARE(rig->model.problem()->code, Error::Code::NotAllowed);
    }
    QVERIFY(rig->bench.link().sent().isEmpty());
    rig->send(task, QStringLiteral(R"({"task_id":4})"));
    QCOMPARE(rig->bench.link().sentIds(), QList<quint32>{16400});
}

/// Switched off, or under another name, a telescope with half a firmware may be lost.
void TestCallModel::newFirmwareIsNotDisturbed()
{
    const auto rig = connected(Generation::V2);
    rig->model.setFirmwareUpload(true);
    QCOMPARE(rig->model.canSend(commandOf(13502)), Refusal::FirmwareUpload);
    QCOMPARE(rig->model.canSend(commandOf(14006)), Refusal::FirmwareUpload);
    QCOMPARE(rig->model.canSend(httpOf("resetDeviceInfo")), Refusal::FirmwareUpload);
    QCOMPARE(rig->model.canSend(commandOf(14002)), Refusal::None); // stops an axis
    QCOMPARE(rig->model.canSend(httpOf("deviceInfo")), Refusal::None);
    rig->model.setFirmwareUpload(false);
    QCOMPARE(rig->model.canSend(commandOf(13502)), Refusal::None);
}

void TestCallModel::badFieldsAreNotSent_data()
{
    QTest::addColumn<QString>("fields");
    QTest::newRow("no JSON") << QStringLiteral("{\"id\":");
    QTest::newRow("a list") << QStringLiteral("[1]");
    QTest::newRow("no such field") << QStringLiteral(R"({"spped":1})");
    QTest::newRow("too large") << QStringLiteral(R"({"id":9999999999})");
}

void TestCallModel::badFieldsAreNotSent()
{
    QFETCH(const QString, fields);
    const auto rig = connected(Generation::V3);
    rig->bench.link().forget();
    QVERIFY(rig->model.faultOf(commandOf(14000), fields));
    rig->send(commandOf(14000), fields);
    QVERIFY(rig->bench.link().sent().isEmpty());
    QCOMPARE(rig->model.phase(), CallPhase::Failed);
    QCOMPARE(rig->model.problem()->code, Error::Code::Malformed);
    QVERIFY(!rig->model.faultOf(commandOf(14000), QStringLiteral(R"({"id":1})")));
}

/// The last of several that rule each other out would have been sent, whatever was meant.
void TestCallModel::alternativesAreNotFilledIn()
{
    const QJsonObject fields = fieldsToFill(commandOf(16400), Generation::V3);
    QVERIFY(fields.contains(QLatin1String("task_id")));
    QVERIFY(fields.contains(QLatin1String("req_make_fits_thumb")));
    QVERIFY(!fields.contains(QLatin1String("req_repostprocess")));
}

void TestCallModel::watchersMayRead()
{
    Rig rig(SessionFixture::dwarf2());
    QCOMPARE(rig.model.canSend(commandOf(10036)), Refusal::NotConnected);
    rig.bench.connectAsSlave();
    QCOMPARE(rig.model.canSend(commandOf(10036)), Refusal::None);
    QCOMPARE(rig.model.canSend(commandOf(10009)), Refusal::WatchOnly);
    QCOMPARE(rig.model.canSend(commandOf(14002)), Refusal::None); // stops the axes
    QCOMPARE(rig.model.canSend(commandOf(16405)), Refusal::Unsupported);
    QCOMPARE(rig.model.canSend(httpOf("deviceInfo")), Refusal::None);
    QCOMPARE(rig.model.canSend(httpOf("resetDeviceInfo")), Refusal::WatchOnly);
    QCOMPARE(rig.model.canSend(httpOf("setDeviceNameAndPsd")), Refusal::WatchOnly);
    QCOMPARE(rig.model.canSend(httpOf("delete")), Refusal::WatchOnly);
}

void TestCallModel::aRecordingSendsNothing()
{
    SessionFixture fixture = SessionFixture::dwarf2();
    SessionWorld world = fixture.world();
    world.isReplay = true;
    Session session(*QThread::currentThread(), fixture.profile(), QStringLiteral("me"), world);
    FakeDeviceHttp http;
    CallModel model(session, http);
    QCOMPARE(model.canSend(commandOf(10036)), Refusal::Recording);
    QCOMPARE(model.canSend(httpOf("deviceInfo")), Refusal::Recording);
    model.send(httpOf("deviceInfo"), {});
    QVERIFY(http.asked.empty());
}

void TestCallModel::oneAtATime()
{
    const auto rig = connected(Generation::V2);
    rig->bench.device().ignore(10036);
    rig->send(commandOf(10036));
    QCOMPARE(rig->model.canSend(commandOf(10038)), Refusal::InProgress);
    rig->send(commandOf(14002)); // a stop waits for nobody
    QCOMPARE(rig->bench.link().sentIds().last(), 14002U);
    QCOMPARE(rig->model.phase(), CallPhase::Answered);
    rig->bench.link().reply(10036); // too late for anybody
    ModelBench::settle();
    QCOMPARE(rig->model.target(), commandOf(14002));
    QCOMPARE(rig->model.canSend(commandOf(10038)), Refusal::None);
}

/// A calibration tells each try that failed, and goes on.
void TestCallModel::intermediateRepliesAreShown()
{
    const auto rig = connected(Generation::V2);
    rig->bench.device().ignore(11000);
    rig->send(commandOf(11000));
    rig->bench.link().reply(11000, QByteArray::fromHex("0894a6ffffffffffffff01")); // -11500
    ModelBench::settle();
    QCOMPARE(rig->model.phase(), CallPhase::Waiting);
    QCOMPARE(rig->model.answer().value(QLatin1String("code")).toInt(), -11500);
    rig->bench.link().reply(11000);
    ModelBench::settle();
    QCOMPARE(rig->model.phase(), CallPhase::Answered);
}

void TestCallModel::aLostLinkEndsIt()
{
    const auto rig = connected(Generation::V2);
    rig->bench.device().ignore(10036);
    rig->send(commandOf(10036));
    rig->bench.dropLink();
    QCOMPARE(rig->model.problem()->code, Error::Code::Disconnected);
    QVERIFY(rig->model.canSend(commandOf(10036)) != Refusal::None);
}

void TestCallModel::callsOverHttp()
{
    const auto rig = connected(Generation::V3);
    rig->send(httpOf("getSupportedShootingModes"));
    QCOMPARE(rig->model.phase(), CallPhase::Waiting);
    rig->http.answerJson("getSupportedShootingModes", R"({"code":0,"data":{"modes":[1,2]}})");
    QTRY_COMPARE(rig->model.phase(), CallPhase::Answered);
    QVERIFY(rig->model.answer().contains(QLatin1String("data")));
    rig->send(httpOf("deviceInfo"));
    rig->http.answerJson("deviceInfo", R"({"code":0,"data":{"devicePwd":"andromeda31"}})");
    QTRY_COMPARE(rig->model.phase(), CallPhase::Answered);
    QVERIFY(!textOf(rig->model.answer()).contains(QLatin1String("andromeda31")));
    rig->send(httpOf("deviceInfo"));
    rig->http.answer("deviceInfo", Error{Error::Code::Rejected, -3, {}});
    QCOMPARE(rig->model.problem()->deviceCode, -3);
    // What takes or sends files has its places elsewhere.
    for (const char *name : {"uploadFirmware", "downloadLog", "mainstream"})
        QVERIFY(!callTargets(Generation::Unknown).contains(httpOf(name)));
}

/// An answer of megabytes was searched for passwords on the GUI thread. What came for a call that
/// another took the place of is nobody's.
void TestCallModel::longAnswersHoldNobodyUp()
{
    const auto rig = connected(Generation::V3);
    const QByteArray one = R"({"devicePwd":"andromeda31"},)";
    auto pool = std::make_unique<BusyPool>();
    rig->send(httpOf("deviceInfo"));
    rig->http.answerJson("deviceInfo", "{\"code\":0,\"data\":[" + one.repeated(20'000) + "0]}");
    ModelBench::settle();
    QCOMPARE(rig->model.phase(), CallPhase::Waiting);
    rig->send(commandOf(14002)); // a stop waits for nobody
    QCOMPARE(rig->model.phase(), CallPhase::Answered);
    const QJsonObject stopped = rig->model.answer();
    pool.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    ModelBench::settle();
    QCOMPARE(rig->model.answer(), stopped);
    rig->send(httpOf("deviceInfo"));
    rig->http.answerJson("deviceInfo", "{\"code\":0,\"data\":[" + one.repeated(20'000) + "0]}");
    QTRY_COMPARE(rig->model.phase(), CallPhase::Answered);
    const QJsonArray told = rig->model.answer().value(QLatin1String("data")).toArray();
    QCOMPARE(told.size(), 20'001);
    QCOMPARE(told.at(19'999).toObject().value(QLatin1String("devicePwd")).toString(),
             QStringLiteral("***"));
}

void TestCallModel::risks_data()
{
    QTest::addColumn<CallTarget>("target");
    QTest::addColumn<CallRisk>("risk");
    const auto add = [](CallRisk risk, std::initializer_list<quint32> ids) {
        for (const quint32 id : ids)
            QTest::addRow("%u", id) << commandOf(id) << risk;
    };
    add(CallRisk::Moves, {11000, 11002, 14000, 14001, 14003, 14006, 14812, 15500, 15509});
    add(CallRisk::PowersOff, {13502, 13505});
    add(CallRisk::Resets, {10035, 12028});
    add(CallRisk::Deletes, {11024, 11028, 11044, 16108});
    add(CallRisk::EndsPicture, {10001, 12001, 16402});
    add(CallRisk::Unpublished, {10043, 10044, 10045, 14811, 15700, 16800});
    add(CallRisk::None, {10002, 10036, 13500, 14002, 14008, 14011, 16400});
    QTest::newRow("delete") << httpOf("delete") << CallRisk::Deletes;
    QTest::newRow("resetDeviceInfo") << httpOf("resetDeviceInfo") << CallRisk::Resets;
    QTest::newRow("name") << httpOf("setDeviceNameAndPsd") << CallRisk::Resets;
    QTest::newRow("modes") << httpOf("getSupportedShootingModes") << CallRisk::None;
}

void TestCallModel::risks()
{
    QFETCH(const CallTarget, target);
    QFETCH(const CallRisk, risk);
    QCOMPARE(riskOf(target), risk);
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCallModel)
#include "tst_call_model.moc"
