// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/lookups.h"

#include <QJsonObject>

namespace herald {

// What look-ups found, as JSON. A member that is missing or of another kind reads as empty.

[[nodiscard]] QJsonObject toJson(const Playbook &playbook);
[[nodiscard]] QJsonObject toJson(const PlaybookNode &node);
[[nodiscard]] QJsonObject toJson(const Component &component);
[[nodiscard]] QJsonObject toJson(const ComponentAsset &asset);

void fromJson(const QJsonObject &object, Playbook &playbook);
void fromJson(const QJsonObject &object, PlaybookNode &node);
void fromJson(const QJsonObject &object, Component &component);
void fromJson(const QJsonObject &object, ComponentAsset &asset);

} // namespace herald
