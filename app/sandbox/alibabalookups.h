// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/alibabacall.h"
#include "app/sandbox/soarworld.h"

namespace herald::sandbox {

/// The reading operations of sophonsoar 2022-07-28 (alibaba-soar.md 2), without RequestId.
class AlibabaLookups
{
public:
    explicit AlibabaLookups(const SoarWorld &world)
        : m_world(world)
    {}

    [[nodiscard]] AlibabaResult playbooks(AlibabaParameters &parameters) const;     ///< 2.2
    [[nodiscard]] AlibabaResult treeData() const;                                   ///< 2.3
    [[nodiscard]] AlibabaResult recordSchema(AlibabaParameters &parameters) const;  ///< 2.5
    [[nodiscard]] AlibabaResult componentList(AlibabaParameters &parameters) const; ///< 2.8
    [[nodiscard]] AlibabaResult assets(AlibabaParameters &parameters) const;        ///< 2.9
    [[nodiscard]] AlibabaResult numberMetrics() const;                              ///< 2.12

private:
    const SoarWorld &m_world;
};

} // namespace herald::sandbox
