// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidebook.h"

#include "app/model/languagecode.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

Guidebook::Guidebook(QString root)
    : m_root(std::move(root))
{}

QStringList Guidebook::pages()
{
    return {u"getting-started"_s, u"notify"_s,  u"resend"_s,   u"outbox"_s,   u"history"_s,
            u"profiles"_s,        u"network"_s, u"security"_s, u"keyboard"_s, u"troubleshooting"_s};
}

const QString &Guidebook::text(const QString &page, Language language) const
{
    const QString name = languageCode(language) + u'/' + page + u".md";
    auto found = m_texts.constFind(name);
    if (found == m_texts.constEnd()) {
        QFile file(m_root + u'/' + name);
        const bool isOurs = pages().contains(page) && file.open(QIODevice::ReadOnly);
        found = m_texts.insert(name, isOurs ? QString::fromUtf8(file.readAll()) : QString());
    }
    return *found;
}

QStringList Guidebook::headings(const QString &page, Language language) const
{
    QStringList found;
    bool isCode = false;
    for (const QStringView line : QStringView(text(page, language)).split(u'\n')) {
        if (line.startsWith("```"_L1))
            isCode = !isCode;
        const qsizetype marks =
            std::find_if(line.cbegin(), line.cend(), [](QChar c) { return c != u'#'; }) -
            line.cbegin();
        if (!isCode && marks > 0 && line.sliced(marks).startsWith(u' '))
            found.append(line.sliced(marks + 1).trimmed().toString());
    }
    return found;
}

QString Guidebook::title(const QString &page, Language language) const
{
    return headings(page, language).value(0);
}

QString Guidebook::picture(const QString &named, Language language) const
{
    const QString file =
        m_root + u"/images/" + languageCode(language) + u'/' + QFileInfo(named).fileName();
    return named.endsWith(".png"_L1) && QFile::exists(file) ? file : QString();
}

GuidePlace Guidebook::place(const QString &page, Language language, const QString &anchor) const
{
    const QStringList all = headings(page, language);
    for (int at = 0; at < all.size(); ++at) {
        if (anchorOf(all.at(at)) == anchor)
            return {page, at};
    }
    return {page, 0};
}

QString Guidebook::anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c == u' ')
            anchor += u'-';
        else if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
    }
    return anchor;
}

} // namespace herald::ui
