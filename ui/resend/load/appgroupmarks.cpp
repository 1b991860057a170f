// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/load/appgroupmarks.h"

#include <QCoroTask>
#include <QJsonArray>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray()) {
        if (!one.toString().isEmpty())
            texts.append(one.toString());
    }
    return texts;
}

LookupEntry marked(LookupEntry entry, const QString &mark)
{
    entry.detail = entry.detail.isEmpty() ? mark : QString(mark + u" · "_s + entry.detail);
    return entry;
}

} // namespace

AppGroupMarks::AppGroupMarks(JsonFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{}

void AppGroupMarks::load()
{
    QCoro::connect(m_file.read(), this, [this](const Result<QJsonObject> &read) {
        if (!read) {
            emit failed(read.error());
            return;
        }
        const QJsonObject projects = (*read)["projects"_L1].toObject();
        for (auto project = projects.begin(); project != projects.end(); ++project) {
            const QJsonObject marks = project.value().toObject();
            if (!m_marks.contains(project.key()))
                m_marks[project.key()] = {textsIn(marks["pinned"_L1]), textsIn(marks["recent"_L1])};
        }
        emit changed();
    });
}

void AppGroupMarks::setProject(const QString &projectId)
{
    if (std::exchange(m_project, projectId) != projectId)
        emit changed();
}

bool AppGroupMarks::isPinned(const AppGroupId &id) const
{
    return m_marks.value(m_project).pinned.contains(id.text());
}

void AppGroupMarks::setPinned(const AppGroupId &id, bool pinned)
{
    if (id.isEmpty() || isPinned(id) == pinned)
        return;
    QStringList &list = m_marks[m_project].pinned;
    if (pinned)
        list.append(id.text());
    else
        list.removeAll(id.text());
    write();
}

void AppGroupMarks::noteUsed(const AppGroupId &id)
{
    QStringList &recent = m_marks[m_project].recent;
    if (id.isEmpty() || (!recent.isEmpty() && recent.constFirst() == id.text()))
        return;
    recent.removeAll(id.text());
    recent.prepend(id.text());
    recent = recent.mid(0, mostRecent);
    write();
}

QList<LookupEntry> AppGroupMarks::ordered(const QList<LookupEntry> &entries) const
{
    const Marks marks = m_marks.value(m_project);
    QHash<QString, qsizetype> placeOf;
    for (qsizetype i = 0; i < entries.size(); ++i)
        placeOf.insert(entries.at(i).value, i);
    QList<LookupEntry> list;
    const auto take = [&](const QStringList &values, const QString &mark) {
        for (const QString &value : values) {
            if (placeOf.contains(value))
                list.append(marked(entries.at(placeOf.take(value)), mark));
        }
    };
    take(marks.pinned, tr("Pinned"));
    take(marks.recent, tr("Used lately"));
    for (const LookupEntry &entry : entries) {
        if (placeOf.contains(entry.value))
            list.append(entry);
    }
    return list;
}

void AppGroupMarks::write()
{
    emit changed();
    if (m_isReadOnly)
        return;
    QJsonObject projects;
    for (auto marks = m_marks.cbegin(); marks != m_marks.cend(); ++marks)
        projects[marks.key()] =
            QJsonObject{{"pinned"_L1, QJsonArray::fromStringList(marks->pinned)},
                        {"recent"_L1, QJsonArray::fromStringList(marks->recent)}};
    QCoro::connect(m_file.write(QJsonObject{{"projects"_L1, projects}}), this,
                   [this](const Result<void> &written) {
                       if (!written)
                           emit failed(written.error());
                   });
}

} // namespace herald::ui
