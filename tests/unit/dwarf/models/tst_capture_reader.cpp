// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/capture_reader.h"

#include <QJsonArray>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

std::optional<CaptureNews> news(quint32 id, const char *hex)
{
    return readCaptureNews(id, QByteArray::fromHex(hex));
}

std::optional<PanoramaUpload> upload(quint32 id, const char *hex)
{
    return readUpload(id, QByteArray::fromHex(hex));
}

std::optional<ExposureNews> exposure(quint32 id, const char *hex, Generation generation)
{
    return readExposure(id, QByteArray::fromHex(hex), generation);
}

// Doubles as they lie on the wire.
constexpr const char *kV2Exposure // function_id 2, total_time 10.0, exposured_time 2.5
    = "08021100000000000024401900000000000004"
      "40";
constexpr const char *kV3Exposure // total_time 10.0, exposured_time 2.5, camera_type 1
    = "0900000000000024401100000000000004401801";

} // namespace

class TestCaptureReader : public QObject
{
    Q_OBJECT

private slots:
    void burst()
    {
        const auto tele = news(15218, "080a1003"); // total_count 10, completed_count 3
        QVERIFY(tele);
        QCOMPARE(tele->camera, Camera::Tele);
        QCOMPARE(tele->job, CaptureJob::Burst);
        QCOMPARE(tele->done, std::optional(3));
        QCOMPARE(tele->total, std::optional(10));
        QCOMPARE(news(15220, "080a1003")->camera, Camera::Wide);
        QCOMPARE(news(15285, "080a10031801")->camera, Camera::Wide);
        QCOMPARE(news(15285, "080a1003")->camera, Camera::Tele);
        QCOMPARE(news(15218, "080a")->done, std::optional(0)); // zero is not on the wire
    }

    void panorama()
    {
        const auto told = news(15219, "08091004");
        QVERIFY(told);
        QCOMPARE(told->job, CaptureJob::Panorama);
        QCOMPARE(told->done, std::optional(4));
        QCOMPARE(told->total, std::optional(9));
    }

    void filmsTellTheirTime()
    {
        const auto video = news(15204, "083d"); // record_time 61
        QVERIFY(video);
        QCOMPARE(video->recorded, std::optional(61s));
        QCOMPARE(news(15235, "083d")->camera, Camera::Wide);
        QCOMPARE(news(15286, "083d1001")->camera, Camera::Wide);
        const auto lapse = news(15205, "080210041878"); // interval 2, out_time 4, total_time 120
        QVERIFY(lapse);
        QCOMPARE(lapse->job, CaptureJob::TimeLapse);
        QCOMPARE(lapse->recorded, std::optional(120s));
        QCOMPARE(lapse->film, std::optional(4s));
        QCOMPARE(news(15226, "1878")->camera, Camera::Wide);
        QCOMPARE(news(15287, "18782001")->camera, Camera::Wide);
    }

    void numbersThatCannotBeAreNoNews()
    {
        QVERIFY(!news(15218, "08031005")); // 5 of 3
        QVERIFY(!news(15218, "08ffffffff0f1001")); // of four thousand million
        QVERIFY(!news(15219,
                      "0809"
                      "10ffffffffffffffffff01")); // -1 of 9
        QVERIFY(!news(15204, "08ffffffffffffffffff01")); // -1 s
        QVERIFY(!news(15205, "18ffffffff07")); // 68 years
        QVERIFY(!news(15218, "0aff")); // cut
        QVERIFY(!news(15201, "0857"));
    }

    void exposureByGeneration()
    {
        const auto v2 = exposure(15241, kV2Exposure, Generation::V2);
        QVERIFY(v2);
        QCOMPARE(v2->camera, Camera::Tele);
        QCOMPARE(v2->progress.totalSeconds, 10.0);
        QCOMPARE(v2->progress.exposedSeconds, 2.5);
        QCOMPARE(exposure(15242, kV2Exposure, Generation::V2)->camera, Camera::Wide);
        const auto v3 = exposure(15288, kV3Exposure, Generation::V3);
        QVERIFY(v3);
        QCOMPARE(v3->camera, Camera::Wide);
        QCOMPARE(v3->progress.totalSeconds, 10.0);
        QCOMPARE(v3->progress.exposedSeconds, 2.5);
        // Field 2 is the whole time in V2 and what is over in V3.
        QCOMPARE(exposure(15241, kV3Exposure, Generation::V2)->progress.totalSeconds, 2.5);
    }

    void exposuresThatCannotBeAreNoNews()
    {
        // total_time NaN, then -1
        QVERIFY(!exposure(15241, "11000000000000f87f", Generation::V2));
        QVERIFY(!exposure(15241, "11000000000000f0bf", Generation::V2));
        QVERIFY(!exposure(15241, "", Generation::V2)); // 0 of 0
        // 12 s of 10 s are 10 s
        const auto over = exposure(15241, "110000000000002440190000000000002840", Generation::V2);
        QVERIFY(over);
        QCOMPARE(over->progress.exposedSeconds, 10.0);
    }

    void uploadOfAPanorama()
    {
        // total_files_num 9, compressed_files_num 4
        const auto compressing = upload(15244, "28093004");
        QVERIFY(compressing);
        QCOMPARE(compressing->step, PanoramaUpload::Step::Compressing);
        QCOMPARE(compressing->done, 4);
        QCOMPARE(compressing->total, 9);
        QVERIFY(upload(15293, "28093004") == compressing);
        // total_size 1000, uploaded_size 500
        const auto uploading = upload(15245, "28e80730f403");
        QVERIFY(uploading);
        QCOMPARE(uploading->step, PanoramaUpload::Step::Uploading);
        QCOMPARE(uploading->done, 500);
        QCOMPARE(uploading->total, 1000);
        // The same number with a yes in field 5 is the end.
        QCOMPARE(upload(15245, "2801")->step, PanoramaUpload::Step::Done);
        QCOMPARE(upload(15246, "2801")->step, PanoramaUpload::Step::Done);
        QCOMPARE(upload(15246, "")->step, PanoramaUpload::Step::Failed);
        QVERIFY(!upload(15244, ""));
        // 2^64 - 1 bytes of as many
        const auto huge = upload(15245, "28ffffffffffffffffff0130ffffffffffffffffff01");
        QVERIFY(huge && huge->done >= 0 && huge->done <= huge->total);
    }

    void featuresOfTheConfiguration()
    {
        const QJsonObject feature{{QStringLiteral("id"), 3}};
        const QJsonObject data{{QStringLiteral("featureParams"), QJsonArray{feature}}};
        const QJsonObject answer{{QStringLiteral("data"), data}};
        for (const QJsonObject &config : {data, answer}) {
            QCOMPARE(hasFeature(config, 3), std::optional(true));
            QCOMPARE(hasFeature(config, 4), std::optional(false));
        }
        QCOMPARE(hasFeature({}, 3), std::nullopt);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCaptureReader)
#include "tst_capture_reader.moc"
