// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language_list.h"

#include "core/base/settings.h"

#include <QComboBox>
#include <QCoreApplication>

namespace nd {

namespace {

struct LanguageText
{
    Q_DECLARE_TR_FUNCTIONS(nd::LanguageText)
};

} // namespace

void fillLanguages(QComboBox &box, const Settings &settings)
{
    box.addItem(LanguageText::tr("As the system"), QString());
    box.addItem(QStringLiteral("English"), QStringLiteral("en"));
    box.addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    const QString language = settings.value(settings_key::kLanguage).toString();
    box.setCurrentIndex(qMax(0, box.findData(language)));
}

QString chosenLanguage(const QComboBox &box)
{
    return box.currentData().toString();
}

} // namespace nd
