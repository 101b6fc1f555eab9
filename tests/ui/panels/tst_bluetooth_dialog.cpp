// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/ble/ble_setup.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/observatory/observatory.h"
#include "fake_secret_store.h"
#include "ui/panels/bluetooth_card.h"
#include "ui/panels/bluetooth_dialog.h"
#include "ui/panels/connection_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/segmented_control.h"
#include "virtual_ble_transport.h"
#include "widget_checks.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace nd;

namespace {

const QString kPassword = QStringLiteral("correct horse battery");

/// Everything the program logged.
QString &logged()
{
    static QString text;
    return text;
}

void keepLog(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &message)
{
    logged() += message + u'\n';
}

/// An observatory with a virtual telescope in reach of Bluetooth, and its connect page.
struct Bench
{
    explicit Bench(const QString &settingsFile = {}, bool keyring = true)
        : settings(settingsFile)
        , observatory(settings)
    {
        auto transport = std::make_unique<VirtualBleTransport>();
        bluetooth = transport.get();
        auto store = std::make_unique<FakeSecretStore>();
        secrets = store.get();
        secrets->present = keyring;
        bluetooth->port.networks = {
            {QStringLiteral("Home"), kPassword, -52, QStringLiteral("192.0.2.23")},
            {QStringLiteral("Garden"), QStringLiteral("other"), -71, QStringLiteral("192.0.2.9")}};
        observatory.useBluetooth(std::move(transport));
        observatory.useSecrets(std::move(store));
        panel = std::make_unique<ConnectionPanel>(observatory);
        panel->resize(1366, 700);
        panel->show();
    }

    template<typename Widget>
    Widget &in(QWidget &root, const char *name) const
    {
        auto *found = root.findChild<Widget *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no widget named %s", name);
        return *found;
    }
    QPushButton &cardButton() const { return in<QPushButton>(*panel, "bluetoothSetUp"); }
    BluetoothDialog &dialog() const { return in<BluetoothDialog>(*panel, "bluetoothDialog"); }
    QPushButton &next() const { return in<QPushButton>(dialog(), "bluetoothNext"); }
    QTreeWidget &networks() const { return in<QTreeWidget>(dialog(), "bluetoothNetworks"); }
    QLineEdit &password() const
    {
        return in<QLineEdit>(in<PasswordField>(dialog(), "networkPassword"), "passwordEdit");
    }

    /// Up to the choice of a network.
    void goToNetworks() const
    {
        QTRY_VERIFY(cardButton().isEnabled());
        cardButton().click();
        QTRY_VERIFY(next().isEnabled());
        next().click();
        QTRY_VERIFY(next().isEnabled());
        QCOMPARE(dialog().step(), BluetoothDialog::Step::Scope);
        next().click();
        QTRY_COMPARE(networks().topLevelItemCount(), 2);
        QCOMPARE(dialog().step(), BluetoothDialog::Step::Network);
        QTRY_VERIFY(next().isEnabled());
    }

    Settings settings;
    Observatory observatory;
    VirtualBleTransport *bluetooth = nullptr;
    FakeSecretStore *secrets = nullptr;
    std::unique_ptr<ConnectionPanel> panel;
};

} // namespace

class TestBluetoothDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        qInstallMessageHandler(keepLog);
    }
    void cleanupTestCase()
    {
        qInstallMessageHandler(nullptr);
        m_theme.reset();
    }
    void cleanup() { m_theme->setId(ThemeId::Dark); }

    void withoutBluetoothTheButtonSaysSo();
    void leadsToAConnectedTelescope();
    void knownTelescopeGetsItsNewAddress();
    void ownNetworkShowsItsPassword();
    void wrongPasswordCanBeMended();
    void keyringRemembers();
    void withoutKeyringItIsAskedEachTime();
    void blePasswordIsAskedFor();
    void lostLinkLeadsBack();
    void unknownAddressIsLookedFor();
    void closingEndsTheSetUp();
    void secretsStayOutOfSettingsAndLog();
    void worksWithTheKeyboard();
    void isNamedFitsAndIsRedAtNight();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestBluetoothDialog::withoutBluetoothTheButtonSaysSo()
{
    Bench bench;
    QTRY_VERIFY(bench.cardButton().isEnabled());
    bench.bluetooth->adapter = BleAdapter::Off;
    bench.observatory.bluetooth().checkAdapter();
    QTRY_VERIFY(!bench.cardButton().isEnabled());
    QCOMPARE(bench.cardButton().toolTip(),
             QStringLiteral("Bluetooth is switched off on this laptop."));
    bench.bluetooth->adapter = BleAdapter::Absent;
    bench.observatory.bluetooth().checkAdapter();
    QTRY_COMPARE(bench.cardButton().toolTip(), QStringLiteral("This laptop has no Bluetooth."));
    const auto labels = bench.cardButton().parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text() == bench.cardButton().toolTip();
    }));
}

void TestBluetoothDialog::leadsToAConnectedTelescope()
{
    Bench bench;
    bench.goToNetworks();
    QCOMPARE(bench.networks().currentItem()->text(0), QStringLiteral("Home"));
    QCOMPARE(bench.networks().currentItem()->text(1), QStringLiteral("−52\u202FdBm"));
    bench.password().setText(kPassword);
    QCOMPARE(bench.password().echoMode(), QLineEdit::Password);
    bench.next().click();
    QTRY_COMPARE(bench.dialog().step(), BluetoothDialog::Step::Done);
    QCOMPARE(bench.in<QLabel>(bench.dialog(), "bluetoothAddress").text(),
             QStringLiteral("192.0.2.23"));
    QCOMPARE(bench.bluetooth->port.ssid, QStringLiteral("Home"));
    QCOMPARE(bench.observatory.devices().size(), 0);
    bench.next().click();
    QCOMPARE(bench.observatory.devices().size(), 1);
    DwarfDevice &device = *bench.observatory.devices().first();
    QCOMPARE(device.profile().host, QStringLiteral("192.0.2.23"));
    QCOMPARE(device.profile().name, QStringLiteral("DWARF3_1A2B3C"));
    QCOMPARE(device.profile().model, DwarfModel::Dwarf3);
    QTRY_VERIFY(device.connection().linkState() != LinkState::Disconnected);
    QTRY_VERIFY(bench.panel->findChild<BluetoothDialog *>() == nullptr);
}

void TestBluetoothDialog::knownTelescopeGetsItsNewAddress()
{
    Bench bench;
    auto old = profileFromAddress(QStringLiteral("192.0.2.200"));
    old->name = QStringLiteral("DWARF3_1A2B3C");
    bench.observatory.addDevice(*old);
    bench.goToNetworks();
    bench.password().setText(kPassword);
    bench.next().click();
    QTRY_COMPARE(bench.dialog().step(), BluetoothDialog::Step::Done);
    bench.next().click();
    QCOMPARE(bench.observatory.devices().size(), 1);
    QCOMPARE(bench.observatory.devices().first()->profile().host, QStringLiteral("192.0.2.23"));
}

void TestBluetoothDialog::ownNetworkShowsItsPassword()
{
    Bench bench;
    bench.goToNetworks();
    bench.in<SegmentedControl>(bench.dialog(), "bluetoothMode").setCurrent(1);
    QCOMPARE(bench.next().text(), QStringLiteral("Start its Wi-Fi"));
    bench.next().click();
    QTRY_COMPARE(bench.dialog().step(), BluetoothDialog::Step::Done);
    QCOMPARE(bench.in<QLabel>(bench.dialog(), "bluetoothAddress").text(),
             QStringLiteral("192.168.88.1"));
    auto &field = bench.in<PasswordField>(bench.dialog(), "ownNetworkPassword");
    QVERIFY(field.isVisible());
    QCOMPARE(field.secret().toText(), QStringLiteral("12345678"));
}

void TestBluetoothDialog::wrongPasswordCanBeMended()
{
    Bench bench;
    bench.goToNetworks();
    bench.password().setText(QStringLiteral("wrong"));
    bench.next().click();
    auto &note = bench.in<QWidget>(bench.dialog(), "bluetoothNetworkNote");
    QTRY_VERIFY(note.isVisible());
    const auto labels = note.findChildren<QLabel *>();
    QVERIFY(
        labels.last()->text().startsWith(QStringLiteral("The password of the network is wrong.")));
    QCOMPARE(bench.dialog().step(), BluetoothDialog::Step::Network);
    auto &mode = bench.in<SegmentedControl>(bench.dialog(), "bluetoothMode");
    mode.setCurrent(1);
    QVERIFY(!note.isVisible()); // it says nothing about the scope's own network
    mode.setCurrent(0);
    QVERIFY(note.isVisible());
    bench.password().setText(kPassword);
    bench.next().click();
    QTRY_COMPARE(bench.dialog().step(), BluetoothDialog::Step::Done);
}

void TestBluetoothDialog::keyringRemembers()
{
    Bench bench;
    bench.goToNetworks();
    auto &remember = bench.in<QCheckBox>(bench.dialog(), "networkRemember");
    QVERIFY(remember.isEnabled());
    QVERIFY(!remember.isChecked()); // only if the person wants it
    remember.setChecked(true);
    bench.password().setText(kPassword);
    bench.next().click();
    QTRY_COMPARE(bench.dialog().step(), BluetoothDialog::Step::Done);
    QCOMPARE(bench.secrets->secrets.value(QStringLiteral("wifi/Home")).toText(), kPassword);
    bench.dialog().close();
    QTRY_VERIFY(bench.panel->findChild<BluetoothDialog *>() == nullptr);
    bench.goToNetworks();
    QTRY_COMPARE(bench.password().text(), kPassword);
    bench.networks().setCurrentItem(bench.networks().topLevelItem(1));
    QTRY_COMPARE(bench.password().text(), QString()); // not that of another network
}

void TestBluetoothDialog::withoutKeyringItIsAskedEachTime()
{
    Bench bench({}, false);
    bench.goToNetworks();
    auto &remember = bench.in<QCheckBox>(bench.dialog(), "networkRemember");
    QVERIFY(!remember.isEnabled());
    QVERIFY(bench.in<QLabel>(bench.dialog(), "networkKeyringNote").isVisible());
    bench.password().setText(kPassword);
    bench.next().click();
    QTRY_COMPARE(bench.dialog().step(), BluetoothDialog::Step::Done);
    QCOMPARE(bench.password().text(), QString());
    QVERIFY(bench.secrets->secrets.isEmpty());
    bench.dialog().close();
    QTRY_VERIFY(bench.panel->findChild<BluetoothDialog *>() == nullptr);
    bench.goToNetworks();
    QCOMPARE(bench.password().text(), QString());
}

void TestBluetoothDialog::blePasswordIsAskedFor()
{
    Bench bench;
    bench.bluetooth->port.blePassword = QStringLiteral("my own");
    QTRY_VERIFY(bench.cardButton().isEnabled());
    bench.cardButton().click();
    QTRY_VERIFY(bench.next().isEnabled());
    bench.next().click();
    auto &field = bench.in<PasswordField>(bench.dialog(), "blePassword");
    QTRY_VERIFY(field.isVisible());
    QCOMPARE(bench.next().text(), QStringLiteral("Try again"));
    field.setSecret(Secret::fromText(QStringLiteral("my own")));
    bench.next().click();
    QTRY_COMPARE(bench.next().text(), QStringLiteral("Next"));
    QTRY_VERIFY(!field.isVisible());
    QCOMPARE(bench.secrets->secrets.value(QStringLiteral("bluetooth/DWARF3_1A2B3C")).toText(),
             QStringLiteral("my own"));
    bench.dialog().close();
    QTRY_VERIFY(bench.panel->findChild<BluetoothDialog *>() == nullptr);
    bench.goToNetworks(); // the keyring answers this time
}

void TestBluetoothDialog::lostLinkLeadsBack()
{
    Bench bench;
    bench.goToNetworks();
    bench.bluetooth->leave(1);
    QCOMPARE(bench.next().text(), QStringLiteral("Connect again"));
    QVERIFY(bench.in<QWidget>(bench.dialog(), "bluetoothNetworkNote").isVisible());
    bench.next().click();
    QCOMPARE(bench.dialog().step(), BluetoothDialog::Step::Scope);
    QTRY_COMPARE(bench.observatory.bluetooth().state(), BleState::Open);
}

void TestBluetoothDialog::unknownAddressIsLookedFor()
{
    Bench bench;
    bench.bluetooth->port.faults.noAddress = true;
    bench.goToNetworks();
    bench.password().setText(kPassword);
    bench.next().click();
    QTRY_COMPARE(bench.dialog().step(), BluetoothDialog::Step::Done);
    QVERIFY(!bench.next().isEnabled());
    QCOMPARE(bench.next().toolTip(), QStringLiteral("Its address is not known yet."));
    QVERIFY(bench.in<QLabel>(bench.dialog(), "bluetoothAdvice")
                .text()
                .contains(QStringLiteral("looked for")));
}

void TestBluetoothDialog::closingEndsTheSetUp()
{
    Bench bench;
    bench.goToNetworks();
    bench.dialog().close();
    QTRY_COMPARE(bench.observatory.bluetooth().state(), BleState::Idle);
    QVERIFY(bench.bluetooth->calls.last().startsWith(QStringLiteral("close")));
}

void TestBluetoothDialog::secretsStayOutOfSettingsAndLog()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.json"));
    logged().clear();
    {
        Bench bench(path);
        bench.goToNetworks();
        bench.in<QCheckBox>(bench.dialog(), "networkRemember").setChecked(true);
        bench.password().setText(kPassword);
        bench.next().click();
        QTRY_COMPARE(bench.dialog().step(), BluetoothDialog::Step::Done);
        bench.next().click();
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("DWARF3_1A2B3C")); // the profile was saved
    QVERIFY(logged().contains(QStringLiteral("Bluetooth set-up")));
    for (const char *text : {"correct horse", "12345678"}) {
        const QByteArray secret(text);
        QVERIFY(!content.contains(secret));
        QVERIFY(!logged().contains(QString::fromLatin1(secret)));
        QVERIFY(!logged().contains(QString::fromLatin1(secret.toHex())));
    }
}

void TestBluetoothDialog::worksWithTheKeyboard()
{
    Bench bench;
    QTRY_VERIFY(bench.cardButton().isEnabled());
    bench.cardButton().setFocus();
    QTest::keyClick(&bench.cardButton(), Qt::Key_Space);
    auto &found = bench.in<QTreeWidget>(bench.dialog(), "bluetoothDevices");
    QTRY_COMPARE(found.topLevelItemCount(), 1);
    QTest::keyClick(&found, Qt::Key_Return);
    QTRY_COMPARE(bench.observatory.bluetooth().state(), BleState::Open);
    bench.next().setFocus();
    QTest::keyClick(&bench.next(), Qt::Key_Space);
    QTRY_COMPARE(bench.networks().topLevelItemCount(), 2);
    QTest::keyClick(&bench.networks(), Qt::Key_Down);
    QTRY_COMPARE(bench.in<QLineEdit>(bench.dialog(), "networkName").text(),
                 QStringLiteral("Garden"));
    QTest::keyClicks(&bench.password(), QStringLiteral("other"));
    QTRY_VERIFY(bench.next().isEnabled());
    QTest::keyClick(&bench.password(), Qt::Key_Return);
    QTRY_COMPARE(bench.dialog().step(), BluetoothDialog::Step::Done);
    QTest::keyClick(&bench.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(bench.panel->findChild<BluetoothDialog *>() == nullptr);
}

void TestBluetoothDialog::isNamedFitsAndIsRedAtNight()
{
    for (const ThemeId theme : {ThemeId::Dark, ThemeId::Night}) {
        m_theme->setId(theme);
        Bench bench;
        QTRY_VERIFY(bench.cardButton().isEnabled());
        const auto check = [&](const char *step) {
            QCoreApplication::processEvents();
            QCOMPARE(test::namelessButtons(bench.dialog()), QStringList());
            QCOMPARE(test::cutLabels(bench.dialog()), QStringList());
            const QImage picture = bench.dialog().grab().toImage();
            if (theme == ThemeId::Night)
                QCOMPARE(test::colouredPixels(picture), 0);
            else
                QVERIFY(test::colouredPixels(picture) > 1000);
            if (const QString folder = qEnvironmentVariable("ND_SHOTS"); !folder.isEmpty())
                picture.save(QStringLiteral("%1/bluetooth-%2-%3.png")
                                 .arg(folder, QLatin1String(step), Theme::nameOf(theme)));
        };
        bench.cardButton().click();
        QTRY_VERIFY(bench.next().isEnabled());
        check("find");
        bench.next().click();
        QTRY_COMPARE(bench.observatory.bluetooth().state(), BleState::Open);
        check("scope");
        bench.next().click();
        QTRY_COMPARE(bench.networks().topLevelItemCount(), 2);
        bench.password().setText(QStringLiteral("wrong"));
        bench.next().click();
        QTRY_COMPARE(bench.observatory.bluetooth().problem(), BleProblem::Refused);
        check("network");
        bench.in<SegmentedControl>(bench.dialog(), "bluetoothMode").setCurrent(1);
        check("own");
        bench.next().click();
        QTRY_COMPARE(bench.dialog().step(), BluetoothDialog::Step::Done);
        check("done");
        if (const QString folder = qEnvironmentVariable("ND_SHOTS"); !folder.isEmpty())
            bench.panel->grab().save(
                QStringLiteral("%1/connect-%2.png").arg(folder, Theme::nameOf(theme)));
    }
}

QTEST_MAIN(TestBluetoothDialog)
#include "tst_bluetooth_dialog.moc"
