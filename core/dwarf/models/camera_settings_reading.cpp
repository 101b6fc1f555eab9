// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/dwarf/models/camera_settings_private.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/task_center.h"

#include <utility>

namespace nd {

namespace {

/// Automatic exposure may tell another value as often as there is a list.
constexpr int kMostOutdated = 3;

} // namespace

void CameraSettingsModel::Private::refresh()
{
    if (session.linkState() != LinkState::Ready)
        return;
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_readAgain = false;
    m_isOutdated = false;
    if (store.context().generation == Generation::V3)
        readCatalog();
    else
        readAll();
}

void CameraSettingsModel::Private::readCatalog()
{
    const HttpCall call = shootingCatalogCall(store.context().shootingMode);
    session.callHttp(call, &q, [this, connection = m_connection](const Result<QByteArray> &answer) {
        if (connection != m_connection)
            return;
        if (!adoptCatalog(answer))
            return readAll();
        finishReading(Done{});
    });
}

/// False: there is none for this camera.
bool CameraSettingsModel::Private::adoptCatalog(const Result<QByteArray> &answer)
{
    adoptOthers(answer);
    const auto catalog
        = answer ? readShootingCatalog(answer.value(), store.context().camera) : std::nullopt;
    if (!catalog)
        return false;
    logOdd(catalog->odd);
    const QList<ParamSpec> before = store.specs();
    store.setCatalog(catalog->camera);
    if (store.specs() != before)
        emit q.specsChanged();
    return true;
}

/// In a recording: what a person had asked for, or what followed from it.
void CameraSettingsModel::Private::handleOverheard(quint32 command, const QByteArray &reply)
{
    if (command == kSwitchShootingMode.info.id)
        return adoptMode(readModeReply(reply));
    if (command == readSettingsOrder(store.context().camera).row.id)
        store.apply(readAllSettings(reply));
    else if (command == readWideGainOrder().row.id && store.context().camera == Camera::Wide)
        applyWideGain(readWholeNumber(reply));
    else
        return;
    tell(true);
}

/// None of them is known of a mode whose list did not come.
void CameraSettingsModel::Private::adoptOthers(const Result<QByteArray> &answer)
{
    const auto found
        = answer ? readOtherParams(answer.value(), store.context().camera) : std::nullopt;
    const int mode = store.context().shootingMode;
    others.adopt(found ? found->params : QList<OtherParam>(), mode);
}

void CameraSettingsModel::Private::readAll()
{
    const Order order = readSettingsOrder(store.context().camera);
    const auto done = [this, command = order.row.id,
                       connection = m_connection](const Result<QByteArray> &answer) {
        if (connection != m_connection)
            return;
        if (!answer)
            return finishReading(answer.error());
        if (const auto error = errorOfReply(command, session.generation(), answer.value()))
            return finishReading(*error);
        store.apply(readAllSettings(answer.value()));
        const bool tellsWrongGain = store.context().camera == Camera::Wide
            && session.model() == DwarfModel::Dwarf2 && store.spec(Setting::Gain) != nullptr;
        if (tellsWrongGain)
            return readWideGain();
        finishReading(Done{});
    };
    session.requestRaw(order.row, order.payload, &q, done);
}

void CameraSettingsModel::Private::readWideGain()
{
    const Order order = readWideGainOrder();
    const auto done = [this, command = order.row.id,
                       connection = m_connection](const Result<QByteArray> &answer) {
        if (connection != m_connection)
            return;
        const bool isGood = answer && !errorOfReply(command, session.generation(), answer.value());
        applyWideGain(isGood ? readWholeNumber(answer.value()) : std::nullopt);
        finishReading(Done{});
    };
    session.requestRaw(order.row, order.payload, &q, done);
}

void CameraSettingsModel::Private::applyWideGain(std::optional<int> index)
{
    RawParam gain;
    gain.id = int(Setting::Gain);
    gain.index = index.value_or(-1); // not in the table: unknown
    store.apply(QList<RawParam>{gain});
}

void CameraSettingsModel::Private::finishReading(const Result<Done> &result)
{
    m_isReading = false;
    if (!result)
        qCInfo(lcModels) << "settings of camera" << int(store.context().camera) << "not read";
    hasRead = hasRead || !m_readAgain;
    const bool isOutdated = m_isOutdated && m_outdatedInARow < kMostOutdated;
    m_outdatedInARow = isOutdated ? m_outdatedInARow + 1 : 0;
    if (m_readAgain || isOutdated) {
        refresh();
    } else {
        for (const int id : wanted.accepted())
            wanted.end(id, result); // what was read is what the telescope made of it
    }
    emit q.changed();
}

} // namespace nd
