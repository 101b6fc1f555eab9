// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/status_model.h"
#include "tests/unit/dwarf/models/model_bench.h"
#include "ui/panels/capture_panel.h"
#include "ui/panels/note_line.h"
#include "ui/text/capture_text.h"
#include "ui/text/device_error_text.h"
#include "ui/text/state_text.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

/// Burst and panorama, no time lapse.
const char *const kConfig = R"({"code":0,"data":{"id":1,"cameras":[
  {"id":0,"previewWidth":1280,"previewHeight":720}],"featureParams":[
  {"id":3,"name":"Burst count","hasAuto":false,"supportMode":[{"index":0,"name":"Gear Mode"}],
   "gearMode":{"defaultValueIndex":0,"values":[{"index":0,"name":"3"},{"index":3,"name":"5"}]}},
  {"id":6,"name":"Panorama row","hasAuto":false,"supportMode":[{"index":1,"name":"Continue Mode"}],
   "continueMode":{"defaultValue":3,"max":30,"min":3,"step":1,"valueType":0}},
  {"id":7,"name":"Panorama col","hasAuto":false,"supportMode":[{"index":1,"name":"Continue Mode"}],
   "continueMode":{"defaultValue":3,"max":60,"min":3,"step":1,"valueType":0}}]}})";

SessionFixture fixtureOf(SessionFixture fixture, const char *config)
{
    if (config != nullptr)
        fixture.http().set(QStringLiteral("/getDefaultParamsConfig"), config);
    return fixture;
}

/// The panel on a real session with a scripted telescope.
struct Rig : ModelBench
{
    explicit Rig(SessionFixture fixture, const char *config = nullptr)
        : ModelBench(fixtureOf(std::move(fixture), config))
    {
        // The values of the features: burst count 5 (gear 3), panorama 4 by 6.
        device().onCommand(10038, [this] {
            link().reply(10038,
                         QByteArray::fromHex("0a0610012803"
                                             "1803"));
        });
        panel.resize(296, 420);
        panel.show();
    }

    QPushButton *button()
    {
        return panel.findChild<QPushButton *>(QStringLiteral("captureButton"));
    }
    QComboBox *mode() { return panel.findChild<QComboBox *>(QStringLiteral("captureMode")); }
    SegmentedControl *camera()
    {
        return panel.findChild<SegmentedControl *>(QStringLiteral("captureCamera"));
    }
    SegmentedControl *panoramaSize()
    {
        return panel.findChild<SegmentedControl *>(QStringLiteral("panoramaSize"));
    }
    NoteLine *note(const char *name) { return panel.findChild<NoteLine *>(QLatin1String(name)); }
    QString label(const char *name)
    {
        return panel.findChild<QLabel *>(QLatin1String(name))->text();
    }
    void choose(CaptureJob job)
    {
        const int index = mode()->findData(int(job));
        QVERIFY(index >= 0);
        mode()->setCurrentIndex(index);
    }
    void press()
    {
        QTest::mouseClick(button(), Qt::LeftButton);
        settle();
    }

    StatusModel status{session()};
    SettingsQueue queue{session()};
    FeatureModel features{session(), queue, scheduler()};
    CaptureModel tele{session(), status, Camera::Tele, scheduler()};
    CaptureModel wide{session(), status, Camera::Wide, scheduler()};
    CapturePanel panel{tele, wide, features};
};

} // namespace

class TestCapturePanel : public QObject
{
    Q_OBJECT

private slots:
    void listsTheModesThatTheCameraHas()
    {
        Rig rig(SessionFixture::dwarf2(), kConfig);
        rig.connectAsHost();
        QVERIFY(rig.mode()->findData(int(CaptureJob::Photo)) >= 0);
        QVERIFY(rig.mode()->findData(int(CaptureJob::Burst)) >= 0);
        QVERIFY(rig.mode()->findData(int(CaptureJob::Video)) >= 0);
        QVERIFY(rig.mode()->findData(int(CaptureJob::Panorama)) >= 0);
        QVERIFY(rig.mode()->findData(int(CaptureJob::TimeLapse)) < 0);
        rig.choose(CaptureJob::Panorama);
        rig.camera()->setCurrent(1);
        QVERIFY(rig.mode()->findData(int(CaptureJob::Panorama)) < 0);
        QCOMPARE(rig.mode()->currentData().toInt(), int(CaptureJob::Photo));
    }

    void takesAPhotoWithTheChosenCamera()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        QCOMPARE(rig.button()->text(), text::captureStartText(CaptureJob::Photo));
        rig.press();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{10002});
        QVERIFY(!rig.button()->isEnabled()); // a photo ends by itself
        QVERIFY(!rig.button()->toolTip().isEmpty());
        QCOMPARE(rig.label("captureState"), text::captureStateText(*rig.tele.run()));
        rig.notify(15215, "08011002");
        rig.notify(15215, "1002");
        QVERIFY(rig.button()->isEnabled());
        rig.link().forget();
        rig.camera()->setCurrent(1);
        rig.press();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{12022});
    }

    void rawIsOfferedWhereThereIsOne()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        auto *format = rig.panel.findChild<SegmentedControl *>(QStringLiteral("photoFormat"));
        QVERIFY(format->isVisible());
        format->setCurrent(1);
        rig.press();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{10041});
        rig.camera()->setCurrent(1);
        QVERIFY(!format->isVisible()); // V3 only
    }

    void zoomAppearsOnlyIfTheProfileSaysSo()
    {
        Rig rig(SessionFixture::dwarf2(), kConfig);
        auto *zoom = rig.panel.findChild<QWidget *>(QStringLiteral("photoZoom"));
        QVERIFY(!zoom->isVisible());
        DeviceProfile profile = rig.session().profile();
        profile.quirks.photoZoomFields = true;
        rig.session().setProfile(profile);
        rig.connectAsHost();
        QVERIFY(zoom->isVisible());
        zoom->setProperty("value", 2);
        QVERIFY(rig.panel.findChild<QWidget *>(QStringLiteral("photoZoomX"))->isVisible());
        rig.press();
        // The middle of 1280 x 720, twice.
        QCOMPARE(rig.link().sent().last().data.toHex(),
                 QByteArray("08800510e802190000000000000040"));
    }

    void startBecomesStop()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.choose(CaptureJob::Video);
        rig.press();
        QCOMPARE(rig.button()->text(), text::captureStopText(CaptureJob::Video));
        QVERIFY(rig.button()->isEnabled());
        rig.notify(15204, "0805");
        QCOMPARE(rig.label("captureTime"), text::captureTimeText(5s));
        rig.press();
        QCOMPARE(rig.link().sentIds(), (QList<quint32>{10005, 10006}));
        QVERIFY(!rig.button()->isEnabled());
        rig.notify(15215, "1004");
        QCOMPARE(rig.button()->text(), text::captureStartText(CaptureJob::Video));
        QVERIFY(rig.button()->isEnabled());
    }

    void showsCountAndBar()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.choose(CaptureJob::Burst);
        auto *track = rig.panel.findChild<ProgressTrack *>(QStringLiteral("captureTrack"));
        QVERIFY(!track->isVisible());
        rig.press();
        rig.notify(15218, "080a1004");
        QVERIFY(track->isVisible());
        QCOMPARE(track->done(), 4);
        QCOMPARE(track->total(), 10);
        QCOMPARE(rig.label("captureCount"), text::captureCountText(*rig.tele.run()));
    }

    void longExposureHasItsBar()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.press();
        // function_id 2, total_time 10.0, exposured_time 2.5
        rig.notify(15241, "0802110000000000002440190000000000000440");
        auto *track = rig.panel.findChild<ProgressTrack *>(QStringLiteral("captureTrack"));
        QVERIFY(track->isVisible());
        QCOMPARE(track->done() * 4, track->total());
        QCOMPARE(rig.label("captureCount"), text::exposureText({10.0, 2.5}));
        // "3 s of 8 s", and below it "3 s", of which nobody knew what it was.
        QVERIFY(rig.tele.elapsed());
        QVERIFY(!rig.panel.findChild<QLabel *>(QStringLiteral("captureTime"))->isVisible());
    }

    void refusalIsSaidInWords()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.device().refuse(10002, -10501);
        rig.press();
        const auto about = text::deviceErrorText(-10501, Generation::V2);
        QVERIFY(rig.note("captureProblem")->isVisible());
        QVERIFY(rig.note("captureProblem")->text().contains(about.what));
        QVERIFY(rig.note("captureProblem")->text().contains(about.advice));
        QVERIFY(rig.button()->isEnabled());
    }

    void saysWhyItIsDisabled()
    {
        Rig rig(SessionFixture::mini());
        QVERIFY(!rig.button()->isEnabled());
        QCOMPARE(rig.button()->toolTip(), text::refusalSentence(Refusal::NotConnected));
        rig.connectAsHost();
        QVERIFY(rig.button()->isEnabled());
        rig.notify(15203, "");
        QVERIFY(!rig.button()->isEnabled());
        QCOMPARE(rig.note("captureReason")->text(), text::refusalSentence(Refusal::NoCard));
        rig.notify(15203, "0801103b2001");
        rig.device().refuse(10002, -6);
        rig.press();
        ModelBench::settle();
        QVERIFY(!rig.button()->isEnabled());
        QCOMPARE(rig.button()->toolTip(), text::refusalSentence(Refusal::CardFull));
    }

    void followsWhatAnotherClientDoes()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsSlave();
        rig.notify(15215, "08011004");
        QCOMPARE(rig.mode()->currentData().toInt(), int(CaptureJob::Video));
        QVERIFY(rig.note("captureOwner")->isVisible());
        QCOMPARE(rig.button()->text(), text::captureStopText(CaptureJob::Video));
        QVERIFY(!rig.button()->isEnabled());
        QCOMPARE(rig.button()->toolTip(), text::refusalSentence(Refusal::WatchOnly));
    }

    /// A video ended and a burst began while nobody looked: the panel still was about a video.
    void followsAlsoWhatItDidNotSee()
    {
        Rig rig(SessionFixture::dwarf2(), kConfig);
        rig.connectAsSlave();
        rig.notify(15215, "08011004");
        QCOMPARE(rig.mode()->currentData().toInt(), int(CaptureJob::Video));
        rig.panel.hide();
        rig.notify(15215, "1004");
        rig.notify(15215, "08011003");
        rig.panel.show();
        QTRY_COMPARE(rig.mode()->currentData().toInt(), int(CaptureJob::Burst));
    }

    void keyboardAndNames()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.button()->setFocus();
        QTest::keyClick(rig.button(), Qt::Key_Space);
        ModelBench::settle();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{10002});
        for (QWidget *widget :
             {static_cast<QWidget *>(rig.mode()), static_cast<QWidget *>(rig.camera())})
            QVERIFY(!widget->accessibleName().isEmpty());
    }

    void parametersAppearWithTheirMode()
    {
        Rig rig(SessionFixture::dwarf2(), kConfig);
        rig.connectAsHost();
        const auto row = [&rig](Feature feature) {
            return rig.panel.findChild<QWidget *>(featureKey(feature) + QStringLiteral("Row"));
        };
        QVERIFY(row(Feature::BurstCount) != nullptr);
        QVERIFY(!row(Feature::BurstCount)->isVisible());
        QVERIFY(row(Feature::BurstInterval) == nullptr); // the scope has none
        rig.choose(CaptureJob::Burst);
        QVERIFY(row(Feature::BurstCount)->isVisible());
        rig.press();
        QCOMPARE(rig.link().sent().last().data.toHex(), QByteArray("0805")); // gear 3 is five
    }

    /// Rows and columns are gone while angles are chosen, and come back.
    void panoramaByAngles()
    {
        Rig rig(SessionFixture::dwarf2(), kConfig);
        rig.connectAsHost();
        QVERIFY(!rig.panoramaSize()->isVisible());
        rig.choose(CaptureJob::Panorama);
        rig.notify(15217,
                   "0a0f1001180620013100000000000010"
                   "40"); // 4 rows
        auto *rows = rig.panel.findChild<QWidget *>(QStringLiteral("panorama-rowsRow"));
        auto *yaw = rig.panel.findChild<Stepper *>(QStringLiteral("panoramaYaw"));
        auto *pitch = rig.panel.findChild<Stepper *>(QStringLiteral("panoramaPitch"));
        QVERIFY(rows != nullptr && yaw != nullptr && pitch != nullptr);
        QVERIFY(rig.panoramaSize()->isVisible() && rows->isVisible() && !yaw->isVisible());
        rig.panoramaSize()->setCurrent(1);
        QVERIFY(!rows->isVisible() && yaw->isVisible() && pitch->isVisible());
        QVERIFY(!yaw->toolTip().isEmpty());
        yaw->setValue(30);
        pitch->setValue(5);
        rig.press();
        QCOMPARE(rig.link().sent().last().command, 15502U);
        QCOMPARE(rig.link().sent().last().data.toHex(), // two floats: 30 and 5
                 QByteArray("0d0000f041"
                            "150000a040"));
        rig.notify(15215, "08011006");
        rig.notify(15215, "1006");
        rig.panoramaSize()->setCurrent(0);
        QVERIFY(rows->isVisible() && !yaw->isVisible());
        rig.press();
        QCOMPARE(rig.link().sent().last().command, 15500U);
    }

    void fitsItsDock()
    {
        Rig rig(SessionFixture::dwarf2(), kConfig);
        rig.connectAsHost();
        rig.choose(CaptureJob::Panorama);
        QVERIFY(rig.panel.minimumSizeHint().width() <= 296);
        rig.panoramaSize()->setCurrent(1);
        QVERIFY(rig.panel.minimumSizeHint().width() <= 296);
    }
};

QTEST_MAIN(TestCapturePanel)
#include "tst_capture_panel.moc"
