// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/profilelook.h"

namespace herald::ui {

using namespace Qt::StringLiterals;

Ink profileInk(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::Plain:
        return Ink::Muted;
    case ProfileColour::Blue:
        return Ink::Info;
    case ProfileColour::Teal:
        return Ink::Accent;
    case ProfileColour::Green:
        return Ink::Positive;
    case ProfileColour::Amber:
        return Ink::Caution;
    case ProfileColour::Red:
        return Ink::Negative;
    }
    return Ink::Muted;
}

QString profileIconName(ProfileIcon icon)
{
    switch (icon) {
    case ProfileIcon::User:
        return u"user"_s;
    case ProfileIcon::Shield:
        return u"shield"_s;
    case ProfileIcon::Mail:
        return u"mail"_s;
    case ProfileIcon::People:
        return u"group"_s;
    case ProfileIcon::Key:
        return u"key"_s;
    case ProfileIcon::Hold:
        return u"hold"_s;
    }
    return u"user"_s;
}

QIcon profileIcon(ProfileIcon shape, ProfileColour colour)
{
    return icon(profileIconName(shape), profileInk(colour));
}

} // namespace herald::ui
