// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/protocol_panel.h"

#include "ui/panels/call_section.h"
#include "ui/panels/notice_section.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_body.h"

#include <QVBoxLayout>

namespace nd {

namespace {

constexpr int kProtocolPadding = 10;
constexpr int kBetweenSections = 12;

} // namespace

ProtocolPanel::ProtocolPanel(CallModel &calls, const NotificationTally &notifications,
                             QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("protocolPanel"));
    auto *sections = new QWidget;
    auto *column = new QVBoxLayout(sections);
    const int padding = Theme::px(kProtocolPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kBetweenSections));
    auto *notices = new NoticeSection(notifications, sections);
    notices->setDivided(true);
    column->addWidget(new CallSection(calls, sections));
    column->addWidget(notices, 1);
    PanelBody::fill(*this, sections);
}

} // namespace nd
