// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/picture_presenter.h"
#include "core/video/video_decoder.h"
#include "test_clip.h"

#include <QTest>

#include <atomic>

using namespace nd;
using namespace nd::test;

namespace {

DecodedPicture pictureNumber(quint64 sequence)
{
    static const auto frame = VideoDecoder().decode(clipEncoded(VideoCodec::H264).front()).frame;
    DecodedPicture picture;
    picture.frame = frame;
    picture.sequence = sequence;
    picture.origin = PictureSource::Rtsp;
    return picture;
}

} // namespace

class TestPicturePresenter : public QObject
{
    Q_OBJECT

private slots:
    void announcesOnceUntilTaken()
    {
        std::atomic<int> announced = 0;
        PicturePresenter presenter([&] { ++announced; });
        presenter.setViewport({{0, 0, 1, 1}, {160, 90}});
        presenter.present(pictureNumber(1));
        QTRY_COMPARE(announced.load(), 1);
        presenter.present(pictureNumber(2));
        presenter.present(pictureNumber(3));
        const auto first = presenter.take();
        QCOMPARE(first->sequence, 1U);
        QCOMPARE(first->image.size(), QSize(160, 90));
        QCOMPARE(first->fullSize, QSize(320, 180));
        QTRY_COMPARE(announced.load(), 2); // Taking the old one asked for the newest.
        QCOMPARE(presenter.take()->sequence, 3U);
        QVERIFY(!presenter.take());
    }

    void convertsAgainForNewViewport()
    {
        std::atomic<int> announced = 0;
        PicturePresenter presenter([&] { ++announced; });
        presenter.present(pictureNumber(1));
        QTRY_COMPARE(announced.load(), 1);
        QCOMPARE(presenter.take()->image.size(), QSize(320, 180));
        presenter.setViewport({{0, 0, 0.5, 0.5}, {400, 300}});
        QTRY_COMPARE(announced.load(), 2);
        const auto again = presenter.take();
        QCOMPARE(again->sequence, 1U);
        QCOMPARE(again->image.size(), QSize(400, 300));
        QCOMPARE(again->source, QRectF(0, 0, 0.5, 0.5));
    }

    /// Full screen, 8 MB were written and read again for nothing.
    void passesOnWhatIsTakenAsDecoded()
    {
        std::atomic<int> announced = 0;
        PicturePresenter presenter([&] { ++announced; });
        presenter.setViewport({{0, 0, 1, 1}, {320, 180}, true});
        presenter.present(pictureNumber(1));
        QTRY_COMPARE(announced.load(), 1);
        const auto whole = presenter.take();
        QCOMPARE(whole->decoded, pictureNumber(1).frame);
        QVERIFY(whole->image.isNull());
        QCOMPARE(whole->size(), QSize(320, 180));
        QCOMPARE(whole->source, QRectF(0, 0, 1, 1));
        for (const Viewport &other :
             {Viewport{{0, 0, 1, 1}, {160, 90}, true}, Viewport{{0, 0, 0.5, 0.5}, {320, 180}, true},
              Viewport{{0, 0, 1, 1}, {320, 180}, false}}) {
            const int before = announced.load();
            presenter.setViewport(other);
            QTRY_COMPARE(announced.load(), before + 1);
            const auto converted = presenter.take();
            QVERIFY(!converted->decoded);
            QCOMPARE(converted->size(), other.pixels);
        }
    }

    void forgetsWhatWasCleared()
    {
        std::atomic<int> announced = 0;
        PicturePresenter presenter([&] { ++announced; });
        presenter.present(pictureNumber(1));
        QTRY_COMPARE(announced.load(), 1);
        presenter.clear();
        QVERIFY(!presenter.take());
        QVERIFY(!presenter.newest().frame);
        presenter.setViewport({{0, 0, 1, 1}, {10, 10}}); // Nothing to convert.
        presenter.present(pictureNumber(2));
        QTRY_COMPARE(announced.load(), 2);
        QCOMPARE(presenter.take()->sequence, 2U);
    }
};

QTEST_GUILESS_MAIN(TestPicturePresenter)
#include "tst_picture_presenter.moc"
