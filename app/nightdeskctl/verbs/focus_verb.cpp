// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/focus_verb.h"

#include "core/base/scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/focus_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/session/typed_reply.h"
#include "core/dwarf/wire/packet_json.h"

#include <map>

namespace nd::ctl {

namespace {

constexpr std::chrono::milliseconds kLimit{180'000}; // a slow run on stars takes two minutes
constexpr std::chrono::milliseconds kBetweenSteps{150};
constexpr std::chrono::milliseconds kEcho{500}; // for the position after the last step
constexpr int kMostSteps = 500;
constexpr quint32 kStep = 15001;

template<typename T>
QJsonValue numberOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

bool FocusVerb::prepare()
{
    static const std::map<QString, What> words{{QStringLiteral("auto"), What::Auto},
                                               {QStringLiteral("stars"), What::Stars},
                                               {QStringLiteral("stars-fast"), What::StarsFast},
                                               {QStringLiteral("near"), What::Near},
                                               {QStringLiteral("far"), What::Far},
                                               {QStringLiteral("infinity"), What::Infinity}};
    const auto found = words.find(line().words.first());
    if (found == words.end())
        return complain(QStringLiteral("unknown word: %1").arg(line().words.first()));
    m_what = found->second;
    if (line().words.size() == 1)
        return true;
    return line().words.size() == 3 ? readPoint() : readNumber();
}

bool FocusVerb::readPoint()
{
    bool isX = false;
    bool isY = false;
    m_point = {line().words.at(1).toDouble(&isX), line().words.at(2).toDouble(&isY)};
    const bool isInside
        = m_point.x() >= 0.0 && m_point.x() <= 1.0 && m_point.y() >= 0.0 && m_point.y() <= 1.0;
    if (m_what != What::Auto || !isX || !isY || !isInside)
        return complain(QStringLiteral("focus auto needs a point from 0 0 to 1 1"));
    m_what = What::Area;
    return true;
}

bool FocusVerb::readNumber()
{
    bool isNumber = false;
    m_number = line().words.at(1).toInt(&isNumber);
    const bool isStep = m_what == What::Near || m_what == What::Far;
    const bool isSane = isNumber
        && (isStep ? *m_number >= 1 && *m_number <= kMostSteps
                   : m_what == What::Infinity && *m_number >= 0);
    return isSane || complain(QStringLiteral("not a number for this: %1").arg(line().words.at(1)));
}

std::optional<std::chrono::milliseconds> FocusVerb::usualLimit() const
{
    return kLimit;
}

FocusModel &FocusVerb::model() const
{
    return device().focus();
}

void FocusVerb::run()
{
    // Of an autofocus both signals tell.
    connect(&model(), &FocusModel::failed, this, [this](const Error &error) {
        if (!hasEnded())
            fail(error);
    });
    connect(&model(), &FocusModel::finished, this,
            [this](FocusActivity, const Result<Done> &result) {
                if (hasEnded())
                    return;
                if (result)
                    finish();
                else
                    fail(result.error());
            });
    if (m_what == What::Infinity)
        return infinity();
    if (!allows(model().canMove()))
        return;
    if (m_what == What::Near || m_what == What::Far)
        step(m_number.value_or(1));
    else
        focus();
}

void FocusVerb::focus()
{
    console().say(QStringLiteral("focus: running"));
    switch (m_what) {
    case What::Auto:
        return model().autoFocus();
    case What::Area:
        return model().autoFocusAt(m_point);
    case What::Stars:
        return model().astroAutoFocus(AstroFocus::Slow);
    case What::StarsFast:
        return model().astroAutoFocus(AstroFocus::Fast);
    case What::Near:
    case What::Far:
    case What::Infinity:
        break;
    }
}

/// One after the other: each is answered before the next is sent.
void FocusVerb::step(int stepsLeft)
{
    if (stepsLeft == 0) {
        scheduler().after(kEcho, this, [this] { finish(); });
        return;
    }
    const CommandEntry &entry = *commandById(kStep, generation());
    const QJsonObject fields{{QStringLiteral("direction"), m_what == What::Near ? 1 : 0}};
    session().requestRaw(
        entry.info, requestPayload(entry, fields).value(), this,
        [this, stepsLeft](const Result<QByteArray> &reply) {
            const auto error
                = reply ? errorOfReply(kStep, generation(), reply.value()) : reply.error();
            if (error)
                return fail(*error);
            scheduler().after(kBetweenSteps, this, [this, stepsLeft] { step(stepsLeft - 1); });
        });
}

void FocusVerb::infinity()
{
    if (!model().hasInfinity()) {
        allows(Refusal::Unsupported);
        return;
    }
    if (m_number && !allows(model().canSetInfinity()))
        return;
    connect(&model(), &FocusModel::changed, this, &FocusVerb::checkInfinity);
    if (m_number)
        model().setInfinity(*m_number);
    else
        model().readInfinity();
    checkInfinity();
}

void FocusVerb::checkInfinity()
{
    const auto told = model().infinity();
    if (told && (!m_number || told == m_number))
        finish();
}

void FocusVerb::finish()
{
    if (hasEnded())
        return;
    console().print({{QStringLiteral("position"), numberOrNull(model().position())},
                     {QStringLiteral("infinity"), numberOrNull(model().infinity())}});
    end(exit_status::kDone);
}

void FocusVerb::interrupt()
{
    if (isConnected() && model().canStop() == Refusal::None)
        model().stopAstroAutoFocus(); // ends as finished
    else
        end(kInterrupted);
}

} // namespace nd::ctl
