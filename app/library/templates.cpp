// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/templates.h"

#include "app/library/bin.h"
#include "app/library/jsonfile.h"

#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestImport = 32 * 1024 * 1024; ///< bytes

struct Found
{
    QList<Template> templates;
    QList<Error> troubles;
};

QString fileNameOf(const TemplateId &id)
{
    return QUuid::fromString(id.text()).toString(QUuid::WithoutBraces) + u".json"_s;
}

TemplateId freshId()
{
    return TemplateId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// A file that somebody put there under a name of his own becomes one of ours.
void adopt(Template &t, const QString &place, bool writes)
{
    t.id = freshId();
    if (writes && writeJsonFile(QFileInfo(place).dir().filePath(fileNameOf(t.id)), toJson(t)))
        QFile::remove(place);
}

Found readFolder(const QString &path, bool writes)
{
    Found found;
    const QDir folder(path);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const QString place = folder.filePath(name);
        const Result<QJsonObject> object = readJsonFile(place);
        Result<Template> read =
            object ? templateFromJson(*object) : Result<Template>(tl::unexpected(object.error()));
        if (read && fileNameOf(read->id) != name)
            adopt(*read, place, writes);
        if (read)
            found.templates.append(*read);
        else if (object)
            found.troubles.append(setFileAside(place, read.error().text));
        else
            found.troubles.append(object.error());
    }
    return found;
}

/// Somebody else's file: whatever it holds, it stays as it is.
Result<Template> readForeign(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, QString(path + u": "_s + file.errorString()));
    if (file.size() > largestImport)
        return failure(Error::Kind::BadInput, u"the file is too large for a template"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(Error::Kind::BadInput, QString(path + u": "_s + error.errorString()));
    return templateFromJson(document.object());
}

bool isBefore(const Template &a, const Template &b)
{
    return a.name.localeAwareCompare(b.name) < 0;
}

} // namespace

Templates::Templates(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{}

Templates::~Templates() = default;

QString Templates::pathOf(const TemplateId &id) const
{
    return QDir(m_folder).filePath(fileNameOf(id));
}

QCoro::Task<QList<Error>> Templates::load()
{
    const QPointer<Templates> self = this;
    const std::function<Found()> work = [folder = m_folder, tidies = !m_readOnly] {
        if (tidies)
            emptyBin(folder, QDateTime::currentDateTime());
        return readFolder(folder, tidies);
    };
    const QFuture<Found> answer = m_disk.run(work);
    const Found found = co_await answer;
    if (self) {
        m_list = found.templates;
        std::stable_sort(m_list.begin(), m_list.end(), isBefore);
        emit changed();
    }
    co_return found.troubles;
}

std::optional<Template> Templates::find(const TemplateId &id) const
{
    const auto at = std::find_if(m_list.cbegin(), m_list.cend(),
                                 [&id](const Template &t) { return t.id == id; });
    return at == m_list.cend() ? std::nullopt : std::optional(*at);
}

std::optional<Template> Templates::findByName(const QString &name) const
{
    const QString wanted = name.simplified();
    const auto at = std::find_if(m_list.cbegin(), m_list.cend(), [&wanted](const Template &t) {
        return t.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return at == m_list.cend() ? std::nullopt : std::optional(*at);
}

QList<Template> Templates::recent(int most) const
{
    QList<Template> used;
    std::copy_if(m_list.cbegin(), m_list.cend(), std::back_inserter(used),
                 [](const Template &t) { return t.used.isValid(); });
    std::stable_sort(used.begin(), used.end(),
                     [](const Template &a, const Template &b) { return a.used > b.used; });
    return used.mid(0, most);
}

QString Templates::freeName(const QString &wanted) const
{
    const QString name = wanted.simplified();
    QString free = name;
    for (int number = 2; findByName(free); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

TemplateId Templates::add(QString name, const QString &owner, const TemplateVersion &version)
{
    Template t;
    t.id = freshId();
    t.name = freeName(name);
    t.owner = owner.simplified();
    t.used = version.saved;
    t.versions = {version};
    store(t);
    return t.id;
}

void Templates::addVersion(const TemplateId &id, const TemplateVersion &version)
{
    std::optional<Template> t = find(id);
    if (!t)
        return;
    t->versions.append(version);
    store(*t);
}

void Templates::rename(const TemplateId &id, const QString &name, const QString &owner)
{
    std::optional<Template> t = find(id);
    if (!t || name.simplified().isEmpty())
        return;
    const std::optional<Template> namesake = findByName(name);
    t->name = namesake && namesake->id != id ? freeName(name) : name.simplified();
    t->owner = owner.simplified();
    store(*t);
}

void Templates::noteUse(const TemplateId &id, const QDateTime &when)
{
    std::optional<Template> t = find(id);
    if (!t || m_readOnly)
        return;
    t->used = when;
    store(*t);
}

void Templates::insert(const Template &t)
{
    m_list.removeIf([&t](const Template &other) { return other.id == t.id; });
    m_list.insert(std::upper_bound(m_list.begin(), m_list.end(), t, isBefore), t);
    emit changed();
}

void Templates::store(const Template &t)
{
    if (run([path = pathOf(t.id), t] { return writeJsonFile(path, toJson(t)); }))
        insert(t);
}

bool Templates::run(const std::function<Result<void>()> &work)
{
    if (m_readOnly) {
        emit failed(
            Error{.kind = Error::Kind::Storage, .text = u"another Herald owns "_s + m_folder});
        return false;
    }
    m_disk.run(work).then(this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
    });
    return true;
}

void Templates::remove(const TemplateId &id)
{
    if (!run([path = pathOf(id)] { return moveToBin(path); }))
        return;
    m_list.removeIf([&id](const Template &t) { return t.id == id; });
    emit changed();
}

void Templates::putBack(const Template &removed)
{
    if (run([path = pathOf(removed.id)] { return takeFromBin(path); }))
        insert(removed);
}

QCoro::Task<Result<void>> Templates::exportTo(TemplateId id, QString path)
{
    std::optional<Template> t = find(id);
    if (!t)
        co_return failure(Error::Kind::NotFound, id.text());
    t->used = {}; // nobody else's business
    const std::function<Result<void>()> work = [path, t = *t] {
        return writeJsonFile(path, toJson(t));
    };
    const QFuture<Result<void>> answer = m_disk.run(work);
    co_return co_await answer;
}

QCoro::Task<Result<TemplateId>> Templates::importFrom(QString path)
{
    const QPointer<Templates> self = this;
    const std::function<Result<Template>()> work = [path] { return readForeign(path); };
    const QFuture<Result<Template>> answer = m_disk.run(work);
    const Result<Template> read = co_await answer;
    if (!read)
        co_return tl::unexpected(read.error());
    if (self && self->m_readOnly)
        co_return failure(Error::Kind::Storage, u"another Herald owns "_s + self->m_folder);
    Template t = *read;
    t.id = freshId();
    t.used = {};
    if (self) {
        t.name = freeName(t.name);
        store(t);
    }
    const TemplateId id = t.id;
    co_return id;
}

} // namespace herald
