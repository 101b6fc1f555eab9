// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bundle_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/progress_track.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr int kTextWidth = 440;
constexpr int kTrackSteps = 1000;

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setMinimumWidth(Theme::px(kTextWidth));
    return label;
}

QString proposedPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(
        QStringLiteral("nightdesk-%1.zip").arg(QDate::currentDate().toString(Qt::ISODate)));
}

} // namespace

BundleDialog::BundleDialog(Observatory &observatory, const QString &logFolder, QWidget *parent)
    : QDialog(parent)
    , m_bundle(observatory, logFolder)
    , m_status(paragraph({}))
    , m_track(new ProgressTrack)
    , m_save(new QPushButton(tr("Save…")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("bundleDialog"));
    setWindowTitle(tr("Diagnostic bundle"));
    m_status->setObjectName(QStringLiteral("bundleStatus"));
    m_track->setObjectName(QStringLiteral("bundleTrack"));
    m_track->setAccessibleName(tr("Progress"));
    m_save->setObjectName(QStringLiteral("bundleSave"));
    m_close->setObjectName(QStringLiteral("bundleClose"));
    Theme::setRole(*m_save, "primary");
    auto *column = new QVBoxLayout(this);
    const int padding = Theme::px(20);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(12));
    column->addWidget(
        paragraph(tr("One zip file for a bug report: what went to and from your scopes in the last "
                     "nights, the log, the settings, what is known of each scope, and versions.")));
    auto *privacy = paragraph(tr("Passwords are not in it. Names, addresses and the place of your "
                                 "observatory are: look inside before you publish it."));
    Theme::setRole(*privacy, "secondary");
    column->addWidget(privacy);
    column->addWidget(m_track);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &BundleDialog::choosePath);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_bundle.state() == DiagnosticBundle::State::Running)
            m_bundle.cancel();
        else
            reject();
    });
    connect(&m_bundle, &DiagnosticBundle::changed, this, &BundleDialog::refresh);
    refresh();
}

void BundleDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Save diagnostic bundle"), proposedPath(),
                                   tr("Zip files (*.zip)"));
    dialog->setObjectName(QStringLiteral("bundleFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // so that the night veil covers it
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    connect(dialog, &QFileDialog::fileSelected, &m_bundle, &DiagnosticBundle::save);
    dialog->open();
}

void BundleDialog::refresh()
{
    using State = DiagnosticBundle::State;
    const State state = m_bundle.state();
    const bool isRunning = state == State::Running;
    m_save->setEnabled(!isRunning);
    m_save->setToolTip(isRunning ? tr("This is being done already.") : QString());
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    m_track->setVisible(isRunning);
    m_track->setCounts(qRound(m_bundle.progress() * kTrackSteps), 0, kTrackSteps);
    switch (state) {
    case State::Idle:
        m_status->clear();
        break;
    case State::Running:
        m_status->setText(tr("Packing."));
        break;
    case State::Done:
        m_status->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(m_bundle.path())));
        break;
    case State::Cancelled:
        m_status->setText(tr("Cancelled. Nothing was saved."));
        break;
    case State::Failed:
        m_status->setText(tr("It could not be saved: %1").arg(m_bundle.error().detail));
        break;
    }
    m_status->setVisible(state != State::Idle);
}

} // namespace nd
