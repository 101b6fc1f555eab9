// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/base/sky_clock.h"
#include "core/observatory/sky/camera_field.h"
#include "core/observatory/sky/horizon_store.h"
#include "core/observatory/sky/sky_desk.h"
#include "core/observatory/sky/target_query.h"
#include "core/sky/apparent_place.h"
#include "tests/support/manual_scheduler.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 20'000;
const Site kMunich{48.2, 11.5, 0.0};

QDateTime demoEvening()
{
    return {QDate(2026, 10, 10), QTime(20, 0), Qt::UTC};
}

/// A desk at the time of the demo.
struct Desk
{
    explicit Desk(Settings &settings, const std::optional<Site> &site = kMunich)
        : sky((clock.setUtc(demoEvening()), settings), clock, scheduler)
    {
        sky.setSite(site);
    }

    SkyClock clock;
    ManualScheduler scheduler;
    SkyDesk sky;
};

QString write(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    const QString path = folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

const SkyObject *objectOf(Desk &desk, const char *id)
{
    return desk.sky.library().catalog()->byName(QLatin1String(id));
}

Target target(Desk &desk, const char *id)
{
    return *targetOf(desk.sky.library().catalog(), *objectOf(desk, id));
}

} // namespace

/// What the panels of the sky share, with the real catalogue.
class TestSkyDesk : public QObject
{
    Q_OBJECT

private slots:
    void loadsTheCatalogueOffTheThread()
    {
        Settings settings{QString()};
        Desk desk(settings);
        QVERIFY(desk.sky.library().catalog() == nullptr); // nothing was waited for
        QTRY_VERIFY_WITH_TIMEOUT(desk.sky.library().catalog() != nullptr, kPatience);
        const Constellation *andromeda = desk.sky.library().constellation(QStringLiteral("And"));
        QVERIFY(andromeda != nullptr);
        QCOMPARE(andromeda->name, QStringLiteral("Andromeda"));
        QVERIFY(desk.sky.library().constellation(QStringLiteral("Xyz")) == nullptr);
    }

    void ranksTheNightOfTheSite()
    {
        Settings settings{QString()};
        Desk desk(settings);
        TonightModel &tonight = desk.sky.tonight();
        QCOMPARE(tonight.state(), TonightModel::State::Working);
        QTRY_COMPARE_WITH_TIMEOUT(tonight.state(), TonightModel::State::Ready, kPatience);
        QCOMPARE(tonight.night()->date, QDate(2026, 10, 10));
        QCOMPARE(tonight.rows().size(), tonight.filter().limit);
        const auto andromeda
            = std::find_if(tonight.rows().begin(), tonight.rows().end(),
                           [](const TonightRow &row) { return row.object->identifier == "M 31"; });
        QVERIFY(andromeda != tonight.rows().end());
        QVERIFY(std::abs(andromeda->highestDegrees - (90.0 - 48.2 + 41.27)) < 0.3);

        TonightFilter clusters;
        clusters.types = {ObjectType::OpenCluster};
        tonight.setFilter(clusters); // at once
        QVERIFY(!tonight.rows().empty());
        for (const TonightRow &row : tonight.rows())
            QCOMPARE(row.object->type, ObjectType::OpenCluster);

        TonightFilter large;
        large.leastArcminutes = 60.0;
        large.mustFit = true;
        tonight.setField({2.95, 1.66});
        tonight.setFilter(large);
        const auto fitsKnown
            = [&tonight] { return !tonight.rows().empty() && tonight.rows().front().fit; };
        QTRY_VERIFY_WITH_TIMEOUT(fitsKnown(), kPatience);
        for (const TonightRow &row : tonight.rows()) {
            QVERIFY(*row.object->majorArcminutes >= 60.0);
            QVERIFY(row.fit->kind != FitKind::NeedsMosaic);
        }
    }

    void saysThatThereIsNoSite()
    {
        Settings settings{QString()};
        Desk desk(settings, std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(desk.sky.library().catalog() != nullptr, kPatience);
        QCOMPARE(desk.sky.tonight().state(), TonightModel::State::NoSite);
        QVERIFY(desk.sky.tonight().rows().empty());
        desk.sky.setSite(kMunich);
        QTRY_COMPARE_WITH_TIMEOUT(desk.sky.tonight().state(), TonightModel::State::Ready,
                                  kPatience);
        desk.sky.setSite(std::nullopt);
        QCOMPARE(desk.sky.tonight().state(), TonightModel::State::NoSite);
        QVERIFY(desk.sky.tonight().rows().empty());
        QVERIFY(!desk.sky.course().course());
    }

    void knowsTheMidnightSun()
    {
        Settings settings{QString()};
        Desk desk(settings, std::nullopt);
        desk.clock.setUtc({QDate(2026, 6, 21), QTime(20, 0), Qt::UTC});
        desk.sky.setSite(Site{80.0, 15.0, 0.0});
        QTRY_COMPARE_WITH_TIMEOUT(desk.sky.tonight().state(), TonightModel::State::NoNight,
                                  kPatience);
        QVERIFY(desk.sky.tonight().rows().empty());
    }

    void goesOnToTheNextNight()
    {
        Settings settings{QString()};
        Desk desk(settings);
        QCOMPARE(desk.sky.tonight().night()->date, QDate(2026, 10, 10));
        desk.clock.setUtc(demoEvening().addDays(1));
        const QSignalSpy passed(&desk.sky, &SkyDesk::timePassed);
        desk.scheduler.advance(31s);
        QCOMPARE(passed.size(), 1);
        QCOMPARE(desk.sky.tonight().night()->date, QDate(2026, 10, 11));
    }

    /// The night that comes is the same until its sunrise: no half a minute computes it anew. A
    /// clock that is set back makes it another.
    void theNightIsPlannedOnce()
    {
        TonightModel tonight;
        QSignalSpy nights(&tonight, &TonightModel::nightChanged);
        const QDateTime evening = demoEvening();
        tonight.setSite(kMunich, evening);
        QCOMPARE(nights.count(), 1);
        const QDateTime sunrise = *tonight.night()->below(Twilight::Horizon).ends;
        for (QDateTime utc = evening; utc < sunrise; utc = utc.addSecs(600)) {
            tonight.setTime(utc);
            QCOMPARE(tonight.night()->date, QDate(2026, 10, 10));
        }
        QCOMPARE(nights.count(), 1);
        tonight.setTime(sunrise.addSecs(1));
        QCOMPARE(tonight.night()->date, QDate(2026, 10, 11));
        tonight.setTime(evening);
        QCOMPARE(tonight.night()->date, QDate(2026, 10, 10));
        QCOMPARE(nights.count(), 3);
    }

    void followsTheCourseOfTheTarget()
    {
        Settings settings{QString()};
        Desk desk(settings);
        QTRY_VERIFY_WITH_TIMEOUT(desk.sky.library().catalog() != nullptr, kPatience);
        desk.sky.target().select(target(desk, "M 57"));
        const auto known = [&desk] {
            const auto &course = desk.sky.course().course();
            return course && !course->target.empty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(known(), kPatience);
        const TargetCourse course = *desk.sky.course().course();
        const Horizontal now = horizontalOf(SkyTarget(target(desk, "M 57").place), kMunich,
                                            demoEvening(), Air::standard());
        QVERIFY(std::abs(*altitudeAt(course.target, demoEvening()) - now.altitudeDegrees) < 0.02);
        QCOMPARE(course.aboveLimit.size(), std::size_t{1});
        const TargetCourse andromeda
            = targetCourse(target(desk, "M 31").place, course.night, 25.0, {}, demoEvening());
        QVERIFY(std::abs(andromeda.highest()->utc.secsTo(*andromeda.next.transit)) < 30);
        QCOMPARE(*andromeda.meridian(), andromeda.highest()->utc);
        // Each end of the span is where the sky says it is.
        const QDateTime ends = course.aboveLimit.front().ends;
        const double atEnd
            = horizontalOf(target(desk, "M 57").place, kMunich, ends, Air::standard())
                  .altitudeDegrees;
        QVERIFY2(std::abs(atEnd - course.limitDegrees) < 0.02, qPrintable(QString::number(atEnd)));
        QVERIFY(course.isFresh(course.computedAt.addSecs(60)));
        QVERIFY(!course.isFresh(course.computedAt.addDays(1)));
        QVERIFY(!altitudeAt(course.target, course.from.addSecs(-1)));
        QVERIFY(!altitudeAt(course.target, course.to.addSecs(1)));
    }

    void keepsFavouritesAndRecentThroughARestart()
    {
        Settings settings{QString()};
        {
            Desk desk(settings);
            QTRY_VERIFY_WITH_TIMEOUT(desk.sky.library().catalog() != nullptr, kPatience);
            desk.sky.target().select(target(desk, "M 31"));
            desk.sky.target().select(target(desk, "moon"));
            desk.sky.target().select(targetAt({83.82, -5.39}));
            desk.sky.shelf().setFavourite(target(desk, "M 31"), true);
            desk.sky.shelf().setFavourite(targetAt({83.82, -5.39}), true);
        }
        Desk desk(settings);
        QVERIFY(desk.sky.shelf().recent().isEmpty()); // the catalogue is not there yet
        QTRY_VERIFY_WITH_TIMEOUT(desk.sky.library().catalog() != nullptr, kPatience);
        const QList<Target> recent = desk.sky.shelf().recent();
        QCOMPARE(recent.size(), 3);
        QCOMPARE(std::get<Equatorial>(recent.at(0).place).raDegrees, 83.82);
        QVERIFY(recent.at(1).place == SkyTarget(Body::Moon));
        QCOMPARE(recent.at(2).id, QStringLiteral("M 31"));
        QVERIFY(recent.at(2).object != nullptr);
        QCOMPARE(desk.sky.shelf().favourites().size(), 2);
        desk.sky.shelf().setFavourite(target(desk, "M 31"), false);
        QVERIFY(!desk.sky.shelf().isFavourite(target(desk, "M 31")));
        QCOMPARE(desk.sky.shelf().favourites().size(), 1);
    }

    void staysBoundedWhateverTheSettingsSay()
    {
        Settings settings{QString()};
        QJsonArray many;
        for (int i = 0; i < 5000; ++i)
            many.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("x%1").arg(i)},
                                    {QStringLiteral("ra_deg"), 400.0},
                                    {QStringLiteral("dec_deg"), QStringLiteral("no")}});
        settings.setValue(settings_key::kRecentTargets, many);
        settings.setValue(settings_key::kFavouriteTargets, QStringLiteral("nonsense"));
        settings.setValue(settings_key::kOwnTargets, many);
        settings.setValue(settings_key::kComets, many);
        settings.setValue(settings_key::kSites, many);
        Desk desk(settings);
        QTRY_VERIFY_WITH_TIMEOUT(desk.sky.library().catalog() != nullptr, kPatience);
        QVERIFY(desk.sky.shelf().recent().isEmpty());
        QVERIFY(desk.sky.shelf().favourites().isEmpty());
        QCOMPARE(desk.sky.library().ownTargets() + desk.sky.library().comets(), std::size_t{0});
        QVERIFY(desk.sky.sites().sites().isEmpty());
        for (int i = 0; i < 50; ++i)
            desk.sky.target().select(targetAt({double(i), 1.0}));
        QCOMPARE(desk.sky.shelf().recent().size(), int(TargetShelf::kMostRecent));
    }

    void readsOwnTargetsAndSaysWhichLineIsWrong()
    {
        const QTemporaryDir folder;
        const QString path
            = write(folder, "mine.csv", "name,ra,dec\nMy field,5h35m17s,-5 23 28\nBad,25h,0\n");
        Settings settings{QString()};
        {
            Desk desk(settings);
            const QSignalSpy imported(&desk.sky.library(), &SkyLibrary::imported);
            desk.sky.library().importFile(path);
            QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, kPatience);
            const auto import = imported.front().front().value<TargetImport>();
            QCOMPARE(import.targets, 1);
            QCOMPARE(import.problems.size(), std::size_t{1});
            QCOMPARE(import.problems.front().line, 3);
            const auto known = [&desk] {
                const auto catalog = desk.sky.library().catalog();
                return catalog && catalog->byName(QStringLiteral("My field")) != nullptr;
            };
            QTRY_VERIFY_WITH_TIMEOUT(known(), kPatience);
        }
        Desk again(settings);
        QTRY_VERIFY_WITH_TIMEOUT(again.sky.library().catalog() != nullptr, kPatience);
        const SkyObject *mine = objectOf(again, "my field");
        QVERIFY(mine != nullptr);
        QVERIFY(std::abs(mine->place->raDegrees - 83.8208) < 0.001);
        const QSignalSpy changed(&again.sky.library(), &SkyLibrary::changed);
        again.sky.library().forgetOwn();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatience);
        QVERIFY(objectOf(again, "my field") == nullptr);
    }

    void readsComets()
    {
        const QTemporaryDir folder;
        // Halley's comet in the format of the Minor Planet Center's CometEls.txt.
        const QByteArray halley = QByteArrayLiteral(
            "0001P         1986 02  9.4588  0.587104  0.967277  111.8657   58.8601  162.2422  "
            "19861119   4.0  6.0  1P/Halley                                                MPC "
            "12349\n");
        const QString path = write(folder, "comets.txt", halley);
        Settings settings{QString()};
        Desk desk(settings);
        const QSignalSpy imported(&desk.sky.library(), &SkyLibrary::imported);
        desk.sky.library().importFile(path);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, kPatience);
        QCOMPARE(imported.front().front().value<TargetImport>().comets, 1);
        QCOMPARE(desk.sky.library().comets(), std::size_t{1});
        const auto known = [&desk] {
            const auto catalog = desk.sky.library().catalog();
            return catalog && catalog->byName(QStringLiteral("1P/Halley")) != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(known(), kPatience);
        // In 2026 it is near the far end of its way, in Hydra: RA about 8.4 h, Dec about +1.
        const Equatorial place
            = *desk.sky.library().catalog()->byName(QStringLiteral("1P/Halley"))->place;
        QVERIFY2(std::abs(place.raDegrees - 126.0) < 3.0,
                 qPrintable(QString::number(place.raDegrees)));
        QVERIFY(std::abs(place.declinationDegrees - 2.0) < 3.0);
    }

    /// A second list took the place of the first without a word.
    void aSecondListIsAdded()
    {
        const QTemporaryDir folder;
        Settings settings{QString()};
        Desk desk(settings);
        const QSignalSpy imported(&desk.sky.library(), &SkyLibrary::imported);
        const auto import = [&](const char *name, const QByteArray &rows) {
            const int before = int(imported.size());
            desk.sky.library().importFile(write(folder, name, "name,ra_deg,dec\n" + rows));
            return QTest::qWaitFor([&] { return imported.size() > before; }, kPatience)
                ? imported.back().front().value<TargetImport>()
                : TargetImport();
        };
        QCOMPARE(import("one.csv", "Field A,10,20\nField B,30,40\n").replaced, 0);
        const TargetImport second = import("two.csv", "field b,31,41\nField C,50,60\n");
        QCOMPARE(second.targets, 2);
        QCOMPARE(second.replaced, 1);
        QCOMPARE(second.leftOut, 0);
        QCOMPARE(desk.sky.library().ownTargets(), std::size_t{3});
        const auto declination = [&desk](const char *name) {
            const auto catalog = desk.sky.library().catalog();
            const SkyObject *object
                = catalog ? catalog->byName(QString::fromLatin1(name)) : nullptr;
            return object != nullptr ? object->place->declinationDegrees : 0.0;
        };
        QTRY_COMPARE_WITH_TIMEOUT(declination("Field C"), 60.0, kPatience);
        QCOMPARE(declination("Field A"), 20.0);
        QCOMPARE(declination("Field B"), 41.0);
        QByteArray many;
        for (std::size_t i = 0; i < SkyLibrary::kMostKept; ++i)
            many += "Star " + QByteArray::number(int(i)) + ",1,2\n";
        const TargetImport third = import("many.csv", many);
        QCOMPARE(third.leftOut, 3);
        QCOMPARE(third.targets, int(SkyLibrary::kMostKept) - 3);
        QCOMPARE(desk.sky.library().ownTargets(), SkyLibrary::kMostKept);
    }

    /// The place of one that was selected stayed where it was, for hours and more.
    void aSelectedCometGoesOn()
    {
        const QTemporaryDir folder;
        // It goes fast: 0.1 au from the Sun on the day of the demo's night.
        const QByteArray sungrazer = QByteArrayLiteral(
            "    CK26A010  2026 10 10.0000  0.100000  1.000000  112.0000   58.0000  162.0000  "
            "20261010   8.0  4.0  C/2026 A1 (Test)                                         MPC "
            "12349\n");
        Settings settings{QString()};
        Desk desk(settings);
        const QSignalSpy imported(&desk.sky.library(), &SkyLibrary::imported);
        desk.sky.library().importFile(write(folder, "comets.txt", sungrazer));
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, kPatience);
        QCOMPARE(desk.sky.library().comets(), std::size_t{1});
        const QString name = QStringLiteral("C/2026 A1 (Test)");
        const auto known = [&] {
            const auto catalog = desk.sky.library().catalog();
            return catalog && catalog->byName(name) != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(known(), kPatience);
        const auto catalog = desk.sky.library().catalog();
        desk.sky.target().select(*targetOf(catalog, *catalog->byName(name)));
        const QSignalSpy moved(&desk.sky.target(), &TargetModel::moved);
        const QSignalSpy changed(&desk.sky.target(), &TargetModel::changed);
        const auto place = [&desk] { return desk.sky.target().target()->place; };
        const SkyTarget before = place();
        desk.clock.setUtc(demoEvening().addSecs(3600));
        desk.scheduler.advance(31s);
        QVERIFY(!moved.isEmpty());
        QVERIFY(changed.isEmpty()); // who looks elsewhere on the chart is left there
        const auto expected = desk.sky.library().placeOfComet(name, desk.sky.utc());
        QVERIFY(expected);
        QVERIFY(separationDegrees(std::get<Equatorial>(place()), *expected) < 0.01);
        QVERIFY(separationDegrees(std::get<Equatorial>(before), *expected) > 0.02);
    }

    void saysThatAFileCanNotBeRead()
    {
        Settings settings{QString()};
        Desk desk(settings);
        const QSignalSpy imported(&desk.sky.library(), &SkyLibrary::imported);
        desk.sky.library().importFile(QStringLiteral("/nowhere/at/all.csv"));
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, kPatience);
        const auto import = imported.front().front().value<TargetImport>();
        QCOMPARE(import.file, QStringLiteral("all.csv"));
        QVERIFY(!import.unreadable.isEmpty());
    }

    void understandsWhatIsTyped()
    {
        Settings settings{QString()};
        Desk desk(settings);
        QTRY_VERIFY_WITH_TIMEOUT(desk.sky.library().catalog() != nullptr, kPatience);
        const auto catalog = desk.sky.library().catalog();
        const auto ask = [&](const char *text) {
            return findTargets(QString::fromUtf8(text), catalog, demoEvening());
        };
        QCOMPARE(ask("m31").targets.front().id, QStringLiteral("M 31"));
        QCOMPARE(ask("47 tuc").targets.front().name.isEmpty(), false);
        QVERIFY(!ask("47 tuc").problem);
        QVERIFY(ask("jupiter").targets.front().place == SkyTarget(Body::Jupiter));
        const TargetAnswer place = ask("5h35m17s -5°23'28\"");
        QVERIFY(place.coordinates && !place.problem);
        QVERIFY(std::abs(std::get<Equatorial>(place.targets.front().place).raDegrees - 83.8208)
                < 0.001);
        const TargetAnswer wrong = ask("5h35m17s -95°");
        QVERIFY(wrong.problem && wrong.targets.isEmpty());
        QCOMPARE(wrong.problem->kind, CoordinateProblem::Kind::DeclinationTooLarge);
        QVERIFY(ask("   ").targets.isEmpty());
        QVERIFY(findTargets(QStringLiteral("m31"), nullptr, demoEvening()).targets.isEmpty());
    }

    void keepsSites()
    {
        Settings settings{QString()};
        Desk desk(settings);
        SiteList &sites = desk.sky.sites();
        sites.use({QStringLiteral(" Terrace "), {48.2, 11.5, 520.0}});
        sites.use({QStringLiteral("Paranal"), {-24.63, -70.4, 2635.0}});
        sites.use({QStringLiteral("Terrace"), {48.21, 11.5, 520.0}});
        QCOMPARE(sites.sites().size(), 2);
        QCOMPARE(sites.current()->name, QStringLiteral("Terrace"));
        QCOMPARE(sites.current()->site, (Site{48.21, 11.5, 520.0}));
        sites.use({QStringLiteral("Nowhere"), {95.0, 0.0, 0.0}});
        QCOMPARE(sites.current()->name, QStringLiteral("Terrace"));
        sites.forget(QStringLiteral("Paranal"));
        QCOMPARE(sites.sites().size(), 1);
    }

    void eachPlaceKeepsItsHorizon()
    {
        Settings settings{QString()};
        const HorizonMask trees({{20.0, 0.0}, {40.0, 90.0}, {10.0, 200.0}});
        {
            Desk desk(settings);
            QVERIFY(desk.sky.horizon().mask().isEmpty());
            desk.sky.horizon().replace(trees);
            desk.sky.setSite(Site{-24.63, -70.4, 2635.0});
            QVERIFY(desk.sky.horizon().mask().isEmpty());
            desk.sky.horizon().add({5.0, 10.0});
            QVERIFY(desk.sky.horizon().canUndo());
        }
        Desk desk(settings);
        QCOMPARE(desk.sky.horizon().mask(), trees);
        QVERIFY(!desk.sky.horizon().canUndo());
        desk.sky.setSite(std::nullopt);
        desk.sky.horizon().add({5.0, 10.0});
        QVERIFY(desk.sky.horizon().mask().isEmpty());
        QCOMPARE(horizonOf(settings, {-24.63, -70.4, 0.0}).points().size(), std::size_t{1});
        // A corrected place takes its horizon along.
        desk.sky.sites().use({QStringLiteral("Terrace"), kMunich});
        desk.sky.sites().use({QStringLiteral("Terrace"), {48.3, 11.6, 0.0}});
        QCOMPARE(horizonOf(settings, {48.3, 11.6, 0.0}), trees);
    }

    void keepsNoMoreHorizonsThanItSays()
    {
        Settings settings{QString()};
        for (int i = 0; i < 60; ++i) {
            const auto gone
                = keepHorizon(settings, {double(i), 11.5, 0.0}, HorizonMask({{double(i), 0.0}}));
            QCOMPARE(gone, i < 50 ? std::nullopt : std::optional(Site{i - 50.0, 11.5, 0.0}));
        }
        QVERIFY(horizonOf(settings, {9.0, 11.5, 0.0}).isEmpty());
        QCOMPARE(horizonOf(settings, {10.0, 11.5, 0.0}).altitudeAt(5.0), 10.0);
        keepHorizon(settings, {10.0, 11.5, 0.0}, {});
        QVERIFY(horizonOf(settings, {10.0, 11.5, 0.0}).isEmpty());
        settings.setValue(settings_key::kHorizons,
                          QJsonArray{QJsonObject{{QStringLiteral("latitude_deg"), 48.2},
                                                 {QStringLiteral("longitude_deg"), 11.5},
                                                 {QStringLiteral("points"),
                                                  QJsonArray{QJsonArray{10, 99}, 7, QJsonArray{},
                                                             QJsonArray{20, 30}}}},
                                     QStringLiteral("nonsense")});
        QCOMPARE(horizonOf(settings, kMunich), HorizonMask({{30.0, 20.0}}));
    }

    void aHorizonIsChangedAndUndone()
    {
        Settings settings{QString()};
        Desk desk(settings);
        HorizonModel &horizon = desk.sky.horizon();
        const QSignalSpy changed(&horizon, &HorizonModel::changed);
        horizon.add({20.0, 10.0});
        horizon.add({30.0, 100.0});
        horizon.change(0, {25.0, 200.0});
        QCOMPARE(horizon.mask(), HorizonMask({{30.0, 100.0}, {25.0, 200.0}}));
        horizon.change(0, {95.0, 10.0}); // no point
        horizon.change(5, {5.0, 10.0});
        horizon.remove(0);
        QCOMPARE(changed.size(), 4);
        horizon.undo();
        horizon.undo();
        QCOMPARE(horizon.mask(), HorizonMask({{20.0, 10.0}, {30.0, 100.0}}));
        horizon.undo();
        horizon.undo();
        QVERIFY(horizon.mask().isEmpty() && !horizon.canUndo());
        horizon.undo();
        QVERIFY(horizonOf(settings, kMunich).isEmpty());
    }

    void aHorizonComesFromAFileAndGoesToOne()
    {
        Settings settings{QString()};
        Desk desk(settings);
        HorizonModel &horizon = desk.sky.horizon();
        const QTemporaryDir folder;
        QSignalSpy imported(&horizon, &HorizonModel::imported);
        QSignalSpy exported(&horizon, &HorizonModel::exported);
        horizon.importFile(write(folder, "trees.hrz", "0 10\n90 20\n180 30\n"));
        QVERIFY(horizon.mask().isEmpty()); // nothing was waited for
        QVERIFY(imported.wait(kPatience));
        QCOMPARE(horizon.mask().altitudeAt(90.0), 20.0);
        const HorizonMask before = horizon.mask();
        horizon.importFile(write(folder, "broken.hrz", "0 10\n90 high\n"));
        QVERIFY(imported.wait(kPatience));
        const auto broken = imported.last().first().value<HorizonImport>();
        QCOMPARE(broken.problems.front().line, 2);
        QCOMPARE(broken.points, std::size_t{0});
        QCOMPARE(horizon.mask(), before);
        horizon.importFile(folder.filePath(QStringLiteral("none.hrz")));
        QVERIFY(imported.wait(kPatience));
        QVERIFY(!imported.last().first().value<HorizonImport>().unreadable.isEmpty());
        const QString path = folder.filePath(QStringLiteral("out.hrz"));
        horizon.exportFile(path, QStringLiteral("Terrace"));
        QVERIFY(exported.wait(kPatience));
        QCOMPARE(exported.last().at(1).toString(), QString());
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(readHorizonFile(written.readAll()).mask, before);
        horizon.exportFile(folder.filePath(QStringLiteral("no/such/folder.hrz")), {});
        QVERIFY(exported.wait(kPatience));
        QVERIFY(!exported.last().at(1).toString().isEmpty());
    }

    /// The list and the course are those over the trees, at once.
    void theHorizonCountsTonight()
    {
        Settings settings{QString()};
        Desk desk(settings);
        QTRY_VERIFY_WITH_TIMEOUT(desk.sky.tonight().state() == TonightModel::State::Ready,
                                 kPatience);
        desk.sky.target().select(target(desk, "M 31"));
        const auto course = [&desk]() -> const std::optional<TargetCourse> & {
            return desk.sky.course().course();
        };
        QTRY_VERIFY_WITH_TIMEOUT(course() && !course()->target.empty(), kPatience);
        QVERIFY(!course()->isHiddenAt(demoEvening()));
        desk.sky.horizon().replace(HorizonMask({{90.0, 0.0}, {90.0, 90.0}}));
        QTRY_VERIFY_WITH_TIMEOUT(desk.sky.tonight().rows().empty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(course() && course()->isHiddenAt(demoEvening()), kPatience);
        QVERIFY(course()->aboveLimit.empty() && course()->clear.empty());
        desk.sky.horizon().undo();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.sky.tonight().rows().empty(), kPatience);
        // Half hidden: each end of what is clear lies on the edge of the horizon.
        const HorizonMask wood({{20.0, 0.0}, {60.0, 100.0}, {60.0, 120.0}, {10.0, 260.0}});
        desk.sky.horizon().replace(wood);
        QTRY_VERIFY_WITH_TIMEOUT(course() && course()->horizon == wood, kPatience);
        for (const TimeSpan &span : course()->clear) {
            for (const QDateTime &end : {span.begins, span.ends}) {
                if (end == course()->from || end == course()->to)
                    continue;
                const Horizontal place
                    = horizontalOf(target(desk, "M 31").place, kMunich, end, Air::standard());
                QVERIFY(std::abs(place.altitudeDegrees - wood.altitudeAt(place.azimuthDegrees))
                        < 0.05);
            }
        }
        QVERIFY(!course()->clear.empty());
    }

    void knowsTheFieldsOfTheModels()
    {
        QCOMPARE(usualField(DwarfModel::Dwarf3, Camera::Tele), (FieldOfView{2.95, 1.66}));
        QCOMPARE(usualField(DwarfModel::Unknown, Camera::Tele), FieldOfView{});
    }
};

QTEST_GUILESS_MAIN(TestSkyDesk)
#include "tst_sky_desk.moc"
