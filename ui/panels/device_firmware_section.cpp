// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_firmware_section.h"

#include "core/dwarf/models/firmware_model.h"
#include "core/dwarf/models/status_model.h"
#include "ui/panels/note_line.h"
#include "ui/panels/question.h"
#include "ui/panels/transfer_line.h"
#include "ui/text/device_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

namespace nd {

namespace {

/// Below it the warning says so: an update that runs out of power can't be undone.
constexpr int kEnoughBattery = 50;

Mark markOf(FirmwarePhase phase)
{
    switch (phase) {
    case FirmwarePhase::Idle:
    case FirmwarePhase::Checking:
    case FirmwarePhase::Checked:
    case FirmwarePhase::Cancelled:
        return Mark::Off;
    case FirmwarePhase::Sending:
    case FirmwarePhase::Installing:
        return Mark::Warning;
    case FirmwarePhase::Sent:
        return Mark::Ok;
    case FirmwarePhase::Failed:
        return Mark::Error;
    }
    return Mark::Off;
}

} // namespace

DeviceFirmwareSection::DeviceFirmwareSection(FirmwareModel &firmware, const StatusModel &status,
                                             QWidget *parent)
    : DeviceSection(QStringLiteral("hard-drive"), tr("Firmware"), parent)
    , m_firmware(firmware)
    , m_status(status)
    , m_version(addFact(tr("Version"), "firmwareVersion"))
    , m_file(addFact(tr("Package"), "firmwareFile"))
    , m_size(addFact(tr("Size"), "firmwareSize"))
    , m_choose(makeButton(tr("Choose package…"), "firmwareChoose", QStringLiteral("folder-open")))
    , m_send(makeButton(tr("Send to the scope…"), "firmwareSend"))
    , m_line(new TransferLine(this))
    , m_elsewhere(new QLabel(tr("The maker's app updates this scope."), this))
{
    Theme::setRole(*m_elsewhere, "secondary");
    m_elsewhere->setWordWrap(true);
    m_elsewhere->setObjectName(QStringLiteral("firmwareElsewhere"));
    addWide(m_elsewhere);
    addWide(m_choose);
    addWide(m_send);
    addWide(m_line);
    note().setObjectName(QStringLiteral("firmwareNote"));
    connectParts();
    refresh();
}

void DeviceFirmwareSection::connectParts()
{
    connect(&m_firmware, &FirmwareModel::changed, this, &DeviceFirmwareSection::refresh);
    connect(m_choose, &QPushButton::clicked, this, &DeviceFirmwareSection::chooseFile);
    connect(m_send, &QPushButton::clicked, this, &DeviceFirmwareSection::askSend);
    connect(m_line, &TransferLine::cancelled, &m_firmware, &FirmwareModel::cancel);
}

void DeviceFirmwareSection::refresh()
{
    const bool offered = m_firmware.canCheck() != Refusal::Unsupported;
    const QString version = m_firmware.version();
    m_version->setText(version.isEmpty() ? tr("Unknown") : version);
    m_elsewhere->setVisible(!offered && !version.isEmpty());
    const bool busy = m_firmware.isSending() || m_firmware.phase() == FirmwarePhase::Checking;
    setRefusal(m_choose, m_firmware.canCheck());
    m_choose->setVisible(offered && !busy);
    refreshFile();
    refreshNote();
}

void DeviceFirmwareSection::refreshFile()
{
    const auto &file = m_firmware.file();
    setFact(m_file, file ? tr("Firmware %1").arg(file->version) : QString());
    m_file->setToolTip(file ? file->fileName : QString());
    setFact(m_size, file ? text::bytesText(file->size) : QString());
    setRefusal(m_send, m_firmware.canSend());
    m_send->setVisible(file && !m_firmware.isSending());
    m_line->setVisible(m_firmware.isSending());
    if (file)
        m_line->setProgress(m_firmware.moved(), file->size);
    m_line->setCancellable(m_firmware.canCancel() == Refusal::None,
                           tr("All is sent: it can't be taken back."));
}

void DeviceFirmwareSection::refreshNote()
{
    note().setNote(markOf(m_firmware.phase()),
                   text::firmwareText(m_firmware.phase(), m_firmware.problem()));
}

void DeviceFirmwareSection::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Firmware package of the maker"));
    dialog->setObjectName(QStringLiteral("firmwareDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // so that the night veil covers it
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Firmware packages (update_package_v*.zip)"));
    connect(dialog, &QFileDialog::fileSelected, &m_firmware, &FirmwareModel::check);
    dialog->open();
}

QString DeviceFirmwareSection::consequence() const
{
    QString text = tr("The maker documents this for the DWARF II. If the scope loses power or its "
                      "link while it installs, it may not start again. Keep it near, leave it "
                      "alone, and have it on power.");
    const auto battery = m_status.batteryPercent();
    if (battery && *battery < kEnoughBattery)
        text += QStringLiteral("\n\n")
            + tr("Its battery is at %1: charge it first.").arg(text::percentText(*battery));
    return text;
}

void DeviceFirmwareSection::askSend()
{
    const auto &file = m_firmware.file();
    if (!file)
        return;
    Question question;
    question.title = tr("Firmware");
    question.text = m_firmware.version().isEmpty()
        ? tr("Send firmware %1 to the scope?").arg(file->version)
        : tr("Replace firmware %1 by %2?").arg(m_firmware.version(), file->version);
    question.consequence = consequence();
    question.action = tr("Send firmware %1").arg(file->version);
    ask(*this, question, &m_firmware, [this] { m_firmware.send(); });
}

} // namespace nd
