// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/joystick_pad.h"

#include <QSignalSpy>
#include <QTest>

using namespace nd;

class TestJoystickPad : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_pad = std::make_unique<JoystickPad>();
        m_pad->resize(200, 200);
        m_pad->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pad.get()));
        m_moved = std::make_unique<QSignalSpy>(m_pad.get(), &JoystickPad::moved);
        m_released = std::make_unique<QSignalSpy>(m_pad.get(), &JoystickPad::released);
    }

    void dragIsAVector_data()
    {
        QTest::addColumn<QPoint>("to");
        QTest::addColumn<double>("angle");
        QTest::newRow("right") << QPoint(170, 100) << 0.0;
        QTest::newRow("up") << QPoint(100, 30) << 90.0;
        QTest::newRow("left") << QPoint(30, 100) << 180.0;
        QTest::newRow("down") << QPoint(100, 170) << 270.0;
        QTest::newRow("up right") << QPoint(150, 50) << 45.0;
    }

    void dragIsAVector()
    {
        QFETCH(QPoint, to);
        QFETCH(double, angle);
        QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, {100, 100});
        QCOMPARE(m_moved->size(), 0); // the middle is dead
        QTest::mouseMove(m_pad.get(), to);
        QVERIFY(!m_moved->isEmpty());
        QCOMPARE(m_moved->last().at(0).toDouble(), angle);
        QCOMPARE(m_moved->last().at(1).toDouble(), 1.0);
    }

    void speedGrowsFromTheRing()
    {
        QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, {100, 100});
        QTest::mouseMove(m_pad.get(), {110, 100});
        QCOMPARE(m_moved->size(), 0);
        QTest::mouseMove(m_pad.get(), {135, 100});
        const double slow = m_moved->last().at(1).toDouble();
        QVERIFY(slow > 0.0 && slow < 0.9);
        QTest::mouseMove(m_pad.get(), {145, 100});
        QVERIFY(m_moved->last().at(1).toDouble() > slow);
    }

    void letsGo()
    {
        hold();
        QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, {170, 100});
        QCOMPARE(m_released->size(), 1);
        QVERIFY(!m_pad->isHeld());
    }

    void stopsInTheDeadZone()
    {
        hold();
        QTest::mouseMove(m_pad.get(), {102, 100});
        QCOMPARE(m_released->size(), 1);
    }

    void stopsWhenHidden()
    {
        hold();
        m_pad->hide();
        QCOMPARE(m_released->size(), 1);
    }

    void stopsWhenFocusGoes()
    {
        hold();
        QFocusEvent out(QEvent::FocusOut);
        QCoreApplication::sendEvent(m_pad.get(), &out);
        QCOMPARE(m_released->size(), 1);
    }

    void stopsWhenTheWindowIsLeft()
    {
        hold();
        QEvent deactivate(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(m_pad.get(), &deactivate);
        QCOMPARE(m_released->size(), 1);
    }

    void stopsWhenDisabled()
    {
        hold();
        m_pad->setEnabled(false);
        QCOMPARE(m_released->size(), 1);
    }

    void nudgesByItsArrows()
    {
        QList<Direction> nudges;
        connect(m_pad.get(), &JoystickPad::nudged, this,
                [&nudges](Direction direction) { nudges.append(direction); });
        for (const QPoint at : {QPoint(100, 10), {100, 190}, {10, 100}, {190, 100}})
            QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, at);
        QCOMPARE(
            nudges,
            (QList<Direction>{Direction::Up, Direction::Down, Direction::Left, Direction::Right}));
        QCOMPARE(m_moved->size(), 0);
    }

    void ignoresOtherButtonsAndCorners()
    {
        QTest::mousePress(m_pad.get(), Qt::RightButton, {}, {170, 100});
        QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, {5, 5});
        QTest::mouseMove(m_pad.get(), {170, 100});
        QCOMPARE(m_moved->size(), 0);
    }

private:
    void hold()
    {
        QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, {170, 100});
        QCOMPARE(m_moved->size(), 1);
        QVERIFY(m_pad->isHeld());
    }

    std::unique_ptr<JoystickPad> m_pad;
    std::unique_ptr<QSignalSpy> m_moved;
    std::unique_ptr<QSignalSpy> m_released;
};

QTEST_MAIN(TestJoystickPad)
#include "tst_joystick_pad.moc"
