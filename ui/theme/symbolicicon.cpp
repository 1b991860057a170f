// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/symbolicicon.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace herald::ui {

using namespace Qt::StringLiterals;

SymbolicIcon::SymbolicIcon(QString name, Ink meaning)
    : m_name(std::move(name))
    , m_meaning(meaning)
{}

QString SymbolicIcon::file() const
{
    return u":/icons/"_s + m_name + u".svg"_s;
}

void SymbolicIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QPixmap drawing = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    drawing.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), drawing);
}

QPixmap SymbolicIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    if (size.isEmpty())
        return {}; // a button that was not laid out yet
    const Ink meaning = mode == QIcon::Disabled ? Ink::Muted : m_meaning;
    const QColor colour = ink(meaning, QGuiApplication::palette());
    const QString key =
        u"herald/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(colour.name());
    QPixmap drawing;
    if (QPixmapCache::find(key, &drawing))
        return drawing;

    drawing = QPixmap(size);
    drawing.fill(Qt::transparent);
    QSvgRenderer renderer(file());
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&drawing);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawing.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, drawing);
    return drawing;
}

QSize SymbolicIcon::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return size;
}

QIconEngine *SymbolicIcon::clone() const
{
    return new SymbolicIcon(*this);
}

bool SymbolicIcon::isNull()
{
    return !QFileInfo::exists(file());
}

} // namespace herald::ui
