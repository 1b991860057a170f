// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/merge.h"
#include "app/model/notification.h"

#include <QObject>

namespace herald::ui {

/// What the Notify form holds, without a pixel: raw values in, a notification and what is wrong
/// with it out. Window thread.
class NotifyForm final : public QObject
{
    Q_OBJECT

public:
    /// What the service is asked to answer in (`Lang`).
    enum class AnswerLanguage { SameAsWindow, Chinese, English };

    /// What the body is written in. The service takes either as it is.
    enum class BodyKind { Plain, Html };

    /// Everything the form holds, as it was typed.
    struct Draft
    {
        Notification values; ///< without the members that follow
        AnswerLanguage answerLanguage = AnswerLanguage::SameAsWindow;
        QString roleFor;
        BodyKind bodyKind = BodyKind::Plain;
        MergeTablePtr table = nullptr; ///< of a mail merge: instead of receivers
        int row = 0;                   ///< of the table, the one that is looked at

        friend bool operator==(const Draft &, const Draft &) = default;
    };

    using QObject::QObject;

    void setPlaybook(const QString &uuid);
    void setNode(const QString &name);
    void setComponent(const QString &name);
    void setAction(const QString &name);
    void setAsset(const QString &id);
    void setReceivers(const QStringList &receivers);
    /// The same for very many: which of them cannot be used is known already. They are not looked
    /// through again at each change of another field.
    void setJudgedReceivers(const QStringList &receivers, const QStringList &unusable);
    void setSubject(const QString &subject);
    void setContent(const QString &content);
    void setAnswerLanguage(AnswerLanguage language);
    void setRoleType(std::optional<RoleType> roleType);
    void setRoleFor(const QString &uid); ///< digits, or empty to leave it out
    void setBodyKind(BodyKind kind);
    /// A table makes each of its rows one mail; the receivers that were typed wait until it goes.
    void setTable(const MergeTablePtr &table);
    /// Addresses and domains in lower case: a table's rows to them are left out.
    void setNeverMail(const QSet<QString> &who);
    void setRow(int row); ///< from 0; the one that is looked at

    [[nodiscard]] const Notification &draft() const { return m_draft; }
    [[nodiscard]] Draft wholeDraft() const
    {
        return {m_draft, m_answerLanguage, m_roleFor, m_bodyKind, m_table, m_row};
    }
    [[nodiscard]] BodyKind bodyKind() const { return m_bodyKind; }
    [[nodiscard]] const MergeTablePtr &table() const { return m_table; }
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] const QSet<QString> &neverMail() const { return m_neverMail; }
    /// The form's text ready for its table; only while there is one. `language`: see
    /// toNotification().
    [[nodiscard]] Merge merge(Language language) const;
    /// What a preview shows: with a table the mail of row(), else draft().
    [[nodiscard]] const Notification &shown() const;
    /// What would have to be typed for that notification.
    [[nodiscard]] static Draft draftOf(Notification notification, Language window);
    [[nodiscard]] Notification toNotification(Language window) const;
    /// With a table neither receivers nor placeholders: what a row lacks is the merge's business.
    [[nodiscard]] QList<NotificationProblem> problems() const;
    /// `RoleFor` is empty or a number that fits (alibaba-soar.md 1.2: long).
    [[nodiscard]] bool isRoleForUsable() const;
    /// One of the fields that are folded away differs from how it starts.
    [[nodiscard]] bool hasExtras() const;

signals:
    void changed();

private:
    template <class T>
    void set(T &member, const T &value);
    [[nodiscard]] Merge mergeOf(const Notification &text) const;

    Notification m_draft;
    mutable std::optional<QList<NotificationProblem>> m_receiverProblems; ///< once somebody asked
    AnswerLanguage m_answerLanguage = AnswerLanguage::SameAsWindow;
    QString m_roleFor;
    BodyKind m_bodyKind = BodyKind::Plain;
    MergeTablePtr m_table;
    int m_row = 0;
    QSet<QString> m_neverMail;
    mutable std::optional<Notification> m_shown; ///< the mail of m_row, once somebody asked
};

} // namespace herald::ui
