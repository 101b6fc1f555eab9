// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/call_model.h"
#include "core/dwarf/models/notification_tally.h"
#include "fake_device_http.h"
#include "tests/unit/dwarf/models/model_bench.h"
#include "ui/panels/note_line.h"
#include "ui/panels/notice_table.h"
#include "ui/panels/protocol_panel.h"
#include "ui/text/json_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace nd {

namespace {

/// The panel on a real session with a scripted mini.
struct ProtocolRig : ModelBench
{
    ProtocolRig() : ModelBench(SessionFixture::mini())
    {
        panel.resize(296, 620);
        panel.show();
    }

    template<typename Widget = QPushButton>
    Widget *find(const char *name) const
    {
        return panel.findChild<Widget *>(QLatin1String(name));
    }
    /// As a person types it: by number or by name.
    void choose(const char *command) const
    {
        QLineEdit *edit = find<QComboBox>("callCommand")->lineEdit();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(command));
    }
    void setFields(const char *json) const
    {
        find<QPlainTextEdit>("callFields")->setPlainText(QLatin1String(json));
    }
    QString fields() const { return find<QPlainTextEdit>("callFields")->toPlainText(); }
    QString answer() const { return find<QPlainTextEdit>("callAnswer")->toPlainText(); }
    QString note() const { return find<NoteLine>("callNote")->text(); }
    void send() const
    {
        QTest::mouseClick(find("callSend"), Qt::LeftButton);
        settle();
    }
    bool isAsked() const { return panel.findChild<QMessageBox *>() != nullptr; }
    qsizetype questions() const
    {
        const auto boxes = panel.findChildren<QMessageBox *>();
        return std::count_if(boxes.begin(), boxes.end(),
                             [](auto *box) { return box->isVisible(); });
    }
    void answerQuestion(bool yes) const
    {
        auto *box = panel.findChild<QMessageBox *>();
        QTest::mouseClick(yes ? box->findChild<QPushButton *>(QStringLiteral("questionAction"))
                              : qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel)),
                          Qt::LeftButton);
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QTableView *table() const { return find<QTableView>("notices"); }
    QString cell(quint32 id, int column) const
    {
        const auto *rows = qobject_cast<NoticeTable *>(table()->model());
        return rows->index(rows->rowOf(id), column).data().toString();
    }

    FakeDeviceHttp http;
    CallModel calls{session(), http};
    NotificationTally tally{session()};
    ProtocolPanel panel{calls, tally};
};

} // namespace

class TestProtocolPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = std::make_unique<ProtocolRig>();
        m_rig->connectAsHost();
    }
    void cleanup() { m_rig.reset(); }

    void aCommandIsSentWithItsFields()
    {
        m_rig->choose("16400");
        QVERIFY2(m_rig->fields().contains(QLatin1String("task_id")), qPrintable(m_rig->fields()));
        m_rig->setFields(R"({"task_id": 2})");
        m_rig->device().onCommand(
            16400, [this] { m_rig->link().reply(16400, QByteArray::fromHex("1002")); });
        m_rig->send();
        QVERIFY(!m_rig->isAsked());
        QCOMPARE(m_rig->link().sent().last().command, quint32(16400));
        QCOMPARE(m_rig->link().sent().last().data.toHex(), QByteArray("0802"));
        QVERIFY(m_rig->answer().contains(QLatin1String("task_id")));
        QVERIFY(m_rig->note().contains(QLatin1String("16400 TASK_CENTER_START_TASK")));
    }

    void namesAreTakenToo()
    {
        m_rig->choose("cmd_task_center_start_task");
        QVERIFY(m_rig->find("callSend")->isEnabled());
        m_rig->choose("no such thing");
        QVERIFY(!m_rig->find("callSend")->isEnabled());
        QVERIFY(!m_rig->find("callSend")->toolTip().isEmpty());
    }

    void fieldsComeAnew()
    {
        m_rig->choose("16400");
        const QString all = m_rig->fields();
        m_rig->setFields("{}");
        QTest::mouseClick(m_rig->find("callTemplate"), Qt::LeftButton);
        QCOMPARE(m_rig->fields(), all);
    }

    void whatMovesAsksFirst()
    {
        m_rig->choose("14812");
        m_rig->link().forget();
        m_rig->send();
        QVERIFY(m_rig->isAsked());
        m_rig->answerQuestion(false);
        QVERIFY(m_rig->link().sent().isEmpty());
        m_rig->send();
        m_rig->answerQuestion(true);
        QCOMPARE(m_rig->link().sentIds(), QList<quint32>{14812});
    }

    void badFieldsAreNamed()
    {
        m_rig->choose("16400");
        m_rig->link().forget();
        m_rig->setFields(R"({"taskk": 2})");
        m_rig->send();
        QVERIFY2(m_rig->note().contains(QLatin1String("taskk")), qPrintable(m_rig->note()));
        m_rig->setFields("{");
        m_rig->send();
        QVERIFY(m_rig->note().contains(QLatin1String("JSON")));
        QVERIFY(m_rig->link().sent().isEmpty());
    }

    void refusalsAreWords()
    {
        m_rig->device().refuse(15700, -1);
        m_rig->choose("15700");
        m_rig->send();
        m_rig->answerQuestion(true);
        QVERIFY2(m_rig->note().size() > 20, qPrintable(m_rig->note()));
        QVERIFY(m_rig->answer().contains(QLatin1String("\"code\": -1")));
    }

    /// Each click asked once more, and each question sent.
    void oneQuestionAtATime()
    {
        m_rig->choose("14812");
        m_rig->link().forget();
        m_rig->send();
        m_rig->send();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(m_rig->questions(), 1);
        m_rig->answerQuestion(true);
        QCOMPARE(m_rig->questions(), 0);
        QCOMPARE(m_rig->link().sentIds(), QList<quint32>{14812});
    }

    /// It looked as if the yes had been for the command before, which "was answered".
    void whatBecameImpossibleIsTold()
    {
        m_rig->choose("14812");
        m_rig->send();
        m_rig->device().ignore(16400);
        m_rig->choose("16400");
        m_rig->send();
        m_rig->link().forget();
        m_rig->answerQuestion(true);
        QVERIFY(m_rig->link().sent().isEmpty());
        QVERIFY2(m_rig->note().startsWith(QLatin1String("14812 "))
                     && m_rig->note().endsWith(text::refusalSentence(Refusal::InProgress)),
                 qPrintable(m_rig->note()));
        m_rig->link().reply(16400);
        ModelBench::settle();
        QVERIFY(m_rig->note().startsWith(QLatin1String("16400 ")));
    }

    void aLostLinkWithdrawsTheQuestion()
    {
        m_rig->choose("14812");
        m_rig->send();
        QCOMPARE(m_rig->questions(), 1);
        m_rig->dropLink();
        QCOMPARE(m_rig->questions(), 0);
        QVERIFY2(m_rig->note().endsWith(text::refusalSentence(Refusal::NotConnected)),
                 qPrintable(m_rig->note()));
    }

    /// What the Sun guard refused read "No scope is connected" once the link was gone.
    void aReasonStaysWhatItWas()
    {
        m_rig->session().setMotionGate([](const CommandInfo &, const QByteArray &) {
            return std::optional(Error{Error::Code::NotAllowed, 0, QStringLiteral("the Sun")});
        });
        m_rig->choose("14812");
        m_rig->send();
        m_rig->answerQuestion(true);
        QVERIFY2(m_rig->note().endsWith(text::daylightRefusal()), qPrintable(m_rig->note()));
        m_rig->dropLink();
        QVERIFY2(m_rig->note().endsWith(text::daylightRefusal()), qPrintable(m_rig->note()));
    }

    void aDisabledButtonSaysWhy()
    {
        const auto why = [this](Refusal refusal) {
            return !m_rig->find("callSend")->isEnabled()
                && m_rig->find("callSend")->toolTip() == text::refusalSentence(refusal);
        };
        m_rig->choose("13006");
        QVERIFY(why(Refusal::Withheld));
        m_rig->choose("16400");
        QVERIFY(m_rig->find("callSend")->isEnabled());
        m_rig->dropLink();
        QVERIFY(why(Refusal::NotConnected));
    }

    void callsOverHttpAreReadToo()
    {
        m_rig->choose("getSupportedShootingModes");
        m_rig->send();
        m_rig->http.answerJson("getSupportedShootingModes", R"({"code":0,"data":[4,7]})");
        QTRY_VERIFY(m_rig->answer().contains(QLatin1Char('7')));
    }

    void jsonIsNarrowAndBounded()
    {
        const QJsonObject small
            = QJsonDocument::fromJson("{\"a\":[1,[],{\"b\":\"x\\\"y\"}],\"c\":null}").object();
        QCOMPARE(text::jsonText(small),
                 QStringLiteral("{\n \"a\": [\n  1,\n  [],\n  {\n   \"b\": \"x\\\"y\"\n  }\n ],"
                                "\n \"c\": null\n}"));
        QCOMPARE(text::jsonText(small, 10), QStringLiteral("{\n \"a\": [\n\n…"));
        QCOMPARE(text::jsonText({}), QStringLiteral("{}"));
    }

    /// It was written out whole, and cut then, at every key and all that the session told.
    void aLongAnswerIsCutAndWrittenOnce()
    {
        const QByteArray rows = QByteArray("{\"name\":\"M 31\",\"frames\":120},").repeated(20000);
        m_rig->choose("getSupportedShootingModes");
        m_rig->send();
        m_rig->http.answerJson("getSupportedShootingModes",
                               "{\"code\":0,\"data\":[" + rows + "0]}");
        QTRY_VERIFY(m_rig->answer().contains(QLatin1String("M 31")));
        QCOMPARE(m_rig->answer().size(), text::kLongestJson + 2);
        QVERIFY(m_rig->answer().endsWith(QLatin1String("\n") + QChar(0x2026)));
        m_rig->find<QPlainTextEdit>("callAnswer")->setPlainText(QStringLiteral("not again"));
        m_rig->choose("16400");
        m_rig->dropLink();
        QCOMPARE(m_rig->answer(), QStringLiteral("not again"));
    }

    void notificationsAreListed()
    {
        m_rig->notify(15253, "0801");
        m_rig->notify(15999, "0a0b");
        QTRY_COMPARE(m_rig->cell(15999, NoticeTable::Content).simplified(),
                     QStringLiteral("0a 0b (2 B)"));
        QCOMPARE(m_rig->cell(15253, NoticeTable::Name), QStringLiteral("AI_ENHANCE_STATE"));
        QCOMPARE(m_rig->cell(15253, NoticeTable::Count), QStringLiteral("1"));
        QCOMPARE(m_rig->cell(15999, NoticeTable::Name), QStringLiteral("Not documented"));
        m_rig->notify(15201, "082a");
        QTRY_VERIFY(m_rig->cell(15201, NoticeTable::Content).contains(QLatin1String("42")));
        QVERIFY(!m_rig->find<QLabel>("noticeSummary")->text().isEmpty());
    }

    /// By the keyboard; it stays on its number while others come before it.
    void theSelectedOneIsShownWhole()
    {
        m_rig->notify(15999, "0a0b");
        QTRY_VERIFY(m_rig->cell(15999, NoticeTable::Count) == QLatin1String("1"));
        for (int time = 0; time < 2; ++time) // the first key only makes a row current
            QTest::keyClick(m_rig->table(), Qt::Key_End, Qt::ControlModifier);
        auto *detail = m_rig->find<QPlainTextEdit>("noticeDetail");
        QVERIFY(detail->toPlainText().contains(QLatin1String("0a 0b")));
        m_rig->notify(15253, "0801");
        m_rig->notify(15999, "0c");
        QTRY_VERIFY(detail->toPlainText().contains(QLatin1String("0c (1")));
        QVERIFY(detail->toPlainText().startsWith(QLatin1String("15999")));
    }

private:
    std::unique_ptr<ProtocolRig> m_rig;
};

} // namespace nd

QTEST_MAIN(nd::TestProtocolPanel)
#include "tst_protocol_panel.moc"
