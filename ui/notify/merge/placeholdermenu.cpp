// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/merge/placeholdermenu.h"

#include "app/merge/placeholders.h"
#include "ui/notify/notifyform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menutext.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// One step of undo in that field. What is typed before and after would be the same step in a line:
/// to move the cursor parts them.
void insertAtCursor(QLineEdit &line, const QString &text)
{
    const auto part = [&line] {
        const int at = line.cursorPosition();
        line.setCursorPosition(at > 0 ? at - 1 : at + 1);
        line.setCursorPosition(at);
    };
    if (!line.hasSelectedText())
        part();
    line.insert(text);
    part();
}

} // namespace

PlaceholderMenu::PlaceholderMenu(const NotifyForm &form, QWidget *scope, QWidget *parent)
    : QPushButton(parent)
    , m_form(form)
    , m_scope(scope)
    , m_menu(new QMenu(this))
{
    setObjectName(u"placeholderButton"_s);
    m_menu->setObjectName(u"placeholderMenu"_s);
    setRole(this, Role::Quiet);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PlaceholderMenu::fill);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { follow(focused); });
    retranslate();
}

void PlaceholderMenu::follow(QWidget *focused)
{
    const bool takes =
        focused && m_scope->isAncestorOf(focused) &&
        (focused->objectName() == "subjectEdit"_L1 || focused->objectName() == "bodyEdit"_L1);
    if (takes)
        m_target = focused;
}

void PlaceholderMenu::fill()
{
    m_menu->clear();
    if (!m_form.table())
        return;
    for (const QString &column : m_form.table()->columns)
        m_menu->addAction(menuText(column), this, [this, column] { insert(column); });
}

void PlaceholderMenu::insert(const QString &column)
{
    if (!m_target)
        m_target = m_scope->findChild<QWidget *>(u"bodyEdit"_s);
    const QString placeholder = placeholderFor(column);
    if (auto *line = qobject_cast<QLineEdit *>(m_target))
        insertAtCursor(*line, placeholder);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_target))
        text->insertPlainText(placeholder);
    if (m_target)
        m_target->setFocus(Qt::OtherFocusReason);
}

void PlaceholderMenu::retranslate()
{
    setText(tr("&Insert placeholder"));
    setAccessibleName(tr("Insert placeholder"));
    setToolTip(tr("A column of the table, as {{name}}. {{name|text}} says what stands there when a "
                  "row has no value."));
}

void PlaceholderMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace herald::ui
