// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qt_scheduler.h"
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/state_dump.h"
#include "core/observatory/observatory.h"
#include "core/sim/server/device_servers.h"
#include "notification_steps.h"
#include "ui/live/image_view.h"
#include "ui/live/pip_view.h"
#include "ui/panels/note_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toast.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <memory>

namespace nd::coverage {

namespace {

constexpr int kLong = 30'000; // milliseconds; a busy computer is slow
constexpr int kLimit = 1'000;
constexpr int kGlance = 100; ///< For what was seen already.
constexpr int kMoment = 1'500; ///< Longer than what a clock needs to tick.

/// What each widget of a window shows.
using Look = QHash<const QWidget *, QString>;

QString marksOf(const QList<PictureMark> &marks)
{
    QString text;
    for (const PictureMark &mark : marks)
        text += QStringLiteral("%1 %2 %3;")
                    .arg(int(mark.kind))
                    .arg(mark.place.x(), 0, 'f', 3)
                    .arg(mark.place.y(), 0, 'f', 3);
    return text;
}

QString pictureOf(const QWidget &widget)
{
    if (const auto *image = qobject_cast<const ImageView *>(&widget)) {
        const auto exposure = image->exposure();
        return marksOf(image->marks())
            + (exposure ? QString::number(exposure->exposedSeconds) : QString());
    }
    if (const auto *pip = qobject_cast<const PipView *>(&widget))
        return marksOf(pip->marks());
    return {};
}

QString contentOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text() + QString::number(int(button->isChecked()));
    if (const auto *slider = qobject_cast<const QSlider *>(&widget))
        return QString::number(slider->value());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->text();
    return pictureOf(widget);
}

/// Clocks, and notices that go by themselves.
bool isRestless(const QWidget &widget)
{
    for (const QWidget *up = &widget; up != nullptr; up = up->parentWidget()) {
        if (up->objectName() == QLatin1String("stripClock")
            || qobject_cast<const Toast *>(up) != nullptr)
            return true;
    }
    return false;
}

Look lookOf(const QWidget &window)
{
    Look look;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!isRestless(*widget))
            look.insert(widget,
                        contentOf(*widget)
                            + QStringLiteral("|%1|%2|%3")
                                  .arg(int(widget->isHidden()))
                                  .arg(int(widget->isEnabled()))
                                  .arg(widget->accessibleDescription()));
    }
    return look;
}

/// A simulated telescope and the whole window connected to it, in one process.
class Stage : public QObject
{
public:
    Stage(const QString &model, Theme &theme)
        : m_sim(optionsOf(model), QString(), QHostAddress(QHostAddress::LocalHost), m_scheduler, {})
        , m_settings(QString())
        , m_observatory(m_settings)
        , m_theme(theme)
    {
    }

    bool open()
    {
        sim::DevicePorts ports;
        ports.websocket = ports.udp = ports.http = ports.jpeg = 0;
        ports.rtsp = ports.files = ports.control = 0;
        if (!m_sim.listen(ports))
            return false;
        DeviceProfile profile;
        profile.name = QStringLiteral("Terrace");
        profile.host = QStringLiteral("127.0.0.1");
        profile.ports.websocket = m_sim.ports().websocket;
        profile.ports.http = m_sim.ports().http;
        profile.ports.jpeg = m_sim.ports().jpeg;
        profile.ports.rtsp = m_sim.ports().rtsp;
        profile.demo = true;
        m_device = &m_observatory.addDevice(profile);
        m_window = std::make_unique<MainWindow>(
            MainWindow::Surroundings{m_observatory, m_theme, nullptr});
        m_window->resize(1920, 1080);
        m_window->show();
        for (const char *page : {"sky", "devices", "observe"})
            m_window->showWorkspace(QLatin1String(page)); // built when it is first shown
        m_device->connection().connectToDevice();
        return QTest::qWaitFor([this] { return isRead(); }, kLong);
    }
    /// The wide camera in the panels and in the large picture.
    void showWide()
    {
        for (const char *choice : {"captureCamera", "cameraChoice"})
            m_window->findChild<SegmentedControl *>(QLatin1String(choice))->setCurrent(1);
        m_window->findChild<QAction *>(QStringLiteral("live.swap"))->trigger();
    }
    Look look() const
    {
        Look look = lookOf(*m_window);
        for (const QWidget *widget : m_noise)
            look.remove(widget);
        return look;
    }
    /// What changes though nothing is told counts for nothing.
    void learnNoise()
    {
        const Look before = look();
        QTest::qWait(kMoment);
        const Look after = look();
        for (auto one = before.begin(); one != before.end(); ++one) {
            if (after.value(one.key()) != one.value())
                m_noise.insert(one.key());
        }
    }
    void notify(quint32 id, const QByteArray &payload)
    {
        emit m_sim.telescope().notified(id, payload);
    }

private:
    bool isRead()
    {
        return m_device->connection().linkState() == LinkState::Ready
            && m_device->teleSettings().value(Setting::Exposure).has_value()
            && m_device->wideSettings().value(Setting::Exposure).has_value()
            && m_device->features().value(Feature::PanoramaRows).has_value();
    }
    static sim::TelescopeOptions optionsOf(const QString &model)
    {
        sim::TelescopeOptions options;
        options.facts = *sim::factsOf(model);
        options.site = {48.2, 11.5, 0.0};
        options.start = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
        return options;
    }

    QtScheduler m_scheduler;
    sim::DeviceServers m_sim;
    Settings m_settings;
    Observatory m_observatory;
    Theme &m_theme;
    DwarfDevice *m_device = nullptr;
    std::unique_ptr<MainWindow> m_window;
    QSet<const QWidget *> m_noise;
};

} // namespace

/// Every notification that changes a model changes something that the window shows: a label, a
/// switch, a slider, a mark on the picture.
class TestNotificationWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void eachIsSeen_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("generation");
        QTest::addRow("V2") << QStringLiteral("dwarf2") << QStringLiteral("v2");
        QTest::addRow("V3") << QStringLiteral("dwarf3:v3") << QStringLiteral("v3");
    }
    void eachIsSeen();

private:
    static void watch(Stage &stage, const QList<Step> &steps, QSet<quint32> &seen);

    std::unique_ptr<Theme> m_theme;
};

/// One after the other, since they follow on each other.
void TestNotificationWindow::watch(Stage &stage, const QList<Step> &steps, QSet<quint32> &seen)
{
    for (const Step &step : steps) {
        const Look before = stage.look();
        stage.notify(step.id, step.payload);
        const int patience = seen.contains(step.id) ? kGlance : kLimit;
        if (QTest::qWaitFor([&] { return stage.look() != before; }, patience))
            seen.insert(step.id);
    }
}

void TestNotificationWindow::eachIsSeen()
{
    QFETCH(const QString, model);
    QFETCH(const QString, generation);
    Stage stage(model, *m_theme);
    QVERIFY(stage.open());
    stage.learnNoise();
    QList<Step> steps = readSteps(QStringLiteral(ND_COVERAGE_FOLDER "/notification_states.tsv"));
    steps.removeIf([&](const Step &step) { return !step.isFor(generation); });
    QVERIFY(!steps.isEmpty());
    QSet<quint32> seen;
    watch(stage, steps, seen);
    stage.showWide();
    watch(stage, steps, seen);
    QStringList unseen;
    for (const Step &step : std::as_const(steps)) {
        if (!seen.contains(step.id))
            unseen.append(QString::number(step.id));
    }
    unseen.removeDuplicates();
    QCOMPARE(unseen.join(u' '), QString());
}

} // namespace nd::coverage

QTEST_MAIN(nd::coverage::TestNotificationWindow)
#include "tst_notification_window.moc"
