// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/catalog.h"
#include "core/sky/catalog/constellations.h"
#include "core/sky/targets/comet_orbit.h"
#include "core/sky/targets/own_target.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

namespace nd {

class Settings;

/// What came of reading a file of targets or comets.
struct TargetImport
{
    QString file; ///< Its name without the folder.
    QString unreadable; ///< Why it could not be opened, in the system's words; empty: it could.
    int targets = 0;
    int comets = 0;
    int replaced = 0; ///< Of these, those that took the place of one of the same name.
    int leftOut = 0; ///< More than are kept.
    std::vector<TargetProblem> problems;
};

/// Everything that can be found in the sky: the catalogue of the program with the user's own
/// targets and comets, which survive a restart. GUI thread; owned by SkyDesk.
///
/// Reading and indexing is done by the thread pool; the catalogue that was there stays until then.
class SkyLibrary final : public QObject
{
    Q_OBJECT

public:
    /// So many of the user's own targets, and so many comets, are kept.
    static constexpr std::size_t kMostKept = 1000;

    /// `settings` outlives this.
    explicit SkyLibrary(Settings &settings);

    /// Null until it is loaded.
    std::shared_ptr<const Catalog> catalog() const { return m_catalog; }
    /// By its IAU code; null for an unknown one, or before the catalogue is loaded.
    const Constellation *constellation(const QString &code) const;
    std::size_t ownTargets() const { return m_targets.size(); }
    std::size_t comets() const { return m_comets.size(); }

    /// Comets are put where they are at `utc`. Loads the catalogue if it is not there.
    void setTime(const QDateTime &utc);
    /// Where a comet of the lists is at `utc`; the catalogue's places may be hours old.
    std::optional<Equatorial> placeOfComet(const QString &name, const QDateTime &utc) const;
    /// A list of targets or of comets, whichever it is. What was there stays, but for those of the
    /// same name.
    void importFile(const QString &path);
    void forgetOwn();

signals:
    /// Another catalogue.
    void changed();
    void imported(const nd::TargetImport &import);

private:
    struct Reading
    {
        TargetImport import;
        std::vector<OwnTarget> targets;
        std::vector<Comet> comets;
    };

    using Constellations = QHash<QString, Constellation>;

    static Reading read(const QString &path);
    void take(const Reading &reading);
    void save();
    void rebuild();
    static Constellations constellationsByCode();

    Settings &m_settings;
    std::shared_ptr<const Catalog> m_plain; ///< Without the user's own.
    std::shared_ptr<const Catalog> m_catalog;
    Constellations m_constellations;
    std::vector<OwnTarget> m_targets;
    std::vector<Comet> m_comets;
    QDateTime m_utc; ///< Of the comets' places.
    int m_request = 0; ///< Only the newest answer counts.
};

} // namespace nd
