// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/device_log_model.h"

#include "fake_device_http.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

class TestDeviceLogModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = std::make_unique<Rig>();
        m_rig->bench.connectAsHost();
    }

    void infoIsReadWhenConnected()
    {
        QCOMPARE(m_rig->http.count("logInfo"), 1);
        m_rig->http.answerJson("logInfo", kInfo);
        const auto &info = m_rig->model.info();
        QVERIFY(info);
        QVERIFY(info->hasLog);
        QCOMPARE(info->fileName, QStringLiteral("DWARF_II_LOG_D49CDD8E7440_2023.zip"));
        QCOMPARE(info->size, std::optional<qint64>(5000));
        m_rig->bench.dropLink();
        QVERIFY(!m_rig->model.info());
    }

    void hostileInfoIsTamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("known");
        QTest::newRow("null") << QByteArray(R"({"code":0,"data":null})") << false;
        QTest::newRow("no answer to the question")
            << QByteArray(R"({"code":0,"data":{"fileName":"x.zip"}})") << false;
        QTest::newRow("null fields") << QByteArray(
            R"({"code":0,"data":{"hasLogFile":true,"fileName":null,"fileSize":null}})")
                                     << true;
        QTest::newRow("path in the name")
            << QByteArray(R"({"code":0,"data":{"hasLogFile":true,"fileName":"../../.bashrc",)"
                          R"("fileSize":-5}})")
            << true;
        QTest::newRow("huge") << QByteArray(
            R"({"code":0,"data":{"hasLogFile":true,"fileName":".x","fileSize":1e300}})")
                              << true;
    }

    void hostileInfoIsTamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, known);
        m_rig->http.answerJson("logInfo", json);
        QCOMPARE(m_rig->model.info().has_value(), known);
        QCOMPARE(m_rig->model.phase(), known ? LogPhase::Idle : LogPhase::Failed);
        if (!known)
            return;
        QCOMPARE(m_rig->model.info()->fileName, QStringLiteral("DWARF_LOG.zip"));
        QVERIFY(!m_rig->model.info()->size);
    }

    void whoHasNoSuchCallOffersNoLog()
    {
        m_rig->http.answer("logInfo",
                           Error{Error::Code::Rejected, 0, QStringLiteral("status 404")});
        QCOMPARE(m_rig->model.canRead(), Refusal::Unsupported);
        QCOMPARE(m_rig->model.canDownload(), Refusal::Unsupported);
        m_rig->bench.dropLink();
        QCOMPARE(m_rig->model.canRead(), Refusal::NotConnected); // perhaps another one next time
    }

    void aFailureOfTheCallIsNotAbsence()
    {
        m_rig->http.answer("logInfo", Error{Error::Code::Rejected, -5, {}});
        QCOMPARE(m_rig->model.canRead(), Refusal::None);
    }

    void withoutALogThereIsNothingToFetch()
    {
        m_rig->http.answerJson("logInfo", R"({"code":0,"data":{"hasLogFile":false}})");
        QCOMPARE(m_rig->model.canDownload(), Refusal::NoLog);
        m_rig->model.download(QStringLiteral("/tmp/x.zip"));
        QVERIFY(m_rig->http.downloads.empty());
    }

    void downloadAsksForTheSizeFirst()
    {
        begin();
        const FileDownload job = m_rig->http.downloads.at(0);
        QCOMPARE(job.path, QStringLiteral("/tmp/x.zip"));
        QCOMPARE(job.announced, std::optional<qint64>(5000));
        QCOMPARE(job.largest, DeviceLogModel::kLargestLog);
        emit m_rig->http.transfer->progressed(2500, 5000);
        QCOMPARE(m_rig->model.moved(), 2500);
        QCOMPARE(m_rig->model.total(), 5000);
        end({});
        QCOMPARE(m_rig->model.phase(), LogPhase::Done);
    }

    void aLieAboutTheSizeIsTold()
    {
        begin();
        TransferEnd how;
        how.problem = TransferProblem::WrongSize;
        how.moved = 900;
        how.kept = QStringLiteral("/tmp/x.zip.part");
        end(how);
        QCOMPARE(m_rig->model.phase(), LogPhase::Failed);
        const LogProblem &problem = m_rig->model.problem();
        QCOMPARE(problem.transfer, TransferProblem::WrongSize);
        QCOMPARE(problem.announced, 5000);
        QCOMPARE(problem.received, 900);
        QCOMPARE(problem.kept, how.kept);
        QCOMPARE(m_rig->model.canDownload(), Refusal::None); // again
    }

    void cancelEnds()
    {
        begin();
        QCOMPARE(m_rig->model.canDownload(), Refusal::InProgress);
        m_rig->model.cancel();
        QCOMPARE(m_rig->model.phase(), LogPhase::Cancelled);
    }

    void everyEndingIsTold()
    {
        m_rig->http.answer("logInfo", Error{Error::Code::Timeout, 0, {}});
        QCOMPARE(m_rig->model.phase(), LogPhase::Failed);
        QCOMPARE(m_rig->model.problem().answer->code, Error::Code::Timeout);
        m_rig->model.readInfo();
        m_rig->bench.dropLink();
        QCOMPARE(m_rig->model.problem().answer->code, Error::Code::Disconnected);
        m_rig->http.answerJson("logInfo", kInfo);
        QVERIFY(!m_rig->model.info()); // of a connection that is over
    }

    void watchersMayReadIt()
    {
        Rig rig;
        rig.bench.connectAsSlave();
        rig.http.answerJson("logInfo", kInfo);
        QCOMPARE(rig.model.canDownload(), Refusal::None);
    }

private:
    static constexpr auto kInfo
        = R"({"code":0,"data":{"hasLogFile":true,"timestamp":"2023-12-05-21-30-19-195",)"
          R"("fileName":"DWARF_II_LOG_D49CDD8E7440_2023.zip","fileSize":5000}})";

    struct Rig
    {
        ModelBench bench{SessionFixture::dwarf2()};
        FakeDeviceHttp http;
        DeviceLogModel model{bench.session(), http};
    };

    void begin()
    {
        m_rig->http.answerJson("logInfo", kInfo);
        m_rig->model.download(QStringLiteral("/tmp/x.zip"));
        QCOMPARE(m_rig->model.phase(), LogPhase::Asking);
        QVERIFY(m_rig->http.downloads.empty());
        m_rig->http.answerJson("logInfo", kInfo);
        QCOMPARE(m_rig->model.phase(), LogPhase::Downloading);
    }
    void end(const TransferEnd &how) { emit m_rig->http.transfer->finished(how); }

    std::unique_ptr<Rig> m_rig;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDeviceLogModel)
#include "tst_device_log_model.moc"
