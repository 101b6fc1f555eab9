// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/av_handles.h"
#include "core/video/recorder.h"
#include "core/video/video_decoder.h"
#include "test_clip.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace nd;
using namespace nd::test;
using namespace std::chrono_literals;

namespace {

/// What a player finds in a file.
struct Contents
{
    QByteArray codec;
    int pictures = 0;
    int decoded = 0;
    double seconds = 0;
    bool startsWithKey = false;
};

Contents contentsOf(const QString &path)
{
    Contents contents;
    AVFormatContext *raw = nullptr;
    if (avformat_open_input(&raw, qPrintable(path), nullptr, nullptr) < 0)
        return contents;
    const AvInputPointer input(raw);
    avformat_find_stream_info(raw, nullptr);
    const AVStream &stream = *raw->streams[0];
    contents.codec = avcodec_get_name(stream.codecpar->codec_id);
    const AVCodec *codec = avcodec_find_decoder(stream.codecpar->codec_id);
    const AvCodecPointer decoder(avcodec_alloc_context3(codec));
    avcodec_parameters_to_context(decoder.get(), stream.codecpar);
    avcodec_open2(decoder.get(), codec, nullptr);
    const AvPacketPointer packet(av_packet_alloc());
    const AvFramePointer frame(av_frame_alloc());
    while (av_read_frame(raw, packet.get()) >= 0) {
        if (contents.pictures++ == 0)
            contents.startsWithKey = (packet->flags & AV_PKT_FLAG_KEY) != 0;
        contents.seconds = double(packet->pts) * av_q2d(stream.time_base);
        avcodec_send_packet(decoder.get(), packet.get());
        av_packet_unref(packet.get());
        while (avcodec_receive_frame(decoder.get(), frame.get()) == 0)
            ++contents.decoded;
    }
    avcodec_send_packet(decoder.get(), nullptr);
    while (avcodec_receive_frame(decoder.get(), frame.get()) == 0)
        ++contents.decoded;
    return contents;
}

/// A recorder and how it ended.
struct Recording
{
    QString path;
    QStringList saved; ///< Complete once it is finished.
    std::atomic<bool> finished = false;
    std::atomic<bool> failed = false;
    Error error;
    Recorder recorder;

    explicit Recording(const QString &to)
        : path(to)
        , recorder(to,
                   {[this](const QString &page) { saved.append(page); },
                    [this](const QString &page) {
                        saved.append(page);
                        finished = true;
                    },
                    [this](const Error &why) {
                        error = why;
                        failed = true;
                    }})
    {
    }
};

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void writesPlayableFile_data()
    {
        QTest::addColumn<VideoCodec>("codec");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("H.264 mkv") << VideoCodec::H264 << "a.mkv" << QByteArray("h264");
        QTest::newRow("H.264 mp4") << VideoCodec::H264 << "a.mp4" << QByteArray("h264");
        QTest::newRow("H.265 mkv") << VideoCodec::H265 << "b.mkv" << QByteArray("hevc");
        QTest::newRow("H.265 mp4") << VideoCodec::H265 << "b.MP4" << QByteArray("hevc");
    }

    void writesPlayableFile()
    {
        QFETCH(VideoCodec, codec);
        QFETCH(QString, name);
        Recording recording(m_folder.filePath(name));
        const auto pictures = clipEncoded(codec);
        for (std::size_t i = 1; i < pictures.size(); ++i) // Comes in the middle of a group.
            recording.recorder.push(pictures[i]);
        QVERIFY(!QFile::exists(recording.path));
        recording.recorder.finish();
        QTRY_VERIFY(recording.finished);
        QVERIFY(!QFile::exists(recording.path + QStringLiteral(".part")));
        const Contents contents = contentsOf(recording.path);
        QTEST(contents.codec, "found");
        QVERIFY(contents.startsWithKey);
        QCOMPARE(contents.pictures, static_cast<int>(pictures.size()) - 15);
        QCOMPARE(contents.decoded, contents.pictures);
        QVERIFY(qAbs(contents.seconds - (contents.pictures - 1) / 30.0) < 0.01);
    }

    void writesJpegByTimeOfArrival()
    {
        Recording recording(m_folder.filePath(QStringLiteral("jpeg.mkv")));
        EncodedPicture picture;
        picture.codec = VideoCodec::Jpeg;
        picture.data = jpegFile({64, 48});
        picture.key = true;
        picture.size = {64, 48};
        picture.received = VideoFrame::Clock::now();
        for (int i = 0; i < 5; ++i) {
            recording.recorder.push(picture);
            picture.received += 100ms;
        }
        recording.recorder.finish();
        QTRY_VERIFY(recording.finished);
        const Contents contents = contentsOf(recording.path);
        QCOMPARE(contents.codec, QByteArray("mjpeg"));
        QCOMPARE(contents.decoded, 5);
        QVERIFY(qAbs(contents.seconds - 0.4) < 0.01);
    }

    void staysValidOverReconnect()
    {
        Recording recording(m_folder.filePath(QStringLiteral("reconnect.mkv")));
        auto pictures = clipEncoded(VideoCodec::H264);
        for (const EncodedPicture &picture : pictures)
            recording.recorder.push(picture);
        for (EncodedPicture &picture : pictures) { // The sender's clock began anew, 5 s later.
            picture.rtpTime = *picture.rtpTime + 123456789;
            picture.received += 7s;
            recording.recorder.push(picture);
        }
        recording.recorder.finish();
        QTRY_VERIFY(recording.finished);
        const Contents contents = contentsOf(recording.path);
        QCOMPARE(contents.decoded, 120);
        QVERIFY(qAbs(contents.seconds - (7.0 + 59 / 30.0)) < 0.05);
    }

    /// A telescope that began to expose for long sent JPEG: the recording stood still and said
    /// nothing.
    void goesOnInAnotherFileWhenTheSourceChanges()
    {
        Recording recording(m_folder.filePath(QStringLiteral("night.mkv")));
        auto pictures = clipEncoded(VideoCodec::H264);
        for (const EncodedPicture &picture : pictures)
            recording.recorder.push(picture);
        EncodedPicture jpeg;
        jpeg.codec = VideoCodec::Jpeg;
        jpeg.key = true;
        for (const QSize size : {QSize(64, 48), QSize(64, 48), QSize(32, 24)}) {
            jpeg.data = jpegFile(size);
            jpeg.size = size;
            jpeg.received = pictures.back().received += 1s;
            recording.recorder.push(jpeg);
        }
        for (const EncodedPicture &picture : pictures)
            recording.recorder.push(picture);
        recording.recorder.finish();
        QTRY_VERIFY(recording.finished);
        QStringList names;
        QList<int> decoded;
        for (const QString &path : recording.saved) {
            names.append(QFileInfo(path).fileName());
            decoded.append(contentsOf(path).decoded);
        }
        QCOMPARE(names.join(u' '), QStringLiteral("night.mkv night-2.mkv night-3.mkv night-4.mkv"));
        QCOMPARE(decoded, QList<int>({60, 2, 1, 60}));
    }

    void endsWhenTheSourceNeverSettles()
    {
        Recording recording(m_folder.filePath(QStringLiteral("flaps.mkv")));
        EncodedPicture jpeg;
        jpeg.codec = VideoCodec::Jpeg;
        jpeg.key = true;
        for (int i = 0; i < 150; ++i) {
            jpeg.size = i % 2 == 0 ? QSize(64, 48) : QSize(32, 24);
            jpeg.data = jpegFile(jpeg.size);
            recording.recorder.push(jpeg);
        }
        recording.recorder.finish();
        QTRY_VERIFY(recording.failed);
        QVERIFY(recording.error.detail.contains(QLatin1String("keeps switching")));
        QCOMPARE(recording.saved.size(), 100);
    }

    void saysWhyItFailed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << QStringLiteral("/nonexistent/folder/a.mkv");
        QTest::newRow("other format") << m_folder.filePath(QStringLiteral("a.avi"));
    }

    void saysWhyItFailed()
    {
        QFETCH(QString, path);
        Recording recording(path);
        QTRY_VERIFY(recording.failed);
        QVERIFY(!recording.error.detail.isEmpty());
    }

    void leavesNoEmptyFile()
    {
        Recording recording(m_folder.filePath(QStringLiteral("empty.mkv")));
        recording.recorder.finish();
        QTRY_VERIFY(recording.failed);
        QCOMPARE(recording.error.code, Error::Code::Disconnected);
        QTRY_VERIFY(!QFile::exists(recording.path + QStringLiteral(".part")));
        QVERIFY(!QFile::exists(recording.path));
    }

    void reportsFullDisk()
    {
        // /dev/full refuses every write, as a full disk does.
        const QString path = m_folder.filePath(QStringLiteral("full.mkv"));
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), path + QStringLiteral(".part")));
        Recording recording(path);
        for (const EncodedPicture &picture : clipEncoded(VideoCodec::H264))
            recording.recorder.push(picture);
        recording.recorder.finish();
        QTRY_VERIFY(recording.failed);
        QVERIFY(!recording.finished);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
