// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_labels.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace nd;

class TestChartLabels : public QObject
{
    Q_OBJECT

    static bool hasInk(const QImage &image, const QRect &place)
    {
        for (int x = place.left(); x <= place.right(); ++x) {
            for (int y = place.top(); y <= place.bottom(); ++y) {
                if (image.pixel(x, y) != qRgb(0, 0, 0))
                    return true;
            }
        }
        return false;
    }

private slots:
    void nothingLiesOnAnythingElse()
    {
        QImage image(400, 300, QImage::Format_RGB32);
        QPainter painter(&image);
        ChartLabels labels;
        labels.begin(painter, image.rect());
        const auto write = [&](const QPointF &point) {
            return labels.writeBeside(point, 14.0, QStringLiteral("NGC 7000"),
                                      ChartTextStyle::Object, Qt::white);
        };
        // To the right, to the left, above, below, then nowhere.
        for (int i = 0; i < 4; ++i)
            QVERIFY(write({200, 150}));
        QVERIFY(!write({200, 150}));
        QVERIFY(write({200, 250}));
    }

    void nothingLeavesThePicture()
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        ChartLabels labels;
        labels.begin(painter, image.rect());
        const QString name = QStringLiteral("Andromeda Galaxy");
        const double width = labels.sizeOf(name, ChartTextStyle::Star).width();
        QVERIFY(width > 50.0);
        QVERIFY(!labels.writeAt({5, 50}, name, ChartTextStyle::Star, Qt::white));
        QVERIFY(labels.writeBeside({195, 50}, 4.0, name, ChartTextStyle::Star, Qt::white));
        painter.end();
        QVERIFY(hasInk(image, {0, 35, 195, 30}));
    }

    /// Names of objects crossed the frame of the wide field.
    void nothingIsWrittenAcrossALine()
    {
        QImage image(400, 300, QImage::Format_RGB32);
        QPainter painter(&image);
        ChartLabels labels;
        labels.begin(painter, image.rect());
        const QString name = QStringLiteral("NGC 869");
        labels.avoid(QList<QPointF>{{210, 0}, {212, 300}});
        image.fill(Qt::black);
        QVERIFY(!labels.writeAt({211, 100}, name, ChartTextStyle::Object, Qt::white));
        QVERIFY(labels.writeBeside({200, 150}, 5.0, name, ChartTextStyle::Object, Qt::white));
        QVERIFY(hasInk(image, {0, 130, 200, 40})); // on the other side of its mark
        QVERIFY(!hasInk(image, {200, 0, 200, 300}));
        // Between two lines there is only a corner left.
        image.fill(Qt::black);
        labels.begin(painter, image.rect());
        labels.avoid(QList<QPointF>{{210, 0}, {212, 300}});
        labels.avoid(QList<QPointF>{{0, 150}, {200, 150}});
        QVERIFY(labels.writeBeside({201, 150}, 5.0, name, ChartTextStyle::Object, Qt::white));
        QVERIFY(!hasInk(image, {209, 0, 191, 300}));
        QVERIFY(labels.writeAcross({211, 200}, name, ChartTextStyle::Object, Qt::white));
        labels.begin(painter, image.rect());
        QVERIFY(labels.writeAt({211, 100}, name, ChartTextStyle::Object, Qt::white));
    }

    void blockedPlacesStayFree()
    {
        QImage image(200, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        ChartLabels labels;
        labels.begin(painter, image.rect());
        labels.block({0, 0, 200, 100});
        QVERIFY(!labels.writeAt({100, 50}, QStringLiteral("S"), ChartTextStyle::Compass, Qt::red));
        labels.begin(painter, image.rect());
        QVERIFY(labels.writeAt({100, 50}, QStringLiteral("S"), ChartTextStyle::Compass, Qt::red));
    }
};

QTEST_MAIN(TestChartLabels)
#include "tst_chart_labels.moc"
