// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_parts.h"
#include "window_words.h"

#include <QTest>

namespace nd {

/// Capture panel: the button takes, shows how far it is, stops; pictures arrive on the card.
class WindowCaptureTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowCaptureTest(const WindowModel &model)
        : m_run(model, {QStringLiteral("--speed"), QStringLiteral("4")})
    {
    }

private slots:
    void initTestCase()
    {
        m_run.sendPhotoZoom();
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("capture"));
    }

    void photo()
    {
        const int before = m_run.filesOnCard("*.jpg");
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([&] { return m_run.filesOnCard("*.jpg") == before + 1; }));
        QVERIFY(comes([this] { return m_hand.isEnabled("captureButton"); }));
        QVERIFY(!m_hand.isThere("captureProblem"));
    }

    /// What was eight times enlarged has no detail of a pixel: it compresses far better.
    void zoomedPhoto()
    {
        const qint64 whole = m_run.newestOnCard("*.jpg");
        const int before = m_run.filesOnCard("*.jpg");
        QVERIFY(!m_hand.isThere("photoZoomX"));
        QVERIFY(m_hand.step("photoZoom", 7));
        QVERIFY(comes([] { return WindowHand::isThere("photoZoomX"); }));
        QVERIFY(m_hand.step("photoZoomX", -3));
        QVERIFY(m_hand.step("photoZoomY", 2));
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([&] { return m_run.filesOnCard("*.jpg") == before + 1; }));
        QVERIFY(comes([this] { return m_hand.isEnabled("captureButton"); }));
        QVERIFY(m_run.newestOnCard("*.jpg") * 3 < whole * 2);
        QVERIFY(m_hand.step("photoZoom", -7));
        QVERIFY(comes([] { return !WindowHand::isThere("photoZoomX"); }));
    }

    void rawPhoto()
    {
        QVERIFY(m_hand.choose("photoFormat", words::kRaw));
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([this] { return m_run.filesOnCard("*.fits") == 1; }));
        QVERIFY(comes([this] { return m_hand.isEnabled("captureButton"); }));
        QVERIFY(m_hand.choose("photoFormat", words::kJpeg));
    }

    void burst()
    {
        QVERIFY(m_hand.chooseFromList("captureMode", words::kBurst));
        const int before = m_run.filesOnCard("*.jpg");
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([this] { return m_hand.isThere("captureCount"); }));
        QVERIFY(m_hand.text("captureCount").contains(QLatin1String("of")));
        QVERIFY(comes([this] { return !m_run.said("tele.burst").toBool(); }));
        QVERIFY(comes([&] { return m_run.filesOnCard("*.jpg") > before + 1; }));
        QVERIFY(comes([this] { return isIdle(); }));
    }

    /// How many pictures a burst has: the row sets it, the telescope takes as many, at once. It
    /// took as many as before while the new number was on its way.
    void burstRows()
    {
        QVERIFY(m_hand.chooseFromList("captureMode", words::kBurst));
        QVERIFY(comes([] { return WindowHand::isThere("burst-countStepper"); }));
        QVERIFY(!m_hand.isThere("timelapse-intervalStepper"));
        const double before = m_hand.number("burst-countStepper");
        QVERIFY(m_hand.step("burst-countStepper", 1));
        QVERIFY(comes([&] { return m_hand.number("burst-countStepper") > before; }));
        const QString many = QString::number(m_hand.number("burst-countStepper"));
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([&] { return m_hand.text("captureCount").endsWith(u' ' + many); }));
        QVERIFY(comes([this] { return isIdle(); }));
        QVERIFY(m_hand.step("burst-countStepper", -1));
        QVERIFY(comes([&] { return m_hand.number("burst-countStepper") == before; }));
    }

    void burstInterval()
    {
        QVERIFY(m_hand.chooseFromList("captureMode", words::kBurst));
        QVERIFY(moves("burst-intervalStepper", "features.9", 2));
        QVERIFY(moves("burst-intervalStepper", "features.9", -2)); // the bursts below are short
    }

    void timeLapseRows()
    {
        QVERIFY(m_hand.chooseFromList("captureMode", words::kTimeLapse));
        QVERIFY(comes([] { return WindowHand::isThere("timelapse-intervalStepper"); }));
        QVERIFY(!m_hand.isThere("burst-countStepper"));
        QVERIFY(moves("timelapse-intervalStepper", "features.4", 2));
        QVERIFY(moves("timelapse-totalStepper", "features.5", 2));
    }

    /// A DWARF mini does not tell its rows and columns: there is nothing to set.
    void panoramaRows()
    {
        QVERIFY(m_hand.chooseFromList("captureMode", words::kPanorama));
        if (m_run.model().isMini()) {
            QVERIFY(!m_hand.isThere("panorama-rowsSlider"));
            QVERIFY(!m_hand.isThere("panorama-columnsSlider"));
            return;
        }
        slidesAndBack("panorama-rows", "features.6.continue_value");
        slidesAndBack("panorama-columns", "features.7.continue_value");
    }

    void video() { startsShowsAndStops(words::kVideo, "tele.recording", "captureTime"); }
    void timeLapse() { startsShowsAndStops(words::kTimeLapse, "tele.time_lapse", "captureTime"); }

    void panorama()
    {
        const int before = m_run.filesOnCard("*.jpg");
        startsShowsAndStops(words::kPanorama, "tele.panorama", "captureCount");
        QVERIFY(comes([&] { return m_run.filesOnCard("*.jpg") > before; }));
        QVERIFY(!m_run.said("moving").toBool());
    }

    /// 15502: two angles instead of rows and columns.
    void panoramaByAngles()
    {
        QVERIFY(m_hand.chooseFromList("captureMode", words::kPanorama));
        QVERIFY(m_hand.choose("panoramaSize", words::kAngles));
        QVERIFY(comes([] { return WindowHand::isThere("panoramaYaw"); }));
        QVERIFY(!m_hand.isThere("panorama-rowsSlider"));
        QVERIFY(m_hand.step("panoramaYaw", 1));
        startsShowsAndStops(words::kPanorama, "tele.panorama", "captureCount");
        QVERIFY(comes([this] { return !m_run.said("moving").toBool(); }));
        QVERIFY(m_hand.choose("panoramaSize", words::kPictures));
    }

    void wideCamera()
    {
        QVERIFY(m_hand.choose("captureCamera", words::kWide));
        QVERIFY(m_hand.chooseFromList("captureMode", words::kPhoto));
        QCOMPARE(m_hand.isThere("photoFormat"), m_run.model().isV3()); // raw of the wide one
        const int before = m_run.filesOnCard("*WIDE*.jpg");
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([&] { return m_run.filesOnCard("*WIDE*.jpg") == before + 1; }));
        QVERIFY(comes([this] { return isIdle(); }));
    }

    void rawPhotoOfTheWideCamera()
    {
        if (!m_run.model().isV3())
            return; // wideCamera() looks that it is not there
        QVERIFY(m_hand.choose("captureCamera", words::kWide));
        QVERIFY(m_hand.chooseFromList("captureMode", words::kPhoto));
        QVERIFY(m_hand.choose("photoFormat", words::kRaw));
        QCOMPARE(m_run.filesOnCard("*WIDE*.fits"), 0);
        const int all = m_run.filesOnCard("*.fits");
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([this] { return m_run.filesOnCard("*WIDE*.fits") == 1; }));
        QCOMPARE(m_run.filesOnCard("*.fits"), all + 1);
        QVERIFY(comes([this] { return isIdle(); }));
        QVERIFY(m_hand.choose("photoFormat", words::kJpeg));
    }

    void wideBurst()
    {
        QVERIFY(m_hand.choose("captureCamera", words::kWide));
        QVERIFY(m_hand.chooseFromList("captureMode", words::kBurst));
        const int before = m_run.filesOnCard("*.jpg");
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([this] { return m_run.said("wide.burst").toBool(); }));
        QVERIFY(comes([this] { return m_hand.number("captureCount") >= 1.0; }));
        QVERIFY(comes([this] { return !m_run.said("wide.burst").toBool(); }));
        QVERIFY(comes([&] { return m_run.filesOnCard("*.jpg") > before + 1; }));
        QVERIFY(comes([this] { return isIdle(); }));
    }

    void wideVideo()
    {
        QVERIFY(m_hand.choose("captureCamera", words::kWide));
        startsShowsAndStops(words::kVideo, "wide.recording", "captureTime");
    }

    void wideTimeLapse()
    {
        QVERIFY(m_hand.choose("captureCamera", words::kWide));
        startsShowsAndStops(words::kTimeLapse, "wide.time_lapse", "captureTime");
        QVERIFY(!m_run.said("tele.time_lapse").toBool());
        QVERIFY(m_hand.choose("captureCamera", words::kTele));
    }

    void fullCardIsSaidInWords()
    {
        QVERIFY(m_run.setFault("sd_full"));
        QVERIFY(m_hand.chooseFromList("captureMode", words::kPhoto));
        int before = m_run.filesOnCard("*");
        while (!stays([&] { return m_run.filesOnCard("*") == before; }))
            before = m_run.filesOnCard("*"); // the film of before is still being written
        if (m_hand.isEnabled("captureButton"))
            QVERIFY(m_hand.click("captureButton"));
        const auto isSaid = [this] {
            return (m_hand.text("captureProblem") + m_hand.text("captureReason"))
                .contains(QLatin1String(words::kCardFull));
        };
        QVERIFY(comes(isSaid));
        QCOMPARE(m_run.filesOnCard("*"), before);
    }

private:
    bool isIdle() { return m_hand.isEnabled("captureButton") && !m_hand.isThere("captureState"); }

    /// Up or down a list; the telescope and the row have another value then. A gear before V3,
    /// seconds since.
    bool moves(const char *stepper, const char *feature, int steps)
    {
        const QJsonValue told = m_run.said(feature);
        const QString shown = m_hand.text(stepper);
        return m_hand.step(stepper, steps) && comes([&] { return m_run.said(feature) != told; })
            && comes([&] { return m_hand.text(stepper) != shown; });
    }

    /// From the least, 3, and back to it: the panorama below is short.
    void slidesAndBack(const char *feature, const char *state)
    {
        const QByteArray slider = QByteArray(feature) + "Slider";
        const QByteArray number = QByteArray(feature) + "Number";
        QVERIFY2(m_hand.slide(slider.constData(), 0.3), feature);
        QVERIFY2(comes([&] { return m_run.saidNumber(state) > 3.0; }), feature);
        const auto isTold
            = [&] { return m_run.saidNumber(state) == m_hand.number(number.constData()); };
        QVERIFY2(comes(isTold), feature);
        QVERIFY2(m_hand.slide(slider.constData(), 0.0), feature);
        QVERIFY2(comes([&] { return m_run.saidNumber(state) == 3.0; }), feature);
        QVERIFY2(comes(isTold), feature);
    }

    void startsShowsAndStops(const char *mode, const char *state, const char *progress)
    {
        QVERIFY(m_hand.chooseFromList("captureMode", mode));
        const QString start = m_hand.text("captureButton");
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([&] { return m_run.said(state).toBool(); }));
        QVERIFY(comes([&] { return m_hand.text("captureButton") != start; })); // now it ends it
        QVERIFY(comes([&] { return m_hand.number(progress) >= 1.0; }));
        QVERIFY(m_hand.isThere("captureState"));
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([&] { return !m_run.said(state).toBool(); }));
        QVERIFY(comes([&] { return isIdle() && m_hand.text("captureButton") == start; }));
        QVERIFY(!m_hand.isThere("captureProblem"));
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeCaptureTest(const WindowModel &model)
{
    return std::make_unique<WindowCaptureTest>(model);
}

} // namespace nd

#include "window_capture.moc"
