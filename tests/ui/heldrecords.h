// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/directories.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace herald::test {

/// Answers when it is told to, in any order.
class HeldRecords final : public WorkspaceDirectory
{
public:
    using Answer = Result<herald::Page<MailRecord>>;
    struct Question
    {
        MailRecordQuery query;
        std::shared_ptr<QPromise<Answer>> promise;
    };
    QList<Question> open;

    QCoro::Task<Result<herald::Page<AppGroup>>> appGroups(Profile, AppGroupQuery) override
    {
        co_return herald::Page<AppGroup>();
    }
    QCoro::Task<Answer> mailRecords(Profile, MailRecordQuery query) override
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        open.append({query, promise});
        QFuture<Answer> future = promise->future();
        auto answer = co_await future;
        co_return answer;
    }
    QCoro::Task<Result<herald::Page<Authorization>>> authorizations(Profile,
                                                                    AuthorizationQuery) override
    {
        co_return herald::Page<Authorization>();
    }
    QCoro::Task<Result<QList<Project>>> projects(Profile, QString) override
    {
        co_return QList<Project>();
    }
    void answer(qsizetype question, const Answer &with)
    {
        open.at(question).promise->addResult(with);
        open.at(question).promise->finish();
        QCoreApplication::processEvents();
    }
    /// -1: every question has its answer.
    [[nodiscard]] qsizetype firstOpen() const
    {
        for (qsizetype i = 0; i < open.size(); ++i) {
            if (!open.at(i).promise->future().isFinished())
                return i;
        }
        return -1;
    }
    [[nodiscard]] qsizetype openCount() const
    {
        return std::count_if(open.cbegin(), open.cend(), [](const Question &question) {
            return !question.promise->future().isFinished();
        });
    }
};

} // namespace herald::test
