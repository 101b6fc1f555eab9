// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/refresher.h"

#include <QTest>
#include <QWidget>

#include <memory>

using namespace nd;

namespace {

struct Page
{
    QWidget window;
    QWidget panel{&window};
    int count = 0;
    Refresher refresher{panel, [this] { ++count; }};

    void ask(int times)
    {
        for (int i = 0; i < times; ++i)
            refresher.ask();
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestRefresher : public QObject
{
    Q_OBJECT

private slots:
    /// A delivery of a flood refreshed each panel a hundred times.
    void manyChangesAreOneRefresh()
    {
        Page page;
        page.window.show();
        page.refresher.ask();
        QCOMPARE(page.count, 0);
        page.ask(99);
        QCOMPARE(page.count, 1);
        page.ask(1);
        QCOMPARE(page.count, 2);
    }

    void whatIsNotShownWaits()
    {
        Page page;
        page.ask(3);
        QCOMPARE(page.count, 0);
        page.window.show();
        QCOMPARE(page.count, 1);
        page.window.hide();
        page.window.show();
        QCOMPARE(page.count, 1); // nothing changed
    }

    void whatIsHiddenMeanwhileWaits()
    {
        Page page;
        page.window.show();
        page.refresher.ask();
        page.window.hide();
        QCoreApplication::processEvents();
        QCOMPARE(page.count, 0);
        page.window.show();
        QCOMPARE(page.count, 1);
        QCoreApplication::processEvents();
        QCOMPARE(page.count, 1);
    }

    /// A row that has nothing to show hides itself: only its refresh shows it again.
    void whatHidItselfIsRefreshed()
    {
        Page page;
        page.window.show();
        page.panel.hide();
        page.ask(2);
        QCOMPARE(page.count, 1);
    }

    void anOwnerWithoutAPictureIsAlwaysRefreshed()
    {
        QObject owner;
        int count = 0;
        Refresher refresher(owner, [&count] { ++count; });
        refresher.ask();
        refresher.ask();
        QCoreApplication::processEvents();
        QCOMPARE(count, 1);
    }

    /// What changes while it refreshes is seen the next time.
    void aRefreshMayAskAgain()
    {
        QObject owner;
        int count = 0;
        std::unique_ptr<Refresher> refresher;
        refresher = std::make_unique<Refresher>(owner, [&count, &refresher] {
            if (++count < 3)
                refresher->ask();
        });
        refresher->ask();
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(count, 3);
    }

    void oneThatIsGoneRefreshesNothing()
    {
        auto page = std::make_unique<Page>();
        page->window.show();
        page->refresher.ask();
        page.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestRefresher)
#include "tst_refresher.moc"
