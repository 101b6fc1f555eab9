// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage_report.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

/// Writes the report to the file of the first argument. The target "coverage" runs it.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream errors(stderr);
    if (arguments.size() != 2)
        return 2;
    const nd::coverage::Report report
        = nd::coverage::makeReport(QStringLiteral(ND_COVERAGE_FOLDER));
    for (const QString &problem : report.problems)
        errors << problem << '\n';
    QFile file(arguments.at(1));
    const QByteArray text = report.text.toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return isWritten && report.problems.isEmpty() ? 0 : 1;
}
