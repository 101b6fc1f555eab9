// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace nd {

class BareNumbersModel;
enum class BareNumber;

/// A part of the image processor by 10045 or 10046: what the telescope took last, and another part
/// with its state behind a question. GUI thread.
class ImageModuleRow final : public QWidget
{
    Q_OBJECT

public:
    /// The numbers of the tele camera outlive the row.
    ImageModuleRow(BareNumbersModel &numbers, BareNumber number, QWidget *parent = nullptr);

    void refresh();

private:
    void build();
    void askSend();

    BareNumbersModel &m_numbers;
    BareNumber m_number;
    QLabel *m_now;
    QComboBox *m_choice;
    QPushButton *m_send;
};

} // namespace nd
