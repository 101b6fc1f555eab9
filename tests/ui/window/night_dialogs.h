// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/guard/sun_guard.h"
#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/bluetooth_dialog.h"
#include "ui/panels/device_card.h"
#include "ui/panels/finish_card.h"
#include "ui/panels/horizon_dialog.h"
#include "ui/panels/question.h"
#include "ui/window/about_dialog.h"
#include "ui/window/bundle_dialog.h"
#include "ui/window/first_run.h"
#include "ui/window/help_window.h"
#include "ui/window/workspace_stack.h"
#include "virtual_ble_transport.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QToolButton>

namespace nd::test {

/// A window with telescopes, a place, and a Bluetooth adapter in memory.
struct Stage
{
    explicit Stage(Theme &theme, int telescopes = 2) : fixture(theme, settings, telescopes)
    {
        fixture.observatory.useBluetooth(std::make_unique<VirtualBleTransport>());
        sky().sites().use({QStringLiteral("Terrace"), {48.2, 11.6, 520.0}, "Europe/Berlin"});
        sky().horizon().replace(HorizonMask({{20.0, 20.0}, {45.0, 90.0}, {30.0, 180.0}}));
        window().resize(1366, 768);
        window().show();
    }

    MainWindow &window() { return *fixture.window; }
    SkyDesk &sky() { return fixture.observatory.sky(); }
    DwarfDevice &device() { return *fixture.observatory.devices().first(); }
    /// The first of this kind that is shown; null if none is.
    template<typename Widget>
    Widget *shown(const char *name = nullptr)
    {
        const auto all = name == nullptr ? window().findChildren<Widget *>()
                                         : window().findChildren<Widget *>(QLatin1String(name));
        const auto found = std::find_if(all.begin(), all.end(),
                                        [](const QWidget *each) { return each->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
    /// Waits until it can be clicked, and clicks.
    void click(const char *button)
    {
        const auto isReady = [&] {
            const auto *found = shown<QAbstractButton>(button);
            return found != nullptr && found->isEnabled();
        };
        if (QTest::qWaitFor(isReady))
            shown<QAbstractButton>(button)->click();
        else
            qWarning("%s can't be clicked", button);
    }
    void clickText(const QString &text)
    {
        const auto all = window().findChildren<QAbstractButton *>();
        for (QAbstractButton *button : all) {
            if (button->isVisible() && button->text() == text)
                return button->click();
        }
    }

    Settings settings{QString()};
    WindowFixture fixture;
};

inline QWidget *openQuestion(Stage &stage, SunQuestion question)
{
    emit stage.device().sunGuard().asked(question);
    return stage.shown<QMessageBox>("question");
}

inline QWidget *openFirstRun(Stage &stage, FirstRun::Step step)
{
    stage.window().startFirstRun();
    stage.window().firstRun()->setStep(step);
    return stage.window().firstRun();
}

inline QWidget *openHorizon(Stage &stage)
{
    openHorizonDialog(stage.sky(), &stage.window().currentDevice(), &stage.window());
    return stage.shown<HorizonDialog>();
}

inline QWidget *openSite(Stage &stage)
{
    stage.window().showWorkspace(QStringLiteral("settings"));
    stage.click("settingsPlaces");
    return stage.shown<QDialog>("siteDialog");
}

inline QWidget *openTowns(Stage &stage)
{
    openSite(stage);
    if (!QTest::qWaitFor([&] { return stage.sky().places().list() != nullptr; }, 20'000))
        return nullptr;
    auto *edit = stage.shown<QLineEdit>("siteTown");
    QTest::keyClicks(edit, QStringLiteral("halle"));
    QWidget *towns = edit->completer()->popup();
    return QTest::qWaitFor([towns] { return towns->isVisible(); }) ? towns : nullptr;
}

inline QWidget *openCardDialog(Stage &stage, void (DeviceCard::*wish)())
{
    stage.window().showWorkspace(QStringLiteral("devices"));
    emit(stage.shown<DeviceCard>()->*wish)();
    return wish == &DeviceCard::renameRequested
        ? static_cast<QWidget *>(stage.shown<QInputDialog>())
        : stage.shown<QMessageBox>();
}

inline QWidget *openBundle(Stage &stage)
{
    stage.window().commands().saveBundle->trigger();
    return stage.shown<BundleDialog>();
}

/// A file dialog that this button opens.
inline QWidget *openFileDialog(Stage &stage, const char *button, const char *dialog)
{
    stage.click(button);
    return stage.shown<QFileDialog>(dialog);
}

/// The same of a button that waits for a telescope or for something to save: as if it did not.
inline QWidget *openFileDialogOf(Stage &stage, const char *panel, const char *button,
                                 const char *dialog)
{
    stage.window().showPanel(QLatin1String(panel));
    auto *found = stage.window().findChild<QAbstractButton *>(QLatin1String(button));
    if (found == nullptr)
        return nullptr;
    emit found->clicked();
    return stage.shown<QFileDialog>(dialog);
}

struct NightDialog
{
    const char *name;
    QWidget *(*open)(Stage &stage);
};

/// Everything that opens over the window or takes its place.
inline const QList<NightDialog> &nightDialogs()
{
    using Step = FirstRun::Step;
    static const QList<NightDialog> all{
        {"about",
         [](Stage &stage) -> QWidget * {
             stage.window().commands().about->trigger();
             return stage.shown<AboutDialog>();
         }},
        {"help",
         [](Stage &stage) -> QWidget * {
             stage.window().commands().help->trigger();
             return stage.shown<HelpWindow>();
         }},
        {"palette",
         [](Stage &stage) -> QWidget * {
             stage.window().commands().findCommand->trigger();
             return stage.shown<QDialog>("commandPalette");
         }},
        {"replay file",
         [](Stage &stage) -> QWidget * {
             stage.window().commands().replay->trigger();
             return stage.shown<QFileDialog>("replayFile");
         }},
        {"bundle", openBundle},
        {"bundle file",
         [](Stage &stage) {
             openBundle(stage);
             return openFileDialog(stage, "bundleSave", "bundleFile");
         }},
        {"horizon", openHorizon},
        {"horizon import",
         [](Stage &stage) {
             openHorizon(stage);
             return openFileDialog(stage, "horizonImport", "horizonImportFile");
         }},
        {"horizon export",
         [](Stage &stage) {
             openHorizon(stage);
             return openFileDialog(stage, "horizonExport", "horizonExportFile");
         }},
        {"mosaic",
         [](Stage &stage) -> QWidget * {
             stage.window().showWorkspace(QStringLiteral("sky"));
             stage.click("chart.mosaic.button");
             return stage.shown<QDialog>("mosaicDialog");
         }},
        {"targets from a file",
         [](Stage &stage) -> QWidget * {
             stage.window().showPanel(QStringLiteral("find"));
             stage.window().findChild<QAction *>(QStringLiteral("findReadFile"))->trigger();
             return stage.shown<QFileDialog>();
         }},
        {"folder",
         [](Stage &stage) -> QWidget * {
             stage.window().showWorkspace(QStringLiteral("settings"));
             stage.clickText(QStringLiteral("Choose…"));
             return stage.shown<QFileDialog>();
         }},
        {"log file",
         [](Stage &stage) { return openFileDialogOf(stage, "device", "logSave", "logDialog"); }},
        {"firmware file",
         [](Stage &stage) {
             return openFileDialogOf(stage, "device", "firmwareChoose", "firmwareDialog");
         }},
        {"stacks file",
         [](Stage &stage) {
             return openFileDialogOf(stage, "stackLog", "stackLogExport", "stackLogFile");
         }},
        {"site", openSite},
        {"towns", openTowns},
        {"bluetooth",
         [](Stage &stage) -> QWidget * {
             stage.window().showWorkspace(QStringLiteral("devices"));
             stage.click("bluetoothSetUp");
             return stage.shown<BluetoothDialog>();
         }},
        {"rename",
         [](Stage &stage) { return openCardDialog(stage, &DeviceCard::renameRequested); }},
        {"remove",
         [](Stage &stage) { return openCardDialog(stage, &DeviceCard::removeRequested); }},
        {"finish the night",
         [](Stage &stage) -> QWidget * {
             QDialog *dialog
                 = openFinishDialog(stage.device(), stage.device().profile().name, &stage.window());
             dialog->show();
             return dialog;
         }},
        {"solar filter", [](Stage &stage) { return openQuestion(stage, SunQuestion::Filter); }},
        {"sun steering", [](Stage &stage) { return openQuestion(stage, SunQuestion::Steering); }},
        {"sun start", [](Stage &stage) { return openQuestion(stage, SunQuestion::Start); }},
        {"sun again", [](Stage &stage) { return openQuestion(stage, SunQuestion::StillSteering); }},
        {"modal question",
         [](Stage &stage) -> QWidget * {
             return ask(stage.window(),
                        {QStringLiteral("Switch off"), QStringLiteral("Switch it off?"),
                         QStringLiteral("It has to be switched on by hand."),
                         QStringLiteral("Switch off the scope")},
                        &stage.window(), [] {});
         }},
        {"first run, look", [](Stage &stage) { return openFirstRun(stage, Step::Look); }},
        {"first run, place", [](Stage &stage) { return openFirstRun(stage, Step::Place); }},
        {"first run, device", [](Stage &stage) { return openFirstRun(stage, Step::Device); }},
        {"first run, connect", [](Stage &stage) { return openFirstRun(stage, Step::Connect); }},
    };
    return all;
}

/// Classes of dialogs that the sources of the window declare.
inline QSet<QString> dialogClasses()
{
    static const QRegularExpression kDialog(QStringLiteral("class (\\w+)[^;{]*public QDialog"));
    QSet<QString> names;
    QDirIterator headers(QStringLiteral(ND_UI_FOLDER), {QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        if (!header.open(QIODevice::ReadOnly))
            continue;
        const auto match = kDialog.match(QString::fromUtf8(header.readAll()));
        if (match.hasMatch())
            names.insert(match.captured(1));
    }
    return names;
}

/// How many places in them make a file dialog.
inline qsizetype fileDialogs()
{
    qsizetype count = 0;
    QDirIterator sources(QStringLiteral(ND_UI_FOLDER), {QStringLiteral("*.cpp")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        if (source.open(QIODevice::ReadOnly))
            count += source.readAll().count("new QFileDialog(");
    }
    return count;
}

} // namespace nd::test
