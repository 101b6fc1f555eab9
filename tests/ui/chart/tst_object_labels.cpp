// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/sky_frame.h"
#include "ui/chart/chart_painter.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace nd;

namespace {

const QSize kSize(600, 400);
const QPoint kMiddle(300, 200);
constexpr double kField = 10.0;

SkyObject galaxy(const char *identifier, double magnitude, const Equatorial &place)
{
    SkyObject object;
    object.type = ObjectType::Galaxy;
    object.place = place;
    object.magnitude = magnitude;
    object.identifier = identifier;
    return object;
}

ChartContent emptySky()
{
    ChartContent content;
    content.moment = ChartMoment::at(std::nullopt, {QDate(2026, 11, 7), QTime(18, 55), Qt::UTC});
    content.layers = {false, false, true, false, true};
    content.view = {ChartFrame::Equatorial, 0.0, 0.0, kField};
    return content;
}

double widthOf(const char *text)
{
    QImage image(kSize, QImage::Format_RGB32);
    QPainter painter(&image);
    ChartLabels labels;
    labels.begin(painter, image.rect());
    return labels.sizeOf(QString::fromLatin1(text), ChartTextStyle::Object).width();
}

/// Of what the words change.
QRect inkOfWords(ChartContent content)
{
    ChartPainter painter;
    const QImage named = painter.paint(content, kSize, 1.0).copy();
    content.layers.labels = false;
    const QImage plain = painter.paint(content, kSize, 1.0);
    QRect ink;
    for (int y = 0; y < kSize.height(); ++y) {
        for (int x = 0; x < kSize.width(); ++x) {
            if (named.pixel(x, y) != plain.pixel(x, y))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

class TestObjectLabels : public QObject
{
    Q_OBJECT

private slots:
    /// The name of the fainter galaxy was written across the mark of the brighter one, whose own
    /// name stood on the other side; and that of a brighter one across the mark of a fainter one,
    /// though it had other places.
    void keepOffTheMarksOfOthers_data()
    {
        QTest::addColumn<double>("magnitude"); // of the other
        QTest::newRow("a better one") << 5.0;
        QTest::newRow("a lesser one") << 9.5;
    }
    void keepOffTheMarksOfOthers()
    {
        QFETCH(const double, magnitude);
        constexpr const char *kName = "NGC 7000";
        const double perDegree = kSize.width() / kField; // at the middle, nearly
        const double off = (widthOf(kName) + 2.0 * kLeast) / perDegree;
        const auto make = [](std::vector<SkyObject> &objects) {
            auto made = std::make_shared<ChartSky>(*ChartSky::make(nullptr));
            for (const SkyObject &one : objects)
                made->objects.push_back(
                    {&one, directionOf(*one.place), chartRank(one), chartSymbol(one.type)});
            std::sort(made->objects.begin(), made->objects.end(),
                      [](const auto &a, const auto &b) { return a.rank < b.rank; });
            return made;
        };
        ChartContent content = emptySky();
        std::vector<SkyObject> alone{galaxy(kName, 9.0, {0.0, 0.0})};
        content.sky = make(alone);
        const QRect before = inkOfWords(content);
        QVERIFY(before.left() > kMiddle.x()); // to the right of it
        // Right ascension grows to the left. A name that is empty takes no place.
        std::vector<SkyObject> two{galaxy("", magnitude, {360.0 - off, 0.0}),
                                   galaxy(kName, 9.0, {0.0, 0.0})};
        content.sky = make(two);
        const QRect after = inkOfWords(content);
        QVERIFY2(!after.isEmpty() && after.right() < kMiddle.x(),
                 qPrintable(QStringLiteral("%1 to %2").arg(after.left()).arg(after.right())));
    }

private:
    static constexpr double kLeast = 5.0;
};

QTEST_MAIN(TestObjectLabels)
#include "tst_object_labels.moc"
