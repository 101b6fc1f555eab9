// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/camera_reader.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/session/dialect.h"

#include "proto/camera.pb.h"
#include "proto/task_center.pb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace nd {

class TestCameraReader : public QObject
{
    Q_OBJECT

private slots:
    /// 15234: 1 the type (1 RTSP, 2 JPEG), 2 the camera (0 tele, 1 wide).
    void streamType()
    {
        const QByteArray teleRtsp = QByteArray::fromHex("0801");
        const QByteArray wideJpeg = QByteArray::fromHex("08021001");
        QCOMPARE(readStreamType(teleRtsp, Camera::Tele), std::optional(PictureSource::Rtsp));
        QVERIFY(!readStreamType(teleRtsp, Camera::Wide));
        QCOMPARE(readStreamType(wideJpeg, Camera::Wide), std::optional(PictureSource::Mjpeg));
        QVERIFY(!readStreamType(wideJpeg, Camera::Tele));
        QVERIFY(!readStreamType(QByteArray::fromHex("0803"), Camera::Tele));
        QVERIFY(!readStreamType(QByteArray::fromHex("08"), Camera::Tele));
        QVERIFY(!readStreamType({}, Camera::Tele));
    }

    /// In the shape of a DWARF 3, firmware 1.0.18.
    void fieldFromParamsConfig()
    {
        const QJsonObject config = QJsonDocument::fromJson(R"({"code":0,"data":{"cameras":[
            {"id":0,"name":"Tele","fvWidth":3.188,"fvHeight":1.794},
            {"id":1,"name":"Wide","fvWidth":43.292,"fvHeight":24.879}]}})")
                                       .object();
        QCOMPARE(readFieldDegrees(config, Camera::Tele), std::optional(QSizeF(3.188, 1.794)));
        QCOMPARE(readFieldDegrees(config, Camera::Wide), std::optional(QSizeF(43.292, 24.879)));
        const QJsonObject data = config.value(QLatin1String("data")).toObject();
        QCOMPARE(readFieldDegrees(data, Camera::Tele), std::optional(QSizeF(3.188, 1.794)));
    }

    void impossibleFields_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("no cameras") << QByteArray(R"({"data":{}})");
        QTest::newRow("zero") << QByteArray(R"({"cameras":[{"id":0,"fvWidth":0,"fvHeight":1}]})");
        QTest::newRow("huge") << QByteArray(R"({"cameras":[{"id":0,"fvWidth":1e9,"fvHeight":1}]})");
        QTest::newRow("text") << QByteArray(R"({"cameras":[{"id":0,"fvWidth":"3","fvHeight":1}]})");
        QTest::newRow("no object") << QByteArray(R"({"cameras":[0,null,[]]})");
    }
    void impossibleFields()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!readFieldDegrees(QJsonDocument::fromJson(json).object(), Camera::Tele));
    }

    void fieldFromTheWholeState()
    {
        proto::ResGetDeviceStateInfo state;
        state.mutable_tele_camera_state_info()->set_h_fov(2.95);
        state.mutable_tele_camera_state_info()->set_v_fov(1.66);
        QCOMPARE(readStateField(serialized(state), Camera::Tele),
                 std::optional(QSizeF(2.95, 1.66)));
        QVERIFY(!readStateField(serialized(state), Camera::Wide));
        QVERIFY(!readStateField(QByteArray("\x12\x7f", 2), Camera::Tele));
    }

    void opensTheRightCamera()
    {
        const Dialect &dialect = Dialect::of(Generation::V2);
        QCOMPARE(openCameraOrder(Camera::Tele, dialect).row.id, 10000U);
        QCOMPARE(openCameraOrder(Camera::Wide, dialect).row.id, 12000U);
        const auto message
            = parseMessage<proto::ReqOpenCamera>(openCameraOrder(Camera::Tele, dialect).payload);
        QVERIFY(message);
        QVERIFY(!message->binning());
    }

    void addresses()
    {
        DeviceProfile profile = profileFromAddress(QStringLiteral("10.0.0.7:1:2:8092:554")).value();
        QCOMPARE(streamAddresses(profile, Camera::Tele),
                 (StreamAddresses{QUrl(QStringLiteral("rtsp://10.0.0.7:554/ch0/stream0")),
                                  QUrl(QStringLiteral("http://10.0.0.7:8092/mainstream"))}));
        QCOMPARE(streamAddresses(profile, Camera::Wide),
                 (StreamAddresses{QUrl(QStringLiteral("rtsp://10.0.0.7:554/ch1/stream0")),
                                  QUrl(QStringLiteral("http://10.0.0.7:8092/secondstream")),
                                  QUrl(QStringLiteral("http://10.0.0.7:8092/thirdstream"))}));
        profile.quirks.widePath = QStringLiteral("/thirdstream");
        QCOMPARE(streamAddresses(profile, Camera::Wide).mjpeg,
                 QUrl(QStringLiteral("http://10.0.0.7:8092/thirdstream")));
        QVERIFY(streamAddresses(profile, Camera::Wide).otherMjpeg.isEmpty());
        QCOMPARE(streamAddresses(profile, Camera::Tele).mjpeg,
                 QUrl(QStringLiteral("http://10.0.0.7:8092/mainstream")));
    }

    /// "By model" was promised and every model was asked for the same path.
    void widePathByModel_data()
    {
        QTest::addColumn<DwarfModel>("model");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("other");
        QTest::newRow("II") << DwarfModel::Dwarf2 << QStringLiteral("/secondstream") << QString();
        QTest::newRow("3") << DwarfModel::Dwarf3 << QStringLiteral("/secondstream") << QString();
        QTest::newRow("mini") << DwarfModel::Mini << QStringLiteral("/thirdstream")
                              << QStringLiteral("/secondstream");
        QTest::newRow("unknown") << DwarfModel::Unknown << QStringLiteral("/secondstream")
                                 << QStringLiteral("/thirdstream");
    }

    void widePathByModel()
    {
        QFETCH(const DwarfModel, model);
        DeviceProfile profile = profileFromAddress(QStringLiteral("10.0.0.7")).value();
        profile.model = model;
        const StreamAddresses wide = streamAddresses(profile, Camera::Wide);
        QTEST(wide.mjpeg.path(), "first");
        QTEST(wide.otherMjpeg.path(), "other");
        QVERIFY(streamAddresses(profile, Camera::Tele).otherMjpeg.isEmpty());
    }

    void addressOfIPv6()
    {
        const DeviceProfile profile = profileFromAddress(QStringLiteral("[fe80::1]")).value();
        QCOMPARE(streamAddresses(profile, Camera::Tele).rtsp.toString(),
                 QStringLiteral("rtsp://[fe80::1]:554/ch0/stream0"));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCameraReader)
#include "tst_camera_reader.moc"
