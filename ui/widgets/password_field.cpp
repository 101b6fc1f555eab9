// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/password_field.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace nd {

namespace {

constexpr int kLongestPassword = 64;

} // namespace

PasswordField::PasswordField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_eye(new QToolButton(this))
{
    m_edit->setObjectName(QStringLiteral("passwordEdit"));
    m_edit->setAccessibleName(name);
    m_edit->setMaxLength(kLongestPassword);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_eye->setObjectName(QStringLiteral("passwordShow"));
    m_eye->setCheckable(true);
    Theme::setRole(*m_eye, "tool");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(4));
    row->addWidget(m_edit, 1);
    row->addWidget(m_eye);
    setFocusProxy(m_edit);
    connect(m_eye, &QToolButton::toggled, this, &PasswordField::show);
    connect(m_edit, &QLineEdit::textEdited, this, &PasswordField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::returnPressed);
    show(false);
}

void PasswordField::show(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    const QString action = shown ? tr("Hide the password") : tr("Show the password");
    m_eye->setIcon(IconTheme::icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setAccessibleName(action);
    m_eye->setToolTip(action);
}

Secret PasswordField::secret() const
{
    return Secret::fromText(m_edit->text());
}

void PasswordField::setSecret(const Secret &secret)
{
    m_edit->setText(secret.toText());
}

bool PasswordField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void PasswordField::clear()
{
    m_edit->setText(QString()); // unlike clear() it leaves nothing to undo
    m_eye->setChecked(false);
}

} // namespace nd
