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
class StepIndicator;
class Theme;

/// The first minutes: language and look, what the user has, how to reach it. Every step can be
/// skipped.
class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Look, Device, Connect };

    /// `connection` is the page that finds and connects a telescope; ownership is taken.
    /// Settings and theme outlive this.
    FirstRun(Settings &settings, Theme &theme, QWidget *connection, QWidget *parent = nullptr);

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
    QWidget *buildDevice();
    QWidget *buildFooter();
    void showStep();
    void finish();

    Settings &m_settings;
    Theme &m_theme;
    QLabel *m_title;
    QLabel *m_line;
    StepIndicator *m_steps;
    QComboBox *m_language;
    SegmentedControl *m_themes;
    SegmentedControl *m_sizes;
    QStackedWidget *m_pages;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace nd
