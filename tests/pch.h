// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every test includes. Nothing may rely on it: each file names what it uses.

#include "app/pch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
