// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/target_text.h"

#include "ui/text/coordinate_text.h"

#include <QCoreApplication>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

QString complaintOf(const TargetProblem &problem)
{
    using Kind = TargetProblem::Kind;
    switch (problem.kind) {
    case Kind::TooLarge:
        return TargetText::tr("The file is too large for a list of targets.");
    case Kind::TooMany:
        return TargetText::tr("There are too many targets: the rest was not read.");
    case Kind::LineTooLong:
        return TargetText::tr("The line is too long.");
    case Kind::NotText:
        return TargetText::tr("The line is not text in UTF-8.");
    case Kind::NotJson:
        return TargetText::tr("This is not JSON: %1.").arg(problem.text);
    case Kind::NoName:
        return TargetText::tr("A target has no name.");
    case Kind::NoCoordinates:
        return TargetText::tr("\"%1\" has no right ascension and declination.").arg(problem.text);
    case Kind::BadCoordinates:
        if (problem.coordinates)
            return coordinateProblemText(*problem.coordinates, problem.text);
        return TargetText::tr("\"%1\" is not of J2000.").arg(problem.text);
    case Kind::HoursOrDegrees:
        return TargetText::tr("The right ascension of \"%1\" may be hours or degrees. Name its "
                              "column ra_hours or ra_deg.")
            .arg(problem.text);
    case Kind::BadNumber:
        return TargetText::tr("The size or magnitude \"%1\" can't be used.").arg(problem.text);
    case Kind::BadOrbit:
        return TargetText::tr("This is not a comet in the Minor Planet Center's format: \"%1\".")
            .arg(problem.text);
    }
    return {};
}

} // namespace

QString targetProblemSentence(const TargetProblem &problem)
{
    const QString complaint = complaintOf(problem);
    return problem.line > 0 ? TargetText::tr("Line %1: %2").arg(problem.line).arg(complaint)
                            : complaint;
}

} // namespace nd::text
