// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_panel_rig.h"
#include "ui/text/device_error_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/widgets/counted_edit.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace nd {

namespace {

using Rig = DevicePanelRig;

} // namespace

class TestDevicePanel : public QObject
{
    Q_OBJECT

private slots:
    void whatAModelLacksDoesNotAppear()
    {
        Rig old{SessionFixture::dwarf2()};
        old.open();
        QVERIFY(old.find<SegmentedControl>("ringLight")->isVisible());
        QVERIFY(!old.find<SegmentedControl>("lensDefog")->isVisible());
        QVERIFY(!old.find<SegmentedControl>("lowTemperature")->isVisible());
        QVERIFY(old.find<SegmentedControl>("cpuMode")->isVisible());
        QVERIFY(old.find("enableMtp")->isVisible());
        QVERIFY(old.find("firmwareChoose")->isVisible());
        QVERIFY(!old.find("sendSite")->isVisible());
        QVERIFY(!old.find<QLabel>("firmwareElsewhere")->isVisible());

        Rig recent{SessionFixture::mini()};
        recent.open();
        QVERIFY(recent.find<SegmentedControl>("lensDefog")->isVisible());
        QVERIFY(recent.find<SegmentedControl>("autoCooling")->isVisible());
        QVERIFY(recent.find<SegmentedControl>("autoShutdown")->isVisible());
        QVERIFY(recent.find<SegmentedControl>("lowTemperature")->isVisible());
        QVERIFY(!recent.find<SegmentedControl>("cpuMode")->isVisible());
        QVERIFY(!recent.find("enableMtp")->isVisible());
        QVERIFY(!recent.find("firmwareChoose")->isVisible());
        QVERIFY(recent.find<QLabel>("firmwareElsewhere")->isVisible());
        QVERIFY(recent.find("sendSite")->isVisible());
        QCOMPARE(recent.find("sendSite")->toolTip(), text::refusalSentence(Refusal::NoPlace));
    }

    /// What the telescope tells of itself; the sensors and the inside never stand for each other.
    void vitalsAreAsTold()
    {
        Rig rig{SessionFixture::mini()};
        rig.open();
        const auto text = [&rig](const char *name) {
            const auto *fact = rig.find<QLabel>(name);
            return fact->isVisible() ? fact->text() : QString();
        };
        for (const char *name : {"insideFact", "teleSensorFact", "wideSensorFact"})
            QCOMPARE(text(name), QString()); // nobody said yet
        rig.bench.notify(15201, "082a");
        rig.bench.notify(15202, "0802");
        QCOMPARE(text("batteryFact"), text::percentText(42) + QStringLiteral(" · Charging"));
        rig.bench.notify(15203, "080b10642001");
        QCOMPARE(text("cardFact"),
                 text::bytesText(11'000'000'000) + QStringLiteral(" of ")
                     + text::bytesText(100'000'000'000) + QStringLiteral(" free"));
        rig.bench.notify(15203, "");
        QCOMPARE(text("cardFact"), QStringLiteral("No card"));
        rig.bench.notify(15292, "080c");
        QCOMPARE(text("teleSensorFact"), text::temperatureText(12));
        QCOMPARE(text("insideFact"), QString());
        rig.bench.notify(15292, "08f9ffffffffffffffff011001");
        QCOMPARE(text("wideSensorFact"), text::temperatureText(-7));
        rig.bench.notify(15243, "1017");
        QCOMPARE(text("insideFact"), text::temperatureText(23));
        QCOMPARE(text("teleSensorFact"), text::temperatureText(12));
        rig.bench.dropLink();
        QCOMPARE(text("batteryFact"), QString());
    }

    void theEchoMovesTheSwitch()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        auto *ring = rig.find<SegmentedControl>("ringLight");
        QCOMPARE(ring->current(), -1); // nobody said yet
        QTest::mouseClick(rig.choice("ringLight", 1), Qt::LeftButton);
        QCOMPARE(ring->current(), -1);
        ModelBench::settle();
        QCOMPARE(rig.bench.link().sentIds(), QList<quint32>{13500});
        rig.bench.notify(15221, "0801");
        QCOMPARE(ring->current(), 1);
        QVERIFY(rig.choice("ringLight", 1)->isChecked());
        rig.bench.device().refuse(13501, -13800);
        QTest::mouseClick(rig.choice("ringLight", 0), Qt::LeftButton);
        ModelBench::settle();
        QCOMPARE(ring->current(), 1); // back to what the scope has
        const text::DeviceErrorText about = text::deviceErrorText(-13800, Generation::V2);
        QVERIFY(rig.notes().contains(about.what + u' ' + about.advice));
    }

    /// The generations number -10503 to -10518 differently. What refused was left out, so that the
    /// sentence said no more than "the camera refused".
    void aRefusalIsInTheWordsOfItsFirmware()
    {
        Rig rig{SessionFixture::mini()};
        rig.open();
        const QString words
            = text::requestText({Error::Code::Rejected, -10511, {}}, Generation::V3);
        rig.bench.device().refuse(13500, -10511);
        rig.power.setRingLight(true);
        ModelBench::settle();
        QCOMPARE(rig.notes().count(words), 1);
        rig.bench.device().refuse(13000, -10511);
        rig.system.syncClock();
        ModelBench::settle();
        QCOMPARE(rig.notes().count(words), 2);
    }

    void lossMakesAllUnknown()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        rig.bench.notify(15221, "0801");
        rig.bench.dropLink();
        auto *ring = rig.find<SegmentedControl>("ringLight");
        QCOMPARE(ring->current(), -1);
        QVERIFY(!ring->isEnabled());
        QCOMPARE(ring->toolTip(), text::refusalSentence(Refusal::NotConnected));
        QVERIFY(!rig.find("deviceReboot")->isEnabled());
        QVERIFY(rig.find<QLineEdit>("deviceName")->text().isEmpty());
    }

    void restartAsksFirst()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        rig.click("deviceReboot");
        rig.answer(false);
        QVERIFY(rig.bench.link().sentIds().isEmpty());
        rig.click("deviceReboot");
        rig.answer(true);
        QCOMPARE(rig.bench.link().sentIds(), QList<quint32>{13505});
        QVERIFY(!rig.find("deviceShutDown")->isEnabled());
    }

    void switchingOffAsksFirst()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        rig.click("deviceShutDown");
        rig.answer(false);
        QVERIFY(rig.bench.link().sentIds().isEmpty());
        rig.click("deviceShutDown");
        rig.answer(true);
        QCOMPARE(rig.bench.link().sentIds(), QList<quint32>{13502});
    }

    void renameByHand()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        auto *name = rig.find<QLineEdit>("deviceName");
        QCOMPARE(name->text(), QStringLiteral("DWARF_8FD078"));
        QVERIFY(!rig.find("deviceRename")->isEnabled());
        name->selectAll();
        QTest::keyClicks(name, QString(40, u'x'));
        QCOMPARE(name->text().size(), 29);
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Terrace"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(rig.http.bodyOf("setDeviceNameAndPsd").value(QLatin1String("newValue")),
                 QJsonValue(QStringLiteral("Terrace")));
        rig.http.answer("setDeviceNameAndPsd", Error{Error::Code::Rejected, -5, {}});
        const text::DeviceErrorText about = text::httpErrorText(-5);
        QVERIFY(rig.notes().contains(about.what + u' ' + about.advice));
        QCOMPARE(name->text(), QStringLiteral("Terrace")); // not typed again for nothing
        rig.click("deviceRename");
        rig.http.answerJson("setDeviceNameAndPsd", R"({"code":0,"data":{"deviceName":"Terrace"}})");
        QVERIFY(!rig.find("deviceRename")->isEnabled());
    }

    void theNameSaysHowLongItIs()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        auto *name = rig.find<CountedEdit>("deviceName");
        auto *count = name->findChild<QLabel *>(QStringLiteral("count"));
        QVERIFY(!count->isVisible());
        rig.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.panel));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Terrace"));
        QVERIFY(count->isVisible());
        QCOMPARE(count->text(), QStringLiteral("7 of 29"));
        name->selectAll();
        name->insert(QString(17, QChar(0xFC))); // ü: two bytes each, 32 are allowed
        QCOMPARE(count->text(), QStringLiteral("31 of 29"));
        QVERIFY(!rig.find("deviceRename")->isEnabled());
        QTest::keyClick(name, Qt::Key_Backspace);
        QCOMPARE(count->text(), QStringLiteral("29 of 29"));
        QVERIFY(rig.find("deviceRename")->isEnabled());
    }

    void passwordsAreHiddenAndWiped()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        auto *before = rig.password("deviceOldPassword");
        auto *after = rig.password("deviceNewPassword");
        QVERIFY(!before->isVisible());
        rig.click("devicePasswordExpand");
        QVERIFY(before->isVisible());
        QCOMPARE(before->echoMode(), QLineEdit::Password);
        QCOMPARE(after->echoMode(), QLineEdit::Password);
        QTest::keyClicks(before, QStringLiteral("DWARF_12345678"));
        QTest::keyClicks(after, QStringLiteral("short"));
        QVERIFY(!rig.find("devicePasswordChange")->isEnabled());
        QVERIFY(!rig.find("devicePasswordChange")->toolTip().isEmpty());
        QTest::keyClicks(after, QStringLiteral("andlonger"));
        rig.click("devicePasswordChange");
        QCOMPARE(rig.http.bodyOf("setDeviceNameAndPsd").value(QLatin1String("newValue")),
                 QJsonValue(QStringLiteral("shortandlonger")));
        rig.http.answerJson("setDeviceNameAndPsd", R"({"code":0,"data":{"mode":0}})");
        QVERIFY(before->text().isEmpty());
        QVERIFY(after->text().isEmpty());
        QVERIFY(!before->isVisible());
        for (QLabel *label : rig.panel.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QLatin1String("secret77")));
    }

    void theKeyringGetsWhatTheTelescopeTook()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        const QString key = secret_key::device(QStringLiteral("terrace"));
        rig.changePassword(QStringLiteral("DWARF_12345678"), QStringLiteral("newone123"));
        QVERIFY(rig.keyring.secrets.isEmpty()); // not before the scope took it
        rig.http.answer("setDeviceNameAndPsd", Error{Error::Code::Rejected, -5, {}});
        QVERIFY(rig.keyring.secrets.isEmpty());
        rig.click("devicePasswordChange");
        rig.http.answerJson("setDeviceNameAndPsd", R"({"code":0,"data":{"mode":0}})");
        QCOMPARE(rig.keyring.secrets.value(key).toText(), QStringLiteral("newone123"));

        rig.click("devicePasswordExpand"); // the next time it need not be typed
        ModelBench::settle();
        QCOMPARE(rig.password("deviceOldPassword")->text(), QStringLiteral("newone123"));
        rig.click("devicePasswordExpand");
        QVERIFY(rig.password("deviceOldPassword")->text().isEmpty());
    }

    void theKeyringForgetsWhatIsWrong()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        const QString key = secret_key::device(QStringLiteral("terrace"));
        rig.keyring.secrets.insert(key, Secret::fromText(QStringLiteral("ofbefore1")));
        rig.find<QCheckBox>("devicePasswordRemember")->setChecked(false);
        rig.changePassword(QStringLiteral("ofbefore1"), QStringLiteral("newone123"));
        rig.http.answerJson("setDeviceNameAndPsd", R"({"code":0,"data":{"mode":0}})");
        QVERIFY(!rig.keyring.secrets.contains(key));
    }

    void withoutAKeyringItSaysSo()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.keyring.present = false;
        rig.open();
        rig.click("devicePasswordExpand");
        ModelBench::settle();
        QVERIFY(rig.find<QLabel>("devicePasswordKeyringNote")->isVisible());
        QVERIFY(!rig.find<QCheckBox>("devicePasswordRemember")->isVisible());
    }

    void aLogThatIsNotOfferedIsNotThere()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        QVERIFY(rig.find("logSave")->isVisible());
        rig.bench.dropLink();
        QVERIFY(!rig.find("logSave")->isVisible()); // nobody says that there is one

        Rig other{SessionFixture::mini()};
        other.open("status 404");
        QVERIFY(!other.find("logSave")->isVisible());
        QCOMPARE(other.log.canDownload(), Refusal::Unsupported);
        for (const QString &note : other.notes())
            QVERIFY2(note.isEmpty(), qPrintable(note));
    }

    void resetAsksFirst()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        rig.click("deviceReset");
        rig.answer(false);
        QCOMPARE(rig.http.count("resetDeviceInfo"), 0);
        rig.click("deviceReset");
        rig.answer(true);
        QCOMPARE(rig.http.count("resetDeviceInfo"), 1);
    }

    void factsAreThoseOfTheTelescope()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        QCOMPARE(rig.find<QLabel>("deviceMac")->text(), QStringLiteral("D4:9C:DD:8F:D0:78"));
        QCOMPARE(rig.find<QLabel>("deviceAddress")->text(), QStringLiteral("192.168.1.7"));
        QVERIFY(rig.find<QLabel>("deviceWifi")->text().contains(QLatin1String("field")));
        QVERIFY(!rig.find<QLabel>("deviceSerial")->isVisible()); // a DWARF II has none
        QCOMPARE(rig.find<QLabel>("firmwareVersion")->text(), QStringLiteral("2.1.6"));
    }

    void systemCommandsGoOut()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        rig.click("setClock");
        ModelBench::settle();
        QVERIFY(rig.bench.link().sentIds().contains(13000));
        rig.bench.link().forget();
        rig.click("enableMtp");
        ModelBench::settle();
        QCOMPARE(rig.bench.link().sentIds(), QList<quint32>{13002});
        rig.bench.notify(15224, "0801");
        QVERIFY(!rig.find("enableMtp")->isVisible());
        rig.bench.link().forget();
        QTest::mouseClick(rig.choice("cpuMode", 1), Qt::LeftButton);
        ModelBench::settle();
        QCOMPARE(rig.bench.link().sentIds(), QList<quint32>{13003});
        rig.bench.link().forget();
        QCOMPARE(rig.find<SegmentedControl>("hostLock")->current(), 1);
        QTest::mouseClick(rig.choice("hostLock", 0), Qt::LeftButton);
        ModelBench::settle();
        QCOMPARE(rig.bench.link().sentIds(), QList<quint32>{13004});
        QCOMPARE(rig.find<SegmentedControl>("hostLock")->current(), 1); // not confirmed yet
    }

    void logIsSavedWhereThePersonSays()
    {
        Rig rig{SessionFixture::dwarf2()};
        rig.open();
        rig.click("logSave");
        auto *dialog = rig.panel.findChild<QFileDialog *>(QStringLiteral("logDialog"));
        QVERIFY(dialog);
        emit dialog->fileSelected(QStringLiteral("/tmp/night.zip"));
        dialog->close();
        rig.http.answerJson("logInfo", kDeviceLogInfo);
        QCOMPARE(rig.http.downloads.at(0).path, QStringLiteral("/tmp/night.zip"));
        emit rig.http.transfer->progressed(100'000, 231'000);
        QVERIFY(rig.find("transferCancel"));
        TransferEnd end;
        end.problem = TransferProblem::WrongSize;
        end.moved = 100'000;
        end.kept = QStringLiteral("/tmp/night.zip.part");
        emit rig.http.transfer->finished(end);
        const QString said = rig.notes().join(QLatin1Char('\n'));
        QVERIFY(said.contains(QLatin1String("231000")));
        QVERIFY(said.contains(QLatin1String("/tmp/night.zip.part")));
    }
};

} // namespace nd

QTEST_MAIN(nd::TestDevicePanel)
#include "tst_device_panel.moc"
