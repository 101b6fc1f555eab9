// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/observatory/observatory.h"
#include "ui/panels/device_card.h"
#include "ui/panels/profile_editor.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>

using namespace nd;

class TestDeviceCard : public QObject
{
    Q_OBJECT

private slots:
    void countsDownToTheNextAttempt()
    {
        const Theme theme(*qApp);
        Settings settings{QString()};
        Observatory observatory(settings);
        QTcpServer closed; // a port that was free a moment ago and refuses now
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        auto profile = profileFromAddress(QStringLiteral("127.0.0.1:%1:%1:%1:%1").arg(port));
        DwarfDevice &device = observatory.addDevice(*profile);
        DeviceCard card(device);
        card.show();
        const auto *state = card.findChild<QLabel *>(QStringLiteral("deviceState"));
        QVERIFY(!state->isVisible());
        device.connection().connectToDevice();
        // The wait grows from attempt to attempt; in one of two seconds both numbers are seen.
        const auto says = [state](int seconds) {
            return state->text() == QStringLiteral("Trying again in %1 s").arg(seconds);
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(2), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(says(1), 5'000);
        device.connection().disconnectFromDevice();
        QTRY_VERIFY(!state->isVisible());
        QCOMPARE(state->text(), QString());
    }

    /// Those of the files had no field.
    void everyPortCanBeChanged()
    {
        const Theme theme(*qApp);
        Settings settings{QString()};
        Observatory observatory(settings);
        DwarfDevice &device
            = observatory.addDevice(*profileFromAddress(QStringLiteral("127.0.0.1")));
        ProfileEditor editor(device);
        const QStringList names{QStringLiteral("portWebsocket"), QStringLiteral("portHttp"),
                                QStringLiteral("portJpeg"),      QStringLiteral("portRtsp"),
                                QStringLiteral("portFiles"),     QStringLiteral("portFtp")};
        for (int i = 0; i < names.size(); ++i)
            editor.findChild<QSpinBox *>(names.at(i))->setValue(5001 + i);
        for (const char *name : {"chargeCodes", "previewSwitch"})
            editor.findChild<QCheckBox *>(QLatin1String(name))->click();
        editor.findChild<QPushButton *>(QStringLiteral("profileApply"))->click();
        QVERIFY(device.profile().quirks.chargesSlowlyByOne);
        QVERIFY(device.profile().quirks.previewSwitchesCamera);
        QCOMPARE(device.profile().ports, (DevicePorts{5001, 5002, 5003, 5004, 5005, 5006}));
    }
};

QTEST_MAIN(TestDeviceCard)
#include "tst_device_card.moc"
