// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "growing_night.h"

#include "answering_server.h"
#include "app/nightdesk/program.h"
#include "app/nightdesk/watched_application.h"
#include "bench_http.h"
#include "bench_wait.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/observatory/pictures/picture_fetcher.h"
#include "kept_night.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

#include <unistd.h>

namespace nd {

namespace {

constexpr int kPatience = 30'000; // milliseconds
constexpr int kPictureEvery = 2; ///< Frames.
constexpr int kFirstOfAll = 400; ///< Frames after which what is bounded is full.

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

QByteArray varint(int value)
{
    QByteArray bytes;
    for (auto left = unsigned(value); left >= 0x80U || bytes.isEmpty() || left > 0U; left >>= 7) {
        bytes.append(char((left & 0x7fU) | (left >= 0x80U ? 0x80U : 0U)));
        if (left < 0x80U)
            break;
    }
    return bytes;
}

Packet notification(quint32 id, const QByteArray &data)
{
    Packet packet;
    packet.command = id;
    packet.type = Packet::Type::Notification;
    packet.data = data;
    return packet;
}

/// 15208: it runs; then 15209 with total 1, update type 2, taken 3 and stacked 4 for each frame.
Packet countPacket(qint64 number)
{
    if (number == 0)
        return notification(15208, QByteArray::fromHex("0801"));
    const int taken = int(std::min<qint64>(number, kNightFrames));
    return notification(15209,
                        '\x08' + varint(kNightFrames) + QByteArray::fromHex("1002") + '\x18'
                            + varint(taken) + '\x20' + varint(taken - taken / 9));
}

QByteArray parameters()
{
    QFile file(QStringLiteral(ND_PARAMS));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CommandLine stackLine()
{
    CommandLine line;
    line.workspace = QStringLiteral("stack");
    line.size = {1920, 1080};
    return line;
}

/// A window in front of a telescope that counts.
class CountingWindow
{
public:
    explicit CountingWindow(WatchedApplication &application)
        : m_application(application)
        , m_http({{"/deviceInfo", R"({"code":0,"data":{"deviceId":1}})"},
                  {"/getDefaultParamsConfig", parameters()}})
        , m_program(stackLine(), m_folder.path(), application)
    {
        DeviceProfile profile = profileFromAddress(QStringLiteral("127.0.0.1")).value();
        profile.ports.websocket = m_server.port();
        profile.ports.http = m_http.port();
        profile.ports.files = m_http.port(); // has none: pictures are put in here
        m_device = &m_program.observatory().addDevice(profile);
        m_device->tele().setPicturesWanted(false);
        m_device->wide().setPicturesWanted(false);
        for (unsigned seed = 0; seed < m_previews.size(); ++seed) {
            m_previews[seed] = benchPreview(seed);
            m_readings[seed] = readPreview(m_previews[seed]);
        }
    }

    bool start()
    {
        m_program.start();
        m_program.window().currentDevice().setDevice(m_device);
        m_device->connection().connectToDevice();
        m_device->connection().watchOnly();
        return waitFor([this] { return m_device->connection().linkState() == LinkState::Ready; },
                       kPatience);
    }

    QJsonObject run(int framesPerSecond)
    {
        StackingModel &stacking = m_device->stacking(Camera::Tele);
        QObject::connect(&stacking, &StackingModel::changed, &stacking, [this] { take(); });
        m_server.flood(framesPerSecond, kNightFrames / framesPerSecond + 2, &countPacket);
        const bool ended = waitFor([this] { return m_taken >= kNightFrames; },
                                   kNightFrames / framesPerSecond * 1000 + kPatience);
        const std::chrono::duration<double, std::milli> longest = m_application.longestHandler();
        return {{QStringLiteral("frames"), ended ? m_taken : -1},
                {QStringLiteral("first_mb"), double(m_firstBytes) / 1e6},
                {QStringLiteral("last_mb"), double(m_lastBytes) / 1e6},
                {QStringLiteral("growth_mb"), double(m_lastBytes - m_firstBytes) / 1e6},
                {QStringLiteral("longest_handler_ms"), longest.count()},
                {QStringLiteral("longest_handler"), m_application.longestName()}};
    }

private:
    /// What was counted, and the pictures that a telescope would have written meanwhile.
    void take()
    {
        const auto run = m_device->stacking(Camera::Tele).run();
        const int taken = run ? run->taken.value_or(0) : 0;
        if (taken <= m_taken)
            return;
        m_taken = taken;
        if (taken / kPictureEvery != m_pictures) {
            m_pictures = taken / kPictureEvery;
            addPictures(taken);
        }
        qint64 &highest = taken <= kFirstOfAll + 400 ? m_firstBytes : m_lastBytes;
        const bool isMeasured
            = taken > kFirstOfAll && (taken <= kFirstOfAll + 400 || taken > kNightFrames - 400);
        if (isMeasured)
            highest = std::max(highest, residentBytes());
        if (taken < kFirstOfAll)
            m_application.resetLongest();
    }

    void addPictures(int taken)
    {
        const std::size_t which = std::size_t(m_pictures) % m_previews.size();
        PictureReading reading = m_readings[which];
        reading.image = reading.image.copy();
        StackPictures &pictures = PictureFetcher::of(*m_device, Camera::Tele).pictures();
        const QByteArray file(m_previews[which].constData(), m_previews[which].size());
        pictures.addPreview(std::chrono::seconds(taken), taken, file, reading);
        pictures.addFrame(std::chrono::seconds(taken), taken, taken % 9 == 0, reading);
    }

    WatchedApplication &m_application;
    QTemporaryDir m_folder;
    AnsweringServer m_server;
    BenchHttp m_http;
    Program m_program;
    DwarfDevice *m_device = nullptr;
    std::array<QByteArray, 4> m_previews;
    std::array<PictureReading, 4> m_readings;
    int m_taken = 0;
    int m_pictures = 0;
    qint64 m_firstBytes = 0;
    qint64 m_lastBytes = 0;
};

} // namespace

QJsonObject growingNight(WatchedApplication &application, int framesPerSecond)
{
    CountingWindow window(application);
    if (!window.start())
        return {{QStringLiteral("frames"), -1}};
    return window.run(framesPerSecond);
}

} // namespace nd
