// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/entry.h"
#include "app/imports/places.h"
#include "app/imports/readers.h"

#include <QSet>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

void readSection(Section &section, CredentialImport &into)
{
    Entry entry(into, section, CloudKind::Huawei);
    if (entry.fields.has("idp_id"_L1) && entry.fields.has("id_token_file"_L1)) // they win
        return entry.leaveOut(NotTaken::OldKind, u"idp_id"_s);
    entry.readKey("ak"_L1, "sk"_L1, "security_token"_L1);
    entry.profile.projectId = entry.fields.text("project_id"_L1);
    if (entry.fields.has("iam_endpoint"_L1) && !readIam(entry, "iam_endpoint"_L1))
        entry.note(NotTaken::Incomplete, u"iam_endpoint"_s);
    entry.take();
}

} // namespace

void readHuaweiIni(Sections &sections, CredentialImport &into)
{
    // the mail service is a regional one; a section for global services adds only another key
    QSet<QString> keys;
    for (Section &section : sections) {
        if (section.name.startsWith("global"_L1))
            continue;
        keys.insert(section.fields.text("ak"_L1));
        readSection(section, into);
    }
    for (Section &section : sections) {
        if (section.name.startsWith("global"_L1) && !keys.contains(section.fields.text("ak"_L1)))
            readSection(section, into);
    }
}

} // namespace herald::imports
