// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/window/stop_button.h"
#include "ui/window/stop_keys.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace nd;

class TestStopButton : public QObject
{
    Q_OBJECT

private slots:
    void cannotBeDisabled()
    {
        QWidget parent;
        StopButton stop(&parent);
        QSignalSpy clicks(&stop, &QAbstractButton::clicked);
        stop.setEnabled(false);
        QVERIFY(stop.isEnabled());
        parent.show();
        QTest::mouseClick(&stop, Qt::LeftButton);
        QCOMPARE(clicks.size(), 1);
    }

    void saysWhatHappened()
    {
        StopButton stop;
        const QString before = stop.accessibleDescription();
        stop.setFeedback(StopFeedback::Unconfirmed);
        QVERIFY(stop.accessibleDescription() != before);
        QVERIFY(!stop.accessibleName().isEmpty());
    }

    void keysWorkInTextFieldsAndModalDialogs()
    {
        StopKeys keys;
        QSignalSpy presses(&keys, &StopKeys::pressed);
        QDialog dialog;
        dialog.setModal(true);
        auto *field = new QLineEdit(&dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Pause);
        QTest::keyClick(field, Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(presses.size(), 2);
        QTest::keyClick(field, Qt::Key_Period);
        QCOMPARE(presses.size(), 2);
        QCOMPARE(field->text(), QStringLiteral("."));
    }
};

QTEST_MAIN(TestStopButton)
#include "tst_stop_button.moc"
