// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace herald {

/// The two languages of Herald, and what the services are asked for:
/// Alibaba `Lang` = zh / en, Huawei `X-Language` = zh-cn / en-us.
enum class Language { Chinese, English };

} // namespace herald
