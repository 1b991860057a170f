// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/commandtexts.h"

#include <QCoreApplication>
#include <QStringList>

#include <tuple>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *commandContext = "herald::ui::Commands";

struct Places
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::Commands)
};

} // namespace

CommandWords::CommandWords()
{
    std::ignore = m_chinese.load(u"herald_zh_CN"_s, u":/i18n"_s);
}

QString CommandWords::in(Language language, const char *words) const
{
    const QString english = QString::fromUtf8(words);
    if (language == Language::English)
        return english;
    const QString chinese = m_chinese.translate(commandContext, words);
    return chinese.isEmpty() ? english : chinese;
}

QString commandText(const CommandSpec &spec)
{
    return QCoreApplication::translate(commandContext, spec.words);
}

QString placeText(const CommandSpec &spec)
{
    if (spec.page == "notify"_L1)
        return Places::tr("Notify");
    if (spec.page == "resend"_L1)
        return Places::tr("Resend");
    if (spec.page == "history"_L1)
        return Places::tr("History");
    if (spec.page == "profiles"_L1)
        return Places::tr("Profiles");
    return Places::tr("Everywhere");
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        // the Enter of the number pad is told by the other one
        if (!key.isEmpty() && key[0].key() == Qt::Key_Enter &&
            keys.contains(QKeySequence(key[0].keyboardModifiers() | Qt::Key_Return)))
            continue;
        texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(u"   "_s);
}

} // namespace herald::ui
