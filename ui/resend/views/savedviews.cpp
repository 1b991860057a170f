// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/views/savedviews.h"

#include <QCoroTask>
#include <QJsonArray>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

bool comesBefore(const SavedView &a, const SavedView &b)
{
    return a.name.localeAwareCompare(b.name) < 0;
}

} // namespace

SavedViews::SavedViews(JsonFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{}

void SavedViews::load()
{
    QCoro::connect(m_file.read(), this, [this](const Result<QJsonObject> &read) {
        if (!read) {
            emit failed(read.error());
            return;
        }
        for (const QJsonValue &value : (*read)["views"_L1].toArray()) {
            const QJsonObject object = value.toObject();
            const SavedView view{object["name"_L1].toString(),
                                 filterFromJson(object["filter"_L1].toObject()),
                                 lookFromJson(object["look"_L1].toObject())};
            if (!view.name.isEmpty() && !has(view.name))
                m_views.append(view);
        }
        std::sort(m_views.begin(), m_views.end(), comesBefore);
        emit changed();
    });
}

QList<SavedView>::iterator SavedViews::find(const QString &name)
{
    return std::find_if(m_views.begin(), m_views.end(),
                        [&name](const SavedView &view) { return view.name == name; });
}

bool SavedViews::has(const QString &name) const
{
    return std::any_of(m_views.cbegin(), m_views.cend(),
                       [&name](const SavedView &view) { return view.name == name; });
}

void SavedViews::save(const SavedView &view)
{
    const auto known = find(view.name);
    if (known != m_views.end())
        *known = view;
    else
        m_views.append(view);
    std::sort(m_views.begin(), m_views.end(), comesBefore);
    write();
}

void SavedViews::remove(const QString &name)
{
    const auto known = find(name);
    if (known == m_views.end())
        return;
    m_views.erase(known);
    write();
}

void SavedViews::write()
{
    emit changed();
    if (m_isReadOnly)
        return;
    QJsonArray views;
    for (const SavedView &view : std::as_const(m_views))
        views.append(QJsonObject{{"name"_L1, view.name},
                                 {"filter"_L1, toJson(view.filter)},
                                 {"look"_L1, toJson(view.look)}});
    QCoro::connect(m_file.write(QJsonObject{{"views"_L1, views}}), this,
                   [this](const Result<void> &written) {
                       if (!written)
                           emit failed(written.error());
                   });
}

} // namespace herald::ui
