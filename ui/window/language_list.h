// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;

namespace nd {

class Settings;

/// Fills `box` with the languages there are, each in its own words, and selects the one in use.
void fillLanguages(QComboBox &box, const Settings &settings);
/// The chosen language: "en", "de" or empty for the system's.
QString chosenLanguage(const QComboBox &box);

} // namespace nd
