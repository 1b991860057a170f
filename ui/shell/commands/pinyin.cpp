// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/pinyin.h"

#include <QPromise>
#include <QThreadPool>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// A character's commonest reading is not the one it has in this word.
QString readAsMeant(QString text)
{
    return text.replace(u"重发"_s, u" chong fa "_s);
}

QStringList cutAtSigns(const QString &latin)
{
    QStringList syllables;
    QString syllable;
    for (const QChar letter : latin) {
        if (letter.isLetterOrNumber()) {
            syllable += letter;
        } else if (!syllable.isEmpty()) {
            syllables.append(syllable);
            syllable.clear();
        }
    }
    if (!syllable.isEmpty())
        syllables.append(syllable);
    return syllables;
}

/// The letters are used up by syllables from this one on.
bool spellsFrom(QStringView letters, const QStringList &syllables, qsizetype at)
{
    if (letters.isEmpty())
        return true;
    if (at == syllables.size())
        return false;
    const QString &syllable = syllables.at(at);
    const qsizetype longest = std::min(letters.size(), syllable.size());
    for (qsizetype taken = 1; taken <= longest && letters.at(taken - 1) == syllable.at(taken - 1);
         ++taken) {
        if (spellsFrom(letters.mid(taken), syllables, at + 1))
            return true;
    }
    return false;
}

} // namespace

QList<QStringList> syllablesOf(const QStringList &texts)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> latin(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    QList<QStringList> syllables;
    for (const QString &text : texts) {
        const QString meant = readAsMeant(text);
        icu::UnicodeString spelt(reinterpret_cast<const char16_t *>(meant.utf16()),
                                 int32_t(meant.size()));
        if (U_SUCCESS(status) && latin)
            latin->transliterate(spelt);
        syllables.append(
            cutAtSigns(QString(reinterpret_cast<const QChar *>(spelt.getBuffer()), spelt.length())
                           .toCaseFolded()));
    }
    return syllables;
}

QFuture<QList<QStringList>> syllablesLater(const QStringList &texts)
{
    const auto promise = std::make_shared<QPromise<QList<QStringList>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, texts] {
        promise->addResult(syllablesOf(texts));
        promise->finish();
    });
    return promise->future();
}

bool spells(QStringView letters, const QStringList &syllables)
{
    for (qsizetype at = 0; at < syllables.size(); ++at) {
        if (spellsFrom(letters, syllables, at))
            return true;
    }
    return false;
}

} // namespace herald::ui
