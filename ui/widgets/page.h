// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace herald::ui {

/// What the rail can show. The title is asked for again after each change of language.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;
    /// The page has become visible: load what is stale, put the focus where work begins.
    virtual void activate() {}
};

} // namespace herald::ui
