// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/connection_text.h"
#include "ui/text/device_error_rows.h"
#include "ui/text/state_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace nd;
using namespace nd::text;

namespace {

/// What must come back unchanged: places of arguments and tags, in any order.
QStringList marks(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%n|%\\d|<[^>]+>"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.sort();
    return found;
}

/// One message of a .ts file.
struct Entry
{
    QString source;
    QStringList translations;
    bool finished = true;
};

void readTranslation(QXmlStreamReader &xml, Entry &entry)
{
    entry.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    QString plain;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            entry.translations += xml.readElementText();
        else if (xml.isCharacters())
            plain += xml.text();
    }
    if (entry.translations.isEmpty())
        entry.translations += plain;
}

QList<Entry> readEntries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message"))
            entries.append(Entry{});
        else if (xml.name() == QLatin1String("source"))
            entries.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, entries.last());
    }
    return xml.hasError() ? QList<Entry>{} : entries;
}

} // namespace

class TestTranslation : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated();
    void argumentsAndTagsSurvive();
    void germanIsSpoken();
    void everyDeviceErrorIsGerman();
    void narrowPlacesAreNotOutgrown_data();
    void narrowPlacesAreNotOutgrown();
    void englishHasPlurals();

private:
    const QString m_german = QStringLiteral(ND_TRANSLATIONS "/nightdesk_de.ts");
};

void TestTranslation::everyTextIsTranslated()
{
    const QList<Entry> entries = readEntries(m_german);
    QVERIFY(entries.size() > 300);
    for (const Entry &entry : entries) {
        QVERIFY2(entry.finished, qPrintable(entry.source));
        for (const QString &translation : entry.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(entry.source));
    }
}

void TestTranslation::argumentsAndTagsSurvive()
{
    for (const Entry &entry : readEntries(m_german)) {
        for (const QString &translation : entry.translations)
            QVERIFY2(marks(translation) == marks(entry.source), qPrintable(entry.source));
    }
}

void TestTranslation::germanIsSpoken()
{
    const QString english = problemAdvice(ConnectProblem::ControlRefused);
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/nightdesk_de.qm")));
    QVERIFY(QCoreApplication::installTranslator(&german));
    QCOMPARE(problemSentence(ConnectProblem::NotADwarf),
             QStringLiteral("Was unter dieser Adresse antwortet, ist kein DWARF."));
    QCOMPARE(stopText(StopState::Stopping), QStringLiteral("Hält an."));
    QVERIFY(problemAdvice(ConnectProblem::ControlRefused) != english);
    QVERIFY(QCoreApplication::removeTranslator(&german));
    QCOMPARE(problemAdvice(ConnectProblem::ControlRefused), english);
}

/// Their texts go through a table, so a wrong context would show only here.
void TestTranslation::everyDeviceErrorIsGerman()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/nightdesk_de.qm")));
    for (const auto rows : {sharedErrorRows(), teleErrorRowsV2(), teleErrorRowsV3()}) {
        for (const DeviceErrorRow &row : rows) {
            QVERIFY2(!german.translate("DeviceErrors", row.what).isEmpty(), row.what);
            QVERIFY2(!german.translate("DeviceErrors", row.advice).isEmpty(), row.advice);
        }
    }
}

void TestTranslation::narrowPlacesAreNotOutgrown_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<int>("longest");
    const auto add
        = [](const char *context, const char *source, int longest, const char *comment = "") {
              QTest::addRow("%s, %s", context, source)
                  << QByteArray(context) << QByteArray(source) << QByteArray(comment) << longest;
          };
    add("AimText", "Many", 6, "tracking");
    add("StackingText", "No new frames", 17);
    add("StackingText", "Link lost", 17);
    add("nd::CalibrationDarks", "Shoot one for what is set", 20);
    add("nd::CalibrationTable", "Exposure", 7);
    add("nd::CalibrationTable", "Gain", 7);
}

/// In a window of 1366 pixels these made a panel wider than its place: UFO, a bell, half of the
/// darks and the ends of headings were cut off.
void TestTranslation::narrowPlacesAreNotOutgrown()
{
    QFETCH(const QByteArray, context);
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, comment);
    QFETCH(const int, longest);
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/nightdesk_de.qm")));
    const QString text = german.translate(context, source, comment);
    QVERIFY(!text.isEmpty());
    QVERIFY2(text.size() <= longest, qPrintable(text));
}

void TestTranslation::englishHasPlurals()
{
    QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/nightdesk_en.qm")));
    for (const Entry &entry : readEntries(QStringLiteral(ND_TRANSLATIONS "/nightdesk_en.ts"))) {
        QVERIFY2(entry.finished, qPrintable(entry.source));
        QCOMPARE(entry.translations.size(), 2);
    }
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
