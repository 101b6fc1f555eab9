// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/bare_numbers_model.h"

#include "core/dwarf/models/bare_number_orders.h"
#include "core/dwarf/models/setting_reader.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/session/dialect.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/task_center.h"
#include "core/dwarf/wire/notification_ids.h"

#include <utility>

namespace nd {

namespace {

/// What changes the pictures that something under way is made of.
bool needsRest(BareNumber number)
{
    switch (number) {
    case BareNumber::ImageProcessing:
    case BareNumber::ImageModule10045:
    case BareNumber::ImageModule10046:
    case BareNumber::ShootingMode:
        return true;
    case BareNumber::BitRateType:
    case BareNumber::PreviewLevel:
    case BareNumber::PreviewQuality:
    case BareNumber::CropRatio:
        return false;
    }
    return false;
}

QString queueKey(Camera camera, BareNumber command)
{
    return QStringLiteral("bare %1/%2").arg(int(camera)).arg(int(command));
}

} // namespace

BareNumbersModel::BareNumbersModel(Session &session, SettingsQueue &queue, Camera camera,
                                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_queue(queue)
    , m_camera(camera)
    , m_camerasStep(camerasStep())
{
    m_told = numbers();
    connect(&session, &Session::linkStateChanged, this, &BareNumbersModel::handleLinkState);
    connect(&session, &Session::roleChanged, this, &BareNumbersModel::handleRole);
    connect(&session, &Session::identityChanged, this, &BareNumbersModel::handleIdentity);
    connect(&session, &Session::checklistChanged, this, &BareNumbersModel::handleChecklist);
    connect(&session, &Session::notified, this, &BareNumbersModel::handleNotification);
    connect(&queue, &SettingsQueue::answered, this, &BareNumbersModel::handleAnswered);
    connect(&session, &Session::overheard, this, &BareNumbersModel::handleOverheard);
}

BareNumbersModel::~BareNumbersModel() = default;

QList<BareNumber> BareNumbersModel::numbers() const
{
    switch (m_session.generation()) {
    case Generation::Unknown:
        return {};
    case Generation::V2:
        return m_camera == Camera::Tele ? QList{BareNumber::BitRateType} : QList<BareNumber>();
    case Generation::V3:
        break;
    }
    QList<BareNumber> numbers{BareNumber::BitRateType};
    if (!m_session.profile().quirks.previewSwitchesCamera)
        numbers += {BareNumber::PreviewLevel, BareNumber::PreviewQuality};
    if (m_camera == Camera::Tele)
        numbers
            += {BareNumber::CropRatio, BareNumber::ImageProcessing, BareNumber::ImageModule10045,
                BareNumber::ImageModule10046, BareNumber::ShootingMode};
    return numbers;
}

const ParamSpec *BareNumbersModel::spec(BareNumber number) const
{
    return numbers().contains(number) ? &bareSpec(number) : nullptr;
}

std::optional<int> BareNumbersModel::acknowledged(BareNumber number) const
{
    const auto found = m_acknowledged.constFind(number);
    return found == m_acknowledged.cend() ? std::nullopt : std::optional(*found);
}

std::optional<int> BareNumbersModel::shown(BareNumber number) const
{
    const auto wish = m_wishes.constFind(commandOf(number));
    return wish == m_wishes.cend() ? acknowledged(number) : std::optional(wish->values[number]);
}

Refusal BareNumbersModel::canSet(BareNumber number) const
{
    const Refusal refusal = m_session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    if (spec(number) == nullptr)
        return Refusal::Unsupported;
    return m_isAtWork && needsRest(number) ? Refusal::InProgress : Refusal::None;
}

void BareNumbersModel::setAtWork(bool isAtWork)
{
    if (std::exchange(m_isAtWork, isAtWork) != isAtWork)
        emit changed();
}

/// A level that is not known goes as connecting tells it, never as 0: by one source that closes the
/// camera. Source: field notes appendix B, conflicts. A quality that is not known goes as 0, which
/// on the wire is the same as none.
void BareNumbersModel::set(BareNumber number, int value)
{
    if (canSet(number) != Refusal::None)
        return;
    const ParamSpec &allowed = *spec(number);
    if (!allowed.allows(allowed.range ? ParamValue::of(value) : ParamValue::gear(value)))
        return;
    Wish wish{++m_serial, number, {}};
    if (isPreview(number)) {
        wish.values.insert(BareNumber::PreviewLevel,
                           shown(BareNumber::PreviewLevel).value_or(Dialect::kPreviewLevel));
        wish.values.insert(BareNumber::PreviewQuality,
                           shown(BareNumber::PreviewQuality).value_or(0));
    }
    wish.values.insert(number, value);
    const BareNumber command = commandOf(number);
    m_wishes.insert(command, wish);
    m_queue.put(queueKey(m_camera, command), {bareOrder(m_camera, command, wish.values)}, this,
                [this, wish](const Result<Done> &result) { handleSent(wish, result); });
    emit changed();
}

/// It may take another mode than was asked for. Source: field notes section 1.4: a reply of 2 or 8.
void BareNumbersModel::handleAnswered(quint32 command, const QByteArray &reply)
{
    if (command == kSwitchShootingMode.info.id && m_camera == Camera::Tele)
        m_repliedMode = readModeReply(reply);
}

/// A newer wish may be on its way: what the telescope took before that it took nevertheless.
void BareNumbersModel::handleSent(const Wish &wish, const Result<Done> &result)
{
    if (wish.serial <= m_forgotten)
        return;
    const auto newest = m_wishes.find(commandOf(wish.asked));
    const bool isNewest = newest != m_wishes.end() && newest->serial == wish.serial;
    if (isNewest)
        m_wishes.erase(newest);
    if (result)
        m_acknowledged.insert(wish.values);
    if (result && wish.asked == BareNumber::ShootingMode && m_repliedMode)
        m_acknowledged.insert(BareNumber::ShootingMode, *m_repliedMode);
    emit changed();
    if (!result && isNewest)
        emit rejected(wish.asked, result.error());
}

void BareNumbersModel::handleLinkState()
{
    const LinkState state = m_session.linkState();
    if (state == LinkState::Waiting || state == LinkState::Disconnected) {
        forget();
        m_repliedMode.reset();
    } else if (state == LinkState::Ready)
        adoptMode();
    handleIdentity(); // a quirk may have been changed
    handleChecklist();
    emit changed();
}

/// Another client may send what it likes; the mode alone is told to all.
void BareNumbersModel::handleRole()
{
    if (m_session.role() == ControlRole::Slave) {
        forget();
        adoptMode();
    }
    emit changed();
}

/// While ours is not answered it is about ours. The end of a switch whose beginning was seen
/// changes nothing more.
void BareNumbersModel::handleCropSwitch(const QByteArray &payload)
{
    const std::optional<bool> running = readCropSwitch(payload);
    if (!running || m_camera != Camera::Tele)
        return;
    if (!m_isSwitchingCrop && !m_wishes.contains(BareNumber::CropRatio))
        m_acknowledged.remove(BareNumber::CropRatio);
    m_isSwitchingCrop = *running;
    emit changed();
}

void BareNumbersModel::handleNotification(quint32 id, const QByteArray &payload)
{
    if (id == notification::kCropSwitch)
        return handleCropSwitch(payload);
    const bool isMode = id == notification::kDeviceState || id == notification::kShootingMode;
    if (!isMode || m_camera != Camera::Tele)
        return;
    const auto mode
        = id == notification::kDeviceState ? readModeOfState(payload) : readModeSwitch(payload);
    if (!mode)
        return;
    m_repliedMode.reset();
    if (acknowledged(BareNumber::ShootingMode) == mode)
        return;
    m_acknowledged.insert(BareNumber::ShootingMode, *mode);
    emit changed();
}

/// The state at the connection, and what came after it.
void BareNumbersModel::adoptMode()
{
    const std::optional<int> replied = m_repliedMode;
    for (const quint32 id : {notification::kDeviceState, notification::kShootingMode}) {
        if (const auto payload = m_session.lastNotification(id))
            handleNotification(id, *payload);
    }
    if (replied && m_camera == Camera::Tele) {
        m_acknowledged.insert(BareNumber::ShootingMode, *replied);
        m_repliedMode = replied;
    }
}

void BareNumbersModel::handleIdentity()
{
    if (std::exchange(m_told, numbers()) == numbers())
        return;
    emit numbersChanged();
    emit changed();
}

/// The step of the cameras ends well only if the telescope took its preview level.
void BareNumbersModel::handleChecklist()
{
    const StepStatus before = std::exchange(m_camerasStep, camerasStep());
    const bool isTold = before != StepStatus::Done && m_camerasStep == StepStatus::Done
        && m_session.generation() == Generation::V3 && m_session.role() == ControlRole::Host;
    if (!isTold)
        return;
    m_acknowledged.insert(BareNumber::PreviewLevel, Dialect::kPreviewLevel);
    m_acknowledged.insert(BareNumber::PreviewQuality, 0); // not in it, which is the same
    emit changed();
}

/// In a recording: what the telescope took then.
void BareNumbersModel::handleOverheard(quint32 command, const QByteArray &reply,
                                       const QByteArray &request)
{
    const BareValues told = bareValuesOf(m_camera, command, request);
    if (told.isEmpty() || m_session.role() == ControlRole::Slave)
        return;
    handleAnswered(command, reply);
    m_acknowledged.insert(told);
    if (told.contains(BareNumber::ShootingMode) && m_repliedMode)
        m_acknowledged.insert(BareNumber::ShootingMode, *m_repliedMode);
    emit changed();
}

void BareNumbersModel::forget()
{
    m_forgotten = m_serial;
    m_acknowledged.clear();
    m_wishes.clear();
    m_isSwitchingCrop = false;
}

/// The lines of the connection before stay until the next attempt, all of whose lines may come at
/// once.
StepStatus BareNumbersModel::camerasStep() const
{
    const LinkState link = m_session.linkState();
    if (link == LinkState::Waiting || link == LinkState::Disconnected)
        return StepStatus::Pending;
    for (const ConnectLine &line : m_session.checklist()) {
        if (line.step == ConnectStep::Cameras)
            return line.status;
    }
    return StepStatus::Pending;
}

} // namespace nd
