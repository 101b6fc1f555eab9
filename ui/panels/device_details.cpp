// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_details.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/status_model.h"
#include "ui/panels/connect_checklist.h"
#include "ui/panels/connection_report.h"
#include "ui/panels/profile_editor.h"
#include "ui/text/connection_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progress_track.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace nd {

namespace {

constexpr int kLineSteps = 8;
constexpr int kPadding = 12;
constexpr int kTrackWidth = 140;

bool isPassed(const ConnectLine &line)
{
    return line.status == StepStatus::Done || line.status == StepStatus::Skipped
        || line.status == StepStatus::Warning;
}

} // namespace

DeviceDetails::DeviceDetails(DwarfDevice &device, QWidget *parent)
    : QWidget(parent)
    , m_device(device)
    , m_title(new QLabel(this))
    , m_badge(new QLabel(this))
    , m_step(new QLabel(this))
    , m_progress(new ProgressTrack(this))
    , m_checklist(new ConnectChecklist(this))
    , m_facts(new QLabel(this))
    , m_expand(new QToolButton(this))
    , m_editor(new ProfileEditor(device, this))
    , m_copy(new QPushButton(tr("Copy details"), this))
    , m_cancel(new QPushButton(this))
    , m_observe(new QPushButton(tr("Observe"), this))
{
    setObjectName(QStringLiteral("deviceDetails"));
    const int padding = Theme::px(kPadding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(8));
    column->addWidget(buildHeader());
    column->addWidget(m_checklist);
    column->addWidget(m_facts);
    column->addWidget(buildSettings());
    column->addStretch();
    column->addWidget(buildFooter());
    connectModels();
    refresh();
}

QWidget *DeviceDetails::buildHeader()
{
    m_title->setFont(Theme::font(TextSize::Value, true));
    m_badge->setObjectName(QStringLiteral("generationBadge"));
    Theme::setRole(*m_badge, "chip");
    Theme::setRole(*m_step, "secondary");
    m_progress->setFixedWidth(Theme::px(kTrackWidth));
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(8));
    row->addWidget(m_title);
    row->addWidget(m_badge);
    row->addStretch();
    row->addWidget(m_step);
    row->addWidget(m_progress);
    return header;
}

QWidget *DeviceDetails::buildSettings()
{
    m_facts->setObjectName(QStringLiteral("deviceFacts"));
    m_facts->setWordWrap(true); // never makes the page wider than the window
    m_expand->setObjectName(QStringLiteral("profileExpand"));
    m_expand->setText(tr("Address, ports and protocol"));
    m_expand->setCheckable(true);
    m_expand->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_expand->setIcon(IconTheme::icon(QStringLiteral("chevron-right")));
    m_editor->hide();
    connect(m_expand, &QToolButton::toggled, this, &DeviceDetails::showSettings);
    auto *settings = new QWidget(this);
    auto *column = new QVBoxLayout(settings);
    column->setContentsMargins({});
    column->addWidget(m_expand, 0, Qt::AlignLeft);
    column->addWidget(m_editor);
    return settings;
}

void DeviceDetails::showSettings(bool shown)
{
    m_editor->setVisible(shown);
    m_expand->setIcon(
        IconTheme::icon(shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
}

QWidget *DeviceDetails::buildFooter()
{
    m_copy->setObjectName(QStringLiteral("copyDetails"));
    m_copy->setIcon(IconTheme::icon(QStringLiteral("copy")));
    m_cancel->setObjectName(QStringLiteral("connectCancel"));
    m_observe->setObjectName(QStringLiteral("observe"));
    m_observe->setIcon(IconTheme::icon(QStringLiteral("arrow-right")));
    auto *hint = new QLabel(tr("Passwords are left out"), this);
    Theme::setRole(*hint, "secondary");
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(8));
    row->addWidget(m_copy);
    row->addWidget(hint);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_observe);
    return footer;
}

void DeviceDetails::connectModels()
{
    ConnectionModel &connection = m_device.connection();
    connect(&connection, &ConnectionModel::linkStateChanged, this, &DeviceDetails::refresh);
    connect(&connection, &ConnectionModel::roleChanged, this, &DeviceDetails::refresh);
    connect(&connection, &ConnectionModel::identityChanged, this, &DeviceDetails::refresh);
    connect(&connection, &ConnectionModel::checklistChanged, this, &DeviceDetails::refresh);
    connect(&m_device, &DwarfDevice::profileChanged, this, &DeviceDetails::refresh);
    connect(&m_device.status(), &StatusModel::changed, this, &DeviceDetails::refreshFacts);
    connect(m_checklist, &ConnectChecklist::takeOverRequested, &connection,
            &ConnectionModel::takeOver);
    connect(m_checklist, &ConnectChecklist::watchOnlyRequested, &connection,
            &ConnectionModel::watchOnly);
    connect(m_checklist, &ConnectChecklist::retryRequested, this, &DeviceDetails::retry);
    connect(m_copy, &QPushButton::clicked, this, &DeviceDetails::copyDetails);
    connect(m_cancel, &QPushButton::clicked, &connection, &ConnectionModel::disconnectFromDevice);
    connect(m_observe, &QPushButton::clicked, this, &DeviceDetails::observeRequested);
}

void DeviceDetails::refresh()
{
    ConnectionModel &connection = m_device.connection();
    const LinkState state = connection.linkState();
    const DeviceProfile &profile = m_device.profile();
    m_title->setText(profile.name.isEmpty() ? text::modelName(profile.model) : profile.name);
    QStringList badge;
    if (connection.model() != DwarfModel::Unknown)
        badge.append(text::modelName(connection.model()));
    if (!connection.firmware().isEmpty())
        badge.append(connection.firmware());
    if (connection.generation() != Generation::Unknown)
        badge.append(text::generationName(connection.generation()));
    m_badge->setText(badge.join(QStringLiteral(" · ")));
    m_badge->setVisible(!badge.isEmpty());
    m_checklist->setLines(connection.checklist(), connection.role(), connection.canTakeOver());
    const bool busy = state == LinkState::Connecting || state == LinkState::Waiting;
    m_cancel->setText(busy ? tr("Cancel") : tr("Disconnect"));
    m_cancel->setEnabled(connection.canDisconnect() == Refusal::None);
    m_cancel->setToolTip(text::refusalSentence(connection.canDisconnect()));
    m_observe->setEnabled(state == LinkState::Ready);
    Theme::setRole(*m_observe, state == LinkState::Ready ? "primary" : "");
    m_observe->setToolTip(state == LinkState::Ready ? QString()
                                                    : text::refusalSentence(Refusal::NotConnected));
    refreshProgress();
    refreshFacts();
}

void DeviceDetails::refreshProgress()
{
    const QList<ConnectLine> lines = m_device.connection().checklist();
    const int passed = int(std::count_if(lines.begin(), lines.end(), isPassed));
    const bool shown
        = m_device.connection().linkState() != LinkState::Disconnected && passed < kLineSteps;
    m_step->setText(tr("Step %1 of %2").arg(std::min(passed + 1, kLineSteps)).arg(kLineSteps));
    m_progress->setCounts(passed, 0, kLineSteps);
    m_step->setVisible(shown);
    m_progress->setVisible(shown);
}

void DeviceDetails::refreshFacts()
{
    const StatusModel &status = m_device.status();
    QStringList facts;
    if (status.batteryPercent())
        facts.append(tr("Battery %1").arg(text::percentText(*status.batteryPercent())));
    if (status.cardMissing())
        facts.append(tr("No card"));
    else if (status.cardFreeBytes())
        facts.append(tr("Card %1 free").arg(text::bytesText(*status.cardFreeBytes())));
    if (status.temperatureCelsius())
        facts.append(text::temperatureText(*status.temperatureCelsius()));
    m_facts->setText(facts.join(QStringLiteral("   ·   ")));
    m_facts->setVisible(!facts.isEmpty());
}

void DeviceDetails::retry()
{
    m_device.connection().disconnectFromDevice();
    m_device.connection().connectToDevice();
}

void DeviceDetails::copyDetails()
{
    QGuiApplication::clipboard()->setText(connectionReport(m_device));
}

void DeviceDetails::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.setPen(tokens.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace nd
