// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every test of a window includes. Nothing may rely on it.

#include "tests/pch.h"
#include "ui/pch.h"

#include "app/delivery/delivery.h"
#include "app/ledger/sqliteledger.h"
#include "ui/services.h"
#include <QApplication>
#include <QPlainTextEdit>
