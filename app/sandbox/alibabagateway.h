// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/alibabaauthentication.h"
#include "app/sandbox/alibabalookups.h"
#include "app/sandbox/context.h"
#include "app/sandbox/inbox.h"
#include "app/sandbox/sts.h"

#include <QHash>

#include <functional>

namespace herald::sandbox {

/// The RPC gateway in front of sophonsoar. After the caller is known it refuses in this order:
/// operation or version unknown, method, missing right, throttling, a mandatory parameter absent
/// or empty, `Lang`; then the operation has its say.
class AlibabaGateway
{
public:
    using Deliver = std::function<void(InboxItem)>;

    AlibabaGateway(const Options &options, const SoarWorld &world, Deliver deliver);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const Context &context);
    [[nodiscard]] bool knows(const QString &action) const { return m_operations.contains(action); }
    [[nodiscard]] static bool isSend(const QString &action);

private:
    struct Operation
    {
        QByteArray method;
        QStringList mandatory;
        std::function<AlibabaResult(AlibabaParameters &, const Context &)> run;
        QString version = QStringLiteral("2022-07-28");
    };

    void addSts();
    void addLookups();
    void addNotify(const SoarWorld &world, const Deliver &deliver);
    [[nodiscard]] AlibabaResult process(const HttpRequest &request, const AlibabaCall &call,
                                        const Context &context);

    AlibabaAuthentication m_authentication;
    AlibabaLookups m_lookups;
    Sts m_sts;
    QHash<QString, Operation> m_operations;
};

} // namespace herald::sandbox
