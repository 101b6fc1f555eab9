// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/severity_mark.h"

namespace nd {

Mark severityMark(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        break;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Problem:
        return Mark::Error;
    }
    return Mark::Ok;
}

} // namespace nd
