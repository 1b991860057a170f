// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "app/model/profile.h"
#include "ui/notify/checks/liverow.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace herald::ui {

class NotifyForm;
class RouteFields;
class ServiceProbe;
class SimilarMail;
struct Services;

/// What the receivers' editor knows and a review does not stop at.
struct ReceiverDoubts
{
    int doubtful = 0;  ///< look-alikes, probable typing errors
    int neverMail = 0; ///< on the person's never-mail list
    int outside = 0;   ///< in none of the profile's own domains

    friend bool operator==(const ReceiverDoubts &, const ReceiverDoubts &) = default;
};

/// Everything about a mail that can be tried without sending it, tried while it is written. Asks
/// once the typing pauses, never for each key; an answer to an older question is dropped. What was
/// good five minutes ago is only old. Window thread.
class LiveChecks final : public QObject
{
    Q_OBJECT

public:
    LiveChecks(Services &services, const NotifyForm &form, const RouteFields &route,
               QObject *parent = nullptr);

    void setAsker(const Profile &profile, Language language);
    void setReceiverDoubts(const ReceiverDoubts &doubts);
    /// The worst first.
    [[nodiscard]] QList<LiveRow> rows() const;
    /// Asks everything that may have changed outside.
    void askAgain();
    void refreshStale(); ///< the same for what is old
    /// For the administrator, after a refusal.
    [[nodiscard]] QString permissionRequest() const;

signals:
    void changed();

private:
    void noticeMail();
    void compare();
    [[nodiscard]] QList<LiveRow> guardRows() const;
    [[nodiscard]] QList<LiveRow> receiverRows() const;

    Services &m_services;
    const NotifyForm &m_form;
    const RouteFields &m_route;
    std::optional<Profile> m_profile;
    ReceiverDoubts m_doubts;
    ServiceProbe *m_probe;
    SimilarMail *m_similar;
    QTimer m_pause;  ///< of the typing
    QTimer m_notice; ///< several changes are told as one
    QTimer m_ageing;
};

} // namespace herald::ui
