// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_parts.h"
#include "window_words.h"

#include <QListView>
#include <QTableView>
#include <QTest>

namespace nd {

/// Sky workspace: find by name and by coordinates, what is known of a target, keep it, pick one
/// from Tonight.
class WindowSkyTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowSkyTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("find"));
    }

    void findsByName()
    {
        QVERIFY(m_hand.type("findEdit", QStringLiteral("m31")));
        QVERIFY(comes([] { return rowsOf("findList") > 0; }));
        WindowHand::keyClick(m_run.window(), Qt::Key_Return);
        QVERIFY(comes([] { return WindowHand::text("targetName") == QStringLiteral("M 31"); }));
        // The demo's night at 48.2 degrees north: 90 - 48.2 + 41.3.
        const QString highest = QString::fromUtf8("83°");
        QVERIFY(comes([&] { return WindowHand::text("target.highest").contains(highest); }));
        // What fits the field is known once the telescope said which it is.
        QVERIFY(comes([] { return !WindowHand::text("targetFit").isEmpty(); }));
    }

    void keepsAFavourite()
    {
        QVERIFY(m_hand.click("targetKeep"));
        QVERIFY(comes([] { return WindowHand::isChecked("targetKeep"); }));
        QVERIFY(m_hand.type("findEdit", QString()));
        QVERIFY(m_hand.choose("findShelf", words::kFavourites));
        QVERIFY(comes([] { return rowsOf("findList") == 1; }));
    }

    void takesCoordinatesAndSaysWhatIsWrongWithThem()
    {
        QVERIFY(m_hand.type("findEdit", QStringLiteral("5h35m17s -95")));
        QVERIFY(comes([] { return WindowHand::text("findEcho").contains(QLatin1String("95")); }));
        QVERIFY(m_hand.type("findEdit", QStringLiteral("5h35m17s -5 23 28")));
        const QString epoch = QStringLiteral("J2000");
        QVERIFY(comes([&] { return WindowHand::text("findEcho").contains(epoch); }));
        WindowHand::keyClick(m_run.window(), Qt::Key_Return);
        const QString ra = QStringLiteral("05h 35m 17.0s");
        QVERIFY(comes([&] { return WindowHand::text("targetName").startsWith(ra); }));
    }

    void picksFromTonight()
    {
        QVERIFY(m_hand.openPanel("tonight"));
        auto *table = qobject_cast<QTableView *>(WindowHand::find("tonightTable"));
        QVERIFY(table != nullptr && table->model()->rowCount() > 10);
        // The list stands at what is selected: one takes what is in sight.
        const QPoint middle = middleOf(*table->viewport());
        const QModelIndex seen = table->model()->index(table->indexAt(middle).row(), 0);
        QVERIFY(seen.isValid());
        QVERIFY(m_hand.clickAt(*table, table->viewport()->mapTo(table, middle)));
        const QString name = seen.data().toString();
        QVERIFY(comes([&] { return WindowHand::text("targetName") == name; }));
    }

private:
    static int rowsOf(const char *list)
    {
        const auto *view = qobject_cast<QAbstractItemView *>(WindowHand::find(list));
        return view == nullptr ? 0 : view->model()->rowCount();
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeSkyTest(const WindowModel &model)
{
    return std::make_unique<WindowSkyTest>(model);
}

} // namespace nd

#include "window_sky.moc"
