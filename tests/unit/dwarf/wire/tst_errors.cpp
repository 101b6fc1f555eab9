// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/errors.h"

#include <QFile>
#include <QTest>

using namespace nd;

class TestErrors : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorOfTheDocumentHasItsName();
    void generationsDisagreeAboutTheTeleBlock();
    void signDoesNotMatter();
    void alreadyOpenIsSuccess();
    void blocksCatchTheRest();
};

void TestErrors::everyErrorOfTheDocumentHasItsName()
{
    QFile file(QStringLiteral(ND_TEST_DATA "/dwarf/api_2_0.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> row = file.readLine().trimmed().split(',');
        const int code = row.size() == 4 ? row.at(3).toInt() : 0;
        if (row.first() != "error" || code == 0)
            continue;
        ++count;
        const QByteArray name
            = row.at(1) == "http" ? httpErrorName(code) : errorName(code, Generation::V2);
        // The document uses one name for two codes; the clients tell them apart.
        const QByteArray expected
            = code == 10507 ? "CODE_CAMERA_TELE_WORKING_BUSY_STACK" : row.at(2);
        QCOMPARE(name, expected);
    }
    QCOMPARE(count, 49);
}

void TestErrors::generationsDisagreeAboutTheTeleBlock()
{
    QCOMPARE(QByteArray(errorName(-10510, Generation::V2)), "CODE_CAMERA_TELE_CAPTURE_RAW_FAILED");
    QCOMPARE(QByteArray(errorName(-10510, Generation::V3)), "CODE_CAMERA_TELE_RUNNING_RECORD");
    QVERIFY(errorName(-10510, Generation::Unknown) == nullptr);
    QCOMPARE(QByteArray(errorName(-10515, Generation::Unknown)), "CODE_CAMERA_TELE_EXP_TOO_LONG");
    QVERIFY(errorName(-10515, Generation::V2) == nullptr);
    QCOMPARE(QByteArray(errorName(-10501, Generation::V3)), "CODE_CAMERA_TELE_CLOSED");
    QCOMPARE(QByteArray(errorName(-11511, Generation::V3)), "CODE_ASTRO_NEED_CALIBRATION");
}

void TestErrors::signDoesNotMatter()
{
    QCOMPARE(deviceCode(11505), -11505);
    QCOMPARE(deviceCode(-11505), -11505);
    QCOMPARE(deviceCode(0), 0);
    QCOMPARE(QByteArray(errorName(11505, Generation::V2)), "CODE_ASTRO_GOTO_FAILED");
    QVERIFY(errorBlock(std::numeric_limits<int>::min()) == nullptr);
    QVERIFY(errorBlock(std::numeric_limits<int>::max()) == nullptr);
}

void TestErrors::alreadyOpenIsSuccess()
{
    QVERIFY(isSuccess(0));
    QVERIFY(isSuccess(-10500));
    QVERIFY(isSuccess(12500));
    QVERIFY(!isSuccess(-10501));
    QVERIFY(!isSuccess(-1));
}

void TestErrors::blocksCatchTheRest()
{
    QCOMPARE(QByteArray(errorBlock(-14507)), "CODE_STEP_MOTOR");
    QCOMPARE(QByteArray(errorBlock(-11521)), "CODE_ASTRO_RESTACK");
    QCOMPARE(QByteArray(errorBlock(-15609)), "CODE_PANORAMA_UPLOAD");
    QCOMPARE(QByteArray(errorBlock(-16304)), "CODE_SHOOTING_SCHEDULE");
    QVERIFY(errorBlock(-7) == nullptr);
    QVERIFY(errorName(-14507, Generation::V3) == nullptr);
}

QTEST_APPLESS_MAIN(TestErrors)
#include "tst_errors.moc"
