// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/mergetable.h"
#include "app/model/notification.h"

#include <QDateTime>

#include <optional>

namespace herald {

using DraftId = Id<struct DraftTag>;

/// Everything that stands in the form of a notification, as it was typed. Holds no secret.
struct DraftContent
{
    Notification values;                    ///< without `lang` and `roleFor`, which follow
    std::optional<Language> answerLanguage; ///< nothing: the window's
    QString roleFor;
    bool isHtml = false;
    QString playbookName; ///< what the lists called it, for when they cannot be had
    QString assetName;
    MergeTablePtr table; ///< instead of receivers
    int row = 0;         ///< of the table, the one that is looked at

    friend bool operator==(const DraftContent &a, const DraftContent &b);
};

/// That a draft's mail was handed over for sending. Written before the ledger is: when the program
/// ends in between, the ledger knows by the fingerprint whether it ever got it.
struct DraftSent
{
    QDateTime when;         ///< UTC
    QByteArray fingerprint; ///< of the first mail's manifest
    BatchId batch;          ///< empty until the ledger has it
    bool isChanged = false; ///< what stands in the form now is not what was sent

    friend bool operator==(const DraftSent &, const DraftSent &) = default;
};

struct Draft
{
    DraftId id;
    QString name; ///< empty: nobody gave it one
    QDateTime changed;
    DraftContent content;
    std::optional<DraftSent> sent;

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// What a list shows of a draft.
struct DraftSummary
{
    DraftId id;
    QString name;
    QString words; ///< the subject, else how the body begins; one line
    qsizetype receivers = 0;
    QDateTime changed;
    std::optional<DraftSent> sent;

    friend bool operator==(const DraftSummary &, const DraftSummary &) = default;
};

[[nodiscard]] DraftSummary summaryOf(const Draft &draft);

} // namespace herald
