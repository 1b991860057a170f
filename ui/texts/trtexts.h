// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace herald::ui {

/// The translation context of the free functions in texts.h.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::Texts)
};

} // namespace herald::ui
