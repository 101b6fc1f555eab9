// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "tests/unit/dwarf/models/model_bench.h"
#include "ui/panels/camera_panel.h"
#include "ui/panels/image_module_row.h"
#include "ui/panels/note_line.h"
#include "ui/panels/param_row.h"
#include "ui/text/camera_text.h"
#include "ui/text/device_error_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace nd;

namespace {

constexpr int kDockWidth = 296; // of a right dock at 1366 x 768

QByteArray configOf(const char *model)
{
    QFile file(QStringLiteral(ND_SIM_DATA "/%1_params.json").arg(QLatin1String(model)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a V2 telescope says that its settings are.
QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

struct Rig
{
    explicit Rig(SessionFixture fixture, const char *model) : bench(std::move(fixture))
    {
        bench.device().http().set(QStringLiteral("/getDefaultParamsConfig"), configOf(model));
        bench.device().http().fail(QStringLiteral("/shootingMode/getParamAndSetting"),
                                   LinkProblem::Closed);
        // Exposure 1/30, gain gear 24, white balance gear 51, hue -20.
        const QByteArray all = hex("0a060801100128 4b 0a06100118012818 0a080801100118022833"
                                   "0a0f100118052001 31 00000000000034c0");
        bench.device().onCommand(10036, [this, all] { bench.link().reply(10036, all); });
        bench.device().onCommand(12027, [this, all] { bench.link().reply(12027, all); });
        bench.device().onCommand(10038, [this] { bench.link().reply(10038, hex("0a021001")); });
        queue = std::make_unique<SettingsQueue>(bench.session());
        tele = make(Camera::Tele);
        wide = make(Camera::Wide);
        teleCamera = makeCamera(Camera::Tele);
        wideCamera = makeCamera(Camera::Wide);
        features = std::make_unique<FeatureModel>(bench.session(), *queue, bench.scheduler());
        panel = std::make_unique<CameraPanel>(CameraPanel::Models{*tele, *teleCamera},
                                              CameraPanel::Models{*wide, *wideCamera}, *features,
                                              settings);
        panel->resize(kDockWidth, 700);
        panel->show();
    }

    std::unique_ptr<CameraSettingsModel> make(Camera camera)
    {
        return std::make_unique<CameraSettingsModel>(bench.session(), *queue, camera,
                                                     bench.scheduler());
    }

    std::unique_ptr<CameraModel> makeCamera(Camera camera)
    {
        auto model = std::make_unique<CameraModel>(bench.session(), camera, bench.scheduler());
        model->setPicturesWanted(false);
        return model;
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        // Rows that gave way to others live until the event loop runs.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return panel->findChild<Widget *>(QLatin1String(name));
    }
    QString stepperText(const char *name) const
    {
        return find<Stepper>(name)->findChild<QLabel *>()->text();
    }
    /// Presses plus.
    void step(const char *name) const
    {
        QTest::mouseClick(find<Stepper>(name)->findChildren<QToolButton *>().last(),
                          Qt::LeftButton);
        ModelBench::settle();
    }
    QString lastSent()
    {
        const Packet &packet = bench.link().sent().last();
        return QStringLiteral("%1:%2")
            .arg(packet.command)
            .arg(QString::fromLatin1(packet.data.toHex()));
    }
    void click(const char *name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        ModelBench::settle();
    }
    void choose(const char *name, int index) const
    {
        auto *control = find<SegmentedControl>(name);
        QTest::mouseClick(control->findChildren<QPushButton *>().at(index), Qt::LeftButton);
        ModelBench::settle();
    }

    /// Settles the question that is open.
    void answer(bool yes) const
    {
        auto *box = panel->findChild<QMessageBox *>(QStringLiteral("question"));
        QVERIFY(box != nullptr && !box->informativeText().isEmpty());
        QPushButton *action = box->findChild<QPushButton *>(QStringLiteral("questionAction"));
        QTest::mouseClick(yes ? action
                              : qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel)),
                          Qt::LeftButton);
        ModelBench::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// What one command carried, each time.
    QByteArrayList sentTo(quint32 command)
    {
        QByteArrayList all;
        for (const Packet &packet : bench.link().sent()) {
            if (packet.command == command)
                all.append(packet.data.toHex());
        }
        return all;
    }

    ModelBench bench;
    Settings settings{QString()};
    std::unique_ptr<SettingsQueue> queue;
    std::unique_ptr<CameraSettingsModel> tele;
    std::unique_ptr<CameraSettingsModel> wide;
    std::unique_ptr<CameraModel> teleCamera;
    std::unique_ptr<CameraModel> wideCamera;
    std::unique_ptr<FeatureModel> features;
    std::unique_ptr<CameraPanel> panel;
};

} // namespace

class TestCameraPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void withoutATelescopeItSaysSo()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        QCOMPARE(rig.find<NoteLine>("cameraReason")->text(),
                 text::refusalSentence(Refusal::NotConnected));
        QVERIFY(!rig.find<Stepper>("exposureStepper"));
        QVERIFY(!rig.find<QPushButton>("cameraMore")->isVisible());
    }

    void showsWhatTheTelescopeHas()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        QCOMPARE(rig.stepperText("exposureStepper"), QStringLiteral("1/30\u202fs"));
        QCOMPARE(rig.stepperText("gainStepper"), QStringLiteral("80"));
        QVERIFY(!rig.find<NoteLine>("cameraReason")->isVisible());
        // It did not tell the filter: none of the choices is on.
        QCOMPARE(rig.find<SegmentedControl>("filterChoices")->count(), 2);
        QCOMPARE(rig.find<SegmentedControl>("filterChoices")->current(), -1);
        QVERIFY(rig.find<QSlider>("preview-qualitySlider"));
        QCOMPARE(rig.find<QLabel>("preview-qualityNumber")->text(), QStringLiteral("\u2013"));
        QCOMPARE(rig.find<QLabel>("hueNumber")->text(), QStringLiteral("\u221220"));
    }

    void whatTheModelLacksDoesNotAppear()
    {
        Rig rig(SessionFixture::dwarf3(), "dwarf3");
        rig.bench.device().ignore(16405); // speaks V2
        rig.bench.connectAsHost();
        QCOMPARE(rig.bench.session().generation(), Generation::V2);
        QVERIFY(!rig.find<QSlider>("preview-qualitySlider"));
        QCOMPARE(rig.find<SegmentedControl>("filterChoices")->count(), 3);
    }

    void theWideCameraHasItsOwnRows()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.choose("cameraChoice", 1);
        QVERIFY(!rig.find<SegmentedControl>("filterChoices"));
        QVERIFY(rig.find<Stepper>("gainStepper"));
        QCOMPARE(rig.find<SegmentedControl>("white-balanceWays")->count(), 2); // no scenes
        rig.step("gainStepper");
        QVERIFY(rig.lastSent().startsWith(QStringLiteral("12006:")));
    }

    void aStepAsksAndTheEchoDecides()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.step("gainStepper");
        QCOMPARE(rig.lastSent(), QStringLiteral("10013:081b")); // 27: 90
        QCOMPARE(rig.stepperText("gainStepper"), QStringLiteral("90"));
        rig.bench.notify(15213, "0a0610011801281e"); // it took 100 instead
        rig.bench.advance(std::chrono::seconds(3));
        QCOMPARE(rig.stepperText("gainStepper"), QStringLiteral("80")); // as read back
    }

    void aRefusalReturnsTheControlAndSaysWhy()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.bench.device().refuse(10013, -10501);
        rig.step("gainStepper");
        QCOMPARE(rig.stepperText("gainStepper"), QStringLiteral("80"));
        const QString said = rig.find<NoteLine>("cameraRejected")->text();
        QVERIFY2(said.contains(text::deviceErrorText(-10501, Generation::V2).what),
                 qPrintable(said));
    }

    /// The same number means one thing to V2 and another to V3.
    void aRefusalIsSaidInTheWordsOfItsFirmware()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.bench.device().refuse(10013, -10511);
        rig.step("gainStepper");
        const QString said = rig.find<NoteLine>("cameraRejected")->text();
        QVERIFY2(said.contains(text::deviceErrorText(-10511, Generation::V2).what),
                 qPrintable(said));
    }

    void automaticExposure()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.click("exposureAuto");
        QCOMPARE(rig.lastSent(), QStringLiteral("10007:"));
        rig.bench.notify(15213, "0a040801284b");
        QVERIFY(rig.find<QPushButton>("exposureAuto")->isChecked());
        rig.click("exposureAuto");
        QCOMPARE(rig.lastSent(), QStringLiteral("10009:084b")); // back to 1/30
    }

    void aSliderSendsWhileItMoves()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.find<QSlider>("hueSlider")->setValue(0);
        ModelBench::settle();
        QCOMPARE(rig.lastSent(), QStringLiteral("10021:08ccfeffffffffffffff01")); // -180
    }

    void whiteBalanceBySceneAndKelvin()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        QCOMPARE(rig.stepperText("white-balanceStepper"), QStringLiteral("4500\u202fK"));
        rig.choose("white-balanceWays", 2);
        QCOMPARE(rig.lastSent(), QStringLiteral("10027:0803")); // the default: sunlight
        rig.bench.notify(15213, "0a0a0801100118022002 2803");
        QCOMPARE(rig.stepperText("white-balanceStepper"), QStringLiteral("Sunlight"));
        rig.choose("white-balanceWays", 0);
        QCOMPARE(rig.lastSent(), QStringLiteral("10025:"));
    }

    void featuresAppearWithTheirValues()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        auto *binning = rig.find<SegmentedControl>("astro-binningChoices");
        QVERIFY(binning);
        QCOMPARE(binning->current(), 0);
        QVERIFY(!rig.find<SegmentedControl>("astro-formatChoices")); // listed, not told
        rig.choose("astro-binningChoices", 1);
        QCOMPARE(rig.lastSent(), QStringLiteral("10037:0a0410012801"));
    }

    void moreIsRemembered()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        QVERIFY(!rig.find<QSlider>("hueSlider")->isVisible());
        rig.click("cameraMore");
        QVERIFY(rig.find<QSlider>("hueSlider")->isVisible());
        QVERIFY(rig.settings.value(settings_key::kCameraMore).toBool());
    }

    void defaults()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.click("cameraMore");
        rig.bench.link().forget();
        rig.click("cameraDefaults");
        QVERIFY(rig.bench.link().sentIds().contains(10035U));
    }

    void losingTheLinkDisablesAndForgets()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.bench.dropLink();
        QCOMPARE(rig.stepperText("gainStepper"), QStringLiteral("\u2013"));
        QVERIFY(!rig.find<Stepper>("gainStepper")->isEnabled());
        QCOMPARE(rig.find<Stepper>("gainStepper")->toolTip(),
                 text::refusalSentence(Refusal::NotConnected));
        QCOMPARE(rig.find<SegmentedControl>("white-balanceWays")->current(), -1);
    }

    void switchesACameraOffAndOn()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.click("cameraMore");
        auto *power = rig.find<SegmentedControl>("cameraPower");
        QCOMPARE(power->current(), 1);
        rig.choose("cameraPower", 0);
        rig.answer(false);
        QVERIFY(!rig.bench.link().sentIds().contains(10001U));
        QCOMPARE(power->current(), 1);
        rig.choose("cameraPower", 0);
        rig.answer(true);
        QCOMPARE(rig.lastSent(), QStringLiteral("10001:"));
        QCOMPARE(power->current(), 0);
        rig.choose("cameraChoice", 1);
        QCOMPARE(power->current(), 1);
        rig.bench.device().refuse(12001, -12502);
        rig.choose("cameraPower", 0);
        rig.answer(true);
        QCOMPARE(rig.lastSent(), QStringLiteral("12001:"));
        QCOMPARE(power->current(), 1);
        QVERIFY(rig.find<NoteLine>("cameraRejected")->isVisible());
        rig.choose("cameraChoice", 0);
        rig.choose("cameraPower", 1);
        QVERIFY(rig.lastSent().startsWith(QStringLiteral("10000:")));
        QCOMPARE(power->current(), 1);
        rig.bench.dropLink();
        QCOMPARE(power->current(), -1);
        QVERIFY(!power->isEnabled());
    }

    /// A DWARF II knows the kind of bit rate of its tele camera alone, and never tells it.
    void numbersThatNobodyExplained()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.click("cameraMore");
        auto *stepper = rig.find<Stepper>("bit-rate-typeStepper");
        QVERIFY(stepper && stepper->isVisible());
        QVERIFY(!rig.find<Stepper>("preview-levelStepper"));
        QCOMPARE(rig.stepperText("bit-rate-typeStepper"), QStringLiteral("\u2013"));
        QCOMPARE(stepper->toolTip(), text::bareNumberHint(BareNumber::BitRateType));
        rig.step("bit-rate-typeStepper");
        QCOMPARE(rig.lastSent(), QStringLiteral("10042:")); // the first one is 0
        QCOMPARE(rig.stepperText("bit-rate-typeStepper"), QStringLiteral("0"));
        rig.bench.device().refuse(10042, -3);
        rig.step("bit-rate-typeStepper");
        QCOMPARE(rig.lastSent(), QStringLiteral("10042:0801"));
        QCOMPARE(rig.stepperText("bit-rate-typeStepper"), QStringLiteral("0")); // what it took
        QVERIFY(rig.find<NoteLine>("cameraRejected")
                    ->text()
                    .startsWith(text::bareNumberName(BareNumber::BitRateType)));
        rig.choose("cameraChoice", 1);
        QVERIFY(!rig.find<QWidget>("cameraNumbers")->isVisible());
    }

    /// Connecting told a level; the quality goes with it.
    void numbersOfV3()
    {
        Rig rig(SessionFixture::mini(), "mini");
        rig.bench.connectAsHost();
        rig.click("cameraMore");
        QCOMPARE(rig.stepperText("preview-levelStepper"), QStringLiteral("1"));
        QCOMPARE(rig.find<QLabel>("bare-preview-qualityNumber")->text(), QStringLiteral("0"));
        rig.find<QSlider>("bare-preview-qualitySlider")->setValue(60);
        ModelBench::settle();
        QCOMPARE(rig.lastSent(), QStringLiteral("10050:0801103c"));
        rig.step("crop-ratioStepper");
        QCOMPARE(rig.lastSent(), QStringLiteral("10049:"));
        rig.step("crop-ratioStepper");
        QCOMPARE(rig.lastSent(), QStringLiteral("10049:0801"));
        QCOMPARE(rig.find<SegmentedControl>("image-processingChoices")->current(), -1);
        rig.choose("image-processingChoices", 0);
        rig.answer(true);
        QCOMPARE(rig.lastSent(), QStringLiteral("10043:"));
        rig.choose("image-processingChoices", 1);
        QCOMPARE(rig.lastSent(), QStringLiteral("10044:"));
        rig.choose("cameraChoice", 1);
        QVERIFY(!rig.find<Stepper>("crop-ratioStepper"));
        rig.step("bit-rate-typeStepper");
        QCOMPARE(rig.lastSent(), QStringLiteral("12032:"));
        rig.step("preview-levelStepper");
        QCOMPARE(rig.lastSent(), QStringLiteral("12036:0802"));
        rig.bench.dropLink();
        QCOMPARE(rig.stepperText("preview-levelStepper"), QStringLiteral("\u2013"));
        QVERIFY(!rig.find<Stepper>("preview-levelStepper")->isEnabled());
    }

    /// Mode 20 was shown as "1", the first of the list.
    void aModeBeyondTheListIsShownAsItIs()
    {
        Rig rig(SessionFixture::mini(), "mini");
        rig.bench.connectAsHost();
        rig.click("cameraMore");
        QCOMPARE(rig.find<QLabel>("shootingModeNow")->text(), QStringLiteral("\u2013"));
        rig.bench.notify(15267, "1814");
        QCOMPARE(rig.find<QLabel>("shootingModeNow")->text(), QStringLiteral("20"));
        rig.bench.notify(15267, "1802");
        QCOMPARE(rig.find<QLabel>("shootingModeNow")->text(),
                 text::bareNumberChoiceText(BareNumber::ShootingMode, 2));
    }

    /// A value that the list of a stepper lacks was shown as the first of the list.
    void aStepperShowsWhatItsListLacks()
    {
        ParamSpec spec;
        for (int kind = 1; kind <= 15; ++kind)
            spec.gears.append({kind, QString::number(kind)});
        int shown = 20;
        const ParamHandle handle{QStringLiteral("Kind"),
                                 QStringLiteral("kind"),
                                 [&spec] { return &spec; },
                                 [&shown] { return std::optional(ParamValue::gear(shown)); },
                                 [] { return Refusal::None; },
                                 [&shown](const ParamValue &value) { shown = value.choice; },
                                 [](const ParamChoice &choice) { return choice.name; }};
        const std::unique_ptr<ParamRow> row(ParamRow::make(handle, nullptr));
        auto *stepper = row->findChild<Stepper *>(QStringLiteral("kindStepper"));
        QVERIFY(stepper);
        const auto buttons = stepper->findChildren<QToolButton *>();
        QCOMPARE(stepper->findChild<QLabel *>()->text(), QStringLiteral("20"));
        QVERIFY(!buttons.last()->isEnabled());
        buttons.first()->click();
        QCOMPARE(shown, 15); // the end of the list that is nearer
        shown = 0;
        row->refresh();
        QCOMPARE(stepper->findChild<QLabel *>()->text(), QStringLiteral("0"));
        QVERIFY(!buttons.first()->isEnabled());
        buttons.last()->click();
        QCOMPARE(shown, 1);
    }

    /// Every step of a stepper was sent, unasked, whatever the telescope was doing.
    void theModeIsSwitchedBehindAQuestion()
    {
        Rig rig(SessionFixture::mini(), "mini");
        rig.bench.connectAsHost();
        rig.click("cameraMore");
        rig.bench.notify(15267, "1802");
        rig.choose("cameraChoice", 1); // of the whole telescope: with both cameras
        QVERIFY(rig.find<QWidget>("shootingMode")->isVisible());
        auto *choice = rig.find<QComboBox>("shootingModeChoice");
        auto *button = rig.find<QPushButton>("shootingModeSwitch");
        QCOMPARE(choice->currentData().toInt(), 2);
        QVERIFY(!button->isEnabled()); // it has it
        QVERIFY(!rig.find<Stepper>("shootingModeOther")->isVisible());
        rig.bench.link().forget();
        choice->setCurrentIndex(choice->findData(8));
        rig.click("shootingModeSwitch");
        rig.answer(false);
        QVERIFY(!rig.bench.link().sentIds().contains(16402U));
        rig.click("shootingModeSwitch");
        rig.answer(true);
        QCOMPARE(rig.bench.link().sentIds().count(16402U), 1);
        rig.bench.link().forget();
        choice->setCurrentIndex(choice->count() - 1);
        QVERIFY(rig.find<Stepper>("shootingModeOther")->isVisible());
        rig.find<Stepper>("shootingModeOther")->setValue(11);
        ModelBench::settle();
        QVERIFY(!rig.bench.link().sentIds().contains(16402U));
        rig.click("shootingModeSwitch");
        rig.answer(true);
        QCOMPARE(rig.sentTo(16402), QByteArrayList{"080b"});
        rig.tele->numbers().setAtWork(true);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), text::atWorkSentence());
        rig.choose("cameraChoice", 0);
        QCOMPARE(rig.find<SegmentedControl>("image-processingChoices")->toolTip(),
                 text::atWorkSentence());
    }

    /// One click changed all that was kept from then on.
    void theProcessingIsSwitchedOffBehindAQuestion()
    {
        Rig rig(SessionFixture::mini(), "mini");
        rig.bench.connectAsHost();
        rig.click("cameraMore");
        auto *choices = rig.find<SegmentedControl>("image-processingChoices");
        rig.bench.link().forget();
        rig.choose("image-processingChoices", 0);
        rig.answer(false);
        QVERIFY(!rig.bench.link().sentIds().contains(10043U));
        QCOMPARE(choices->current(), -1); // as unknown as before
        rig.choose("image-processingChoices", 1);
        QVERIFY(!rig.panel->findChild<QMessageBox *>(QStringLiteral("question")));
        QCOMPARE(rig.lastSent(), QStringLiteral("10044:"));
        rig.choose("image-processingChoices", 0);
        QCOMPARE(choices->current(), 1); // not before it is answered
        rig.tele->numbers().setAtWork(true); // while the question is open
        rig.answer(true);
        QVERIFY(!rig.bench.link().sentIds().contains(10043U));
        rig.tele->numbers().setAtWork(false);
        ModelBench::settle();
        rig.choose("image-processingChoices", 0);
        rig.answer(true);
        QCOMPARE(rig.bench.link().sentIds().count(10043U), 1);
        QCOMPARE(choices->current(), 0);
    }

    /// 10045 and 10046 had no control at all.
    void partsOfTheImageProcessorAreSentBehindAQuestion()
    {
        Rig rig(SessionFixture::mini(), "mini");
        rig.bench.connectAsHost();
        rig.click("cameraMore");
        for (const quint32 command : {10045U, 10046U}) {
            const QByteArray key = "imageModule" + QByteArray::number(command);
            const auto *now = rig.find<QLabel>((key + "Now").constData());
            QCOMPARE(now->text(), QStringLiteral("\u2013"));
            auto *choice = rig.find<QComboBox>((key + "Choice").constData());
            QCOMPARE(choice->count(), 20);
            choice->setCurrentIndex(7);
            rig.bench.link().forget();
            rig.click((key + "Send").constData());
            rig.answer(false);
            QCOMPARE(rig.sentTo(command), QByteArrayList());
            rig.click((key + "Send").constData());
            rig.answer(true);
            QCOMPARE(rig.sentTo(command), QByteArrayList{"08031001"});
            QCOMPARE(now->text(), choice->currentText());
        }
        rig.tele->numbers().setAtWork(true);
        ModelBench::settle();
        QVERIFY(!rig.find<QPushButton>("imageModule10045Send")->isEnabled());
        rig.choose("cameraChoice", 1);
        QVERIFY(rig.panel->findChild<ImageModuleRow *>() == nullptr
                || !rig.panel->findChild<ImageModuleRow *>()->isVisible());
    }

    void aDwarf2HasNoModes()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.click("cameraMore");
        QVERIFY(!rig.find<QWidget>("shootingMode")->isVisible());
    }

    /// One click closed a camera under a stack.
    void aCameraAtWorkIsNotSwitchedOff()
    {
        Rig rig(SessionFixture::dwarf2(), "dwarf2");
        rig.bench.connectAsHost();
        rig.click("cameraMore");
        auto *power = rig.find<SegmentedControl>("cameraPower");
        rig.teleCamera->setAtWork(true);
        QVERIFY(!power->isEnabled());
        QCOMPARE(power->toolTip(), text::atWorkSentence());
        rig.teleCamera->setAtWork(false);
        QVERIFY(power->isEnabled());
        rig.bench.link().forget();
        rig.choose("cameraPower", 0);
        rig.teleCamera->setAtWork(true); // while the question is open
        rig.answer(true);
        QVERIFY(!rig.bench.link().sentIds().contains(10001U));
        QCOMPARE(power->current(), 1);
    }

    void fitsTheDockAndNamesItsControls()
    {
        for (const char *model : {"dwarf2", "dwarf3", "mini"}) {
            Rig rig(SessionFixture::dwarf2(), model);
            rig.bench.connectAsHost();
            rig.click("cameraMore");
            for (const QWidget *widget : rig.panel->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                const bool isNamed = !widget->accessibleName().isEmpty()
                    || qobject_cast<const QAbstractButton *>(widget) != nullptr;
                QVERIFY2(isNamed, qPrintable(widget->objectName()));
                const QPoint right = widget->mapTo(rig.panel.get(), QPoint(widget->width(), 0));
                QVERIFY2(right.x() <= kDockWidth, qPrintable(widget->objectName()));
            }
        }
    }

    void cleanupTestCase() { m_theme.reset(); }

private:
    std::unique_ptr<Theme> m_theme; // sizes are those of the style sheet
};

QTEST_MAIN(TestCameraPanel)
#include "tst_camera_panel.moc"
