// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/chart_vector.h"
#include "core/sky/sky_frame.h"
#include "ui/chart/chart_legend.h"
#include "ui/chart/chart_painter.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace nd;

namespace {

constexpr Equatorial kPlace{10.0, 40.0};
const QSize kSize(600, 400);

ChartContent emptySky()
{
    ChartContent content;
    content.moment
        = ChartMoment::at(Site{48.2, 11.5, 0.0}, {QDate(2026, 11, 7), QTime(18, 55), Qt::UTC});
    content.layers = {false, false, false, false, false};
    content.view = {ChartFrame::Equatorial, kPlace.raDegrees, kPlace.declinationDegrees, 60.0};
    return content;
}

/// Of pictures of the same field with and without its name.
int inkOfLabel(const ChartField &field, bool isSelected)
{
    ChartContent content = emptySky();
    if (isSelected)
        content.selection = ChartSelection{directionOf(kPlace), {}, {}};
    ChartPainter painter;
    content.fields = {{ChartFieldMark::Kind::Planned, field, QStringLiteral("Tele (DWARF 3)")}};
    const QImage named = painter.paint(content, kSize, 1.0);
    content.fields.front().label.clear();
    const QImage plain = painter.paint(content, kSize, 1.0);
    int count = 0;
    for (int y = 0; y < kSize.height(); ++y) {
        for (int x = 0; x < kSize.width(); ++x)
            count += named.pixel(x, y) != plain.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

/// A field whose name can't be read may be any telescope's.
class TestFieldLabels : public QObject
{
    Q_OBJECT

private slots:
    void areRead_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        QTest::addColumn<bool>("isSelected");
        QTest::newRow("small") << 3.0 << 1.7 << false;
        QTest::newRow("within the ring of the selection") << 2.0 << 1.2 << true;
        QTest::newRow("as large as the picture") << 58.0 << 39.5 << true;
        QTest::newRow("larger than the picture") << 90.0 << 60.0 << true;
    }

    void areRead()
    {
        QFETCH(const double, width);
        QFETCH(const double, height);
        QFETCH(const bool, isSelected);
        const int ink = inkOfLabel({kPlace, width, height, 0.0}, isSelected);
        QVERIFY2(ink > 100, qPrintable(QString::number(ink)));
    }

    /// The name of the target was written across the panes of a mosaic around it.
    void theTitleStandsBesideAMosaic()
    {
        ChartContent content = emptySky();
        for (const double side : {-4.0, 0.0, 4.0}) {
            const Equatorial pane{
                kPlace.raDegrees
                    + side / std::cos(kPlace.declinationDegrees * std::numbers::pi / 180.0),
                kPlace.declinationDegrees};
            content.fields.push_back({ChartFieldMark::Kind::Planned, {pane, 4.0, 3.0, 0.0}, {}});
        }
        content.selection = ChartSelection{directionOf(kPlace), QStringLiteral("M 31"), {}};
        ChartPainter painter;
        const QImage named = painter.paint(content, kSize, 1.0);
        content.selection->title.clear();
        const QImage plain = painter.paint(content, kSize, 1.0);
        int first = kSize.width();
        for (int y = 0; y < kSize.height(); ++y) {
            for (int x = 0; x < first; ++x)
                first = named.pixel(x, y) != plain.pixel(x, y) ? x : first;
        }
        const double frame = kSize.width() / 2.0 + 6.0 * kSize.width() / 60.0;
        QVERIFY2(first > frame && first < frame + 30.0, qPrintable(QString::number(first)));
    }

    /// Where two rows of panes overlap right behind the target, the seams ran through its name.
    void theTitleKeepsOffTheSeamsOfAMosaic()
    {
        ChartContent content = emptySky();
        content.view.fieldDegrees = 9.0;
        for (const double off : {-1.0, 1.0}) {
            const Equatorial pane{kPlace.raDegrees, kPlace.declinationDegrees + off};
            content.fields.push_back({ChartFieldMark::Kind::Planned, {pane, 5.0, 2.3, 0.0}, {}});
        }
        content.selection = ChartSelection{directionOf(kPlace), QStringLiteral("M 31"),
                                           QStringLiteral("alt 61.1, az 88.4")};
        ChartPainter painter;
        const QImage named = painter.paint(content, kSize, 1.0).copy();
        content.selection->title.clear();
        content.selection->detail.clear();
        const QImage plain = painter.paint(content, kSize, 1.0);
        const QRgb sky = plain.pixel(kSize.width() - 2, kSize.height() - 2);
        int across = 0;
        int ink = 0;
        for (int y = 0; y < kSize.height(); ++y) {
            for (int x = 0; x < kSize.width(); ++x) {
                const bool isWord = named.pixel(x, y) != plain.pixel(x, y);
                ink += isWord ? 1 : 0;
                across += isWord && plain.pixel(x, y) != sky ? 1 : 0;
            }
        }
        QVERIFY(ink > 100);
        QCOMPARE(across, 0);
    }

    /// Left of the mosaic there was no room either: the name began beyond the picture's edge.
    void theTitleBeginsWithinANarrowPicture()
    {
        const auto inkAt = [](const QSize &size) {
            ChartContent content = emptySky();
            content.fields = {{ChartFieldMark::Kind::Planned, {kPlace, 20.0, 14.0, 0.0}, {}}};
            content.selection
                = ChartSelection{directionOf(kPlace), QStringLiteral("Andromeda Galaxy"), {}};
            ChartPainter painter;
            const QImage named = painter.paint(content, size, 1.0);
            content.selection->title.clear();
            const QImage plain = painter.paint(content, size, 1.0);
            int count = 0;
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x)
                    count += named.pixel(x, y) != plain.pixel(x, y) ? 1 : 0;
            }
            return count;
        };
        const int narrow = inkAt({200, 133});
        const int wide = inkAt({600, 133});
        QVERIFY2(narrow > wide * 0.7, qPrintable(QStringLiteral("%1 %2").arg(narrow).arg(wide)));
    }

    /// It explained a blue frame where only a dashed one was.
    void theLegendNamesThoseThatAreThere()
    {
        const QRectF area(0.0, 0.0, 2000.0, 1000.0);
        ChartLegend legend;
        legend.setView(QStringLiteral("Looking east"), {});
        const auto width = [&] { return legend.places(area, 1.0).at(1).width(); };
        const double without = width();
        legend.setFields(false, true);
        const double planned = width();
        legend.setFields(true, true);
        QVERIFY(planned > without + 50.0);
        QVERIFY(width() > planned + 50.0);
    }
};

QTEST_MAIN(TestFieldLabels)
#include "tst_field_labels.moc"
