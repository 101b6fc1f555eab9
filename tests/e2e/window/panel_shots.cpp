// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_shots.h"

#include "photographer.h"
#include "window_run.h"
#include "window_words.h"

#include "ui/panel_registry.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace nd {

namespace {

/// Takes pictures whose names begin with that of the model.
class PanelShots
{
public:
    PanelShots(WindowRun &run, Photographer &camera)
        : m_run(run)
        , m_hand(run.hand())
        , m_camera(camera)
        , m_model(QString(run.model().word).remove(u':'))
    {
    }

    bool take(const char *what) const
    {
        return m_camera.take(m_model + u'-' + QLatin1String(what));
    }
    bool panels() const
    {
        const std::vector<PanelSpec> registry = panelRegistry();
        return std::all_of(registry.begin(), registry.end(), [this](const PanelSpec &panel) {
            if (panel.area == Qt::NoDockWidgetArea) // on every picture of its workspace
                return true;
            const QByteArray id = panel.id.toUtf8();
            return m_hand.openPanel(id.constData()) && take(id.constData());
        });
    }
    /// What each kind of picture can be set to.
    bool captures() const
    {
        for (const char *mode :
             {words::kBurst, words::kVideo, words::kTimeLapse, words::kPanorama}) {
            const QByteArray name = "capture-" + QByteArray(mode).toLower();
            if (!m_hand.openPanel("capture") || !m_hand.chooseFromList("captureMode", mode)
                || !take(name.constData()))
                return false;
        }
        const bool angles = m_hand.choose("panoramaSize", words::kAngles)
            && take("capture-panorama-angles") && m_hand.choose("panoramaSize", words::kPictures);
        return angles && m_hand.choose("captureCamera", words::kWide) && take("capture-wide");
    }
    bool settings() const
    {
        const bool isOpen
            = m_hand.openPanel("camera") && m_hand.click("cameraMore") && take("camera-more");
        const bool kelvin
            = isOpen && m_hand.choose("white-balanceWays", words::kKelvin) && take("camera-kelvin");
        const bool scene
            = kelvin && m_hand.choose("white-balanceWays", words::kScene) && take("camera-scene");
        const bool end = scene && scrollToEnd("cameraPanel") && take("camera-end");
        return end && m_hand.choose("cameraChoice", words::kWide) && take("camera-wide");
    }
    bool others() const
    {
        const bool area = m_hand.openPanel("focus") && m_hand.choose("focusKind", words::kFocusArea)
            && take("focus-area");
        const bool axes = area && m_hand.openPanel("tracking") && m_hand.click("trackingAxes")
            && scrollToEnd("trackingPanel") && take("tracking-axes");
        return axes && m_hand.openPanel("device") && scrollToEnd("devicePanel")
            && take("device-end") && task() && protocol();
    }
    /// A read that was answered, and what nobody explained.
    bool protocol() const
    {
        const bool isSent
            = m_hand.openPanel("protocol") && m_hand.type("callCommand", QStringLiteral("10036"));
        if (!isSent)
            return false;
        WindowHand::keyClick(m_run.window(), Qt::Key_Return);
        return m_hand.click("callSend") && m_run.tell(15297, "080258fbffffffffffffffff01")
            && comes([] { return !WindowHand::text("callAnswer").isEmpty(); })
            && take("protocol-answer");
    }
    /// V3: something that the telescope does on its own.
    bool task() const
    {
        return !m_run.model().isV3()
            || (m_run.setVital("task", 3) && comes([] { return WindowHand::isEnabled("stopTask"); })
                && scrollToEnd("devicePanel") && take("device-task"));
    }

private:
    static bool scrollToEnd(const char *panel)
    {
        const QWidget *widget = WindowHand::find(panel);
        auto *area = widget == nullptr ? nullptr : widget->findChild<QScrollArea *>();
        if (area != nullptr)
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        return area != nullptr;
    }

    WindowRun &m_run;
    WindowHand &m_hand;
    Photographer &m_camera;
    QString m_model;
};

} // namespace

bool shootPanels(WindowRun &run, Photographer &camera)
{
    if (!run.connectByHand())
        return false;
    const PanelShots shots(run, camera);
    return shots.panels() && shots.captures() && shots.settings() && shots.others();
}

} // namespace nd
