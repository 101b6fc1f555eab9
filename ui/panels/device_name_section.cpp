// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_name_section.h"

#include "core/dwarf/models/device_settings_model.h"
#include "ui/panels/device_password_form.h"
#include "ui/panels/note_line.h"
#include "ui/panels/question.h"
#include "ui/text/device_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/counted_edit.h"

#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace nd {

DeviceNameSection::DeviceNameSection(DeviceSettingsModel &settings, const DeviceSecret &secret,
                                     QWidget *parent)
    : DeviceSection(QStringLiteral("wifi"), tr("Name and password"), parent)
    , m_settings(settings)
    , m_name(new CountedEdit(kLongestDeviceName, lengthOfName, this))
    , m_rename(makeButton(tr("Rename"), "deviceRename"))
    , m_expand(makeButton(tr("Password"), "devicePasswordExpand", QStringLiteral("lock")))
    , m_password(new DevicePasswordForm(settings, secret, this))
    , m_reset(makeButton(tr("Reset name and password…"), "deviceReset"))
{
    buildName();
    buildFacts();
    note().setObjectName(QStringLiteral("nameNote"));
    connectParts();
    refresh();
}

void DeviceNameSection::buildName()
{
    m_name->setObjectName(QStringLiteral("deviceName"));
    m_name->setAccessibleName(tr("Name of the scope"));
    addRow(tr("Name"), m_name);
    addButtons({m_rename, m_expand});
    m_expand->setCheckable(true);
    addWide(m_password);
    m_password->hide();
}

void DeviceNameSection::buildFacts()
{
    m_wifi = addFact(tr("Wi-Fi"), "deviceWifi");
    m_address = addFact(tr("Address"), "deviceAddress");
    m_mac = addFact(tr("MAC"), "deviceMac");
    m_serial = addFact(tr("Serial no."), "deviceSerial");
    Theme::setRole(*m_reset, "danger");
    addWide(m_reset);
}

void DeviceNameSection::connectParts()
{
    connect(&m_settings, &DeviceSettingsModel::changed, this, &DeviceNameSection::refresh);
    connect(&m_settings, &DeviceSettingsModel::finished, this, &DeviceNameSection::handleFinished);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_edited = true;
        refreshName();
    });
    connect(m_name, &QLineEdit::returnPressed, m_rename, &QPushButton::click);
    connect(m_rename, &QPushButton::clicked, this, &DeviceNameSection::rename);
    connect(m_expand, &QPushButton::toggled, m_password, &QWidget::setVisible);
    connect(m_password, &DevicePasswordForm::passwordChanged, m_expand,
            [this] { m_expand->setChecked(false); });
    connect(m_reset, &QPushButton::clicked, this, &DeviceNameSection::askReset);
}

void DeviceNameSection::refresh()
{
    const Refusal refusal = m_settings.canChange();
    m_name->setEnabled(refusal == Refusal::None);
    m_name->setToolTip(text::refusalSentence(refusal));
    setRefusal(m_reset, refusal);
    refreshFacts();
    refreshName();
}

/// The field follows the telescope until somebody types into it.
void DeviceNameSection::refreshName()
{
    const auto &info = m_settings.info();
    const QString known = info ? info->name.value_or(QString()) : QString();
    if (!m_edited && m_name->text() != known)
        m_name->setText(known);
    const Refusal refusal = m_settings.canChange();
    const InputProblem problem = problemOfName(m_name->text());
    const bool same = m_name->text() == known;
    m_rename->setEnabled(refusal == Refusal::None && problem == InputProblem::None && !same);
    m_rename->setToolTip(refusal != Refusal::None ? text::refusalSentence(refusal)
                             : same               ? tr("This is its name.")
                                                  : text::nameProblem(problem));
}

void DeviceNameSection::refreshFacts()
{
    const DeviceInfo info = m_settings.info().value_or(DeviceInfo());
    setFact(m_wifi, text::wifiText(info));
    const bool joined = info.wifiMode == WifiMode::Station;
    const auto address = joined ? info.stationAddress : info.accessPointAddress;
    setFact(m_address, address.value_or(QString()));
    setFact(m_mac, info.macAddress.value_or(QString()));
    setFact(m_serial, info.serialNumber.value_or(QString()));
}

void DeviceNameSection::rename()
{
    m_settings.rename(m_name->text());
}

void DeviceNameSection::askReset()
{
    Question question;
    question.title = tr("Reset");
    question.text = tr("Reset name and password of the scope?");
    question.consequence = tr("They go back to those of the factory. Phones and computers that "
                              "know its Wi-Fi under the present name have to join again.");
    question.action = tr("Reset name and password");
    ask(*this, question, &m_settings, [this] { m_settings.reset(); });
}

void DeviceNameSection::handleFinished(SettingJob job)
{
    const JobState &state = m_settings.job(job);
    if (job == SettingJob::Refresh && state.phase != JobPhase::Failed)
        return;
    const bool good = state.phase == JobPhase::Done;
    if (good && (job == SettingJob::Rename || job == SettingJob::Reset))
        m_edited = false;
    const auto &info = m_settings.info();
    const QString name = info ? info->name.value_or(QString()) : QString();
    note().setNote(good ? Mark::Ok : Mark::Error, text::settingJobText(job, state, name));
    refresh();
}

void DeviceNameSection::hideEvent(QHideEvent *event)
{
    m_expand->setChecked(false);
    DeviceSection::hideEvent(event);
}

} // namespace nd
