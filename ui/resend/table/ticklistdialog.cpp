// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/ticklistdialog.h"

#include "app/records/recordnames.h"
#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordstable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

TickListDialog::TickListDialog(RecordsTable &table)
    : QDialog(&table)
    , m_table(table)
    , m_label(new QLabel(this))
    , m_list(new QPlainTextEdit(this))
    , m_count(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_missingLabel(new QLabel(this))
    , m_missing(new QPlainTextEdit(this))
{
    setObjectName(u"tickListDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_list->setObjectName(u"tickListEdit"_s);
    m_list->setTabChangesFocus(true);
    m_label->setBuddy(m_list);
    m_missing->setObjectName(u"missingEdit"_s);
    m_missing->setReadOnly(true);
    m_missing->setTabChangesFocus(true);
    m_missingLabel->setBuddy(m_missing);
    setRole(m_count, Role::Muted);
    setRole(m_list, Role::Mono);
    setRole(m_missing, Role::Mono);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_tick = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_tick->setObjectName(u"tickListButton"_s);
    m_tick->setDefault(true);
    setRole(m_tick, Role::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gap);
    column->addWidget(m_label);
    column->addWidget(m_list, 2);
    column->addWidget(m_count);
    column->addWidget(m_message);
    column->addWidget(m_missingLabel);
    column->addWidget(m_missing, 1);
    column->addWidget(buttons);
    m_missingLabel->hide();
    m_missing->hide();
    resize(readableWidth, readableWidth * 3 / 4);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tick, &QPushButton::clicked, this, &TickListDialog::tick);
    connect(m_list, &QPlainTextEdit::textChanged, this, &TickListDialog::showCount);
    retranslate();
    m_list->setFocus();
}

void TickListDialog::tick()
{
    const QStringList names = namesIn(m_list->toPlainText());
    if (names.isEmpty()) {
        m_message->say(Ink::Caution, tr("Paste the ids or accounts first."));
        return m_list->setFocus(Qt::OtherFocusReason);
    }
    const auto then = [self = QPointer(this),
                       named = int(names.size())](int count, const QStringList &missing) {
        if (self)
            self->conclude(named, count, missing);
    };
    m_table.records().tickNamed(names, then);
}

void TickListDialog::conclude(int named, int count, const QStringList &missing)
{
    const int hidden = m_table.records().hiddenTickedCount();
    QString text = tr("%n record(s) ticked", nullptr, count);
    if (hidden > 0)
        text = QString(text + u'\n' +
                       tr("%n ticked record(s) are hidden by the filters", nullptr, hidden));
    if (!missing.isEmpty())
        text = QString(text + u'\n' +
                       tr("%1 of the %2 names are no loaded record: see below.")
                           .arg(missing.size())
                           .arg(named));
    m_message->say(missing.isEmpty() ? Ink::Positive : Ink::Caution, text);
    m_missing->setPlainText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    m_missingLabel->setVisible(!missing.isEmpty());
}

void TickListDialog::showCount()
{
    m_count->setText(tr("%n name(s)", nullptr, int(namesIn(m_list->toPlainText()).size())));
}

void TickListDialog::retranslate()
{
    setWindowTitle(tr("Tick by a list"));
    m_label->setText(tr("&Record ids or accounts, one a line or with commas between them"));
    m_list->setAccessibleName(tr("Record ids or accounts"));
    m_missingLabel->setText(tr("&Not among the loaded records"));
    m_missing->setAccessibleName(tr("Not among the loaded records"));
    m_tick->setText(tr("&Tick them"));
    m_close->setText(tr("&Close"));
    showCount();
}

void TickListDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void openTickList(RecordsTable &table)
{
    auto *dialog = new TickListDialog(table);
    dialog->open();
}

} // namespace herald::ui
