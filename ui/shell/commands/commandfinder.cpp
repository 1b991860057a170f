// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/commandfinder.h"

#include "ui/shell/commands/commandtexts.h"
#include "ui/shell/commands/pinyin.h"
#include "ui/widgets/lookupmodel.h"

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a word is found by, the plainest first.
enum Rank { Beginning, WordBeginning, Chinese, Spelling, Inside };

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

CommandFinder::CommandFinder(const QList<Command> &commands, Language language, QObject *parent)
    : QAbstractListModel(parent)
{
    const CommandWords words;
    QStringList chinese;
    for (const Command &command : commands) {
        const auto in = [&command, &words](Language wanted) {
            const QString text = words.in(wanted, command.words);
            return command.name.isEmpty() ? text : text.arg(command.name);
        };
        chinese.append(in(Language::Chinese));
        m_all.append({command,
                      in(language),
                      chinese.constLast().toCaseFolded(),
                      in(Language::English).toCaseFolded(),
                      {}});
    }
    find();
    connect(&m_spelling, &QFutureWatcherBase::finished, this,
            [this] { takeSyllables(m_spelling.result()); });
    m_spelling.setFuture(syllablesLater(chinese));
}

void CommandFinder::takeSyllables(const QList<QStringList> &syllables)
{
    for (qsizetype at = 0; at < m_all.size(); ++at)
        m_all[at].syllables = syllables.at(at);
    if (!m_words.isEmpty())
        find();
}

void CommandFinder::search(const QString &typed)
{
    const QStringList words = typed.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    find();
}

std::optional<int> CommandFinder::rank(const Searched &searched, const QString &word)
{
    if (searched.english.startsWith(word) || searched.chinese.startsWith(word))
        return Beginning;
    if (beginsAWord(searched.english, word))
        return WordBeginning;
    if (searched.chinese.contains(word))
        return Chinese;
    if (spells(word, searched.syllables))
        return Spelling;
    if (searched.english.contains(word))
        return Inside;
    return std::nullopt;
}

void CommandFinder::find()
{
    QList<std::pair<int, int>> ranked; // and the row
    for (int at = 0; at < m_all.size(); ++at) {
        std::optional<int> sum = 0;
        for (const QString &word : std::as_const(m_words)) {
            const std::optional<int> one = rank(m_all.at(at), word);
            sum = sum && one ? std::optional(*sum + *one) : std::nullopt;
        }
        if (sum)
            ranked.append({*sum, at});
    }
    std::sort(ranked.begin(), ranked.end());
    beginResetModel();
    m_rows.clear();
    for (const auto &[rank, at] : std::as_const(ranked))
        m_rows.append(at);
    endResetModel();
    emit found();
}

const Command &CommandFinder::commandAt(int row) const
{
    return m_all.at(m_rows.at(row)).command;
}

int CommandFinder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandFinder::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Searched &searched = m_all.at(m_rows.at(index.row()));
    const QString keys = keysText(searched.command.keys);
    switch (role) {
    case Qt::DisplayRole:
        return searched.text;
    case LookupModel::AsideRole:
        return keys;
    case Qt::AccessibleTextRole:
        return keys.isEmpty() ? searched.text : QString(searched.text % u", "_s % keys);
    default:
        return {};
    }
}

} // namespace herald::ui
