// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"
#include "resident_memory.h"
#include "simulator.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace nd {

namespace {

constexpr int kLong = 20'000; // milliseconds
constexpr int kHeld = 5000; // milliseconds; of what comes again and again
constexpr qint64 kGrowthLimit = 96 * 1024 * 1024; // bytes; pictures of two cameras fit many times
constexpr qint64 kFreezeLimit = 500; // milliseconds; a bad message must not hold the event loop

/// Remembers the longest time that the event loop did not turn.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { note(); });
        m_timer.start(5);
    }
    qint64 longestGap() const { return m_longest; }

private:
    void note() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Remembers how far the memory of this process grew.
class MemoryWatch : public QObject
{
public:
    MemoryWatch()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { note(); });
        m_timer.start(100);
    }
    qint64 growth()
    {
        note();
        return m_largest - m_before;
    }

private:
    void note() { m_largest = std::max(m_largest, residentBytes()); }

    QTimer m_timer;
    qint64 m_before = residentBytes();
    qint64 m_largest = m_before;
};

QString firstOf(const EventLog &log, EventKind kind)
{
    for (const Event &event : log.events()) {
        if (event.kind == kind)
            return event.arguments.join(QLatin1Char(' '));
    }
    return {};
}

bool has(const EventLog &log, EventKind kind)
{
    return std::any_of(log.events().begin(), log.events().end(),
                       [kind](const Event &event) { return event.kind == kind; });
}

} // namespace

/// A telescope that lies, babbles or says nothing: named in the log, no crash, no freeze, no
/// growth.
class TestHostileDevice : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>(QString());
        m_observatory = std::make_unique<Observatory>(*m_settings);
    }

    void cleanup()
    {
        m_observatory.reset();
        m_simulator.reset();
    }

    void whileConnected_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("value");
        QTest::addColumn<EventKind>("named");
        QTest::addColumn<int>("held");
        const auto row = [](const char *name, const char *fault, const char *value, EventKind named,
                            int held) {
            QTest::newRow(name) << QString::fromLatin1(fault) << QString::fromLatin1(value) << named
                                << held;
        };
        row("garbage", "garbage", "", EventKind::MalformedMessage, kHeld);
        row("2 GiB length", "huge_length", "", EventKind::MalformedMessage, 0);
        row("stale reply", "stale_reply", "", EventKind::StaleReply, 0);
        row("flood", "flood", "10000", EventKind::MessageFlood, kHeld);
        row("truncated protobuf", "truncated_protobuf", "", EventKind::MalformedMessage, kHeld);
        row("ever new fields", "swelling", "", EventKind::MalformedMessage, kHeld);
        row("half open", "half_open", "", EventKind::LinkLost, 0);
    }

    void whileConnected()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, value);
        QFETCH(const EventKind, named);
        QFETCH(const int, held);
        DwarfDevice &device = startDevice({});
        device.connection().connectToDevice();
        QTRY_COMPARE_WITH_TIMEOUT(device.connection().linkState(), LinkState::Ready, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(device.tele().stream().state(), StreamState::Playing, kLong);

        MemoryWatch memory;
        const LoopWatch watch;
        QVERIFY(
            m_simulator->post(0, QStringLiteral("/fault"),
                              {{QStringLiteral("name"), fault}, {QStringLiteral("value"), value}}));
        // Something to tell: a telescope at rest would say nothing for minutes.
        m_simulator->post(0, QStringLiteral("/vitals"), {{QStringLiteral("battery_percent"), 50}});
        QTRY_VERIFY_WITH_TIMEOUT(has(m_observatory->log(), named), kLong);
        QVERIFY2(!firstOf(m_observatory->log(), named).isEmpty(), "the event names what happened");
        QTest::qWait(held);
        verifyBounds(watch, memory);
        // When it behaves again, so do we.
        QVERIFY(m_simulator->remove(0, QStringLiteral("/fault/") + fault));
        QTRY_COMPARE_WITH_TIMEOUT(device.connection().linkState(), LinkState::Ready, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(device.tele().stream().state(), StreamState::Playing, kLong);
    }

    void whileConnecting_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<EventKind>("named");
        QTest::newRow("HTTP never ends") << "endless_http" << EventKind::HttpProblem;
        QTest::newRow("half open") << "half_open" << EventKind::ConnectFailed;
        QTest::newRow("truncated protobuf") << "truncated_protobuf" << EventKind::MalformedMessage;
    }

    /// What is wrong is an event, and each fault has its own.
    void whileConnecting()
    {
        QFETCH(const QString, fault);
        QFETCH(const EventKind, named);
        DwarfDevice &device = startDevice({QStringLiteral("--fault"), fault});
        MemoryWatch memory;
        const LoopWatch watch;
        device.connection().connectToDevice();
        QTRY_VERIFY_WITH_TIMEOUT(has(m_observatory->log(), named), kLong);
        verifyBounds(watch, memory);
        QVERIFY(m_simulator->remove(0, QStringLiteral("/fault/") + fault));
        QTRY_COMPARE_WITH_TIMEOUT(device.connection().linkState(), LinkState::Ready, kLong);
    }

    /// A bomb of a few hundred bytes that says it is 65,535 x 65,535 pixels.
    void jpegBomb()
    {
        DwarfDevice &device = startDevice({QStringLiteral("--fault"), QStringLiteral("no_rtsp"),
                                           QStringLiteral("--fault"), QStringLiteral("jpeg_bomb")});
        MemoryWatch memory;
        const LoopWatch watch;
        device.connection().connectToDevice();
        QTRY_VERIFY_WITH_TIMEOUT(has(m_observatory->log(), EventKind::StreamProblem), kLong);
        verifyBounds(watch, memory);
        QVERIFY(m_simulator->remove(0, QStringLiteral("/fault/jpeg_bomb")));
        QTRY_COMPARE_WITH_TIMEOUT(device.tele().stream().state(), StreamState::Playing, kLong);
        QVERIFY(device.tele().stream().source() != PictureSource::Rtsp);
    }

    /// A stream that announces hundreds of megapixels is refused and named; JPEG is shown instead.
    void absurdRtsp()
    {
        DwarfDevice &device
            = startDevice({QStringLiteral("--fault"), QStringLiteral("rtsp_absurd")});
        MemoryWatch memory;
        const LoopWatch watch;
        device.connection().connectToDevice();
        QTRY_VERIFY_WITH_TIMEOUT(has(m_observatory->log(), EventKind::StreamProblem), kLong);
        VideoStream &stream = device.tele().stream();
        QTRY_COMPARE_WITH_TIMEOUT(stream.state(), StreamState::Playing, kLong);
        QVERIFY(stream.source() != PictureSource::Rtsp);
        verifyBounds(watch, memory);
    }

    /// The telescope shows JPEG when its RTSP stalls, and RTSP again when it is back.
    void stalledRtspFallsBackToJpeg()
    {
        DwarfDevice &device = startDevice({});
        device.connection().connectToDevice();
        VideoStream &stream = device.tele().stream();
        QTRY_COMPARE_WITH_TIMEOUT(stream.source(), PictureSource::Rtsp, kLong);
        QVERIFY(m_simulator->post(0, QStringLiteral("/fault"),
                                  {{QStringLiteral("name"), QStringLiteral("rtsp_stall")}}));
        QTRY_VERIFY_WITH_TIMEOUT(stream.source() == PictureSource::Mjpeg
                                     || stream.source() == PictureSource::Jpeg,
                                 kLong);
        QVERIFY(m_simulator->remove(0, QStringLiteral("/fault/rtsp_stall")));
        QTRY_COMPARE_WITH_TIMEOUT(stream.source(), PictureSource::Rtsp, kLong);
    }

private:
    DwarfDevice &startDevice(const QStringList &more)
    {
        m_simulator = std::make_unique<Simulator>(
            QStringList{QStringLiteral("--ephemeral"), QStringLiteral("--model"),
                        QStringLiteral("dwarf3:v2"), QStringLiteral("--seed"), QStringLiteral("1"),
                        QStringLiteral("--time"), QStringLiteral("2026-12-21T23:00Z")}
            + more);
        return m_observatory->addDevice(m_simulator->profile(0));
    }

    static void verifyBounds(const LoopWatch &watch, MemoryWatch &memory)
    {
        QVERIFY2(watch.longestGap() < kFreezeLimit,
                 qPrintable(QString::number(watch.longestGap())));
        const qint64 growth = memory.growth();
        QVERIFY2(growth < kGrowthLimit, qPrintable(QString::number(growth)));
    }

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Observatory> m_observatory;
    std::unique_ptr<Simulator> m_simulator;
};

} // namespace nd

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv); // the streams make pictures
    nd::TestHostileDevice test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostile_device.moc"
