// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/event_log.h"
#include "ui/panels/event_table.h"
#include "ui/panels/log_panel.h"
#include "ui/panels/toast_feed.h"
#include "ui/text/event_text.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toast_stack.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace nd;

namespace {

const QString kScope = QStringLiteral("Terrace");

void addUnknown(EventLog &log, int number)
{
    log.add(EventKind::UnknownMessage, Severity::Information, {kScope, QString::number(number)});
}

} // namespace

class TestLogPanel : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasASentence()
    {
        for (int kind = int(EventKind::Connected); kind <= int(EventKind::DemoEnded); ++kind) {
            Event event;
            event.kind = EventKind(kind);
            event.arguments = {QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2")};
            QVERIFY2(!text::eventSentence(event).isEmpty(), qPrintable(QString::number(kind)));
        }
    }

    void tableFollowsTheLog()
    {
        EventLog log;
        EventTable table(log);
        const QAbstractItemModelTester tester(&table);
        log.add(EventKind::StopSent, Severity::Information, {kScope});
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, EventTable::Device).data().toString(), kScope);
        log.clear();
        QCOMPARE(table.rowCount(), 0);
    }

    /// In the demo the strip told the evening of its sky, and the log the laptop's morning; and
    /// what a real telescope had said by the true time went by the demo's as soon as that was in
    /// sight.
    void timesAreThoseOfTheTelescopesClock()
    {
        EventLog log;
        log.setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(5, 43, 54), Qt::UTC); });
        auto ahead = std::chrono::minutes(14 * 60 + 20);
        EventTable table(log, [&ahead](const QString &device) {
            return device == kScope ? std::chrono::minutes(0) : ahead;
        });
        log.add(EventKind::StopSent, Severity::Information, {kScope});
        log.add(EventKind::StopSent, Severity::Information, {QStringLiteral("Demo")});
        log.add(EventKind::DemoStarted, Severity::Information);
        const auto time
            = [&table](int row) { return table.index(row, EventTable::Time).data().toString(); };
        QCOMPARE(time(0), QStringLiteral("05:43:54"));
        QCOMPARE(time(1), QStringLiteral("20:03:54"));
        QCOMPARE(time(2), QStringLiteral("05:43:54")); // the program's own
        ahead = std::chrono::minutes(60); // a demo of another evening
        log.add(EventKind::StopSent, Severity::Information, {QStringLiteral("Demo")}); // once more
        QCOMPARE(time(1), QStringLiteral("20:03:54"));
    }

    void showsACountForAFlood()
    {
        EventLog log;
        EventTable table(log);
        for (int i = 0; i < 500; ++i)
            addUnknown(log, 99);
        QCOMPARE(table.rowCount(), 1);
        const QString sentence = table.index(0, EventTable::Sentence).data().toString();
        QVERIFY2(sentence.contains(QStringLiteral("500")), qPrintable(sentence));
    }

    void staysBounded()
    {
        EventLog log;
        qint64 tick = 0;
        log.setClock([&tick] { return QDateTime::fromMSecsSinceEpoch(tick += 5000, Qt::UTC); });
        EventTable table(log);
        for (int i = 0; i < EventLog::kCapacity + 50; ++i)
            addUnknown(log, i);
        QCOMPARE(table.rowCount(), EventLog::kCapacity);
        QVERIFY(table.index(0, EventTable::Sentence).data().toString().contains(u"50"));
    }

    void filtersBySeverityAndWords()
    {
        EventLog log;
        LogPanel panel(log);
        log.add(EventKind::StopSent, Severity::Information, {kScope});
        log.add(EventKind::PoweredOff, Severity::Warning, {kScope});
        log.add(EventKind::FileFailed, Severity::Problem,
                {QStringLiteral("/x/y.png"), QStringLiteral("full")});
        auto *view = panel.findChild<QTableView *>(QStringLiteral("logTable"));
        QCOMPARE(view->model()->rowCount(), 3);
        panel.findChild<SegmentedControl *>(QStringLiteral("logSeverity"))->setCurrent(1);
        QCOMPARE(view->model()->rowCount(), 2);
        panel.findChild<QLineEdit *>(QStringLiteral("logSearch"))->setText(QStringLiteral("Y.PNG"));
        QCOMPARE(view->model()->rowCount(), 1);
        panel.findChild<QLineEdit *>(QStringLiteral("logSearch"))->setText(QStringLiteral("zzz"));
        QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("logEmpty"))->isHidden());
    }

    void copiesAndClears()
    {
        EventLog log;
        LogPanel panel(log);
        log.add(EventKind::PoweredOff, Severity::Warning, {kScope});
        panel.findChild<QPushButton *>(QStringLiteral("logCopy"))->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(kScope) && text.contains(text::eventSentence(log.events().first())));
        panel.findChild<QPushButton *>(QStringLiteral("logClear"))->click();
        QVERIFY(log.events().isEmpty());
    }

    void toastsWarnOfThisDeviceOnly()
    {
        EventLog log;
        QWidget host;
        ToastStack toasts(host);
        const ToastFeed feed(
            log, toasts, [] { return kScope; }, nullptr);
        log.add(EventKind::StopSent, Severity::Information, {kScope});
        log.add(EventKind::PoweredOff, Severity::Warning, {QStringLiteral("Garden")});
        QCOMPARE(toasts.count(), 0);
        log.add(EventKind::PoweredOff, Severity::Warning, {kScope});
        QCOMPARE(toasts.count(), 1);
        log.add(EventKind::SnapshotSaved, Severity::Information, {QStringLiteral("/x.png")});
        QCOMPARE(toasts.count(), 2);
    }
};

QTEST_MAIN(TestLogPanel)
#include "tst_log_panel.moc"
