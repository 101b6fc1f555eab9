// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_list.h"

#include <QMenu>
#include <QTest>

using namespace nd;

class TestCommandList : public QObject
{
    Q_OBJECT

private slots:
    void wordStartsBeatLetters()
    {
        const int words
            = CommandList::score(QStringLiteral("Take over control"), QStringLiteral("toc"));
        const int letters = CommandList::score(QStringLiteral("Autofocus"), QStringLiteral("toc"));
        QVERIFY(words > letters);
        QVERIFY(letters > 0);
        QVERIFY(CommandList::score(QStringLiteral("Night red"), QStringLiteral("xyz")) < 0);
        QVERIFY(CommandList::score(QStringLiteral("Night red"), QStringLiteral("night"))
                > CommandList::score(QStringLiteral("Brighter at night"), QStringLiteral("night")));
    }

    void listsWhatCanBeRun()
    {
        QMenu menu(QStringLiteral("&View"));
        QAction *night = menu.addAction(QStringLiteral("&Night red…"));
        night->setShortcut(QKeySequence(Qt::Key_N));
        QAction *hidden = menu.addAction(QStringLiteral("Hidden"));
        hidden->setVisible(false);
        QAction *disabled = menu.addAction(QStringLiteral("Snapshot"));
        disabled->setEnabled(false);
        disabled->setToolTip(QStringLiteral("No picture yet"));
        CommandList list;
        list.setActions({night, menu.addSeparator(), hidden, disabled,
                         menu.addMenu(QStringLiteral("Sub"))->menuAction(), night});
        QCOMPARE(list.rowCount(), 2);
        const QModelIndex first = list.index(0, 0);
        QCOMPARE(list.data(first, Qt::DisplayRole).toString(), QStringLiteral("Night red"));
        QCOMPARE(list.data(first, CommandList::KeyRole).toString(), QStringLiteral("N"));
        QCOMPARE(list.data(first, CommandList::PlaceRole).toString(), QStringLiteral("View"));
        const QModelIndex second = list.index(1, 0);
        QVERIFY(!list.flags(second).testFlag(Qt::ItemIsEnabled));
        QCOMPARE(list.data(second, CommandList::ReasonRole).toString(),
                 QStringLiteral("No picture yet"));
        list.setFilter(QStringLiteral("snap"));
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.action(list.index(0, 0)), disabled);
    }

    void forgetsDeletedActions()
    {
        auto action = std::make_unique<QAction>(QStringLiteral("Gone soon"));
        CommandList list;
        list.setActions({action.get()});
        action.reset();
        QVERIFY(!list.data(list.index(0, 0), Qt::DisplayRole).isValid());
        list.setFilter(QStringLiteral("gone"));
        QCOMPARE(list.rowCount(), 0);
    }
};

QTEST_MAIN(TestCommandList)
#include "tst_command_list.moc"
