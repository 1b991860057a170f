// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordfilters.h"

#include "ui/resend/appgroups.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *labelled(QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(gapSmall);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch();
    return column;
}

} // namespace

RecordFilters::RecordFilters(WorkspaceDirectory &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_appGroupLabel(new QLabel(this))
    , m_appGroups(new LookupPicker(this))
    , m_refresh(new QPushButton(this))
    , m_resultLabel(new QLabel(this))
    , m_result(new QComboBox(this))
{
    m_appGroups->setObjectName(u"appGroupPicker"_s);
    m_appGroups->edit()->setObjectName(u"appGroupEdit"_s);
    m_refresh->setObjectName(u"refreshButton"_s);
    m_refresh->setIcon(icon(u"refresh"_s));
    m_result->setObjectName(u"resultBox"_s);
    m_result->addItem({});
    m_result->addItem({}, QVariant::fromValue(MailResult::Failed));
    m_result->addItem({}, QVariant::fromValue(MailResult::Succeeded));
    buildLayout();

    m_appGroups->setSource([this] { return askAppGroups(); });
    connect(m_appGroups, &LookupPicker::committed, this,
            [this](const QString &id) { emit appGroupChosen(AppGroupId(id)); });
    connect(m_refresh, &QPushButton::clicked, this, &RecordFilters::refreshRequested);
    connect(m_result, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_result->currentData();
        emit resultChanged(chosen.isNull() ? std::nullopt
                                           : std::optional(chosen.value<MailResult>()));
    });
    retranslate();
}

void RecordFilters::buildLayout()
{
    auto *refresh = new QVBoxLayout; // beside the field, below its label
    refresh->setSpacing(gapSmall);
    refresh->addSpacing(m_appGroupLabel->sizeHint().height() + gapSmall);
    refresh->addWidget(m_refresh);
    refresh->addStretch();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addLayout(labelled(m_appGroupLabel, m_appGroups), 4);
    row->addLayout(refresh);
    row->addSpacing(gap);
    row->addLayout(labelled(m_resultLabel, m_result), 1);
}

void RecordFilters::setProfile(const std::optional<Profile> &profile)
{
    m_profile = profile;
    m_asked = false;
    m_appGroups->forgetEntries();
    m_appGroups->setValue({});
}

void RecordFilters::setAppGroup(const AppGroupId &id)
{
    m_appGroups->setValue(id.text());
}

void RecordFilters::listAppGroups()
{
    if (m_profile)
        m_appGroups->reload();
}

void RecordFilters::listStaleAppGroups()
{
    if (!m_asked || m_appGroups->hasFailed())
        listAppGroups();
}

QCoro::Task<LookupAnswer> RecordFilters::askAppGroups()
{
    const QPointer<RecordFilters> self = this;
    m_asked = true;
    const Profile profile = *m_profile;
    auto answer = co_await allAppGroups(&m_workspace, profile);
    if (self && m_profile == profile)
        emit appGroupsListed(answer ? std::nullopt : std::optional(answer.error()));
    co_return answer;
}

void RecordFilters::focusAppGroup()
{
    m_appGroups->edit()->setFocus(Qt::OtherFocusReason);
}

void RecordFilters::clearFilters()
{
    m_result->setCurrentIndex(0);
}

void RecordFilters::retranslate()
{
    m_appGroupLabel->setText(tr("App &group"));
    m_appGroups->edit()->setAccessibleName(tr("App group"));
    m_appGroups->edit()->setPlaceholderText(tr("Name or id"));
    m_refresh->setText(tr("R&efresh"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Loads the records again (F5). Ticks stay."));
    m_resultLabel->setText(tr("Resul&t"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setItemText(0, tr("All"));
    m_result->setItemText(1, tr("Failed"));
    m_result->setItemText(2, tr("Succeeded"));
}

void RecordFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
