// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clock_question.h"

#include "core/observatory/observatory.h"
#include "ui/panels/question.h"
#include "ui/text/site_text.h"

#include <QDateTime>
#include <QLocale>
#include <QMessageBox>

namespace nd {

ClockQuestion::ClockQuestion(Observatory &observatory, QWidget &window)
    : QObject(&window)
    , m_observatory(observatory)
    , m_window(window)
{
    connect(&observatory, &Observatory::clockDoubtChanged, this, &ClockQuestion::refresh);
    refresh();
}

/// Who leaves it open, or closes it, is asked again when another telescope says so. Set clock in
/// the Device panel is an answer, too.
void ClockQuestion::refresh()
{
    const auto ahead = m_observatory.daylight().clockDoubt();
    if (m_box && !ahead)
        m_box->close();
    if (m_box || !ahead)
        return;
    const QDateTime now = m_observatory.skyClock().utc().toTimeZone(m_observatory.siteZone());
    const QString moment = QLocale().toString(now.date(), QLocale::LongFormat)
        + QStringLiteral(", ") + text::zonedClockText(now, m_observatory.siteZone());
    m_box = ask(m_window,
                {tr("Clock"), tr("Is it %1?", "a date and a time").arg(moment),
                 text::clockDoubtSentence(*ahead), tr("Yes, this laptop's clock is right"), false},
                this, [this] { m_observatory.confirmClock(); });
}

} // namespace nd
