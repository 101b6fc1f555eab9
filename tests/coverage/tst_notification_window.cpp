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
#include <memory>

namespace nd::coverage {

namespace {

constexpr int kLimit = 1'000; // milliseconds
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

/// Clocks, notices that go by themselves, and the panel that counts whatever comes.
bool isRestless(const QWidget &widget)
{
    for (const QWidget *up = &widget; up != nullptr; up = up->parentWidget()) {
        if (up->objectName() == QLatin1String("stripClock")
            || up->objectName() == QLatin1String("protocolPanel")
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
    static void watch(WindowStage &stage, const Noise &noise, const QList<Step> &steps,
                      QSet<quint32> &seen);

    std::unique_ptr<Theme> m_theme;
};

/// One after the other, since they follow on each other.
void TestNotificationWindow::watch(WindowStage &stage, const Noise &noise, const QList<Step> &steps,
                                   QSet<quint32> &seen)
{
    for (const Step &step : steps) {
        const bool isRaw = isObscure(step.id); // its bytes are all there is to see
        if (isRaw && seen.contains(step.id))
            continue; // nothing follows on it
        const Look before = noise.look();
        const QString content = stage.notice(step.id);
        stage.notify(step.id, step.payload);
        const int patience = seen.contains(step.id) ? kGlance : kLimit;
        const auto isSeen
            = [&] { return isRaw ? stage.notice(step.id) != content : noise.look() != before; };
        if (QTest::qWaitFor(isSeen, patience))
            seen.insert(step.id);
    }
}

void TestNotificationWindow::eachIsSeen()
{
    QFETCH(const QString, model);
    QFETCH(const QString, generation);
    WindowStage stage(model, *m_theme);
    QVERIFY(stage.open());
    const Noise noise(stage.window());
    QList<Step> steps = readSteps(QStringLiteral(ND_COVERAGE_FOLDER "/notification_states.tsv"));
    steps.removeIf([&](const Step &step) { return !step.isFor(generation); });
    QVERIFY(!steps.isEmpty());
    QSet<quint32> seen;
    watch(stage, noise, steps, seen);
    stage.show(Camera::Wide);
    watch(stage, noise, steps, seen);
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
