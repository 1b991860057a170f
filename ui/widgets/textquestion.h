// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace herald::ui {

/// One line that is asked for. All words are in the window's language.
struct TextQuestion
{
    QString title;
    QString label;  ///< with a mnemonic
    QString name;   ///< the label for a screen reader
    QString help;   ///< below the field; may be empty
    QString text;   ///< to begin with, selected
    QString action; ///< "Keep", on the button
    /// What is wrong with a text, or nothing. An empty one is never taken.
    std::function<QString(const QString &text)> problem = {};
};

/// Asks without stopping the window. `taken` gets the text without the blanks around it; it is not
/// called when the person thinks better of it.
void askForText(QWidget *parent, const TextQuestion &question,
                const std::function<void(const QString &text)> &taken);

} // namespace herald::ui
