// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control.h"

#include "app/sandbox/fields.h"
#include "app/sandbox/inboxpage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

HttpResponse refused(int status, const QString &text)
{
    return jsonResponse(status, {{u"error"_s, text}});
}

HttpResponse page(const QList<InboxItem> &items, const HttpRequest &request)
{
    const bool chinese = fieldValue(decodeFields(request.query()), "lang") == "zh";
    HttpResponse response = htmlResponse(200, inboxPage(items, chinese));
    response.headers.append(
        {"Content-Security-Policy"_ba, "default-src 'none'; style-src 'unsafe-inline'"_ba});
    return response;
}

} // namespace

HttpResponse Control::answer(const QString &page, const HttpRequest &request)
{
    if (page == "inbox"_L1)
        return sandbox::page(m_state.inbox, request);
    if (page == "inbox.json"_L1)
        return inboxJson();
    if (page == "faults"_L1)
        return faults(request);
    if (page == "release"_L1)
        return release(request);
    return health();
}

HttpResponse Control::inboxJson() const
{
    QJsonArray items;
    for (auto it = m_state.inbox.crbegin(); it != m_state.inbox.crend(); ++it)
        items.append(toJson(*it));
    return jsonResponse(200, {{u"items"_s, items}});
}

HttpResponse Control::faults(const HttpRequest &request)
{
    if (request.method == "POST") {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (!body["faults"_L1].isArray())
            return refused(400, u"the body is {\"faults\": [{\"kind\": …}]}"_s);
        const auto faults = faultsFromJson(body["faults"_L1].toArray());
        if (!faults)
            return refused(400, faults.error());
        m_state.faults.set(*faults);
    }
    return jsonResponse(200, {{u"faults"_s, faultsToJson(m_state.faults.list())}});
}

HttpResponse Control::release(const HttpRequest &request)
{
    if (request.method != "POST")
        return refused(405, u"POST releases what is held back"_s);
    m_state.release();
    return jsonResponse(200, {});
}

HttpResponse Control::health() const
{
    QJsonObject counters;
    for (auto it = m_state.counters.begin(); it != m_state.counters.end(); ++it)
        counters.insert(it.key(), it.value());
    return jsonResponse(200, {{u"status"_s, u"ok"_s},
                              {u"version"_s, QStringLiteral(HERALD_VERSION)},
                              {u"requests"_s, counters}});
}

} // namespace herald::sandbox
