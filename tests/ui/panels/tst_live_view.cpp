// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"
#include "picture_server.h"
#include "ui/live/exposure_ring.h"
#include "ui/live/image_view.h"
#include "ui/live/live_view.h"
#include "ui/live/overlay_set.h"
#include "ui/live/pip_view.h"

#include <QAction>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;

namespace {

constexpr QSize kPicture(640, 360);
const QColor kTele(120, 20, 20);
const QColor kWide(20, 20, 120);

bool isReddish(const QColor &colour)
{
    return colour.red() > 2 * colour.blue();
}

bool isBluish(const QColor &colour)
{
    return colour.blue() > 2 * colour.red();
}

} // namespace

class TestLiveView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = std::make_unique<Rig>();
        m_rig->settings.setValue(settings_key::kPictureFolder, m_rig->folder.path());
        m_rig->view = std::make_unique<LiveView>(m_rig->observatory, m_rig->device);
        m_rig->view->resize(960, 580);
        m_rig->view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_rig->view.get()));
        m_rig->device.tele().stream().start({{}, m_rig->tele.url()});
        m_rig->device.wide().stream().start({{}, m_rig->wide.url()});
    }

    void showsTeleLargeAndWideInTheCorner()
    {
        QTRY_VERIFY(isReddish(colourAt(image().rect().center() + QPoint(90, 60))));
        QTRY_VERIFY(isBluish(colourAt(pip().geometry().center())));
    }

    void paintsWithoutScaling()
    {
        QTRY_VERIFY(image().paintsUnscaled());
        QCOMPARE(image().picture().frame()->size(), image().mapping().visibleRect().size());
        trigger("zoomIn");
        QTRY_VERIFY(image().paintsUnscaled());
    }

    /// Converted while it is painted.
    void takesItsOwnSizeAsDecoded()
    {
        QTRY_VERIFY(image().picture().frame().has_value());
        image().oneToOne();
        QTRY_VERIFY(image().picture().frame()->decoded);
        QVERIFY(image().paintsUnscaled());
        QTRY_VERIFY(isReddish(colourAt(image().rect().center() + QPoint(90, 60))));
        QTRY_VERIFY(isBluish(colourAt(pip().geometry().center())));
        trigger("zoomIn");
        QTRY_VERIFY(!image().picture().frame()->decoded);
        QVERIFY(isReddish(colourAt(image().rect().center() + QPoint(90, 60))));
    }

    void swapsWithW()
    {
        QTRY_VERIFY(image().picture().frame().has_value());
        QTest::keyClick(&image(), Qt::Key_W);
        QCOMPARE(m_rig->view->mainCamera(), Camera::Wide);
        QTRY_VERIFY(isBluish(colourAt(image().rect().center() + QPoint(90, 60))));
        QTRY_VERIFY(isReddish(colourAt(pip().geometry().center())));
    }

    void zoomsByKeysAndWheel()
    {
        QTRY_VERIFY(image().picture().frame().has_value());
        const double fitted = image().mapping().zoom();
        QTest::keyClick(&image(), Qt::Key_Plus);
        QCOMPARE(image().mapping().zoom(), fitted * ViewMapping::kZoomStep);
        QTest::keyClick(&image(), Qt::Key_Minus);
        QCOMPARE(image().mapping().zoom(), fitted);
        QTest::keyClick(&image(), Qt::Key_1);
        QCOMPARE(image().mapping().zoom(), 1.0);
        QTest::keyClick(&image(), Qt::Key_0);
        QVERIFY(image().mapping().isFit());
        QWheelEvent wheel({300.0, 200.0}, image().mapToGlobal(QPointF(300.0, 200.0)), {}, {0, 240},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&image(), &wheel);
        QCOMPARE(image().mapping().zoom(),
                 fitted * ViewMapping::kZoomStep * ViewMapping::kZoomStep);
    }

    void pansByDragging()
    {
        QTRY_VERIFY(image().picture().frame().has_value());
        for (int i = 0; i < 6; ++i)
            trigger("zoomIn");
        const QPointF before = image().mapping().toPicture({400.0, 250.0});
        QTest::mousePress(&image(), Qt::LeftButton, {}, {400, 250});
        QTest::mouseMove(&image(), {380, 240});
        QTest::mouseRelease(&image(), Qt::LeftButton, {}, {380, 240});
        const QPointF after = image().mapping().toPicture({380.0, 240.0});
        QVERIFY((after - before).manhattanLength() < 0.01);
    }

    void remembersOverlays()
    {
        const OverlaySet before = image().overlays();
        for (const Qt::Key key : {Qt::Key_X, Qt::Key_T, Qt::Key_O, Qt::Key_I, Qt::Key_P})
            QTest::keyClick(&image(), key);
        const OverlaySet saved
            = overlaysFromJson(m_rig->settings.value(settings_key::kOverlays).toObject());
        QCOMPARE(saved.crosshair, !before.crosshair);
        QCOMPARE(saved.grid, !before.grid);
        QCOMPARE(saved.circles, !before.circles);
        QCOMPARE(saved.statistics, !before.statistics);
        QCOMPARE(saved.pip, !before.pip);
        QVERIFY(pip().isHidden());
        const LiveView again(m_rig->observatory, m_rig->device);
        QCOMPARE(again.findChild<ImageView *>()->overlays(), saved);
    }

    /// It is painted once and laid over each frame: whatever changes it has it painted anew.
    void whatLiesOverThePictureIsNeverOld()
    {
        QTRY_VERIFY(image().picture().frame().has_value());
        OverlaySet overlays = image().overlays();
        overlays.crosshair = overlays.circles = overlays.statistics = false;
        overlays.grid = true;
        image().setOverlays(overlays);
        QTRY_VERIFY(isReddish(colourAt(inPicture(0.5, 0.15))));
        QVERIFY(!isReddish(colourAt(inPicture(1.0 / 3.0, 0.15))));
        image().zoomIn();
        QTRY_VERIFY(image().paintsUnscaled());
        QVERIFY(isReddish(colourAt(fitted(1.0 / 3.0, 0.15))));
        image().fit();
        image().setMarks({{PictureMark::Kind::Found, QRectF(0.1, 0.1, 0.2, 0.1), {}}});
        QVERIFY(!isReddish(colourAt(inPicture(0.2, 0.1))));
        image().setMarks({});
        QVERIFY(isReddish(colourAt(inPicture(0.2, 0.1))));
        const QPoint ring = exposureRingPlace(image().mapping().visibleRect()).center().toPoint();
        const QPoint beside = ring - QPoint(14, 0); // no digit stands there
        const QColor before = colourAt(beside);
        image().setExposure(ExposureProgress{60.0, 20.0});
        QVERIFY(colourAt(beside) != before);
        image().setExposure(std::nullopt);
        QCOMPARE(colourAt(beside), before);
        overlays.grid = false;
        image().setOverlays(overlays);
        QVERIFY(isReddish(colourAt(inPicture(1.0 / 3.0, 0.15))));
    }

    void movesTheSmallPictureToAnotherCorner()
    {
        QTest::mousePress(&pip(), Qt::LeftButton, {}, pip().rect().center());
        QTest::mouseMove(&pip(), pip().rect().center() - QPoint(700, 350));
        QTest::mouseRelease(&pip(), Qt::LeftButton, {}, pip().rect().center());
        const OverlaySet saved
            = overlaysFromJson(m_rig->settings.value(settings_key::kOverlays).toObject());
        QCOMPARE(saved.pipCorner, Qt::TopLeftCorner);
        QVERIFY(pip().x() < 20 && pip().y() < 20);
    }

    void drawsOverlaysOverThePicture()
    {
        QTRY_VERIFY(image().picture().frame().has_value());
        trigger("grid");
        const QRect picture = image().mapping().pictureRect();
        const QPoint third(picture.x() + picture.width() / 3, picture.center().y() - 100);
        QTRY_VERIFY(lightnessNear(third) > 180);
        trigger("grid");
        QTRY_VERIFY(lightnessNear(third) < 180);
    }

    void savesASnapshotWithItsFacts()
    {
        QTRY_VERIFY(image().picture().frame().has_value());
        QTest::keyClick(&image(), Qt::Key_S);
        QTRY_COMPARE(files(QStringLiteral("*.json")).size(), 1);
        const QStringList pictures = files(QStringLiteral("Terrace_tele_*Z.png"));
        QCOMPARE(pictures.size(), 1);
        const QImage picture(m_rig->folder.filePath(pictures.first()));
        QCOMPARE(picture.size(), kPicture);
        QVERIFY(isReddish(picture.pixelColor(5, 5)));
        QTRY_VERIFY(hasEvent(EventKind::SnapshotSaved));
    }

    void saysSoWhenASnapshotCannotBeWritten()
    {
        QTRY_VERIFY(image().picture().frame().has_value());
        m_rig->settings.setValue(settings_key::kPictureFolder, QStringLiteral("/proc/none"));
        QTest::keyClick(&image(), Qt::Key_S);
        QTRY_VERIFY(hasEvent(EventKind::FileFailed));
    }

    void recordsAndStops_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("ending");
        QTest::newRow("usual") << QString() << QStringLiteral("mkv");
        QTest::newRow("mkv") << QStringLiteral("mkv") << QStringLiteral("mkv");
        QTest::newRow("mp4") << QStringLiteral("mp4") << QStringLiteral("mp4");
        QTest::newRow("damaged setting") << QStringLiteral("../x") << QStringLiteral("mkv");
    }

    void recordsAndStops()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, ending);
        if (!format.isEmpty())
            m_rig->settings.setValue(settings_key::kRecordingFormat, format);
        QTRY_VERIFY(image().picture().frame().has_value());
        auto *record = m_rig->view->findChild<QAction *>(QStringLiteral("live.record"));
        record->trigger();
        QTRY_VERIFY(record->isChecked());
        const quint64 from = image().picture().statistics().decoded;
        QTRY_VERIFY(image().picture().statistics().decoded > from + 10);
        record->trigger();
        QTRY_VERIFY(hasEvent(EventKind::RecordingSaved));
        const QStringList recordings = files(QStringLiteral("Terrace_tele_*.") + ending);
        QCOMPARE(recordings.size(), 1);
        QFile file(m_rig->folder.filePath(recordings.first()));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.size() > 1000);
        // EBML's magic number, or the type of an MP4's first box.
        const QByteArray head = file.read(8);
        QVERIFY(ending == QLatin1String("mp4") ? head.mid(4) == "ftyp"
                                               : head.startsWith(QByteArray::fromHex("1a45dfa3")));
    }

    /// A new size or language builds the window anew: the recording went on, and the button of the
    /// new view began a second one or could not end it.
    void aRebuiltViewKnowsTheRunningRecording()
    {
        QTRY_VERIFY(image().picture().frame().has_value());
        trigger("record");
        QTRY_VERIFY(m_rig->device.tele().stream().isRecording());
        m_rig->view.reset();
        m_rig->view = std::make_unique<LiveView>(m_rig->observatory, m_rig->device);
        m_rig->view->resize(960, 580);
        m_rig->view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_rig->view.get()));
        QVERIFY(m_rig->device.tele().stream().isRecording());
        auto *record = m_rig->view->findChild<QAction *>(QStringLiteral("live.record"));
        QVERIFY(record->isChecked());
        const quint64 from = image().picture().statistics().decoded;
        QTRY_VERIFY(image().picture().statistics().decoded > from + 5);
        record->trigger();
        QTRY_VERIFY(hasEvent(EventKind::RecordingSaved));
        QVERIFY(!record->isChecked());
        QCOMPARE(files(QStringLiteral("Terrace_*.mkv")).size(), 1);
    }

    void keepsTheLastPictureWhenTheStreamStalls()
    {
        QTRY_VERIFY(image().picture().frame().has_value());
        m_rig->tele.setSilent(true);
        QTRY_VERIFY_WITH_TIMEOUT(image().picture().state() != StreamState::Playing, 15'000);
        QVERIFY(image().picture().frame().has_value());
        QVERIFY(isReddish(colourAt(image().rect().center() + QPoint(90, 60))));
    }

    void offersNoSnapshotWithoutAPicture()
    {
        m_rig->device.tele().stream().stop();
        const LiveView empty(m_rig->observatory, m_rig->observatory.addDevice({}));
        QVERIFY(!empty.findChild<QAction *>(QStringLiteral("live.snapshot"))->isEnabled());
    }

private:
    ImageView &image() { return m_rig->view->imageView(); }
    PipView &pip() { return *m_rig->view->findChild<PipView *>(); }
    void trigger(const char *name)
    {
        m_rig->view->findChild<QAction *>(QStringLiteral("live.") + QLatin1String(name))->trigger();
    }
    QColor colourAt(const QPoint &point) { return image().grab().toImage().pixelColor(point); }
    QPoint inPicture(double x, double y)
    {
        const QRectF picture = image().mapping().pictureRect();
        return (picture.topLeft() + QPointF(x * picture.width(), y * picture.height())).toPoint();
    }
    /// Where that was before the picture was enlarged.
    QPoint fitted(double x, double y)
    {
        const QPointF centre = QRectF(image().rect()).center();
        return (centre + (QPointF(inPicture(x, y)) - centre) / ViewMapping::kZoomStep).toPoint();
    }
    int lightnessNear(const QPoint &point)
    {
        const QImage shown = image().grab().toImage();
        int lightest = 0;
        for (int x = -3; x <= 3; ++x)
            lightest = std::max(lightest, shown.pixelColor(point + QPoint(x, 0)).lightness());
        return lightest;
    }
    QStringList files(const QString &pattern) const
    {
        return QDir(m_rig->folder.path()).entryList({pattern}, QDir::Files);
    }
    bool hasEvent(EventKind kind) const
    {
        const QList<Event> &events = m_rig->observatory.log().events();
        return std::any_of(events.begin(), events.end(),
                           [kind](const Event &event) { return event.kind == kind; });
    }
    static DeviceProfile profile()
    {
        DeviceProfile made;
        made.id = QStringLiteral("terrace");
        made.name = QStringLiteral("Terrace");
        made.host = QStringLiteral("127.0.0.1");
        return made;
    }

    struct Rig
    {
        QTemporaryDir folder;
        PictureServer tele{kPicture, kTele};
        PictureServer wide{kPicture, kWide};
        Settings settings{QString()};
        Observatory observatory{settings};
        DwarfDevice &device = observatory.addDevice(profile());
        std::unique_ptr<LiveView> view;
    };

    std::unique_ptr<Rig> m_rig;
};

QTEST_MAIN(TestLiveView)
#include "tst_live_view.moc"
