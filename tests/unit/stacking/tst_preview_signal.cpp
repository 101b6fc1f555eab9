// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/preview_signal.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

using namespace nd;

namespace {

/// A field of stars, of which each second one is half as bright, as a telescope stretches it.
class Field
{
public:
    using Stretch = std::function<double(double)>; ///< Of a brightness in units of the noise.

    Field()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> share(0.0, 1.0);
        for (int star = 0; star < 8'000; ++star)
            m_stars.push_back(0.2 / (share(random) + 1e-4));
    }

    /// As it is measured in a preview of so many frames.
    FaintStars preview(int frames, const Stretch &stretch) const
    {
        constexpr double kDetected = 5.0;
        constexpr double kFaint = 40.0;
        std::mt19937 random{unsigned(frames)};
        std::normal_distribution<double> noise;
        const double slope = stretch(0.01) / 0.01;
        std::vector<double> seen;
        for (const double star : m_stars) {
            const double signal = stretch(star * std::sqrt(double(frames)) + noise(random)) / slope;
            if (signal >= kDetected)
                seen.push_back(signal);
        }
        std::sort(seen.rbegin(), seen.rend());
        FaintStars stars;
        for (const double signal : seen) {
            if (signal >= kFaint)
                ++stars.brighter;
            else
                stars.levels.push_back(float(signal));
        }
        return stars;
    }

private:
    std::vector<double> m_stars;
};

double linear(double light)
{
    return light;
}

/// Logarithmic above, as cameras do for dark scenes.
double bent(double light)
{
    constexpr double kKnee = 40.0;
    return kKnee * std::asinh(light / kKnee);
}

} // namespace

class TestPreviewSignal : public QObject
{
    Q_OBJECT

private slots:
    void growsWithTheRootWhateverTheStretch_data()
    {
        QTest::addColumn<bool>("isBent");
        QTest::addColumn<int>("step");
        QTest::newRow("linear, each frame") << false << 1;
        QTest::newRow("linear, each fifth") << false << 5;
        QTest::newRow("bent, each frame") << true << 1;
        QTest::newRow("bent, each fifth") << true << 5;
    }

    void growsWithTheRootWhateverTheStretch()
    {
        QFETCH(bool, isBent);
        QFETCH(int, step);
        const Field field;
        PreviewSignal signal;
        for (int frames = 5; frames <= 100; frames += step)
            signal.measured(frames, field.preview(frames, isBent ? bent : linear), {});
        const double grown = signal.points().back().signal / signal.points().front().signal;
        const double ideal = std::sqrt(20.0);
        QVERIFY2(std::abs(grown / ideal - 1.0) < 0.1, qPrintable(QString::number(grown)));
        QVERIFY(!signal.isByFrames());
        const double gain = *signal.gainOf(100.0); // twice as many
        QVERIFY2(std::abs(gain - 0.41) < 0.06, qPrintable(QString::number(gain)));
    }

    /// A stretch that is another one each time moves nothing.
    void aStretchThatChangesMovesNothing()
    {
        const Field field;
        PreviewSignal signal;
        bool isBent = false;
        for (int frames = 20; frames <= 40; frames += 2, isBent = !isBent)
            signal.measured(frames, field.preview(frames, isBent ? bent : linear), {});
        const double grown = signal.points().back().signal / signal.points().front().signal;
        QVERIFY2(std::abs(grown / std::sqrt(2.0) - 1.0) < 0.1, qPrintable(QString::number(grown)));
    }

    void cloudsStayBehindTheRoot()
    {
        const Field field;
        PreviewSignal signal;
        for (int frames = 10; frames <= 40; frames += 2) // nothing good came after twenty
            signal.measured(frames, field.preview(std::min(frames, 20), linear), {});
        const SignalPoint &last = signal.points().back();
        QVERIFY(last.signal < 0.8 * last.ideal);
        QVERIFY(*signal.gainOf(20.0) < 0.1);
    }

    /// Where previews tell nothing, single frames do; and the course goes on where it was.
    void goesOnByFramesWhereThePreviewsTellNothing()
    {
        const Field field;
        PreviewSignal signal;
        signal.measured(10, {}, 30.0);
        QVERIFY(signal.points().empty());
        signal.measured(20, field.preview(20, linear), 40.0);
        signal.measured(30, field.preview(30, linear), 50.0);
        QVERIFY(!signal.isByFrames());
        const double seen = signal.points().back().signal;
        signal.measured(40, {}, 60.0);
        QVERIFY(signal.isByFrames());
        QCOMPARE(signal.points().back().signal, seen * 1.2);
        signal.measured(50, field.preview(50, linear), 66.0); // no going to and fro
        QCOMPARE(signal.points().back().signal, seen * 66.0 / 50.0);
        signal.measured(60, {}, {});
        QCOMPARE(signal.points().size(), std::size_t(4)); // nobody knows
        signal.measured(40, field.preview(40, linear), 60.0);
        QCOMPARE(signal.points().size(), std::size_t(4)); // told before
    }

    void isBounded()
    {
        PreviewSignal signal;
        const FaintStars stars{0, std::vector<float>(50, 8.0F)};
        for (int frames = 1; frames <= 5000; ++frames)
            signal.measured(frames, stars, {});
        QVERIFY(signal.points().size() <= PreviewSignal::kMostPoints);
        QCOMPARE(signal.points().back().stacked, 5000);
        QVERIFY(!signal.isByFrames());
        QCOMPARE(PreviewSignal(signal.state()).points().size(), signal.points().size());
    }
};

QTEST_GUILESS_MAIN(TestPreviewSignal)
#include "tst_preview_signal.moc"
