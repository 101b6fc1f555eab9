// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/frame_mailbox.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace nd;

namespace {

VideoFrame frameNumber(quint64 sequence)
{
    VideoFrame frame;
    frame.sequence = sequence;
    return frame;
}

} // namespace

class TestFrameMailbox : public QObject
{
    Q_OBJECT

private slots:
    void newestWins()
    {
        FrameMailbox mailbox;
        QVERIFY(mailbox.isEmpty());
        QVERIFY(mailbox.put(frameNumber(1))); // Empty before: notify.
        QVERIFY(!mailbox.put(frameNumber(2)));
        QCOMPARE(mailbox.take()->sequence, 2U);
        QVERIFY(!mailbox.take());
        QVERIFY(mailbox.put(frameNumber(3)));
        mailbox.clear();
        QVERIFY(mailbox.isEmpty());
    }

    void neverMoreThanOneNotificationIsUnderWay()
    {
        constexpr quint64 kFrames = 200000;
        FrameMailbox mailbox;
        std::atomic<int> notifications = 0;
        std::atomic<int> mostAtOnce = 0;
        std::thread writer([&] {
            for (quint64 i = 1; i <= kFrames; ++i) {
                if (mailbox.put(frameNumber(i))) {
                    const int now = ++notifications;
                    mostAtOnce = std::max(mostAtOnce.load(), now);
                }
            }
        });
        quint64 last = 0;
        bool inOrder = true;
        while (last < kFrames) {
            if (notifications == 0)
                continue;
            --notifications;
            const auto frame = mailbox.take();
            inOrder = inOrder && frame && frame->sequence > last;
            last = frame ? frame->sequence : last;
        }
        writer.join();
        QVERIFY(inOrder); // A notification always finds a picture, newer than the one before.
        QCOMPARE(mostAtOnce.load(), 1);
        QVERIFY(mailbox.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFrameMailbox)
#include "tst_frame_mailbox.moc"
