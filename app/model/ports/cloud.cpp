// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/ports/cloud.h"

namespace herald {

using namespace Qt::StringLiterals;

QString Cloud::commandLine(const Manifest &) const
{
    return {};
}

QCoro::Task<Result<Evidence>> Cloud::findEvidence(SendStory)
{
    co_return failure(Error::Kind::BadInput, u"this cloud keeps no record of what it sent"_s);
}

} // namespace herald
