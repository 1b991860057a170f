// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every test of a window includes. Nothing may rely on it.

#include "tests/pch.h"
#include "ui/pch.h"

#include "tests/ui/fakes.h"
#include <QApplication>
#include <QPlainTextEdit>
