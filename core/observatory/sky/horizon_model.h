// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/horizon/horizon_file.h"

#include <QObject>

#include <optional>

namespace nd {

class Settings;

/// What came of reading a horizon from a file.
struct HorizonImport
{
    QString file; ///< Its name without the folder.
    QString unreadable; ///< Why it could not be opened, in the system's words; empty: it could.
    std::size_t points = 0; ///< 0: nothing of it was taken.
    std::vector<HorizonProblem> problems;
};

/// The horizon of the place the observer stands at, to look at and to change; each place has its
/// own, and it survives a restart. GUI thread; owned by SkyDesk.
///
/// Every change can be undone until another place is used. Files are read and written by the thread
/// pool; one is written beside what was there and then renamed.
class HorizonModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostSteps = 100; ///< That can be undone.

    /// `settings` outlives this.
    explicit HorizonModel(Settings &settings);

    /// Nothing can be changed without a place.
    bool hasSite() const { return m_site.has_value(); }
    const HorizonMask &mask() const { return m_mask; }
    bool isFull() const { return m_mask.points().size() >= HorizonMask::kMostPoints; }
    bool canUndo() const { return !m_steps.empty(); }

    /// What is no point changes nothing.
    void add(const Horizontal &point);
    void change(std::size_t index, const Horizontal &point);
    void remove(std::size_t index);
    /// As one step.
    void replace(const HorizonMask &mask);
    void undo();

    void importFile(const QString &path);
    void exportFile(const QString &path, const QString &name);

    /// Called by SkyDesk.
    void setSite(const std::optional<Site> &site);

signals:
    void changed();
    /// There were too many places with one: that of `place` is no more.
    void forgot(const nd::Site &place);
    void imported(const nd::HorizonImport &import);
    /// `error` in the system's words; empty: it is written.
    void exported(const QString &file, const QString &error);

private:
    struct Reading
    {
        HorizonImport import;
        HorizonMask mask;
    };

    static Reading read(const QString &path);
    void set(const HorizonMask &mask);

    Settings &m_settings;
    std::optional<Site> m_site;
    HorizonMask m_mask;
    std::vector<HorizonMask> m_steps; ///< What was there before, the newest last.
};

} // namespace nd
