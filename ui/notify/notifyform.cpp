// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifyform.h"

#include "app/html/inspection.h"

#include <algorithm>

namespace herald::ui {

namespace {

QList<NotificationProblem> badAddresses(const QStringList &addresses)
{
    QList<NotificationProblem> problems;
    for (const QString &address : addresses)
        problems.append({NotificationProblem::Field::Receivers,
                         NotificationProblem::Kind::BadAddress, address});
    return problems;
}

} // namespace

template <class T>
void NotifyForm::set(T &member, const T &value)
{
    if (member == value)
        return;
    member = value;
    m_shown.reset();
    emit changed();
}

void NotifyForm::setPlaybook(const QString &uuid)
{
    set(m_draft.playbookUuid, PlaybookUuid(uuid));
}

void NotifyForm::setNode(const QString &name)
{
    set(m_draft.nodeName, name);
}

void NotifyForm::setComponent(const QString &name)
{
    set(m_draft.componentName, name);
}

void NotifyForm::setAction(const QString &name)
{
    set(m_draft.actionName, name);
}

void NotifyForm::setAsset(const QString &id)
{
    set(m_draft.assetId, AssetId(id));
}

void NotifyForm::setReceivers(const QStringList &receivers)
{
    if (receivers != m_draft.receivers)
        m_receiverProblems.reset();
    set(m_draft.receivers, receivers);
}

void NotifyForm::setJudgedReceivers(const QStringList &receivers, const QStringList &unusable)
{
    m_receiverProblems = receivers.isEmpty() ? receiverProblemsOf({}) : badAddresses(unusable);
    set(m_draft.receivers, receivers);
}

void NotifyForm::setSubject(const QString &subject)
{
    set(m_draft.subject, subject);
}

void NotifyForm::setContent(const QString &content)
{
    set(m_draft.content, content);
}

void NotifyForm::setAnswerLanguage(AnswerLanguage language)
{
    set(m_answerLanguage, language);
}

void NotifyForm::setRoleType(std::optional<RoleType> roleType)
{
    set(m_draft.roleType, roleType);
}

void NotifyForm::setRoleFor(const QString &uid)
{
    set(m_roleFor, uid.trimmed());
}

void NotifyForm::setBodyKind(BodyKind kind)
{
    set(m_bodyKind, kind);
}

void NotifyForm::setTable(const MergeTablePtr &table)
{
    if (m_table == table)
        return;
    m_row = 0;
    set(m_table, table);
}

void NotifyForm::setRow(int row)
{
    if (m_table)
        set(m_row, std::clamp(row, 0, m_table->rowCount() - 1));
}

void NotifyForm::setNeverMail(const QSet<QString> &who)
{
    set(m_neverMail, who);
}

Merge NotifyForm::mergeOf(const Notification &text) const
{
    Merge merge(text, m_table,
                m_bodyKind == BodyKind::Html ? Merge::Body::Html : Merge::Body::Plain);
    merge.leaveOut(m_neverMail);
    return merge;
}

Merge NotifyForm::merge(Language language) const
{
    return mergeOf(toNotification(language));
}

const Notification &NotifyForm::shown() const
{
    if (!m_table)
        return m_draft;
    if (!m_shown)
        m_shown = mergeOf(m_draft).row(m_row).mail;
    return *m_shown;
}

QList<NotificationProblem> NotifyForm::problems() const
{
    if (!m_receiverProblems)
        m_receiverProblems = receiverProblemsOf(m_draft.receivers);
    if (!m_table)
        return problemsOf(m_draft, *m_receiverProblems);
    Notification text = m_draft;
    text.receivers.clear();
    QList<NotificationProblem> problems = problemsOf(text);
    problems.removeIf([](const NotificationProblem &problem) {
        return problem.field == NotificationProblem::Field::Receivers ||
               problem.kind == NotificationProblem::Kind::LeftoverPlaceholder;
    });
    return problems;
}

NotifyForm::Draft NotifyForm::draftOf(Notification notification, Language window)
{
    Draft draft;
    if (notification.lang && notification.lang != window)
        draft.answerLanguage = notification.lang == Language::Chinese ? AnswerLanguage::Chinese
                                                                      : AnswerLanguage::English;
    if (notification.roleFor)
        draft.roleFor = QString::number(*notification.roleFor);
    if (html::looksLikeHtml(notification.content))
        draft.bodyKind = BodyKind::Html;
    notification.lang.reset();
    notification.roleFor.reset();
    draft.values = std::move(notification);
    return draft;
}

Notification NotifyForm::toNotification(Language window) const
{
    Notification notification = m_draft;
    switch (m_answerLanguage) {
    case AnswerLanguage::SameAsWindow:
        notification.lang = window;
        break;
    case AnswerLanguage::Chinese:
        notification.lang = Language::Chinese;
        break;
    case AnswerLanguage::English:
        notification.lang = Language::English;
        break;
    }
    if (!m_roleFor.isEmpty() && isRoleForUsable())
        notification.roleFor = m_roleFor.toLongLong();
    return notification;
}

bool NotifyForm::isRoleForUsable() const
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool fits = m_roleFor.isEmpty();
    if (!fits && std::all_of(m_roleFor.begin(), m_roleFor.end(), isDigit))
        std::ignore = m_roleFor.toLongLong(&fits);
    return fits;
}

bool NotifyForm::hasExtras() const
{
    return m_answerLanguage != AnswerLanguage::SameAsWindow || m_draft.roleType ||
           !m_roleFor.isEmpty();
}

} // namespace herald::ui
