// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/stream_meter.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

class TestStreamMeter : public QObject
{
    Q_OBJECT

private:
    const StreamMeter::Clock::time_point m_start{std::chrono::hours(1)};

private slots:
    void unknownIsNotZero()
    {
        const StreamStatistics statistics = StreamMeter().statistics(m_start);
        QVERIFY(!statistics.framesPerSecond);
        QVERIFY(!statistics.bitsPerSecond);
        QVERIFY(!statistics.latency);
    }

    void measuresRates()
    {
        StreamMeter meter;
        for (int i = 0; i < 90; ++i) {
            const auto now = m_start + i * 33ms;
            meter.bytesReceived(25000, now);
            meter.pictureDecoded(PictureSource::Rtsp, QStringLiteral("H.264"), {1920, 1080}, now);
        }
        const StreamStatistics statistics = meter.statistics(m_start + 90 * 33ms);
        QVERIFY(qAbs(*statistics.framesPerSecond - 30.0) < 1.0);
        QVERIFY(qAbs(*statistics.bitsPerSecond - 6.0e6) < 0.2e6);
        QCOMPARE(statistics.decoded, 90U);
        QCOMPARE(statistics.codec, QStringLiteral("H.264"));
        QVERIFY(!meter.statistics(m_start + 10s).framesPerSecond); // Nothing came lately.
    }

    void measuresLatencyToThePaintedPicture()
    {
        StreamMeter meter;
        for (quint64 i = 1; i <= 5; ++i) {
            const auto received = m_start + i * 33ms;
            meter.pictureTaken(i, received);
            meter.picturePainted(i, received + std::chrono::milliseconds(i));
        }
        QCOMPARE(*meter.statistics(m_start).latency, std::chrono::microseconds(3000));
    }

    void countsWhatWasNeverPainted()
    {
        StreamMeter meter;
        for (const quint64 sequence : {1U, 2U, 5U, 6U}) {
            meter.pictureTaken(sequence, m_start);
            meter.picturePainted(sequence, m_start);
            meter.picturePainted(sequence, m_start); // Painted again after an expose event.
        }
        QCOMPARE(meter.statistics(m_start).dropped, 2U);
        meter.pictureDamaged(3);
        QCOMPARE(meter.statistics(m_start).damaged, 3U);
    }
};

QTEST_APPLESS_MAIN(TestStreamMeter)
#include "tst_stream_meter.moc"
