// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace herald::ui {

/// A place in the guide, in whichever language.
struct GuidePlace
{
    QString page;
    int heading = 0; ///< counted from the page's title

    friend bool operator==(const GuidePlace &, const GuidePlace &) = default;
};

/// The pages of the guide as they lie under docs/guide, which the program carries with it: the same
/// pages in every language, with the same headings in the same order.
class Guidebook
{
public:
    explicit Guidebook(QString root = QStringLiteral(":/guide"));

    [[nodiscard]] static QStringList pages(); ///< in the order of reading
    [[nodiscard]] const QString &text(const QString &page, Language language) const; ///< Markdown
    [[nodiscard]] QStringList headings(const QString &page, Language language) const;
    [[nodiscard]] QString title(const QString &page, Language language) const;
    /// The file of a picture that a page names; empty when it is none of the guide's.
    [[nodiscard]] QString picture(const QString &named, Language language) const;

    /// By the words of its heading as they stand in an address: `what-unknown-means`. The title's
    /// place when no heading has these.
    [[nodiscard]] GuidePlace place(const QString &page, Language language,
                                   const QString &anchor) const;
    [[nodiscard]] static QString anchorOf(const QString &heading);

private:
    QString m_root;
    mutable QHash<QString, QString> m_texts; ///< by language and page
};

} // namespace herald::ui
