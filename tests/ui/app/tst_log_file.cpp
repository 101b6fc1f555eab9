// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/log_file.h"
#include "core/base/logging.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;

class TestLogFile : public QObject
{
    Q_OBJECT

private slots:
    void writesLinesBeforeItGoes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/nightdesk.log"));
        {
            const LogFile log(path);
            qCWarning(lcUi) << "the knob broke";
        }
        const QByteArray text = contentOf(path);
        QVERIFY(text.contains("nightdesk.ui"));
        QVERIFY(text.contains("the knob broke"));
    }

    void rotatesAndKeepsThreeOlder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("nightdesk.log"));
        for (int run = 0; run < LogFile::kOlderFiles + 3; ++run) {
            grow(path);
            const LogFile log(path);
            qCWarning(lcUi) << "run" << run;
        }
        QVERIFY(contentOf(path).contains("run 5"));
        QVERIFY(QFile::exists(path + QStringLiteral(".3")));
        QVERIFY(!QFile::exists(path + QStringLiteral(".4")));
        QVERIFY(QFile(path).size() < LogFile::kLargestFile);
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void grow(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Append))
            file.resize(LogFile::kLargestFile + 1);
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_log_file.moc"
