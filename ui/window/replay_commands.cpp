// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/replay_commands.h"

#include "core/dwarf/recorder/flight_recorder.h"
#include "core/observatory/observatory.h"
#include "core/observatory/replay_host.h"
#include "ui/window/bundle_dialog.h"
#include "ui/window/window_actions.h"

#include <QFileDialog>

#include <utility>

namespace nd {

ReplayCommands::ReplayCommands(Observatory &observatory, QWidget &window, WindowActions &actions,
                               QString dataFolder)
    : QObject(&actions)
    , m_observatory(observatory)
    , m_window(window)
    , m_dataFolder(std::move(dataFolder))
{
    connect(actions.replay, &QAction::triggered, this, &ReplayCommands::chooseRecording);
    connect(actions.saveBundle, &QAction::triggered, this, &ReplayCommands::saveBundle);
    connect(&observatory.replay(), &ReplayHost::changed, this, [this] {
        const QList<DwarfDevice *> devices = m_observatory.replay().devices();
        if (!devices.isEmpty())
            emit deviceCame(devices.first());
    });
}

void ReplayCommands::chooseRecording()
{
    const FlightRecorder *recorder = m_observatory.recorder();
    auto *dialog = new QFileDialog(&m_window, tr("Replay a recorded night"),
                                   recorder != nullptr ? recorder->folder() : QString(),
                                   tr("Recorded nights (*.ndflight)") + QStringLiteral(";;")
                                       + tr("All files (*)"));
    dialog->setObjectName(QStringLiteral("replayFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // so that the night veil covers it
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_observatory.replay().open(path); });
    dialog->open();
}

void ReplayCommands::saveBundle()
{
    const QString logs
        = m_dataFolder.isEmpty() ? QString() : m_dataFolder + QStringLiteral("/logs");
    auto *dialog = new BundleDialog(m_observatory, logs, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace nd
