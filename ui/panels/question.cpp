// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/question.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace nd {

namespace {

constexpr int kIconSize = 28; // without one Qt leaves its place empty

/// Draws the sign again when night mode comes over an open question. Owned by its box.
class QuestionSign final : public QObject
{
public:
    explicit QuestionSign(QMessageBox &box) : QObject(&box), m_box(box)
    {
        draw();
        box.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            draw();
        return QObject::eventFilter(watched, event);
    }

private:
    void draw()
    {
        m_box.setIconPixmap(IconTheme::pixmap(QStringLiteral("triangle-alert"), IconRole::Warning,
                                              Theme::px(kIconSize), m_box.devicePixelRatioF()));
    }

    QMessageBox &m_box;
};

} // namespace

QMessageBox *ask(QWidget &parent, const Question &question, QObject *context,
                 std::function<void()> act, std::function<void()> decline)
{
    auto *box = new QMessageBox(&parent);
    box->setObjectName(QStringLiteral("question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText); // names come from telescopes
    new QuestionSign(*box);
    box->setText(question.text);
    box->setInformativeText(question.consequence);
    QPushButton *action = box->addButton(question.action, QMessageBox::DestructiveRole);
    action->setObjectName(QStringLiteral("questionAction"));
    Theme::setRole(*action, "danger");
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    if (!question.refusal.isEmpty())
        cancel->setText(question.refusal);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(action, &QPushButton::clicked, context, std::move(act), Qt::QueuedConnection);
    if (decline)
        QObject::connect(box, &QDialog::finished, context,
                         [box, action, decline = std::move(decline)] {
                             if (box->clickedButton() != action)
                                 decline();
                         });
    if (question.isModal) {
        box->open();
    } else {
        box->setModal(false);
        box->show();
    }
    return box;
}

} // namespace nd
