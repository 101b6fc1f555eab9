// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl_run.h"
#include "sim_process.h"

#include <QDeadlineTimer>
#include <QTest>

namespace nd {

/// One simulated telescope and nightdeskctl, which is told its ports.
class CtlStage
{
public:
    /// The column "model" with a row for each model.
    static void addModels()
    {
        QTest::addColumn<QString>("model");
        for (const char *model : {"dwarf2", "dwarf3:v2", "dwarf3:v3", "mini"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }
    static bool isV3(const QString &model)
    {
        return model == QLatin1String("mini") || model.endsWith(QLatin1String("v3"));
    }

    bool start(const QString &model, const QStringList &extra = {})
    {
        m_sim.kill();
        return m_sim.start(model, extra);
    }
    CtlResult run(const QStringList &arguments) const
    {
        return m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + arguments);
    }
    CtlResult run(const char *line) const { return run(words(line)); }
    /// What the simulator's control port tells now.
    QJsonObject state() const { return m_sim.state(); }
    QJsonValue state(const char *key) const { return state().value(QLatin1String(key)); }
    QString dataFolder() const { return m_ctl.dataFolder(); }

    /// Runs it to its end; `seen` is set if the simulator's state ever was as `isSo` says.
    template<typename Condition>
    CtlResult runAndWatch(const char *line, const Condition &isSo, bool &seen) const
    {
        seen = false;
        QProcess process;
        m_ctl.start(process, CtlRun::deviceFlag(m_sim.profile()) + words(line));
        while (process.state() != QProcess::NotRunning && !seen) {
            seen = isSo(state());
            process.waitForFinished(100);
        }
        return CtlRun::resultOf(process);
    }
    /// Until the simulator's state is as `isSo` says.
    template<typename Condition>
    bool waitFor(const Condition &isSo) const
    {
        constexpr int kLong = 60'000; // milliseconds; a busy computer is slow
        return QTest::qWaitFor([&] { return isSo(state()); }, kLong);
    }

private:
    SimProcess m_sim;
    CtlRun m_ctl;
};

} // namespace nd
