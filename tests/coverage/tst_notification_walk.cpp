// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qt_scheduler.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/event_log.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/focus_model.h"
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/models/system_model.h"
#include "core/dwarf/models/tracking_model.h"
#include "core/dwarf/wire/message_json_reader.h"
#include "core/dwarf/wire/notifications.h"
#include "core/sim/server/device_servers.h"
#include "coverage_table.h"
#include "sample_message.h"

#include <google/protobuf/message.h>

#include <QJsonDocument>
#include <QMetaMethod>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

namespace nd::coverage {

namespace {

constexpr int kLong = 30'000; // milliseconds; a busy computer is slow
constexpr quint32 kFirstOfV3 = 15253;

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
    void notify(quint32 id, const google::protobuf::Message &message)
    {
        m_sim.telescope().notify(id, message);
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

QList<QObject *> modelsNamed(DwarfDevice &device, const QString &name)
{
    const QMap<QString, QList<QObject *>> models{
        {QStringLiteral("CameraModel"), {&device.tele(), &device.wide()}},
        {QStringLiteral("CameraSettingsModel"), {&device.teleSettings(), &device.wideSettings()}},
        {QStringLiteral("CaptureModel"),
         {&device.capture(Camera::Tele), &device.capture(Camera::Wide)}},
        {QStringLiteral("ConnectionModel"), {&device.connection()}},
        {QStringLiteral("FeatureModel"), {&device.features()}},
        {QStringLiteral("FocusModel"), {&device.focus()}},
        {QStringLiteral("LinkageModel"), {&device.linkage()}},
        {QStringLiteral("PowerModel"), {&device.power()}},
        {QStringLiteral("SystemModel"), {&device.system()}},
        {QStringLiteral("StatusModel"), {&device.status()}},
        {QStringLiteral("TrackingModel"), {&device.tracking()}}};
    return models.value(name);
}

/// Hears every signal that a model's own class declares.
class Ear
{
public:
    explicit Ear(const QList<QObject *> &models)
    {
        for (QObject *model : models) {
            const QMetaObject *meta = model->metaObject();
            for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
                if (meta->method(i).methodType() == QMetaMethod::Signal)
                    m_spies.push_back(std::make_unique<QSignalSpy>(model, meta->method(i)));
            }
        }
    }
    bool heard() const
    {
        return std::any_of(m_spies.begin(), m_spies.end(),
                           [](const auto &spy) { return !spy->isEmpty(); });
    }

private:
    std::vector<std::unique_ptr<QSignalSpy>> m_spies;
};

} // namespace

/// Every notification that the coverage table says is shown: it comes over the wire from a
/// telescope of its generation, and the model that is named says that it changed.
class TestNotificationWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void changesItsModel_data();
    void changesItsModel();
    void powerOffIsTold();

private:
    static std::vector<std::unique_ptr<google::protobuf::Message>> samplesOf(quint32 id,
                                                                             Generation generation);

    std::unique_ptr<Stage> m_v2;
    std::unique_ptr<Stage> m_v3;
};

void TestNotificationWalk::initTestCase()
{
    m_v2 = std::make_unique<Stage>(QStringLiteral("dwarf2"));
    QVERIFY(m_v2->connectDevice());
    m_v3 = std::make_unique<Stage>(QStringLiteral("dwarf3:v3"));
    QVERIFY(m_v3->connectDevice());
}

void TestNotificationWalk::changesItsModel_data()
{
    QTest::addColumn<quint32>("id");
    QTest::addColumn<QString>("model");
    const Table table = readTable(QStringLiteral(ND_COVERAGE_FOLDER "/notifications.tsv"), 2);
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        const QString shown = row.value().first();
        if (shown.startsWith(QLatin1String("Not shown: ")) || row.key() == QLatin1String("15229"))
            continue;
        const QStringList models
            = shown.section(QLatin1Char(':'), 0, 0).split(QStringLiteral(", "));
        for (const QString &model : models)
            QTest::addRow("%s %s", qPrintable(row.key()), qPrintable(model))
                << row.key().toUInt() << model;
    }
}

/// Two that differ: whatever the model had, one of them is news.
std::vector<std::unique_ptr<google::protobuf::Message>>
TestNotificationWalk::samplesOf(quint32 id, Generation generation)
{
    std::vector<std::unique_ptr<google::protobuf::Message>> samples;
    for (const int number : {1, 2}) {
        // 15245 is told apart by its payload: a size makes it progress.
        const QByteArray hint = id == kPanoramaUpload ? QByteArray::fromHex("2864") : QByteArray();
        samples.emplace_back(notificationMessage(id, hint, generation)->New());
        fillSample(*samples.back(), number);
        const QJsonObject fields = specialFields(id, number);
        if (!readMessageJson(fields, *samples.back()))
            qWarning("bad sample of %u", id);
    }
    return samples;
}

void TestNotificationWalk::changesItsModel()
{
    QFETCH(quint32, id);
    QFETCH(QString, model);
    const bool isV3 = id >= kFirstOfV3;
    Stage &stage = isV3 ? *m_v3 : *m_v2;
    const QList<QObject *> models = modelsNamed(stage.device(), model);
    QVERIFY2(!models.isEmpty(), qPrintable(model));
    const Ear ear(models);
    const auto samples = samplesOf(id, isV3 ? Generation::V3 : Generation::V2);
    for (const auto &sample : samples) {
        stage.notify(id, *sample);
        QTest::qWait(20); // one after the other: of several at once only the newest counts
    }
    QTRY_VERIFY_WITH_TIMEOUT(ear.heard(), 3000);
}

void TestNotificationWalk::powerOffIsTold()
{
    for (Stage *stage : {m_v2.get(), m_v3.get()}) {
        const Ear ear({&stage->device().connection()});
        const std::unique_ptr<google::protobuf::Message> message(
            notificationMessage(notification::kPowerOff, {}, Generation::V2)->New());
        stage->notify(notification::kPowerOff, *message);
        QTRY_COMPARE_WITH_TIMEOUT(stage->device().connection().problem(),
                                  ConnectProblem::PoweredOff, kLong);
        QVERIFY(ear.heard());
    }
}

} // namespace nd::coverage

QTEST_GUILESS_MAIN(nd::coverage::TestNotificationWalk)
#include "tst_notification_walk.moc"
