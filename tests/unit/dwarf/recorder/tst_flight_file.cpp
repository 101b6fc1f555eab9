// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/flight_file.h"

#include "core/dwarf/recorder/flight_format.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace nd;
using namespace std::chrono_literals;

namespace {

const QDate kNight(2026, 10, 10);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<TapKind> kindsIn(const QByteArray &bytes)
{
    QList<TapKind> kinds;
    FlightCursor cursor(bytes);
    while (const auto record = cursor.next())
        kinds.append(record->event.kind);
    return kinds;
}

FlightRecord packet(int size)
{
    return {1ms, 1, {TapKind::BinaryIn, 0, {}, QByteArray(size, 'x')}};
}

} // namespace

class TestFlightFile : public QObject
{
    Q_OBJECT

private slots:
    void aNightGoesFromNoonToNoon()
    {
        const auto night = [](int day, int hour, int minute) {
            return FlightFile::nightOf(QDateTime(QDate(2026, 10, day), QTime(hour, minute)));
        };
        QCOMPARE(night(10, 12, 0), kNight);
        QCOMPARE(night(10, 23, 59), kNight);
        QCOMPARE(night(11, 0, 0), kNight);
        QCOMPARE(night(11, 11, 59), kNight);
        QCOMPARE(night(11, 12, 0), kNight.addDays(1));
        QCOMPARE(FlightFile::nameOf(kNight), QStringLiteral("night-2026-10-10.ndflight"));
    }

    void goesOnBehindTheLastWholeRecord()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(FlightFile::nameOf(kNight));
        {
            FlightFile file(folder.path(), {});
            QVERIFY(file.open(kNight));
            file.append(packet(10));
            QVERIFY(file.flush());
        }
        const qint64 whole = QFileInfo(path).size();
        {
            QFile raw(path);
            QVERIFY(raw.open(QIODevice::Append));
            raw.write("\x7f half a record");
        }
        FlightFile file(folder.path(), {});
        QVERIFY(file.open(kNight));
        file.append({0us, 0, {flight_kind::kStart, 1, {}, {}}});
        QVERIFY(file.flush());
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.size() > whole);
        QCOMPARE(kindsIn(bytes), QList<TapKind>({TapKind::BinaryIn, flight_kind::kStart}));
    }

    void twoProgramsDoNotWriteIntoOneFile()
    {
        const QTemporaryDir folder;
        FlightFile first(folder.path(), {});
        FlightFile second(folder.path(), {});
        QVERIFY(first.open(kNight));
        QVERIFY(second.open(kNight));
        first.append(packet(1));
        second.append({0us, 0, {flight_kind::kStart, 1, {}, {}}});
        QVERIFY(first.flush() && second.flush());
        const QStringList files = FlightFile::recordings(folder.path());
        QCOMPARE(files.size(), 2);
        QCOMPARE(kindsIn(contentOf(folder.filePath(FlightFile::nameOf(kNight)))),
                 QList<TapKind>({TapKind::BinaryIn}));
        const QString other = folder.filePath(QStringLiteral("night-2026-10-10-2.ndflight"));
        QCOMPARE(kindsIn(contentOf(other)), QList<TapKind>({flight_kind::kStart}));
    }

    void onlyTheOwnerMayReadIt()
    {
        const QTemporaryDir folder;
        FlightFile file(folder.path(), {});
        QVERIFY(file.open(kNight));
        const auto rights = QFile::permissions(folder.filePath(FlightFile::nameOf(kNight)));
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void foreignFilesAreKeptAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(FlightFile::nameOf(kNight));
        QFile raw(path);
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write("a letter to my aunt");
        raw.close();
        FlightFile file(folder.path(), {});
        QVERIFY(file.open(kNight));
        file.append(packet(1));
        QVERIFY(file.flush());
        QCOMPARE(contentOf(path + QStringLiteral(".damaged")), QByteArray("a letter to my aunt"));
        QCOMPARE(kindsIn(contentOf(path)), QList<TapKind>({TapKind::BinaryIn}));
    }

    void neverLargerThanItsLimit()
    {
        const QTemporaryDir folder;
        FlightFile::Limits limits;
        limits.fileBytes = 10'000;
        const QString path = folder.filePath(FlightFile::nameOf(kNight));
        for (int run = 0; run < 3; ++run) { // also after a restart
            FlightFile file(folder.path(), limits);
            QVERIFY(file.open(kNight));
            for (int i = 0; i < 200; ++i) {
                file.append(packet(97));
                QVERIFY(file.flush());
            }
            QVERIFY(QFileInfo(path).size() <= limits.fileBytes);
            QVERIFY(QFileInfo(path).size() > limits.fileBytes - 200);
        }
        const QList<TapKind> kinds = kindsIn(contentOf(path));
        QVERIFY(kinds.count(flight_kind::kFull) <= 3); // one for each run
        QCOMPARE(kinds.last(), flight_kind::kFull);
    }

    void oldNightsGo()
    {
        const QTemporaryDir folder;
        FlightFile::Limits limits;
        limits.nights = 3;
        for (int i = 0; i < 6; ++i) {
            FlightFile file(folder.path(), limits);
            QVERIFY(file.open(kNight.addDays(i)));
            file.append(packet(1));
            QVERIFY(file.flush());
        }
        QFile other(folder.filePath(QStringLiteral("mine.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        const QStringList left = FlightFile::recordings(folder.path());
        QCOMPARE(left.size(), 3);
        QVERIFY(left.first().endsWith(FlightFile::nameOf(kNight.addDays(5))));
        QVERIFY(left.last().endsWith(FlightFile::nameOf(kNight.addDays(3))));
    }

    void aFolderThatCannotBeWrittenIsNoHarm()
    {
        FlightFile file(QStringLiteral("/proc/nowhere"), {});
        QVERIFY(!file.open(kNight));
        file.append(packet(1));
        QVERIFY(file.flush());
        QVERIFY(!file.isOpen());
    }
};

QTEST_APPLESS_MAIN(TestFlightFile)
#include "tst_flight_file.moc"
