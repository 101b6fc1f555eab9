// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/state_text.h"

#include "core/video/stream_state.h"

#include <QCoreApplication>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, with two lines for each row
QString refusalSentence(Refusal value)
{
    switch (value) {
    case Refusal::None:
        break;
    case Refusal::NotConnected:
        return StateText::tr("No scope is connected.");
    case Refusal::Connecting:
        return StateText::tr("The connection is being made.");
    case Refusal::WatchOnly:
        return StateText::tr("The phone app has control. Take over first.");
    case Refusal::PoweredOff:
        return StateText::tr("The scope was switched off.");
    case Refusal::NotActivated:
        return StateText::tr("Activate the scope in the maker's app first.");
    case Refusal::InProgress:
        return StateText::tr("This is being done already.");
    case Refusal::Unsupported:
        return StateText::tr("This scope or its firmware can't do it.");
    case Refusal::NoPicture:
        return StateText::tr("There is no live picture yet.");
    case Refusal::Recording:
        return StateText::tr("This is a replay: nothing is sent.");
    case Refusal::NoCard:
        return StateText::tr("The scope has no memory card. Put one in.");
    case Refusal::CardFull:
        return StateText::tr("The card of the scope is full. Free some space.");
    case Refusal::NoPlace:
        return StateText::tr("Set the observing site first.");
    case Refusal::NoLog:
        return StateText::tr("The scope has no log.");
    case Refusal::NoFile:
        return StateText::tr("Choose the maker's package first.");
    case Refusal::Occupied:
        return StateText::tr("The scope is busy turning to the stars. Stop that first, or wait.");
    case Refusal::ClockWrong:
        return StateText::tr("The clock of this laptop is wrong. Set its date and time first.");
    case Refusal::BelowHorizon:
        return StateText::tr("The target is below the horizon now. Choose another, or wait if it "
                             "rises later.");
    case Refusal::NeedsCalibration:
        return StateText::tr("Calibrate first: the scope does not know how it stands.");
    case Refusal::FirmwareUpload:
        return StateText::tr("Firmware is being sent to the scope.");
    case Refusal::NearSun:
        return StateText::tr("The target is within 30° of the Sun. Choose another, or wait until "
                             "they are apart.");
    case Refusal::SunAtStart:
        return StateText::tr("The scope looks within 30° of the Sun. Move it away by hand first.");
    case Refusal::SunOnWay:
        return StateText::tr("The way there could pass within 30° of the Sun. Go round the Sun by "
                             "hand first, choose another target, or wait.");
    case Refusal::SunOnLongWay:
        return StateText::tr("The scope could turn the long way round, within 30° of the Sun. Go "
                             "there by hand, or wait; or, if it stands level, raise it by hand "
                             "well above the Sun and choose a target at least 30° higher than "
                             "the Sun.");
    case Refusal::NoSunFilter:
        return StateText::tr("Put the solar filter on and confirm it first.");
    case Refusal::Withheld:
        return StateText::tr("Never sent: it could lock the scope for good, harm its firmware or "
                             "hand the maker's cloud an account.");
    case Refusal::BeingSet:
        return StateText::tr("The settings are still on their way.");
    case Refusal::FilterUnknown:
        return StateText::tr("Choose a filter first: the scope does not tell which one is in.");
    case Refusal::SunUnsure:
        return StateText::tr("Answer the question about the Sun first.");
    }
    return {};
}

QString stopText(StopState value)
{
    switch (value) {
    case StopState::Idle:
        break;
    case StopState::Stopping:
        return StateText::tr("Stopping.");
    case StopState::Stopped:
        return StateText::tr("Stopped.");
    case StopState::Unconfirmed:
        return StateText::tr("The scope did not confirm STOP. It is sent again.");
    }
    return {};
}

QString directionName(Direction value)
{
    switch (value) {
    case Direction::Up:
        return StateText::tr("up");
    case Direction::Down:
        return StateText::tr("down");
    case Direction::Left:
        return StateText::tr("left");
    case Direction::Right:
        return StateText::tr("right");
    }
    return {};
}

QString chargingText(Charging value)
{
    switch (value) {
    case Charging::Idle:
        return StateText::tr("On battery");
    case Charging::No:
        return StateText::tr("Not charging");
    case Charging::Yes:
        return StateText::tr("Charging");
    }
    return {};
}

QString severityWord(Severity value)
{
    switch (value) {
    case Severity::Information:
        return StateText::tr("Information");
    case Severity::Warning:
        return StateText::tr("Warning");
    case Severity::Problem:
        return StateText::tr("Problem");
    }
    return {};
}

QString streamSentence(StreamState value)
{
    switch (value) {
    case StreamState::Stopped:
        return StateText::tr("The camera is not open.");
    case StreamState::Connecting:
        return StateText::tr("Waiting for the first picture.");
    case StreamState::Playing:
        break;
    case StreamState::Stalled:
        return StateText::tr("The picture stopped. Trying again.");
    case StreamState::Unreachable:
        return StateText::tr("The picture can't be reached. Trying again.");
    }
    return {};
}

QString sourceName(PictureSource value)
{
    switch (value) {
    case PictureSource::None:
        break;
    case PictureSource::Rtsp:
        return QStringLiteral("RTSP");
    case PictureSource::Mjpeg:
        return QStringLiteral("MJPEG");
    case PictureSource::Jpeg:
        return QStringLiteral("JPEG");
    }
    return StateText::tr("none");
}

QString errorSentence(Error::Code value)
{
    switch (value) {
    case Error::Code::Timeout:
        return StateText::tr("The scope did not answer in time.");
    case Error::Code::Disconnected:
        return StateText::tr("The link to the scope was lost.");
    case Error::Code::Busy:
        return StateText::tr("The same command is still being done.");
    case Error::Code::Malformed:
        return StateText::tr("The answer of the scope could not be understood.");
    case Error::Code::Rejected:
        return StateText::tr("The scope refused.");
    case Error::Code::NotObeyed:
        return StateText::tr("The scope acknowledged the stop, and goes on. Stop it again.");
    case Error::Code::Cancelled:
        return StateText::tr("It was stopped before it was done.");
    case Error::Code::NotAllowed:
        return StateText::tr("Not sent: this is not allowed now.");
    case Error::Code::NearSun:
        return StateText::tr("Not sent: the target is within 30° of the Sun. Choose another, or "
                             "wait until they are apart.");
    case Error::Code::SunAtStart:
        return StateText::tr("Not sent: the scope looks within 30° of the Sun. Move it away by "
                             "hand first.");
    case Error::Code::SunOnWay:
        return StateText::tr("Not sent: the way there could pass within 30° of the Sun. Go round "
                             "the Sun by hand first, choose another target, or wait.");
    case Error::Code::SunOnLongWay:
        return StateText::tr("Not sent: the scope could turn the long way round, within 30° of the "
                             "Sun. Go there by hand, or wait; or, if it stands level, raise it by "
                             "hand well above the Sun and choose a target at least 30° higher than "
                             "the Sun.");
    case Error::Code::SunAhead:
        return StateText::tr("The Sun is 10° away. Move away from it.");
    case Error::Code::NoSunFilter:
        return StateText::tr("Not sent: nobody confirmed that the solar filter is on.");
    case Error::Code::Declined:
        return StateText::tr("Not sent: you kept it away from the Sun.");
    case Error::Code::SunUnsure:
        return StateText::tr("Not sent: by day somebody has to confirm that the scope can't sweep "
                             "across the Sun.");
    }
    return {};
}

} // namespace nd::text
