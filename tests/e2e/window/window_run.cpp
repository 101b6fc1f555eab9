// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_run.h"

#include "ui/live/image_view.h"
#include "ui/live/pip_view.h"
#include "ui/window/main_window.h"
#include "virtual_ble_transport.h"
#include "window_words.h"

#include <QApplication>
#include <QDateTime>
#include <QDirIterator>
#include <QTest>

namespace nd {

namespace {

constexpr int kLong = 40'000; // milliseconds, for a busy computer
constexpr int kMoment = 600;

QStringList simulatorLine(const WindowModel &model, const QString &card, const QStringList &more)
{
    return QStringList{QStringLiteral("--ephemeral"),
                       QStringLiteral("--model"),
                       model.word,
                       QStringLiteral("--seed"),
                       QStringLiteral("1"),
                       QStringLiteral("--time"),
                       QStringLiteral("2026-10-10T20:00Z"),
                       QStringLiteral("--site"),
                       QStringLiteral("48.2,11.5"),
                       QStringLiteral("--album-dir"),
                       card}
    + more;
}

} // namespace

bool comes(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kLong);
}

bool stays(const std::function<bool()> &condition)
{
    return !QTest::qWaitFor([&condition] { return !condition(); }, kMoment);
}

WindowRun::WindowRun(const WindowModel &model, const QStringList &simulatorArguments)
    : m_model(model)
{
    const QString card = m_folder.filePath(QStringLiteral("card"));
    QDir().mkpath(card);
    m_simulator = std::make_unique<Simulator>(simulatorLine(model, card, simulatorArguments));
}

WindowRun::~WindowRun() = default;

void WindowRun::useBluetooth(std::unique_ptr<VirtualBleTransport> adapter)
{
    m_bluetooth = std::move(adapter);
}

void WindowRun::setLook(const QSize &size, ThemeId theme)
{
    m_size = size;
    m_theme = theme;
}

bool WindowRun::start()
{
    return open(false);
}

bool WindowRun::startFirstTime()
{
    return open(true);
}

bool WindowRun::open(bool isFirstTime)
{
    if (!m_simulator->isReady()) {
        qWarning("no simulator: %s", m_simulator->log().constData());
        return false;
    }
    CommandLine line;
    line.workspace = isFirstTime ? QString() : QStringLiteral("devices");
    line.size = m_size;
    line.theme = m_theme;
    m_program = std::make_unique<Program>(line, m_folder.filePath(QStringLiteral("data")), *qApp);
    Observatory &observatory = m_program->observatory();
    observatory.skyClock().setUtc(m_utc);
    observatory.useSite(DemoProcess::site(), DemoProcess::zone());
    DeviceProfile profile = m_simulator->profile(0);
    profile.quirks.photoZoomFields = m_sendsPhotoZoom;
    if (m_bluetooth) {
        profile.name = m_bluetooth->inReach.constFirst().name;
        profile.host = QStringLiteral("192.0.2.77"); // where it once was
        observatory.useBluetooth(std::move(m_bluetooth));
    }
    if (!isFirstTime)
        observatory.addDevice(profile);
    m_program->start();
    window().activateWindow();
    return QTest::qWaitForWindowActive(&window(), kLong);
}

bool WindowRun::connectByHand()
{
    return start() && m_hand.click("deviceConnect") && m_hand.openWorkspace(words::kObserve)
        && seesPictures();
}

bool WindowRun::seesPictures()
{
    const bool both = comes([this] {
        return image() != nullptr && image()->picture().state() == StreamState::Playing
            && pip()->picture().state() == StreamState::Playing && image()->picture().frame()
            && pip()->picture().frame();
    });
    if (!both)
        qWarning("no live pictures");
    return both;
}

bool WindowRun::runCommand(const char *letters)
{
    window().activateWindow(); // what a window manager does when a dialog closes
    if (!QTest::qWaitForWindowActive(&window(), kLong))
        return false;
    WindowHand::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
    if (!comes([] { return WindowHand::isThere("commandPalette"); }))
        return false;
    QWidget &palette = *WindowHand::find("commandPalette");
    for (const char *letter = letters; *letter != '\0'; ++letter)
        QTest::keyClick(palette.windowHandle(), *letter);
    WindowHand::keyClick(palette, Qt::Key_Return);
    return true;
}

bool WindowRun::chooseFile(const char *dialog, const QString &path)
{
    if (!comes([dialog] { return WindowHand::isThere(dialog); })
        || !m_hand.type("fileNameEdit", path))
        return false;
    WindowHand::keyClick(*WindowHand::find(dialog), Qt::Key_Return);
    return comes([dialog] { return !WindowHand::isThere(dialog); });
}

bool WindowRun::replayThisNight()
{
    const QDir folder(m_folder.filePath(QStringLiteral("data/recordings")));
    const QStringList ending{QStringLiteral("*.ndflight")};
    if (!comes([&] { return folder.entryList(ending).size() == 1; }) || !runCommand("Replay"))
        return false;
    return chooseFile("replayFile", folder.filePath(folder.entryList(ending).constFirst()))
        && comes([] { return WindowHand::isThere("replayBar"); });
}

QWidget &WindowRun::window()
{
    return m_program->window();
}

ImageView *WindowRun::image()
{
    return qobject_cast<ImageView *>(WindowHand::find("imageView"));
}

PipView *WindowRun::pip()
{
    return image() != nullptr ? image()->findChild<PipView *>() : nullptr;
}

QJsonValue WindowRun::said(const char *path)
{
    QJsonValue value = m_simulator->state(0);
    const QStringList keys = QString::fromLatin1(path).split(u'.');
    for (const QString &key : keys)
        value = value.toObject().value(key);
    return value;
}

bool WindowRun::setFault(const char *name, const char *value)
{
    return m_simulator->post(0, QStringLiteral("/fault"),
                             {{QStringLiteral("name"), QLatin1String(name)},
                              {QStringLiteral("value"), QLatin1String(value)}});
}

bool WindowRun::clearFault(const char *name)
{
    return m_simulator->remove(0, QStringLiteral("/fault/") + QLatin1String(name));
}

bool WindowRun::setSpeed(double factor)
{
    return m_simulator->post(0, QStringLiteral("/time"), {{QStringLiteral("speed"), factor}});
}

bool WindowRun::setVital(const char *name, int value)
{
    return m_simulator->post(0, QStringLiteral("/vitals"), {{QLatin1String(name), value}});
}

bool WindowRun::tell(int notification, const char *hex)
{
    return m_simulator->post(
        0, QStringLiteral("/notify"),
        {{QStringLiteral("id"), notification}, {QStringLiteral("data"), QLatin1String(hex)}});
}

int WindowRun::filesOnCard(const char *pattern) const
{
    int count = 0;
    QDirIterator all(m_folder.filePath(QStringLiteral("card")), {QLatin1String(pattern)},
                     QDir::Files, QDirIterator::Subdirectories);
    for (; all.hasNext(); all.next())
        ++count;
    return count;
}

qint64 WindowRun::newestOnCard(const char *pattern) const
{
    QFileInfo newest;
    QDirIterator all(m_folder.filePath(QStringLiteral("card")), {QLatin1String(pattern)},
                     QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        const QFileInfo file = all.fileInfo();
        if (!newest.exists() || file.lastModified() > newest.lastModified())
            newest = file;
    }
    return newest.exists() ? newest.size() : 0;
}

} // namespace nd
