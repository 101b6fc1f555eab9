// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace nd {

class BareNumbersModel;
class ImageModuleRow;
class ParamRow;
struct ParamValue;
enum class BareNumber;

/// What a camera can be told by a number of which nobody has published what it means: says so, and
/// has a row for each; not the shooting mode. Hidden while the camera has none. GUI thread.
class BareNumberSection final : public QWidget
{
    Q_OBJECT

public:
    explicit BareNumberSection(QWidget *parent = nullptr);

    /// Makes the rows anew if it is another one or has other numbers; outlives the section.
    void setModel(BareNumbersModel &model);
    void refresh();

private:
    void askProcessing(BareNumbersModel &model, const ParamValue &value);

    QVBoxLayout *m_rows;
    const BareNumbersModel *m_model = nullptr;
    QList<BareNumber> m_numbers;
    std::vector<ParamRow *> m_shown; ///< Children.
    std::vector<ImageModuleRow *> m_modules; ///< Children.
};

} // namespace nd
