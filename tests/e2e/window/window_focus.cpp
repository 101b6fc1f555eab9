// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/image_view.h"
#include "window_parts.h"
#include "window_words.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kSharp = 1200.0; // where the simulated stars are smallest
constexpr double kStep = 5.0; // of the simulated lens
constexpr int kFarAway = 60;

} // namespace

/// Focus panel: steps, hold, each autofocus, infinity.
class WindowFocusTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowFocusTest(const WindowModel &model)
        : m_run(model, {QStringLiteral("--speed"), QStringLiteral("4")})
    {
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("focus"));
        QVERIFY(comes([this] { return shown() == said(); }));
    }

    void aTapIsOneStep()
    {
        const double before = said();
        QVERIFY(m_hand.click("focusFar"));
        QVERIFY(comes([&] { return shown() == before + kStep; }));
        QCOMPARE(said(), before + kStep);
        QVERIFY(m_hand.click("focusNear"));
        QVERIFY(comes([&] { return shown() == before; }));
        QCOMPARE(said(), before);
    }

    void heldItGoesOn()
    {
        QVERIFY(blur());
        QVERIFY(rests());
        QCOMPARE(shown(), said());
    }

    /// The stars on the live picture are measured while a hand steps back to where they are sharp.
    void starSizeWhileStepping()
    {
        QVERIFY(comes([this] { return radius() > 0.0; }));
        QVERIFY(blur());
        if (std::abs(said() - kSharp) < kFarAway / 2.0)
            QVERIFY(blur()); // it came back from the other side
        QVERIFY(m_hand.click("focusClear"));
        QVERIFY(comes([this] { return bestPlace() == said(); })); // measured since
        const double blurred = m_hand.number("focusBest");
        const char *way = said() > kSharp ? "focusNear" : "focusFar";
        while (std::abs(said() - kSharp) > kStep) {
            const double before = said();
            QVERIFY(m_hand.click(way));
            QVERIFY(comes([&] { return said() != before && shown() == said(); }));
        }
        QVERIFY(comes([&] { return radius() < blurred * 0.8; }));
        QVERIFY(comes([&] { return m_hand.number("focusBest") < blurred * 0.8; }));
        QVERIFY(std::abs(bestPlace() - kSharp) < kFarAway / 2.0);
        // What a screen reader says of the curve: from the best to the worst.
        const QString curve = WindowHand::find("focusChart")->accessibleDescription();
        QCOMPARE(numberIn(curve), m_hand.number("focusBest"));
        QVERIFY2(numberIn(curve.mid(curve.indexOf(QLatin1String(" to ")))) >= blurred * 0.9,
                 qPrintable(curve));
    }

    void autofocusOnThePicture()
    {
        QVERIFY(blur());
        QVERIFY(m_hand.choose("focusKind", words::kFocusPicture));
        startAndEndSharp();
    }

    /// The button waits for a click on the picture, which marks the area.
    void autofocusOnAnArea()
    {
        QVERIFY(blur());
        QVERIFY(m_hand.choose("focusKind", words::kFocusArea));
        QVERIFY(m_hand.click("focusStart"));
        QVERIFY(comes([this] { return m_hand.isChecked("focusStart"); }));
        ImageView &image = *m_run.image();
        const QRect picture = image.mapping().pictureRect().intersected(image.rect());
        QVERIFY(m_hand.clickAt(image, picture.center() + QPoint(picture.width() / 5, 20)));
        const auto isMarked = [&image] {
            const QList<PictureMark> marks = image.marks();
            return std::any_of(marks.begin(), marks.end(), [](const PictureMark &mark) {
                return mark.kind == PictureMark::Kind::FocusArea;
            });
        };
        QVERIFY(comes(isMarked));
        QVERIFY(comes([this] { return said() == kSharp && shown() == kSharp; }));
        QVERIFY(comes([&] { return !isMarked(); }));
    }

    void autofocusOnStars()
    {
        QVERIFY(blur());
        QVERIFY(m_hand.choose("focusKind", words::kFocusStars));
        QVERIFY(m_hand.click("focusStart"));
        QVERIFY(
            comes([this] { return m_hand.text("focusNote").contains(QLatin1String("stars")); }));
        QVERIFY(m_hand.click("focusStart")); // is Stop while it runs
        QVERIFY(comes([this] { return isIdle(); }));
        QVERIFY(rests());
        QVERIFY(blur());
        startAndEndSharp();
        QVERIFY(blur());
        QVERIFY(m_hand.choose("focusKind", words::kFocusFast));
        startAndEndSharp();
    }

    void infinity()
    {
        QCOMPARE(m_hand.isThere("focusSetInfinity"), m_run.model().isV3());
        if (!m_run.model().isV3())
            return;
        QVERIFY(blur());
        const double here = said();
        QVERIFY(m_run.saidNumber("infinity_position") != here);
        QVERIFY(m_hand.click("focusSetInfinity"));
        QVERIFY(comes([&] { return m_hand.number("focusInfinity") == here; }));
        QCOMPARE(m_run.saidNumber("infinity_position"), here);
    }

private:
    double said() { return m_run.saidNumber("focus_position"); }
    static double shown() { return WindowHand::number("focusPosition"); }
    double radius() { return m_hand.number("focusRadius"); }
    /// Where the lens was for the smallest stars.
    double bestPlace()
    {
        return numberIn(m_hand.text("focusBest").section(QLatin1String(" at "), 1));
    }
    bool isIdle() { return m_hand.text("focusStart") == m_idleText && !std::isnan(shown()); }

    /// Holds the button until the lens is far from where it was, and lets go.
    bool blur()
    {
        m_idleText = m_hand.text("focusStart");
        const double before = said();
        const char *way = before > kSharp ? "focusNear" : "focusFar";
        if (!m_hand.press(way))
            return false;
        const bool moved = comes([&] { return std::abs(shown() - before) > kFarAway; });
        m_hand.letGo();
        return moved && comes([this] { return shown() == said() && rests(); });
    }

    bool rests()
    {
        return stays([this, here = said()] { return said() == here; });
    }

    void startAndEndSharp()
    {
        const double before = said();
        QVERIFY(m_hand.click("focusStart"));
        QVERIFY(comes([&] { return shown() != before; }));
        QVERIFY(m_hand.isThere("focusNote"));
        QVERIFY(comes([this] { return said() == kSharp && shown() == kSharp && isIdle(); }));
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
    QString m_idleText;
};

std::unique_ptr<QObject> makeFocusTest(const WindowModel &model)
{
    return std::make_unique<WindowFocusTest>(model);
}

} // namespace nd

#include "window_focus.moc"
