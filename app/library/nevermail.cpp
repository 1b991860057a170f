// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/nevermail.h"

#include "app/model/notification.h"

#include <QPointer>
#include <QUrl>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const NeverMailEntry &entry)
{
    return {{u"who"_s, entry.who},
            {u"reason"_s, entry.reason},
            {u"since"_s, entry.since.toString(Qt::ISODate)},
            {u"by"_s, entry.by}};
}

bool isDomain(const QString &text)
{
    const QByteArray ascii = QUrl::toAce(text);
    return !ascii.isEmpty() && ascii.contains('.') && isMailAddress(u"a@"_s + text);
}

} // namespace

QString neverMailForm(const QString &text)
{
    QString form = text.trimmed().toLower();
    for (const QLatin1StringView begin : {"*@"_L1, "@"_L1, "*."_L1}) {
        if (form.startsWith(begin))
            form = form.sliced(begin.size());
    }
    const bool isUsable = form.contains(u'@') ? isMailAddress(form) : isDomain(form);
    return isUsable ? form : QString();
}

NeverMail::NeverMail(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{}

QCoro::Task<Result<void>> NeverMail::load()
{
    const QPointer<NeverMail> self = this;
    const EntryFile::Reader reader = [self](const QJsonObject &entry) {
        NeverMailEntry read;
        read.who = entry["who"_L1].toString();
        read.reason = entry["reason"_L1].toString();
        read.since = QDateTime::fromString(entry["since"_L1].toString(), Qt::ISODate);
        read.by = entry["by"_L1].toString();
        return self && self->take(read);
    };
    m_list.clear();
    m_known.clear();
    auto reading = m_file.read(reader);
    const Result<void> read = co_await reading;
    if (self)
        emit changed();
    co_return read;
}

bool NeverMail::take(NeverMailEntry entry)
{
    entry.who = neverMailForm(entry.who);
    entry.reason = entry.reason.simplified();
    if (entry.who.isEmpty() || contains(entry.who))
        return false;
    m_known.insert(entry.who);
    m_list.append(entry);
    return true;
}

QHash<QString, QString> NeverMail::reasons() const
{
    QHash<QString, QString> reasons;
    reasons.reserve(m_list.size());
    for (const NeverMailEntry &entry : m_list)
        reasons.insert(entry.who, entry.reason);
    return reasons;
}

int NeverMail::add(const QList<NeverMailEntry> &entries)
{
    int added = 0;
    for (const NeverMailEntry &entry : entries)
        added += take(entry) ? 1 : 0;
    if (added > 0) {
        write();
        emit changed();
    }
    return added;
}

QList<NeverMailEntry> NeverMail::remove(const QStringList &who)
{
    const QSet<QString> unwanted(who.cbegin(), who.cend());
    QList<NeverMailEntry> removed;
    QList<NeverMailEntry> left;
    for (const NeverMailEntry &entry : std::as_const(m_list))
        (unwanted.contains(entry.who) ? removed : left).append(entry);
    m_list = left;
    m_known.subtract(unwanted);
    if (!removed.isEmpty()) {
        write();
        emit changed();
    }
    return removed;
}

QCoro::Task<void> NeverMail::write()
{
    const QPointer<NeverMail> self = this;
    QJsonArray entries;
    for (const NeverMailEntry &entry : std::as_const(m_list))
        entries.append(toJson(entry));
    auto writing = m_file.write(entries);
    const Result<void> written = co_await writing;
    if (self && !written)
        emit failed(written.error());
}

} // namespace herald
