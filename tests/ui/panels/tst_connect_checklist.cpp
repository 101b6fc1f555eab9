// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connect_checklist.h"
#include "ui/text/connection_text.h"
#include "ui/text/units.h"
#include "ui/widgets/checklist_row.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (!label->isHidden())
            texts.append(label->text());
    return texts;
}

ConnectLine failed(ConnectStep step, ConnectProblem problem)
{
    return {step, StepStatus::Failed, problem, QStringLiteral("192.168.88.1:9900"), {}};
}

} // namespace

class TestConnectChecklist : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatHappenedAndWhatToDo_data()
    {
        QTest::addColumn<ConnectProblem>("problem");
        for (int value = int(ConnectProblem::BadAddress); value <= int(ConnectProblem::NoPicture);
             ++value)
            QTest::addRow("%d", value) << ConnectProblem(value);
    }

    void saysWhatHappenedAndWhatToDo()
    {
        QFETCH(ConnectProblem, problem);
        ConnectChecklist list;
        list.setLines({failed(ConnectStep::CommandChannel, problem)}, ControlRole::Unknown,
                      Refusal::None);
        ChecklistRow &row = rowOf(list, ConnectStep::CommandChannel);
        QCOMPARE(row.mark(), CheckMark::Failed);
        QVERIFY(row.isOpen());
        const QString all = textsOf(row).join(u'\n');
        QVERIFY(!text::problemSentence(problem).isEmpty()
                && all.contains(text::problemSentence(problem)));
        QVERIFY(!text::problemAdvice(problem).isEmpty()
                && all.contains(text::problemAdvice(problem)));
        QVERIFY(all.contains(QStringLiteral("192.168.88.1:9900")));
    }

    void everyProblemHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (int value = int(ConnectProblem::BadAddress); value <= int(ConnectProblem::NoPicture);
             ++value)
            sentences.insert(text::problemSentence(ConnectProblem(value)));
        QCOMPARE(sentences.size(), int(ConnectProblem::NoPicture));
    }

    void opensOnlyTheFailedStep()
    {
        ConnectChecklist list;
        list.setLines({{ConnectStep::Address, StepStatus::Done, {}, QStringLiteral("x"), 100ms},
                       failed(ConnectStep::Identity, ConnectProblem::NotADwarf)},
                      ControlRole::Unknown, Refusal::None);
        QVERIFY(!rowOf(list, ConnectStep::Address).isOpen());
        QVERIFY(rowOf(list, ConnectStep::Identity).isOpen());
        QCOMPARE(rowOf(list, ConnectStep::Clock).mark(), CheckMark::Pending);
        QVERIFY(textsOf(rowOf(list, ConnectStep::Address)).contains(text::durationText(100ms)));
    }

    void triesAgain()
    {
        ConnectChecklist list;
        QSignalSpy retry(&list, &ConnectChecklist::retryRequested);
        list.setLines({failed(ConnectStep::Address, ConnectProblem::NoAnswer)},
                      ControlRole::Unknown, Refusal::None);
        click(list, "tryAgain");
        QCOMPARE(retry.size(), 1);
    }

    void offersControl()
    {
        ConnectChecklist list;
        QSignalSpy take(&list, &ConnectChecklist::takeOverRequested);
        QSignalSpy watch(&list, &ConnectChecklist::watchOnlyRequested);
        list.setLines({{ConnectStep::Control, StepStatus::NeedsPerson, {}, {}, {}}},
                      ControlRole::Unknown, Refusal::None);
        QCOMPARE(rowOf(list, ConnectStep::Control).mark(), CheckMark::Warning);
        click(list, "takeOver");
        click(list, "watchOnly");
        QCOMPARE(take.size(), 1);
        QCOMPARE(watch.size(), 1);
    }

    void explainsARefusedTakeOver()
    {
        ConnectChecklist list;
        list.setLines({{ConnectStep::Control,
                        StepStatus::NeedsPerson,
                        ConnectProblem::ControlRefused,
                        {},
                        {}}},
                      ControlRole::Unknown, Refusal::None);
        const QString all = textsOf(rowOf(list, ConnectStep::Control)).join(u'\n');
        QVERIFY(all.contains(text::problemAdvice(ConnectProblem::ControlRefused)));
    }

    void closesWhenItIsDone()
    {
        ConnectChecklist list;
        list.setLines({failed(ConnectStep::Address, ConnectProblem::NoAnswer)},
                      ControlRole::Unknown, Refusal::None);
        list.setLines({{ConnectStep::Address, StepStatus::Done, {}, {}, {}}}, ControlRole::Unknown,
                      Refusal::None);
        QVERIFY(!rowOf(list, ConnectStep::Address).isOpen());
        QCOMPARE(rowOf(list, ConnectStep::Address).mark(), CheckMark::Done);
    }

private:
    static ChecklistRow &rowOf(const ConnectChecklist &list, ConnectStep step)
    {
        return *list.findChild<ChecklistRow *>(QStringLiteral("step%1").arg(int(step)));
    }

    static void click(const ConnectChecklist &list, const char *name)
    {
        auto *button = list.findChild<QPushButton *>(QLatin1String(name));
        QVERIFY(button);
        button->click();
    }
};

QTEST_MAIN(TestConnectChecklist)
#include "tst_connect_checklist.moc"
