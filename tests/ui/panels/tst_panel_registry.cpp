// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/observatory/observatory.h"
#include "ui/panel_registry.h"

#include <QAbstractButton>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace nd;

namespace {

DeviceProfile profileNamed(const QString &name)
{
    DeviceProfile profile;
    profile.id = QStringLiteral("id-") + name;
    profile.name = name;
    profile.host = QStringLiteral("127.0.0.1");
    return profile;
}

} // namespace

/// Opens every panel for a telescope that was never connected, and for two at once.
class TestPanelRegistry : public QObject
{
    Q_OBJECT

private slots:
    void idsAreUniqueAndHelpIsThere()
    {
        QSet<QString> ids;
        for (const PanelSpec &spec : panelRegistry()) {
            QVERIFY(!ids.contains(spec.id));
            ids.insert(spec.id);
            QVERIFY(!spec.title.isEmpty() && !spec.icon.isEmpty() && !spec.workspace.isEmpty());
            QVERIFY2(spec.help.size() > 100, qPrintable(spec.id));
        }
    }

    void everyPanelOpens_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const PanelSpec &spec : panelRegistry())
            QTest::newRow(qPrintable(spec.id)) << index++;
    }

    void everyPanelOpens()
    {
        QFETCH(int, index);
        Settings settings{QString()};
        Observatory observatory(settings);
        DwarfDevice &first = observatory.addDevice(profileNamed(QStringLiteral("Terrace")));
        DwarfDevice &second = observatory.addDevice(profileNamed(QStringLiteral("Garden")));
        const PanelSpec spec = panelRegistry().at(size_t(index));
        const std::unique_ptr<QWidget> one(spec.create({observatory, &first, nullptr}));
        const std::unique_ptr<QWidget> other(spec.create({observatory, &second, nullptr}));
        for (QWidget *panel : {one.get(), other.get()}) {
            panel->resize(800, 600);
            panel->show();
            QVERIFY(QTest::qWaitForWindowExposed(panel));
            QVERIFY(!panel->grab().isNull());
            checkNames(*panel);
        }
    }

    void pageSurvivesARemovedDevice()
    {
        Settings settings{QString()};
        Observatory observatory(settings);
        const PanelContext context{observatory, nullptr, nullptr};
        for (const PanelSpec &spec : panelRegistry()) {
            if (spec.perDevice)
                continue;
            DwarfDevice &device = observatory.addDevice(profileNamed(spec.id));
            const std::unique_ptr<QWidget> panel(spec.create(context));
            panel->show();
            observatory.removeDevice(device);
            QVERIFY(!panel->grab().isNull());
        }
    }

private:
    /// Every button says what it is, in words or for a screen reader.
    static void checkNames(const QWidget &panel)
    {
        for (const QAbstractButton *button : panel.findChildren<QAbstractButton *>()) {
            const bool named = !button->text().isEmpty() || !button->accessibleName().isEmpty();
            QVERIFY2(named || button->objectName().startsWith(QLatin1String("qt_")),
                     qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(TestPanelRegistry)
#include "tst_panel_registry.moc"
