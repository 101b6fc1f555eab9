// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/place_finder.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <cmath>
#include <set>

using namespace nd;

namespace {

constexpr std::size_t kSome = 8;

QString textOf(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

class TestPlaceList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_list = PlaceList::ofProgram(); }

    void comesWithTheProgram()
    {
        QVERIFY2(m_list->size() > 25'000, qPrintable(QString::number(m_list->size())));
    }

    void findsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("country");
        QTest::newRow("whole name") << "Munich"
                                    << "Munich"
                                    << "DE";
        QTest::newRow("german") << QStringLiteral("München") << "Munich"
                                << "DE";
        QTest::newRow("german without accents") << "munch"
                                                << "Munich"
                                                << "DE";
        QTest::newRow("the larger first") << "Paris"
                                          << "Paris"
                                          << "FR";
        QTest::newRow("with its state") << "paris texas"
                                        << "Paris"
                                        << "US";
        QTest::newRow("with its country") << "halle belg"
                                          << "Halle"
                                          << "BE";
        QTest::newRow("country in german") << QStringLiteral("wien österr") << "Vienna"
                                           << "AT";
        QTest::newRow("second word") << "york"
                                     << "York"
                                     << "GB";
        QTest::newRow("observatory") << "paranal"
                                     << "Paranal Observatory"
                                     << "CL";
        QTest::newRow("blanks and case") << QStringLiteral("  sÃO   pAULO ") << "Sao Paulo"
                                         << "BR";
    }

    void findsWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QString, country);
        const auto found = m_list->find(typed.toUtf8().toStdString(), kSome);
        QVERIFY(!found.empty() && found.size() <= kSome);
        QCOMPARE(textOf(found.front()->name), name);
        QCOMPARE(textOf(found.front()->country), country);
    }

    void prefersTheZoneOneIsIn()
    {
        const auto home = m_list->find("halle", kSome, "Europe/Brussels");
        QCOMPARE(textOf(home.front()->country), QStringLiteral("BE"));
        const auto abroad = m_list->find("halle", kSome, "Europe/Berlin");
        QCOMPARE(textOf(abroad.front()->country), QStringLiteral("DE"));
    }

    void findsNothingForNothing()
    {
        QVERIFY(m_list->find("", kSome).empty());
        QVERIFY(m_list->find(" -, ", kSome).empty());
        QVERIFY(m_list->find("xyzzyplugh", kSome).empty());
        QVERIFY(m_list->find("texas", 0).empty());
        QVERIFY(m_list->find(std::string(100'000, 'a'), kSome).empty());
    }

    void placesAreWhereTheyAre()
    {
        const ListedPlace &munich = *m_list->find("munich", 1).front();
        QVERIFY(std::abs(munich.site.latitudeDegrees - 48.14) < 0.02);
        QVERIFY(std::abs(munich.site.longitudeDegrees - 11.58) < 0.02);
        QVERIFY(std::abs(munich.site.elevationMetres - 520.0) < 20.0);
        QCOMPARE(textOf(munich.zone), QStringLiteral("Europe/Berlin"));
        const ListedPlace &paranal = *m_list->find("paranal", 1).front();
        QVERIFY(paranal.site.latitudeDegrees < -24.0 && paranal.site.longitudeDegrees < -70.0);
    }

    void everyZoneIsOneOfThisSystem()
    {
        std::set<std::string_view> zones;
        for (const char letter : QByteArray("abcdefghijklmnopqrstuvwxyz")) {
            for (const ListedPlace *place : m_list->find(std::string(1, letter), 100'000))
                zones.insert(place->zone);
        }
        QVERIFY(zones.size() > 300);
        for (const std::string_view zone : zones) {
            const QByteArray id(zone.data(), static_cast<qsizetype>(zone.size()));
            QVERIFY2(QTimeZone(id).isValid(), id.constData());
        }
    }

    void namesTheNearest()
    {
        double kilometres = 0.0;
        const ListedPlace *place = m_list->nearest({48.14, 11.58, 0.0}, &kilometres);
        QCOMPARE(textOf(place->name), QStringLiteral("Munich"));
        QVERIFY(kilometres < 2.0);
        // Across the line where the longitude jumps, and at a pole, where every longitude is right.
        place = m_list->nearest({-16.8, -179.99, 0.0}, &kilometres);
        QVERIFY2(kilometres < 80.0, qPrintable(textOf(place->name)));
        place = m_list->nearest({-90.0, 123.0, 0.0}, &kilometres);
        QVERIFY(place != nullptr && kilometres < 3000.0);
    }

    void namesCountries()
    {
        QCOMPARE(textOf(m_list->countryName("DE", false)), QStringLiteral("Germany"));
        QCOMPARE(textOf(m_list->countryName("DE", true)), QStringLiteral("Deutschland"));
        QCOMPARE(textOf(m_list->countryName("CL", true)), QStringLiteral("Chile"));
        QCOMPARE(textOf(m_list->countryName("XX", true)), QStringLiteral("XX"));
    }

    void damagedRowsAreLeftOut()
    {
        const PlaceList list(
            "# name\n\t\t\tDE\t48\t11\t500\tEurope/Berlin\nNowhere\t\t\tDE\t91\t11\t0\tUTC\n"
            "Half\t\t\tDE\t48\nToo high\t\t\tDE\t48\t11\t99999\tUTC\nnan\t\t\tDE\tnan\tinf\t\t\n",
            "garbage");
        QCOMPARE(list.size(), 1U);
        QCOMPARE(list.find("too", 9).front()->site.elevationMetres, 0.0);
        const PlaceList empty({}, {});
        QVERIFY(empty.find("a", 9).empty());
        QVERIFY(empty.nearest({}) == nullptr);
    }

    void isLoadedOnce()
    {
        PlaceFinder finder;
        QSignalSpy loaded(&finder, &PlaceFinder::loaded);
        finder.load();
        finder.load();
        QVERIFY(finder.list() == nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 20'000);
        QVERIFY(finder.list() != nullptr);
        finder.load();
        QTest::qWait(0);
        QCOMPARE(loaded.size(), 1);
    }

private:
    std::shared_ptr<const PlaceList> m_list;
};

QTEST_GUILESS_MAIN(TestPlaceList)
#include "tst_place_list.moc"
