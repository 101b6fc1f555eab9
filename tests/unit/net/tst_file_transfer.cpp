// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/link_problem.h"
#include "core/net/qt_file_transfer.h"
#include "core/net/transfer_thread.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace nd {

/// One request at a time, answered as the test said; keeps what came.
class OneAnswerServer : public QTcpServer
{
public:
    QByteArray answer; ///< Sent as soon as the request is whole; empty: never.
    QByteArray received;

    OneAnswerServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/file").arg(serverPort())); }

private:
    void read(QTcpSocket &socket)
    {
        received += socket.readAll();
        const qsizetype head = received.indexOf("\r\n\r\n");
        if (head < 0 || answer.isEmpty())
            return;
        qsizetype length = 0;
        for (const QByteArray &line : received.left(head).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (received.size() < head + 4 + length)
            return;
        socket.write(answer);
        socket.disconnectFromHost();
    }
};

class TestFileTransfer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<OneAnswerServer>();
        QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost)));
    }

    void uploadIsAFormWithTheFileAndTheHash()
    {
        const QByteArray content(200'000, 'q');
        m_server->answer = answerOf(R"({"code":0})");
        QtFileTransfer transfer(uploadOf(content));
        const TransferEnd end = ended(transfer);
        QCOMPARE(end.problem, TransferProblem::None);
        QCOMPARE(end.status, 200);
        QCOMPARE(end.answer, QByteArray(R"({"code":0})"));
        QCOMPARE(end.moved, content.size());
        const QByteArray &form = m_server->received;
        QVERIFY(form.startsWith("POST /file HTTP/1.1\r\n"));
        QVERIFY(form.contains("multipart/form-data; boundary="));
        QVERIFY(form.contains("name=\"fiwmwareFileName\"; filename=\"update.zip\""));
        QVERIFY(form.contains("\r\n\r\n" + content + "\r\n--"));
        QVERIFY(form.contains("name=\"md5\"\r\n\r\n0123\r\n"));
    }

    void uploadOfAChangedFileIsNotSent()
    {
        m_server->answer = answerOf("{}");
        FileUpload job = uploadOf("short");
        job.size = 6;
        QtFileTransfer transfer(job);
        QCOMPARE(ended(transfer).problem, TransferProblem::FileChanged);
        QVERIFY(m_server->received.isEmpty());
    }

    void uploadOfAMissingFileIsTold()
    {
        FileUpload job = uploadOf("x");
        job.path += QStringLiteral("no");
        QtFileTransfer transfer(job);
        QCOMPARE(ended(transfer).problem, TransferProblem::FileUnreadable);
    }

    void badStatusIsTold()
    {
        m_server->answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
        QtFileTransfer upload(uploadOf("x"));
        const TransferEnd end = ended(upload);
        QCOMPARE(end.problem, TransferProblem::Status);
        QCOMPARE(end.status, 404);
        m_server->received.clear();
        QtFileTransfer download(downloadTo({}));
        QCOMPARE(ended(download).problem, TransferProblem::Status);
        QVERIFY(isFolderEmptyBut({QStringLiteral("upload")}));
    }

    void silenceEndsBoth()
    {
        FileUpload up = uploadOf("x");
        up.patience = std::chrono::milliseconds(300);
        QtFileTransfer upload(up);
        TransferEnd end = ended(upload);
        QCOMPARE(end.problem, TransferProblem::Link);
        QVERIFY(end.link == LinkProblem::Timeout);
        FileDownload down = downloadTo({});
        down.silence = std::chrono::milliseconds(300);
        QtFileTransfer download(down);
        end = ended(download);
        QVERIFY(end.link == LinkProblem::Timeout);
        QVERIFY(isFolderEmptyBut({QStringLiteral("upload")}));
    }

    void closedPortIsTold()
    {
        m_server->close();
        QtFileTransfer transfer(downloadTo({}));
        const TransferEnd end = ended(transfer);
        QCOMPARE(end.problem, TransferProblem::Link);
        QVERIFY(end.link == LinkProblem::Refused);
    }

    void cancelLeavesNothing()
    {
        QtFileTransfer transfer(downloadTo({}));
        QTRY_VERIFY(!m_server->received.isEmpty());
        QSignalSpy finished(&transfer, &FileTransfer::finished);
        transfer.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().value<TransferEnd>().problem, TransferProblem::Cancelled);
        QVERIFY(isFolderEmptyBut({}));
    }

    void destroyingCancels()
    {
        {
            QtFileTransfer transfer(downloadTo({}));
            QTRY_VERIFY(!m_server->received.isEmpty());
        }
        QTRY_VERIFY(isFolderEmptyBut({}));
    }

    /// Whoever drops a transfer is the window: it must not wait for what a slow card still writes.
    void nobodyWaitsForADestroyedOne()
    {
        QSemaphore card;
        QObject writer;
        writer.moveToThread(&transferThread());
        auto transfer = std::make_unique<QtFileTransfer>(downloadTo({}));
        QMetaObject::invokeMethod(&writer, [&card] { card.acquire(); });
        transfer.reset();
        card.release(); // only reached if nobody waited
        QTRY_VERIFY(isFolderEmptyBut({}));
        QMetaObject::invokeMethod(
            &writer, [&writer, home = thread()] { writer.moveToThread(home); },
            Qt::BlockingQueuedConnection);
    }

    void downloadReplacesTheTargetWhenWhole()
    {
        write(QStringLiteral("log.zip"), "old");
        m_server->answer = answerOf(QByteArray(100'000, 'n'));
        QtFileTransfer transfer(downloadTo(100'000));
        QCOMPARE(ended(transfer).problem, TransferProblem::None);
        QCOMPARE(read(QStringLiteral("log.zip")), QByteArray(100'000, 'n'));
        QVERIFY(isFolderEmptyBut({QStringLiteral("log.zip")}));
    }

    /// Nothing is lost: the old file stays, and what came stands beside it.
    void wrongSizeKeepsBoth_data()
    {
        QTest::addColumn<qint64>("announced");
        QTest::addColumn<qint64>("kept");
        QTest::newRow("less") << qint64(2000) << qint64(1000);
        QTest::newRow("more") << qint64(400) << qint64(400);
    }

    void wrongSizeKeepsBoth()
    {
        QFETCH(qint64, announced);
        QFETCH(qint64, kept);
        write(QStringLiteral("log.zip"), "old");
        write(QStringLiteral("log.zip.part"), "kept earlier");
        m_server->answer = answerOf(QByteArray(1000, 'n'));
        QtFileTransfer transfer(downloadTo(announced));
        const TransferEnd end = ended(transfer);
        QCOMPARE(end.problem, TransferProblem::WrongSize);
        QCOMPARE(end.kept, m_folder->filePath(QStringLiteral("log.zip.part2")));
        QCOMPARE(read(QStringLiteral("log.zip.part2")).size(), kept);
        QCOMPARE(read(QStringLiteral("log.zip.part")), QByteArray("kept earlier"));
        QCOMPARE(read(QStringLiteral("log.zip")), QByteArray("old"));
    }

    /// The head promises more than comes.
    void aCutDownloadIsNoFile()
    {
        m_server->answer = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + QByteArray(10, 'n');
        QtFileTransfer transfer(downloadTo({}));
        QCOMPARE(ended(transfer).problem, TransferProblem::Link);
        QVERIFY(isFolderEmptyBut({}));
    }

    void moreThanMayBeIsStopped()
    {
        m_server->answer = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(50'000, 'n');
        FileDownload job = downloadTo({});
        job.largest = 20'000;
        QtFileTransfer transfer(job);
        QCOMPARE(ended(transfer).problem, TransferProblem::TooLarge);
        QVERIFY(isFolderEmptyBut({}));
        job.announced = 1'000'000;
        QtFileTransfer absurd(job);
        QCOMPARE(ended(absurd).problem, TransferProblem::TooLarge);
    }

    void aFolderThatIsNoneIsTold()
    {
        FileDownload job = downloadTo({});
        job.path = m_folder->filePath(QStringLiteral("nowhere/log.zip"));
        QtFileTransfer transfer(job);
        QCOMPARE(ended(transfer).problem, TransferProblem::FileNotWritable);
    }

private:
    static QByteArray answerOf(const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body;
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isFolderEmptyBut(const QStringList &names) const
    {
        return QDir(m_folder->path()).entryList(QDir::Files) == names;
    }
    FileUpload uploadOf(const QByteArray &content) const
    {
        write(QStringLiteral("upload"), content);
        FileUpload job;
        job.url = m_server->url();
        job.path = m_folder->filePath(QStringLiteral("upload"));
        job.fileField = "fiwmwareFileName";
        job.fileName = "update.zip";
        job.size = content.size();
        job.fields = {{"md5", "0123"}};
        return job;
    }
    FileDownload downloadTo(std::optional<qint64> announced) const
    {
        FileDownload job;
        job.url = m_server->url();
        job.path = m_folder->filePath(QStringLiteral("log.zip"));
        job.announced = announced;
        job.largest = 500'000;
        return job;
    }
    static TransferEnd ended(FileTransfer &transfer)
    {
        QSignalSpy finished(&transfer, &FileTransfer::finished);
        if (!finished.wait(10'000))
            return {};
        return finished.first().first().value<TransferEnd>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OneAnswerServer> m_server;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestFileTransfer)
#include "tst_file_transfer.moc"
