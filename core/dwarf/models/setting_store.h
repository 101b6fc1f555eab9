// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/params_config_reader.h"
#include "core/dwarf/models/setting_orders.h"
#include "core/dwarf/models/setting_reader.h"
#include "core/dwarf/models/shooting_catalog.h"

#include <QHash>
#include <QSet>

namespace nd {

/// What one camera can be set to and what it is set to, put together from all that its telescope
/// says. Nothing that the tables do not allow gets in. Part of CameraSettingsModel.
class SettingStore
{
public:
    explicit SettingStore(Camera camera) { m_context.camera = camera; }

    const SettingContext &context() const { return m_context; }
    const QList<ParamSpec> &specs() const { return m_specs; }
    const ParamSpec *spec(Setting setting) const;
    std::optional<ParamValue> value(Setting setting) const;
    std::optional<int> gearNumber(Setting setting, const ParamValue &value) const;
    std::optional<ParamValue> valueOfGear(Setting setting, int number) const;

    /// Each returns whether anything changed.
    bool setContext(Generation generation, const ProtocolQuirks &quirks);
    bool setShootingMode(int mode);
    bool setConfig(const QList<ParamSpec> &config);
    bool setCatalog(const CameraCatalog &catalog);
    bool forget(); ///< All values, and what V3 said of the shooting mode.

    bool apply(const QList<RawParam> &params);
    bool apply(const NumberEcho &echo);
    bool isAbout(const NumberEcho &echo) const; ///< This camera in the mode of now.
    bool apply(const WhiteBalanceEcho &echo);
    bool apply(const ResolutionEcho &echo);

private:
    bool isByValue(Setting setting) const;
    bool rebuild();
    void noteFilmNames();
    ParamSpec named(ParamSpec film) const;
    bool put(Setting setting, const std::optional<ParamValue> &value);
    std::optional<ParamValue> meaningOf(const RawParam &raw) const;
    void noteUnknown(int id);

    SettingContext m_context;
    QList<ParamSpec> m_config;
    std::optional<QList<ParamSpec>> m_catalog;
    QList<ParamSpec> m_film; ///< Resolution and frame rate, from 15272.
    QList<ParamSpec> m_filmNames; ///< The same as V3 last listed them; not every mode does.
    QList<ParamSpec> m_specs;
    QHash<Setting, ParamValue> m_values;
    QSet<int> m_unknown;
};

} // namespace nd
