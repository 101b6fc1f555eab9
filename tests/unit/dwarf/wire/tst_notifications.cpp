// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/notifications.h"

#include "proto/panorama.pb.h"

#include <google/protobuf/message.h>

#include <QFile>
#include <QSet>
#include <QTest>

using namespace nd;

namespace {

QByteArray typeFor(quint32 id, Generation generation, const QByteArray &payload = {})
{
    const auto *message = notificationMessage(id, payload, generation);
    return message != nullptr ? QByteArray::fromStdString(message->GetDescriptor()->name())
                              : QByteArray();
}

} // namespace

class TestNotifications : public QObject
{
    Q_OBJECT

private slots:
    void everyNotificationOfTheDocumentIsThere();
    void everyAdditionIsThere();
    void namesAreDistinct();
    void generationsDiffer_data();
    void generationsDiffer();
    void sharedNumberIsToldApartByItsPayload();
    void unknownIsUnknown();
};

void TestNotifications::everyNotificationOfTheDocumentIsThere()
{
    QFile file(QStringLiteral(ND_TEST_DATA "/dwarf/api_2_0.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> row = file.readLine().trimmed().split(',');
        if (row.size() != 4 || row.first() != "notification")
            continue;
        ++count;
        const NotificationInfo *info = notificationByName(row.at(2));
        QVERIFY2(info, row.at(2).constData());
        // The document prints 15245 for two; the clients know the second as 15246.
        const quint32 expected
            = row.at(2) == "CMD_NOTIFY_PANORAMA_UPLOAD_COMPLETE" ? 15246 : row.at(3).toUInt();
        QCOMPARE(info->id, expected);
    }
    QCOMPARE(count, 53);
}

void TestNotifications::everyAdditionIsThere()
{
    for (quint32 id = 15200; id <= 15303; ++id) {
        const NotificationInfo *info = notificationById(id);
        QVERIFY2(info, qPrintable(QString::number(id)));
        QCOMPARE(info->id, id);
        QVERIFY(info->v2 != nullptr);
        QVERIFY(info->v3 != nullptr);
    }
    QCOMPARE(QByteArray(notificationById(15267)->name), "CMD_NOTIFY_SWITCH_SHOOTING_MODE");
}

void TestNotifications::namesAreDistinct()
{
    QSet<QByteArray> names;
    for (const NotificationInfo &info : notificationTable())
        names.insert(info.name);
    QCOMPARE(names.size(), qsizetype(notificationTable().size()));
}

void TestNotifications::generationsDiffer_data()
{
    QTest::addColumn<uint>("id");
    QTest::addColumn<QByteArray>("v2");
    QTest::addColumn<QByteArray>("v3");
    QTest::newRow("card") << 15203U << QByteArray("ResNotifySDcardInfo")
                          << QByteArray("StorageInfo");
    QTest::newRow("battery") << 15201U << QByteArray("ComResWithInt") << QByteArray("BatteryInfo");
    QTest::newRow("one click") << 15233U << QByteArray("ResNotifyOneClickGotoState")
                               << QByteArray("ResNotifyOneClickGotoStateV3");
    QTest::newRow("EQ") << 15239U << QByteArray("ResNotifyEqSolvingState")
                        << QByteArray("ResNotifyEqSolvingStateV3");
    QTest::newRow("long exposure") << 15241U << QByteArray("ResNotifyLongExpPhotoProgress")
                                   << QByteArray("ResNotifyLongExpPhotoProgressV3");
    QTest::newRow("same") << 15234U << QByteArray("ResNotifyStreamType")
                          << QByteArray("ResNotifyStreamType");
}

void TestNotifications::generationsDiffer()
{
    QFETCH(uint, id);
    QTEST(typeFor(id, Generation::V2), "v2");
    QTEST(typeFor(id, Generation::Unknown), "v2");
    QTEST(typeFor(id, Generation::V3), "v3");
}

void TestNotifications::sharedNumberIsToldApartByItsPayload()
{
    proto::ResNotifyPanoramaUploadProgress progress;
    progress.set_total_size(5'000'000'000);
    progress.set_uploaded_size(1);
    QCOMPARE(
        typeFor(15245, Generation::V3, QByteArray::fromStdString(progress.SerializeAsString())),
        "ResNotifyPanoramaUploadProgress");
    proto::ResNotifyPanoramaStitchUploadComplete complete;
    complete.set_user_id("u");
    complete.set_upload_res(true);
    QCOMPARE(
        typeFor(15245, Generation::V3, QByteArray::fromStdString(complete.SerializeAsString())),
        "ResNotifyPanoramaStitchUploadComplete");
    QCOMPARE(typeFor(15245, Generation::V2, QByteArray()), "ResNotifyPanoramaUploadProgress");
    QCOMPARE(typeFor(15245, Generation::V2, QByteArray::fromHex("ff")),
             "ResNotifyPanoramaStitchUploadComplete");
}

void TestNotifications::unknownIsUnknown()
{
    QVERIFY(notificationMessage(15304, {}, Generation::V3) == nullptr);
    QVERIFY(notificationByName("CMD_NOTIFY_NONSENSE") == nullptr);
}

QTEST_APPLESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
