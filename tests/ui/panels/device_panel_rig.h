// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/device_log_model.h"
#include "core/dwarf/models/device_settings_model.h"
#include "core/dwarf/models/firmware_model.h"
#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/models/system_model.h"
#include "fake_device_http.h"
#include "fake_secret_store.h"
#include "tests/unit/dwarf/models/model_bench.h"
#include "ui/panels/device_panel.h"
#include "ui/panels/note_line.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace nd {

inline constexpr auto kDeviceInfo
    = R"({"code":0,"data":{"deviceId":1,"deviceName":"DWARF_8FD078","devicePwd":"secret77",)"
      R"("macAddress":"D4:9C:DD:8F:D0:78","wifiConnectedMode":1,"staWifiName":"field",)"
      R"("staIpAddress":"192.168.1.7"}})";
inline constexpr auto kDeviceLogInfo
    = R"({"code":0,"data":{"hasLogFile":true,"fileName":"DWARF_LOG_1.zip","fileSize":231000}})";

/// A panel on a session with a scripted telescope.
struct DevicePanelRig
{
    explicit DevicePanelRig(SessionFixture fixture) : bench(std::move(fixture)) {}

    ModelBench bench;
    FakeDeviceHttp http;
    DeviceSettingsModel settings{bench.session(), http, bench.scheduler()};
    PowerModel power{bench.session()};
    SystemModel system{bench.session()};
    FirmwareModel firmware{bench.session(), http};
    StatusModel status{bench.session()};
    DeviceLogModel log{bench.session(), http};
    FakeSecretStore keyring;
    DevicePanel panel{DevicePanel::Models{settings, power, system, firmware, status, log,
                                          DeviceSecret{keyring, QStringLiteral("terrace")}}};

    /// `noLog` is why there is no log; null if there is one.
    void open(const char *noLog = nullptr)
    {
        bench.device().beHostInV2();
        bench.device().grantControl();
        bench.connectAll();
        http.answerJson("deviceInfo", kDeviceInfo);
        if (noLog != nullptr)
            http.answer("logInfo", Error{Error::Code::Rejected, 0, QLatin1String(noLog)});
        else
            http.answerJson("logInfo", kDeviceLogInfo);
        http.answerJson("firmwareVersion",
                        R"({"code":0,"data":{"majorVersion":2,)"
                        R"("minorVersion":1,"patchVersion":6}})");
        panel.resize(296, 900);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
    }
    template<typename Widget = QPushButton>
    Widget *find(const char *name) const
    {
        return panel.findChild<Widget *>(QLatin1String(name));
    }
    QPushButton *choice(const char *name, int index) const
    {
        return find<SegmentedControl>(name)->findChildren<QPushButton *>().at(index);
    }
    /// Where a password is typed.
    QLineEdit *password(const char *name) const
    {
        return find<PasswordField>(name)->findChild<QLineEdit *>();
    }
    /// As a person does it, up to the click.
    void changePassword(const QString &before, const QString &after) const
    {
        click("devicePasswordExpand");
        ModelBench::settle();
        password("deviceOldPassword")->clear();
        QTest::keyClicks(password("deviceOldPassword"), before);
        QTest::keyClicks(password("deviceNewPassword"), after);
        click("devicePasswordChange");
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    /// Settles the question that is open.
    void answer(bool yes) const
    {
        auto *box = panel.findChild<QMessageBox *>(QStringLiteral("question"));
        QVERIFY(box);
        QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
        QVERIFY(!box->informativeText().isEmpty());
        QPushButton *action = box->findChild<QPushButton *>(QStringLiteral("questionAction"));
        QTest::mouseClick(yes ? action
                              : qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel)),
                          Qt::LeftButton);
        ModelBench::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QStringList notes() const
    {
        QStringList all;
        for (NoteLine *line : panel.findChildren<NoteLine *>())
            all.append(line->text());
        return all;
    }
};

} // namespace nd
