// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/device_settings_model.h"

#include "fake_device_http.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

class TestDeviceSettingsModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rig = std::make_unique<Rig>(); }

    void readsWhenConnected()
    {
        QVERIFY(!m_rig->model.info());
        QCOMPARE(m_rig->model.canRefresh(), Refusal::NotConnected);
        m_rig->connectAndRead();
        QCOMPARE(m_rig->model.info()->name, std::optional(QStringLiteral("DWARF_8FD078")));
        QCOMPARE(m_rig->http.count("deviceInfo"), 1);
        m_rig->bench.dropLink();
        QVERIFY(!m_rig->model.info());
    }

    void renameSendsTheDocumentedFields()
    {
        m_rig->connectAndRead();
        m_rig->model.rename(QStringLiteral("Terrace"));
        const QJsonObject body = m_rig->http.bodyOf("setDeviceNameAndPsd");
        QCOMPARE(body,
                 (QJsonObject{{QStringLiteral("mode"), 1},
                              {QStringLiteral("oldValue"), QStringLiteral("DWARF_8FD078")},
                              {QStringLiteral("newValue"), QStringLiteral("Terrace")}}));
        QCOMPARE(m_rig->model.canChange(), Refusal::InProgress);
        QCOMPARE(m_rig->model.info()->name, std::optional(QStringLiteral("DWARF_8FD078")));
        m_rig->http.answerJson(
            "setDeviceNameAndPsd",
            R"({"code":0,"data":{"mode":1,"deviceName":"Terrace","devicePwd":"secret"}})");
        QCOMPARE(m_rig->phase(SettingJob::Rename), JobPhase::Done);
        QCOMPARE(m_rig->model.info()->name, std::optional(QStringLiteral("Terrace")));
        QCOMPARE(m_rig->http.count("deviceInfo"), 2); // looked at again
    }

    void anotherNameThanAskedIsShownAsItIs()
    {
        m_rig->connectAndRead();
        m_rig->model.rename(QStringLiteral("Terrace"));
        m_rig->http.answerJson("setDeviceNameAndPsd",
                               R"({"code":0,"data":{"mode":1,"deviceName":"Terra"}})");
        QCOMPARE(m_rig->phase(SettingJob::Rename), JobPhase::Failed);
        QCOMPARE(m_rig->model.info()->name, std::optional(QStringLiteral("Terra")));
    }

    void passwordSendsTheDocumentedFields()
    {
        m_rig->connectAndRead();
        m_rig->model.changePassword(QStringLiteral("DWARF_12345678"),
                                    QStringLiteral("andromeda31"));
        QCOMPARE(m_rig->http.bodyOf("setDeviceNameAndPsd"),
                 (QJsonObject{{QStringLiteral("mode"), 0},
                              {QStringLiteral("oldValue"), QStringLiteral("DWARF_12345678")},
                              {QStringLiteral("newValue"), QStringLiteral("andromeda31")}}));
        m_rig->http.answerJson("setDeviceNameAndPsd", R"({"code":-6})");
        QCOMPARE(m_rig->phase(SettingJob::Password), JobPhase::Failed);
        QCOMPARE(m_rig->model.job(SettingJob::Password).error.deviceCode, -6);
    }

    void inputThatCannotBeIsNotSent_data()
    {
        QTest::addColumn<bool>("isName");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("sent");
        QTest::newRow("29") << true << QString(29, u'a') << true;
        QTest::newRow("30") << true << QString(30, u'a') << false;
        QTest::newRow("empty") << true << QString() << false;
        QTest::newRow("blank") << true << QStringLiteral("   ") << false;
        QTest::newRow("control") << true << QStringLiteral("a\nb") << false;
        QTest::newRow("too many bytes") << true << QString(17, u'ä') << false;
        QTest::newRow("64") << false << QString(64, u'a') << true;
        QTest::newRow("65") << false << QString(65, u'a') << false;
        QTest::newRow("7") << false << QString(7, u'a') << false;
        QTest::newRow("umlaut") << false << QStringLiteral("Kälteschutz") << false;
    }

    void inputThatCannotBeIsNotSent()
    {
        QFETCH(bool, isName);
        QFETCH(QString, value);
        QFETCH(bool, sent);
        m_rig->connectAndRead();
        if (isName)
            m_rig->model.rename(value);
        else
            m_rig->model.changePassword(QStringLiteral("DWARF_12345678"), value);
        QCOMPARE(m_rig->http.count("setDeviceNameAndPsd"), sent ? 1 : 0);
        const SettingJob job = isName ? SettingJob::Rename : SettingJob::Password;
        QCOMPARE(m_rig->phase(job), sent ? JobPhase::Running : JobPhase::Failed);
    }

    void everyEndingIsTold_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("time-out") << int(Error::Code::Timeout);
        QTest::newRow("disconnected") << int(Error::Code::Disconnected);
        QTest::newRow("malformed") << int(Error::Code::Malformed);
        QTest::newRow("busy") << int(Error::Code::Busy);
    }

    void everyEndingIsTold()
    {
        QFETCH(int, code);
        m_rig->connectAndRead();
        QSignalSpy finished(&m_rig->model, &DeviceSettingsModel::finished);
        m_rig->model.rename(QStringLiteral("Terrace"));
        m_rig->http.answer("setDeviceNameAndPsd", Error{Error::Code(code), 0, {}});
        QCOMPARE(m_rig->phase(SettingJob::Rename), JobPhase::Failed);
        QCOMPARE(int(m_rig->model.job(SettingJob::Rename).error.code), code);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(m_rig->model.info()->name, std::optional(QStringLiteral("DWARF_8FD078")));
        QCOMPARE(m_rig->model.canChange(), Refusal::None);
    }

    void aLostLinkEndsWhatRuns()
    {
        m_rig->connectAndRead();
        m_rig->model.rename(QStringLiteral("Terrace"));
        m_rig->bench.dropLink();
        QCOMPARE(m_rig->model.job(SettingJob::Rename).error.code, Error::Code::Disconnected);
        m_rig->http.answerJson("setDeviceNameAndPsd", R"({"code":0,"data":{"deviceName":"late"}})");
        QVERIFY(!m_rig->model.info()); // of a connection that is over
    }

    void resetWaitsForTheTelescope()
    {
        m_rig->connectAndRead();
        m_rig->model.reset();
        m_rig->http.answerJson("resetDeviceInfo", R"({"code":0})");
        m_rig->http.answerJson("getResetState", R"({"code":0,"data":{"isReseted":false}})");
        QCOMPARE(m_rig->phase(SettingJob::Reset), JobPhase::Running);
        m_rig->bench.advance(std::chrono::seconds(1));
        QCOMPARE(m_rig->http.count("getResetState"), 2);
        m_rig->http.answerJson("getResetState", R"({"code":0,"data":{"isReseted":true}})");
        QCOMPARE(m_rig->phase(SettingJob::Reset), JobPhase::Done);
        QCOMPARE(m_rig->http.count("deviceInfo"), 2);
    }

    void resetThatNeverComesEnds()
    {
        m_rig->connectAndRead();
        m_rig->model.reset();
        m_rig->http.answerJson("resetDeviceInfo", R"({"code":0})");
        for (int i = 0; i < 20; ++i) {
            m_rig->http.answerJson("getResetState", R"({"code":0,"data":null})");
            m_rig->bench.advance(std::chrono::seconds(1));
        }
        QCOMPARE(m_rig->phase(SettingJob::Reset), JobPhase::Failed);
        QCOMPARE(m_rig->model.job(SettingJob::Reset).error.code, Error::Code::Timeout);
    }

    void watchersChangeNothing()
    {
        m_rig->bench.connectAsSlave();
        QCOMPARE(m_rig->model.canChange(), Refusal::WatchOnly);
        m_rig->model.rename(QStringLiteral("Terrace"));
        m_rig->model.reset();
        QCOMPARE(m_rig->http.count("setDeviceNameAndPsd"), 0);
        QCOMPARE(m_rig->http.count("resetDeviceInfo"), 0);
        QCOMPARE(m_rig->http.count("deviceInfo"), 1); // looking is free
    }

    void firmwareOnItsWayForbidsChanges()
    {
        m_rig->connectAndRead();
        m_rig->model.setFirmwareUpload(true);
        QCOMPARE(m_rig->model.canChange(), Refusal::FirmwareUpload);
    }

    void hostileInfoShowsNothingWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("null data") << QByteArray(R"({"code":0,"data":null})");
        QTest::newRow("null fields") << QByteArray(
            R"({"code":0,"data":{"deviceId":null,"deviceName":null,"macAddress":null,)"
            R"("sdCardInfo":null,"wifiConnectedMode":null,"staWifiName":null,)"
            R"("activateStatus":null,"sn":null,"apIpAddress":null}})");
        QTest::newRow("wrong types")
            << QByteArray(R"({"code":0,"data":{"deviceName":7,"macAddress":[],"sdCardInfo":"x",)"
                          R"("wifiConnectedMode":"1","sn":{},"activateStatus":3.5}})");
        QTest::newRow("absurd card")
            << QByteArray(R"({"code":0,"data":{"sdCardInfo":{"hasSdcard":true,)"
                          R"("availableSize":99,"totalSize":-5}}})");
        QTest::newRow("control characters")
            << QByteArray(R"({"code":0,"data":{"deviceName":"a\u0007b"}})");
    }

    void hostileInfoShowsNothingWrong()
    {
        QFETCH(QByteArray, json);
        m_rig->bench.connectAsHost();
        m_rig->http.answerJson("deviceInfo", json);
        QVERIFY(m_rig->model.info());
        DeviceInfo empty;
        if (json.contains("hasSdcard"))
            empty.hasCard = true;
        QVERIFY(*m_rig->model.info() == empty);
    }

    void noPasswordIsKept()
    {
        m_rig->bench.connectAsHost();
        m_rig->http.answerJson(
            "deviceInfo",
            R"({"code":0,"data":{"deviceName":"x","devicePwd":"hunter22","staWifiPwd":"hunter33"}})");
        const DeviceInfo info = *m_rig->model.info();
        for (const auto &text : {info.name, info.serialNumber, info.stationName, info.macAddress})
            QVERIFY(!text.value_or(QString()).contains(QLatin1String("hunter")));
    }

private:
    struct Rig
    {
        ModelBench bench{SessionFixture::dwarf2()};
        FakeDeviceHttp http;
        DeviceSettingsModel model{bench.session(), http, bench.scheduler()};

        void connectAndRead()
        {
            bench.connectAsHost();
            http.answerJson("deviceInfo",
                            R"({"code":0,"data":{"deviceId":1,"deviceName":"DWARF_8FD078"}})");
        }
        JobPhase phase(SettingJob job) const { return model.job(job).phase; }
    };
    std::unique_ptr<Rig> m_rig;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDeviceSettingsModel)
#include "tst_device_settings_model.moc"
