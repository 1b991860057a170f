// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alibaba/parameters.h"
#include "app/model/ports/clock.h"
#include "app/model/ports/directories.h"
#include "app/model/ports/transport.h"
#include "app/model/ports/vault.h"

#include <QJsonObject>

namespace herald::alibaba {

/// Asks SOAR for playbooks, nodes, components and assets (alibaba-soar.md 2.2, 2.5, 2.8, 2.9).
/// Window thread; outlived by its collaborators.
class SoarLookups final : public SoarDirectory
{
public:
    SoarLookups(Transport &transport, CredentialSource &credentials, const Clock &clock);

    [[nodiscard]] QCoro::Task<Result<Page<Playbook>>> playbooks(Profile profile,
                                                                PlaybookQuery query) override;
    [[nodiscard]] QCoro::Task<Result<QList<PlaybookNode>>>
    nodes(Profile profile, PlaybookUuid playbook, Language language) override;
    [[nodiscard]] QCoro::Task<Result<QList<Component>>>
    components(Profile profile, PlaybookUuid playbook, Language language) override;
    [[nodiscard]] QCoro::Task<Result<QList<ComponentAsset>>>
    assets(Profile profile, QString componentName, Language language) override;

private:
    struct Told
    {
        QJsonObject members; ///< of a successful answer
        QDateTime serverTime;
    };

    /// `operation` is a literal.
    QCoro::Task<Result<Told>> ask(Profile profile, QByteArrayView operation, Parameters parameters);

    Transport &m_transport;
    CredentialSource &m_credentials;
    const Clock &m_clock;
};

} // namespace herald::alibaba
