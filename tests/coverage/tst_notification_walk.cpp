// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qt_scheduler.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/event_log.h"
#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/state_dump.h"
#include "core/dwarf/wire/notification_ids.h"
#include "core/dwarf/wire/notifications.h"
#include "core/sim/server/device_servers.h"
#include "coverage_table.h"
#include "notification_steps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <memory>

namespace nd::coverage {

namespace {

constexpr int kLong = 30'000; // milliseconds; a busy computer is slow
constexpr int kLimit = 3'000;

/// A simulated telescope on real sockets and a device that is connected to it, in one process.
class Stage : public QObject
{
public:
    explicit Stage(const QString &model)
        : m_sim(optionsOf(model), QString(), QHostAddress(QHostAddress::LocalHost), m_scheduler, {})
    {
        m_linkThread.start();
    }
    ~Stage() override
    {
        m_device.reset();
        m_linkThread.quit();
        m_linkThread.wait();
    }
    Q_DISABLE_COPY_MOVE(Stage)

    bool connectDevice()
    {
        if (!m_sim.listen(freePorts()))
            return false;
        DeviceProfile profile;
        profile.host = QStringLiteral("127.0.0.1");
        profile.ports.websocket = m_sim.ports().websocket;
        profile.ports.http = m_sim.ports().http;
        m_device = std::make_unique<DwarfDevice>(
            profile,
            DwarfDevice::Surroundings{m_linkThread, m_log, m_daylight, QStringLiteral("me")});
        m_device->tele().setPicturesWanted(false);
        m_device->wide().setPicturesWanted(false);
        m_device->connection().connectToDevice();
        const auto isReady
            = [this] { return m_device->connection().linkState() == LinkState::Ready; };
        return QTest::qWaitFor(isReady, kLong);
    }
    DwarfDevice &device() { return *m_device; }
    void notify(quint32 id, const QByteArray &payload)
    {
        emit m_sim.telescope().notified(id, payload);
    }

private:
    static sim::TelescopeOptions optionsOf(const QString &model)
    {
        sim::TelescopeOptions options;
        options.facts = *sim::factsOf(model);
        options.site = {48.2, 11.5, 0.0};
        options.start = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
        return options;
    }
    static sim::DevicePorts freePorts()
    {
        sim::DevicePorts ports;
        ports.websocket = ports.udp = ports.http = ports.jpeg = 0;
        ports.rtsp = ports.files = ports.control = 0;
        return ports;
    }

    QtScheduler m_scheduler;
    sim::DeviceServers m_sim;
    QThread m_linkThread;
    SkyClock m_clock;
    DaylightGuard m_daylight{m_clock};
    EventLog m_log;
    std::unique_ptr<DwarfDevice> m_device;
};

/// Null where the dump has nothing, as for what is unknown.
QJsonValue valueAt(const QJsonObject &state, const QString &path)
{
    QJsonValue value = state;
    for (const QString &key : path.split(u'.')) {
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        value = isIndex ? value.toArray().at(index) : value.toObject().value(key);
    }
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

/// Equal but for the last digits of fractions.
bool isSame(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isDouble() && right.isDouble())
        return std::abs(left.toDouble() - right.toDouble()) < 1e-6;
    if (left.isArray() && right.isArray()) {
        const QJsonArray some = left.toArray();
        const QJsonArray others = right.toArray();
        return std::equal(some.begin(), some.end(), others.begin(), others.end(), &isSame);
    }
    if (left.isObject() && right.isObject()) {
        const QJsonObject some = left.toObject();
        const QJsonObject others = right.toObject();
        const QStringList keys = some.keys();
        return keys == others.keys()
            && std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
                   return isSame(some.value(key), others.value(key));
               });
    }
    return left == right;
}

bool holds(const QJsonObject &state, const Expectation &expected)
{
    return isSame(valueAt(state, expected.path), expected.value);
}

/// For a failure: what the dump has instead.
QByteArray found(const QJsonObject &state, const QList<Expectation> &expected)
{
    QJsonObject values;
    for (const Expectation &one : expected)
        values.insert(one.path, valueAt(state, one.path));
    return QJsonDocument(values).toJson(QJsonDocument::Compact);
}

} // namespace

/// Every notification of the coverage table, in each generation that sends it: it comes over the
/// wire, and the models have the value that its bytes say and did not have before.
/// The steps of a generation follow on each other.
class TestNotificationWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyShownOneHasItsSteps_data();
    void everyShownOneHasItsSteps();
    void workKeepsTheCameras_data();
    void workKeepsTheCameras();
    void changesTheState_data();
    void changesTheState();
    void powerOffIsTold();

private:
    QList<Step> m_steps = readSteps(QStringLiteral(ND_COVERAGE_FOLDER "/notification_states.tsv"));
    std::unique_ptr<Stage> m_v2;
    std::unique_ptr<Stage> m_v3;
};

void TestNotificationWalk::initTestCase()
{
    m_v2 = std::make_unique<Stage>(QStringLiteral("dwarf2"));
    QVERIFY(m_v2->connectDevice());
    m_v3 = std::make_unique<Stage>(QStringLiteral("dwarf3:v3"));
    QVERIFY(m_v3->connectDevice());
    for (Stage *stage : {m_v2.get(), m_v3.get()}) {
        const auto isRead = [stage] {
            return stage->device().teleSettings().value(Setting::Exposure).has_value()
                && stage->device().wideSettings().value(Setting::Exposure).has_value()
                && stage->device().features().value(Feature::PanoramaRows).has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), kLong);
    }
}

void TestNotificationWalk::everyShownOneHasItsSteps_data()
{
    QTest::addColumn<quint32>("id");
    const Table table = readTable(QStringLiteral(ND_COVERAGE_FOLDER "/notifications.tsv"), 2);
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        if (row.key().toUInt() != notification::kPowerOff)
            QTest::addRow("%s", qPrintable(row.key())) << row.key().toUInt();
    }
}

/// At least two, so that one of them is news whatever the model had.
void TestNotificationWalk::everyShownOneHasItsSteps()
{
    QFETCH(const quint32, id);
    const auto count = std::count_if(m_steps.begin(), m_steps.end(),
                                     [id](const Step &step) { return step.id == id; });
    QVERIFY2(count > 0, "add it to notification_states.tsv");
    const NotificationInfo *info = notificationById(id);
    const bool differs = info != nullptr && info->v2 != info->v3;
    for (const char *generation : {"v2", "v3"}) {
        const bool has = std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &step) {
            return step.id == id && step.isFor(QLatin1String(generation));
        });
        QVERIFY2(has || !differs, generation);
    }
}

void TestNotificationWalk::changesTheState_data()
{
    QTest::addColumn<QString>("generation");
    QTest::addColumn<int>("index");
    for (const QString &generation : {QStringLiteral("v2"), QStringLiteral("v3")}) {
        for (int i = 0; i < m_steps.size(); ++i) {
            if (m_steps[i].isFor(generation))
                QTest::addRow("%s %d %u %s", qPrintable(generation), i, m_steps[i].id,
                              qPrintable(m_steps[i].text))
                    << generation << i;
        }
    }
}

void TestNotificationWalk::changesTheState()
{
    QFETCH(const QString, generation);
    QFETCH(const int, index);
    Stage &stage = generation == QLatin1String("v2") ? *m_v2 : *m_v3;
    const Step &step = m_steps[index];
    const QJsonObject before = stateOf(stage.device());
    for (const Expectation &one : step.expected)
        QVERIFY2(!holds(before, one), qPrintable(one.path)); // or it would show nothing
    stage.notify(step.id, step.payload);
    const auto isTrue = [&] {
        const QJsonObject now = stateOf(stage.device());
        return std::all_of(step.expected.begin(), step.expected.end(),
                           [&now](const Expectation &one) { return holds(now, one); });
    };
    const bool came = QTest::qWaitFor(isTrue, kLimit);
    QVERIFY2(came, found(stateOf(stage.device()), step.expected).constData());
}

/// What begins and ends work, whoever asked for it, and whether a GOTO or a calibration is one.
void TestNotificationWalk::workKeepsTheCameras_data()
{
    QTest::addColumn<bool>("isV3");
    QTest::addColumn<quint32>("id");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    const auto add
        = [](const char *name, bool isV3, quint32 id, const char *begin, const char *end) {
              QTest::newRow(name) << isV3 << id << QByteArray(begin) << QByteArray(end);
          };
    add("tracking (V2)", false, 15215, "08011007", "1007");
    add("panorama (V2)", false, 15215, "08011006", "1006");
    add("stack (V2)", false, 15208, "0801", "");
    add("wide burst (V2)", false, 15216, "08011003", "1003");
    add("tracking", true, 15284, "0801", "");
    add("wide tracking", true, 15284, "08011001", "1001");
    add("sentry", true, 15231, "0802", "");
    add("panorama", true, 15277, "0801", "");
    add("wide video", true, 15275, "08011001", "1001");
    add("stack", true, 15208, "0801", "");
    add("wide stack", true, 15236, "0801", "");
    add("dark frames", true, 15206, "0801", "");
    add("calibration darks", true, 15290, "0801", "");
    add("calibration", true, 15210, "0801", "");
    add("GOTO", true, 15211, "0801", "");
    add("following", true, 15212, "080112044d203331", "");
    add("autofocus", true, 15279, "0801", "");
}

/// While the telescope works, neither camera is switched off, its mode is not switched and its
/// image processing stays; afterwards all of that can be done.
void TestNotificationWalk::workKeepsTheCameras()
{
    QFETCH(bool, isV3);
    QFETCH(quint32, id);
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, end);
    Stage &stage = isV3 ? *m_v3 : *m_v2;
    DwarfDevice &device = stage.device();
    const auto isAnswered = [&](Refusal refusal) {
        const BareNumbersModel &numbers = device.teleSettings().numbers();
        const Refusal mode = isV3 ? refusal : Refusal::Unsupported;
        return device.tele().canSwitchOff() == refusal && device.wide().canSwitchOff() == refusal
            && numbers.canSet(BareNumber::ShootingMode) == mode
            && numbers.canSet(BareNumber::ImageProcessing) == mode
            && numbers.canSet(BareNumber::BitRateType) == Refusal::None;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(Refusal::None), kLong);
    stage.notify(id, QByteArray::fromHex(begin));
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(Refusal::InProgress), kLong);
    stage.notify(id, QByteArray::fromHex(end));
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(Refusal::None), kLong);
}

void TestNotificationWalk::powerOffIsTold()
{
    for (Stage *stage : {m_v2.get(), m_v3.get()}) {
        stage->notify(notification::kPowerOff, {});
        QTRY_COMPARE_WITH_TIMEOUT(stage->device().connection().problem(),
                                  ConnectProblem::PoweredOff, kLong);
    }
}

} // namespace nd::coverage

QTEST_GUILESS_MAIN(nd::coverage::TestNotificationWalk)
#include "tst_notification_walk.moc"
