// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// As pch.h, for what speaks to a telescope: a quarter of its time was spent on these.

#include "pch.h"

#include "core/dwarf/session/session.h"
#include "core/dwarf/session/session_core.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/commands.h"
