// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/diagnostic_bundle.h"

#include "core/base/settings.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/recorder/flight_recorder.h"
#include "core/observatory/observatory.h"
#include "unzipped.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using State = DiagnosticBundle::State;

namespace {

constexpr int kLong = 20'000; // milliseconds
const QByteArray kSecret = "correct horse battery";

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestDiagnosticBundle : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("logs")));
        FlightRecorder::Options options;
        options.folder = m_folder->filePath(QStringLiteral("recordings"));
        m_recorder = std::make_unique<FlightRecorder>(options);
        m_settings = std::make_unique<Settings>(QString());
        m_observatory = std::make_unique<Observatory>(*m_settings, m_recorder.get());
    }
    void cleanup()
    {
        m_observatory.reset();
        m_recorder.reset();
    }

    void holdsWhatABugReportNeedsAndNoSecret()
    {
        m_settings->setValue(
            "wifi",
            QJsonObject{{QStringLiteral("ssid"), QStringLiteral("home")},
                        {QStringLiteral("password"), QString::fromLatin1(kSecret)}});
        m_observatory->addDevice(profileFromAddress(QStringLiteral("192.0.2.7")).value());
        const auto tap = m_recorder->tap();
        tap->note({TapKind::HttpAnswered, 200, "8082/deviceInfo",
                   "{\"data\":{\"staWifiPwd\":\"" + kSecret + "\"}}"});
        write(m_folder->filePath(QStringLiteral("logs/nightdesk.log")),
              "info nightdesk.net: started\n"
              "debug nightdesk.wire: in "
                  + kSecret.toHex() + "\ninfo nightdesk.net: staWifiPwd=\"" + kSecret
                  + "\" and more\n");
        const QString path = m_folder->filePath(QStringLiteral("bundle.zip"));
        const QByteArray state = save(path);
        QCOMPARE(state, QByteArray());

        const QMap<QString, QByteArray> files = unzipped(path);
        for (const char *name :
             {"versions.json", "settings.json", "devices/1.json", "logs/nightdesk.log"})
            QVERIFY2(!files.value(QLatin1String(name)).isEmpty(), name);
        const QStringList names = files.keys();
        QCOMPARE(names.filter(QStringLiteral("recordings/night-")).size(), 1);
        for (const QString &name : names) {
            const QByteArray content = files.value(name);
            QVERIFY2(!content.contains(kSecret), qPrintable(name));
            QVERIFY2(!content.contains(kSecret.toHex()), qPrintable(name));
        }
        QVERIFY(files.value(QLatin1String("settings.json")).contains("\"home\""));
        QVERIFY(files.value(QLatin1String("devices/1.json")).contains("192.0.2.7"));
        QVERIFY(files.value(QLatin1String("versions.json")).contains(qVersion()));
        const QByteArray log = files.value(QLatin1String("logs/nightdesk.log"));
        QCOMPARE(log,
                 QByteArray("info nightdesk.net: started\n"
                            "info nightdesk.net: staWifiPwd=*** and more\n"));
        QFile raw(path);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(!raw.readAll().contains(kSecret));
        QProcess unzip; // a second opinion, if there is one
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-t"), path});
        if (unzip.waitForFinished(kLong))
            QCOMPARE(unzip.exitCode(), 0);
    }

    void onlyTheLastNights()
    {
        const QDir nights(m_folder->filePath(QStringLiteral("recordings")));
        QVERIFY(nights.mkpath(QStringLiteral(".")));
        for (int day = 1; day <= 6; ++day)
            write(nights.filePath(FlightFile::nameOf(QDate(2026, 1, day))), "x");
        const QString path = m_folder->filePath(QStringLiteral("bundle.zip"));
        QCOMPARE(save(path), QByteArray());
        const QStringList names = unzipped(path).keys().filter(QStringLiteral("recordings/"));
        QCOMPARE(names.size(), DiagnosticBundle::kMostNights);
        QVERIFY(names.last().contains(QStringLiteral("2026-01-06")));
    }

    void aFolderThatIsNotThere()
    {
        const QByteArray why = save(QStringLiteral("/nowhere/at/all/bundle.zip"));
        QVERIFY(!why.isEmpty());
        QCOMPARE(m_bundle->state(), State::Failed);
    }

    void cancelledLeavesWhatWasThere()
    {
        const QString path = m_folder->filePath(QStringLiteral("bundle.zip"));
        write(path, "the old one");
        QByteArray noise(24 * 1024 * 1024, '\0'); // takes a while to pack
        quint32 seed = 1;
        for (char &byte : noise)
            byte = char((seed = seed * 1664525 + 1013904223) >> 24);
        const QDir nights(m_folder->filePath(QStringLiteral("recordings")));
        QVERIFY(nights.mkpath(QStringLiteral(".")));
        write(nights.filePath(FlightFile::nameOf(QDate(2026, 1, 1))), noise);
        m_bundle = std::make_unique<DiagnosticBundle>(*m_observatory, logs());
        connect(m_bundle.get(), &DiagnosticBundle::changed, this, [this] {
            if (m_bundle->state() == State::Running)
                m_bundle->cancel();
        });
        m_bundle->save(path);
        QTRY_COMPARE_WITH_TIMEOUT(m_bundle->state(), State::Cancelled, kLong);
        QFile old(path);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the old one"));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("bundle.zip*")}).size(), 1);
    }

    void progressGrows()
    {
        m_bundle = std::make_unique<DiagnosticBundle>(*m_observatory, logs());
        QList<double> seen;
        connect(m_bundle.get(), &DiagnosticBundle::changed, this,
                [&] { seen.append(m_bundle->progress()); });
        m_bundle->save(m_folder->filePath(QStringLiteral("bundle.zip")));
        QTRY_COMPARE_WITH_TIMEOUT(m_bundle->state(), State::Done, kLong);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.last(), 1.0);
    }

private:
    QString logs() const { return m_folder->filePath(QStringLiteral("logs")); }

    /// Why it failed; empty if it did not.
    QByteArray save(const QString &path)
    {
        m_bundle = std::make_unique<DiagnosticBundle>(*m_observatory, logs());
        m_bundle->save(path);
        const auto ended = [this] { return m_bundle->state() != State::Running; };
        if (!QTest::qWaitFor(ended, kLong))
            return "timeout";
        return m_bundle->state() == State::Done ? QByteArray()
                                                : m_bundle->error().detail.toUtf8() + '?';
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FlightRecorder> m_recorder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Observatory> m_observatory;
    std::unique_ptr<DiagnosticBundle> m_bundle;
};

QTEST_GUILESS_MAIN(TestDiagnosticBundle)
#include "tst_diagnostic_bundle.moc"
