// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/recorder/flight_format.h"
#include "core/observatory/replay_host.h"
#include "core/video/video_stream.h"
#include "night_dialogs.h"
#include "night_looks.h"
#include "picture_server.h"
#include "ui/live/image_view.h"
#include "ui/live/live_view.h"
#include "ui/live/pip_view.h"
#include "ui/window/replay_bar.h"
#include "ui/window/stop_button.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace nd;
using namespace nd::test;

namespace {

constexpr QSize kHigh(1366, 4000); ///< So high that no panel has to be scrolled.
constexpr int kPatience = 20'000; ///< For a busy computer.

/// The tooltip that is shown; null if none is.
QLabel *shownTip()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto tip = std::find_if(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->inherits("QTipLabel") && window->isVisible();
    });
    return tip == windows.end() ? nullptr : qobject_cast<QLabel *>(*tip);
}

QList<QAbstractButton *> buttonsWithTips(MainWindow &window)
{
    constexpr qsizetype kMost = 12;
    QList<QAbstractButton *> chosen{&window.stopButton()};
    QSet<QString> tips{window.stopButton().toolTip()};
    const auto all = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : all) {
        const bool isNew = !button->toolTip().isEmpty() && !tips.contains(button->toolTip());
        if (button->isVisible() && isNew && chosen.size() < kMost) {
            chosen.append(button);
            tips.insert(button->toolTip());
        }
    }
    return chosen;
}

/// Half an hour of nothing, as a recorded night.
QString writeRecording(const QTemporaryDir &folder)
{
    using namespace std::chrono_literals;
    QByteArray night = flight_format::header();
    flight_format::append(night, {0us, 0, {flight_kind::kStart, 1'791'662'400'000, "0.1.0", {}}});
    flight_format::append(
        night,
        {1ms,
         1,
         {TapKind::Profile,
          0,
          {},
          R"({"id":"6f1f9f3e-0b0e-4c1a-9d55-3f0f0c1c9a11","host":"10.0.0.1","name":"Hill"})"}});
    flight_format::append(night, {1ms, 1, {TapKind::Call, qint64(SessionCall::Open), {}, {}}});
    flight_format::append(night, {30min, 1, {TapKind::TextIn, 0, {}, "pong"}});
    QFile file(folder.filePath(QStringLiteral("night.ndflight")));
    if (!file.open(QIODevice::WriteOnly) || file.write(night) != night.size())
        qWarning("no recording could be written");
    return file.fileName();
}

} // namespace

/// No green and no blue in anything that the window can show at night; each thing has plenty of
/// both in the dark theme.
class TestNightEverything : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_veil = std::make_unique<NightVeil>(*m_theme);
    }

    void init() { m_theme->setId(ThemeId::Dark); }

    void cleanupTestCase()
    {
        m_theme->setId(ThemeId::Dark);
        m_veil.reset();
        m_theme.reset();
    }

    void theCheckCanFail();
    void everyPanel();
    void everyMenu();
    void everyList();
    void everyDialog();
    void tooltips();
    void thePictureOfACamera();
    void theReplayBar();

private:
    /// Opened or looked at by night, by dark and by night again.
    template<typename Collect>
    QStringList problemsOf(const Collect &collect, Looks *seen)
    {
        m_theme->setId(ThemeId::Night);
        *seen = collect();
        m_theme->setId(ThemeId::Dark);
        return nightProblems(*seen, collect());
    }
    QString problemOf(const NightDialog &dialog, QStringList *classes);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<NightVeil> m_veil;
};

void TestNightEverything::theCheckCanFail()
{
    QWidget widget;
    widget.resize(200, 200);
    widget.setStyleSheet(QStringLiteral("background: #c0c001"));
    widget.show();
    const Look dark = lookAt(widget);
    QCOMPARE(dark.coloured, 200 * 200);
    QVERIFY(nightProblem({}, dark, dark).contains(QStringLiteral("40000")));
    m_theme->setId(ThemeId::Night);
    const Look night = lookAt(widget);
    QCOMPARE(nightProblem({}, night, dark), QString());
    QVERIFY(!nightProblem({}, night, night).isEmpty()); // it would have been red anyway
    QVERIFY(!nightProblem({}, {}, dark).isEmpty()); // nothing to be seen
    QVERIFY(!nightProblems({{QStringLiteral("a"), night}}, {}).isEmpty());
}

void TestNightEverything::everyPanel()
{
    Stage stage(*m_theme);
    stage.window().resize(kHigh);
    Looks looks;
    const QStringList problems = problemsOf([&] { return lookAtPanels(stage.window()); }, &looks);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    for (const PanelSpec &spec : panelRegistry()) {
        const bool isMiddle = spec.area == Qt::NoDockWidgetArea;
        const QString key = isMiddle ? spec.workspace : spec.workspace + u'/' + spec.id;
        QVERIFY2(looks.contains(key), qPrintable(key));
    }
    QVERIFY(looks.contains(QStringLiteral("settings")));
}

void TestNightEverything::everyMenu()
{
    Stage stage(*m_theme);
    const QStringList ids = WorkspaceStack::ids();
    for (const QString &id : ids)
        stage.window().showWorkspace(id);
    stage.window().showWorkspace(ids.first());
    const auto menus = stage.window().findChildren<QMenu *>();
    const auto lookAtMenus = [&menus] {
        Looks looks;
        for (qsizetype i = 0; i < menus.size(); ++i) {
            QMenu &menu = *menus[i];
            menu.popup(QPoint(10, 10));
            const bool isUsed = !menu.actions().isEmpty() || !menu.parentWidget()->isHidden();
            if (isUsed) // a panel for all telescopes offers no other: its button is hidden
                looks.insert(QStringLiteral("menu %1 %2").arg(i).arg(menu.title()), lookAt(menu));
            menu.close();
        }
        return looks;
    };
    Looks looks;
    const QStringList problems = problemsOf(lookAtMenus, &looks);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    // The bar's, and one of each dock.
    QVERIFY2(looks.size() > 5 + 8, qPrintable(QStringList(looks.keys()).join(u'\n')));
}

void TestNightEverything::everyList()
{
    Stage stage(*m_theme);
    const auto lookAtLists = [&stage] {
        Looks looks;
        const QStringList ids = WorkspaceStack::ids();
        for (const QString &id : ids) {
            stage.window().showWorkspace(id);
            const auto boxes = stage.window().findChildren<QComboBox *>();
            for (QComboBox *box : boxes) {
                if (!box->isVisible() || !box->isEnabled() || box->count() == 0)
                    continue;
                box->showPopup();
                looks.insert(id + u' ' + box->accessibleName(), lookAt(*box->view()->window()));
                box->hidePopup();
            }
        }
        return looks;
    };
    Looks looks;
    const QStringList problems = problemsOf(lookAtLists, &looks);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(!looks.isEmpty());
}

QString TestNightEverything::problemOf(const NightDialog &dialog, QStringList *classes)
{
    const QString name = QLatin1String(dialog.name);
    m_theme->setId(ThemeId::Night);
    Stage stage(*m_theme, 1); // a second one has the same dialogs, and twice the panels
    QWidget *opened = dialog.open(stage);
    if (opened == nullptr || !opened->isVisible())
        return name + QStringLiteral(" did not open");
    const auto kind = QString::fromLatin1(opened->metaObject()->className()).section(u':', -1);
    const bool isFirst = !classes->contains(kind);
    classes->append(kind);
    Look night = lookAt(*opened);
    m_theme->setId(ThemeId::Dark);
    const Look dark = lookAt(*opened);
    night.scrolledAway.clear(); // the first run may
    const QString problem = nightProblem(name, night, dark);
    if (!isFirst || !problem.isEmpty())
        return problem;
    m_theme->setId(ThemeId::Night);
    return lookAt(*opened).coloured != 0 ? name + QStringLiteral(" while open") : QString();
}

void TestNightEverything::everyDialog()
{
    QStringList problems;
    QStringList classes;
    for (const NightDialog &dialog : nightDialogs()) {
        const QString problem = problemOf(dialog, &classes);
        if (!problem.isEmpty())
            problems.append(problem);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    const QSet<QString> declared = dialogClasses();
    QVERIFY(declared.size() >= 8);
    const QStringList missing = (declared - QSet<QString>(classes.begin(), classes.end())).values();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    QCOMPARE(classes.count(QStringLiteral("QFileDialog")), fileDialogs());
}

void TestNightEverything::tooltips()
{
    Stage stage(*m_theme);
    const QList<QAbstractButton *> buttons = buttonsWithTips(stage.window());
    QVERIFY(buttons.size() >= 5);
    const auto lookAtTips = [&buttons] {
        Looks looks;
        for (QAbstractButton *button : buttons) {
            const QPoint middle = button->rect().center();
            QHelpEvent hover(QEvent::ToolTip, middle, button->mapToGlobal(middle));
            QApplication::sendEvent(button, &hover);
            const bool isShown = QTest::qWaitFor([button] {
                return shownTip() != nullptr && shownTip()->text() == button->toolTip();
            });
            if (isShown)
                looks.insert(button->toolTip(), lookAt(*shownTip()));
            QToolTip::hideText();
            if (!QTest::qWaitFor([] { return shownTip() == nullptr; }))
                qWarning("the tooltip of %s stays", qPrintable(button->toolTip()));
        }
        return looks;
    };
    Looks looks;
    const QStringList problems = problemsOf(lookAtTips, &looks);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QCOMPARE(looks.size(), buttons.size());
}

void TestNightEverything::thePictureOfACamera()
{
    Stage stage(*m_theme);
    PictureServer tele({640, 360}, QColor(110, 100, 60));
    PictureServer wide({640, 360}, QColor(70, 110, 120));
    stage.device().tele().stream().start({{}, tele.url()});
    stage.device().wide().stream().start({{}, wide.url()});
    auto *live = stage.shown<LiveView>();
    QVERIFY(live != nullptr);
    auto *pip = live->findChild<PipView *>();
    ImageView &image = live->imageView();
    QTRY_VERIFY_WITH_TIMEOUT(image.picture().frame() && pip->picture().frame(), kPatience);
    const auto lookAtPictures = [&] {
        return Looks{{QStringLiteral("tele"), lookAt(image)},
                     {QStringLiteral("wide"), lookAt(*pip)}};
    };
    Looks looks;
    const QStringList problems = problemsOf(lookAtPictures, &looks);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    // It is the picture that is seen, not the ground around it.
    const QRect shown = image.mapping().pictureRect().intersected(image.rect());
    const QColor dark = pictureOf(image).pixelColor(shown.center() + QPoint(40, 30));
    QVERIFY(dark.green() > 150 && dark.blue() > 80);
    m_theme->setId(ThemeId::Night);
    const QColor night = pictureOf(image).pixelColor(shown.center() + QPoint(40, 30));
    QVERIFY(night.red() > 100 && night.green() == 0 && night.blue() == 0);
}

void TestNightEverything::theReplayBar()
{
    const QTemporaryDir folder;
    Stage stage(*m_theme);
    stage.fixture.observatory.replay().open(writeRecording(folder));
    QTRY_VERIFY_WITH_TIMEOUT(stage.shown<QToolButton>("replayPlay") != nullptr, kPatience);
    auto *bar = stage.shown<ReplayBar>();
    QVERIFY(bar != nullptr);
    Looks looks;
    const QStringList problems = problemsOf(
        [bar] {
            return Looks{{QStringLiteral("replay bar"), lookAt(*bar)}};
        },
        &looks);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_MAIN(TestNightEverything)
#include "tst_night_everything.moc"
