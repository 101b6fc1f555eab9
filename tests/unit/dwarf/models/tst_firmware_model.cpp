// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/firmware_model.h"

#include "fake_device_http.h"
#include "model_bench.h"
#include "small_zip.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace nd {

class TestFirmwareModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<Rig>(SessionFixture::dwarf2());
        m_rig->bench.connectAsHost();
    }

    void filesOfTheWrongKindAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("fault");
        const QString good = QStringLiteral("update_package_v2.0.01.zip");
        const auto add
            = [](const char *row, const QString &name, const QByteArray &content,
                 FirmwareFault fault) { QTest::newRow(row) << name << content << int(fault); };
        add("good", good, smallZip(), FirmwareFault::None);
        add("with a comment", good, smallZip().chopped(2) + QByteArray::fromHex("0300") + "abc",
            FirmwareFault::None);
        add("picture", good, QByteArray::fromHex("ffd8ffe000104a464946"), FirmwareFault::WrongKind);
        add("empty", good, {}, FirmwareFault::WrongKind);
        add("text", good, QByteArray(5000, 'x'), FirmwareFault::WrongKind);
        add("another name", QStringLiteral("holiday.zip"), smallZip(), FirmwareFault::WrongName);
        add("another suffix", QStringLiteral("update_package_v2.0.01.exe"), smallZip(),
            FirmwareFault::WrongName);
        add("cut off", good, smallZip().left(60), FirmwareFault::Incomplete);
        add("directory elsewhere", good,
            smallZip().replace("1f000000", "ffffff7f").chopped(8) + QByteArray::fromHex("ffffff7f")
                + QByteArray::fromHex("0000"),
            FirmwareFault::Incomplete);
    }

    void filesOfTheWrongKindAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(int, fault);
        check(write(name, content));
        FirmwareModel &model = m_rig->model;
        QCOMPARE(int(model.problem().file), fault);
        const bool good = FirmwareFault(fault) == FirmwareFault::None;
        QCOMPARE(model.phase(), good ? FirmwarePhase::Checked : FirmwarePhase::Failed);
        QCOMPARE(model.canSend(), good ? Refusal::None : Refusal::NoFile);
        model.send();
        QCOMPARE(m_rig->http.uploads.size(), good ? 1U : 0U);
    }

    void whatIsNoFileIsRefused()
    {
        check(m_folder->path());
        QCOMPARE(m_rig->model.problem().file, FirmwareFault::Unreadable);
        check(m_folder->filePath(QStringLiteral("missing.zip")));
        QCOMPARE(m_rig->model.problem().file, FirmwareFault::Unreadable);
    }

    /// The field is spelt as the maker does.
    void sendsWhatTheDocumentAsks()
    {
        const QString path = write(QStringLiteral("update_package_v2.0.01.zip"), smallZip());
        check(path);
        const auto &file = m_rig->model.file();
        QVERIFY(file);
        QCOMPARE(file->version, QStringLiteral("2.0.01"));
        QCOMPARE(file->md5, QCryptographicHash::hash(smallZip(), QCryptographicHash::Md5).toHex());
        m_rig->model.send();
        const FileUpload job = m_rig->http.uploads.at(0);
        QCOMPARE(job.path, path);
        QCOMPARE(job.fileField, QByteArray("fiwmwareFileName"));
        QCOMPARE(job.fileName, QByteArray("update_package_v2.0.01.zip"));
        QCOMPARE(job.size, smallZip().size());
        QCOMPARE(job.fields.size(), 1U);
        QCOMPARE(job.fields.at(0).first, QByteArray("md5"));
        QCOMPARE(job.fields.at(0).second, file->md5);
    }

    void progressAndSuccess()
    {
        begin();
        FirmwareModel &model = m_rig->model;
        QVERIFY(model.isSending());
        QCOMPARE(model.canCheck(), Refusal::InProgress);
        emit m_rig->http.transfer->progressed(50, 100);
        QCOMPARE(model.moved(), 50);
        QCOMPARE(model.canCancel(), Refusal::None);
        emit m_rig->http.transfer->progressed(100, 100);
        QCOMPARE(model.phase(), FirmwarePhase::Installing);
        QVERIFY(model.canCancel() != Refusal::None); // it can't be taken back
        end(R"({"code":0})");
        QCOMPARE(model.phase(), FirmwarePhase::Sent);
        QCOMPARE(model.canSend(), Refusal::NoFile); // not by a second click
    }

    void theTelescopeMayRefuse_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("deviceCode");
        QTest::newRow("MD5") << QByteArray(R"({"code":-3})") << int(Error::Code::Rejected) << -3;
        QTest::newRow("sign") << QByteArray(R"({"code":3})") << int(Error::Code::Rejected) << -3;
        QTest::newRow("nonsense") << QByteArray("<html>") << int(Error::Code::Malformed) << 0;
        QTest::newRow("no code") << QByteArray("{}") << int(Error::Code::Malformed) << 0;
        QTest::newRow("absurd code")
            << QByteArray(R"({"code":1e300})") << int(Error::Code::Malformed) << 0;
    }

    void theTelescopeMayRefuse()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        QFETCH(int, deviceCode);
        begin();
        end(answer);
        QCOMPARE(m_rig->model.phase(), FirmwarePhase::Failed);
        QVERIFY(m_rig->model.problem().answer);
        QCOMPARE(int(m_rig->model.problem().answer->code), code);
        QCOMPARE(m_rig->model.problem().answer->deviceCode, deviceCode);
        QCOMPARE(m_rig->model.canSend(), Refusal::None); // the file is still good
    }

    void cancelEnds()
    {
        begin();
        m_rig->model.cancel();
        QCOMPARE(m_rig->model.phase(), FirmwarePhase::Cancelled);
        QVERIFY(!m_rig->model.isSending());
    }

    void aLostLinkIsTold()
    {
        begin();
        TransferEnd how;
        how.problem = TransferProblem::Link;
        emit m_rig->http.transfer->finished(how);
        QCOMPARE(m_rig->model.phase(), FirmwarePhase::Failed);
        QCOMPARE(m_rig->model.problem().transfer, TransferProblem::Link);
    }

    void onlyTheDwarf2TakesFiles_data()
    {
        QTest::addColumn<QByteArray>("info");
        QTest::newRow("3") << QByteArray(R"({"code":0,"data":{"deviceId":2}})");
        QTest::newRow("mini") << QByteArray(R"({"code":0,"data":{"deviceID":4}})");
    }

    void onlyTheDwarf2TakesFiles()
    {
        QFETCH(QByteArray, info);
        Rig rig{SessionFixture(info.constData())};
        rig.bench.device().grantControl();
        rig.bench.connectAll();
        QCOMPARE(rig.model.canCheck(), Refusal::Unsupported);
        rig.model.check(write(QStringLiteral("update_package_v2.0.01.zip"), smallZip()));
        QCOMPARE(rig.model.phase(), FirmwarePhase::Idle);
    }

    void versionIsAskedForWhereNobodyToldIt()
    {
        QVERIFY(m_rig->model.version().isEmpty());
        m_rig->http.answerJson(
            "firmwareVersion",
            R"({"code":0,"data":{"majorVersion":-1,"minorVersion":-1,"patchVersion":-1}})");
        QVERIFY(m_rig->model.version().isEmpty());
        m_rig->model.readVersion();
        m_rig->http.answerJson(
            "firmwareVersion",
            R"({"code":0,"data":{"majorVersion":2,"minorVersion":1,"patchVersion":6}})");
        QCOMPARE(m_rig->model.version(), QStringLiteral("2.1.6"));
    }

private:
    struct Rig
    {
        explicit Rig(SessionFixture fixture) : bench(std::move(fixture)) {}
        ModelBench bench;
        FakeDeviceHttp http;
        FirmwareModel model{bench.session(), http};
    };

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    void check(const QString &path)
    {
        QSignalSpy finished(&m_rig->model, &FirmwareModel::finished);
        m_rig->model.check(path);
        QCOMPARE(m_rig->model.phase(), FirmwarePhase::Checking);
        QTRY_COMPARE(finished.count(), 1);
    }
    void begin()
    {
        check(write(QStringLiteral("update_package_v2.0.01.zip"), smallZip()));
        m_rig->model.send();
        QCOMPARE(m_rig->model.phase(), FirmwarePhase::Sending);
    }
    void end(const QByteArray &answer)
    {
        TransferEnd how;
        how.status = 200;
        how.answer = answer;
        emit m_rig->http.transfer->finished(how);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Rig> m_rig;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestFirmwareModel)
#include "tst_firmware_model.moc"
