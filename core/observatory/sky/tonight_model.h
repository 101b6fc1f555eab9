// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/night.h"
#include "core/sky/tonight/tonight.h"

#include <QObject>

namespace nd {

/// What the coming or running night offers with one camera, ranked. GUI thread; owned by SkyDesk.
///
/// The night is worked through by the thread pool whenever site, date, field or catalogue change; a
/// filter takes effect at once.
class TonightModel final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NoSite, ///< It is not known where the observer stands.
        Working, ///< For the first time; later the old rows stay until the new ones are there.
        NoNight, ///< The Sun does not set.
        Ready,
    };

    using QObject::QObject;

    State state() const { return m_state; }
    /// Of what the rows are about; nothing without a site.
    const std::optional<Night> &night() const { return m_night; }
    /// When it is dark enough; nothing unless there is a night.
    std::optional<TonightSetting> setting() const;
    TonightMoon moon() const;
    const std::vector<TonightRow> &rows() const { return m_rows; }
    std::shared_ptr<const Catalog> catalog() const;

    const TonightFilter &filter() const { return m_filter; }
    void setFilter(const TonightFilter &filter);
    /// The field of the camera; what does not change is not worked through again.
    void setField(const FieldOfView &field);
    const FieldOfView &field() const { return m_field; }

    /// Called by SkyDesk.
    void setSite(const std::optional<Site> &site, const QDateTime &utc);
    void setCatalog(const std::shared_ptr<const Catalog> &catalog);
    void setHorizon(const HorizonMask &mask);
    /// The next night begins with the day.
    void setTime(const QDateTime &utc);

signals:
    void changed();
    /// Before changed(), if only the night or the site are others.
    void nightChanged();

private:
    void plan(const QDateTime &utc);
    bool isPlanned(const QDateTime &utc) const;
    void work();
    void adopt(std::shared_ptr<const Tonight> tonight);
    void setState(State state);

    State m_state = State::NoSite;
    std::optional<Site> m_site;
    std::optional<Night> m_night;
    QDateTime m_plannedAt; ///< When m_night was found to be the one that comes.
    FieldOfView m_field;
    HorizonMask m_horizon;
    TonightFilter m_filter;
    std::shared_ptr<const Catalog> m_catalog;
    std::shared_ptr<const Tonight> m_tonight;
    std::vector<TonightRow> m_rows;
    int m_request = 0; ///< Only the newest answer counts.
};

} // namespace nd
