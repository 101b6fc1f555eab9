// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// As pch_widgets.h, for tests. QTest itself depends on the libraries that a test links.

#include "pch_widgets.h"

#include <QSignalSpy>
#include <qtestcase.h>
