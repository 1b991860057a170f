// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "ui/shell/commands/commands.h"

#include <QAbstractListModel>
#include <QFutureWatcher>

namespace herald::ui {

/// The commands that a search finds, best first: by words of either language, and by the pinyin of
/// the Chinese ones, in full or the first letters. Rows have the roles of a LookupModel; the key
/// stands aside.
class CommandFinder final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Shows them in this language.
    CommandFinder(const QList<Command> &commands, Language language, QObject *parent = nullptr);

    /// Nothing searched for = every command, in the order given. Pinyin may be a moment late.
    void search(const QString &typed);
    [[nodiscard]] const Command &commandAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void found(); ///< other rows than before

private:
    struct Searched
    {
        Command command;
        QString text;          ///< as shown
        QString chinese;       ///< folded
        QString english;       ///< folded
        QStringList syllables; ///< of the Chinese
    };

    void takeSyllables(const QList<QStringList> &syllables);
    void find();
    /// Less is better; nothing when it is not found by this word.
    [[nodiscard]] static std::optional<int> rank(const Searched &searched, const QString &word);

    QList<Searched> m_all;
    QStringList m_words; ///< searched for
    QList<int> m_rows;
    QFutureWatcher<QList<QStringList>> m_spelling;
};

} // namespace herald::ui
