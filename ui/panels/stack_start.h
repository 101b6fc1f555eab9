// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/dark_types.h"
#include "core/dwarf/models/param_spec.h"
#include "ui/panels/stack_checks.h"

#include <QWidget>

#include <map>
#include <optional>
#include <string>

class QPushButton;
class QVBoxLayout;

namespace nd {

class NoteLine;
class ParamRow;
class StackCheckRow;

/// What a stack is begun with: what the camera is set to, how many frames, and a checklist of what
/// is needed first, with the way to get it. GUI thread; sends what its rows and buttons say.
class StackStart final : public QWidget
{
    Q_OBJECT

public:
    explicit StackStart(StackSources sources, QWidget *parent = nullptr);

    void display(Camera camera);

signals:
    /// Somebody wants to send the telescope to a target.
    void pointRequested();
    /// What the telescope is busy with is to be ended, and the stack to begin.
    void stopAndStartRequested();

private:
    void refreshRows();
    void refreshChecks();
    void refreshNotes();
    void askForDarks();
    bool isShown(Feature feature) const;
    int updateRow(const std::string &key, int place, bool exists,
                  const std::function<ParamRow *()> &make);
    void removeRow(ParamRow *row);
    void showCheck(const StackCheck &check);
    QWidget *helpFor(const StackCheck &check);
    QPushButton *modeHelp();
    QPushButton *exposureHelp();
    QString problemText() const;
    void confirmDarks();
    void shootDarks();
    std::optional<DarkWish> darkWish() const;
    const StackSide &side() const { return m_sources.side(m_camera); }

    StackSources m_sources;
    Camera m_camera = Camera::Tele;
    QVBoxLayout *m_parameters;
    QVBoxLayout *m_checklist;
    NoteLine *m_last;
    NoteLine *m_problem;
    NoteLine *m_live;
    QPushButton *m_goLive;
    QPushButton *m_stopAndStart;
    std::map<std::string, ParamRow *> m_rows;
    std::map<StackCheck::Subject, StackCheckRow *> m_checks;
    std::map<StackCheck::Subject, StackCheck> m_shown;
    bool m_hasAsked = false; ///< For the dark frames of this camera, in this connection.
};

} // namespace nd
