// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/errors.h"
#include "ui/text/device_error_rows.h"
#include "ui/text/device_error_text.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace nd;
using namespace nd::text;

class TestDeviceErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeOfTheDocumentHasItsSentence();
    void everyRowSaysWhatAndWhatToDo();
    void sentencesAreDistinct();
    void generationsAreToldApart();
    void knownCodesSayWhatPeopleMustDo();
    void unknownCodesHaveWordsToo();
    void everyCodeOfTheTablesHasItsOwnRow();
    void everyRangeHasItsOwnRow();
    void everyHttpCodeHasItsOwnRow();
};

void TestDeviceErrorText::everyCodeOfTheDocumentHasItsSentence()
{
    const QString generic = deviceErrorText(-1'000'000, Generation::V2).what;
    QFile file(QStringLiteral(ND_TEST_DATA "/dwarf/api_2_0.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> row = file.readLine().trimmed().split(',');
        if (row.size() != 4 || row.first() != "error" || row.at(1) == "http" || row.at(3) == "0")
            continue;
        ++count;
        const DeviceErrorText text = deviceErrorText(row.at(3).toInt(), Generation::V2);
        QVERIFY2(text.what != generic, row.at(2).constData());
        const QString block = QStringLiteral("The tele camera refused.");
        QVERIFY2(text.what != block, row.at(2).constData());
    }
    QCOMPARE(count, 44);
}

void TestDeviceErrorText::everyRowSaysWhatAndWhatToDo()
{
    for (const auto rows :
         {sharedErrorRows(), teleErrorRowsV2(), teleErrorRowsV3(), httpErrorRows()}) {
        QVERIFY(!rows.empty());
        for (const DeviceErrorRow &row : rows) {
            QVERIFY(row.code < 0);
            for (const char *sentence : {row.what, row.advice}) {
                const QString text = QString::fromUtf8(sentence);
                QVERIFY2(text.endsWith(QLatin1Char('.')), sentence);
                for (const auto *word : {"please", "oops", "successful", "!", "telescope"})
                    QVERIFY2(!text.contains(QLatin1String(word), Qt::CaseInsensitive), sentence);
            }
        }
    }
}

void TestDeviceErrorText::sentencesAreDistinct()
{
    for (const auto own : {teleErrorRowsV2(), teleErrorRowsV3()}) {
        QSet<QByteArray> seen;
        for (const auto rows : {sharedErrorRows(), own}) {
            for (const DeviceErrorRow &row : rows) {
                QVERIFY2(!seen.contains(row.what), row.what);
                seen.insert(row.what);
            }
        }
    }
}

void TestDeviceErrorText::generationsAreToldApart()
{
    QCOMPARE(deviceErrorText(-10511, Generation::V2).what,
             QStringLiteral("The tele camera is busy."));
    QCOMPARE(deviceErrorText(-10511, Generation::V3).what,
             QStringLiteral("A panorama is being taken."));
    QCOMPARE(deviceErrorText(-10511, Generation::Unknown).what,
             QStringLiteral("The tele camera refused."));
    QCOMPARE(deviceErrorText(10511, Generation::V2).what,
             QStringLiteral("The tele camera is busy."));
}

void TestDeviceErrorText::knownCodesSayWhatPeopleMustDo()
{
    QCOMPARE(deviceErrorText(-5, Generation::V3).advice,
             QStringLiteral("Activate it in the maker's app."));
    QCOMPARE(deviceErrorText(-14519, Generation::V2).what,
             QStringLiteral("The mechanical limit is reached."));
    QCOMPARE(deviceErrorText(-14519, Generation::V2).advice,
             QStringLiteral("Turn the scope the other way."));
    QVERIFY(deviceErrorText(-11505, Generation::V2).advice.contains(QLatin1String("Calibrate")));
}

void TestDeviceErrorText::unknownCodesHaveWordsToo()
{
    for (const int code : {0, -7, 7, -14507, -99999, std::numeric_limits<int>::min(),
                           std::numeric_limits<int>::max()}) {
        const DeviceErrorText text = deviceErrorText(code, Generation::V3);
        QVERIFY(!text.what.isEmpty());
        QVERIFY(!text.advice.isEmpty());
    }
    QCOMPARE(deviceErrorText(-14507, Generation::V3).what,
             QStringLiteral("The motors of the scope reported a problem."));
}

namespace {

const DeviceErrorRow *rowOf(std::span<const DeviceErrorRow> rows, int code)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [code](const DeviceErrorRow &row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

/// Says no more than that something went wrong.
bool isGeneric(const DeviceErrorText &text)
{
    const DeviceErrorText nothing = deviceErrorText(-1'000'000, Generation::V2);
    bool generic = text.what == nothing.what || text.advice == nothing.advice
        || text.advice == QLatin1String("Try again.");
    for (const DeviceErrorBlock &block : errorBlocks())
        generic = generic || text.what == QLatin1String(block.what);
    return generic;
}

} // namespace

/// The tables of the protocol and those of the sentences are walked side by side: a code added to
/// one and not to the other, or a sentence that says nothing of its own, fails.
void TestDeviceErrorText::everyCodeOfTheTablesHasItsOwnRow()
{
    for (const Generation generation : {Generation::V2, Generation::V3}) {
        const auto tele = generation == Generation::V2 ? teleErrorRowsV2() : teleErrorRowsV3();
        QCOMPARE(tele.size(), teleErrors(generation).size());
        QCOMPARE(sharedErrorRows().size(), sharedErrors().size());
        QHash<QString, int> seen;
        for (const auto table : {sharedErrors(), teleErrors(generation)}) {
            for (const ErrorInfo &info : table) {
                QVERIFY2(rowOf(sharedErrorRows(), info.code) || rowOf(tele, info.code), info.name);
                const DeviceErrorText text = deviceErrorText(info.code, generation);
                QVERIFY2(!isGeneric(text), info.name);
                QVERIFY2(!seen.contains(text.what), info.name);
                seen.insert(text.what, info.code);
            }
        }
    }
}

void TestDeviceErrorText::everyRangeHasItsOwnRow()
{
    QCOMPARE(errorBlocks().size(), errorRanges().size());
    QSet<QByteArray> seen;
    for (const ErrorRange &range : errorRanges()) {
        const auto blocks = errorBlocks();
        const auto found
            = std::find_if(blocks.begin(), blocks.end(), [&range](const DeviceErrorBlock &block) {
                  return block.first == range.first && block.last == range.last;
              });
        QVERIFY2(found != blocks.end(), range.name);
        QVERIFY2(!seen.contains(found->what), found->what);
        QVERIFY2(qstrcmp(found->advice, "Try again.") != 0, found->what);
        seen.insert(found->what);
    }
}

void TestDeviceErrorText::everyHttpCodeHasItsOwnRow()
{
    QCOMPARE(httpErrorRows().size(), httpErrors().size());
    QSet<QString> seen;
    for (const ErrorInfo &info : httpErrors()) {
        QVERIFY2(rowOf(httpErrorRows(), info.code), info.name);
        const DeviceErrorText text = httpErrorText(info.code);
        QVERIFY2(!isGeneric(text), info.name);
        QVERIFY2(!seen.contains(text.what), info.name);
        seen.insert(text.what);
        QCOMPARE(httpErrorText(-info.code).what, text.what);
    }
    QVERIFY(!httpErrorText(-99).what.isEmpty());
    QVERIFY(httpErrorText(-6).what != deviceErrorText(-6, Generation::V2).what);
}

QTEST_APPLESS_MAIN(TestDeviceErrorText)
#include "tst_device_error_text.moc"
