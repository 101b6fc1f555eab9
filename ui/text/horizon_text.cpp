// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/horizon_text.h"

#include "ui/text/units.h"

#include <QCoreApplication>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct HorizonText
{
    Q_DECLARE_TR_FUNCTIONS(HorizonText)
};

QString complaintOf(const HorizonProblem &problem)
{
    using Kind = HorizonProblem::Kind;
    switch (problem.kind) {
    case Kind::TooLarge:
        return HorizonText::tr("This is too large for a horizon.");
    case Kind::NotText:
        return HorizonText::tr("This file is not text.");
    case Kind::LineTooLong:
        return HorizonText::tr("This is too long for a line of a horizon.");
    case Kind::NoPair:
        return HorizonText::tr("\"%1\" is no azimuth and altitude.").arg(problem.text);
    case Kind::WrongAzimuth:
        return HorizonText::tr("The azimuth in \"%1\" is not between −180° and 360°.")
            .arg(problem.text);
    case Kind::WrongAltitude:
        return HorizonText::tr("The altitude in \"%1\" is not between −30° and 90°.")
            .arg(problem.text);
    case Kind::TooMany:
        return HorizonText::tr("There are more points than a horizon may have.");
    case Kind::TooFew:
        break;
    }
    return HorizonText::tr("A horizon needs two points at least.");
}

} // namespace

QString horizonProblemSentence(const HorizonProblem &problem)
{
    const QString complaint = complaintOf(problem);
    return problem.line > 0 ? HorizonText::tr("Line %1: %2").arg(problem.line).arg(complaint)
                            : complaint;
}

QString behindHorizonSentence(double edgeDegrees)
{
    return HorizonText::tr("Behind your horizon now, which is %1 high there.")
        .arg(degreesText(edgeDegrees, 0));
}

} // namespace nd::text
