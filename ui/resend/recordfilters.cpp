// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordfilters.h"

#include "ui/resend/load/appgroups.h"
#include "ui/resend/load/appgroupsdialog.h"
#include "ui/resend/load/namesdialog.h"
#include "ui/resend/load/servicefilters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLetters = 8; ///< of what is said in place of the picker

} // namespace

RecordFilters::RecordFilters(WorkspaceDirectory &workspace, JsonFile &marks, bool isReadOnly,
                             QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_marks(new AppGroupMarks(marks, this))
    , m_appGroupLabel(new QLabel(this))
    , m_appGroups(new LookupPicker(this))
    , m_said(new QWidget(this))
    , m_saidText(new ElidedLabel(m_said))
    , m_back(new QPushButton(m_said))
    , m_pin(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_refresh(new QPushButton(this))
    , m_filters(new ServiceFilters(this))
{
    m_appGroups->setObjectName(u"appGroupPicker"_s);
    m_appGroups->edit()->setObjectName(u"appGroupEdit"_s);
    m_saidText->setObjectName(u"scopeLabel"_s);
    m_back->setObjectName(u"oneAppGroupButton"_s);
    m_pin->setObjectName(u"pinButton"_s);
    m_pin->setCheckable(true);
    m_pin->setIcon(icon(u"pin"_s));
    m_more->setObjectName(u"moreSourcesButton"_s);
    m_refresh->setObjectName(u"refreshButton"_s);
    m_refresh->setIcon(icon(u"refresh"_s));
    m_back->setIcon(icon(u"cross"_s));
    m_saidText->setMinimumWidth(leastLetters * fontMetrics().averageCharWidth());
    setRole(m_back, Role::Quiet);
    setRole(m_pin, Role::Quiet);
    auto *menu = new QMenu(m_more);
    m_several = menu->addAction({}, this, &RecordFilters::chooseSeveral);
    m_byNames = menu->addAction({}, this, &RecordFilters::chooseNames);
    m_fromFile = menu->addAction({}, this, &RecordFilters::fileWanted);
    m_more->setMenu(menu);
    m_marks->setReadOnly(isReadOnly);
    buildLayout();
    connectParts();
    retranslate();
    m_marks->load();
}

void RecordFilters::buildLayout()
{
    auto *said = new QHBoxLayout(m_said);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(gap);
    said->addWidget(m_saidText, 1);
    said->addWidget(m_back);

    auto *beside = new QHBoxLayout;
    beside->setSpacing(gap);
    for (QPushButton *button : {m_pin, m_more, m_refresh})
        beside->addWidget(button, 0, Qt::AlignTop);
    auto *source = new QHBoxLayout;
    source->setSpacing(gap);
    source->addWidget(m_appGroups, 1, Qt::AlignTop);
    source->addWidget(m_said, 1, Qt::AlignTop);
    source->addLayout(beside);
    auto *column = new QVBoxLayout;
    column->setSpacing(gapSmall);
    column->addWidget(m_appGroupLabel);
    column->addLayout(source);
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapWide);
    row->addLayout(column, 3);
    row->addWidget(m_filters, 2);
    m_appGroupLabel->setBuddy(m_appGroups->edit());
    QWidget *before = m_appGroups->edit();
    for (QWidget *next : QList<QWidget *>{m_back, m_pin, m_more, m_refresh, m_filters}) {
        setTabOrder(before, next);
        before = next;
    }
}

void RecordFilters::connectParts()
{
    m_appGroups->setSource([this] { return askAppGroups(); });
    connect(m_appGroups, &LookupPicker::committed, this, [this](const QString &id) {
        RecordsScope scope;
        if (!id.isEmpty())
            scope.appGroups = {AppGroupId(id)};
        m_marks->noteUsed(AppGroupId(id));
        chooseScope(scope);
    });
    connect(m_appGroups, &LookupPicker::valueChanged, this, &RecordFilters::showPin);
    connect(m_back, &QPushButton::clicked, this, &RecordFilters::backToOne);
    connect(m_pin, &QPushButton::clicked, this,
            [this](bool pinned) { m_marks->setPinned(AppGroupId(m_appGroups->value()), pinned); });
    connect(m_marks, &AppGroupMarks::changed, this, [this] { takeEntries(m_entries); });
    connect(m_marks, &AppGroupMarks::failed, this, &RecordFilters::failed);
    connect(m_refresh, &QPushButton::clicked, this, &RecordFilters::refreshRequested);
    connect(m_filters, &ServiceFilters::changed, this, [this] {
        if (!m_scope.isEmpty())
            chooseScope(m_scope);
    });
}

void RecordFilters::setProfile(const std::optional<Profile> &profile)
{
    m_profile = profile;
    m_asked = false;
    m_entries.clear();
    m_scope = {};
    m_file.clear();
    m_filters->clear();
    m_appGroups->forgetEntries();
    m_marks->setProject(profile ? profile->projectId : QString());
    m_appGroups->setValue({});
    showScope();
}

void RecordFilters::setAppGroup(const AppGroupId &id)
{
    m_filters->clear();
    const bool isTheSame = m_appGroups->value() == id.text();
    m_appGroups->setValue(id.text());
    if (isTheSame && m_scope.appGroups != QList{id}) { // a file or other groups were shown
        RecordsScope scope;
        scope.appGroups = {id};
        chooseScope(scope);
    }
}

void RecordFilters::showFile(const QString &name)
{
    m_file = name;
    m_scope = {};
    showScope();
}

/// With what the service is to filter by.
void RecordFilters::chooseScope(const RecordsScope &scope)
{
    m_scope = scope;
    m_filters->fill(m_scope);
    m_file.clear();
    showScope();
    emit scopeChosen(m_scope);
}

void RecordFilters::chooseSeveral()
{
    openAppGroupsDialog(this, m_marks->ordered(m_entries), m_scope.appGroups,
                        [this](const QList<AppGroupId> &groups) {
                            if (groups.size() == 1)
                                return setAppGroup(groups.constFirst());
                            RecordsScope scope;
                            scope.appGroups = groups;
                            chooseScope(scope);
                        });
}

void RecordFilters::chooseNames()
{
    QList<AppGroupId> all;
    for (const LookupEntry &entry : std::as_const(m_entries))
        all.append(AppGroupId(entry.value));
    openNamesDialog(
        this,
        {all, m_scope.appGroups,
         m_scope.appGroups.size() == 1 ? nameOf(m_scope.appGroups.constFirst()) : QString()},
        [this](const RecordsScope &scope) { chooseScope(scope); });
}

void RecordFilters::backToOne()
{
    RecordsScope scope;
    if (!m_appGroups->value().isEmpty())
        scope.appGroups = {AppGroupId(m_appGroups->value())};
    chooseScope(scope);
    focusAppGroup();
}

void RecordFilters::clearServiceFilters()
{
    m_filters->clear();
    chooseScope(m_scope);
}

void RecordFilters::showScope()
{
    const bool isSaid =
        !m_file.isEmpty() || m_scope.appGroups.size() > 1 || !m_scope.names.isEmpty();
    m_saidText->setText(scopeText());
    m_saidText->setToolTip(m_saidText->text().toHtmlEscaped());
    m_said->setVisible(isSaid);
    m_appGroups->setVisible(!isSaid);
    m_pin->setVisible(!isSaid);
    m_filters->setEnabled(m_file.isEmpty());
    m_refresh->setEnabled(m_file.isEmpty());
    showPin();
}

void RecordFilters::showPin()
{
    const AppGroupId id(m_appGroups->value());
    m_pin->setEnabled(!id.isEmpty());
    m_pin->setChecked(m_marks->isPinned(id));
    m_pin->setIcon(icon(u"pin"_s, m_pin->isChecked() ? Ink::Accent : Ink::Text));
}

QString RecordFilters::nameOf(const AppGroupId &id) const
{
    for (const LookupEntry &entry : m_entries) {
        if (entry.value == id.text())
            return entry.name;
    }
    return id.text();
}

QString RecordFilters::scopeText() const
{
    if (!m_file.isEmpty())
        return tr("File %1").arg(m_file);
    QStringList names;
    for (const AppGroupId &id : m_scope.appGroups)
        names.append(nameOf(id));
    const auto groups = int(names.size());
    const QString list = names.join(u", "_s);
    const QString which = groups == 1 ? list : tr("%n app group(s): %1", nullptr, groups).arg(list);
    if (m_scope.names.isEmpty())
        return which;
    return tr("%n name(s) in %1", nullptr, int(m_scope.names.size())).arg(which);
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

void RecordFilters::takeEntries(const QList<LookupEntry> &entries)
{
    m_entries = entries;
    if (!m_entries.isEmpty())
        m_appGroups->setEntries(m_marks->ordered(m_entries));
    showScope();
}

QCoro::Task<LookupAnswer> RecordFilters::askAppGroups()
{
    const QPointer<RecordFilters> self = this;
    m_asked = true;
    const Profile profile = *m_profile;
    auto answer = co_await allAppGroups(&m_workspace, profile);
    if (self && m_profile == profile) {
        emit appGroupsListed(answer ? std::nullopt : std::optional(answer.error()));
        if (answer) {
            m_entries = *answer;
            QList<LookupEntry> entries = m_marks->ordered(m_entries);
            co_return entries;
        }
    }
    co_return answer;
}

void RecordFilters::focusAppGroup()
{
    if (m_said->isHidden())
        m_appGroups->edit()->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

void RecordFilters::retranslate()
{
    m_appGroupLabel->setText(tr("App &group"));
    m_appGroups->edit()->setAccessibleName(tr("App group"));
    m_appGroups->edit()->setPlaceholderText(tr("Name or id"));
    m_back->setAccessibleName(tr("Back to one app group"));
    m_back->setToolTip(tr("Back to the app group that was chosen before"));
    m_pin->setAccessibleName(tr("Pin this app group"));
    m_pin->setToolTip(tr("Pin this app group: it then stands first in the list"));
    m_more->setText(tr("&More"));
    m_more->setAccessibleName(tr("More ways to load records"));
    m_several->setText(tr("&Several app groups…"));
    m_byNames->setText(tr("By a &list of ids or accounts…"));
    m_fromFile->setText(tr("From a &file…"));
    m_refresh->setText(tr("R&efresh"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Loads the records again (F5). Ticks stay."));
    takeEntries(m_entries); // marks are words
}

void RecordFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
