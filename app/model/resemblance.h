// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "app/model/notification.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

namespace herald {

/// A mail that went out, or may have, and is much like one that is being written.
struct Resemblance
{
    SendId send;         ///< one of it
    QDateTime when;      ///< UTC, confirmed
    int shared = 0;      ///< receivers that both have
    int before = 0;      ///< receivers it had
    bool isSame = false; ///< every parameter but the language of the answers is equal

    friend bool operator==(const Resemblance &, const Resemblance &) = default;
};

/// Equal once case, digits, marks and spaces are put aside, or nearly so: `Disk alert 3` and
/// `disk alert 4`.
[[nodiscard]] bool isNearlySameSubject(const QString &a, const QString &b);

/// Finds the closest among mails that are shown to it, newest first. Mails of one batch with the
/// same subject are one: a mail merge has a send for each person. Alike is: a subject that is
/// nearly the same, and more than half of the receivers.
class ResemblanceSearch
{
public:
    explicit ResemblanceSearch(Notification mail);

    void look(const SendId &send, const BatchId &batch, const QDateTime &when,
              const Notification &before);
    /// The same mail; else the one with the most receivers in common.
    [[nodiscard]] std::optional<Resemblance> closest() const;

private:
    struct Group
    {
        Resemblance found;
        QSet<QString> receivers;
    };

    Notification m_mail;
    QSet<QString> m_receivers;      ///< folded
    QHash<QString, Group> m_groups; ///< by batch and subject
};

/// An address for comparing: case does not count.
[[nodiscard]] QString foldedAddress(const QString &address);

} // namespace herald
