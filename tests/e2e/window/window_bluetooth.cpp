// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtual_ble_transport.h"
#include "window_parts.h"
#include "window_words.h"

#include <QJsonArray>
#include <QTest>

namespace nd {

namespace {

constexpr auto kHome = "Home";
constexpr auto kPassword = "correct horse battery";

BleModel bleModelOf(const WindowModel &model)
{
    if (model.isDwarf2())
        return BleModel::Dwarf2;
    return model.isMini() ? BleModel::Mini : BleModel::Dwarf3;
}

} // namespace

/// Bluetooth set-up, from a telescope whose address is wrong to its live pictures.
class WindowBluetoothTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowBluetoothTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase()
    {
        auto adapter = std::make_unique<VirtualBleTransport>();
        m_adapter = adapter.get();
        m_adapter->adapter = BleAdapter::Absent;
        m_adapter->inReach[0].model = bleModelOf(m_run.model());
        m_adapter->port.listsSignals = m_run.model().isV3();
        m_adapter->port.networks = {
            {QLatin1String(kHome), QLatin1String(kPassword), -52, QStringLiteral("127.0.0.1")},
            {QStringLiteral("Garden"), QStringLiteral("other"), -71, QStringLiteral("192.0.2.9")}};
        m_run.useBluetooth(std::move(adapter));
        QVERIFY(m_run.start());
    }

    void withoutAnAdapterTheButtonSaysSo()
    {
        QVERIFY(comes([this] {
            return m_hand.text("bluetoothCard").contains(QLatin1String(words::kNoBluetooth));
        }));
        QVERIFY(!m_hand.isEnabled("bluetoothSetUp"));
        QVERIFY(WindowHand::find("bluetoothSetUp")
                    ->toolTip()
                    .contains(QLatin1String(words::kNoBluetooth)));
    }

    /// Plugged in meanwhile: found when one comes back to the page.
    void anAdapterIsNoticed()
    {
        m_adapter->adapter = BleAdapter::Ready;
        QVERIFY(m_hand.openWorkspace(words::kSky));
        QVERIFY(m_hand.openWorkspace(words::kDevices));
        QVERIFY(comes([this] { return m_hand.isEnabled("bluetoothSetUp"); }));
    }

    void intoTheNetwork()
    {
        QVERIFY(m_hand.click("bluetoothSetUp"));
        QVERIFY(m_hand.click("bluetoothNext")); // the one that is in reach
        QVERIFY(comes([this] { return m_hand.isThere("bluetoothState"); }));
        QVERIFY(m_hand.click("bluetoothNext"));
        QVERIFY(comes([this] { return m_hand.isThere("bluetoothNetworks"); }));
        QVERIFY(m_hand.type("networkName", QLatin1String(kHome)));
        QVERIFY(m_hand.type("networkPassword", QStringLiteral("wrong")));
        QVERIFY(m_hand.click("bluetoothNext"));
        QVERIFY(comes([this] {
            return m_hand.text("bluetoothNetworkNote").contains(QLatin1String("password"));
        }));
        QVERIFY(m_adapter->port.ssid.isEmpty());
        QVERIFY(m_hand.type("networkPassword", QLatin1String(kPassword)));
        QVERIFY(m_hand.click("bluetoothNext"));
        QVERIFY(comes(
            [this] { return m_hand.text("bluetoothAddress") == QLatin1String("127.0.0.1"); }));
        QCOMPARE(m_adapter->port.ssid, QLatin1String(kHome));
    }

    /// The address that it told is the way to it, and to its pictures.
    void connects()
    {
        QVERIFY(m_run.said("clients").toArray().isEmpty());
        QVERIFY(m_hand.click("bluetoothNext"));
        QVERIFY(comes([this] { return !m_run.said("clients").toArray().isEmpty(); }));
        QVERIFY(m_hand.openWorkspace(words::kObserve));
        QVERIFY(m_run.seesPictures());
    }

private:
    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
    VirtualBleTransport *m_adapter = nullptr;
};

std::unique_ptr<QObject> makeBluetoothTest(const WindowModel &model)
{
    return std::make_unique<WindowBluetoothTest>(model);
}

} // namespace nd

#include "window_bluetooth.moc"
