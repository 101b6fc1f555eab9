// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/dark_verb.h"

#include "app/nightdeskctl/verbs/stack_json.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/dark_model.h"
#include "ui/text/camera_text.h"

#include <cmath>

using namespace std::chrono_literals;

namespace nd::ctl {

namespace {

constexpr int kHighestIndex = 10'000;
constexpr qsizetype kFirstNumber = 2; // after "darks shoot"

} // namespace

bool DarkVerb::prepare()
{
    const auto camera = cameraFlag();
    if (!camera)
        return false;
    m_camera = *camera;
    return readTask() && readNumbers();
}

bool DarkVerb::readTask()
{
    const QString word = line().words.value(1, QStringLiteral("list"));
    if (word == QLatin1String("list"))
        m_task = Task::List;
    else if (word == QLatin1String("shoot"))
        m_task = Task::Shoot;
    else if (word == QLatin1String("stop"))
        m_task = Task::Stop;
    else if (word == QLatin1String("delete"))
        m_task = Task::Delete;
    else
        return complain(QStringLiteral("stack darks needs list, shoot, stop or delete"));
    return true;
}

bool DarkVerb::readNumbers()
{
    for (const QString &word : line().words.mid(kFirstNumber)) {
        bool isNumber = false;
        m_numbers.append(word.toInt(&isNumber));
        if (!isNumber || m_numbers.last() < 0 || m_numbers.last() > kHighestIndex)
            return complain(QStringLiteral("not a number: %1").arg(word));
    }
    const qsizetype count = m_numbers.size();
    switch (m_task) {
    case Task::List:
    case Task::Stop:
        return count == 0 || complain(QStringLiteral("too many words"));
    case Task::Shoot:
        if (count == 4 && m_numbers.last() >= 1 && m_numbers.last() <= DarkWish::kMostFrames)
            return true;
        return count == 0
            || complain(QStringLiteral("shoot needs EXPOSURE GAIN BINNING FRAMES, or nothing"));
    case Task::Delete:
        return count == 3 || complain(QStringLiteral("delete needs EXPOSURE GAIN BINNING"));
    }
    return false;
}

DarkModel &DarkVerb::model() const
{
    return device().darks(m_camera);
}

std::optional<std::chrono::milliseconds> DarkVerb::usualLimit() const
{
    return m_task == Task::Shoot ? std::nullopt : std::optional<std::chrono::milliseconds>(60s);
}

void DarkVerb::run()
{
    connect(&model(), &DarkModel::listed, this, &DarkVerb::printList);
    connect(&model(), &DarkModel::removed, this, &DarkVerb::handleRemoved);
    connect(&model(), &DarkModel::ended, this, &DarkVerb::handleEnded);
    connect(&model(), &DarkModel::changed, this, &DarkVerb::tellProgress);
    switch (m_task) {
    case Task::List:
        if (allows(model().canRefresh()))
            model().refresh();
        return;
    case Task::Shoot:
        return shoot();
    case Task::Stop:
        if (!model().run())
            return end(exit_status::kDone);
        if (allows(model().canStop()))
            model().stop();
        return;
    case Task::Delete:
        if (allows(model().canRemove()))
            model().remove({{m_numbers.at(0), m_numbers.at(1), m_numbers.at(2), {}, {}, {}, {}}});
        return;
    }
}

void DarkVerb::shoot()
{
    const bool asSet = m_numbers.isEmpty();
    if (!allows(asSet ? model().canShootAsSet() : model().canShoot()))
        return;
    const auto &set = m_camera == Camera::Tele ? device().teleSettings() : device().wideSettings();
    if (asSet && set.isForDaylight())
        return fail({Error::Code::NotAllowed, 0, {}}, text::daylightDarksSentence());
    if (asSet)
        model().shootAsSet(line().has("--again"));
    else
        model().shoot({m_numbers.at(0), m_numbers.at(1), m_numbers.at(2), m_numbers.at(3)});
}

void DarkVerb::printList()
{
    if (m_task != Task::List || hasEnded())
        return;
    if (const auto problem = model().problem())
        return fail(*problem);
    const QList<DarkFrameInfo> darks = model().list().value_or(QList<DarkFrameInfo>());
    for (const DarkFrameInfo &dark : darks) {
        console().print(
            {{QStringLiteral("camera"), cameraWord(m_camera)},
             {QStringLiteral("exposure"), dark.exposure},
             {QStringLiteral("gain"), dark.gain},
             {QStringLiteral("binning"), dark.binning},
             {QStringLiteral("exposure_index"), dark.exposureIndex},
             {QStringLiteral("gain_index"), dark.gainIndex},
             {QStringLiteral("bin_index"), dark.binIndex},
             {QStringLiteral("temperature_c"),
              dark.temperatureCelsius ? QJsonValue(*dark.temperatureCelsius) : QJsonValue()}});
    }
    end(exit_status::kDone);
}

void DarkVerb::handleRemoved()
{
    if (hasEnded())
        return;
    if (const auto problem = model().problem())
        return fail(*problem);
    end(exit_status::kDone);
}

void DarkVerb::handleEnded(const DarkEnd &end)
{
    if (hasEnded())
        return;
    if (end.error)
        return fail(*end.error);
    console().print({{QStringLiteral("camera"), cameraWord(m_camera)},
                     {QStringLiteral("complete"), !end.wasStopped}});
    this->end(exit_status::kDone);
}

/// "darks: 40 %, 63 s left", each once.
void DarkVerb::tellProgress()
{
    const auto run = model().run();
    if (m_task != Task::Shoot || !run || !run->fraction || !run->remaining)
        return;
    const QString text = QStringLiteral("darks: %1 %, %2 s left")
                             .arg(std::lround(*run->fraction * 100.0))
                             .arg(run->remaining->count());
    if (text != m_told)
        console().say(text);
    m_told = text;
}

void DarkVerb::interrupt()
{
    if (m_task == Task::Shoot && isConnected() && model().canStop() == Refusal::None)
        model().stop();
    else
        end(kInterrupted);
}

} // namespace nd::ctl
