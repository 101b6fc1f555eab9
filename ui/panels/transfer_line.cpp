// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/transfer_line.h"

#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progress_track.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace nd {

namespace {

constexpr int kSteps = 1000; // the bar counts in ints

} // namespace

TransferLine::TransferLine(QWidget *parent)
    : QWidget(parent)
    , m_track(new ProgressTrack(this))
    , m_amount(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_amount->setObjectName(QStringLiteral("transferAmount"));
    m_cancel->setObjectName(QStringLiteral("transferCancel"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(Theme::px(8));
    grid->addWidget(m_track, 0, 0, 1, 2);
    grid->addWidget(m_amount, 1, 0);
    grid->addWidget(m_cancel, 1, 1);
    grid->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, &TransferLine::cancelled);
}

void TransferLine::setProgress(qint64 moved, qint64 total)
{
    const bool known = total > 0;
    m_track->setVisible(known);
    if (known) {
        const double share = double(moved) / double(total);
        m_track->setCounts(int(std::clamp(share, 0.0, 1.0) * kSteps), 0, kSteps);
    }
    m_amount->setText(known ? tr("%1 of %2").arg(text::bytesText(moved), text::bytesText(total))
                            : text::bytesText(moved));
}

void TransferLine::setCancellable(bool cancellable, const QString &reason)
{
    m_cancel->setEnabled(cancellable);
    m_cancel->setToolTip(cancellable ? QString() : reason);
}

} // namespace nd
