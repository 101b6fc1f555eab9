// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/strip_stack.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/stacking_model.h"

#include <QCoreApplication>
#include <QLocale>

namespace nd {

namespace {

/// Gives lupdate a context for the words below.
struct StripStack
{
    Q_DECLARE_TR_FUNCTIONS(StripStack)
};

} // namespace

StripFact stackActivity(DwarfDevice &device)
{
    std::optional<StackRun> run = device.stacking(Camera::Tele).run();
    if (!run)
        run = device.stacking(Camera::Wide).run();
    if (!run)
        return {};
    const QString name = run->target.value_or(QString());
    StripFact fact{.icon = QStringLiteral("layers"),
                   .value = name.isEmpty() ? StripStack::tr("Stacking")
                                           : StripStack::tr("Stacking %1").arg(name),
                   .tip = StripStack::tr("Stack shows when it ends.")};
    if (!run->stacked)
        return fact;
    const QLocale locale;
    fact.words = locale.toString(*run->stacked);
    if (run->total) {
        fact.words = StripStack::tr("%1 of %2").arg(fact.words, locale.toString(*run->total));
        fact.done = *run->stacked;
        fact.total = *run->total;
    }
    return fact;
}

} // namespace nd
