// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/load/servicefilters.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAccount = 128; // huawei-appgroup-mail.md 2.1
constexpr int accountLetters = 6;
constexpr int leastLetters = 5; ///< of a choice

} // namespace

ServiceFilters::ServiceFilters(QWidget *parent)
    : QWidget(parent)
    , m_accountLabel(new QLabel(this))
    , m_accountEdit(new QLineEdit(this))
    , m_typeLabel(new QLabel(this))
    , m_type(new QComboBox(this))
    , m_resultLabel(new QLabel(this))
    , m_result(new QComboBox(this))
{
    m_accountEdit->setObjectName(u"accountEdit"_s);
    m_accountEdit->setClearButtonEnabled(true);
    m_accountEdit->setMaxLength(longestAccount);
    m_accountEdit->setMinimumWidth(accountLetters * fontMetrics().averageCharWidth());
    m_type->setObjectName(u"typeBox"_s);
    m_result->setObjectName(u"resultBox"_s);
    for (const QString &type :
         {QString(), u"ADD_GROUP_AUTHORIZATION"_s, u"DEL_GROUP_AUTHORIZATION"_s})
        m_type->addItem(QString(), type);
    for (const QString &result : {QString(), u"FAIL"_s, u"SUCCESS"_s})
        m_result->addItem(QString(), result);
    for (QComboBox *box : {m_type, m_result}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastLetters);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    const auto add = [row](QLabel *label, QWidget *field, int stretch) {
        label->setBuddy(field);
        auto *column = new QVBoxLayout;
        column->setSpacing(gapSmall);
        column->addWidget(label);
        column->addWidget(field);
        column->addStretch();
        row->addLayout(column, stretch);
    };
    add(m_accountLabel, m_accountEdit, 1);
    add(m_typeLabel, m_type, 1);
    add(m_resultLabel, m_result, 1);

    // what an input method still composes is not in the text
    connect(m_accountEdit, &QLineEdit::editingFinished, this, &ServiceFilters::takeAccount);
    connect(m_accountEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            takeAccount(); // by its clear button, too
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, &ServiceFilters::changed);
    connect(m_result, &QComboBox::currentIndexChanged, this, &ServiceFilters::changed);
    retranslate();
}

void ServiceFilters::takeAccount()
{
    const QString account = m_accountEdit->text().trimmed();
    if (std::exchange(m_account, account) != account)
        emit changed();
}

void ServiceFilters::fill(RecordsScope &scope) const
{
    scope.account = m_account;
    scope.sendType = m_type->currentData().toString();
    scope.sendResult = m_result->currentData().toString();
}

void ServiceFilters::clear()
{
    const QSignalBlocker quiet(this);
    m_accountEdit->clear();
    m_type->setCurrentIndex(0);
    m_result->setCurrentIndex(0);
}

void ServiceFilters::retranslate()
{
    m_accountLabel->setText(tr("Acc&ount"));
    m_accountEdit->setAccessibleName(tr("Account"));
    m_accountEdit->setPlaceholderText(tr("Part of it"));
    m_accountEdit->setToolTip(tr("Loads only records of such accounts, as the service finds them "
                                 "(account). Press Enter."));
    m_typeLabel->setText(tr("W&hat"));
    m_type->setAccessibleName(tr("What"));
    m_type->setToolTip(tr("Loads only mails of that kind (mail_send_type). The service cannot "
                          "look for SMS: filter these in the table."));
    m_type->setItemText(0, tr("All"));
    m_type->setItemText(1, tr("Mail: access granted"));
    m_type->setItemText(2, tr("Mail: access removed"));
    m_resultLabel->setText(tr("Resul&t"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setToolTip(tr("Loads only records with that result (mail_send_result)."));
    m_result->setItemText(0, tr("All"));
    m_result->setItemText(1, tr("Failed"));
    m_result->setItemText(2, tr("Succeeded"));
}

void ServiceFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
