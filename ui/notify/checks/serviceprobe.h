// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/clock.h"
#include "app/model/ports/directories.h"
#include "ui/notify/checks/liverow.h"

#include <QObject>

#include <optional>

namespace herald::ui {

/// Asks the service one small question (DescribePlaybooks, one entry). The answer says whether the
/// key is alive, whether it may read, and how far this computer's clock is from the service's.
/// It does not say whether the key may send: no question tells that without sending. Window thread.
class ServiceProbe final : public QObject
{
    Q_OBJECT

public:
    ServiceProbe(SoarDirectory &soar, const Clock &clock, QObject *parent = nullptr);

    void setAsker(const Profile &profile, Language language);
    void ask();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] bool isOld() const; ///< or was never asked
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_error; }
    [[nodiscard]] QList<LiveRow> rows() const;

signals:
    void changed();

private:
    void take(int question, const Result<herald::Page<Playbook>> &page);
    [[nodiscard]] LiveRow keyRow() const;
    [[nodiscard]] LiveRow rightRow() const;
    [[nodiscard]] LiveRow clockRow() const;

    SoarDirectory &m_soar;
    const Clock &m_clock;
    std::optional<Profile> m_profile;
    Language m_language = Language::English;
    int m_question = 0;
    bool m_isAsking = false;
    QDateTime m_asOf; ///< of the answer; invalid = none yet
    std::optional<Error> m_error;
    std::optional<int> m_ahead; ///< seconds
};

/// Whether what was found then still counts.
[[nodiscard]] bool isFresh(const QDateTime &asOf, const QDateTime &now);

} // namespace herald::ui
