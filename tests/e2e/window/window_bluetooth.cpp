// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtual_ble_transport.h"
#include "window_parts.h"
#include "window_words.h"

#include <QFile>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace nd {

namespace {

constexpr auto kHome = "Home";
constexpr auto kPassword = "correct horse battery";
constexpr auto kAddress = "192.0.2.23"; // that nobody has: RFC 5737
// Source: field notes, BLE: what it has in its own network, and the two modes of its Wi-Fi.
constexpr auto kOwnAddress = "192.168.88.1";
constexpr int kAccessPoint = 1;
constexpr int kStation = 2;

BleModel bleModelOf(const WindowModel &model)
{
    if (model.isDwarf2())
        return BleModel::Dwarf2;
    return model.isMini() ? BleModel::Mini : BleModel::Dwarf3;
}

} // namespace

/// Bluetooth set-up of a telescope whose address changed.
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
            {QLatin1String(kHome), QLatin1String(kPassword), -52, QLatin1String(kAddress)},
            {QStringLiteral("Garden"), QStringLiteral("other"), -71, QStringLiteral("192.0.2.9")}};
        m_run.useBluetooth(std::move(adapter));
        QVERIFY(m_run.start());
    }

    void withoutAnAdapterTheButtonSaysSo()
    {
        const auto isSaid = [] {
            const auto labels = WindowHand::find("bluetoothCard")->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(QLatin1String(words::kNoBluetooth));
            });
        };
        QVERIFY(comes([] { return WindowHand::isThere("bluetoothCard"); }));
        QVERIFY(comes(isSaid));
        QVERIFY(!m_hand.isEnabled("bluetoothSetUp"));
        QVERIFY(WindowHand::find("bluetoothSetUp")
                    ->toolTip()
                    .contains(QLatin1String(words::kNoBluetooth)));
    }

    /// Plugged in meanwhile: found when one comes back to the page.
    void anAdapterIsNoticed()
    {
        m_adapter->adapter = BleAdapter::Ready;
        QVERIFY(m_hand.openWorkspace(words::kObserve));
        QVERIFY(m_hand.openWorkspace(words::kDevices));
        QVERIFY(comes([this] { return m_hand.isEnabled("bluetoothSetUp"); }));
    }

    /// A network of its own, in place of the one that it was in.
    void itsOwnNetwork()
    {
        m_adapter->port.wifiMode = kStation;
        m_adapter->port.ssid = QStringLiteral("Garden");
        QVERIFY(goToTheNetworks());
        QVERIFY(m_hand.choose("bluetoothMode", words::kOwnNetwork));
        QVERIFY(comes([this] { return !m_hand.isThere("bluetoothNetworks"); }));
        QCOMPARE(m_adapter->port.wifiMode, kStation); // nothing before the word is given
        QVERIFY(m_hand.click("bluetoothNext"));
        QVERIFY(comes(
            [this] { return m_hand.text("bluetoothAddress") == QLatin1String(kOwnAddress); }));
        QCOMPARE(m_adapter->port.wifiMode, kAccessPoint);
        QCOMPARE(m_adapter->port.ssid, m_adapter->port.name);
        QVERIFY(m_hand.isThere("ownNetworkPassword"));
        QVERIFY(m_hand.click("bluetoothCancel")); // "Close"
        QVERIFY(comes([this] { return !m_hand.isThere("bluetoothDialog"); }));
    }

    void intoTheNetwork()
    {
        m_adapter->port.ssid.clear();
        QVERIFY(goToTheNetworks());
        QVERIFY(!m_hand.isThere("ownNetworkPassword"));
        QVERIFY(m_hand.type("networkName", QLatin1String(kHome)));
        QVERIFY(m_hand.type("networkPassword", QStringLiteral("wrong")));
        QVERIFY(m_hand.click("bluetoothNext"));
        QVERIFY(comes([this] {
            return m_hand.text("bluetoothNetworkNote").contains(QLatin1String("password"));
        }));
        QVERIFY(m_adapter->port.ssid.isEmpty());
        QVERIFY(m_hand.type("networkPassword", QLatin1String(kPassword)));
        QVERIFY(m_hand.click("bluetoothNext"));
        QVERIFY(
            comes([this] { return m_hand.text("bluetoothAddress") == QLatin1String(kAddress); }));
        QCOMPARE(m_adapter->port.ssid, QLatin1String(kHome));
    }

    /// The address that it told takes the place of the old one, and the window goes there.
    void takesOverTheAddress()
    {
        QVERIFY(m_hand.click("bluetoothNext"));
        QVERIFY(comes([this] { return !m_hand.isThere("bluetoothDialog"); }));
        QVERIFY(comes([this] { return m_hand.isEnabled("connectCancel"); })); // on its way
        QVERIFY(m_hand.click("profileExpand"));
        QVERIFY(comes([this] { return m_hand.text("profileHost") == QLatin1String(kAddress); }));
        QVERIFY(m_hand.click("connectCancel"));
        QFile settings(m_run.folder() + QStringLiteral("/data/settings.json"));
        QVERIFY(comes([&] { return settings.open(QIODevice::ReadOnly); }));
        const QByteArray kept = settings.readAll();
        QVERIFY(!kept.contains("horse"));
        for (const QByteArray &secret : m_adapter->written)
            QVERIFY(!kept.contains(secret));
    }

private:
    bool goToTheNetworks()
    {
        return m_hand.click("bluetoothSetUp")
            && m_hand.click("bluetoothNext") // the one that is in reach
            && comes([] { return WindowHand::isThere("bluetoothState"); })
            && m_hand.click("bluetoothNext")
            && comes([] { return WindowHand::isThere("bluetoothNetworks"); });
    }

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
