// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/picture_feed.h"

#include "core/sim/device/virtual_telescope.h"
#include "core/sim/device/wire_numbers.h"
#include "manual_scheduler.h"

#include <QSignalSpy>
#include <QTest>

using namespace nd;
using namespace nd::sim;
using namespace std::chrono_literals;

namespace {

constexpr int kHalfMinute = 159; // gear of 30 s
constexpr int kThirtieth = 75;
constexpr int kSomeTicks = 500; // milliseconds

/// A DWARF 3 whose clock stands still.
struct Bench
{
    explicit Bench(const std::shared_ptr<const StarCatalogue> &catalogue)
        : feed(telescope, CameraKind::Tele, catalogue)
    {
        expose(kThirtieth);
    }

    void expose(int gear)
    {
        VirtualCamera camera = telescope.camera(CameraKind::Tele);
        camera.setOpen(true);
        QVERIFY(camera.setAutoMode(ParamExposure, 1));
        QVERIFY(camera.setGear(ParamExposure, gear));
        telescope.setCamera(camera);
    }

    static TelescopeOptions options()
    {
        TelescopeOptions made;
        made.facts = *factsOf(QStringLiteral("dwarf3:v3"));
        made.facts.tele.pixels = {64, 36};
        made.site = {48.2, 11.5, 0.0};
        made.start = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
        return made;
    }

    ManualScheduler scheduler;
    VirtualTelescope telescope{options(), scheduler};
    PictureFeed feed;
    QSignalSpy pictures{&feed, &PictureFeed::jpegReady};
};

} // namespace

class TestPictureFeed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto loaded = StarCatalogue::load();
        QVERIFY(loaded);
        m_catalogue = loaded.value();
    }

    void shortExposuresFollowOneAnother()
    {
        Bench bench(m_catalogue);
        bench.feed.setRunning(true);
        for (int picture = 1; picture < 4; ++picture) {
            bench.scheduler.advance(100ms);
            QTRY_COMPARE(bench.pictures.count(), picture);
        }
    }

    /// Whoever came anew got a picture at once, as no camera can give it: a viewer that dropped its
    /// connection in the middle of each exposure looked well.
    void aNewClientWaitsForTheExposure()
    {
        Bench bench(m_catalogue);
        bench.expose(kHalfMinute);
        bench.feed.setRunning(true);
        bench.scheduler.advance(10s);
        bench.feed.setRunning(false);
        bench.feed.setRunning(true);
        bench.scheduler.advance(19'900ms);
        QTest::qWait(kSomeTicks);
        QCOMPARE(bench.pictures.count(), 0);
        bench.scheduler.advance(100ms);
        QTRY_COMPARE(bench.pictures.count(), 1);
        bench.scheduler.advance(29'900ms);
        QTest::qWait(kSomeTicks);
        QCOMPARE(bench.pictures.count(), 1);
        bench.scheduler.advance(100ms);
        QTRY_COMPARE(bench.pictures.count(), 2);
    }

    void exposuresGoOnUnwatched()
    {
        Bench bench(m_catalogue);
        bench.expose(kHalfMinute);
        bench.scheduler.advance(75s); // two and a half
        bench.feed.setRunning(true);
        bench.scheduler.advance(14s);
        QTest::qWait(kSomeTicks);
        QCOMPARE(bench.pictures.count(), 0);
        bench.scheduler.advance(1s);
        QTRY_COMPARE(bench.pictures.count(), 1);
    }

    void aNewSettingEndsALongExposure()
    {
        Bench bench(m_catalogue);
        bench.expose(kHalfMinute);
        bench.feed.setRunning(true);
        bench.scheduler.advance(5s);
        bench.expose(kThirtieth);
        bench.scheduler.advance(100ms);
        QTRY_COMPARE(bench.pictures.count(), 1);
    }

private:
    std::shared_ptr<const StarCatalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(TestPictureFeed)
#include "tst_picture_feed.moc"
