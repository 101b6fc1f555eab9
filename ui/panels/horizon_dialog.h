// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/horizon_record.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace nd {

class CurrentDevice;
class HorizonProfile;
class HorizonTable;
class NoteLine;
class SkyDesk;
struct HorizonImport;

/// Shows and changes the horizon of the observer's place: a picture, a table of its points, files,
/// and taking points with the telescope, which is steered along the trees meanwhile (so the dialog
/// is not modal). Every change takes effect at once and can be undone. GUI thread.
class HorizonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `sky` outlives this; `sight` tells where the telescope looks now.
    HorizonDialog(SkyDesk &sky, std::function<HorizonSight()> sight, QWidget *parent = nullptr);

private:
    QWidget *buildRecording();
    QWidget *buildButtons();
    void connectParts();
    void refresh();
    void refreshSight();
    void take();
    void addPoint();
    void removePoint();
    void chooseImport();
    void chooseExport();
    void showImport(const HorizonImport &import);
    void markCurrent();
    QString refusalSentence(const HorizonSight &sight) const;
    QString sightSentence(const HorizonSight &sight) const;
    QString suggestedName() const;

    SkyDesk &m_sky;
    std::function<HorizonSight()> m_sightNow;
    HorizonProfile *m_profile;
    HorizonTable *m_table;
    QLabel *m_sight;
    QPushButton *m_take;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_import;
    QPushButton *m_export;
    NoteLine *m_note;
};

/// Opens the dialog for the telescope that is current at each moment (`current` may be null), or
/// brings the one of `parent` to the front; it deletes itself.
void openHorizonDialog(SkyDesk &sky, CurrentDevice *current, QWidget *parent);

} // namespace nd
