// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"

#include <QDir>

namespace herald {

using namespace Qt::StringLiterals;

Library::Library(const QString &folder)
    : drafts(QDir(folder).filePath(u"drafts"_s))
    , groups(QDir(folder).filePath(u"groups.json"_s))
    , lookups(QDir(folder).filePath(u"lookups"_s))
    , neverMail(QDir(folder).filePath(u"never-mail.json"_s))
    , templates(QDir(folder).filePath(u"templates"_s))
    , recordViews(QDir(folder).filePath(u"record-views.json"_s))
    , appGroups(QDir(folder).filePath(u"app-groups.json"_s))
{}

void Library::setReadOnly()
{
    drafts.setReadOnly();
    groups.setReadOnly();
    neverMail.setReadOnly();
    templates.setReadOnly();
}

} // namespace herald
