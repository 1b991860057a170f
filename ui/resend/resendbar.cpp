// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/resendbar.h"

#include "ui/resend/appgroups.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lookuppicker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum ResultChoice { AnyResult, Failed, Succeeded };
enum LanguageChoice { AsWindow, Chinese, English };

std::optional<MailResult> resultOf(int choice)
{
    if (choice == Failed)
        return MailResult::Failed;
    if (choice == Succeeded)
        return MailResult::Succeeded;
    return std::nullopt;
}

/// Lists the app groups and lets the bar say how that went.
QCoro::Task<LookupAnswer> listAppGroups(QPointer<ResendBar> bar, WorkspaceDirectory *workspace,
                                        Profile profile)
{
    LookupAnswer answer = co_await allAppGroups(workspace, profile);
    if (bar)
        emit bar->appGroupsListed(answer ? std::nullopt : std::optional<Error>(answer.error()));
    co_return answer;
}

QBoxLayout *labelled(QLabel *label, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(gapSmall);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch();
    return column;
}

} // namespace

ResendBar::ResendBar(WorkspaceDirectory &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_groupLabel(new QLabel(this))
    , m_group(new LookupPicker(this))
    , m_searchLabel(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_resultLabel(new QLabel(this))
    , m_result(new QComboBox(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_refresh(new QPushButton(this))
    , m_pause(new QTimer(this))
{
    m_group->edit()->setObjectName(u"appGroupEdit"_s);
    m_search->setObjectName(u"searchEdit"_s);
    m_result->setObjectName(u"resultBox"_s);
    m_language->setObjectName(u"mailLanguageBox"_s);
    m_refresh->setObjectName(u"refreshButton"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_refresh->setIcon(icon(u"refresh"_s));
    m_result->addItems({{}, {}, {}});
    m_language->addItems({{}, {}, {}});
    m_pause->setSingleShot(true);
    m_pause->setInterval(150ms);
    m_groupLabel->setBuddy(m_group->edit());
    m_searchLabel->setBuddy(m_search);
    m_resultLabel->setBuddy(m_result);
    m_languageLabel->setBuddy(m_language);
    buildLayout();
    connectParts();
    retranslate();
}

void ResendBar::buildLayout()
{
    auto *refreshPlace = new QLabel(this); // puts the button on the line of the fields
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapWide);
    row->addLayout(labelled(m_groupLabel, m_group), 4);
    row->addLayout(labelled(m_searchLabel, m_search), 4);
    row->addLayout(labelled(m_resultLabel, m_result), 1);
    row->addLayout(labelled(m_languageLabel, m_language), 2);
    row->addLayout(labelled(refreshPlace, m_refresh));
}

void ResendBar::connectParts()
{
    connect(m_group, &LookupPicker::committed, this,
            [this](const QString &id) { emit appGroupChosen(AppGroupId(id)); });
    connect(m_refresh, &QPushButton::clicked, this, &ResendBar::refreshWanted);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { emit searchChanged(m_search->text()); });
    connect(m_result, &QComboBox::currentIndexChanged, this,
            [this](int choice) { emit resultChanged(resultOf(choice)); });
}

void ResendBar::setProfile(const Profile &profile)
{
    m_group->setValue({});
    m_group->setSource([this, profile] { return listAppGroups(this, &m_workspace, profile); });
    m_group->reload();
}

void ResendBar::reloadAppGroups()
{
    m_group->reload();
}

void ResendBar::clearSearch()
{
    m_search->clear();
    m_result->setCurrentIndex(AnyResult);
}

void ResendBar::focusAppGroup()
{
    m_group->edit()->setFocus(Qt::OtherFocusReason);
}

Language ResendBar::mailLanguage(Language window) const
{
    switch (m_language->currentIndex()) {
    case Chinese:
        return Language::Chinese;
    case English:
        return Language::English;
    default:
        return window;
    }
}

void ResendBar::retranslate()
{
    m_groupLabel->setText(tr("App &group"));
    m_group->edit()->setAccessibleName(tr("App group"));
    m_group->edit()->setPlaceholderText(tr("Name or id"));
    m_group->edit()->setToolTip(u"app_group_id"_s);
    m_searchLabel->setText(tr("&Search records"));
    m_search->setAccessibleName(tr("Search records"));
    m_search->setPlaceholderText(tr("Account, name, result, id …"));
    m_resultLabel->setText(tr("Resul&t"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setItemText(AnyResult, tr("All"));
    m_result->setItemText(Failed, tr("Failed"));
    m_result->setItemText(Succeeded, tr("Succeeded"));
    m_languageLabel->setText(tr("Mail &language"));
    m_language->setAccessibleName(tr("Mail language"));
    m_language->setItemText(AsWindow, tr("As the window"));
    m_language->setItemText(Chinese, tr("Chinese (zh-cn)"));
    m_language->setItemText(English, tr("English (en-us)"));
    m_language->setToolTip(tr("X-Language: very likely the language of the mail itself. The "
                              "manual does not say so outright."));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Load the records again (F5)"));
}

void ResendBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
