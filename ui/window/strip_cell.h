// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/status_mark.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace nd {

class ProgressTrack;

/// What one cell of the status strip says. Value type.
struct StripFact
{
    QString icon{}; ///< Icon name; ignored if there is a mark.
    std::optional<Mark> mark{}; ///< Status shape instead of an icon.
    QString value{}; ///< Never dropped while the cell is shown.
    QString words{}; ///< Secondary; the first to go in a narrow window.
    QString tip{};
    Mark state = Mark::Off; ///< Warning and Error tint the value.
    int done = 0; ///< With `total` above 0 a progress bar is shown.
    int total = 0;

    bool isEmpty() const { return value.isEmpty() && words.isEmpty(); }
    bool operator==(const StripFact &) const = default;
};

/// One cell of the status strip: mark or icon, value, words, progress.
class StripCell final : public QWidget
{
    Q_OBJECT

public:
    explicit StripCell(QWidget *parent = nullptr);

    void setFact(const StripFact &fact);
    bool isEmpty() const { return m_fact.isEmpty(); }
    bool hasWords() const { return !m_fact.words.isEmpty(); }
    void showWords(bool shown);
    /// Width it needs with or without its words.
    int widthNeeded(bool withWords) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    StripFact m_fact;
    bool m_wordsShown = true;
    QHBoxLayout *m_row;
    StatusMark *m_mark;
    QLabel *m_icon;
    QLabel *m_value;
    QLabel *m_words;
    ProgressTrack *m_progress;
};

} // namespace nd
