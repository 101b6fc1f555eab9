// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_parts.h"

#include <QApplication>
#include <QTest>

#include <array>
#include <cstdio>

namespace {

using Make = std::unique_ptr<QObject> (*)(const nd::WindowModel &);

struct Part
{
    const char *name;
    Make make;
};

constexpr std::array kParts{
    Part{"camera", nd::makeCameraTest},       Part{"capture", nd::makeCaptureTest},
    Part{"exposure", nd::makeExposureTest},   Part{"focus", nd::makeFocusTest},
    Part{"tracking", nd::makeTrackingTest},   Part{"motion", nd::makeMotionTest},
    Part{"device", nd::makeDeviceTest},       Part{"upkeep", nd::makeUpkeepTest},
    Part{"bluetooth", nd::makeBluetoothTest}, Part{"connection", nd::makeConnectionTest},
    Part{"replay", nd::makeReplayTest},       Part{"sky", nd::makeSkyTest},
    Part{"stack", nd::makeStackTest},         Part{"sun", nd::makeSunTest},
    Part{"night", nd::makeNightTest}};

/// Takes "--key VALUE" out of the arguments.
QString takeOption(QStringList &arguments, const QString &key)
{
    const qsizetype at = arguments.indexOf(key);
    if (at < 0 || at + 1 >= arguments.size())
        return {};
    const QString value = arguments.at(at + 1);
    arguments.remove(at, 2);
    return value;
}

} // namespace

/// Every capability by mouse and keyboard in the real window, against the simulator process.
/// Usage: tst_window_capabilities [--model dwarf2] [--part camera] [options of QtTest]
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QStringList arguments = QApplication::arguments();
    const QString model = takeOption(arguments, QStringLiteral("--model"));
    const QString part = takeOption(arguments, QStringLiteral("--part"));
    const QStringList models = model.isEmpty()
        ? QStringList{QStringLiteral("dwarf2"), QStringLiteral("dwarf3:v2"),
                      QStringLiteral("dwarf3:v3"), QStringLiteral("mini")}
        : QStringList{model};
    int failed = 0;
    int ran = 0;
    for (const QString &word : models) {
        for (const Part &each : kParts) {
            if (!part.isEmpty() && part != QLatin1String(each.name))
                continue;
            ++ran;
            failed += QTest::qExec(each.make({word}).get(), arguments) != 0 ? 1 : 0;
        }
    }
    if (ran == 0)
        std::fputs("no such part\n", stderr);
    return ran > 0 && failed == 0 ? 0 : 1;
}
