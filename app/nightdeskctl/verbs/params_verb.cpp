// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/params_verb.h"

#include "core/base/scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/feature_model.h"

#include <QJsonArray>

#include <algorithm>

namespace nd::ctl {

namespace {

constexpr std::chrono::milliseconds kLimit{20'000};
constexpr std::chrono::milliseconds kPause{200};
constexpr int kTries = 25; // what is not told after 5 s is left unknown

QString cameraWord(Camera camera)
{
    return camera == Camera::Tele ? QStringLiteral("tele") : QStringLiteral("wide");
}

} // namespace

bool ParamsVerb::prepare()
{
    const auto camera = cameraFlag();
    if (!camera)
        return false;
    m_camera = *camera;
    const QString action = line().words.first();
    const bool isGet = action == QLatin1String("get") && line().words.size() <= 2;
    const bool isSet = action == QLatin1String("set") && line().words.size() == 3;
    if (!isGet && !isSet)
        return complain(QStringLiteral("params needs get [KEY] or set KEY VALUE"));
    if (line().words.size() == 1)
        return true;
    const QString key = line().words.at(1);
    m_isFeature = featureOfKey(key).has_value();
    return m_isFeature || settingOfKey(key)
        || complain(QStringLiteral("unknown setting: %1").arg(key));
}

std::optional<std::chrono::milliseconds> ParamsVerb::usualLimit() const
{
    return kLimit;
}

CameraSettingsModel &ParamsVerb::settings() const
{
    return m_camera == Camera::Tele ? device().teleSettings() : device().wideSettings();
}

void ParamsVerb::run()
{
    const bool isSet = line().words.first() == QLatin1String("set");
    whenTold(kTries, [this, isSet] { isSet ? set() : get(); });
}

/// A feature that is asked for by name needs none of the settings, and may come later than they.
bool ParamsVerb::isTold() const
{
    if (m_isFeature)
        return device().features().spec(*featureOfKey(line().words.at(1))) != nullptr;
    const QList<ParamInfo> all = settings().list();
    return !all.isEmpty() && std::all_of(all.begin(), all.end(), [](const ParamInfo &info) {
        return info.current.has_value();
    });
}

void ParamsVerb::whenTold(int triesLeft, const std::function<void()> &then)
{
    if (isTold() || triesLeft == 0)
        return then();
    scheduler().after(kPause, this, [this, triesLeft, then] { whenTold(triesLeft - 1, then); });
}

void ParamsVerb::print(const ParamInfo &info, const QString &of) const
{
    QJsonObject object{
        {QStringLiteral("of"), of},
        {QStringLiteral("key"), info.key},
        {QStringLiteral("name"), info.name},
        {QStringLiteral("value"), info.current ? QJsonValue(*info.current) : QJsonValue()},
        {QStringLiteral("auto"), info.isAuto},
        {QStringLiteral("has_auto"), info.hasAuto},
        {QStringLiteral("choices"), QJsonArray::fromStringList(info.choices)}};
    if (info.range) {
        object.insert(QStringLiteral("lowest"), info.range->lowest);
        object.insert(QStringLiteral("highest"), info.range->highest);
        object.insert(QStringLiteral("step"), info.range->step);
    }
    console().print(object);
}

/// Those with `key`; all if it is empty.
void ParamsVerb::printAll(const QString &key) const
{
    const auto printThose = [&](const QList<ParamInfo> &list, const QString &of) {
        for (const ParamInfo &info : list) {
            if (key.isEmpty() || info.key == key)
                print(info, of);
        }
    };
    printThose(settings().list(), cameraWord(m_camera));
    printThose(device().features().list(), QStringLiteral("telescope"));
}

void ParamsVerb::get()
{
    const QList<ParamInfo> all = settings().list() + device().features().list();
    const QString key = line().words.value(1);
    const bool isThere = std::any_of(all.begin(), all.end(), [&key](const ParamInfo &info) {
        return key.isEmpty() || info.key == key;
    });
    if (!isThere) {
        allows(Refusal::Unsupported);
        return;
    }
    printAll(key);
    end(exit_status::kDone);
}

void ParamsVerb::set()
{
    const QString key = line().words.at(1);
    const auto done = [this, key](const Result<Done> &result) {
        if (!result && result.error().code == Error::Code::Malformed) {
            console().say(QStringLiteral("nightdeskctl: %1 can't be %2; see params get %1")
                              .arg(key, line().words.at(2)));
            return end(exit_status::kRefused);
        }
        if (!result)
            return fail(result.error());
        printAll(key);
        end(exit_status::kDone);
    };
    const Refusal refusal = m_isFeature ? device().features().canSet(*featureOfKey(key))
                                        : settings().canSet(*settingOfKey(key));
    if (!allows(refusal))
        return;
    if (m_isFeature)
        device().features().setByName(key, line().words.at(2), this, done);
    else
        settings().setByName(key, line().words.at(2), this, done);
}

} // namespace nd::ctl
