// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/keyrules.h"

#include "ui/shell/commands/commandtexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald::ui {

namespace {

using Why = KeyRefusal::Why;

struct Refusals
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::KeyRules)
};

constexpr auto control = Qt::ControlModifier;
constexpr int firstUntyped = Qt::Key_Escape; ///< keys below are letters, digits and signs

bool isOneOf(const QList<QKeyCombination> &keys, QKeyCombination key)
{
    return keys.contains(key);
}

/// ibus, fcitx, Rime and Sogou: on and off, full and half width, Chinese and Latin punctuation,
/// traditional and simplified characters, scheme menu.
bool isInputMethodKey(QKeyCombination key)
{
    return isOneOf({control | Qt::Key_Space, Qt::ShiftModifier | Qt::Key_Space,
                    Qt::MetaModifier | Qt::Key_Space, control | Qt::ShiftModifier | Qt::Key_Space,
                    control | Qt::Key_Period, control | Qt::ShiftModifier | Qt::Key_F,
                    control | Qt::Key_QuoteLeft},
                   key);
}

bool isEditingKey(QKeyCombination key)
{
    if (key.keyboardModifiers() == control || key.keyboardModifiers() == Qt::ShiftModifier ||
        key.keyboardModifiers() == (control | Qt::ShiftModifier)) {
        static const QList<Qt::Key> moving{
            Qt::Key_Left,      Qt::Key_Right,  Qt::Key_Up,       Qt::Key_Down,   Qt::Key_Home,
            Qt::Key_End,       Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Insert, Qt::Key_Delete,
            Qt::Key_Backspace, Qt::Key_Tab,    Qt::Key_Backtab};
        if (moving.contains(key.key()))
            return true;
    }
    return isOneOf({control | Qt::Key_A, control | Qt::Key_C, control | Qt::Key_V,
                    control | Qt::Key_X, control | Qt::Key_Y, control | Qt::Key_Z,
                    control | Qt::ShiftModifier | Qt::Key_Z},
                   key);
}

/// Without Ctrl, Alt or Super: the function keys do not type, and Pause does not.
bool isTypingKey(QKeyCombination key)
{
    if (key.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const bool isFunctionKey = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    return !isFunctionKey && key.key() != Qt::Key_Pause;
}

bool isLabelKey(QKeyCombination key)
{
    return key.keyboardModifiers() == Qt::AltModifier && key.key() < firstUntyped;
}

bool meet(const CommandSpec &one, const CommandSpec &other)
{
    return one.page.isEmpty() || other.page.isEmpty() || one.page == other.page;
}

const CommandSpec *holderOf(const QKeySequence &key, const CommandSpec &spec,
                            const Session &session)
{
    for (const CommandSpec &other : commandSpecs()) {
        if (other.id != spec.id && meet(other, spec) && keysOf(other, session).contains(key))
            return &other;
    }
    return nullptr;
}

} // namespace

std::optional<KeyRefusal> refusalOf(const QKeySequence &key, const CommandSpec &spec,
                                    const Session &session)
{
    if (key.isEmpty())
        return std::nullopt;
    if (isInputMethodKey(key[0]))
        return KeyRefusal{Why::InputMethod, key};
    if (const CommandSpec *other = holderOf(key, spec, session))
        return KeyRefusal{Why::Taken, key, other};
    if (spec.keys.contains(key))
        return std::nullopt;
    if (isTypingKey(key[0]))
        return KeyRefusal{Why::Typing, key};
    if (isEditingKey(key[0]))
        return KeyRefusal{Why::Editing, key};
    if (isLabelKey(key[0]))
        return KeyRefusal{Why::Label, key};
    return std::nullopt;
}

std::optional<KeyRefusal> refusalOfDefaults(const CommandSpec &spec, const Session &session)
{
    for (const QKeySequence &key : spec.keys) {
        if (const CommandSpec *other = holderOf(key, spec, session))
            return KeyRefusal{Why::Taken, key, other};
    }
    return std::nullopt;
}

QString refusalText(const KeyRefusal &refusal)
{
    const QString text = refusal.key.toString(QKeySequence::NativeText);
    switch (refusal.why) {
    case Why::InputMethod:
        return Refusals::tr("%1 is kept free: Chinese input methods switch with it.").arg(text);
    case Why::Typing:
        return Refusals::tr("%1 is needed for typing and moving. Add Ctrl, or take a function key.")
            .arg(text);
    case Why::Editing:
        return Refusals::tr("%1 is needed in text fields.").arg(text);
    case Why::Label:
        return Refusals::tr("%1 is kept free: Alt with a letter presses the button that is "
                            "labelled so.")
            .arg(text);
    case Why::Taken:
        return Refusals::tr("%1 is the key of “%2”. Give that one another key first.")
            .arg(text, commandText(*refusal.other));
    }
    return {};
}

} // namespace herald::ui
