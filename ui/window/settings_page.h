// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nd {

class Observatory;
class SegmentedControl;
class Stepper;
class Theme;

/// Look, language, site and folders. What is changed here holds at once.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    SettingsPage(Observatory &observatory, Theme &theme, QWidget *parent = nullptr);

signals:
    /// "en", "de" or empty for the system's.
    void languageChosen(const QString &language);

private:
    QWidget *buildLook();
    QWidget *buildPlace();
    QWidget *buildFolder();
    QWidget *buildFolderRow();
    void addRecordingFormat(QGridLayout &grid);
    void addRow(QGridLayout &grid, const QString &label, QWidget *control,
                const QString &hint = {});
    void showTheme();
    void showSite();

    Observatory &m_observatory;
    Theme &m_theme;
    QComboBox *m_language;
    SegmentedControl *m_themes;
    Stepper *m_scale;
    Stepper *m_dimmer;
    QLabel *m_site;
    QPushButton *m_forgetSite;
    QLineEdit *m_folder;
    SegmentedControl *m_recordings;
};

} // namespace nd
