// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/param_spec.h"
#include "ui/widgets/refresher.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace nd {

class BareNumberSection;
class BareNumbersModel;
class CameraModel;
class CameraPowerRow;
class CameraSettingsModel;
class FeatureModel;
class NoteLine;
class OtherParamSection;
class OtherParamsModel;
class ParamRow;
class SegmentedControl;
class ShootingModeRow;
class Settings;
struct Error;

/// What the cameras of one telescope are set to: exposure, gain and filter, and behind "More" what
/// else the telescope says that the chosen camera has. GUI thread.
class CameraPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both models of one camera.
    struct Models
    {
        CameraSettingsModel &settings;
        CameraModel &camera;
    };

    /// All outlive the panel.
    CameraPanel(const Models &tele, const Models &wide, FeatureModel &features, Settings &settings,
                QWidget *parent = nullptr);

private:
    void build();
    QWidget *buildMore();
    void connectModel(CameraSettingsModel &model);
    void connectPower(CameraModel &camera);
    CameraModel &chosenCamera() const;
    void connectNumbers(BareNumbersModel &numbers);
    void connectOthers(OtherParamsModel &others);
    CameraSettingsModel &chosen() const;
    void rebuildRows();
    QList<Feature> features() const;
    void addFeatures();
    void addRow(ParamRow *row, bool isMore);
    void handleFeatures();
    void refresh();
    void refreshMore();
    void refreshNote();
    void showMore(bool on);
    void showRejected(const QString &name, const Error &error);

    CameraSettingsModel &m_tele;
    CameraSettingsModel &m_wide;
    CameraModel &m_teleCamera;
    CameraModel &m_wideCamera;
    FeatureModel &m_features;
    Settings &m_settings;
    SegmentedControl *m_camera;
    QVBoxLayout *m_rows;
    QPushButton *m_moreButton;
    QWidget *m_more;
    QVBoxLayout *m_moreRows;
    QPushButton *m_defaults;
    CameraPowerRow *m_power;
    ShootingModeRow *m_mode;
    OtherParamSection *m_others;
    BareNumberSection *m_numbers;
    NoteLine *m_reason;
    NoteLine *m_rejected;
    std::vector<ParamRow *> m_shown; ///< Children; remade when the camera's settings change.
    QList<Feature> m_shownFeatures;
    bool m_isMoreShown = false;
    Refresher m_refresher;
};

} // namespace nd
