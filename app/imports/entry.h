// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/imports/credentialimport.h"
#include "app/imports/fields.h"

namespace herald::imports {

/// One section on its way into an import: either `take` or `leaveOut` ends it.
class Entry
{
public:
    Entry(CredentialImport &into, Section &section, CloudKind cloud);

    Fields &fields;
    Profile profile;
    Credential credential;

    [[nodiscard]] QString needed(QLatin1StringView name); ///< without it the entry is incomplete
    [[nodiscard]] Secret neededSecret(QLatin1StringView name);
    /// A key of `from`; one with a token is a temporary one. An empty name is not looked for.
    void readKey(Fields &from, QLatin1StringView id, QLatin1StringView secret,
                 QLatin1StringView token);
    void readKey(QLatin1StringView id, QLatin1StringView secret, QLatin1StringView token);
    void readRegion(QLatin1StringView name); ///< what cannot be one is noted

    void note(NotTaken reason, const QString &detail); ///< shown only if the entry is taken
    void leaveOut(NotTaken reason, const QString &detail);
    /// Left out as incomplete after all when something is missing or could not be sent.
    void take();

private:
    void miss(QLatin1StringView name);

    CredentialImport &m_into;
    QString m_name;
    QString m_missing;
    QList<SkippedEntry> m_notes;
};

/// A mode's name as a detail: only what looks like one is repeated.
[[nodiscard]] QString modeDetail(const QString &mode);

} // namespace herald::imports
