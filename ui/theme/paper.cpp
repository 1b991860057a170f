// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paper.h"

#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"

#include <QPalette>
#include <QStyle>
#include <QWidget>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

void setLook(QWidget *widget, const QString &look)
{
    widget->setProperty("heraldRole", look);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

void setTypeface(QWidget *editor, Typeface typeface)
{
    setLook(editor, typeface == Typeface::Mono ? u"mono"_s : QString());
}

void setPaper(QWidget *browser)
{
    setLook(browser, u"paper"_s);
}

QString paperSheet()
{
    return u"a { color: %1; }"_s.arg(QColor(paletteLight.accent).name());
}

} // namespace herald::ui
