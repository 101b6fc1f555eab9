// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/connection_model.h"

#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

struct Bench : ModelBench
{
    using ModelBench::ModelBench;

    ConnectLine pictures() const { return model.checklist().last(); }

    ConnectionModel model{session(), scheduler()};
};

} // namespace

class TestConnectionModel : public QObject
{
    Q_OBJECT

private slots:
    void showsTheSession()
    {
        Bench bench(SessionFixture::dwarf2());
        QSignalSpy link(&bench.model, &ConnectionModel::linkStateChanged);
        QSignalSpy role(&bench.model, &ConnectionModel::roleChanged);
        QSignalSpy identity(&bench.model, &ConnectionModel::identityChanged);
        QCOMPARE(bench.model.linkState(), LinkState::Disconnected);
        QCOMPARE(bench.model.canConnect(), Refusal::None);
        QCOMPARE(bench.model.canDisconnect(), Refusal::NotConnected);
        QCOMPARE(bench.model.canTakeOver(), Refusal::NotConnected);
        bench.connectAsHost();
        QCOMPARE(bench.model.linkState(), LinkState::Ready);
        QCOMPARE(bench.model.role(), ControlRole::Host);
        QCOMPARE(bench.model.model(), DwarfModel::Dwarf2);
        QCOMPARE(bench.model.generation(), Generation::V2);
        QCOMPARE(bench.model.problem(), ConnectProblem::None);
        QCOMPARE(bench.model.canConnect(), Refusal::InProgress);
        QCOMPARE(bench.model.canDisconnect(), Refusal::None);
        QCOMPARE(bench.model.canTakeOver(), Refusal::InProgress);
        QVERIFY(link.count() >= 2);
        QVERIFY(role.count() >= 1);
        QVERIFY(identity.count() >= 1);
    }

    void whileConnectingItCanBeCancelled()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.device().ignore(10039);
        bench.model.connectToDevice();
        bench.settle();
        QCOMPARE(bench.model.linkState(), LinkState::Connecting);
        QCOMPARE(bench.model.canConnect(), Refusal::Connecting);
        bench.model.disconnectFromDevice();
        bench.settle();
        QCOMPARE(bench.model.linkState(), LinkState::Disconnected);
    }

    void slaveMayTakeOver()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsSlave();
        QCOMPARE(bench.model.role(), ControlRole::Slave);
        QCOMPARE(bench.model.canTakeOver(), Refusal::None);
        bench.device().grantControl();
        bench.model.takeOver();
        bench.settle();
        QCOMPARE(bench.model.role(), ControlRole::Host);
        QVERIFY(bench.link().sentIds().contains(13004U));
    }

    void checklistEndsWithThePictures()
    {
        Bench bench(SessionFixture::dwarf2());
        QSignalSpy changed(&bench.model, &ConnectionModel::checklistChanged);
        bench.connectAsHost();
        QCOMPARE(bench.model.checklist().size(), 8);
        QCOMPARE(bench.pictures().step, ConnectStep::Pictures);
        QCOMPARE(bench.pictures().status, StepStatus::Pending);
        bench.model.awaitPicture();
        QCOMPARE(bench.pictures().status, StepStatus::Running);
        bench.advance(1200ms);
        const auto before = changed.count();
        bench.model.notePicture(QStringLiteral("RTSP"));
        QCOMPARE(changed.count(), before + 1);
        QCOMPARE(bench.pictures().status, StepStatus::Done);
        QCOMPARE(bench.pictures().detail, QStringLiteral("RTSP"));
        QCOMPARE(bench.pictures().took, std::optional(1200ms));
        // The second camera's picture changes nothing.
        bench.advance(1s);
        bench.model.awaitPicture();
        bench.model.notePicture(QStringLiteral("JPEG"));
        QCOMPARE(bench.pictures().detail, QStringLiteral("RTSP"));
    }

    void withoutPicturesItWarns()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.model.awaitPicture();
        bench.advance(9900ms);
        QCOMPARE(bench.pictures().status, StepStatus::Running);
        bench.advance(100ms);
        QCOMPARE(bench.pictures().status, StepStatus::Warning);
        QCOMPARE(bench.pictures().problem, ConnectProblem::NoPicture);
        bench.model.notePicture(QStringLiteral("JPEG"));
        QCOMPARE(bench.pictures().status, StepStatus::Done);
        QCOMPARE(bench.pictures().problem, ConnectProblem::None);
    }

    /// The time limit of one connection must not end the next one's wait.
    void aLostLinkBeginsAnew()
    {
        Bench bench(SessionFixture::dwarf2());
        bench.connectAsHost();
        bench.model.awaitPicture();
        bench.dropLink();
        QCOMPARE(bench.model.linkState(), LinkState::Waiting);
        QVERIFY(bench.model.retryIn().has_value());
        QCOMPARE(bench.pictures().status, StepStatus::Pending);
        QCOMPARE(bench.model.problem(), ConnectProblem::LinkLost);
        bench.advance(2s);
        bench.link().accept();
        bench.settle();
        bench.advance(7900ms);
        QCOMPARE(bench.model.linkState(), LinkState::Ready);
        bench.model.awaitPicture();
        bench.advance(200ms);
        QCOMPARE(bench.pictures().status, StepStatus::Running);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestConnectionModel)
#include "tst_connection_model.moc"
