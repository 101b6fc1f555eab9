// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace nd {

class OtherParamsModel;
class ParamRow;

/// What a V3 scope lists of a camera that no other row sets, by the scope's own names, and whether
/// all settings of the camera are automatic. Hidden while there is none. GUI thread.
class OtherParamSection final : public QWidget
{
    Q_OBJECT

public:
    explicit OtherParamSection(QWidget *parent = nullptr);

    /// Makes the rows anew; the model outlives the section.
    void setModel(OtherParamsModel &model);
    void refresh();

private:
    QLabel *m_heading;
    QVBoxLayout *m_rows;
    std::vector<ParamRow *> m_shown; ///< Children.
};

} // namespace nd
