// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/preview/htmltexts.h"

#include <QCoreApplication>
#include <QStringList>

namespace herald::ui {

using namespace Qt::StringLiterals;
using html::Blocked;
using html::Link;
using html::Target;

namespace {

class HtmlTexts
{
    Q_DECLARE_TR_FUNCTIONS(HtmlTexts)
};

QString counted(Blocked what, int count)
{
    switch (what) {
    case Blocked::RemotePicture:
        return HtmlTexts::tr("%n remote picture(s)", nullptr, count);
    case Blocked::EmbeddedPicture:
        return HtmlTexts::tr("%n embedded picture(s)", nullptr, count);
    case Blocked::TrackingPixel:
        return HtmlTexts::tr("%n tracking pixel(s)", nullptr, count);
    case Blocked::Script:
        return HtmlTexts::tr("%n script(s)", nullptr, count);
    case Blocked::RemoteStyle:
        return HtmlTexts::tr("%n remote style(s)", nullptr, count);
    case Blocked::Frame:
        return HtmlTexts::tr("%n frame(s)", nullptr, count);
    case Blocked::Form:
        return HtmlTexts::tr("%n form(s)", nullptr, count);
    case Blocked::Refresh:
        return HtmlTexts::tr("%n redirection(s)", nullptr, count);
    case Blocked::Player:
        return HtmlTexts::tr("%n video(s) or object(s)", nullptr, count);
    case Blocked::Drawing:
        return HtmlTexts::tr("%n drawing(s)", nullptr, count);
    case Blocked::Base:
        return HtmlTexts::tr("%n base address(es)", nullptr, count);
    }
    return {};
}

/// "bücher.example (xn--bcher-kva.example)"
QString hostText(const Target &target)
{
    return target.readable.isEmpty() ? target.host : target.readable % u" ("_s % target.host % u')';
}

} // namespace

QString blockedText(const QMap<Blocked, int> &blocked)
{
    QStringList parts;
    for (auto what = blocked.cbegin(); what != blocked.cend(); ++what)
        parts.append(counted(what.key(), what.value()));
    return parts.isEmpty() ? QString() : HtmlTexts::tr("Not shown: %1").arg(parts.join(u", "_s));
}

QString linkText(const Link &link)
{
    using Kind = Target::Kind;
    const Target &target = link.target;
    const QString said = link.text.isEmpty() ? HtmlTexts::tr("(no text)") : link.text;
    const bool isNamed = target.kind == Kind::Web || target.kind == Kind::Mail;
    if (link.isMisleading() && isNamed)
        return HtmlTexts::tr("Says %1, goes to %2").arg(link.claimed, hostText(target));
    switch (target.kind) {
    case Kind::Script:
        return HtmlTexts::tr("%1 → runs a script").arg(said);
    case Kind::Data:
        return HtmlTexts::tr("%1 → carries a page of its own").arg(said);
    case Kind::File:
        return HtmlTexts::tr("%1 → a file of the reader's computer").arg(said);
    case Kind::Relative:
        return HtmlTexts::tr("%1 → leads nowhere from a mail").arg(said);
    default:
        break;
    }
    if (target.hasUserName)
        return HtmlTexts::tr("%1 → %2, behind a user name").arg(said, hostText(target));
    if (target.isNumber)
        return HtmlTexts::tr("%1 → %2, a number in place of a name").arg(said, hostText(target));
    if (!target.readable.isEmpty())
        return HtmlTexts::tr("%1 → %2, letters beyond ASCII").arg(said, hostText(target));
    return said == target.address ? said : QString(said % u" → "_s % targetText(target));
}

QString targetText(const Target &target)
{
    QString text = target.address;
    if (!target.readable.isEmpty())
        text += u" ("_s % target.host % u')';
    return text;
}

} // namespace herald::ui
