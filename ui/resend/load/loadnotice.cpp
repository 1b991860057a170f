// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/load/loadnotice.h"

#include "ui/resend/load/recordsloader.h"
#include "ui/resend/recordsmodel.h"
#include "ui/texts/texts.h"
#include "ui/widgets/inlinemessage.h"

#include <QClipboard>
#include <QGuiApplication>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 8;

QString beginningOf(const QStringList &names)
{
    const QString list = names.mid(0, mostNamed).join(u", "_s);
    return names.size() > mostNamed ? QString(list + u" …"_s) : list;
}

} // namespace

LoadNotice::LoadNotice(RecordsLoader &loader, const RecordsModel &records, InlineMessage &message,
                       QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_records(records)
    , m_message(message)
{
    connect(&m_loader, &RecordsLoader::changed, this, &LoadNotice::show);
    connect(&m_message, &InlineMessage::actionTriggered, this, &LoadNotice::act);
}

void LoadNotice::show()
{
    using State = RecordsLoader::State;
    if (m_records.loadedCount() == 0)
        return;
    if (m_loader.state() == State::Failed) {
        m_message.say(Ink::Negative, failureText());
        m_message.offer(tr("Load the rest"));
    } else if (m_loader.state() == State::Complete && !m_loader.missingNames().isEmpty()) {
        m_message.say(Ink::Caution, missingText());
        m_message.offer(tr("Copy these names"));
    }
}

QString LoadNotice::failureText() const
{
    const Error &error = *m_loader.error();
    const QString cause = explainedText(error);
    const QList<AppGroupId> groups = m_loader.failedGroups();
    if (m_loader.lists() == 1 || !m_nameOf)
        return cause;
    QStringList names;
    for (const AppGroupId &group : groups)
        names.append(m_nameOf(group));
    const QString which =
        tr("%n app group(s) could not be read to the end: %1", nullptr, int(groups.size()))
            .arg(beginningOf(names));
    return which + u'\n' + cause;
}

QString LoadNotice::missingText() const
{
    const QStringList missing = m_loader.missingNames();
    return tr("%n name(s) of the list have no record here: %1", nullptr, int(missing.size()))
        .arg(beginningOf(missing));
}

void LoadNotice::act()
{
    if (m_loader.state() == RecordsLoader::State::Failed) {
        m_message.clear();
        m_loader.goOn();
    } else {
        QGuiApplication::clipboard()->setText(m_loader.missingNames().join(u'\n'));
    }
}

} // namespace herald::ui
