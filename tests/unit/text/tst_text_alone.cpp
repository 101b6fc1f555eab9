// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/state_text.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace nd {

namespace {

/// Each Qt library that this program was started with: "Core", "Test".
QSet<QString> loadedParts()
{
    static const QRegularExpression library(QStringLiteral("/libQt6(\\w+)\\.so"));
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> parts;
    auto found = library.globalMatch(QString::fromUtf8(maps.readAll()));
    while (found.hasNext())
        parts.insert(found.next().captured(1));
    return parts;
}

} // namespace

/// The sentences are a library on Qt Core alone: a program that links it gets nothing else of Qt.
class TestTextAlone : public QObject
{
    Q_OBJECT

private slots:
    void needsCoreOnly()
    {
        QVERIFY(!text::refusalSentence(Refusal::Occupied).isEmpty());
        QSet<QString> parts = loadedParts();
        QVERIFY(parts.contains(QStringLiteral("Core")));
        parts.remove(QStringLiteral("Core"));
        parts.remove(QStringLiteral("Test")); // of the test itself
        QVERIFY2(parts.isEmpty(), qPrintable(parts.values().join(QLatin1Char(' '))));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestTextAlone)
#include "tst_text_alone.moc"
