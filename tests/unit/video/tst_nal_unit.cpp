// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/nal_unit.h"
#include "core/video/parameter_set_store.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nd;

namespace {

// x264, 1920 x 1080, High profile: coded 1920 x 1088, cropped by 8.
const QByteArray kSps1080 = QByteArray::fromBase64("Z2QAKKy0A8ARPywgAAADACAAAAeR4wZU");
const QByteArray kPps = QByteArray::fromBase64("aO88sA==");

/// Writes bit fields, for parameter sets that no encoder makes.
class BitWriter
{
public:
    BitWriter &bits(quint32 value, int count)
    {
        for (int i = count - 1; i >= 0; --i)
            m_bits.append(((value >> i) & 1) != 0 ? '1' : '0');
        return *this;
    }

    BitWriter &golomb(quint32 value)
    {
        const int length = 32 - int(qCountLeadingZeroBits(value + 1));
        bits(0, length - 1);
        return bits(value + 1, length);
    }

    QByteArray bytes() const
    {
        QByteArray padded = m_bits + '1';
        padded.append((8 - padded.size() % 8) % 8, '0');
        QByteArray result;
        for (qsizetype i = 0; i < padded.size(); i += 8)
            result.append(static_cast<char>(padded.mid(i, 8).toInt(nullptr, 2)));
        return result;
    }

private:
    QByteArray m_bits;
};

/// A baseline H.264 set for `columns` x `rows` macroblocks.
QByteArray baselineSps(quint32 columns, quint32 rows)
{
    BitWriter writer;
    writer.bits(0x67, 8).bits(66, 8).bits(0xc0, 8).bits(31, 8); // NAL, profile, flags, level
    writer.golomb(0).golomb(0).golomb(2).golomb(1).bits(0, 1); // id, frame num, order, refs, gaps
    writer.golomb(columns - 1).golomb(rows - 1).bits(1, 1).bits(1, 1).bits(0, 1).bits(0, 1);
    return writer.bytes();
}

} // namespace

class TestNalUnit : public QObject
{
    Q_OBJECT

private slots:
    void readsSizeOfRealSet()
    {
        const auto parsed = parseSequenceParameters(VideoCodec::H264, kSps1080);
        QVERIFY(parsed);
        QCOMPARE(parsed->size, QSize(1920, 1080));
        QCOMPARE(parsed->id, 0U);
        QCOMPARE(parameterSetId(VideoCodec::H264, kPps), 0U);
    }

    void readsBaselineSet()
    {
        const auto parsed = parseSequenceParameters(VideoCodec::H264, baselineSps(40, 30));
        QVERIFY(parsed);
        QCOMPARE(parsed->size, QSize(640, 480));
    }

    void classifies_data()
    {
        QTest::addColumn<VideoCodec>("codec");
        QTest::addColumn<QByteArray>("nal");
        QTest::addColumn<NalKind>("kind");
        const auto row = [](const char *name, VideoCodec codec, const char *hex, NalKind kind) {
            QTest::newRow(name) << codec << QByteArray::fromHex(hex) << kind;
        };
        row("H.264 slice", VideoCodec::H264, "419a", NalKind::Picture);
        row("H.264 IDR", VideoCodec::H264, "6588", NalKind::KeyPicture);
        row("H.264 SPS", VideoCodec::H264, "6764", NalKind::SequenceParameters);
        row("H.264 PPS", VideoCodec::H264, "68ef", NalKind::PictureParameters);
        row("H.264 recovery point", VideoCodec::H264, "0606", NalKind::RecoveryPoint);
        row("H.264 other SEI", VideoCodec::H264, "0605", NalKind::Other);
        row("H.264 forbidden bit", VideoCodec::H264, "e764", NalKind::Malformed);
        row("H.265 trailing", VideoCodec::H265, "0201", NalKind::Picture);
        row("H.265 IDR", VideoCodec::H265, "2601", NalKind::KeyPicture);
        row("H.265 CRA", VideoCodec::H265, "2a01", NalKind::KeyPicture);
        row("H.265 VPS", VideoCodec::H265, "4001", NalKind::VideoParameters);
        row("H.265 SPS", VideoCodec::H265, "4201", NalKind::SequenceParameters);
        row("H.265 PPS", VideoCodec::H265, "4401", NalKind::PictureParameters);
        row("H.265 cut", VideoCodec::H265, "44", NalKind::Malformed);
        row("empty", VideoCodec::H264, "", NalKind::Malformed);
    }

    void classifies()
    {
        QFETCH(VideoCodec, codec);
        QFETCH(QByteArray, nal);
        QTEST(nalKind(codec, nal), "kind");
    }

    void refusesAbsurdSize()
    {
        // 4095 x 4095 macroblocks: 65,520 pixels a side.
        ParameterSetStore store(VideoCodec::H264);
        QCOMPARE(store.store(baselineSps(4095, 4095)), ParameterSetStore::Outcome::TooLarge);
        QVERIFY(!store.isComplete());
        QVERIFY(store.annexB().isEmpty());
    }

    void keepsTheNewestSetOfEachId()
    {
        ParameterSetStore store(VideoCodec::H264);
        QCOMPARE(store.store(kPps), ParameterSetStore::Outcome::Stored);
        QCOMPARE(store.store(baselineSps(40, 30)), ParameterSetStore::Outcome::Stored);
        QCOMPARE(store.store(kSps1080), ParameterSetStore::Outcome::Stored);
        QCOMPARE(store.size(), QSize(1920, 1080));
        const QByteArray start("\0\0\0\1", 4);
        QCOMPARE(store.annexB(),
                 start + kSps1080 + start + kPps); // SPS first, whatever came first.
    }

    void survivesCutSets()
    {
        for (qsizetype length = 0; length < kSps1080.size(); ++length) {
            const auto parsed
                = parseSequenceParameters(VideoCodec::H264, QByteArrayView(kSps1080).first(length));
            QVERIFY(!parsed || !parsed->size.isEmpty());
        }
        QVERIFY(!parseSequenceParameters(VideoCodec::H264, QByteArrayView(kSps1080).first(6)));
    }

    void survivesGarbage()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20000; ++i) {
            QByteArray nal(random.bounded(1, 80), Qt::Uninitialized);
            for (char &byte : nal)
                byte = static_cast<char>(random.generate());
            for (const VideoCodec codec : {VideoCodec::H264, VideoCodec::H265}) {
                nal[0] = codec == VideoCodec::H264 ? 0x67 : 0x42;
                const auto parsed = parseSequenceParameters(codec, nal);
                QVERIFY(!parsed || parsed->size.width() > 0);
                ParameterSetStore store(codec);
                [[maybe_unused]] const auto outcome = store.store(nal);
                QVERIFY(store.size().width() <= kMaxPictureSide);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestNalUnit)
#include "tst_nal_unit.moc"
