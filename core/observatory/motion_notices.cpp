// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/motion_notices.h"

#include "core/base/logging.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/session/session.h"
#include "core/observatory/motion_mailbox.h"
#include "core/observatory/observatory.h"

#include <memory>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// A stick says something ten times a second.
constexpr auto kHeldInterval = 500ms;

MotionNotice noticeOf(DwarfDevice &device)
{
    MotionNotice notice;
    notice.host = device.profile().host;
    notice.port = device.profile().ports.websocket;
    notice.name = device.session().deviceName();
    return notice;
}

} // namespace

MotionNotices::MotionNotices(Observatory &observatory, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_observatory(observatory)
    , m_folder(dataFolder + QStringLiteral("/motions"))
{
    for (DwarfDevice *device : observatory.devices())
        follow(*device);
    connect(&observatory, &Observatory::deviceAdded, this,
            [this](DwarfDevice *device) { follow(*device); });
    connect(&observatory, &Observatory::deviceAboutToBeRemoved, this,
            [this](DwarfDevice *device) { m_told.remove(device); });
}

MotionNotices::~MotionNotices()
{
    if (m_mailbox == nullptr)
        return;
    m_mailbox->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void MotionNotices::listen()
{
    if (m_mailbox != nullptr)
        return;
    m_thread.setObjectName(QStringLiteral("notices"));
    m_mailbox = std::make_unique<MotionMailbox>(m_scheduler, m_folder).release();
    m_mailbox->moveToThread(&m_thread);
    connect(m_mailbox, &MotionMailbox::heard, this, &MotionNotices::handleHeard);
    m_thread.start();
    QMetaObject::invokeMethod(m_mailbox, &MotionMailbox::start);
}

void MotionNotices::follow(DwarfDevice &device)
{
    if (device.isReplay())
        return;
    connect(&device.session(), &Session::motionSent, this,
            [this, &device](const CommandInfo &row) { handleMotion(device, row, false); });
    connect(&device.session(), &Session::motionEnded, this,
            [this, &device](const CommandInfo &row) { handleMotion(device, row, true); });
}

/// Told at the end, too: what another program learnt meanwhile counts no more. Who has a thread for
/// it tells of a stick now and then.
void MotionNotices::handleMotion(DwarfDevice &device, const CommandInfo &row, bool isOver)
{
    if (row.moves == Moves::No)
        return;
    const auto now = device.session().clock().now();
    const auto before = m_told.constFind(&device);
    const bool isHeld = before != m_told.cend() && now - *before < kHeldInterval;
    if (m_mailbox != nullptr && row.kind == RowKind::Latest && (isHeld || isOver))
        return;
    m_told.insert(&device, now);
    MotionNotice notice = noticeOf(device);
    notice.steers = row.moves != Moves::Manual;
    tell(notice);
}

void MotionNotices::tell(const MotionNotice &notice)
{
    if (m_mailbox != nullptr) {
        QMetaObject::invokeMethod(m_mailbox,
                                  [mailbox = m_mailbox, notice] { mailbox->write(notice); });
        return;
    }
    const bool isTold = writeMotionNotice(m_folder, fileNameOf(notice), toBytes(notice));
    if (isTold || std::exchange(m_hasFailed, true))
        return;
    qCWarning(lcModels) << "other programs can't be told of a motion:" << m_folder;
    emit failed();
}

void MotionNotices::handleHeard(const MotionNotice &notice)
{
    for (DwarfDevice *device : m_observatory.devices()) {
        if (!device->isReplay() && notice.mayMean(noticeOf(*device)))
            device->sunGuard().noteOtherMotion(notice.steers);
    }
}

} // namespace nd
