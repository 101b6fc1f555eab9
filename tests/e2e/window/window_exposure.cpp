// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/image_view.h"
#include "window_parts.h"
#include "window_words.h"

#include <QTest>

#include <cmath>

namespace nd {

namespace {

constexpr double kLongSeconds = 8.0;
constexpr double kLongestWideOfDwarf2 = 1.0; // Source: its params_config.json

} // namespace

/// A long exposure: the ring on the picture closes with what the telescope tells, and goes.
class WindowExposureTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowExposureTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase() { QVERIFY(m_run.connectByHand()); }

    void teleRing() { ringCloses(words::kTele, "tele", kLongSeconds); }

    /// The ring belongs to the picture that is large.
    void aShortExposureHasNone()
    {
        QVERIFY(m_hand.openPanel("camera"));
        QVERIFY(setExposure("tele", 0.2));
        QVERIFY(m_hand.openPanel("capture"));
        const int before = m_run.filesOnCard("*.jpg");
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([&] { return m_run.filesOnCard("*.jpg") == before + 1; }));
        QVERIFY(!m_run.image()->exposure());
    }

    /// 15242 of V2, 15288 of V3 (which is of both cameras).
    void wideRing()
    {
        QVERIFY(m_run.runCommand("swap tele"));
        QVERIFY(m_run.seesPictures());
        const bool isShort = m_run.model().isDwarf2();
        ringCloses(words::kWide, "wide", isShort ? kLongestWideOfDwarf2 : kLongSeconds);
    }

private:
    /// With the stepper alone, until the exposure is at `seconds` or just past them.
    bool setExposure(const char *camera, double seconds)
    {
        const QByteArray path = QByteArray(camera) + ".exposure_s";
        if (m_hand.isChecked("exposureAuto") && !m_hand.click("exposureAuto"))
            return false;
        const auto shown = [this] { return m_hand.number("exposureStepper"); };
        if (!comes([&] { return !std::isnan(shown()); }))
            return false;
        const int way = shown() < seconds ? 1 : -1;
        while ((shown() < seconds) == (way > 0)) {
            const double before = shown();
            if (!m_hand.step("exposureStepper", way) || !comes([&] { return shown() != before; }))
                return false;
        }
        return comes([&] {
            return std::abs(m_run.saidNumber(path.constData()) - shown()) < 0.02 * shown();
        });
    }

    void ringCloses(const char *word, const char *camera, double length)
    {
        QVERIFY(m_hand.openPanel("camera"));
        QVERIFY(m_hand.choose("cameraChoice", word));
        QVERIFY(setExposure(camera, length));
        const double seconds = m_hand.number("exposureStepper");
        QVERIFY(seconds >= length);
        QVERIFY(m_hand.openPanel("capture"));
        QVERIFY(m_hand.choose("captureCamera", word));
        const int before = m_run.filesOnCard("*.jpg");
        QVERIFY(m_hand.click("captureButton"));
        ImageView &image = *m_run.image();
        QVERIFY(comes([&] { return image.exposure().has_value(); }));
        QVERIFY(std::abs(image.exposure()->totalSeconds - seconds) < 0.02 * seconds);
        const double first = image.exposure()->exposedSeconds;
        QVERIFY(
            comes([&] { return image.exposure() && image.exposure()->exposedSeconds > first; }));
        if (length > kLongestWideOfDwarf2) // else it may be over by now
            QCOMPARE(m_run.filesOnCard("*.jpg"), before);
        QVERIFY(comes([&] { return m_run.filesOnCard("*.jpg") == before + 1; }));
        QVERIFY(comes([&] { return !image.exposure(); }));
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeExposureTest(const WindowModel &model)
{
    return std::make_unique<WindowExposureTest>(model);
}

} // namespace nd

#include "window_exposure.moc"
