// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every file of the sandbox includes. Nothing may rely on it.

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <optional>
#include <tl/expected.hpp>
