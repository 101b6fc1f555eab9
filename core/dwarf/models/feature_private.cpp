// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/feature_private.h"

#include "core/base/logging.h"
#include "core/base/scheduler.h"
#include "core/dwarf/models/feature_number.h"
#include "core/dwarf/models/param_number.h"
#include "core/dwarf/models/params_config_reader.h"
#include "core/dwarf/models/setting_orders.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/shooting_catalog.h"
#include "core/dwarf/wire/notification_ids.h"

#include <algorithm>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// As for the settings of a camera.
constexpr auto kFeatureEchoDelay = 1500ms;

} // namespace

const ParamSpec *FeatureModel::Private::specOf(int id) const
{
    for (const ParamSpec &spec : specs) {
        if (spec.id == id)
            return &spec;
    }
    return nullptr;
}

void FeatureModel::Private::handleConfig()
{
    config = readParamsConfig(session.paramsConfig()).features;
    rebuildSpecs();
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
        listed.clear();
        rebuildSpecs();
        values.clear();
        for (const int id : wanted.all())
            wanted.end(id, Error{Error::Code::Disconnected, 0, {}});
    }
    emit q.changed();
}

bool FeatureModel::Private::isByNumber(int id) const
{
    const auto feature = static_cast<Feature>(id);
    if (session.generation() != Generation::V3)
        return false;
    return goesByNumber(feature) || (goesByNumberIfListed(feature) && listed.contains(feature));
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
    if (feature && isByNumber(int(*feature)) && isOfMode(echo->number, shootingMode)) {
        toldMeanwhile.insert(int(*feature));
        applyAmount(*feature, echo->value);
        settle();
        emit q.changed();
    }
}

/// Another shooting mode has other values, and other features.
void FeatureModel::Private::adoptMode(const std::optional<int> &mode)
{
    if (!mode || std::exchange(shootingMode, *mode) == *mode)
        return;
    ++modeChanges;
    forgetListed();
    if (session.linkState() == LinkState::Ready)
        read();
    emit q.changed();
}

/// What is told by number is true of the shooting mode that was left alone.
void FeatureModel::Private::forgetListed()
{
    const auto byNumber = [this](int id) { return isByNumber(id); };
    QList<int> left = wanted.all();
    left.removeIf([&](int id) { return !byNumber(id); });
    values.removeIf([&](const auto &value) { return byNumber(value.key()); });
    listed.clear();
    toldMeanwhile.clear();
    rebuildSpecs();
    for (const int id : std::as_const(left))
        wanted.end(id, Error{Error::Code::Cancelled, 0, {}});
}

/// Those of the config in its order, then what only the shooting mode lists.
void FeatureModel::Private::rebuildSpecs()
{
    specs = config;
    for (ParamSpec &spec : specs) {
        const auto found = listed.constFind(static_cast<Feature>(spec.id));
        if (found != listed.constEnd())
            spec = mergedFeature(&spec, *found);
    }
    QList<ParamSpec> others;
    for (const ListedFeature &feature : std::as_const(listed)) {
        if (feature.hasList() && specOf(feature.spec.id) == nullptr)
            others.append(feature.spec);
    }
    std::sort(others.begin(), others.end(),
              [](const ParamSpec &one, const ParamSpec &other) { return one.id < other.id; });
    specs += others;
}

void FeatureModel::Private::read()
{
    if (session.generation() == Generation::V3)
        readTechniqueValues();
    readFeatures();
}

void FeatureModel::Private::readTechniqueValues()
{
    toldMeanwhile.clear();
    session.callHttp(
        shootingCatalogCall(shootingMode), &q,
        [this, now = connection, mode = modeChanges](const Result<QByteArray> &answer) {
            if (answer && now == connection && mode == modeChanges)
                applyTechniques(answer.value());
        });
}

void FeatureModel::Private::applyTechniques(const QByteArray &answer)
{
    const auto told = readFeatureCatalog(answer);
    if (!told)
        return;
    logOdd(told->odd);
    adoptCatalog(*told);
    settle();
    emit q.changed();
}

/// What a stack is made of goes by the list of the mode, whatever 10038 says.
void FeatureModel::Private::adoptCatalog(const FeatureCatalog &catalog)
{
    for (auto old = listed.cbegin(); old != listed.cend(); ++old) {
        if (goesByNumberIfListed(old.key()) && !catalog.features.contains(old.key()))
            values.remove(int(old.key()));
    }
    listed = catalog.features;
    rebuildSpecs();
    for (auto entry = listed.cbegin(); entry != listed.cend(); ++entry) {
        const int id = int(entry.key());
        const ParamSpec *spec = specOf(id);
        if (spec != nullptr && !toldMeanwhile.contains(id))
            values.insert(id, entry->amount ? valueOfAmount(*spec, *entry->amount) : std::nullopt);
    }
}

/// Once for each list.
void FeatureModel::Private::logOdd(const QStringList &odd)
{
    if (odd.isEmpty() || odd == toldOdd)
        return;
    toldOdd = odd;
    qCWarning(lcModels).noquote() << "features left out:" << odd.join(QStringLiteral("; "));
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
        const ParamSpec *spec = specOf(raw.id);
        if (spec != nullptr && !isByNumber(raw.id))
            values.insert(raw.id, valueOf(raw, *spec));
    }
    settle();
    emit q.changed();
}

void FeatureModel::Private::applyAmount(Feature feature, int amount)
{
    if (const ParamSpec *spec = specOf(int(feature)))
        values.insert(int(feature), valueOfAmount(*spec, amount));
}

std::vector<Order> FeatureModel::Private::ordersOf(Feature feature, const ParamValue &value) const
{
    const ParamSpec *spec = specOf(int(feature));
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
