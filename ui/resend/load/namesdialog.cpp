// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/load/namesdialog.h"

#include "app/records/recordnames.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

NamesDialog::NamesDialog(const NamesPlace &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_list(new QPlainTextEdit(this))
    , m_count(new QLabel(this))
    , m_where(new QComboBox(this))
    , m_take(new QPushButton(tr("&Load their records"), this))
{
    const auto chosen = int(m_place.chosen.size());
    if (chosen == 1)
        m_where->addItem(m_place.chosenName, true);
    else if (chosen > 1 && m_place.chosen != m_place.all)
        m_where->addItem(tr("The %n app group(s) that are chosen", nullptr, chosen), true);
    if (!m_place.all.isEmpty())
        m_where->addItem(tr("All %n app group(s)", nullptr, int(m_place.all.size())), false);
    build();
    connect(m_list, &QPlainTextEdit::textChanged, this, &NamesDialog::showCount);
    connect(m_take, &QPushButton::clicked, this, &NamesDialog::take);
    showCount();
    m_list->setFocus();
}

void NamesDialog::build()
{
    setObjectName(u"namesDialog"_s);
    setWindowTitle(tr("Records by a list"));
    setWindowModality(Qt::WindowModal);
    m_list->setObjectName(u"namesEdit"_s);
    m_list->setAccessibleName(tr("Record ids or accounts"));
    m_list->setTabChangesFocus(true);
    setRole(m_list, Role::Mono);
    m_where->setObjectName(u"namesWhereBox"_s);
    m_where->setAccessibleName(tr("Look in"));
    m_take->setObjectName(u"takeNamesButton"_s);
    m_take->setDefault(true);
    setRole(m_take, Role::Primary);
    setRole(m_count, Role::Muted);
    m_count->setObjectName(u"namesCount"_s);
    auto *label =
        new QLabel(tr("&Record ids or accounts, one a line or with commas between them"), this);
    label->setBuddy(m_list);
    label->setWordWrap(true);
    auto *whereLabel = new QLabel(tr("Look &in"), this);
    whereLabel->setBuddy(m_where);
    auto *where = new QHBoxLayout;
    where->setSpacing(gap);
    where->addWidget(whereLabel);
    where->addWidget(m_where, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gap);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    column->addLayout(where);
    column->addSpacing(gap);
    column->addWidget(buttons);
    resize(readableWidth, readableWidth * 3 / 4);
}

void NamesDialog::showCount()
{
    const auto count = int(namesIn(m_list->toPlainText()).size());
    const bool hasPlace = m_where->count() > 0;
    m_count->setText(hasPlace ? tr("%n name(s)", nullptr, count)
                              : tr("No app group is listed: refresh the list first."));
    m_take->setEnabled(count > 0 && hasPlace);
}

void NamesDialog::take()
{
    RecordsScope scope;
    scope.appGroups = m_where->currentData().toBool() ? m_place.chosen : m_place.all;
    scope.names = namesIn(m_list->toPlainText());
    accept();
    emit taken(scope);
}

void openNamesDialog(QWidget *parent, const NamesPlace &place,
                     const std::function<void(const RecordsScope &)> &taken)
{
    auto *dialog = new NamesDialog(place, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &NamesDialog::taken, parent, taken);
    dialog->open();
}

} // namespace herald::ui
