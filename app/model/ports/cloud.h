// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/evidence.h"
#include "app/model/exchange.h"
#include "app/model/manifest.h"
#include "app/model/result.h"
#include "app/model/story.h"
#include "app/model/verdict.h"

#include <QCoroTask>

namespace herald {

/// What delivery needs of a cloud: where it is, how a manifest becomes a request, and what an
/// answer means. Window thread. A third cloud implements this and nothing else to be sent through.
class Cloud
{
public:
    virtual ~Cloud() = default;

    [[nodiscard]] virtual CloudKind kind() const = 0;
    /// The service's root for a profile: its override, else its region's. BadInput when neither
    /// can be used.
    [[nodiscard]] virtual Result<QUrl> endpoint(const Profile &profile) const = 0;
    /// The regions with a published host, to be offered; another may work, too.
    [[nodiscard]] virtual QStringList regions() const { return {}; }
    /// Builds and signs, now. The credential comes from the vault; a token may be fetched.
    [[nodiscard]] virtual QCoro::Task<Result<Request>> prepare(Manifest manifest) = 0;
    /// The request that prepare() would build now, with everything that proves who asks, and what
    /// each sending makes anew, standing as `***`. Asks for no credential and nothing of the
    /// network. BadInput as prepare(). Any thread.
    [[nodiscard]] virtual Result<Request> sketch(const Manifest &manifest) const = 0;
    /// The same call as a shell command for the vendor's own command line, which signs with what
    /// the person configured there: it holds no secret. Empty where none is known. Any thread.
    [[nodiscard]] virtual QString commandLine(const Manifest &manifest) const;
    /// Total: every exchange has a verdict. What is not listed is Unknown.
    [[nodiscard]] virtual Verdict judge(const Exchange &exchange) const = 0;

    /// True when the cloud can show what became of a send.
    [[nodiscard]] virtual bool hasEvidence() const { return false; }
    /// Looks for traces of a send that is Unknown. Reads only. BadInput when there is nothing to
    /// look at.
    [[nodiscard]] virtual QCoro::Task<Result<Evidence>> findEvidence(SendStory story);
};

} // namespace herald
