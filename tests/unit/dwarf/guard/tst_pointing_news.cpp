// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/pointing_news.h"

#include "proto/task_center.pb.h"

#include <QTest>

namespace nd {

namespace {

PointingNews newsOf(quint32 id, const char *hex, Generation generation = Generation::V2)
{
    return pointingNewsOf(id, QByteArray::fromHex(hex), generation);
}

} // namespace

/// What notifications say about where the telescope looks. The bytes are written by hand.
class TestPointingNews : public QObject
{
    Q_OBJECT

private slots:
    /// state = 1, target_name = 2: "T".
    void tracking()
    {
        const PointingNews on = newsOf(15212, "0801120154");
        QCOMPARE(on.isTracking, std::optional(true));
        QCOMPARE(on.name, QStringLiteral("T"));
        QCOMPARE(newsOf(15212, "").isTracking, std::optional(false));
        QCOMPARE(newsOf(15228, "0801").isTracking, std::optional(true));
        QCOMPARE(newsOf(15228, "0803").isTracking, std::optional(false));
    }

    /// Real bytes: 22 0a 08 01 12 06 "Custom". Source: field notes 1.2.10.
    void oneClickOfV3()
    {
        const char *custom = "220a08011206437573746f6d";
        const PointingNews news = newsOf(15233, custom, Generation::V3);
        QCOMPARE(news.isTracking, std::optional(true));
        QCOMPARE(news.name, QStringLiteral("Custom"));
        QVERIFY(newsOf(15233, "1a020801", Generation::V3).isGoing);
        QCOMPARE(newsOf(15233, "0801", Generation::V2), PointingNews());
    }

    void going()
    {
        QVERIFY(newsOf(15211, "0801").isGoing);
        QVERIFY(newsOf(15211, "0804").isGoing); // solving
        QVERIFY(!newsOf(15211, "0803").isGoing);
        QVERIFY(!newsOf(15211, "").isGoing);
    }

    void steering()
    {
        for (const quint32 id : {15210U, 15231U, 15240U}) {
            QVERIFY(newsOf(id, "0801").isSteering);
            QVERIFY(newsOf(id, "").endsSteering);
        }
        QVERIFY(newsOf(15210, "0803").endsSteering); // stopped
        QVERIFY(newsOf(15231, "0803").isSteering); // follows
        QVERIFY(newsOf(15239, "08021001").isSteering); // step, state
        QVERIFY(newsOf(15239, "08021003").endsSteering);
        QVERIFY(newsOf(15239, "0802").endsSteering);
        QVERIFY(newsOf(15239, "0801", Generation::V3).isSteering);
        QVERIFY(newsOf(15215, "08011007").isSteering); // function 7: follows something
        QVERIFY(newsOf(15215, "1006").endsSteering); // 6: the panorama
        QCOMPARE(newsOf(15215, "08011002"), PointingNews()); // a photo
        QVERIFY(newsOf(15284, "0801", Generation::V3).isSteering);
    }

    void howItStands()
    {
        QCOMPARE(newsOf(15262, "0801").mode, std::optional(MountMode::Equatorial));
        QCOMPARE(newsOf(15262, "0802").mode, std::optional(MountMode::AltAzimuth));
        QVERIFY(newsOf(15262, "").tellsMode);
        QVERIFY(!newsOf(15262, "").mode);
        proto::ResGetDeviceStateInfo state;
        QVERIFY(!pointingNewsOf(16405, QByteArray::fromStdString(state.SerializeAsString()),
                                Generation::V3)
                     .tellsMode);
        state.mutable_device_state_info()->mutable_body_status()->set_status(
            proto::BodyStatus::BODY_STATUS_AZI);
        const PointingNews news = pointingNewsOf(
            16405, QByteArray::fromStdString(state.SerializeAsString()), Generation::V3);
        QCOMPARE(news.mode, std::optional(MountMode::AltAzimuth));
    }

    /// pitch = 1: 2.5, yaw = 2: 44, roll = 3: -1.
    void itsGyro()
    {
        const PointingNews news
            = newsOf(15295, "09000000000000044011000000000000464019000000000000f0bf");
        QCOMPARE(news.attitude->pitchDegrees, 2.5);
        QCOMPARE(news.attitude->rotationDegrees, 44.0);
        QCOMPARE(newsOf(15295, "09000000000000f87f"), PointingNews()); // NaN
    }

    void nothingThatCantBeRead()
    {
        for (const quint32 id : {15210U, 15211U, 15212U, 15215U, 15228U, 15231U, 15233U, 15239U,
                                 15262U, 15295U, 16405U}) {
            QCOMPARE(newsOf(id, "08", Generation::V3), PointingNews());
            QCOMPARE(newsOf(id, "ffffff", Generation::V3), PointingNews());
        }
        QCOMPARE(newsOf(15201, "0801"), PointingNews());
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestPointingNews)
#include "tst_pointing_news.moc"
