// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_objects.h"

#include <QTest>

using namespace nd;

class TestChartObjects : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = Catalog::load(); }

    void famousOnesComeFirst()
    {
        const auto rank = [this](const char *name) {
            const SkyObject *object = m_catalog->byName(QLatin1String(name));
            return object == nullptr ? 1e9 : chartRank(*object);
        };
        QVERIFY(rank("M 31") < rank("M 33"));
        QVERIFY(rank("M 33") < rank("M 74"));
        QVERIFY(rank("M 74") < rank("NGC 7640"));
        QVERIFY(rank("M 42") < 4.0);
        QVERIFY(rank("NGC 7000") < 6.0);
        QVERIFY(rank("B 33") < 13.0);
    }

    void everyTypeButStarsHasAMark()
    {
        QCOMPARE(chartSymbol(ObjectType::Galaxy), ChartSymbol::Galaxy);
        QCOMPARE(chartSymbol(ObjectType::GlobularCluster), ChartSymbol::Globular);
        QCOMPARE(chartSymbol(ObjectType::SupernovaRemnant), ChartSymbol::Nebula);
        QCOMPARE(chartSymbol(ObjectType::Comet), ChartSymbol::Own);
        QCOMPARE(chartSymbol(ObjectType::Star), ChartSymbol::None);
        QCOMPARE(chartSymbol(ObjectType::Moon), ChartSymbol::None);
    }

    void starsAndBodiesAreCalledInTheLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(chartLabel(*m_catalog->byName(QStringLiteral("Vega"))), QStringLiteral("Wega"));
        QCOMPARE(chartLabel(*m_catalog->byName(QStringLiteral("M 31"))), QStringLiteral("M 31"));
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(chartLabel(*m_catalog->byName(QStringLiteral("Vega"))), QStringLiteral("Vega"));
        QLocale::setDefault(before);
    }

private:
    std::shared_ptr<const Catalog> m_catalog;
};

QTEST_MAIN(TestChartObjects)
#include "tst_chart_objects.moc"
