// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/command_table.h"

#include <QTest>

namespace nd {

/// Which rows of the command table say that they move: the gate sees no others.
class TestMotionMarks : public QObject
{
    Q_OBJECT

private slots:
    /// Those whose names do not say it, by what the documents say of them.
    void whatMovesByItsMeaningIsMarked()
    {
        // Schedules bring calibration and GOTO with them; 14810 lets a telescope follow by itself;
        // 11050 may go on with a mosaic.
        for (const quint32 id : {16100U, 16105U, 14810U, 11050U, 11042U, 14812U}) {
            int rows = 0;
            for (const CommandEntry &entry : commandTable()) {
                if (entry.info.id != id)
                    continue;
                ++rows;
                QVERIFY2(entry.info.moves == Moves::SelfSteering, entry.info.name);
            }
            QVERIFY(rows > 0);
        }
    }

    /// What sounds like a motion and is none stands here, with the reason.
    void whatSoundsLikeMotionIsMarked()
    {
        const QList<QByteArray> none{
            "CMD_MOT_START", // marks what could be followed; 14805 follows
            "CMD_STEP_MOTOR_GET_POSITION",
            "CMD_PANORAMA_GET_UPLOAD_STATUS",
            "CMD_SENTRY_SCENE", // what a sentry looks for, not that it looks
            "CMD_WIDE_TELE_TRACK_SWITCH", // by which camera something is followed already
            // Schedules: only what brings one to the telescope makes it move.
            "CMD_SHOOTING_SCHEDULE_CANCEL",
            "CMD_SHOOTING_SCHEDULE_GET_ALL",
            "CMD_SHOOTING_SCHEDULE_GET_BY_ID",
            "CMD_SHOOTING_SCHEDULE_GET_TASK_BY_ID",
            "CMD_SHOOTING_SCHEDULE_UNLOCK",
            "CMD_SHOOTING_SCHEDULE_LOCK",
            "CMD_SHOOTING_SCHEDULE_DELETE",
            "CMD_ASTRO_GET_ASTRO_SHOOTING_TIME",
            "CMD_TASK_CENTER_START_TASK", // works on pictures that are there
            "CMD_TASK_CENTER_SWITCH_SHOOTING_MODE",
            "CMD_TASK_CENTER_SWITCH_SHOOTING_TECH",
        };
        for (const CommandEntry &entry : commandTable()) {
            const QByteArray name = entry.info.name;
            const bool sounds = name.contains("GOTO") || name.contains("MOTOR")
                || name.contains("CALIBRATION") || name.startsWith("CMD_TRACK_")
                || name.contains("MODE_START") || name.contains("TRACK_ONE")
                || name.contains("PANORAMA_START") || name.contains("EQ_SOLVING")
                || name.contains("MOSAIC") || name.contains("MOT_START")
                || name.contains("SCHEDULE") || name.contains("TRACK") || name.contains("SENTRY")
                || name.contains("UFO") || name.contains("ONE_CLICK") || name.contains("SHOOTING")
                || name.contains("START_TASK");
            if (!sounds || entry.info.kind == RowKind::Stop || none.contains(name))
                continue;
            QVERIFY2(entry.info.moves != Moves::No, name.constData());
        }
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestMotionMarks)
#include "tst_motion_marks.moc"
