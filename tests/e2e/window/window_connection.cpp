// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_parts.h"
#include "window_words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace nd {

/// Connect page: another program has control; watching, taking over, letting go.
class WindowConnectionTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowConnectionTest(const WindowModel &model)
        : m_run(model, {QStringLiteral("--fault"), QStringLiteral("slave")})
    {
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.start());
        QVERIFY(m_hand.click("deviceConnect"));
    }

    /// Who watches can command nothing, and is told why.
    void watchOnly()
    {
        QVERIFY(comes([this] { return m_hand.isThere("watchOnly"); }));
        QVERIFY(m_hand.text("connectChecklist").contains(QLatin1String(words::kAnotherHasControl)));
        QVERIFY(m_hand.click("watchOnly"));
        QVERIFY(m_hand.openPanel("motion"));
        QVERIFY(comes([this] {
            return m_hand.text("motionReason").contains(QLatin1String(words::kAnotherHasControl));
        }));
        QVERIFY(!m_hand.isEnabled("joystickPad"));
        QVERIFY(m_hand.openPanel("device"));
        QVERIFY(!m_hand.isEnabled("deviceReboot"));
        QVERIFY(m_run.said("host_id").toString() != ourId());
    }

    void disconnect()
    {
        QVERIFY(m_hand.click("deviceConnect"));
        QVERIFY(comes([this] { return m_run.said("clients").toArray().isEmpty(); }));
        QVERIFY(comes([this] { return !m_hand.isThere("watchOnly"); }));
        // The scope may know before the window does, and the same button is still Disconnect then.
        QVERIFY(comes([this] {
            return m_hand.text("deviceConnect").contains(QLatin1String(words::kConnect));
        }));
    }

    void takeOver()
    {
        QVERIFY(m_hand.click("deviceConnect"));
        QVERIFY(m_hand.click("takeOver"));
        QVERIFY(m_hand.openPanel("motion"));
        QVERIFY(m_run.seesPictures());
        QVERIFY(comes([this] { return m_hand.isEnabled("joystickPad"); }));
        QVERIFY(!m_hand.isThere("motionReason"));
        QCOMPARE(m_run.said("host_id").toString(), ourId());
        QVERIFY(!ourId().isEmpty());
    }

private:
    /// The only client there is.
    QString ourId()
    {
        return m_run.said("clients")
            .toArray()
            .first()
            .toObject()
            .value(QLatin1String("client_id"))
            .toString();
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeConnectionTest(const WindowModel &model)
{
    return std::make_unique<WindowConnectionTest>(model);
}

} // namespace nd

#include "window_connection.moc"
