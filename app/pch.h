// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every file of app/ includes. Nothing may rely on it: each file names what it uses.

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <variant>
