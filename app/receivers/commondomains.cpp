// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receivers/commondomains.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortName = 4; ///< too short a name to speak of an error inside it
constexpr qsizetype longName = 8;  ///< so long that two errors are still near
constexpr qsizetype longestCompared = 64;

/// Letters that are missing, too many, wrong, or changed about with their neighbour (optimal
/// string alignment).
int distance(QStringView a, QStringView b)
{
    std::array<std::array<int, longestCompared + 1>, 3> rows{};
    for (int j = 0; j <= b.size(); ++j)
        rows[0][j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        auto &row = rows[i % 3];
        const auto &above = rows[(i + 2) % 3];
        const auto &twoAbove = rows[(i + 1) % 3];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
        }
    }
    return rows[a.size() % 3][b.size()];
}

bool isTypo(const QString &typed, const QString &domain)
{
    if (std::abs(typed.size() - domain.size()) > 2 || typed.size() > longestCompared ||
        domain.size() > longestCompared)
        return false;
    const qsizetype dot = domain.indexOf(u'.');
    const qsizetype typedDot = typed.indexOf(u'.');
    const int errors = distance(typed, domain);
    if (dot <= shortName) // qq.con, but not qqq.com
        return errors == 1 && typedDot == dot && typed.startsWith(domain.first(dot));
    // two errors and another ending is another domain
    return errors == 1 || (errors == 2 && dot >= longName &&
                           typed.sliced(std::max<qsizetype>(typedDot, 0)) == domain.sliced(dot));
}

} // namespace

const QStringList &commonDomains()
{
    static const QStringList domains{
        // China
        u"qq.com"_s, u"vip.qq.com"_s, u"foxmail.com"_s, u"163.com"_s, u"vip.163.com"_s,
        u"126.com"_s, u"yeah.net"_s, u"188.com"_s, u"139.com"_s, u"189.cn"_s, u"wo.cn"_s,
        u"sina.com"_s, u"sina.cn"_s, u"vip.sina.com"_s, u"sohu.com"_s, u"tom.com"_s, u"21cn.com"_s,
        u"263.net"_s, u"aliyun.com"_s, u"alibaba-inc.com"_s, u"alibaba.com"_s, u"taobao.com"_s,
        u"tencent.com"_s, u"huawei.com"_s, u"huaweicloud.com"_s, u"yahoo.com.cn"_s, u"yahoo.cn"_s,
        // elsewhere
        u"gmail.com"_s, u"googlemail.com"_s, u"outlook.com"_s, u"hotmail.com"_s, u"live.com"_s,
        u"live.cn"_s, u"msn.com"_s, u"microsoft.com"_s, u"yahoo.com"_s, u"ymail.com"_s,
        u"yahoo.co.jp"_s, u"yahoo.co.uk"_s, u"hotmail.co.uk"_s, u"hotmail.fr"_s, u"hotmail.it"_s,
        u"icloud.com"_s, u"me.com"_s, u"mac.com"_s, u"apple.com"_s, u"aol.com"_s, u"mail.com"_s,
        u"email.com"_s, u"gmx.com"_s, u"gmx.de"_s, u"gmx.net"_s, u"web.de"_s, u"t-online.de"_s,
        u"proton.me"_s, u"protonmail.com"_s, u"fastmail.com"_s, u"zoho.com"_s, u"mail.ru"_s,
        u"yandex.ru"_s, u"yandex.com"_s, u"naver.com"_s, u"daum.net"_s};
    return domains;
}

QString meantDomain(const QString &typed, const QStringList &domains)
{
    if (!typed.contains(u'.') || domains.contains(typed))
        return {};
    const auto meant = std::find_if(domains.cbegin(), domains.cend(), [&typed](const QString &d) {
        return d.contains(u'.') && isTypo(typed, d);
    });
    return meant == domains.cend() ? QString() : *meant;
}

} // namespace herald
