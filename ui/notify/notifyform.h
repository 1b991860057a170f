// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Everything the form holds, as it was typed.
    struct Draft
    {
        Notification values; ///< without the members that follow
        AnswerLanguage answerLanguage = AnswerLanguage::SameAsWindow;
        QString roleFor;

        friend bool operator==(const Draft &, const Draft &) = default;
    };

    using QObject::QObject;

    void setPlaybook(const QString &uuid);
    void setNode(const QString &name);
    void setComponent(const QString &name);
    void setAction(const QString &name);
    void setAsset(const QString &id);
    void setReceivers(const QStringList &receivers);
    void setSubject(const QString &subject);
    void setContent(const QString &content);
    void setAnswerLanguage(AnswerLanguage language);
    void setRoleType(std::optional<RoleType> roleType);
    void setRoleFor(const QString &uid); ///< digits, or empty to leave it out

    [[nodiscard]] const Notification &draft() const { return m_draft; }
    [[nodiscard]] Draft wholeDraft() const { return {m_draft, m_answerLanguage, m_roleFor}; }
    /// What would have to be typed for that notification.
    [[nodiscard]] static Draft draftOf(Notification notification, Language window);
    [[nodiscard]] Notification toNotification(Language window) const;
    [[nodiscard]] QList<NotificationProblem> problems() const { return problemsOf(m_draft); }
    /// `RoleFor` is empty or a number that fits (alibaba-soar.md 1.2: long).
    [[nodiscard]] bool isRoleForUsable() const;
    /// One of the fields that are folded away differs from how it starts.
    [[nodiscard]] bool hasExtras() const;

signals:
    void changed();

private:
    template <class T>
    void set(T &member, const T &value);

    Notification m_draft;
    AnswerLanguage m_answerLanguage = AnswerLanguage::SameAsWindow;
    QString m_roleFor;
};

} // namespace herald::ui
