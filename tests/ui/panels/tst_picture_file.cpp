// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/picture_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace nd;

namespace {

QImage testPicture()
{
    QImage image(64, 36, QImage::Format_RGB32);
    image.fill(Qt::black);
    image.setPixel(10, 20, qRgb(250, 120, 7));
    return image;
}

} // namespace

class TestPictureFile : public QObject
{
    Q_OBJECT

private slots:
    void namesByDeviceCameraAndTime()
    {
        const QDateTime utc(QDate(2026, 10, 10), QTime(20, 1, 2), Qt::UTC);
        QCOMPARE(pictureBaseName(QStringLiteral("Terrace"), QStringLiteral("tele"), utc),
                 QStringLiteral("Terrace_tele_20261010T200102Z"));
        QCOMPARE(pictureBaseName(QStringLiteral("../a b/\"c"), QStringLiteral("wide"), utc),
                 QStringLiteral("---a-b--c_wide_20261010T200102Z"));
        QVERIFY(pictureBaseName({}, QStringLiteral("tele"), utc).startsWith(u"picture_"));
    }

    void writesAPictureAndItsFacts()
    {
        QTemporaryDir folder;
        const QString deep = folder.filePath(QStringLiteral("new/folder"));
        const QJsonObject facts{{QStringLiteral("camera"), QStringLiteral("tele")}};
        const Result<QString> path
            = writePicture(testPicture(), facts, deep, QStringLiteral("name"));
        QVERIFY(bool(path));
        QCOMPARE(QImage(path.value()).convertToFormat(QImage::Format_RGB32), testPicture());
        QFile sidecar(deep + QStringLiteral("/name.json"));
        QVERIFY(sidecar.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(sidecar.readAll()).object(), facts);
        QCOMPARE(QDir(deep).entryList(QDir::Files | QDir::Hidden).size(),
                 2); // nothing half-written
    }

    void neverReplaces()
    {
        QTemporaryDir folder;
        const QString base = QStringLiteral("same");
        const auto first = writePicture(testPicture(), {}, folder.path(), base);
        const auto second = writePicture(testPicture(), {}, folder.path(), base);
        QVERIFY(first && second);
        QVERIFY(first.value() != second.value());
        QVERIFY(second.value().endsWith(u"same_2.png"));
    }

    void saysWhyItFailed()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("taken")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto result
            = writePicture(testPicture(), {}, file.fileName(), QStringLiteral("name"));
        QVERIFY(!result);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void worksOffTheCallersThread()
    {
        const QThread *worker = nullptr;
        QString got;
        const auto work = [&worker]() -> Result<QString> {
            worker = QThread::currentThread();
            return QStringLiteral("done");
        };
        runInPool(this, work, [&](const Result<QString> &result) { got = result.value(); });
        QTRY_COMPARE(got, QStringLiteral("done"));
        QVERIFY(worker != QThread::currentThread());
    }

    void forgetsADeadCaller()
    {
        bool called = false;
        bool worked = false;
        auto *caller = new QObject;
        runInPool(
            caller, []() -> Result<QString> { return QStringLiteral("late"); },
            [&](const Result<QString> &) { called = true; });
        delete caller;
        runInPool(
            this, []() -> Result<QString> { return QStringLiteral("after"); },
            [&](const Result<QString> &) { worked = true; });
        QTRY_VERIFY(worked);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestPictureFile)
#include "tst_picture_file.moc"
