// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every file of ui/ includes. Nothing may rely on it: each file names what it uses.

#include "app/pch.h"

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QWidget>
