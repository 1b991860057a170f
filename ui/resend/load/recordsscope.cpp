// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/load/recordsscope.h"

#include <algorithm>

namespace herald::ui {

namespace {

constexpr qsizetype shortestId = 12; ///< a telephone number has eleven digits
constexpr qsizetype mostByName = 100;

bool isHexadecimal(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

bool looksLikeId(const QString &name)
{
    return name.size() >= shortestId && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return isHexadecimal(c) || c == u'-';
           });
}

QList<MailRecordQuery> queriesOf(const RecordsScope &scope)
{
    const bool isByName = !scope.names.isEmpty() && scope.account.isEmpty() &&
                          scope.names.size() * scope.appGroups.size() <= mostByName &&
                          std::none_of(scope.names.cbegin(), scope.names.cend(), looksLikeId);
    const QStringList accounts = isByName ? scope.names : QStringList{scope.account};
    QList<MailRecordQuery> queries;
    for (const AppGroupId &group : scope.appGroups) {
        for (const QString &account : accounts) {
            MailRecordQuery query;
            query.appGroup = group;
            query.account = account;
            query.sendType = scope.sendType;
            query.sendResult = scope.sendResult;
            queries.append(query);
        }
    }
    return queries;
}

} // namespace herald::ui
