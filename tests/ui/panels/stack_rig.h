// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/observatory/stacking/stack_watch.h"
#include "tests/unit/dwarf/models/stack_bench.h"
#include "ui/panels/alarms_panel.h"
#include "ui/panels/note_line.h"
#include "ui/panels/stack_panel.h"
#include "ui/panels/timeline_panel.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace nd::test {

using namespace std::chrono_literals;

/// A DWARF II that says what it can be set to.
inline SessionFixture withSettings()
{
    SessionFixture fixture = SessionFixture::dwarf2();
    QFile file(QStringLiteral(ND_SIM_DATA "/dwarf2_params.json"));
    if (file.open(QIODevice::ReadOnly))
        fixture.http().set(QStringLiteral("/getDefaultParamsConfig"), file.readAll());
    fixture.http().fail(QStringLiteral("/shootingMode/getParamAndSetting"), LinkProblem::Closed);
    return fixture;
}

/// One that was given no settings answers that it has none.
inline SessionFixture answered(SessionFixture fixture)
{
    const QString catalog = QStringLiteral("/shootingMode/getParamAndSetting");
    if (!fixture.http().answers.contains(catalog))
        fixture.http().fail(catalog, LinkProblem::Closed);
    return fixture;
}

/// All panels of the workspace on a real session with a scripted telescope.
struct Rig : StackBench
{
    explicit Rig(SessionFixture fixture) : StackBench(answered(std::move(fixture)))
    {
        both().setChecked(false);
        panel.resize(296, 700);
        panel.show();
        alarms.show();
        timeline.resize(700, 300);
        timeline.show();
    }

    /// A V3 telescope among the settings of deep sky.
    void connectAsHost()
    {
        ModelBench::connectAsHost();
        if (session().generation() == Generation::V3)
            notify(15267, "10011802"); // source_mode 2: 1, dst_mode 3: 2
        settle();
    }

    StackSources sources()
    {
        return {{teleWatch, teleDarks, teleSettings},
                {wideWatch, wideDarks, wideSettings},
                features,
                status,
                pointing,
                [this](Camera camera) {
                    const StackWatch &watch = camera == Camera::Tele ? teleWatch : wideWatch;
                    return watch.story() ? stackOutlook(watch.monitor(), watch.story()->run, sinks)
                                         : StackOutlook();
                },
                [] { return QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC); },
                [] { return QTimeZone::utc(); }};
    }
    QCheckBox &both() { return *panel.findChild<QCheckBox *>(QStringLiteral("stackBoth")); }
    QPushButton *button(const char *name)
    {
        return panel.findChild<QPushButton *>(QLatin1String(name));
    }
    QString note(const char *name)
    {
        return panel.findChild<NoteLine *>(QLatin1String(name))->text();
    }
    QString label(const char *name)
    {
        return panel.findChild<QLabel *>(QLatin1String(name))->text();
    }
    QMessageBox *question()
    {
        for (QMessageBox *box : panel.findChildren<QMessageBox *>(QStringLiteral("question"))) {
            if (box->isVisible()) // one that was answered may not be gone yet
                return box;
        }
        return nullptr;
    }
    void press(const char *name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
    void agree()
    {
        question()->findChild<QPushButton *>(QStringLiteral("questionAction"))->click();
        settle();
    }
    /// Runs, and told all of itself: total 120, taken 89, stacked 86, target "M 31".
    void run()
    {
        notify(15208, "0801");
        notify(15209, "08781002185920563a044d203331");
    }

    std::optional<std::chrono::milliseconds> sinks;
    Settings settings{QString()};
    SkyClock clock;
    DaylightGuard daylight{clock};
    DarkModel teleDarks{session(), Camera::Tele};
    DarkModel wideDarks{session(), Camera::Wide};
    PointingModel pointing{session(), daylight, scheduler()};
    StackWatch teleWatch{{session(), tele, status, scheduler()}, 1'800'000'000s};
    StackWatch wideWatch{{session(), wide, status, scheduler()}, 1'800'000'000s};
    StackPanel panel{sources(), settings};
    AlarmsPanel alarms{sources(), settings};
    TimelinePanel timeline{sources()};
};

} // namespace nd::test
