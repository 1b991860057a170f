// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretedit.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestToken = 65536; ///< an X-Auth-Token has up to 40,000 characters

} // namespace

SecretEdit::SecretEdit(Blanks blanks, QWidget *parent)
    : QWidget(parent)
    , m_blanks(blanks)
    , m_edit(new QLineEdit(this))
    , m_show(new QToolButton(this))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(longestToken);
    m_show->setIcon(icon(u"show"_s));
    setFocusProxy(m_edit);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapSmall);
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);

    connect(m_edit, &QLineEdit::textEdited, this, &SecretEdit::edited);
    connect(m_show, &QToolButton::pressed, this,
            [this] { m_edit->setEchoMode(QLineEdit::Normal); });
    connect(m_show, &QToolButton::released, this,
            [this] { m_edit->setEchoMode(QLineEdit::Password); });
    retranslate();
}

QString SecretEdit::text() const
{
    if (m_blanks == Blanks::Kept)
        return m_edit->text();
    return m_edit->text().simplified().remove(u' ');
}

bool SecretEdit::isEmpty() const
{
    return text().isEmpty();
}

Secret SecretEdit::secret() const
{
    QByteArray bytes = text().toUtf8();
    Secret secret(bytes);
    bytes.fill('\0');
    return secret;
}

void SecretEdit::clear()
{
    m_edit->clear();
}

void SecretEdit::retranslate()
{
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show while held down"));
    m_show->setToolTip(tr("Show while held down"));
}

void SecretEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
