// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/notifications.h"
#include "notification_steps.h"
#include "ui/live/image_view.h"
#include "ui/live/pip_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"
#include "ui/window/main_window.h"
#include "window_stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

namespace nd::coverage {

namespace {

constexpr int kSoon = 150; // milliseconds; for most
constexpr int kLimit = 1'000; ///< For what was not seen soon.
constexpr int kPause = 10;
constexpr int kMoment = 1'500; ///< Longer than what a clock needs to tick.

/// The panels that have to be in sight, one after the other, for all to be seen.
constexpr std::array kPanels{"live", "device", "stack"};

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

/// Clocks, notices that go by themselves, and the panel that counts whatever comes.
bool isRestless(const QWidget &widget)
{
    const QString name = widget.objectName();
    return name == QLatin1String("stripClock") || name == QLatin1String("protocolPanel")
        || qobject_cast<const Toast *>(&widget) != nullptr;
}

void addLook(Look &look, const QWidget &parent)
{
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget == nullptr || isRestless(*widget))
            continue;
        look.insert(widget,
                    contentOf(*widget) + u'|' + QChar(u'0' + int(widget->isHidden()))
                        + QChar(u'0' + int(widget->isEnabled())) + widget->accessibleDescription());
        addLook(look, *widget);
    }
}

Look lookOf(const QWidget &window)
{
    Look look;
    addLook(look, window);
    return look;
}

/// A look at a whole window takes a while: less often than Qt's own wait, and often enough for what
/// is shown for a moment alone.
template<class Condition>
bool comesWithin(int limit, const Condition &condition)
{
    for (int waited = 0; !condition(); waited += kPause) {
        if (waited >= limit)
            return false;
        QTest::qWait(kPause);
    }
    return true;
}

/// Leaves out what changes though nothing is told.
class Noise
{
public:
    explicit Noise(const MainWindow &window) : m_window(window)
    {
        const Look before = lookOf(m_window);
        QTest::qWait(kMoment);
        const Look after = lookOf(m_window);
        for (auto one = before.begin(); one != before.end(); ++one) {
            if (after.value(one.key()) != one.value())
                m_noise.insert(one.key());
        }
    }
    Look look() const
    {
        Look look = lookOf(m_window);
        for (const QWidget *widget : m_noise)
            look.remove(widget);
        return look;
    }

private:
    const MainWindow &m_window;
    QSet<const QWidget *> m_noise;
};

} // namespace

/// Every notification changes something that the window shows: where it is explained a label, a
/// switch, a slider, a mark on the picture, else its row in the Protocol panel.
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
    static void watch(WindowStage &stage, const Noise &noise, const QList<Step> &steps, int limit,
                      QSet<quint32> &seen);
    static QString unseenOf(const QList<Step> &steps, const QSet<quint32> &seen);

    std::unique_ptr<Theme> m_theme;
};

QString TestNotificationWindow::unseenOf(const QList<Step> &steps, const QSet<quint32> &seen)
{
    QStringList unseen;
    for (const Step &step : steps) {
        if (!seen.contains(step.id))
            unseen.append(QString::number(step.id));
    }
    unseen.removeDuplicates();
    return unseen.join(u' ');
}

/// One after the other, since they follow on each other.
void TestNotificationWindow::watch(WindowStage &stage, const Noise &noise, const QList<Step> &steps,
                                   int limit, QSet<quint32> &seen)
{
    for (const Step &step : steps) {
        const bool isRaw = isObscure(step.id); // its bytes are all there is to see
        if (isRaw && seen.contains(step.id))
            continue; // nothing follows on it
        if (seen.contains(step.id)) { // the next follows on it
            const quint64 before = stage.arrived();
            stage.notify(step.id, step.payload);
            QVERIFY(QTest::qWaitFor([&] { return stage.arrived() > before; }));
            continue;
        }
        if (isRaw) {
            const QString before = stage.notice(step.id);
            stage.notify(step.id, step.payload);
            if (QTest::qWaitFor([&] { return stage.notice(step.id) != before; }, kLimit))
                seen.insert(step.id);
            continue;
        }
        const Look before = noise.look();
        stage.notify(step.id, step.payload);
        if (comesWithin(limit, [&] { return noise.look() != before; }))
            seen.insert(step.id);
    }
}

void TestNotificationWindow::eachIsSeen()
{
    QFETCH(const QString, model);
    QFETCH(const QString, generation);
    WindowStage stage(model, *m_theme);
    QVERIFY(stage.open());
    QList<Step> steps = readSteps(QStringLiteral(ND_COVERAGE_FOLDER "/notification_states.tsv"));
    steps.removeIf([&](const Step &step) { return !step.isFor(generation); });
    QVERIFY(!steps.isEmpty());
    QSet<quint32> seen;
    for (const int limit : {kSoon, kLimit}) {
        for (const char *panel : kPanels) {
            stage.window().showPanel(QLatin1String(panel));
            const Noise noise(stage.window());
            for (const Camera camera : {Camera::Tele, Camera::Wide}) {
                stage.show(camera);
                watch(stage, noise, steps, limit, seen);
            }
            if (unseenOf(steps, seen).isEmpty())
                return;
        }
    }
    QCOMPARE(unseenOf(steps, seen), QString());
}

} // namespace nd::coverage

QTEST_MAIN(nd::coverage::TestNotificationWindow)
#include "tst_notification_window.moc"
