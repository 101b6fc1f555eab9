// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_parts.h"
#include "window_words.h"

#include <QTest>

#include <cmath>

namespace nd {

namespace {

/// As the settings are numbered in the simulator's state.
constexpr auto kBrightness = "tele.params.3.continue_value";
constexpr auto kWideGain = "wide.params.1.index";
constexpr auto kWideHue = "wide.params.5.continue_value";
constexpr double kTeleSharpness = 50.0; // the defaults of every model
constexpr double kWideSharpness = 17.0;
// The list of the tele camera, in every model.
constexpr double kLowestKelvin = 2800.0;
constexpr double kKelvinStep = 100.0;
constexpr int kGearStep = 3;
constexpr auto kQuality = "tele.numbers.preview_quality";
constexpr auto kFilter = "tele.params.8.index";

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 0.02 * std::max(std::abs(a), std::abs(b)) + 1e-9;
}

} // namespace

/// Camera panel: what the hand sets, the telescope has, and the window shows what it has.
class WindowCameraTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowCameraTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("camera"));
    }

    void exposure()
    {
        if (m_hand.isChecked("exposureAuto"))
            QVERIFY(m_hand.click("exposureAuto"));
        QVERIFY(comes([this] { return !std::isnan(m_hand.number("exposureStepper")); }));
        const double before = m_hand.number("exposureStepper");
        QVERIFY(m_hand.step("exposureStepper", -3));
        QVERIFY(comes([&] { return m_hand.number("exposureStepper") < before * 0.7; }));
        QVERIFY(comes([this] {
            return isNear(m_hand.number("exposureStepper"), m_run.saidNumber("tele.exposure_s"));
        }));
        QVERIFY(m_hand.click("exposureAuto"));
        QVERIFY(comes([this] { return m_run.said("tele.params.0.auto_mode").toInt() == 0; }));
        QVERIFY(comes([this] { return m_hand.isChecked("exposureAuto"); }));
        QCOMPARE(m_hand.text("exposureStepper"), QLatin1String(words::kAuto));
    }

    void gain()
    {
        if (m_hand.isChecked("exposureAuto")) // which chooses the gain too
            QVERIFY(m_hand.click("exposureAuto"));
        const double before = m_hand.number("gainStepper");
        QVERIFY(m_hand.step("gainStepper", 2));
        QVERIFY(comes([&] { return m_hand.number("gainStepper") > before; }));
        QVERIFY(comes(
            [this] { return m_run.saidNumber("tele.gain") == m_hand.number("gainStepper"); }));
    }

    void whiteBalance()
    {
        QVERIFY(openMore());
        QVERIFY(m_hand.choose("white-balanceWays", words::kKelvin));
        QVERIFY(comes([this] { return m_hand.number("white-balanceStepper") > 2000.0; }));
        const double before = m_hand.number("white-balanceStepper");
        QVERIFY(m_hand.step("white-balanceStepper", 1));
        QVERIFY(
            comes([&] { return m_hand.number("white-balanceStepper") == before + kKelvinStep; }));
        QVERIFY(comes([this] {
            return kLowestKelvin + kKelvinStep * gear() / kGearStep
                == m_hand.number("white-balanceStepper");
        }));
        QCOMPARE(whiteBalanceMode(), 0);
        QVERIFY(m_hand.choose("white-balanceWays", words::kScene));
        QVERIFY(comes([this] { return whiteBalanceMode() == 2; }));
        QVERIFY(comes(
            [this] { return m_hand.chosen("white-balanceWays") == QLatin1String(words::kScene); }));
        QVERIFY(m_hand.choose("white-balanceWays", words::kAuto));
        QVERIFY(comes([this] { return m_run.said("tele.params.2.auto_mode").toInt() == 0; }));
        QVERIFY(comes([this] { return !m_hand.isThere("white-balanceStepper"); }));
    }

    /// The next scene, and the one before it.
    void whiteBalanceScenes()
    {
        QVERIFY(openMore());
        QVERIFY(m_hand.choose("white-balanceWays", words::kScene));
        QVERIFY(comes([this] { return m_hand.isThere("white-balanceStepper"); }));
        const QString first = m_hand.text("white-balanceStepper");
        const int told = gear();
        QVERIFY(m_hand.step("white-balanceStepper", 1));
        QVERIFY(comes([&] { return gear() != told; }));
        QVERIFY(comes([&] { return m_hand.text("white-balanceStepper") != first; }));
        QVERIFY(m_hand.step("white-balanceStepper", -1));
        QVERIFY(comes([&] { return gear() == told; }));
        QVERIFY(comes([&] { return m_hand.text("white-balanceStepper") == first; }));
    }

    void teleLook()
    {
        QVERIFY(openMore());
        slides("brightness", kBrightness);
        slides("contrast", "tele.params.4.continue_value");
        slides("hue", "tele.params.5.continue_value");
        slides("saturation", "tele.params.6.continue_value");
        slides("sharpness", "tele.params.7.continue_value");
    }

    void filter()
    {
        const char *other = m_run.model().isDwarf2() ? "Pass"
            : m_run.model().isMini()                 ? "Duo-Band"
                                                     : "Astro";
        const int before = m_run.said(kFilter).toInt();
        QVERIFY(m_hand.choose("filterChoices", other));
        QVERIFY(comes([&] { return m_run.said(kFilter).toInt() != before; }));
        QVERIFY(comes([&] { return m_hand.chosen("filterChoices") == QLatin1String(other); }));
    }

    void wideExposure()
    {
        QVERIFY(m_hand.choose("cameraChoice", words::kWide));
        if (m_hand.isChecked("exposureAuto"))
            QVERIFY(m_hand.click("exposureAuto"));
        QVERIFY(comes([this] { return m_run.said("wide.params.0.auto_mode").toInt() == 1; }));
        QVERIFY(comes([this] { return !std::isnan(m_hand.number("exposureStepper")); }));
        const double tele = m_run.saidNumber("tele.exposure_s");
        const double before = m_hand.number("exposureStepper");
        QVERIFY(m_hand.step("exposureStepper", -3));
        QVERIFY(comes([&] { return m_hand.number("exposureStepper") < before * 0.7; }));
        QVERIFY(comes([this] {
            return isNear(m_hand.number("exposureStepper"), m_run.saidNumber("wide.exposure_s"));
        }));
        QCOMPARE(m_run.saidNumber("tele.exposure_s"), tele);
        QVERIFY(m_hand.click("exposureAuto"));
        QVERIFY(comes([this] { return m_run.said("wide.params.0.auto_mode").toInt() == 0; }));
        QVERIFY(comes([this] { return m_hand.isChecked("exposureAuto"); }));
        QVERIFY(m_hand.click("exposureAuto")); // so that the gain can be set below
    }

    /// It has no scenes.
    void wideWhiteBalance()
    {
        QVERIFY(m_hand.choose("cameraChoice", words::kWide));
        QVERIFY(openMore());
        QVERIFY(m_hand.choose("white-balanceWays", words::kKelvin));
        QVERIFY(comes([this] { return m_run.said("wide.params.2.auto_mode").toInt() == 1; }));
        QVERIFY(comes([this] { return m_hand.number("white-balanceStepper") > 2000.0; }));
        const double before = m_hand.number("white-balanceStepper");
        const int told = m_run.said("wide.params.2.index").toInt();
        QVERIFY(m_hand.step("white-balanceStepper", 2));
        QVERIFY(comes([&] { return m_run.said("wide.params.2.index").toInt() > told; }));
        QVERIFY(comes([&] { return m_hand.number("white-balanceStepper") > before; }));
        QVERIFY(m_hand.choose("white-balanceWays", words::kAuto));
        QVERIFY(comes([this] { return m_run.said("wide.params.2.auto_mode").toInt() == 0; }));
        QVERIFY(comes([this] { return !m_hand.isThere("white-balanceStepper"); }));
    }

    void wideLook()
    {
        QVERIFY(m_hand.choose("cameraChoice", words::kWide));
        QVERIFY(openMore());
        slides("brightness", "wide.params.3.continue_value");
        slides("contrast", "wide.params.4.continue_value");
        slides("saturation", "wide.params.6.continue_value");
        slides("sharpness", "wide.params.7.continue_value");
    }

    /// The hue of the wide camera may be negative on the wire.
    void wideCamera()
    {
        QVERIFY(m_hand.choose("cameraChoice", words::kWide));
        QVERIFY(openMore());
        QVERIFY(!m_hand.isThere("filterChoices"));
        QVERIFY(m_hand.slide("hueSlider", 0.2));
        QVERIFY(comes([this] { return m_hand.number("hueNumber") < -50.0; }));
        QVERIFY(comes([this] { return m_run.saidNumber(kWideHue) == m_hand.number("hueNumber"); }));
        const int gain = m_run.said(kWideGain).toInt();
        QVERIFY(m_hand.step("gainStepper", 1));
        QVERIFY(comes([&] { return m_run.said(kWideGain).toInt() > gain; }));
        QVERIFY(m_hand.choose("cameraChoice", words::kTele));
    }

    void onlyWhatTheModelHas()
    {
        QVERIFY(openMore());
        QCOMPARE(m_hand.isThere("preview-qualitySlider"), m_run.model().isDwarf2());
        QCOMPARE(m_hand.isThere("resolutionRow"), m_run.model().isV3());
    }

    /// Size and rate of videos are settings of their own in V3 (10047, 10048, 15272).
    void videoSizeAndRate()
    {
        if (!m_run.model().isV3())
            return; // featuresOfTheCamera()
        QVERIFY(openMore());
        const auto sets
            = [this](const char *control, const char *word, const char *state, int gear) {
                  return m_hand.choose(control, word)
                      && comes([&] { return m_run.said(state).toInt() == gear; })
                      && comes([&] { return m_hand.chosen(control) == QLatin1String(word); });
              };
        QVERIFY(sets("resolutionChoices", "2K", "video_resolution", 1));
        QVERIFY(sets("frame-rateChoices", "60", "video_rate", 1));
        QVERIFY(sets("resolutionChoices", "4K", "video_resolution", 0));
        QVERIFY(sets("frame-rateChoices", "30", "video_rate", 0));
    }

    /// Binning and format of stacks, and the films of a DWARF 3 before V3 (10037, 15217).
    void featuresOfTheCamera()
    {
        QVERIFY(openMore());
        QCOMPARE(m_hand.isThere("tele-video-resolutionRow"), isDwarf3V2());
        const auto sets = [this](const char *control, const char *word, const char *state) {
            const QJsonValue before = m_run.said(state);
            return m_hand.choose(control, word)
                && comes([&] { return m_run.said(state) != before; })
                && comes([&] { return m_hand.chosen(control) == QLatin1String(word); });
        };
        QCOMPARE(m_hand.isThere("astro-binningRow"), !m_run.model().isMini());
        if (m_run.model().isMini())
            return; // its firmware lists none of these
        QVERIFY(sets("astro-binningChoices", "2k", "features.0"));
        QVERIFY(sets("astro-formatChoices", "TIFF", "features.2"));
        if (isDwarf3V2()) {
            QVERIFY(sets("tele-video-resolutionChoices", "2K", "features.10"));
            QVERIFY(sets("tele-video-frame-rateChoices", "60 per second", "features.11"));
        }
        if (m_run.model().isDwarf2())
            slides("preview-quality", "tele.params.9.continue_value");
    }

    /// Sent as they are: the telescope has the number that the window shows.
    void numbersThatNobodyExplained()
    {
        QVERIFY(openMore());
        QVERIFY(steps("bit-rate-typeStepper", "tele.numbers.bitrate_type"));
        QCOMPARE(m_hand.isThere("preview-levelStepper"), m_run.model().isV3());
        if (m_run.model().isV3()) {
            QCOMPARE(m_hand.number("preview-levelStepper"), 1.0); // as connecting told it
            QVERIFY(steps("preview-levelStepper", "tele.numbers.preview_level"));
            QVERIFY(steps("crop-ratioStepper", "tele.numbers.crop_ratio"));
            QVERIFY(m_hand.slide("bare-preview-qualitySlider", 0.8));
            QVERIFY(comes([this] { return m_run.saidNumber(kQuality) > 50.0; }));
            QVERIFY(comes([this] { return isTold("bare-preview-qualityNumber", kQuality); }));
            switchesTheProcessing();
        }
        QVERIFY(m_hand.choose("cameraChoice", words::kWide));
        QVERIFY(comes(
            [this] { return m_hand.isThere("bit-rate-typeStepper") == m_run.model().isV3(); }));
        if (m_run.model().isV3()) {
            QVERIFY(steps("bit-rate-typeStepper", "wide.numbers.bitrate_type"));
            QVERIFY(steps("preview-levelStepper", "wide.numbers.preview_level"));
        }
        QVERIFY(m_hand.choose("cameraChoice", words::kTele));
    }

    /// 10045 and 10046: what came is what the window sent, behind a question.
    void partsOfTheImageProcessor()
    {
        QVERIFY(openMore());
        QCOMPARE(m_hand.isThere("imageModule10045Send"), m_run.model().isV3());
        if (!m_run.model().isV3())
            return;
        QVERIFY(m_hand.chooseFromList("imageModule10045Choice", words::kPartOn));
        QVERIFY(m_hand.click("imageModule10045Send") && m_hand.click("questionAction"));
        QVERIFY(comes(
            [this] { return m_run.said("tele.numbers.image_modules.10045").toInt(-1) == 3; }));
        QVERIFY(comes([this] {
            return m_hand.text("imageModule10045Now") == QLatin1String(words::kPartOn);
        }));
        QVERIFY(m_hand.click("imageModule10046Send") && m_hand.click("questionAction"));
        QVERIFY(comes(
            [this] { return m_run.said("tele.numbers.image_modules.10046").toInt(-1) == 0; }));
    }

    /// 16704 to 16706, as the telescope lists them; what it listed is read again after the last.
    void whatTheTelescopeListsBesides()
    {
        QVERIFY(openMore());
        QCOMPARE(m_hand.isThere("all-automaticChoices"), m_run.model().isV3());
        if (!m_run.model().isV3())
            return;
        const auto switches = [this](const char *control) {
            const bool wasOn = m_hand.chosen(control) == QLatin1String(words::kOn);
            const char *word = wasOn ? words::kOff : words::kOn;
            return m_hand.choose(control, word)
                && comes([&] { return m_hand.chosen(control) == QLatin1String(word); });
        };
        const QJsonValue before = m_run.said("others");
        QVERIFY(switches("other-wideMatchingFrameCalibrationChoices"));
        QVERIFY(comes([&] { return m_run.said("others") != before; }));
        const QJsonValue switched = m_run.said("others");
        QVERIFY(m_hand.slide("other-simFractionSlider", 0.8));
        QVERIFY(comes([&] { return m_run.said("others") != switched; }));
        if (m_hand.chosen("all-automaticChoices") == QLatin1String(words::kOn))
            QVERIFY(switches("all-automaticChoices"));
        QVERIFY(comes([this] { return m_run.said("tele.params.0.auto_mode").toInt(-1) == 1; }));
        QVERIFY(switches("all-automaticChoices"));
        QVERIFY(comes([this] { return m_run.said("tele.params.0.auto_mode").toInt(-1) == 0; }));
        QVERIFY(comes([this] { return m_hand.isChecked("exposureAuto"); }));
    }

    /// Behind a question, and the window shows the one that the telescope has.
    void theShootingModeIsSwitched()
    {
        QVERIFY(openMore());
        QCOMPARE(m_hand.isThere("shootingModeSwitch"), m_run.model().isV3());
        if (!m_run.model().isV3())
            return;
        const double before = m_run.saidNumber("shooting_mode");
        QVERIFY(before != 4.0);
        QVERIFY(switchesMode(words::kMilkyWay));
        QCOMPARE(m_run.saidNumber("shooting_mode"), 4.0);
        QVERIFY(m_hand.chooseFromList("shootingModeChoice", words::kAnotherNumber));
        QVERIFY(comes([this] { return m_hand.isThere("shootingModeOther"); }));
        const int steps = int(before - m_hand.number("shootingModeOther"));
        QVERIFY(steps == 0 || m_hand.step("shootingModeOther", steps));
        QVERIFY(m_hand.number("shootingModeOther") == before);
        QVERIFY(switchesMode(words::kAnotherNumber));
        QCOMPARE(m_run.saidNumber("shooting_mode"), before);
    }

    /// A video that runs keeps its camera and the mode.
    void aCameraAtWorkStaysOn()
    {
        QVERIFY(m_hand.openPanel("capture"));
        QVERIFY(m_hand.chooseFromList("captureMode", words::kVideo));
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(m_hand.openPanel("camera"));
        QVERIFY(openMore());
        QVERIFY(comes([] { return !WindowHand::isEnabled("cameraPower"); }));
        QVERIFY(!m_run.model().isV3() || !WindowHand::isEnabled("shootingModeSwitch"));
        QVERIFY(m_hand.openPanel("capture"));
        QVERIFY(comes([] { return WindowHand::isEnabled("captureButton"); }));
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(m_hand.openPanel("camera"));
        QVERIFY(openMore());
        QVERIFY(comes([] { return WindowHand::isEnabled("cameraPower"); }));
    }

    void aCameraIsSwitchedOffAndOn()
    {
        QVERIFY(m_hand.choose("cameraChoice", words::kWide));
        QVERIFY(openMore());
        QVERIFY(m_hand.choose("cameraPower", words::kOff));
        QVERIFY(m_run.said("wide.open").toBool()); // it asks
        QVERIFY(m_hand.click("questionAction"));
        QVERIFY(comes([this] { return !m_run.said("wide.open").toBool(); }));
        QVERIFY(
            comes([this] { return m_hand.chosen("cameraPower") == QLatin1String(words::kOff); }));
        QVERIFY(stays([this] { return !m_run.said("wide.open").toBool(); })); // nobody opens it
        QVERIFY(m_run.said("tele.open").toBool());
        QVERIFY(m_hand.choose("cameraPower", words::kOn));
        QVERIFY(comes([this] { return m_run.said("wide.open").toBool(); }));
        QVERIFY(
            comes([this] { return m_hand.chosen("cameraPower") == QLatin1String(words::kOn); }));
        QVERIFY(m_hand.choose("cameraChoice", words::kTele));
    }

    void backToDefaults()
    {
        QVERIFY(openMore());
        QVERIFY(m_run.saidNumber(kBrightness) != 0.0);
        QVERIFY(m_hand.click("cameraDefaults"));
        QVERIFY(comes([this] { return m_run.saidNumber(kBrightness) == 0.0; }));
        QVERIFY(comes([this] { return m_hand.number("brightnessNumber") == 0.0; }));
        QVERIFY(comes([this] { return m_hand.number("sharpnessNumber") == kTeleSharpness; }));
        QVERIFY(m_hand.choose("cameraChoice", words::kWide));
        QVERIFY(comes([this] { return m_hand.number("hueNumber") < -50.0; })); // not its defaults
        QVERIFY(m_hand.click("cameraDefaults"));
        QVERIFY(comes([this] { return m_run.saidNumber(kWideHue) == 0.0; }));
        QVERIFY(comes([this] { return m_hand.number("sharpnessNumber") == kWideSharpness; }));
    }

private:
    /// To both sides of its range; the telescope has each, and the number beside it says so.
    void slides(const char *setting, const char *state)
    {
        const QByteArray slider = QByteArray(setting) + "Slider";
        const QByteArray number = QByteArray(setting) + "Number";
        const double usual = m_run.saidNumber(state);
        QVERIFY2(m_hand.slide(slider.constData(), 0.1), setting);
        QVERIFY2(comes([&] { return m_run.saidNumber(state) < usual; }), setting);
        QVERIFY2(comes([&] { return isTold(number, state); }), setting);
        const double low = m_run.saidNumber(state);
        QVERIFY2(m_hand.slide(slider.constData(), 0.8), setting);
        QVERIFY2(comes([&] { return m_run.saidNumber(state) > low; }), setting);
        QVERIFY2(comes([&] { return isTold(number, state); }), setting);
    }

    /// Two on: from nothing to 1.
    bool steps(const char *stepper, const char *state)
    {
        const double before = m_run.saidNumber(state);
        return m_hand.step(stepper, 2) && comes([&] { return m_run.saidNumber(state) > before; })
            && comes([&] { return isTold(stepper, state); });
    }

    bool switchesMode(const char *choice)
    {
        return m_hand.chooseFromList("shootingModeChoice", choice)
            && m_hand.click("shootingModeSwitch") && m_hand.click("questionAction")
            && comes([this] {
                   return m_hand.number("shootingModeNow") == m_run.saidNumber("shooting_mode");
               })
            && comes([] { return !WindowHand::isEnabled("shootingModeSwitch"); });
    }

    void switchesTheProcessing()
    {
        for (const char *word : {words::kOff, words::kOn}) {
            QVERIFY(m_hand.choose("image-processingChoices", word));
            const bool isOn = word == words::kOn;
            if (!isOn)
                QVERIFY(m_hand.click("questionAction"));
            QVERIFY(comes(
                [&] { return m_run.said("tele.numbers.image_processing").toBool() == isOn; }));
            QVERIFY(comes(
                [&] { return m_hand.chosen("image-processingChoices") == QLatin1String(word); }));
        }
    }

    bool isDwarf3V2() const { return !m_run.model().isV3() && !m_run.model().isDwarf2(); }

    bool isTold(const QByteArray &number, const char *state)
    {
        return m_hand.number(number.constData()) == m_run.saidNumber(state);
    }

    bool openMore()
    {
        if (m_hand.isThere("cameraDefaults"))
            return true;
        return m_hand.click("cameraMore")
            && comes([] { return WindowHand::isThere("cameraDefaults"); });
    }

    int gear() { return m_run.said("tele.params.2.index").toInt(); }
    int whiteBalanceMode() { return m_run.said("tele.params.2.mode_index").toInt(); }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeCameraTest(const WindowModel &model)
{
    return std::make_unique<WindowCameraTest>(model);
}

} // namespace nd

#include "window_camera.moc"
