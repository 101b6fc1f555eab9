// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/feature_private.h"

#include "core/base/scheduler.h"
#include "core/dwarf/models/feature_number.h"
#include "core/dwarf/models/param_number.h"
#include "core/dwarf/models/params_config_reader.h"
#include "core/dwarf/models/setting_orders.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/shooting_catalog.h"
#include "core/dwarf/wire/notification_ids.h"

#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// As for the settings of a camera.
constexpr auto kFeatureEchoDelay = 1500ms;

} // namespace

const ParamSpec *FeatureModel::Private::listed(int id) const
{
    for (const ParamSpec &spec : specs) {
        if (spec.id == id)
            return &spec;
    }
    return nullptr;
}

void FeatureModel::Private::handleConfig()
{
    specs = readParamsConfig(session.paramsConfig()).features;
    values.clear();
    if (session.linkState() == LinkState::Ready)
        read();
    emit q.changed();
}

void FeatureModel::Private::handleLinkState()
{
    if (session.linkState() == LinkState::Ready) {
        if (const auto state = session.lastNotification(notification::kDeviceState))
            shootingMode = readModeOfState(*state).value_or(shootingMode);
        read();
    }
    if (session.linkState() == LinkState::Waiting
        || session.linkState() == LinkState::Disconnected) {
        ++connection;
        values.clear();
        for (const int id : wanted.all())
            wanted.end(id, Error{Error::Code::Disconnected, 0, {}});
    }
    emit q.changed();
}

bool FeatureModel::Private::isByNumber(int id) const
{
    return session.generation() == Generation::V3 && goesByNumber(static_cast<Feature>(id));
}

void FeatureModel::Private::handleNotification(quint32 id, const QByteArray &payload)
{
    if (id == notification::kFeatureParam)
        return apply(readParamEcho(payload));
    if (id == notification::kDeviceState)
        return adoptMode(readModeOfState(payload));
    if (id == notification::kShootingMode)
        return adoptMode(readModeSwitch(payload));
    if (id != notification::kIntParam)
        return;
    const auto echo = readRawNumber(payload);
    const auto feature = echo ? featureOfNumber(echo->number) : std::nullopt;
    if (feature && isOfMode(echo->number, shootingMode)) {
        applyAmount(*feature, echo->value);
        settle();
        emit q.changed();
    }
}

/// Another shooting mode has other values.
void FeatureModel::Private::adoptMode(const std::optional<int> &mode)
{
    if (!mode || std::exchange(shootingMode, *mode) == *mode)
        return;
    ++modeChanges;
    if (session.linkState() == LinkState::Ready)
        read();
}

void FeatureModel::Private::read()
{
    if (session.generation() == Generation::V3)
        readTechniqueValues();
    readFeatures();
}

void FeatureModel::Private::readTechniqueValues()
{
    session.callHttp(
        shootingCatalogCall(shootingMode), &q,
        [this, now = connection, mode = modeChanges](const Result<QByteArray> &answer) {
            if (answer && now == connection && mode == modeChanges)
                applyTechniques(answer.value());
        });
}

void FeatureModel::Private::applyTechniques(const QByteArray &answer)
{
    const auto told = readTechniques(answer);
    if (!told)
        return;
    for (auto entry = told->cbegin(); entry != told->cend(); ++entry)
        applyAmount(entry.key(), entry.value());
    settle();
    emit q.changed();
}

/// In a recording: what a person had asked for.
void FeatureModel::Private::handleOverheard(quint32 command, const QByteArray &reply)
{
    if (command == readFeaturesOrder().row.id)
        apply(readAllFeatures(reply));
}

void FeatureModel::Private::handleOverheard(const OverheardCall &call)
{
    if (isCatalogOf(shootingMode, call))
        applyTechniques(call.answer);
}

void FeatureModel::Private::readFeatures()
{
    const Order order = readFeaturesOrder();
    const auto done = [this, command = order.row.id,
                       now = connection](const Result<QByteArray> &answer) {
        if (now != connection)
            return;
        const bool isGood = answer && !errorOfReply(command, session.generation(), answer.value());
        if (isGood)
            apply(readAllFeatures(answer.value()));
        const Result<Done> result
            = isGood ? Result<Done>(Done{}) : Error{Error::Code::Timeout, 0, {}};
        for (const int id : wanted.accepted())
            wanted.end(id, result);
        emit q.changed();
    };
    session.requestRaw(order.row, order.payload, &q, done);
}

void FeatureModel::Private::apply(const QList<RawParam> &params)
{
    for (const RawParam &raw : params) {
        const ParamSpec *spec = listed(raw.id);
        if (spec != nullptr && !isByNumber(raw.id))
            values.insert(raw.id, valueOf(raw, *spec));
    }
    settle();
    emit q.changed();
}

void FeatureModel::Private::applyAmount(Feature feature, int amount)
{
    if (const ParamSpec *spec = listed(int(feature)))
        values.insert(int(feature), valueOfAmount(*spec, amount));
}

std::vector<Order> FeatureModel::Private::ordersOf(Feature feature, const ParamValue &value) const
{
    const ParamSpec *spec = listed(int(feature));
    if (!isByNumber(int(feature)) || spec == nullptr)
        return {featureOrder(feature, value)};
    const std::optional<int> amount = wireAmount(*spec, value);
    if (!amount)
        return {};
    return {featureNumberOrder(shootingMode, feature, *amount)};
}

void FeatureModel::Private::settle()
{
    for (const int id : wanted.accepted()) {
        if (wanted.isFulfilled(id, values.value(id)))
            wanted.end(id, Done{});
    }
}

void FeatureModel::Private::send(Feature feature, const ParamValue &value, QObject *context,
                                 Handler done)
{
    std::vector<Order> orders = ordersOf(feature, value);
    if (orders.empty()) { // half a second, where only whole ones go
        if (done)
            done(Error{Error::Code::Malformed, 0, {}});
        return;
    }
    const int id = int(feature);
    const quint64 serial = wanted.put(id, value, context, std::move(done));
    queue.put(QStringLiteral("feature/%1").arg(id), std::move(orders), &q,
              [this, id, serial](const Result<Done> &result) { handleSent(id, serial, result); });
    emit q.changed();
}

void FeatureModel::Private::handleSent(int id, quint64 serial, const Result<Done> &result)
{
    if (!wanted.isCurrent(id, serial))
        return; // a newer value is on its way
    if (!result) {
        wanted.end(id, result);
        emit q.changed();
        emit q.rejected(static_cast<Feature>(id), result.error());
        return;
    }
    wanted.accept(id);
    settle();
    if (!wanted.isCurrent(id, serial)) {
        emit q.changed();
        return;
    }
    scheduler.after(kFeatureEchoDelay, &q, [this, id, serial] {
        if (wanted.isCurrent(id, serial))
            read();
    });
}

} // namespace nd
