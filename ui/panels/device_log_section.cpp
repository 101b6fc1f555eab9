// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_log_section.h"

#include "core/dwarf/models/device_log_model.h"
#include "ui/panels/note_line.h"
#include "ui/panels/transfer_line.h"
#include "ui/text/device_text.h"
#include "ui/text/units.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

namespace nd {

namespace {

Mark markOf(LogPhase phase)
{
    switch (phase) {
    case LogPhase::Idle:
    case LogPhase::Asking:
    case LogPhase::Downloading:
    case LogPhase::Cancelled:
        return Mark::Off;
    case LogPhase::Done:
        return Mark::Ok;
    case LogPhase::Failed:
        return Mark::Error;
    }
    return Mark::Off;
}

} // namespace

DeviceLogSection::DeviceLogSection(DeviceLogModel &log, QWidget *parent)
    : DeviceSection(QStringLiteral("scroll-text"), tr("Logs"), parent)
    , m_log(log)
    , m_info(addFact(tr("On the scope"), "logInfo"))
    , m_save(makeButton(tr("Save log…"), "logSave", QStringLiteral("save")))
    , m_read(makeButton(tr("Look again"), "logRead", QStringLiteral("refresh-cw")))
    , m_line(new TransferLine(this))
{
    addButtons({m_save, m_read});
    addWide(m_line);
    connect(&m_log, &DeviceLogModel::changed, this, &DeviceLogSection::refresh);
    connect(m_save, &QPushButton::clicked, this, &DeviceLogSection::chooseFile);
    connect(m_read, &QPushButton::clicked, &m_log, &DeviceLogModel::readInfo);
    connect(m_line, &TransferLine::cancelled, &m_log, &DeviceLogModel::cancel);
    refresh();
}

QString DeviceLogSection::infoText() const
{
    const auto &info = m_log.info();
    if (!info)
        return tr("Unknown");
    if (!info->hasLog)
        return tr("No log");
    return info->size ? text::bytesText(*info->size) : tr("A log");
}

/// Not every model offers its log: the section comes when the telescope said something about it.
bool DeviceLogSection::isOffered() const
{
    const bool isSilent
        = !m_log.info() && (m_log.phase() == LogPhase::Idle || m_log.phase() == LogPhase::Asking);
    return !isSilent && m_log.canRead() != Refusal::Unsupported;
}

void DeviceLogSection::refresh()
{
    const bool offered = isOffered();
    setVisible(offered);
    m_info->setText(infoText());
    setRefusal(m_save, m_log.canDownload());
    setRefusal(m_read, m_log.canRead());
    m_line->setVisible(m_log.phase() == LogPhase::Downloading);
    m_line->setProgress(m_log.moved(), m_log.total());
    note().setNote(markOf(m_log.phase()),
                   offered ? text::logText(m_log.phase(), m_log.problem(), m_log.path())
                           : QString());
}

void DeviceLogSection::chooseFile()
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/';
    const auto &info = m_log.info();
    auto *dialog = new QFileDialog(this, tr("Save the log of the scope"));
    dialog->setObjectName(QStringLiteral("logDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // so that the night veil covers it
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(folder);
    if (info)
        dialog->selectFile(info->fileName);
    connect(dialog, &QFileDialog::fileSelected, &m_log, &DeviceLogModel::download);
    dialog->open();
}

} // namespace nd
