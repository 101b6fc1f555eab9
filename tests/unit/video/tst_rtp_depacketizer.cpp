// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/rtp_depacketizer.h"
#include "test_clip.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nd;
using namespace nd::test;

namespace {

const QByteArray kSps = QByteArray::fromBase64("Z2QAKKy0A8ARPywgAAADACAAAAeR4wZU");
const QByteArray kPps = QByteArray::fromBase64("aO88sA==");
const QByteArray kIdr = QByteArray::fromHex("658884ff00aa");
const QByteArray kSlice = QByteArray::fromHex("419a1122");
const QByteArray kStart("\0\0\0\1", 4);

/// A depacketizer that was told the parameter sets, and what it gave out.
struct Receiver
{
    RtpDepacketizer depacketizer{VideoCodec::H264, 96};
    std::vector<EncodedPicture> pictures;
    quint16 sequence = 65530; // Wraps soon.

    Receiver()
    {
        depacketizer.addParameterSet(kSps);
        depacketizer.addParameterSet(kPps);
    }

    void push(quint32 timestamp, bool marker, const QByteArray &payload)
    {
        depacketizer.push(*parseRtpPacket(rtpPacket(sequence++, timestamp, marker, payload)),
                          pictures);
    }
};

} // namespace

class TestRtpDepacketizer : public QObject
{
    Q_OBJECT

private slots:
    void givesPictureOutWithItsMarker()
    {
        Receiver receiver;
        receiver.push(0, true, kIdr); // Single NAL unit, RFC 6184 5.6
        QCOMPARE(receiver.pictures.size(), 1U);
        const EncodedPicture &picture = receiver.pictures[0];
        QVERIFY(picture.key);
        QCOMPARE(picture.size, QSize(1920, 1080));
        QCOMPARE(picture.data, kStart + kSps + kStart + kPps + kStart + kIdr);
        QCOMPARE(picture.parameterSets, kStart + kSps + kStart + kPps);
        QCOMPARE(picture.rtpTime, 0U);
        receiver.push(3000, true, kSlice);
        QCOMPARE(receiver.pictures.size(), 2U);
        QCOMPARE(receiver.pictures[1].data, kStart + kSlice);
        QVERIFY(!receiver.pictures[1].key);
    }

    void unpacksAggregate()
    {
        Receiver receiver;
        // STAP-A, RFC 6184 5.7.1: header, then 16-bit size and NAL unit, twice.
        receiver.push(0, true, QByteArray::fromHex("78 0006 658884ff00aa 0004 419a1122"));
        QCOMPARE(receiver.pictures.size(), 1U);
        QVERIFY(receiver.pictures[0].data.endsWith(kStart + kIdr + kStart + kSlice));
    }

    void joinsFragments()
    {
        Receiver receiver;
        // FU-A, RFC 6184 5.8: indicator 7c (NRI 3, type 28), header S|E|type 5, then the rest.
        receiver.push(0, false, QByteArray::fromHex("7c 85 8884"));
        receiver.push(0, false, QByteArray::fromHex("7c 05 ff00"));
        QVERIFY(receiver.pictures.empty());
        receiver.push(0, true, QByteArray::fromHex("7c 45 aa"));
        QCOMPARE(receiver.pictures.size(), 1U);
        QVERIFY(receiver.pictures[0].data.endsWith(kStart + kIdr));
    }

    void putsParameterSetsBetweenSlicesInFront()
    {
        // What GStreamer's payloader does with config-interval=-1 and several slices: a decoder
        // would take the second slice for a new picture.
        Receiver receiver;
        receiver.push(0, false, kIdr);
        receiver.push(0, false, kSps);
        receiver.push(0, false, kPps);
        receiver.push(0, true, kIdr + '\1');
        QCOMPARE(receiver.pictures.size(), 1U);
        QCOMPARE(receiver.pictures[0].data,
                 kStart + kSps + kStart + kPps + kStart + kIdr + kStart + (kIdr + '\1'));
    }

    void endsPictureWhenTimeMovesOn()
    {
        Receiver receiver;
        receiver.push(0, false, kIdr); // A sender that never sets the marker.
        receiver.push(3000, false, kSlice);
        QCOMPARE(receiver.pictures.size(), 1U);
        receiver.push(6000, false, kSlice);
        QCOMPARE(receiver.pictures.size(), 2U);
    }

    void waitsForKeyPictureAfterLoss()
    {
        Receiver receiver;
        receiver.push(0, true, kIdr);
        receiver.push(3000, false, QByteArray::fromHex("7c 81 9a"));
        ++receiver.sequence; // One fragment is lost.
        receiver.push(3000, true, QByteArray::fromHex("7c 41 22"));
        receiver.push(6000, true, kSlice);
        QCOMPARE(receiver.pictures.size(), 1U);
        QCOMPARE(receiver.depacketizer.lostPackets(), 1U);
        QCOMPARE(receiver.depacketizer.damagedPictures(), 2U);
        receiver.push(9000, true, kIdr);
        receiver.push(12000, true, kSlice);
        QCOMPARE(receiver.pictures.size(), 3U);
    }

    void doesNotShowPictureWhoseBeginningIsLost()
    {
        Receiver receiver;
        receiver.push(0, true, kIdr);
        ++receiver.sequence; // Perhaps the first slice of the next one.
        receiver.push(3000, true, kIdr);
        QCOMPARE(receiver.pictures.size(), 1U);
        receiver.push(6000, true, kIdr);
        QCOMPARE(receiver.pictures.size(), 2U);
    }

    void startsOnlyWithKeyPicture()
    {
        Receiver receiver;
        receiver.push(0, true, kSlice);
        QVERIFY(receiver.pictures.empty());
        receiver.push(3000, true, kIdr);
        QCOMPARE(receiver.pictures.size(), 1U);
    }

    void ignoresLatePackets()
    {
        Receiver receiver;
        receiver.push(0, true, kIdr);
        receiver.sequence = static_cast<quint16>(receiver.sequence - 3);
        receiver.push(0, true, kSlice);
        receiver.sequence = static_cast<quint16>(receiver.sequence + 2);
        receiver.push(3000, true, kSlice);
        QCOMPARE(receiver.pictures.size(), 2U);
        QCOMPARE(receiver.depacketizer.lostPackets(), 0U);
    }

    void acceptsRestartOfTheSource()
    {
        Receiver receiver;
        receiver.push(0, true, kIdr);
        receiver.sequence = static_cast<quint16>(receiver.sequence - 5000);
        receiver.push(0, true, kIdr); // May lack its beginning.
        receiver.push(3000, true, kIdr);
        QCOMPARE(receiver.pictures.size(), 2U);
    }

    void refusesAggregateBeyondItsEnd()
    {
        Receiver receiver;
        receiver.push(0, true, kIdr);
        receiver.push(3000, true, QByteArray::fromHex("78 ffff 6588"));
        QCOMPARE(receiver.pictures.size(), 1U);
        QCOMPARE(receiver.depacketizer.damagedPictures(), 1U);
    }

    void noticesAbsurdSize()
    {
        Receiver receiver;
        QVERIFY(!receiver.depacketizer.sawAbsurdSize());
        // Baseline, level 3.1, id 0, frame num 0, order type 2, 1 reference, 4095 x 4095
        // macroblocks.
        receiver.push(0, false, QByteArray::fromHex("6742c01fda000fff001fff90"));
        receiver.push(0, true, kIdr);
        QVERIFY(receiver.depacketizer.sawAbsurdSize());
        QVERIFY(receiver.pictures.empty());
    }

    void carriesWholeClip_data()
    {
        QTest::addColumn<VideoCodec>("codec");
        QTest::addColumn<int>("mtu");
        QTest::newRow("H.264, fragments") << VideoCodec::H264 << 100;
        QTest::newRow("H.264, whole") << VideoCodec::H264 << 60000;
        QTest::newRow("H.265, fragments") << VideoCodec::H265 << 100;
        QTest::newRow("H.265, whole") << VideoCodec::H265 << 60000;
    }

    void carriesWholeClip()
    {
        QFETCH(VideoCodec, codec);
        QFETCH(int, mtu);
        RtpDepacketizer depacketizer(codec, 96);
        std::vector<EncodedPicture> pictures;
        quint16 sequence = 65000;
        quint32 timestamp = 4294960000U; // Wraps.
        const auto clip = clipPictures(codec);
        for (const PictureNals &picture : clip) {
            for (const QByteArray &packet : packetize(codec, picture, mtu, timestamp, sequence))
                depacketizer.push(*parseRtpPacket(packet), pictures);
            timestamp += 3000;
        }
        QCOMPARE(pictures.size(), static_cast<std::size_t>(clip.size()));
        QCOMPARE(depacketizer.damagedPictures(), 0U);
        for (std::size_t i = 0; i < pictures.size(); ++i)
            QVERIFY(pictures[i].data.endsWith(kStart + clip[static_cast<qsizetype>(i)].last()));
        QCOMPARE(pictures.front().size, QSize(320, 180));
    }

    void unpacksH265Aggregate()
    {
        const PictureNals first = clipPictures(VideoCodec::H265).first();
        QByteArray payload = QByteArray::fromHex("6001"); // Type 48, RFC 7798 4.4.2
        for (const QByteArray &nal : first) {
            payload.append(static_cast<char>(nal.size() >> 8));
            payload.append(static_cast<char>(nal.size()));
            payload.append(nal);
        }
        RtpDepacketizer depacketizer(VideoCodec::H265, 96);
        std::vector<EncodedPicture> pictures;
        depacketizer.push(*parseRtpPacket(rtpPacket(1, 0, true, payload)), pictures);
        QCOMPARE(pictures.size(), 1U);
        QVERIFY(pictures[0].key);
    }

    void survivesGarbage()
    {
        QRandomGenerator random(42);
        for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265}) {
            RtpDepacketizer depacketizer(codec, 96);
            std::vector<EncodedPicture> pictures;
            for (int i = 0; i < 50000; ++i) {
                QByteArray payload(random.bounded(1, 60), Qt::Uninitialized);
                for (char &byte : payload)
                    byte = static_cast<char>(random.generate());
                const auto sequence
                    = static_cast<quint16>(random.bounded(4) == 0 ? random.generate() : quint32(i));
                const QByteArray packet = rtpPacket(sequence, random.bounded(5U) * 3000,
                                                    random.bounded(3) == 0, payload);
                if (const auto parsed = parseRtpPacket(packet))
                    depacketizer.push(*parsed, pictures);
                pictures.clear();
            }
        }
    }

    void boundsThePicture()
    {
        Receiver receiver;
        receiver.push(0, true, kIdr);
        const QByteArray part = QByteArray::fromHex("7c05") + QByteArray(60000, 'x');
        receiver.push(3000, false, QByteArray::fromHex("7c85") + QByteArray(60000, 'x'));
        for (int i = 0; i < 400; ++i) // 24 MB without an end
            receiver.push(3000, false, part);
        receiver.push(3000, true, QByteArray::fromHex("7c45aa"));
        QCOMPARE(receiver.pictures.size(), 1U);
        QCOMPARE(receiver.depacketizer.damagedPictures(), 1U);
    }
};

QTEST_APPLESS_MAIN(TestRtpDepacketizer)
#include "tst_rtp_depacketizer.moc"
