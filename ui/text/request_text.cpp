// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/request_text.h"

#include "ui/text/device_error_text.h"
#include "ui/text/state_text.h"

#include <QCoreApplication>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

} // namespace

QString requestText(const Error &error, Generation generation)
{
    if (error.code != Error::Code::Rejected || error.deviceCode == 0)
        return errorSentence(error.code);
    const DeviceErrorText about = deviceErrorText(error.deviceCode, generation);
    return about.what + u' ' + about.advice;
}

QString daylightRefusal()
{
    return RequestText::tr("The Sun may be up: nothing held by hand moves faster than 1 degree per "
                           "second.");
}

} // namespace nd::text
