// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace nd {

class Settings;
class SegmentedControl;
class SiteForm;
class SkyDesk;
class StepIndicator;
class Theme;

/// The first minutes: language and look, where the user observes, what he has, how to reach it.
/// Every step can be skipped.
class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Look, Place, Device, Connect };

    /// `connection` is the page that finds and connects a telescope; ownership is taken.
    /// Settings, theme and sky outlive this.
    FirstRun(Settings &settings, Theme &theme, SkyDesk &sky, QWidget *connection,
             QWidget *parent = nullptr);

    Step step() const;
    void setStep(Step step);

signals:
    void languageChosen(const QString &language);
    void demoChosen();
    /// Done or skipped: never shown again.
    void finished();

private:
    QWidget *buildHeader();
    QWidget *buildLook();
    QWidget *buildPlace();
    QWidget *buildDevice();
    QWidget *buildFooter();
    void showStep();
    void showNext();
    void goOn();
    void finish();

    Settings &m_settings;
    Theme &m_theme;
    SkyDesk &m_sky;
    QLabel *m_title;
    QLabel *m_line;
    StepIndicator *m_steps;
    QComboBox *m_language;
    SegmentedControl *m_themes;
    SegmentedControl *m_sizes;
    SiteForm *m_place;
    QLabel *m_costs; ///< Of going on without a place.
    QPushButton *m_connect;
    QStackedWidget *m_pages;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace nd
