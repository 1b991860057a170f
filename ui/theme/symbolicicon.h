// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>

#include <optional>

namespace herald::ui {

/// Paints a one-colour drawing in the colour its meaning has at that moment, so that icons which
/// are already in use follow a change of theme.
class SymbolicIcon final : public QIconEngine
{
public:
    SymbolicIcon(QString name, Ink meaning);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    bool isNull() override;

private:
    [[nodiscard]] QString file() const;

    QString m_name;
    Ink m_meaning;
};

} // namespace herald::ui
