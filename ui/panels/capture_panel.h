// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/capture_types.h"
#include "core/dwarf/models/param_spec.h"
#include "ui/widgets/refresher.h"

#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace nd {

class CaptureModel;
class CaptureStatus;
class FeatureModel;
class NoteLine;
class PanoramaOptions;
class ParamRow;
class PhotoOptions;
class SegmentedControl;

/// Takes pictures and films with either camera onto the telescope's card. GUI thread.
///
/// One button starts what is chosen and becomes Stop while it runs. Modes that the camera lacks are
/// not listed, parameters that the telescope lacks do not appear.
class CapturePanel final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the panel.
    CapturePanel(CaptureModel &tele, CaptureModel &wide, FeatureModel &features,
                 QWidget *parent = nullptr);

private:
    QWidget *buildBody();
    QWidget *buildFooter();
    void showCamera();
    void refresh();
    void refreshModes();
    void refreshParameters();
    void updateRow(Feature feature);
    void refreshButton();
    void trigger();
    void start();
    CaptureModel &model() const;
    CaptureJob mode() const;
    CaptureJob job() const;

    CaptureModel &m_tele;
    CaptureModel &m_wide;
    FeatureModel &m_features;
    SegmentedControl *m_camera;
    QComboBox *m_mode;
    PhotoOptions *m_photo;
    PanoramaOptions *m_panorama;
    CaptureStatus *m_status;
    NoteLine *m_reason;
    QPushButton *m_button;
    QVBoxLayout *m_parameters; ///< Rows of all modes; those of the chosen one are seen.
    std::map<Feature, ParamRow *> m_rows;
    std::optional<CaptureJob> m_ran; ///< What ran when it was looked at last.
    Refresher m_refresher;
};

} // namespace nd
