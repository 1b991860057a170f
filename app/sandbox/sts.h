// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/alibabacall.h"
#include "app/sandbox/context.h"
#include "app/sandbox/options.h"

namespace herald::sandbox {

/// Lends the RAM role of the options' for a time (alibaba-soar.md 6.5).
class Sts
{
public:
    explicit Sts(QString roleArn)
        : m_roleArn(std::move(roleArn))
    {}

    /// AssumeRole: what the answer holds; the key in it is put into `lent`.
    [[nodiscard]] AlibabaResult assumeRole(AlibabaParameters &parameters, const Context &context,
                                           AccessKey &lent);

private:
    QString m_roleArn;
    int m_loans = 0;
};

} // namespace herald::sandbox
