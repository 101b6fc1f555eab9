// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/panorama_upload.h"
#include "device_bench.h"

#include "proto/camera.pb.h"
#include "proto/notify.pb.h"
#include "proto/panorama.pb.h"
#include "proto/task_center.pb.h"

#include <QRect>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

void openCameras(DeviceBench &bench)
{
    if (bench.telescope.facts().isV3())
        bench.send(16404, proto::ReqEnterCamera());
    for (const quint32 open : {10000U, 12000U})
        bench.send(open, proto::ReqOpenCamera());
}

QString pathIn(const QList<QVariant> &signal)
{
    return signal.at(1).toString();
}

} // namespace

/// What the firmware writes onto the card: zoomed photos, films, panoramas.
class TestCardOrders : public QObject
{
    Q_OBJECT

private slots:
    void zoomShowsAPart_data();
    void zoomShowsAPart();
    void zoomOutOfRangeIsRefused();
    void videoIsOnePictureASecond();
    void timeLapseIsAFilmOfThirtyPicturesASecond();
    void filmEndsWhenTheCardIsFull();
    void panoramaHasAFolder();
    void panoramaOfARange_data();
    void panoramaOfARange();
    void uploadTakesItsTime();
};

/// The picture of a DWARF II has 1280 x 720 pixels.
void TestCardOrders::zoomShowsAPart_data()
{
    QTest::addColumn<QVariant>("x");
    QTest::addColumn<QVariant>("y");
    QTest::addColumn<QVariant>("ratio");
    QTest::addColumn<QRect>("part");
    QTest::newRow("none") << QVariant() << QVariant() << QVariant() << QRect();
    QTest::newRow("once") << QVariant(100) << QVariant(100) << QVariant(1.0) << QRect();
    QTest::newRow("middle") << QVariant(640) << QVariant(360) << QVariant(2.0)
                            << QRect(320, 180, 640, 360);
    QTest::newRow("no middle told")
        << QVariant() << QVariant() << QVariant(4.0) << QRect(480, 270, 320, 180);
    QTest::newRow("aside") << QVariant(400) << QVariant(500) << QVariant(10.0)
                           << QRect(336, 464, 128, 72);
    QTest::newRow("corner") << QVariant(0) << QVariant(0) << QVariant(2.0) << QRect(0, 0, 640, 360);
    QTest::newRow("beyond") << QVariant(4'000'000'000U) << QVariant(719) << QVariant(2.0)
                            << QRect(640, 360, 640, 360);
}

void TestCardOrders::zoomShowsAPart()
{
    QFETCH(QVariant, x);
    QFETCH(QVariant, y);
    QFETCH(QVariant, ratio);
    QFETCH(QRect, part);
    DeviceBench bench(QStringLiteral("dwarf2"));
    openCameras(bench);
    QSignalSpy pictures(&bench.telescope, &VirtualTelescope::pictureTaken);
    proto::ReqPhoto photo;
    if (x.isValid())
        photo.set_x(x.toUInt());
    if (y.isValid())
        photo.set_y(y.toUInt());
    if (ratio.isValid())
        photo.set_ratio(ratio.toDouble());
    bench.send(10002, photo);
    QCOMPARE(bench.replyCode(10002), 0);
    bench.scheduler.advance(60s);
    QCOMPARE(pictures.size(), 1);
    QCOMPARE(pictures.first().at(3).toRect(), part);
}

void TestCardOrders::zoomOutOfRangeIsRefused()
{
    DeviceBench bench(QStringLiteral("dwarf3:v3"));
    openCameras(bench);
    QSignalSpy pictures(&bench.telescope, &VirtualTelescope::pictureTaken);
    for (const double ratio : {0.0, 0.5, 10.5, -3.0, std::numeric_limits<double>::quiet_NaN()}) {
        proto::ReqPhoto photo;
        photo.set_ratio(ratio);
        bench.send(10002, photo);
        QCOMPARE(bench.replyCode(10002), -3);
    }
    bench.scheduler.advance(60s);
    QVERIFY(pictures.isEmpty());
}

void TestCardOrders::videoIsOnePictureASecond()
{
    DeviceBench bench(QStringLiteral("dwarf3:v2"));
    openCameras(bench);
    QSignalSpy films(&bench.telescope, &VirtualTelescope::filmPictureTaken);
    QSignalSpy ended(&bench.telescope, &VirtualTelescope::filmEnded);
    QSignalSpy pictures(&bench.telescope, &VirtualTelescope::pictureTaken);
    bench.send(10005, proto::ReqStartRecord());
    bench.scheduler.advance(2500ms);
    QCOMPARE(films.size(), 3);
    QCOMPARE(films.at(2).at(2).toDouble(), 2.0);
    const QString path = pathIn(films.first());
    QVERIFY2(path.startsWith(QLatin1String("DWARF3/Videos/DWARF3_TELE_2026-10-10-20-00-"))
                 && path.endsWith(QLatin1String(".mp4")),
             qPrintable(path));
    QVERIFY(pathIn(pictures.first()).startsWith(QLatin1String("DWARF3/Videos/Thumbnail/")));
    bench.send(10006, proto::ReqStopRecord());
    QVERIFY(ended.isEmpty());
    bench.scheduler.advance(1s);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toString(), path);
    bench.scheduler.advance(5s);
    QCOMPARE(films.size(), 3);
}

void TestCardOrders::timeLapseIsAFilmOfThirtyPicturesASecond()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    openCameras(bench);
    QSignalSpy films(&bench.telescope, &VirtualTelescope::filmPictureTaken);
    QSignalSpy ended(&bench.telescope, &VirtualTelescope::filmEnded);
    bench.send(12025, proto::ReqStartTimeLapse());
    bench.scheduler.advance(10s);
    QVERIFY(films.size() >= 3);
    QVERIFY2(pathIn(films.first()).contains(QLatin1String("/Videos/DWARF_WIDE_TL_2026-10-10-")),
             qPrintable(pathIn(films.first())));
    QCOMPARE(films.at(0).at(2).toDouble(), 0.0);
    QCOMPARE(films.at(2).at(2).toDouble(), 2.0 / 30.0);
    bench.send(12026, proto::ReqStopTimeLapse());
    bench.scheduler.advance(1s);
    QCOMPARE(ended.size(), 1);
}

void TestCardOrders::filmEndsWhenTheCardIsFull()
{
    DeviceBench bench(QStringLiteral("mini"));
    openCameras(bench);
    QSignalSpy ended(&bench.telescope, &VirtualTelescope::filmEnded);
    bench.send(10005, proto::ReqStartRecord());
    bench.scheduler.advance(1500ms);
    bench.telescope.faults().set(QStringLiteral("sd_full"));
    bench.scheduler.advance(2s);
    QCOMPARE(ended.size(), 1);
}

void TestCardOrders::panoramaHasAFolder()
{
    DeviceBench bench(QStringLiteral("mini"));
    openCameras(bench);
    QSignalSpy pictures(&bench.telescope, &VirtualTelescope::pictureTaken);
    proto::ReqStartPanoramaByGrid grid;
    grid.set_rows(2);
    grid.set_cols(3);
    bench.send(15500, grid);
    bench.scheduler.advance(120s);
    QCOMPARE(pictures.size(), 6);
    const QString folder = pathIn(pictures.first()).section(QLatin1Char('/'), 0, 2);
    QVERIFY(folder.startsWith(QLatin1String("DWARF_mini/Panorama/DWARF_mini_TELE_2026-10-10-")));
    for (int i = 0; i < 6; ++i)
        QCOMPARE(pathIn(pictures.at(i)), QStringLiteral("%1/%2.jpg").arg(folder).arg(i + 1));
}

/// The field of a DWARF II is 3.19 x 1.80 degrees; three tenths of it overlap.
void TestCardOrders::panoramaOfARange_data()
{
    QTest::addColumn<float>("yaw");
    QTest::addColumn<float>("pitch");
    QTest::addColumn<int>("pictures");
    QTest::newRow("nothing") << 0.0F << 0.0F << 1;
    QTest::newRow("two columns") << 4.4F << 1.0F << 2;
    QTest::newRow("two rows of three") << 6.0F << 2.5F << 6;
    QTest::newRow("no numbers") << std::numeric_limits<float>::quiet_NaN()
                                << std::numeric_limits<float>::quiet_NaN() << 1;
    QTest::newRow("too much") << 1e30F << 1.0F << 60;
}

void TestCardOrders::panoramaOfARange()
{
    QFETCH(float, yaw);
    QFETCH(float, pitch);
    QFETCH(int, pictures);
    DeviceBench bench(QStringLiteral("dwarf2"));
    openCameras(bench);
    proto::ReqStartPanoramaByEulerRange range;
    range.set_yaw_range(yaw);
    range.set_pitch_range(pitch);
    bench.send(15502, range);
    QCOMPARE(bench.replyCode(15502), 0);
    bench.scheduler.advance(2s);
    QCOMPARE(bench.last<proto::ResNotifyPanoramaProgress>(15219).total_count(), pictures);
}

void TestCardOrders::uploadTakesItsTime()
{
    DeviceBench bench(QStringLiteral("dwarf2"));
    PanoramaUpload upload(bench.telescope);
    QVERIFY(!upload.start(0, 5'000'000));
    QVERIFY(!upload.start(4, 0));
    QVERIFY(upload.start(4, 5'000'000));
    QVERIFY(!upload.start(4, 5'000'000));
    bench.scheduler.advance(500ms);
    using Packing = proto::ResNotifyPanoramaCompressionProgress;
    QCOMPARE(bench.last<Packing>(15244).total_files_num(), 4U);
    QCOMPARE(bench.last<Packing>(15244).compressed_files_num(), 2U);
    QVERIFY(bench.framesOf(15245, 2).isEmpty());
    bench.scheduler.advance(1250ms);
    using Progress = proto::ResNotifyPanoramaUploadProgress;
    QCOMPARE(bench.last<Progress>(15245).total_size(), 5'000'000ULL);
    QCOMPARE(bench.last<Progress>(15245).uploaded_size(), 4'000'000ULL);
    QVERIFY(bench.framesOf(15246, 2).isEmpty());
    bench.scheduler.advance(1s);
    QCOMPARE(bench.last<Progress>(15245).uploaded_size(), 5'000'000ULL);
    QVERIFY(bench.last<proto::ResNotifyPanoramaStitchUploadComplete>(15246).upload_res());
    QVERIFY(upload.start(1, 1)); // the next one
    bench.telescope.powerOff();
    bench.frames.clear();
    bench.scheduler.advance(5s);
    QVERIFY(bench.framesOf(15245, 2).isEmpty());
}

QTEST_GUILESS_MAIN(TestCardOrders)
#include "tst_card_orders.moc"
