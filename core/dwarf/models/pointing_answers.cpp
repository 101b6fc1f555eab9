// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/pointing_answers.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/session/long_replies.h"
#include "core/dwarf/wire/commands/pointing.h"

#include "proto/astro.pb.h"
#include "proto/base.pb.h"

#include <cmath>

namespace nd {

namespace {

constexpr double kLargestPolarError = 180.0;

// Source: dwarf-api-2.0 section 4.10.18.
constexpr int kSkySearchStep = 10;
constexpr int kFocusStep = 20;
constexpr int kCalibrationStep = 30;
constexpr int kGotoStep = 40;

PointingStage stageOfStep(int step)
{
    switch (step) {
    case kSkySearchStep:
        return PointingStage::SkySearch;
    case kFocusStep:
        return PointingStage::Focusing;
    case kCalibrationStep:
        return PointingStage::Calibrating;
    case kGotoStep:
        return PointingStage::Moving;
    }
    return PointingStage::Starting;
}

PointingStage stageAfterStep(int step)
{
    switch (step) {
    case kSkySearchStep:
        return PointingStage::Focusing;
    case kFocusStep:
        return PointingStage::Calibrating;
    case kCalibrationStep:
    case kGotoStep:
        return PointingStage::Moving;
    }
    return PointingStage::Starting;
}

bool isPolarError(double degrees)
{
    return std::abs(degrees) <= kLargestPolarError; // written so that NaN fails
}

template<typename Message>
Result<Done> doneOf(const Result<QByteArray> &raw)
{
    const auto answer = typedReply<Message>(raw);
    return answer ? Result<Done>(Done{}) : Result<Done>(answer.error());
}

} // namespace

std::optional<OneClickAnswer> readOneClickAnswer(const QByteArray &reply)
{
    const auto message = parseMessage<proto::ResOneClickGoto>(reply);
    if (!message)
        return std::nullopt;
    return OneClickAnswer{stageOfStep(message->step()), stageAfterStep(message->step()),
                          errorOfCode(message->code()).has_value(), message->all_end()};
}

Result<Done> readOneClickEnd(const Result<QByteArray> &raw)
{
    const auto refused = raw ? plainRefusal(kOneClickGotoDso.info.id, raw.value()) : std::nullopt;
    return refused ? Result<Done>(*refused) : doneOf<proto::ResOneClickGoto>(raw);
}

/// With the request behind the code (V3), or without: the code is the same field.
Result<Done> readPlainAnswer(const Result<QByteArray> &raw)
{
    return doneOf<proto::ComResponse>(raw);
}

Result<PolarAnswer> readPolarAnswer(const Result<QByteArray> &raw)
{
    if (const auto refused
        = raw ? plainRefusal(kStartEqSolving.info.id, raw.value()) : std::nullopt)
        return *refused;
    const auto answer = typedReply<proto::ResStartEqSolving>(raw);
    if (!answer)
        return answer.error();
    const PolarAnswer polar{answer.value().azi_err(), answer.value().alt_err()};
    // Without content it measured nothing: no axis is that exact.
    const bool isNothing = polar.azimuthDegrees == 0.0 && polar.altitudeDegrees == 0.0;
    if (isNothing || !isPolarError(polar.azimuthDegrees) || !isPolarError(polar.altitudeDegrees))
        return Error{Error::Code::Malformed, 0, {}};
    return polar;
}

} // namespace nd
