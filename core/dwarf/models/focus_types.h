// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace nd {

/// The way the lens goes. Source: dwarf-api-2.0 section 4.8.6 (0 far, 1 near).
enum class FocusDirection { Far, Near };

/// Source: dwarf-api-2.0 section 4.8.4 (0 slow, 1 fast; fast needs a slow one before).
enum class AstroFocus { Slow, Fast };

/// What the focus motor is doing by itself.
enum class FocusActivity {
    Normal, ///< 15000, the whole picture.
    Area, ///< 15000, around a point.
    AstroSlow, ///< 15004
    AstroFast, ///< 15004
};

} // namespace nd

Q_DECLARE_METATYPE(nd::FocusActivity)
